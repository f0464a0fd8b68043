# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)

class Ui_Audit(object):
    def setupUi(self, Audit: QDialog) -> None:
        if not Audit.objectName():
            Audit.setObjectName(u"Audit")
        Audit.resize(1040, 600)
        self.layout_1 = QVBoxLayout(Audit)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.explain = QLabel(Audit)
        self.explain.setObjectName(u"explain")
        self.explain.setProperty(u"look", u"hint")
        self.explain.setWordWrap(True)

        self.layout_1.addWidget(self.explain)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.period_label = QLabel(Audit)
        self.period_label.setObjectName(u"period_label")

        self.layout_2.addWidget(self.period_label)

        self.period = QComboBox(Audit)
        self.period.setObjectName(u"period")

        self.layout_2.addWidget(self.period)

        self.person_label = QLabel(Audit)
        self.person_label.setObjectName(u"person_label")

        self.layout_2.addWidget(self.person_label)

        self.person = QComboBox(Audit)
        self.person.setObjectName(u"person")

        self.layout_2.addWidget(self.person)

        self.kind_label = QLabel(Audit)
        self.kind_label.setObjectName(u"kind_label")

        self.layout_2.addWidget(self.kind_label)

        self.kind = QComboBox(Audit)
        self.kind.setObjectName(u"kind")

        self.layout_2.addWidget(self.kind)

        self.space_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_1)


        self.layout_1.addLayout(self.layout_2)

        self.list = QTableWidget(Audit)
        self.list.setObjectName(u"list")
        self.list.setColumnCount(0)

        self.layout_1.addWidget(self.list)

        self.count = QLabel(Audit)
        self.count.setObjectName(u"count")
        self.count.setText(u"")
        self.count.setProperty(u"look", u"hint")

        self.layout_1.addWidget(self.count)

        self.error = QLabel(Audit)
        self.error.setObjectName(u"error")
        self.error.setText(u"")
        self.error.setProperty(u"look", u"error")
        self.error.setWordWrap(True)

        self.layout_1.addWidget(self.error)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.export_button = QPushButton(Audit)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)

        self.layout_3.addWidget(self.export_button)

        self.space_3 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.space_3)

        self.close = QPushButton(Audit)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.layout_3.addWidget(self.close)


        self.layout_1.addLayout(self.layout_3)

#if QT_CONFIG(shortcut)
        self.period_label.setBuddy(self.period)
        self.person_label.setBuddy(self.person)
        self.kind_label.setBuddy(self.kind)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Audit)

        QMetaObject.connectSlotsByName(Audit)
    # setupUi

    def retranslateUi(self, Audit: QDialog) -> None:
        Audit.setWindowTitle(QCoreApplication.translate("Audit", u"audit.title", None))
        self.explain.setText(QCoreApplication.translate("Audit", u"audit.explain", None))
        self.period_label.setText(QCoreApplication.translate("Audit", u"audit.period", None))
#if QT_CONFIG(accessibility)
        self.period.setAccessibleName(QCoreApplication.translate("Audit", u"audit.period", None))
#endif // QT_CONFIG(accessibility)
        self.person_label.setText(QCoreApplication.translate("Audit", u"audit.person", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("Audit", u"audit.person", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("Audit", u"audit.kind", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("Audit", u"audit.kind", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("Audit", u"audit.title", None))
#endif // QT_CONFIG(accessibility)
        self.export_button.setText(QCoreApplication.translate("Audit", u"audit.export", None))
        self.close.setText(QCoreApplication.translate("Audit", u"shell.close", None))
    # retranslateUi

