# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from bigclient_desktop.widgets.chart_view import ChartView
from bigclient_desktop.widgets.state_panel import StatePanel

class Ui_GradingChartsPage(object):
    def setupUi(self, GradingChartsPage: QWidget) -> None:
        if not GradingChartsPage.objectName():
            GradingChartsPage.setObjectName(u"GradingChartsPage")
        GradingChartsPage.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(GradingChartsPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 12, 16, 12)
        self.head_line = QHBoxLayout()
        self.head_line.setSpacing(8)
        self.head_line.setObjectName(u"head_line")
        self.head_line.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(GradingChartsPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.head_line.addWidget(self.title)

        self.spacer_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_line.addItem(self.spacer_1)


        self.outer.addLayout(self.head_line)

        self.hint = QLabel(GradingChartsPage)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"look", u"hint")

        self.outer.addWidget(self.hint)

        self.body = QStackedWidget(GradingChartsPage)
        self.body.setObjectName(u"body")
        self.chart = ChartView()
        self.chart.setObjectName(u"chart")
        self.body.addWidget(self.chart)
        self.state = StatePanel()
        self.state.setObjectName(u"state")
        self.body.addWidget(self.state)

        self.outer.addWidget(self.body)

        self.outer.setStretch(2, 1)

        self.retranslateUi(GradingChartsPage)

        QMetaObject.connectSlotsByName(GradingChartsPage)
    # setupUi

    def retranslateUi(self, GradingChartsPage: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("GradingChartsPage", u"grading_view.charts", None))
        self.hint.setText(QCoreApplication.translate("GradingChartsPage", u"revenue_view.charts_hint", None))
        pass
    # retranslateUi

