# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTableWidget, QTableWidgetItem, QTextBrowser, QVBoxLayout,
    QWidget)

class Ui_History(object):
    def setupUi(self, History: QDialog) -> None:
        if not History.objectName():
            History.setObjectName(u"History")
        History.resize(880, 620)
        self.layout_1 = QVBoxLayout(History)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.explain = QLabel(History)
        self.explain.setObjectName(u"explain")
        self.explain.setProperty(u"look", u"hint")
        self.explain.setWordWrap(True)

        self.layout_1.addWidget(self.explain)

        self.list = QTableWidget(History)
        self.list.setObjectName(u"list")
        self.list.setColumnCount(0)

        self.layout_1.addWidget(self.list)

        self.empty = QLabel(History)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"look", u"hint")

        self.layout_1.addWidget(self.empty)

        self.detail = QTextBrowser(History)
        self.detail.setObjectName(u"detail")
        self.detail.setMaximumSize(QSize(16777215, 168))
        self.detail.setOpenLinks(False)

        self.layout_1.addWidget(self.detail)

        self.error = QLabel(History)
        self.error.setObjectName(u"error")
        self.error.setText(u"")
        self.error.setProperty(u"look", u"error")
        self.error.setWordWrap(True)

        self.layout_1.addWidget(self.error)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.undo = QPushButton(History)
        self.undo.setObjectName(u"undo")
        self.undo.setAutoDefault(False)

        self.layout_2.addWidget(self.undo)

        self.redo = QPushButton(History)
        self.redo.setObjectName(u"redo")
        self.redo.setAutoDefault(False)

        self.layout_2.addWidget(self.redo)

        self.space_3 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_3)

        self.close = QPushButton(History)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.layout_2.addWidget(self.close)


        self.layout_1.addLayout(self.layout_2)


        self.retranslateUi(History)

        QMetaObject.connectSlotsByName(History)
    # setupUi

    def retranslateUi(self, History: QDialog) -> None:
        History.setWindowTitle(QCoreApplication.translate("History", u"history.title", None))
        self.explain.setText(QCoreApplication.translate("History", u"history.explain", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("History", u"history.title", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("History", u"history.empty", None))
#if QT_CONFIG(accessibility)
        self.detail.setAccessibleName(QCoreApplication.translate("History", u"history.detail", None))
#endif // QT_CONFIG(accessibility)
        self.undo.setText(QCoreApplication.translate("History", u"history.undo", None))
        self.redo.setText(QCoreApplication.translate("History", u"history.redo", None))
        self.close.setText(QCoreApplication.translate("History", u"shell.close", None))
    # retranslateUi

