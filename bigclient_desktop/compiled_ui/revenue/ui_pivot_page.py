# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QStackedWidget, QToolButton,
    QVBoxLayout, QWidget)

from bigclient_desktop.widgets.filter_bar import FilterBar
from bigclient_desktop.widgets.frozen_table import PivotTable
from bigclient_desktop.widgets.search_bar import SearchBar
from bigclient_desktop.widgets.state_panel import StatePanel

class Ui_PivotPage(object):
    def setupUi(self, PivotPage: QWidget) -> None:
        if not PivotPage.objectName():
            PivotPage.setObjectName(u"PivotPage")
        PivotPage.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(PivotPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 12, 16, 12)
        self.top_line = QHBoxLayout()
        self.top_line.setSpacing(8)
        self.top_line.setObjectName(u"top_line")
        self.top_line.setContentsMargins(0, 0, 0, 0)
        self.search = SearchBar(PivotPage)
        self.search.setObjectName(u"search")
        self.search.setMinimumSize(QSize(180, 0))

        self.top_line.addWidget(self.search)

        self.year = QComboBox(PivotPage)
        self.year.setObjectName(u"year")
        self.year.setMinimumSize(QSize(96, 0))

        self.top_line.addWidget(self.year)

        self.unit_switch = QToolButton(PivotPage)
        self.unit_switch.setObjectName(u"unit_switch")

        self.top_line.addWidget(self.unit_switch)

        self.columns_button = QToolButton(PivotPage)
        self.columns_button.setObjectName(u"columns_button")

        self.top_line.addWidget(self.columns_button)

        self.print_button = QPushButton(PivotPage)
        self.print_button.setObjectName(u"print_button")

        self.top_line.addWidget(self.print_button)

        self.export_button = QPushButton(PivotPage)
        self.export_button.setObjectName(u"export_button")

        self.top_line.addWidget(self.export_button)

        self.import_button = QPushButton(PivotPage)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setProperty(u"look", u"primary")

        self.top_line.addWidget(self.import_button)


        self.outer.addLayout(self.top_line)

        self.filters = FilterBar(PivotPage)
        self.filters.setObjectName(u"filters")

        self.outer.addWidget(self.filters)

        self.body = QStackedWidget(PivotPage)
        self.body.setObjectName(u"body")
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_column = QVBoxLayout(self.table_page)
        self.table_column.setSpacing(8)
        self.table_column.setObjectName(u"table_column")
        self.table_column.setContentsMargins(0, 0, 0, 0)
        self.pivot = PivotTable(self.table_page)
        self.pivot.setObjectName(u"pivot")

        self.table_column.addWidget(self.pivot)

        self.body.addWidget(self.table_page)
        self.state = StatePanel()
        self.state.setObjectName(u"state")
        self.body.addWidget(self.state)

        self.outer.addWidget(self.body)

        self.note = QLabel(PivotPage)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setProperty(u"look", u"hint")

        self.outer.addWidget(self.note)

        self.outer.setStretch(2, 1)

        self.retranslateUi(PivotPage)

        QMetaObject.connectSlotsByName(PivotPage)
    # setupUi

    def retranslateUi(self, PivotPage: QWidget) -> None:
        self.search.setPlaceholderText(QCoreApplication.translate("PivotPage", u"revenue_view.search_hint", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("PivotPage", u"revenue_view.search_hint", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.year.setToolTip(QCoreApplication.translate("PivotPage", u"revenue_view.year", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("PivotPage", u"revenue_view.year", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.unit_switch.setToolTip(QCoreApplication.translate("PivotPage", u"customers.unit_tip", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.columns_button.setToolTip(QCoreApplication.translate("PivotPage", u"command.columns", None))
#endif // QT_CONFIG(tooltip)
        self.print_button.setText(QCoreApplication.translate("PivotPage", u"command.print", None))
        self.export_button.setText(QCoreApplication.translate("PivotPage", u"command.export", None))
        self.import_button.setText(QCoreApplication.translate("PivotPage", u"revenue_view.import", None))
        pass
    # retranslateUi

