# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

class Ui_FirstRun(object):
    def setupUi(self, FirstRun: QWidget) -> None:
        if not FirstRun.objectName():
            FirstRun.setObjectName(u"FirstRun")
        FirstRun.setProperty(u"look", u"page")
        self.layout_1 = QVBoxLayout(FirstRun)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 24, 24, 24)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(0)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.space_3 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_3)

        self.column = QWidget(FirstRun)
        self.column.setObjectName(u"column")
        self.column.setMinimumSize(QSize(680, 0))
        self.column.setMaximumSize(QSize(820, 16777215))
        self.layout_4 = QVBoxLayout(self.column)
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.mark = QLabel(self.column)
        self.mark.setObjectName(u"mark")
        self.mark.setMinimumSize(QSize(32, 32))
        self.mark.setMaximumSize(QSize(32, 32))

        self.layout_5.addWidget(self.mark)

        self.title = QLabel(self.column)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_5.addWidget(self.title)

        self.space_6 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.space_6)

        self.step = QLabel(self.column)
        self.step.setObjectName(u"step")
        self.step.setText(u"")
        self.step.setProperty(u"look", u"hint")

        self.layout_5.addWidget(self.step)


        self.layout_4.addLayout(self.layout_5)

        self.line = QFrame(self.column)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"look", u"line")

        self.layout_4.addWidget(self.line)

        self.pages = QStackedWidget(self.column)
        self.pages.setObjectName(u"pages")
        self.pages.setProperty(u"look", u"page")

        self.layout_4.addWidget(self.pages)

        self.error = QLabel(self.column)
        self.error.setObjectName(u"error")
        self.error.setText(u"")
        self.error.setProperty(u"look", u"error")
        self.error.setWordWrap(True)

        self.layout_4.addWidget(self.error)

        self.busy = QProgressBar(self.column)
        self.busy.setObjectName(u"busy")
        self.busy.setMinimum(0)
        self.busy.setMaximum(0)
        self.busy.setTextVisible(False)

        self.layout_4.addWidget(self.busy)

        self.line_below = QFrame(self.column)
        self.line_below.setObjectName(u"line_below")
        self.line_below.setProperty(u"look", u"line")

        self.layout_4.addWidget(self.line_below)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.back = QPushButton(self.column)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.layout_7.addWidget(self.back)

        self.doing = QLabel(self.column)
        self.doing.setObjectName(u"doing")
        self.doing.setText(u"")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.doing.sizePolicy().hasHeightForWidth())
        self.doing.setSizePolicy(sizePolicy)
        self.doing.setProperty(u"look", u"hint")
        self.doing.setWordWrap(True)

        self.layout_7.addWidget(self.doing)

        self.cancel = QPushButton(self.column)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.layout_7.addWidget(self.cancel)

        self.next = QPushButton(self.column)
        self.next.setObjectName(u"next")
        self.next.setMinimumSize(QSize(120, 0))
        self.next.setProperty(u"look", u"primary")

        self.layout_7.addWidget(self.next)


        self.layout_4.addLayout(self.layout_7)


        self.layout_2.addWidget(self.column)

        self.space_8 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_8)


        self.layout_1.addLayout(self.layout_2)


        self.retranslateUi(FirstRun)

        QMetaObject.connectSlotsByName(FirstRun)
    # setupUi

    def retranslateUi(self, FirstRun: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("FirstRun", u"first_run.title", None))
#if QT_CONFIG(accessibility)
        self.busy.setAccessibleName(QCoreApplication.translate("FirstRun", u"shell.busy", None))
#endif // QT_CONFIG(accessibility)
        self.back.setText(QCoreApplication.translate("FirstRun", u"first_run.back", None))
        self.cancel.setText(QCoreApplication.translate("FirstRun", u"shell.cancel", None))
        self.next.setText(QCoreApplication.translate("FirstRun", u"first_run.next", None))
        pass
    # retranslateUi

