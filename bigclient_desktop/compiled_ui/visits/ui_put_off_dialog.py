# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_PutOffDialog(object):
    def setupUi(self, PutOffDialog: QDialog) -> None:
        if not PutOffDialog.objectName():
            PutOffDialog.setObjectName(u"PutOffDialog")
        self.outer = QVBoxLayout(PutOffDialog)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 16, 16, 12)
        self.text = QLabel(PutOffDialog)
        self.text.setObjectName(u"text")
        self.text.setText(u"")
        self.text.setWordWrap(True)

        self.outer.addWidget(self.text)

        self.moment = QWidget(PutOffDialog)
        self.moment.setObjectName(u"moment")
        self.moment_line = QHBoxLayout(self.moment)
        self.moment_line.setSpacing(8)
        self.moment_line.setObjectName(u"moment_line")
        self.moment_line.setContentsMargins(0, 0, 0, 0)

        self.outer.addWidget(self.moment)

        self.note = QLabel(PutOffDialog)
        self.note.setObjectName(u"note")
        self.note.setText(u"")
        self.note.setProperty(u"look", u"warning")
        self.note.setWordWrap(True)

        self.outer.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.space_4 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.space_4)

        self.ok_button = QPushButton(PutOffDialog)
        self.ok_button.setObjectName(u"ok_button")
        self.ok_button.setAutoDefault(False)
        self.ok_button.setProperty(u"look", u"primary")

        self.foot.addWidget(self.ok_button)

        self.cancel_button = QPushButton(PutOffDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.foot.addWidget(self.cancel_button)


        self.outer.addLayout(self.foot)


        self.retranslateUi(PutOffDialog)

        QMetaObject.connectSlotsByName(PutOffDialog)
    # setupUi

    def retranslateUi(self, PutOffDialog: QDialog) -> None:
        self.ok_button.setText(QCoreApplication.translate("PutOffDialog", u"visits.put_off", None))
        self.cancel_button.setText(QCoreApplication.translate("PutOffDialog", u"form.cancel", None))
        pass
    # retranslateUi

