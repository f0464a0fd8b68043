# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QSplitter, QStackedWidget, QVBoxLayout, QWidget)

from bigclient_desktop.widgets.record_table import RecordTable
from bigclient_desktop.widgets.state_panel import StatePanel

class Ui_ReviewPage(object):
    def setupUi(self, ReviewPage: QWidget) -> None:
        if not ReviewPage.objectName():
            ReviewPage.setObjectName(u"ReviewPage")
        ReviewPage.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(ReviewPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 12, 16, 12)
        self.head_line = QHBoxLayout()
        self.head_line.setSpacing(8)
        self.head_line.setObjectName(u"head_line")
        self.head_line.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(ReviewPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.head_line.addWidget(self.title)

        self.position = QLabel(ReviewPage)
        self.position.setObjectName(u"position")
        self.position.setText(u"")
        self.position.setProperty(u"look", u"hint")

        self.head_line.addWidget(self.position)

        self.space_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_line.addItem(self.space_1)

        self.previous_button = QPushButton(ReviewPage)
        self.previous_button.setObjectName(u"previous_button")
        self.previous_button.setAutoDefault(False)

        self.head_line.addWidget(self.previous_button)

        self.next_button = QPushButton(ReviewPage)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setAutoDefault(False)

        self.head_line.addWidget(self.next_button)

        self.all_button = QPushButton(ReviewPage)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setAutoDefault(False)

        self.head_line.addWidget(self.all_button)


        self.outer.addLayout(self.head_line)

        self.hint = QLabel(ReviewPage)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"look", u"hint")
        self.hint.setWordWrap(True)

        self.outer.addWidget(self.hint)

        self.rings = QLabel(ReviewPage)
        self.rings.setObjectName(u"rings")
        self.rings.setText(u"")
        self.rings.setProperty(u"look", u"warning")
        self.rings.setWordWrap(True)

        self.outer.addWidget(self.rings)

        self.body = QStackedWidget(ReviewPage)
        self.body.setObjectName(u"body")
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_column = QVBoxLayout(self.table_page)
        self.table_column.setSpacing(8)
        self.table_column.setObjectName(u"table_column")
        self.table_column.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self.table_page)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.table = RecordTable(self.splitter)
        self.table.setObjectName(u"table")
        self.splitter.addWidget(self.table)
        self.scroll = QScrollArea(self.splitter)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setProperty(u"look", u"page")
        self.scroll.setWidgetResizable(True)
        self.card_place = QWidget()
        self.card_place.setObjectName(u"card_place")
        self.card_place.setProperty(u"look", u"page")
        self.card_column = QVBoxLayout(self.card_place)
        self.card_column.setSpacing(8)
        self.card_column.setObjectName(u"card_column")
        self.card_column.setContentsMargins(16, 0, 4, 0)
        self.scroll.setWidget(self.card_place)
        self.splitter.addWidget(self.scroll)

        self.table_column.addWidget(self.splitter)

        self.body.addWidget(self.table_page)
        self.state = StatePanel()
        self.state.setObjectName(u"state")
        self.body.addWidget(self.state)

        self.outer.addWidget(self.body)

        self.outer.setStretch(3, 1)

        self.retranslateUi(ReviewPage)

        QMetaObject.connectSlotsByName(ReviewPage)
    # setupUi

    def retranslateUi(self, ReviewPage: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("ReviewPage", u"sync_tab.page_review", None))
        self.previous_button.setText(QCoreApplication.translate("ReviewPage", u"review.previous", None))
        self.next_button.setText(QCoreApplication.translate("ReviewPage", u"review.next", None))
        self.all_button.setText(QCoreApplication.translate("ReviewPage", u"review.all", None))
        self.hint.setText(QCoreApplication.translate("ReviewPage", u"review.hint", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ReviewPage", u"sync_tab.page_review", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

