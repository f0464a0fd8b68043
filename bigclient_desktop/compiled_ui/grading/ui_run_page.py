# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QStackedWidget,
    QToolButton, QVBoxLayout, QWidget)

from bigclient_desktop.widgets.chips import ChipLabel
from bigclient_desktop.widgets.frozen_table import PivotTable
from bigclient_desktop.widgets.search_bar import SearchBar
from bigclient_desktop.widgets.state_panel import StatePanel

class Ui_RunPage(object):
    def setupUi(self, RunPage: QWidget) -> None:
        if not RunPage.objectName():
            RunPage.setObjectName(u"RunPage")
        RunPage.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(RunPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 12, 16, 12)
        self.head_line = QHBoxLayout()
        self.head_line.setSpacing(8)
        self.head_line.setObjectName(u"head_line")
        self.head_line.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(RunPage)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"look", u"link")

        self.head_line.addWidget(self.back_button)

        self.title = QLabel(RunPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.head_line.addWidget(self.title)

        self.state_chip = ChipLabel(RunPage)
        self.state_chip.setObjectName(u"state_chip")

        self.head_line.addWidget(self.state_chip)

        self.spacer_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_line.addItem(self.spacer_1)

        self.print_button = QToolButton(RunPage)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.head_line.addWidget(self.print_button)

        self.discard_button = QPushButton(RunPage)
        self.discard_button.setObjectName(u"discard_button")
        self.discard_button.setProperty(u"look", u"danger")

        self.head_line.addWidget(self.discard_button)

        self.back_step_button = QPushButton(RunPage)
        self.back_step_button.setObjectName(u"back_step_button")

        self.head_line.addWidget(self.back_step_button)

        self.step_button = QPushButton(RunPage)
        self.step_button.setObjectName(u"step_button")
        self.step_button.setProperty(u"look", u"primary")

        self.head_line.addWidget(self.step_button)


        self.outer.addLayout(self.head_line)

        self.steps_hint = QLabel(RunPage)
        self.steps_hint.setObjectName(u"steps_hint")
        self.steps_hint.setWordWrap(True)
        self.steps_hint.setProperty(u"look", u"hint")

        self.outer.addWidget(self.steps_hint)

        self.distribution_place = QWidget(RunPage)
        self.distribution_place.setObjectName(u"distribution_place")

        self.outer.addWidget(self.distribution_place)

        self.filter_line = QHBoxLayout()
        self.filter_line.setSpacing(8)
        self.filter_line.setObjectName(u"filter_line")
        self.filter_line.setContentsMargins(0, 0, 0, 0)
        self.search = SearchBar(RunPage)
        self.search.setObjectName(u"search")
        self.search.setMinimumSize(QSize(180, 0))

        self.filter_line.addWidget(self.search)

        self.spacer_2 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filter_line.addItem(self.spacer_2)


        self.outer.addLayout(self.filter_line)

        self.splitter = QSplitter(RunPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.body = QStackedWidget(self.splitter)
        self.body.setObjectName(u"body")
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_column = QVBoxLayout(self.table_page)
        self.table_column.setSpacing(8)
        self.table_column.setObjectName(u"table_column")
        self.table_column.setContentsMargins(0, 0, 0, 0)
        self.ranking = PivotTable(self.table_page)
        self.ranking.setObjectName(u"ranking")

        self.table_column.addWidget(self.ranking)

        self.body.addWidget(self.table_page)
        self.state = StatePanel()
        self.state.setObjectName(u"state")
        self.body.addWidget(self.state)
        self.splitter.addWidget(self.body)
        self.panel_place = QWidget(self.splitter)
        self.panel_place.setObjectName(u"panel_place")
        self.panel_column = QVBoxLayout(self.panel_place)
        self.panel_column.setSpacing(8)
        self.panel_column.setObjectName(u"panel_column")
        self.panel_column.setContentsMargins(0, 0, 0, 0)
        self.splitter.addWidget(self.panel_place)

        self.outer.addWidget(self.splitter)

        self.outer.setStretch(4, 1)

        self.retranslateUi(RunPage)

        QMetaObject.connectSlotsByName(RunPage)
    # setupUi

    def retranslateUi(self, RunPage: QWidget) -> None:
        self.back_button.setText(QCoreApplication.translate("RunPage", u"grading_view.back_to_runs", None))
        self.print_button.setText(QCoreApplication.translate("RunPage", u"grading_view.print_menu", None))
        self.search.setPlaceholderText(QCoreApplication.translate("RunPage", u"grading_view.search_hint", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("RunPage", u"grading_view.search_hint", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

