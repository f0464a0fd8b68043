# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

class Ui_FlowPage(object):
    def setupUi(self, FlowPage: QWidget) -> None:
        if not FlowPage.objectName():
            FlowPage.setObjectName(u"FlowPage")
        FlowPage.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(FlowPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 12, 16, 12)
        self.head_line = QHBoxLayout()
        self.head_line.setSpacing(8)
        self.head_line.setObjectName(u"head_line")
        self.head_line.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(FlowPage)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"look", u"link")
        self.back_button.setAutoDefault(False)

        self.head_line.addWidget(self.back_button)

        self.title = QLabel(FlowPage)
        self.title.setObjectName(u"title")
        self.title.setText(u"")
        self.title.setProperty(u"look", u"title")

        self.head_line.addWidget(self.title)

        self.space_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_line.addItem(self.space_1)

        self.step = QLabel(FlowPage)
        self.step.setObjectName(u"step")
        self.step.setText(u"")
        self.step.setProperty(u"look", u"hint")

        self.head_line.addWidget(self.step)


        self.outer.addLayout(self.head_line)

        self.line = QFrame(FlowPage)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"look", u"line")

        self.outer.addWidget(self.line)

        self.middle = QHBoxLayout()
        self.middle.setSpacing(8)
        self.middle.setObjectName(u"middle")
        self.middle.setContentsMargins(0, 0, 0, 0)
        self.space_2 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.space_2)

        self.scroll = QScrollArea(FlowPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setProperty(u"look", u"page")
        self.scroll.setMinimumSize(QSize(680, 0))
        self.scroll.setMaximumSize(QSize(880, 16777215))
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.place = QWidget()
        self.place.setObjectName(u"place")
        self.place.setProperty(u"look", u"page")
        self.place_column = QVBoxLayout(self.place)
        self.place_column.setSpacing(8)
        self.place_column.setObjectName(u"place_column")
        self.place_column.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(self.place)
        self.pages.setObjectName(u"pages")
        self.pages.setProperty(u"look", u"page")

        self.place_column.addWidget(self.pages)

        self.space_3 = QSpacerItem(20, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.place_column.addItem(self.space_3)

        self.place_column.setStretch(1, 1)
        self.scroll.setWidget(self.place)

        self.middle.addWidget(self.scroll)

        self.space_4 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.space_4)

        self.middle.setStretch(1, 1)

        self.outer.addLayout(self.middle)

        self.error = QLabel(FlowPage)
        self.error.setObjectName(u"error")
        self.error.setText(u"")
        self.error.setProperty(u"look", u"error")
        self.error.setWordWrap(True)

        self.outer.addWidget(self.error)

        self.busy = QProgressBar(FlowPage)
        self.busy.setObjectName(u"busy")
        self.busy.setTextVisible(False)

        self.outer.addWidget(self.busy)

        self.line_below = QFrame(FlowPage)
        self.line_below.setObjectName(u"line_below")
        self.line_below.setProperty(u"look", u"line")

        self.outer.addWidget(self.line_below)

        self.foot_line = QHBoxLayout()
        self.foot_line.setSpacing(8)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setContentsMargins(0, 0, 0, 0)
        self.previous_button = QPushButton(FlowPage)
        self.previous_button.setObjectName(u"previous_button")
        self.previous_button.setAutoDefault(False)

        self.foot_line.addWidget(self.previous_button)

        self.doing = QLabel(FlowPage)
        self.doing.setObjectName(u"doing")
        self.doing.setText(u"")
        self.doing.setProperty(u"look", u"hint")
        self.doing.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.doing.sizePolicy().hasHeightForWidth())
        self.doing.setSizePolicy(sizePolicy)

        self.foot_line.addWidget(self.doing)

        self.other_button = QPushButton(FlowPage)
        self.other_button.setObjectName(u"other_button")
        self.other_button.setText(u"")
        self.other_button.setAutoDefault(False)

        self.foot_line.addWidget(self.other_button)

        self.next_button = QPushButton(FlowPage)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"look", u"primary")
        self.next_button.setMinimumSize(QSize(140, 0))
        self.next_button.setAutoDefault(False)

        self.foot_line.addWidget(self.next_button)


        self.outer.addLayout(self.foot_line)

        self.outer.setStretch(2, 1)

        self.retranslateUi(FlowPage)

        QMetaObject.connectSlotsByName(FlowPage)
    # setupUi

    def retranslateUi(self, FlowPage: QWidget) -> None:
        self.back_button.setText(QCoreApplication.translate("FlowPage", u"enrolment_view.leave", None))
#if QT_CONFIG(accessibility)
        self.busy.setAccessibleName(QCoreApplication.translate("FlowPage", u"shell.busy", None))
#endif // QT_CONFIG(accessibility)
        self.previous_button.setText(QCoreApplication.translate("FlowPage", u"first_run.back", None))
        self.next_button.setText(QCoreApplication.translate("FlowPage", u"first_run.next", None))
        pass
    # retranslateUi

