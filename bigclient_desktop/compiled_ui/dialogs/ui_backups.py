# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)

class Ui_Backups(object):
    def setupUi(self, Backups: QDialog) -> None:
        if not Backups.objectName():
            Backups.setObjectName(u"Backups")
        Backups.resize(760, 440)
        self.layout_1 = QVBoxLayout(Backups)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.explain = QLabel(Backups)
        self.explain.setObjectName(u"explain")
        self.explain.setProperty(u"look", u"hint")
        self.explain.setWordWrap(True)

        self.layout_1.addWidget(self.explain)

        self.list = QTableWidget(Backups)
        self.list.setObjectName(u"list")
        self.list.setColumnCount(0)

        self.layout_1.addWidget(self.list)

        self.empty = QLabel(Backups)
        self.empty.setObjectName(u"empty")
        self.empty.setText(u"")
        self.empty.setProperty(u"look", u"hint")
        self.empty.setWordWrap(True)

        self.layout_1.addWidget(self.empty)

        self.doing = QLabel(Backups)
        self.doing.setObjectName(u"doing")
        self.doing.setText(u"")
        self.doing.setProperty(u"look", u"hint")
        self.doing.setWordWrap(True)

        self.layout_1.addWidget(self.doing)

        self.busy = QProgressBar(Backups)
        self.busy.setObjectName(u"busy")
        self.busy.setMinimum(0)
        self.busy.setMaximum(0)
        self.busy.setTextVisible(False)

        self.layout_1.addWidget(self.busy)

        self.error = QLabel(Backups)
        self.error.setObjectName(u"error")
        self.error.setText(u"")
        self.error.setProperty(u"look", u"error")
        self.error.setWordWrap(True)

        self.layout_1.addWidget(self.error)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.restore = QPushButton(Backups)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"look", u"danger")
        self.restore.setAutoDefault(False)

        self.layout_2.addWidget(self.restore)

        self.open_file = QPushButton(Backups)
        self.open_file.setObjectName(u"open_file")
        self.open_file.setAutoDefault(False)

        self.layout_2.addWidget(self.open_file)

        self.space_3 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_3)

        self.save_as = QPushButton(Backups)
        self.save_as.setObjectName(u"save_as")
        self.save_as.setAutoDefault(False)

        self.layout_2.addWidget(self.save_as)

        self.make = QPushButton(Backups)
        self.make.setObjectName(u"make")
        self.make.setProperty(u"look", u"primary")

        self.layout_2.addWidget(self.make)

        self.close = QPushButton(Backups)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.layout_2.addWidget(self.close)


        self.layout_1.addLayout(self.layout_2)


        self.retranslateUi(Backups)

        QMetaObject.connectSlotsByName(Backups)
    # setupUi

    def retranslateUi(self, Backups: QDialog) -> None:
        Backups.setWindowTitle(QCoreApplication.translate("Backups", u"backups.title", None))
        self.explain.setText(QCoreApplication.translate("Backups", u"backups.explain", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("Backups", u"backups.title", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.busy.setAccessibleName(QCoreApplication.translate("Backups", u"shell.busy", None))
#endif // QT_CONFIG(accessibility)
        self.restore.setText(QCoreApplication.translate("Backups", u"backups.restore", None))
        self.open_file.setText(QCoreApplication.translate("Backups", u"backups.open_file", None))
        self.save_as.setText(QCoreApplication.translate("Backups", u"backups.save_as", None))
        self.make.setText(QCoreApplication.translate("Backups", u"backups.make", None))
        self.close.setText(QCoreApplication.translate("Backups", u"shell.close", None))
    # retranslateUi

