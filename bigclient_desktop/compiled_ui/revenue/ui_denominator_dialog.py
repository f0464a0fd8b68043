# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_DenominatorDialog(object):
    def setupUi(self, DenominatorDialog: QDialog) -> None:
        if not DenominatorDialog.objectName():
            DenominatorDialog.setObjectName(u"DenominatorDialog")
        DenominatorDialog.setMinimumSize(QSize(480, 0))
        self.outer = QVBoxLayout(DenominatorDialog)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.hint = QLabel(DenominatorDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"look", u"hint")

        self.outer.addWidget(self.hint)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")

        self.outer.addLayout(self.fields)

        self.complaint = QLabel(DenominatorDialog)
        self.complaint.setObjectName(u"complaint")
        self.complaint.setWordWrap(True)
        self.complaint.setProperty(u"look", u"error")

        self.outer.addWidget(self.complaint)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_1)

        self.save_button = QPushButton(DenominatorDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"look", u"primary")

        self.buttons.addWidget(self.save_button)

        self.cancel_button = QPushButton(DenominatorDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)


        self.outer.addLayout(self.buttons)


        self.retranslateUi(DenominatorDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(DenominatorDialog)
    # setupUi

    def retranslateUi(self, DenominatorDialog: QDialog) -> None:
        DenominatorDialog.setWindowTitle(QCoreApplication.translate("DenominatorDialog", u"revenue_view.denominator_title", None))
        self.hint.setText(QCoreApplication.translate("DenominatorDialog", u"revenue_view.denominator_hint", None))
        self.save_button.setText(QCoreApplication.translate("DenominatorDialog", u"command.save", None))
        self.cancel_button.setText(QCoreApplication.translate("DenominatorDialog", u"form.cancel", None))
    # retranslateUi

