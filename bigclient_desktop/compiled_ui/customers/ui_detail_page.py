# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QPushButton, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget)

class Ui_DetailPage(object):
    def setupUi(self, DetailPage: QWidget) -> None:
        if not DetailPage.objectName():
            DetailPage.setObjectName(u"DetailPage")
        DetailPage.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(DetailPage)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.crumb_line = QHBoxLayout()
        self.crumb_line.setSpacing(4)
        self.crumb_line.setObjectName(u"crumb_line")
        self.crumb_line.setContentsMargins(12, 6, 16, 0)
        self.back_button = QPushButton(DetailPage)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"look", u"link")

        self.crumb_line.addWidget(self.back_button)

        self.spacer_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.crumb_line.addItem(self.spacer_1)

        self.previous_button = QToolButton(DetailPage)
        self.previous_button.setObjectName(u"previous_button")

        self.crumb_line.addWidget(self.previous_button)

        self.next_button = QToolButton(DetailPage)
        self.next_button.setObjectName(u"next_button")

        self.crumb_line.addWidget(self.next_button)


        self.outer.addLayout(self.crumb_line)

        self.card_column = QVBoxLayout()
        self.card_column.setObjectName(u"card_column")
        self.card_column.setContentsMargins(0, 0, 0, 0)

        self.outer.addLayout(self.card_column)

        self.outer.setStretch(1, 1)

        self.retranslateUi(DetailPage)

        QMetaObject.connectSlotsByName(DetailPage)
    # setupUi

    def retranslateUi(self, DetailPage: QWidget) -> None:
        self.back_button.setText(QCoreApplication.translate("DetailPage", u"customers.back_to_list", None))
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("DetailPage", u"command.previous", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("DetailPage", u"command.next", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

