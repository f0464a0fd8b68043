# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_Placeholder(object):
    def setupUi(self, Placeholder: QWidget) -> None:
        if not Placeholder.objectName():
            Placeholder.setObjectName(u"Placeholder")
        Placeholder.setProperty(u"look", u"page")
        self.layout_1 = QVBoxLayout(Placeholder)
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

        self.card = QFrame(Placeholder)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"look", u"card")
        self.card.setMinimumSize(QSize(520, 0))
        self.card.setMaximumSize(QSize(640, 16777215))
        self.layout_5 = QVBoxLayout(self.card)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(24, 24, 24, 24)
        self.mark = QLabel(self.card)
        self.mark.setObjectName(u"mark")
        self.mark.setMinimumSize(QSize(32, 32))

        self.layout_5.addWidget(self.mark)

        self.title = QLabel(self.card)
        self.title.setObjectName(u"title")
        self.title.setText(u"")
        self.title.setProperty(u"look", u"title")

        self.layout_5.addWidget(self.title)

        self.not_yet = QLabel(self.card)
        self.not_yet.setObjectName(u"not_yet")
        self.not_yet.setProperty(u"look", u"warning")

        self.layout_5.addWidget(self.not_yet)

        self.text = QLabel(self.card)
        self.text.setObjectName(u"text")
        self.text.setText(u"")
        self.text.setMinimumSize(QSize(470, 0))
        self.text.setWordWrap(True)

        self.layout_5.addWidget(self.text)


        self.layout_3.addWidget(self.card)

        self.space_6 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.space_6)


        self.layout_1.addLayout(self.layout_3)

        self.space_7 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.space_7)


        self.retranslateUi(Placeholder)

        QMetaObject.connectSlotsByName(Placeholder)
    # setupUi

    def retranslateUi(self, Placeholder: QWidget) -> None:
        self.not_yet.setText(QCoreApplication.translate("Placeholder", u"placeholder.not_yet", None))
        pass
    # retranslateUi

