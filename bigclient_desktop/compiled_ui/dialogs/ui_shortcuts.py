# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

class Ui_Shortcuts(object):
    def setupUi(self, Shortcuts: QDialog) -> None:
        if not Shortcuts.objectName():
            Shortcuts.setObjectName(u"Shortcuts")
        Shortcuts.resize(520, 560)
        self.layout_1 = QVBoxLayout(Shortcuts)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.filter = QLineEdit(Shortcuts)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.layout_1.addWidget(self.filter)

        self.list = QTreeWidget(Shortcuts)
        self.list.setObjectName(u"list")
        self.list.setHeaderHidden(True)
        self.list.setColumnCount(2)
        self.list.setRootIsDecorated(False)

        self.layout_1.addWidget(self.list)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.space_3 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_3)

        self.close = QPushButton(Shortcuts)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.layout_2.addWidget(self.close)


        self.layout_1.addLayout(self.layout_2)


        self.retranslateUi(Shortcuts)

        QMetaObject.connectSlotsByName(Shortcuts)
    # setupUi

    def retranslateUi(self, Shortcuts: QDialog) -> None:
        Shortcuts.setWindowTitle(QCoreApplication.translate("Shortcuts", u"shortcuts.title", None))
        self.filter.setPlaceholderText(QCoreApplication.translate("Shortcuts", u"shortcuts.filter", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("Shortcuts", u"shortcuts.filter", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("Shortcuts", u"shortcuts.title", None))
#endif // QT_CONFIG(accessibility)
        self.close.setText(QCoreApplication.translate("Shortcuts", u"shell.close", None))
    # retranslateUi

