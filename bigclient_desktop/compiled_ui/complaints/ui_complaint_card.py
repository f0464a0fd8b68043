# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QTabWidget, QTextBrowser, QVBoxLayout,
    QWidget)

from bigclient_desktop.widgets.chips import ChipLabel
from bigclient_desktop.widgets.clock_bar import ClockBar
from bigclient_desktop.widgets.time_line import TimeLine

class Ui_ComplaintCard(object):
    def setupUi(self, ComplaintCard: QWidget) -> None:
        if not ComplaintCard.objectName():
            ComplaintCard.setObjectName(u"ComplaintCard")
        ComplaintCard.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(ComplaintCard)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 12, 16, 0)
        self.name_line = QHBoxLayout()
        self.name_line.setSpacing(8)
        self.name_line.setObjectName(u"name_line")
        self.name_line.setContentsMargins(0, 0, 0, 0)
        self.name = QLabel(ComplaintCard)
        self.name.setObjectName(u"name")
        self.name.setText(u"")
        self.name.setProperty(u"look", u"title")
        self.name.setWordWrap(True)

        self.name_line.addWidget(self.name)


        self.outer.addLayout(self.name_line)

        self.chip_line = QHBoxLayout()
        self.chip_line.setSpacing(8)
        self.chip_line.setObjectName(u"chip_line")
        self.chip_line.setContentsMargins(0, 0, 0, 0)
        self.stage = ChipLabel(ComplaintCard)
        self.stage.setObjectName(u"stage")

        self.chip_line.addWidget(self.stage)

        self.severity = ChipLabel(ComplaintCard)
        self.severity.setObjectName(u"severity")

        self.chip_line.addWidget(self.severity)

        self.grade = ChipLabel(ComplaintCard)
        self.grade.setObjectName(u"grade")

        self.chip_line.addWidget(self.grade)

        self.space_4 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chip_line.addItem(self.space_4)


        self.outer.addLayout(self.chip_line)

        self.facts = QLabel(ComplaintCard)
        self.facts.setObjectName(u"facts")
        self.facts.setText(u"")
        self.facts.setProperty(u"look", u"hint")
        self.facts.setWordWrap(True)

        self.outer.addWidget(self.facts)

        self.clocks = QWidget(ComplaintCard)
        self.clocks.setObjectName(u"clocks")
        self.answer = ClockBar(self.clocks)
        self.answer.setObjectName(u"answer")
        self.solution = ClockBar(self.clocks)
        self.solution.setObjectName(u"solution")
        self.statutory = ClockBar(self.clocks)
        self.statutory.setObjectName(u"statutory")

        self.outer.addWidget(self.clocks)

        self.steps = QWidget(ComplaintCard)
        self.steps.setObjectName(u"steps")
        self.step_line = QHBoxLayout(self.steps)
        self.step_line.setSpacing(6)
        self.step_line.setObjectName(u"step_line")
        self.step_line.setContentsMargins(0, 0, 0, 0)

        self.outer.addWidget(self.steps)

        self.tabs = QTabWidget(ComplaintCard)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setProperty(u"look", u"compact")
        self.form_tab = QWidget()
        self.form_tab.setObjectName(u"form_tab")
        self.form_column = QVBoxLayout(self.form_tab)
        self.form_column.setSpacing(8)
        self.form_column.setObjectName(u"form_column")
        self.form_column.setContentsMargins(0, 0, 0, 0)
        self.sheet = QTextBrowser(self.form_tab)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"look", u"sheet")

        self.form_column.addWidget(self.sheet)

        self.tabs.addTab(self.form_tab, "")
        self.way_tab = QWidget()
        self.way_tab.setObjectName(u"way_tab")
        self.way_column = QVBoxLayout(self.way_tab)
        self.way_column.setSpacing(8)
        self.way_column.setObjectName(u"way_column")
        self.way_column.setContentsMargins(0, 0, 0, 0)
        self.way = TimeLine(self.way_tab)
        self.way.setObjectName(u"way")

        self.way_column.addWidget(self.way)

        self.tabs.addTab(self.way_tab, "")
        self.repeat_tab = QWidget()
        self.repeat_tab.setObjectName(u"repeat_tab")
        self.repeat_column = QVBoxLayout(self.repeat_tab)
        self.repeat_column.setSpacing(8)
        self.repeat_column.setObjectName(u"repeat_column")
        self.repeat_column.setContentsMargins(0, 0, 0, 0)
        self.repeats = TimeLine(self.repeat_tab)
        self.repeats.setObjectName(u"repeats")

        self.repeat_column.addWidget(self.repeats)

        self.tabs.addTab(self.repeat_tab, "")

        self.outer.addWidget(self.tabs)

        self.outer.setStretch(5, 1)

        self.retranslateUi(ComplaintCard)

        QMetaObject.connectSlotsByName(ComplaintCard)
    # setupUi

    def retranslateUi(self, ComplaintCard: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("ComplaintCard", u"complaints.tab_form", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.form_tab), QCoreApplication.translate("ComplaintCard", u"Page", None))
#if QT_CONFIG(accessibility)
        self.way.setAccessibleName(QCoreApplication.translate("ComplaintCard", u"complaints.tab_way", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.way_tab), QCoreApplication.translate("ComplaintCard", u"Page", None))
#if QT_CONFIG(accessibility)
        self.repeats.setAccessibleName(QCoreApplication.translate("ComplaintCard", u"complaints.tab_repeats", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.repeat_tab), QCoreApplication.translate("ComplaintCard", u"Page", None))
        pass
    # retranslateUi

