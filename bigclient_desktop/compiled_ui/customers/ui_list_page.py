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

from bigclient_desktop.widgets.filter_bar import FilterBar
from bigclient_desktop.widgets.record_table import RecordTable
from bigclient_desktop.widgets.search_bar import SearchBar
from bigclient_desktop.widgets.state_panel import StatePanel

class Ui_ListPage(object):
    def setupUi(self, ListPage: QWidget) -> None:
        if not ListPage.objectName():
            ListPage.setObjectName(u"ListPage")
        self.outer = QVBoxLayout(ListPage)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(ListPage)
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
        self.centre_column.setContentsMargins(16, 12, 16, 12)
        self.tools = QWidget(self.centre)
        self.tools.setObjectName(u"tools")
        self.search = SearchBar(self.tools)
        self.search.setObjectName(u"search")
        self.search.setMinimumSize(QSize(200, 0))
        self.unit_switch = QToolButton(self.tools)
        self.unit_switch.setObjectName(u"unit_switch")
        self.views_button = QToolButton(self.tools)
        self.views_button.setObjectName(u"views_button")
        self.columns_button = QToolButton(self.tools)
        self.columns_button.setObjectName(u"columns_button")
        self.preview_button = QToolButton(self.tools)
        self.preview_button.setObjectName(u"preview_button")
        self.preview_button.setCheckable(True)
        self.import_button = QToolButton(self.tools)
        self.import_button.setObjectName(u"import_button")
        self.new_button = QPushButton(self.tools)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setProperty(u"look", u"primary")

        self.centre_column.addWidget(self.tools)

        self.filters = FilterBar(self.centre)
        self.filters.setObjectName(u"filters")

        self.centre_column.addWidget(self.filters)

        self.bin_hint = QLabel(self.centre)
        self.bin_hint.setObjectName(u"bin_hint")
        self.bin_hint.setProperty(u"look", u"hint")
        self.bin_hint.setWordWrap(True)

        self.centre_column.addWidget(self.bin_hint)

        self.others_hint = QLabel(self.centre)
        self.others_hint.setObjectName(u"others_hint")
        self.others_hint.setProperty(u"look", u"hint")
        self.others_hint.setWordWrap(True)

        self.centre_column.addWidget(self.others_hint)

        self.body = QStackedWidget(self.centre)
        self.body.setObjectName(u"body")
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_column = QVBoxLayout(self.table_page)
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

        self.action_bar = QFrame(self.centre)
        self.action_bar.setObjectName(u"action_bar")
        self.action_bar.setProperty(u"look", u"card")
        self.action_line = QHBoxLayout(self.action_bar)
        self.action_line.setSpacing(8)
        self.action_line.setObjectName(u"action_line")
        self.action_line.setContentsMargins(12, 6, 12, 6)
        self.selected_label = QLabel(self.action_bar)
        self.selected_label.setObjectName(u"selected_label")

        self.action_line.addWidget(self.selected_label)

        self.spacer_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.action_line.addItem(self.spacer_1)

        self.restore_button = QPushButton(self.action_bar)
        self.restore_button.setObjectName(u"restore_button")

        self.action_line.addWidget(self.restore_button)

        self.bulk_button = QPushButton(self.action_bar)
        self.bulk_button.setObjectName(u"bulk_button")

        self.action_line.addWidget(self.bulk_button)

        self.hand_over_button = QPushButton(self.action_bar)
        self.hand_over_button.setObjectName(u"hand_over_button")

        self.action_line.addWidget(self.hand_over_button)

        self.print_button = QPushButton(self.action_bar)
        self.print_button.setObjectName(u"print_button")

        self.action_line.addWidget(self.print_button)

        self.export_button = QPushButton(self.action_bar)
        self.export_button.setObjectName(u"export_button")

        self.action_line.addWidget(self.export_button)

        self.delete_button = QPushButton(self.action_bar)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setProperty(u"look", u"danger")

        self.action_line.addWidget(self.delete_button)


        self.centre_column.addWidget(self.action_bar)

        self.splitter.addWidget(self.centre)
        self.preview = QFrame(self.splitter)
        self.preview.setObjectName(u"preview")
        self.preview.setProperty(u"look", u"page")
        self.preview_column = QVBoxLayout(self.preview)
        self.preview_column.setObjectName(u"preview_column")
        self.preview_column.setContentsMargins(0, 0, 0, 0)
        self.splitter.addWidget(self.preview)

        self.outer.addWidget(self.splitter)


        self.retranslateUi(ListPage)

        QMetaObject.connectSlotsByName(ListPage)
    # setupUi

    def retranslateUi(self, ListPage: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.folders.setAccessibleName(QCoreApplication.translate("ListPage", u"customers.folders", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("ListPage", u"customers.search_hint", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("ListPage", u"customers.search_hint", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.unit_switch.setToolTip(QCoreApplication.translate("ListPage", u"customers.unit_tip", None))
#endif // QT_CONFIG(tooltip)
        self.views_button.setText(QCoreApplication.translate("ListPage", u"views.button", None))
#if QT_CONFIG(tooltip)
        self.columns_button.setToolTip(QCoreApplication.translate("ListPage", u"command.columns", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.preview_button.setToolTip(QCoreApplication.translate("ListPage", u"command.preview", None))
#endif // QT_CONFIG(tooltip)
        self.import_button.setText(QCoreApplication.translate("ListPage", u"command.import", None))
        self.new_button.setText(QCoreApplication.translate("ListPage", u"command.new", None))
        self.bin_hint.setText(QCoreApplication.translate("ListPage", u"customers.bin_hint", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ListPage", u"customers.list", None))
#endif // QT_CONFIG(accessibility)
        self.restore_button.setText(QCoreApplication.translate("ListPage", u"command.restore", None))
        self.bulk_button.setText(QCoreApplication.translate("ListPage", u"command.bulk_edit", None))
        self.hand_over_button.setText(QCoreApplication.translate("ListPage", u"command.hand_over", None))
        self.print_button.setText(QCoreApplication.translate("ListPage", u"command.print", None))
        self.export_button.setText(QCoreApplication.translate("ListPage", u"command.export", None))
        self.delete_button.setText(QCoreApplication.translate("ListPage", u"command.delete", None))
        pass
    # retranslateUi

