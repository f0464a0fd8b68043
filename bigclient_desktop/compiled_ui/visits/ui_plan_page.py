# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QSplitter, QStackedWidget, QTreeWidget, QTreeWidgetItem,
    QVBoxLayout, QWidget)

from bigclient_desktop.widgets.calendar_grid import CalendarGrid
from bigclient_desktop.widgets.filter_bar import FilterBar
from bigclient_desktop.widgets.state_panel import StatePanel

class Ui_PlanPage(object):
    def setupUi(self, PlanPage: QWidget) -> None:
        if not PlanPage.objectName():
            PlanPage.setObjectName(u"PlanPage")
        PlanPage.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(PlanPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 8, 16, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(PlanPage)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(False)
        self.back_button.setProperty(u"look", u"link")

        self.head.addWidget(self.back_button)

        self.title = QLabel(PlanPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.head.addWidget(self.title)

        self.space_3 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.space_3)


        self.outer.addLayout(self.head)

        self.choices = QHBoxLayout()
        self.choices.setSpacing(8)
        self.choices.setObjectName(u"choices")
        self.choices.setContentsMargins(0, 0, 0, 0)
        self.first_label = QLabel(PlanPage)
        self.first_label.setObjectName(u"first_label")

        self.choices.addWidget(self.first_label)

        self.first = QWidget(PlanPage)
        self.first.setObjectName(u"first")
        self.first_line = QHBoxLayout(self.first)
        self.first_line.setSpacing(8)
        self.first_line.setObjectName(u"first_line")
        self.first_line.setContentsMargins(0, 0, 0, 0)

        self.choices.addWidget(self.first)

        self.weeks_label = QLabel(PlanPage)
        self.weeks_label.setObjectName(u"weeks_label")

        self.choices.addWidget(self.weeks_label)

        self.weeks = QSpinBox(PlanPage)
        self.weeks.setObjectName(u"weeks")
        self.weeks.setMinimum(1)
        self.weeks.setMaximum(13)
        self.weeks.setValue(2)

        self.choices.addWidget(self.weeks)

        self.filters = FilterBar(PlanPage)
        self.filters.setObjectName(u"filters")

        self.choices.addWidget(self.filters)

        self.space_6 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choices.addItem(self.space_6)

        self.propose_button = QPushButton(PlanPage)
        self.propose_button.setObjectName(u"propose_button")
        self.propose_button.setAutoDefault(False)

        self.choices.addWidget(self.propose_button)

        self.choices.setStretch(5, 1)

        self.outer.addLayout(self.choices)

        self.note = QLabel(PlanPage)
        self.note.setObjectName(u"note")
        self.note.setText(u"")
        self.note.setProperty(u"look", u"warning")
        self.note.setWordWrap(True)

        self.outer.addWidget(self.note)

        self.summary = QLabel(PlanPage)
        self.summary.setObjectName(u"summary")
        self.summary.setText(u"")
        self.summary.setProperty(u"look", u"hint")
        self.summary.setWordWrap(True)

        self.outer.addWidget(self.summary)

        self.body = QStackedWidget(PlanPage)
        self.body.setObjectName(u"body")
        self.plan_shown = QWidget()
        self.plan_shown.setObjectName(u"plan_shown")
        self.plan_column = QVBoxLayout(self.plan_shown)
        self.plan_column.setSpacing(8)
        self.plan_column.setObjectName(u"plan_column")
        self.plan_column.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self.plan_shown)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.tree = QTreeWidget(self.splitter)
        self.tree.setObjectName(u"tree")
        self.splitter.addWidget(self.tree)
        self.calendar = CalendarGrid(self.splitter)
        self.calendar.setObjectName(u"calendar")
        self.splitter.addWidget(self.calendar)

        self.plan_column.addWidget(self.splitter)

        self.body.addWidget(self.plan_shown)
        self.state = StatePanel()
        self.state.setObjectName(u"state")
        self.body.addWidget(self.state)

        self.outer.addWidget(self.body)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.all_button = QPushButton(PlanPage)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setAutoDefault(False)

        self.foot.addWidget(self.all_button)

        self.none_button = QPushButton(PlanPage)
        self.none_button.setObjectName(u"none_button")
        self.none_button.setAutoDefault(False)

        self.foot.addWidget(self.none_button)

        self.space_9 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.space_9)

        self.chosen = QLabel(PlanPage)
        self.chosen.setObjectName(u"chosen")
        self.chosen.setText(u"")
        self.chosen.setProperty(u"look", u"hint")

        self.foot.addWidget(self.chosen)

        self.accept_button = QPushButton(PlanPage)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setAutoDefault(False)
        self.accept_button.setProperty(u"look", u"primary")

        self.foot.addWidget(self.accept_button)


        self.outer.addLayout(self.foot)


        self.retranslateUi(PlanPage)

        QMetaObject.connectSlotsByName(PlanPage)
    # setupUi

    def retranslateUi(self, PlanPage: QWidget) -> None:
        self.back_button.setText(QCoreApplication.translate("PlanPage", u"visits.back", None))
        self.title.setText(QCoreApplication.translate("PlanPage", u"visits.plan_title", None))
        self.first_label.setText(QCoreApplication.translate("PlanPage", u"visits.plan_first", None))
        self.weeks_label.setText(QCoreApplication.translate("PlanPage", u"visits.plan_weeks", None))
#if QT_CONFIG(accessibility)
        self.weeks.setAccessibleName(QCoreApplication.translate("PlanPage", u"visits.plan_weeks", None))
#endif // QT_CONFIG(accessibility)
        self.propose_button.setText(QCoreApplication.translate("PlanPage", u"visits.propose", None))
#if QT_CONFIG(accessibility)
        self.tree.setAccessibleName(QCoreApplication.translate("PlanPage", u"visits.plan_title", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.calendar.setAccessibleName(QCoreApplication.translate("PlanPage", u"visits.calendar", None))
#endif // QT_CONFIG(accessibility)
        self.all_button.setText(QCoreApplication.translate("PlanPage", u"visits.tick_all", None))
        self.none_button.setText(QCoreApplication.translate("PlanPage", u"visits.tick_none", None))
        self.accept_button.setText(QCoreApplication.translate("PlanPage", u"visits.accept", None))
        pass
    # retranslateUi

