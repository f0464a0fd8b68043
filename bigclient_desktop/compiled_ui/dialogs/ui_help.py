# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QPushButton,
    QSizePolicy, QSpacerItem, QTextBrowser, QVBoxLayout,
    QWidget)

class Ui_Help(object):
    def setupUi(self, Help: QDialog) -> None:
        if not Help.objectName():
            Help.setObjectName(u"Help")
        Help.resize(760, 600)
        self.layout_1 = QVBoxLayout(Help)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.text = QTextBrowser(Help)
        self.text.setObjectName(u"text")
        self.text.setOpenExternalLinks(False)
        self.text.setOpenLinks(False)

        self.layout_1.addWidget(self.text)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.space_3 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_3)

        self.close = QPushButton(Help)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.layout_2.addWidget(self.close)


        self.layout_1.addLayout(self.layout_2)


        self.retranslateUi(Help)

        QMetaObject.connectSlotsByName(Help)
    # setupUi

    def retranslateUi(self, Help: QDialog) -> None:
        Help.setWindowTitle(QCoreApplication.translate("Help", u"help.title", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("Help", u"help.title", None))
#endif // QT_CONFIG(accessibility)
        self.close.setText(QCoreApplication.translate("Help", u"shell.close", None))
    # retranslateUi

