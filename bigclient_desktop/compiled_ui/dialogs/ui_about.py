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

class Ui_About(object):
    def setupUi(self, About: QDialog) -> None:
        if not About.objectName():
            About.setObjectName(u"About")
        About.resize(460, 300)
        self.layout_1 = QVBoxLayout(About)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.mark = QLabel(About)
        self.mark.setObjectName(u"mark")
        self.mark.setMinimumSize(QSize(48, 48))
        self.mark.setMaximumSize(QSize(48, 48))

        self.layout_2.addWidget(self.mark)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(2)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.program = QLabel(About)
        self.program.setObjectName(u"program")
        self.program.setProperty(u"look", u"title")

        self.layout_3.addWidget(self.program)

        self.version = QLabel(About)
        self.version.setObjectName(u"version")
        self.version.setText(u"")
        self.version.setProperty(u"look", u"hint")

        self.layout_3.addWidget(self.version)


        self.layout_2.addLayout(self.layout_3)

        self.space_4 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_4)


        self.layout_1.addLayout(self.layout_2)

        self.text = QLabel(About)
        self.text.setObjectName(u"text")
        self.text.setWordWrap(True)

        self.layout_1.addWidget(self.text)

        self.licences = QLabel(About)
        self.licences.setObjectName(u"licences")
        self.licences.setOpenExternalLinks(False)
        self.licences.setProperty(u"look", u"hint")
        self.licences.setWordWrap(True)

        self.layout_1.addWidget(self.licences)

        self.space_5 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.space_5)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.copy = QPushButton(About)
        self.copy.setObjectName(u"copy")
        self.copy.setAutoDefault(False)

        self.layout_6.addWidget(self.copy)

        self.space_7 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.space_7)

        self.close = QPushButton(About)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.layout_6.addWidget(self.close)


        self.layout_1.addLayout(self.layout_6)


        self.retranslateUi(About)

        QMetaObject.connectSlotsByName(About)
    # setupUi

    def retranslateUi(self, About: QDialog) -> None:
        About.setWindowTitle(QCoreApplication.translate("About", u"about.title", None))
        self.program.setText(QCoreApplication.translate("About", u"shell.program", None))
        self.text.setText(QCoreApplication.translate("About", u"about.text", None))
        self.licences.setText(QCoreApplication.translate("About", u"about.licences", None))
        self.copy.setText(QCoreApplication.translate("About", u"about.copy", None))
        self.close.setText(QCoreApplication.translate("About", u"shell.close", None))
    # retranslateUi

