# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from bigclient_desktop.widgets.record_table import RecordTable
from bigclient_desktop.widgets.state_panel import StatePanel

class Ui_RecordPage(object):
    def setupUi(self, RecordPage: QWidget) -> None:
        if not RecordPage.objectName():
            RecordPage.setObjectName(u"RecordPage")
        RecordPage.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(RecordPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 12, 16, 12)
        self.head_line = QHBoxLayout()
        self.head_line.setSpacing(8)
        self.head_line.setObjectName(u"head_line")
        self.head_line.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(RecordPage)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"look", u"link")

        self.head_line.addWidget(self.back_button)

        self.title = QLabel(RecordPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.head_line.addWidget(self.title)

        self.spacer_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_line.addItem(self.spacer_1)

        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.tools.setObjectName(u"tools")
        self.tools.setContentsMargins(0, 0, 0, 0)

        self.head_line.addLayout(self.tools)


        self.outer.addLayout(self.head_line)

        self.hint = QLabel(RecordPage)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"look", u"hint")

        self.outer.addWidget(self.hint)

        self.filter_line = QHBoxLayout()
        self.filter_line.setSpacing(8)
        self.filter_line.setObjectName(u"filter_line")
        self.filter_line.setContentsMargins(0, 0, 0, 0)

        self.outer.addLayout(self.filter_line)

        self.body = QStackedWidget(RecordPage)
        self.body.setObjectName(u"body")
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_column = QVBoxLayout(self.table_page)
        self.table_column.setSpacing(8)
        self.table_column.setObjectName(u"table_column")
        self.table_column.setContentsMargins(0, 0, 0, 0)
        self.table = RecordTable(self.table_page)
        self.table.setObjectName(u"table")

        self.table_column.addWidget(self.table)

        self.body.addWidget(self.table_page)
        self.state = StatePanel()
        self.state.setObjectName(u"state")
        self.body.addWidget(self.state)

        self.outer.addWidget(self.body)

        self.foot = QLabel(RecordPage)
        self.foot.setObjectName(u"foot")
        self.foot.setWordWrap(True)
        self.foot.setProperty(u"look", u"hint")

        self.outer.addWidget(self.foot)

        self.outer.setStretch(3, 1)

        self.retranslateUi(RecordPage)

        QMetaObject.connectSlotsByName(RecordPage)
    # setupUi

    def retranslateUi(self, RecordPage: QWidget) -> None:
        pass
    # retranslateUi

