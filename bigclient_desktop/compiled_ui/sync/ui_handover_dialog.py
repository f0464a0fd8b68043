# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QListWidget, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_HandoverDialog(object):
    def setupUi(self, HandoverDialog: QDialog) -> None:
        if not HandoverDialog.objectName():
            HandoverDialog.setObjectName(u"HandoverDialog")
        HandoverDialog.setMinimumSize(QSize(760, 0))
        self.outer = QVBoxLayout(HandoverDialog)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 16, 16, 16)
        self.explain = QLabel(HandoverDialog)
        self.explain.setObjectName(u"explain")
        self.explain.setProperty(u"look", u"hint")
        self.explain.setWordWrap(True)

        self.outer.addWidget(self.explain)

        self.pick_line = QHBoxLayout()
        self.pick_line.setSpacing(8)
        self.pick_line.setObjectName(u"pick_line")
        self.pick_line.setContentsMargins(0, 0, 0, 0)
        self.search = QLineEdit(HandoverDialog)
        self.search.setObjectName(u"search")

        self.pick_line.addWidget(self.search)

        self.of_label = QLabel(HandoverDialog)
        self.of_label.setObjectName(u"of_label")

        self.pick_line.addWidget(self.of_label)

        self.of_place = QWidget(HandoverDialog)
        self.of_place.setObjectName(u"of_place")
        self.of_place.setMinimumSize(QSize(200, 0))
        self.of_column = QVBoxLayout(self.of_place)
        self.of_column.setSpacing(8)
        self.of_column.setObjectName(u"of_column")
        self.of_column.setContentsMargins(0, 0, 0, 0)

        self.pick_line.addWidget(self.of_place)

        self.all_button = QPushButton(HandoverDialog)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setAutoDefault(False)

        self.pick_line.addWidget(self.all_button)

        self.none_button = QPushButton(HandoverDialog)
        self.none_button.setObjectName(u"none_button")
        self.none_button.setAutoDefault(False)

        self.pick_line.addWidget(self.none_button)


        self.outer.addLayout(self.pick_line)

        self.customers = QListWidget(HandoverDialog)
        self.customers.setObjectName(u"customers")
        self.customers.setMinimumSize(QSize(0, 68))

        self.outer.addWidget(self.customers)

        self.count = QLabel(HandoverDialog)
        self.count.setObjectName(u"count")
        self.count.setText(u"")
        self.count.setProperty(u"look", u"hint")
        self.count.setWordWrap(True)

        self.outer.addWidget(self.count)

        self.to_title = QLabel(HandoverDialog)
        self.to_title.setObjectName(u"to_title")
        self.to_title.setProperty(u"look", u"section")

        self.outer.addWidget(self.to_title)

        self.to_fields = QVBoxLayout()
        self.to_fields.setSpacing(8)
        self.to_fields.setObjectName(u"to_fields")
        self.to_fields.setContentsMargins(0, 0, 0, 0)

        self.outer.addLayout(self.to_fields)

        self.problem = QLabel(HandoverDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setProperty(u"look", u"error")
        self.problem.setWordWrap(True)

        self.outer.addWidget(self.problem)

        self.effect = QLabel(HandoverDialog)
        self.effect.setObjectName(u"effect")
        self.effect.setText(u"")
        self.effect.setProperty(u"look", u"warning")
        self.effect.setWordWrap(True)

        self.outer.addWidget(self.effect)

        self.foot_line = QHBoxLayout()
        self.foot_line.setSpacing(8)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setContentsMargins(0, 0, 0, 0)
        self.portfolio_button = QPushButton(HandoverDialog)
        self.portfolio_button.setObjectName(u"portfolio_button")
        self.portfolio_button.setProperty(u"look", u"link")
        self.portfolio_button.setAutoDefault(False)

        self.foot_line.addWidget(self.portfolio_button)

        self.space_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_line.addItem(self.space_1)

        self.hand_over_button = QPushButton(HandoverDialog)
        self.hand_over_button.setObjectName(u"hand_over_button")
        self.hand_over_button.setProperty(u"look", u"primary")
        self.hand_over_button.setAutoDefault(False)

        self.foot_line.addWidget(self.hand_over_button)

        self.cancel_button = QPushButton(HandoverDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.foot_line.addWidget(self.cancel_button)


        self.outer.addLayout(self.foot_line)

        self.outer.setStretch(2, 1)

        self.retranslateUi(HandoverDialog)

        QMetaObject.connectSlotsByName(HandoverDialog)
    # setupUi

    def retranslateUi(self, HandoverDialog: QDialog) -> None:
        self.explain.setText(QCoreApplication.translate("HandoverDialog", u"handover.explain", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("HandoverDialog", u"handover.search", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("HandoverDialog", u"handover.search", None))
        self.of_label.setText(QCoreApplication.translate("HandoverDialog", u"handover.of_manager", None))
        self.all_button.setText(QCoreApplication.translate("HandoverDialog", u"handover.tick_all", None))
        self.none_button.setText(QCoreApplication.translate("HandoverDialog", u"handover.tick_none", None))
#if QT_CONFIG(accessibility)
        self.customers.setAccessibleName(QCoreApplication.translate("HandoverDialog", u"handover.customers", None))
#endif // QT_CONFIG(accessibility)
        self.to_title.setText(QCoreApplication.translate("HandoverDialog", u"handover.to", None))
        self.portfolio_button.setText(QCoreApplication.translate("HandoverDialog", u"portfolio.begin", None))
        self.hand_over_button.setText(QCoreApplication.translate("HandoverDialog", u"handover.do", None))
        self.cancel_button.setText(QCoreApplication.translate("HandoverDialog", u"form.cancel", None))
        pass
    # retranslateUi

