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
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)

class Ui_StorePeople(object):
    def setupUi(self, StorePeople: QDialog) -> None:
        if not StorePeople.objectName():
            StorePeople.setObjectName(u"StorePeople")
        StorePeople.resize(720, 460)
        self.layout_3 = QVBoxLayout(StorePeople)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 16, 16, 16)
        self.explain = QLabel(StorePeople)
        self.explain.setObjectName(u"explain")
        self.explain.setProperty(u"look", u"hint")
        self.explain.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.explain.sizePolicy().hasHeightForWidth())
        self.explain.setSizePolicy(sizePolicy)

        self.layout_3.addWidget(self.explain)

        self.list = QTableWidget(StorePeople)
        self.list.setObjectName(u"list")
        self.list.setColumnCount(0)

        self.layout_3.addWidget(self.list)

        self.error = QLabel(StorePeople)
        self.error.setObjectName(u"error")
        self.error.setText(u"")
        self.error.setProperty(u"look", u"error")
        self.error.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.error.sizePolicy().hasHeightForWidth())
        self.error.setSizePolicy(sizePolicy)

        self.layout_3.addWidget(self.error)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.add = QPushButton(StorePeople)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)

        self.layout_2.addWidget(self.add)

        self.reset = QPushButton(StorePeople)
        self.reset.setObjectName(u"reset")
        self.reset.setAutoDefault(False)

        self.layout_2.addWidget(self.reset)

        self.remove = QPushButton(StorePeople)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.layout_2.addWidget(self.remove)

        self.space_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_1)

        self.close = QPushButton(StorePeople)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.layout_2.addWidget(self.close)


        self.layout_3.addLayout(self.layout_2)


        self.retranslateUi(StorePeople)

        QMetaObject.connectSlotsByName(StorePeople)
    # setupUi

    def retranslateUi(self, StorePeople: QDialog) -> None:
        StorePeople.setWindowTitle(QCoreApplication.translate("StorePeople", u"store_people.title", None))
        self.explain.setText(QCoreApplication.translate("StorePeople", u"store_people.explain", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("StorePeople", u"store_people.title", None))
#endif // QT_CONFIG(accessibility)
        self.add.setText(QCoreApplication.translate("StorePeople", u"store_people.add", None))
        self.reset.setText(QCoreApplication.translate("StorePeople", u"store_people.reset", None))
        self.remove.setText(QCoreApplication.translate("StorePeople", u"store_people.remove", None))
        self.close.setText(QCoreApplication.translate("StorePeople", u"shell.close", None))
    # retranslateUi

