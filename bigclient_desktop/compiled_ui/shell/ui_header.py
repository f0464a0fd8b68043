# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QMenuBar, QSizePolicy, QSpacerItem, QToolButton,
    QWidget)

class Ui_Header(object):
    def setupUi(self, Header: QWidget) -> None:
        if not Header.objectName():
            Header.setObjectName(u"Header")
        Header.setProperty(u"look", u"chrome")
        self.layout_1 = QHBoxLayout(Header)
        self.layout_1.setSpacing(6)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(8, 4, 12, 4)
        self.menu_bar = QMenuBar(Header)
        self.menu_bar.setObjectName(u"menu_bar")
        self.menu_bar.setNativeMenuBar(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.menu_bar.sizePolicy().hasHeightForWidth())
        self.menu_bar.setSizePolicy(sizePolicy)

        self.layout_1.addWidget(self.menu_bar)

        self.space_2 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.space_2)

        self.search = QLineEdit(Header)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumSize(QSize(90, 0))
        self.search.setMaximumSize(QSize(360, 16777215))

        self.layout_1.addWidget(self.search)

        self.space_3 = QSpacerItem(8, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.space_3)

        self.badges = QHBoxLayout()
        self.badges.setSpacing(8)
        self.badges.setObjectName(u"badges")
        self.badges.setContentsMargins(0, 0, 4, 0)

        self.layout_1.addLayout(self.badges)

        self.person_icon = QLabel(Header)
        self.person_icon.setObjectName(u"person_icon")
        self.person_icon.setMinimumSize(QSize(16, 16))

        self.layout_1.addWidget(self.person_icon)

        self.person = QLabel(Header)
        self.person.setObjectName(u"person")
        self.person.setText(u"")
        self.person.setProperty(u"look", u"hint")

        self.layout_1.addWidget(self.person)

        self.lock = QToolButton(Header)
        self.lock.setObjectName(u"lock")

        self.layout_1.addWidget(self.lock)

        self.layout_1.setStretch(1, 1)
        self.layout_1.setStretch(2, 4)

        self.retranslateUi(Header)

        QMetaObject.connectSlotsByName(Header)
    # setupUi

    def retranslateUi(self, Header: QWidget) -> None:
        self.search.setPlaceholderText(QCoreApplication.translate("Header", u"shell.search_all", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("Header", u"shell.search_all", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.search.setToolTip(QCoreApplication.translate("Header", u"shell.search_tip", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.lock.setToolTip(QCoreApplication.translate("Header", u"shell.lock_tip", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.lock.setAccessibleName(QCoreApplication.translate("Header", u"shell.lock", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

