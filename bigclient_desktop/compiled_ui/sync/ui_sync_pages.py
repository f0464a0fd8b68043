# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QListWidget, QListWidgetItem, QSizePolicy,
    QSplitter, QStackedWidget, QVBoxLayout, QWidget)

class Ui_SyncPages(object):
    def setupUi(self, SyncPages: QWidget) -> None:
        if not SyncPages.objectName():
            SyncPages.setObjectName(u"SyncPages")
        self.outer = QVBoxLayout(SyncPages)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(SyncPages)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.folders = QListWidget(self.splitter)
        self.folders.setObjectName(u"folders")
        self.folders.setProperty(u"look", u"folders")
        self.splitter.addWidget(self.folders)
        self.views = QStackedWidget(self.splitter)
        self.views.setObjectName(u"views")
        self.views.setProperty(u"look", u"page")
        self.splitter.addWidget(self.views)

        self.outer.addWidget(self.splitter)


        self.retranslateUi(SyncPages)

        QMetaObject.connectSlotsByName(SyncPages)
    # setupUi

    def retranslateUi(self, SyncPages: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.folders.setAccessibleName(QCoreApplication.translate("SyncPages", u"sync_tab.pages", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

