# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_Leaving(object):
    def setupUi(self, Leaving: QWidget) -> None:
        if not Leaving.objectName():
            Leaving.setObjectName(u"Leaving")
        Leaving.setProperty(u"look", u"page")
        self.layout_1 = QVBoxLayout(Leaving)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.space_2 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.space_2)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(0)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.space_4 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.space_4)

        self.card = QFrame(Leaving)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"look", u"card")
        self.card.setMinimumSize(QSize(400, 0))
        self.layout_5 = QVBoxLayout(self.card)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(24, 24, 24, 24)
        self.title = QLabel(self.card)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_5.addWidget(self.title)

        self.what = QLabel(self.card)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"look", u"hint")
        self.what.setWordWrap(True)

        self.layout_5.addWidget(self.what)

        self.busy = QProgressBar(self.card)
        self.busy.setObjectName(u"busy")
        self.busy.setMinimum(0)
        self.busy.setMaximum(0)
        self.busy.setTextVisible(False)

        self.layout_5.addWidget(self.busy)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.space_7 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.space_7)

        self.now = QPushButton(self.card)
        self.now.setObjectName(u"now")
        self.now.setAutoDefault(False)

        self.layout_6.addWidget(self.now)


        self.layout_5.addLayout(self.layout_6)


        self.layout_3.addWidget(self.card)

        self.space_8 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.space_8)


        self.layout_1.addLayout(self.layout_3)

        self.space_9 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.space_9)


        self.retranslateUi(Leaving)

        QMetaObject.connectSlotsByName(Leaving)
    # setupUi

    def retranslateUi(self, Leaving: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("Leaving", u"leaving.title", None))
        self.what.setText(QCoreApplication.translate("Leaving", u"leaving.backup", None))
#if QT_CONFIG(accessibility)
        self.busy.setAccessibleName(QCoreApplication.translate("Leaving", u"leaving.backup", None))
#endif // QT_CONFIG(accessibility)
        self.now.setText(QCoreApplication.translate("Leaving", u"leaving.now", None))
        pass
    # retranslateUi

