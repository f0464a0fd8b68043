# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QHBoxLayout,
    QLabel, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from bigclient_desktop.widgets.chart_view import ChartView
from bigclient_desktop.widgets.state_panel import StatePanel

class Ui_ChartsPage(object):
    def setupUi(self, ChartsPage: QWidget) -> None:
        if not ChartsPage.objectName():
            ChartsPage.setObjectName(u"ChartsPage")
        ChartsPage.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(ChartsPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 12, 16, 12)
        self.head_line = QHBoxLayout()
        self.head_line.setSpacing(8)
        self.head_line.setObjectName(u"head_line")
        self.head_line.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(ChartsPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.head_line.addWidget(self.title)

        self.spacer_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_line.addItem(self.spacer_1)

        self.year = QComboBox(ChartsPage)
        self.year.setObjectName(u"year")
        self.year.setMinimumSize(QSize(96, 0))

        self.head_line.addWidget(self.year)


        self.outer.addLayout(self.head_line)

        self.hint = QLabel(ChartsPage)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"look", u"hint")

        self.outer.addWidget(self.hint)

        self.body = QStackedWidget(ChartsPage)
        self.body.setObjectName(u"body")
        self.charts = QWidget()
        self.charts.setObjectName(u"charts")
        self.grid = QGridLayout(self.charts)
        self.grid.setSpacing(12)
        self.grid.setObjectName(u"grid")
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.by_month = ChartView(self.charts)
        self.by_month.setObjectName(u"by_month")

        self.grid.addWidget(self.by_month, 0, 0, 1, 2)

        self.by_service = ChartView(self.charts)
        self.by_service.setObjectName(u"by_service")

        self.grid.addWidget(self.by_service, 1, 0, 1, 1)

        self.concentration = ChartView(self.charts)
        self.concentration.setObjectName(u"concentration")

        self.grid.addWidget(self.concentration, 1, 1, 1, 1)

        self.body.addWidget(self.charts)
        self.state = StatePanel()
        self.state.setObjectName(u"state")
        self.body.addWidget(self.state)

        self.outer.addWidget(self.body)

        self.outer.setStretch(2, 1)

        self.retranslateUi(ChartsPage)

        QMetaObject.connectSlotsByName(ChartsPage)
    # setupUi

    def retranslateUi(self, ChartsPage: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("ChartsPage", u"revenue_view.charts", None))
#if QT_CONFIG(tooltip)
        self.year.setToolTip(QCoreApplication.translate("ChartsPage", u"revenue_view.year", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("ChartsPage", u"revenue_view.year", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText(QCoreApplication.translate("ChartsPage", u"revenue_view.charts_hint", None))
        pass
    # retranslateUi

