# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QTableWidget, QTableWidgetItem,
    QVBoxLayout, QWidget)

class Ui_PortfolioDialog(object):
    def setupUi(self, PortfolioDialog: QDialog) -> None:
        if not PortfolioDialog.objectName():
            PortfolioDialog.setObjectName(u"PortfolioDialog")
        PortfolioDialog.resize(980, 600)
        self.layout_6 = QVBoxLayout(PortfolioDialog)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(16, 16, 16, 16)
        self.explain = QLabel(PortfolioDialog)
        self.explain.setObjectName(u"explain")
        self.explain.setProperty(u"look", u"hint")
        self.explain.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.explain.sizePolicy().hasHeightForWidth())
        self.explain.setSizePolicy(sizePolicy)

        self.layout_6.addWidget(self.explain)

        self.layout_1 = QFormLayout()
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setHorizontalSpacing(12)
        self.layout_1.setVerticalSpacing(8)
        self.layout_1.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.layout_1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.giver_label = QLabel(PortfolioDialog)
        self.giver_label.setObjectName(u"giver_label")

        self.layout_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.giver_label)

        self.giver_place = QVBoxLayout()
        self.giver_place.setSpacing(0)
        self.giver_place.setObjectName(u"giver_place")
        self.giver_place.setContentsMargins(0, 0, 0, 0)

        self.layout_1.setLayout(0, QFormLayout.ItemRole.FieldRole, self.giver_place)


        self.layout_6.addLayout(self.layout_1)

        self.list = QTableWidget(PortfolioDialog)
        self.list.setObjectName(u"list")
        self.list.setColumnCount(0)

        self.layout_6.addWidget(self.list)

        self.empty = QLabel(PortfolioDialog)
        self.empty.setObjectName(u"empty")
        self.empty.setText(u"")
        self.empty.setProperty(u"look", u"hint")
        self.empty.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.empty.sizePolicy().hasHeightForWidth())
        self.empty.setSizePolicy(sizePolicy)

        self.layout_6.addWidget(self.empty)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.all_button = QPushButton(PortfolioDialog)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setAutoDefault(False)

        self.layout_3.addWidget(self.all_button)

        self.none_button = QPushButton(PortfolioDialog)
        self.none_button.setObjectName(u"none_button")
        self.none_button.setAutoDefault(False)

        self.layout_3.addWidget(self.none_button)

        self.space_2 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.space_2)

        self.taker_label = QLabel(PortfolioDialog)
        self.taker_label.setObjectName(u"taker_label")

        self.layout_3.addWidget(self.taker_label)

        self.taker_place = QVBoxLayout()
        self.taker_place.setSpacing(0)
        self.taker_place.setObjectName(u"taker_place")
        self.taker_place.setContentsMargins(0, 0, 0, 0)

        self.layout_3.addLayout(self.taker_place)

        self.assign = QPushButton(PortfolioDialog)
        self.assign.setObjectName(u"assign")
        self.assign.setAutoDefault(False)

        self.layout_3.addWidget(self.assign)


        self.layout_6.addLayout(self.layout_3)

        self.count = QLabel(PortfolioDialog)
        self.count.setObjectName(u"count")
        self.count.setText(u"")

        self.layout_6.addWidget(self.count)

        self.effect = QLabel(PortfolioDialog)
        self.effect.setObjectName(u"effect")
        self.effect.setText(u"")
        self.effect.setProperty(u"look", u"warning")
        self.effect.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.effect.sizePolicy().hasHeightForWidth())
        self.effect.setSizePolicy(sizePolicy)

        self.layout_6.addWidget(self.effect)

        self.problem = QLabel(PortfolioDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setProperty(u"look", u"error")
        self.problem.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.problem.sizePolicy().hasHeightForWidth())
        self.problem.setSizePolicy(sizePolicy)

        self.layout_6.addWidget(self.problem)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.preview = QPushButton(PortfolioDialog)
        self.preview.setObjectName(u"preview")
        self.preview.setAutoDefault(False)

        self.layout_5.addWidget(self.preview)

        self.show_sheet = QCheckBox(PortfolioDialog)
        self.show_sheet.setObjectName(u"show_sheet")
        self.show_sheet.setChecked(True)

        self.layout_5.addWidget(self.show_sheet)

        self.space_4 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.space_4)

        self.hand_over = QPushButton(PortfolioDialog)
        self.hand_over.setObjectName(u"hand_over")
        self.hand_over.setProperty(u"look", u"primary")

        self.layout_5.addWidget(self.hand_over)

        self.cancel = QPushButton(PortfolioDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.layout_5.addWidget(self.cancel)


        self.layout_6.addLayout(self.layout_5)


        self.retranslateUi(PortfolioDialog)

        QMetaObject.connectSlotsByName(PortfolioDialog)
    # setupUi

    def retranslateUi(self, PortfolioDialog: QDialog) -> None:
        PortfolioDialog.setWindowTitle(QCoreApplication.translate("PortfolioDialog", u"portfolio.title", None))
        self.explain.setText(QCoreApplication.translate("PortfolioDialog", u"portfolio.explain", None))
        self.giver_label.setText(QCoreApplication.translate("PortfolioDialog", u"portfolio.giver", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("PortfolioDialog", u"portfolio.title", None))
#endif // QT_CONFIG(accessibility)
        self.all_button.setText(QCoreApplication.translate("PortfolioDialog", u"handover.tick_all", None))
        self.none_button.setText(QCoreApplication.translate("PortfolioDialog", u"handover.tick_none", None))
        self.taker_label.setText(QCoreApplication.translate("PortfolioDialog", u"portfolio.give_ticked", None))
        self.assign.setText(QCoreApplication.translate("PortfolioDialog", u"portfolio.assign", None))
        self.preview.setText(QCoreApplication.translate("PortfolioDialog", u"portfolio.preview", None))
        self.show_sheet.setText(QCoreApplication.translate("PortfolioDialog", u"portfolio.show_sheet", None))
        self.hand_over.setText(QCoreApplication.translate("PortfolioDialog", u"portfolio.hand_over", None))
        self.cancel.setText(QCoreApplication.translate("PortfolioDialog", u"form.cancel", None))
    # retranslateUi

