# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QListWidget, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QStackedWidget,
    QToolButton, QVBoxLayout, QWidget)

from bigclient_desktop.widgets.calendar_grid import CalendarGrid
from bigclient_desktop.widgets.customer_line import CustomerLine
from bigclient_desktop.widgets.filter_bar import FilterBar
from bigclient_desktop.widgets.record_table import RecordTable
from bigclient_desktop.widgets.search_bar import SearchBar
from bigclient_desktop.widgets.state_panel import StatePanel

class Ui_VisitsPage(object):
    def setupUi(self, VisitsPage: QWidget) -> None:
        if not VisitsPage.objectName():
            VisitsPage.setObjectName(u"VisitsPage")
        self.outer = QVBoxLayout(VisitsPage)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(VisitsPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.folders = QListWidget(self.splitter)
        self.folders.setObjectName(u"folders")
        self.folders.setProperty(u"look", u"folders")
        self.splitter.addWidget(self.folders)
        self.centre = QWidget(self.splitter)
        self.centre.setObjectName(u"centre")
        self.centre.setProperty(u"look", u"page")
        self.centre_column = QVBoxLayout(self.centre)
        self.centre_column.setSpacing(8)
        self.centre_column.setObjectName(u"centre_column")
        self.centre_column.setContentsMargins(12, 10, 12, 10)
        self.tools = QWidget(self.centre)
        self.tools.setObjectName(u"tools")
        self.list_button = QToolButton(self.tools)
        self.list_button.setObjectName(u"list_button")
        self.list_button.setCheckable(True)
        self.list_button.setAutoExclusive(True)
        self.week_button = QToolButton(self.tools)
        self.week_button.setObjectName(u"week_button")
        self.week_button.setCheckable(True)
        self.week_button.setAutoExclusive(True)
        self.month_button = QToolButton(self.tools)
        self.month_button.setObjectName(u"month_button")
        self.month_button.setCheckable(True)
        self.month_button.setAutoExclusive(True)
        self.line_button = QToolButton(self.tools)
        self.line_button.setObjectName(u"line_button")
        self.line_button.setCheckable(True)
        self.line_button.setAutoExclusive(True)
        self.previous_button = QToolButton(self.tools)
        self.previous_button.setObjectName(u"previous_button")
        self.today_button = QPushButton(self.tools)
        self.today_button.setObjectName(u"today_button")
        self.today_button.setAutoDefault(False)
        self.next_button = QToolButton(self.tools)
        self.next_button.setObjectName(u"next_button")
        self.period = QLabel(self.tools)
        self.period.setObjectName(u"period")
        self.period.setText(u"")
        self.views_button = QToolButton(self.tools)
        self.views_button.setObjectName(u"views_button")
        self.columns_button = QToolButton(self.tools)
        self.columns_button.setObjectName(u"columns_button")
        self.preview_button = QToolButton(self.tools)
        self.preview_button.setObjectName(u"preview_button")
        self.preview_button.setCheckable(True)
        self.more_button = QToolButton(self.tools)
        self.more_button.setObjectName(u"more_button")
        self.plan_button = QPushButton(self.tools)
        self.plan_button.setObjectName(u"plan_button")
        self.plan_button.setAutoDefault(False)
        self.new_button = QPushButton(self.tools)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setAutoDefault(False)
        self.new_button.setProperty(u"look", u"primary")

        self.centre_column.addWidget(self.tools)

        self.filter_line = QHBoxLayout()
        self.filter_line.setSpacing(8)
        self.filter_line.setObjectName(u"filter_line")
        self.filter_line.setContentsMargins(0, 0, 0, 0)
        self.search = SearchBar(self.centre)
        self.search.setObjectName(u"search")
        self.search.setMinimumSize(QSize(220, 0))
        self.search.setMaximumSize(QSize(320, 16777215))

        self.filter_line.addWidget(self.search)

        self.filters = FilterBar(self.centre)
        self.filters.setObjectName(u"filters")

        self.filter_line.addWidget(self.filters)

        self.filter_line.setStretch(1, 1)

        self.centre_column.addLayout(self.filter_line)

        self.calendar_note = QLabel(self.centre)
        self.calendar_note.setObjectName(u"calendar_note")
        self.calendar_note.setText(u"")
        self.calendar_note.setProperty(u"look", u"warning")
        self.calendar_note.setWordWrap(True)

        self.centre_column.addWidget(self.calendar_note)

        self.body = QStackedWidget(self.centre)
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
        self.calendar_page = QWidget()
        self.calendar_page.setObjectName(u"calendar_page")
        self.calendar_column = QVBoxLayout(self.calendar_page)
        self.calendar_column.setSpacing(8)
        self.calendar_column.setObjectName(u"calendar_column")
        self.calendar_column.setContentsMargins(0, 0, 0, 0)
        self.calendar = CalendarGrid(self.calendar_page)
        self.calendar.setObjectName(u"calendar")

        self.calendar_column.addWidget(self.calendar)

        self.body.addWidget(self.calendar_page)
        self.line_page = QWidget()
        self.line_page.setObjectName(u"line_page")
        self.line_column = QVBoxLayout(self.line_page)
        self.line_column.setSpacing(8)
        self.line_column.setObjectName(u"line_column")
        self.line_column.setContentsMargins(0, 0, 0, 0)
        self.line_top = QHBoxLayout()
        self.line_top.setSpacing(8)
        self.line_top.setObjectName(u"line_top")
        self.line_top.setContentsMargins(0, 0, 0, 0)
        self.line_label = QLabel(self.line_page)
        self.line_label.setObjectName(u"line_label")

        self.line_top.addWidget(self.line_label)

        self.line_customer = QWidget(self.line_page)
        self.line_customer.setObjectName(u"line_customer")
        self.line_customer_box = QHBoxLayout(self.line_customer)
        self.line_customer_box.setSpacing(8)
        self.line_customer_box.setObjectName(u"line_customer_box")
        self.line_customer_box.setContentsMargins(0, 0, 0, 0)

        self.line_top.addWidget(self.line_customer)

        self.space_11 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_top.addItem(self.space_11)

        self.line_count = QLabel(self.line_page)
        self.line_count.setObjectName(u"line_count")
        self.line_count.setText(u"")
        self.line_count.setProperty(u"look", u"hint")

        self.line_top.addWidget(self.line_count)


        self.line_column.addLayout(self.line_top)

        self.line = CustomerLine(self.line_page)
        self.line.setObjectName(u"line")

        self.line_column.addWidget(self.line)

        self.body.addWidget(self.line_page)

        self.centre_column.addWidget(self.body)

        self.splitter.addWidget(self.centre)
        self.preview = QFrame(self.splitter)
        self.preview.setObjectName(u"preview")
        self.preview.setProperty(u"look", u"page")
        self.preview_column = QVBoxLayout(self.preview)
        self.preview_column.setSpacing(8)
        self.preview_column.setObjectName(u"preview_column")
        self.preview_column.setContentsMargins(0, 0, 0, 0)
        self.splitter.addWidget(self.preview)

        self.outer.addWidget(self.splitter)


        self.retranslateUi(VisitsPage)

        QMetaObject.connectSlotsByName(VisitsPage)
    # setupUi

    def retranslateUi(self, VisitsPage: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.folders.setAccessibleName(QCoreApplication.translate("VisitsPage", u"visits.folders", None))
#endif // QT_CONFIG(accessibility)
        self.list_button.setText(QCoreApplication.translate("VisitsPage", u"visits.view_list", None))
        self.week_button.setText(QCoreApplication.translate("VisitsPage", u"visits.view_week", None))
        self.month_button.setText(QCoreApplication.translate("VisitsPage", u"visits.view_month", None))
        self.line_button.setText(QCoreApplication.translate("VisitsPage", u"visits.view_line", None))
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("VisitsPage", u"visits.previous_period", None))
#endif // QT_CONFIG(tooltip)
        self.today_button.setText(QCoreApplication.translate("VisitsPage", u"visits.today", None))
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("VisitsPage", u"visits.next_period", None))
#endif // QT_CONFIG(tooltip)
        self.views_button.setText(QCoreApplication.translate("VisitsPage", u"views.button", None))
#if QT_CONFIG(tooltip)
        self.columns_button.setToolTip(QCoreApplication.translate("VisitsPage", u"command.columns", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.preview_button.setToolTip(QCoreApplication.translate("VisitsPage", u"command.preview", None))
#endif // QT_CONFIG(tooltip)
        self.more_button.setText(QCoreApplication.translate("VisitsPage", u"visits.more", None))
        self.plan_button.setText(QCoreApplication.translate("VisitsPage", u"visits.make_plan", None))
        self.new_button.setText(QCoreApplication.translate("VisitsPage", u"menu.quick_visit", None))
        self.search.setPlaceholderText(QCoreApplication.translate("VisitsPage", u"visits.search_hint", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("VisitsPage", u"visits.search_hint", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("VisitsPage", u"visits.list", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.calendar.setAccessibleName(QCoreApplication.translate("VisitsPage", u"visits.calendar", None))
#endif // QT_CONFIG(accessibility)
        self.line_label.setText(QCoreApplication.translate("VisitsPage", u"visits.line_of", None))
        pass
    # retranslateUi

