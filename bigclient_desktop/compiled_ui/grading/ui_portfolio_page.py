# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDoubleSpinBox, QHBoxLayout,
    QHeaderView, QLabel, QSizePolicy, QSlider,
    QSpacerItem, QStackedWidget, QTextBrowser, QVBoxLayout,
    QWidget)

from bigclient_desktop.widgets.record_table import RecordTable
from bigclient_desktop.widgets.state_panel import StatePanel

class Ui_PortfolioPage(object):
    def setupUi(self, PortfolioPage: QWidget) -> None:
        if not PortfolioPage.objectName():
            PortfolioPage.setObjectName(u"PortfolioPage")
        PortfolioPage.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(PortfolioPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 12, 16, 12)
        self.title = QLabel(PortfolioPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.outer.addWidget(self.title)

        self.hint = QLabel(PortfolioPage)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"look", u"hint")

        self.outer.addWidget(self.hint)

        self.choice_line = QHBoxLayout()
        self.choice_line.setSpacing(8)
        self.choice_line.setObjectName(u"choice_line")
        self.choice_line.setContentsMargins(0, 0, 0, 0)
        self.year_label = QLabel(PortfolioPage)
        self.year_label.setObjectName(u"year_label")

        self.choice_line.addWidget(self.year_label)

        self.year = QComboBox(PortfolioPage)
        self.year.setObjectName(u"year")
        self.year.setMinimumSize(QSize(96, 0))

        self.choice_line.addWidget(self.year)

        self.scope_label = QLabel(PortfolioPage)
        self.scope_label.setObjectName(u"scope_label")

        self.choice_line.addWidget(self.scope_label)

        self.scope = QComboBox(PortfolioPage)
        self.scope.setObjectName(u"scope")
        self.scope.setMinimumSize(QSize(160, 0))

        self.choice_line.addWidget(self.scope)

        self.rules_label = QLabel(PortfolioPage)
        self.rules_label.setObjectName(u"rules_label")

        self.choice_line.addWidget(self.rules_label)

        self.rules = QComboBox(PortfolioPage)
        self.rules.setObjectName(u"rules")
        self.rules.setMinimumSize(QSize(120, 0))

        self.choice_line.addWidget(self.rules)

        self.spacer_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_line.addItem(self.spacer_1)


        self.outer.addLayout(self.choice_line)

        self.percent_line = QHBoxLayout()
        self.percent_line.setSpacing(8)
        self.percent_line.setObjectName(u"percent_line")
        self.percent_line.setContentsMargins(0, 0, 0, 0)
        self.percent_label = QLabel(PortfolioPage)
        self.percent_label.setObjectName(u"percent_label")

        self.percent_line.addWidget(self.percent_label)

        self.percent_slider = QSlider(PortfolioPage)
        self.percent_slider.setObjectName(u"percent_slider")
        self.percent_slider.setOrientation(Qt.Orientation.Horizontal)
        self.percent_slider.setMinimum(-500)
        self.percent_slider.setMaximum(500)
        self.percent_slider.setPageStep(50)
        self.percent_slider.setValue(-50)

        self.percent_line.addWidget(self.percent_slider)

        self.percent = QDoubleSpinBox(PortfolioPage)
        self.percent.setObjectName(u"percent")
        self.percent.setMinimumSize(QSize(110, 0))
        self.percent.setMinimum(-100.000000000000000)
        self.percent.setMaximum(1000.000000000000000)
        self.percent.setValue(-5.000000000000000)
        self.percent.setDecimals(1)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignRight)

        self.percent_line.addWidget(self.percent)

        self.percent_line.setStretch(1, 1)

        self.outer.addLayout(self.percent_line)

        self.body = QStackedWidget(PortfolioPage)
        self.body.setObjectName(u"body")
        self.shift_page = QWidget()
        self.shift_page.setObjectName(u"shift_page")
        self.shift_line = QHBoxLayout(self.shift_page)
        self.shift_line.setSpacing(16)
        self.shift_line.setObjectName(u"shift_line")
        self.shift_line.setContentsMargins(0, 0, 0, 0)
        self.sheet = QTextBrowser(self.shift_page)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"look", u"sheet")

        self.shift_line.addWidget(self.sheet)

        self.changed_column = QVBoxLayout()
        self.changed_column.setSpacing(8)
        self.changed_column.setObjectName(u"changed_column")
        self.changed_title = QLabel(self.shift_page)
        self.changed_title.setObjectName(u"changed_title")
        self.changed_title.setProperty(u"look", u"section")

        self.changed_column.addWidget(self.changed_title)

        self.table = RecordTable(self.shift_page)
        self.table.setObjectName(u"table")

        self.changed_column.addWidget(self.table)


        self.shift_line.addLayout(self.changed_column)

        self.shift_line.setStretch(0, 2)
        self.shift_line.setStretch(1, 3)
        self.body.addWidget(self.shift_page)
        self.state = StatePanel()
        self.state.setObjectName(u"state")
        self.body.addWidget(self.state)

        self.outer.addWidget(self.body)

        self.outer.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.year_label.setBuddy(self.year)
        self.scope_label.setBuddy(self.scope)
        self.rules_label.setBuddy(self.rules)
        self.percent_label.setBuddy(self.percent)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PortfolioPage)

        QMetaObject.connectSlotsByName(PortfolioPage)
    # setupUi

    def retranslateUi(self, PortfolioPage: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("PortfolioPage", u"grading_view.portfolio", None))
        self.hint.setText(QCoreApplication.translate("PortfolioPage", u"grading_view.portfolio_hint", None))
        self.year_label.setText(QCoreApplication.translate("PortfolioPage", u"grading_run.year", None))
        self.scope_label.setText(QCoreApplication.translate("PortfolioPage", u"grading_run.scope", None))
        self.rules_label.setText(QCoreApplication.translate("PortfolioPage", u"grading_run.rule_set", None))
        self.percent_label.setText(QCoreApplication.translate("PortfolioPage", u"grading_view.percent", None))
#if QT_CONFIG(accessibility)
        self.percent_slider.setAccessibleName(QCoreApplication.translate("PortfolioPage", u"grading_view.percent", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("PortfolioPage", u"grading_view.portfolio", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("PortfolioPage", u"grading_view.changed", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

