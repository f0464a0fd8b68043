# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHeaderView, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSplitter,
    QStackedWidget, QToolButton, QVBoxLayout, QWidget)

from bigclient_desktop.widgets.filter_bar import FilterBar
from bigclient_desktop.widgets.record_table import RecordTable
from bigclient_desktop.widgets.search_bar import SearchBar
from bigclient_desktop.widgets.state_panel import StatePanel

class Ui_ComplaintsPage(object):
    def setupUi(self, ComplaintsPage: QWidget) -> None:
        if not ComplaintsPage.objectName():
            ComplaintsPage.setObjectName(u"ComplaintsPage")
        self.outer = QVBoxLayout(ComplaintsPage)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(ComplaintsPage)
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
        self.search = SearchBar(self.tools)
        self.search.setObjectName(u"search")
        self.search.setMinimumSize(QSize(200, 0))
        self.views_button = QToolButton(self.tools)
        self.views_button.setObjectName(u"views_button")
        self.columns_button = QToolButton(self.tools)
        self.columns_button.setObjectName(u"columns_button")
        self.preview_button = QToolButton(self.tools)
        self.preview_button.setObjectName(u"preview_button")
        self.preview_button.setCheckable(True)
        self.import_button = QPushButton(self.tools)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setAutoDefault(False)
        self.export_button = QPushButton(self.tools)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)
        self.print_button = QPushButton(self.tools)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)
        self.new_button = QPushButton(self.tools)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setAutoDefault(False)
        self.new_button.setProperty(u"look", u"primary")

        self.centre_column.addWidget(self.tools)

        self.filters = FilterBar(self.centre)
        self.filters.setObjectName(u"filters")

        self.centre_column.addWidget(self.filters)

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


        self.retranslateUi(ComplaintsPage)

        QMetaObject.connectSlotsByName(ComplaintsPage)
    # setupUi

    def retranslateUi(self, ComplaintsPage: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.folders.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"complaints.folders", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("ComplaintsPage", u"complaints.search_hint", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"complaints.search_hint", None))
#endif // QT_CONFIG(accessibility)
        self.views_button.setText(QCoreApplication.translate("ComplaintsPage", u"views.button", None))
#if QT_CONFIG(tooltip)
        self.columns_button.setToolTip(QCoreApplication.translate("ComplaintsPage", u"command.columns", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.preview_button.setToolTip(QCoreApplication.translate("ComplaintsPage", u"command.preview", None))
#endif // QT_CONFIG(tooltip)
        self.import_button.setText(QCoreApplication.translate("ComplaintsPage", u"command.import", None))
        self.export_button.setText(QCoreApplication.translate("ComplaintsPage", u"command.export", None))
        self.print_button.setText(QCoreApplication.translate("ComplaintsPage", u"command.print", None))
        self.new_button.setText(QCoreApplication.translate("ComplaintsPage", u"menu.new_complaint", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"complaints.list", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

