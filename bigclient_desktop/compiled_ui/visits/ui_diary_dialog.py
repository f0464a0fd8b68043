# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QRadioButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_DiaryDialog(object):
    def setupUi(self, DiaryDialog: QDialog) -> None:
        if not DiaryDialog.objectName():
            DiaryDialog.setObjectName(u"DiaryDialog")
        self.outer = QVBoxLayout(DiaryDialog)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 16, 16, 12)
        self.day = QRadioButton(DiaryDialog)
        self.day.setObjectName(u"day")

        self.outer.addWidget(self.day)

        self.week = QRadioButton(DiaryDialog)
        self.week.setObjectName(u"week")

        self.outer.addWidget(self.week)

        self.customer = QRadioButton(DiaryDialog)
        self.customer.setObjectName(u"customer")

        self.outer.addWidget(self.customer)

        self.choices = QWidget(DiaryDialog)
        self.choices.setObjectName(u"choices")

        self.outer.addWidget(self.choices)

        self.message = QLabel(DiaryDialog)
        self.message.setObjectName(u"message")
        self.message.setText(u"")
        self.message.setProperty(u"look", u"error")
        self.message.setWordWrap(True)

        self.outer.addWidget(self.message)

        self.progress = QProgressBar(DiaryDialog)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.outer.addWidget(self.progress)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.space_3 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.space_3)

        self.preview_button = QPushButton(DiaryDialog)
        self.preview_button.setObjectName(u"preview_button")
        self.preview_button.setAutoDefault(False)
        self.preview_button.setProperty(u"look", u"primary")

        self.foot.addWidget(self.preview_button)

        self.save_button = QPushButton(DiaryDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.foot.addWidget(self.save_button)

        self.cancel_button = QPushButton(DiaryDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.foot.addWidget(self.cancel_button)


        self.outer.addLayout(self.foot)


        self.retranslateUi(DiaryDialog)

        QMetaObject.connectSlotsByName(DiaryDialog)
    # setupUi

    def retranslateUi(self, DiaryDialog: QDialog) -> None:
        self.day.setText(QCoreApplication.translate("DiaryDialog", u"visits.print_day", None))
        self.week.setText(QCoreApplication.translate("DiaryDialog", u"visits.print_week", None))
        self.customer.setText(QCoreApplication.translate("DiaryDialog", u"visits.print_customer", None))
        self.preview_button.setText(QCoreApplication.translate("DiaryDialog", u"print.preview", None))
        self.save_button.setText(QCoreApplication.translate("DiaryDialog", u"print.save_pdf", None))
        self.cancel_button.setText(QCoreApplication.translate("DiaryDialog", u"form.cancel", None))
        pass
    # retranslateUi

