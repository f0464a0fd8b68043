# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSplitter, QTabWidget, QTreeWidget,
    QTreeWidgetItem, QVBoxLayout, QWidget)

class Ui_Units(object):
    def setupUi(self, Units: QDialog) -> None:
        if not Units.objectName():
            Units.setObjectName(u"Units")
        Units.resize(1280, 690)
        self.outer = QVBoxLayout(Units)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 8, 16, 12)
        self.pages = QTabWidget(Units)
        self.pages.setObjectName(u"pages")
        self.pages.setProperty(u"look", u"compact")
        self.units_page = QWidget()
        self.units_page.setObjectName(u"units_page")
        self.units_column = QVBoxLayout(self.units_page)
        self.units_column.setSpacing(0)
        self.units_column.setObjectName(u"units_column")
        self.units_column.setContentsMargins(0, 12, 0, 0)
        self.split = QSplitter(self.units_page)
        self.split.setObjectName(u"split")
        self.split.setOrientation(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.left = QWidget(self.split)
        self.left.setObjectName(u"left")
        self.left_column = QVBoxLayout(self.left)
        self.left_column.setSpacing(8)
        self.left_column.setObjectName(u"left_column")
        self.left_column.setContentsMargins(0, 0, 8, 0)
        self.search = QLineEdit(self.left)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.left_column.addWidget(self.search)

        self.tree = QTreeWidget(self.left)
        self.tree.setObjectName(u"tree")
        self.tree.setUniformRowHeights(True)
        self.tree.setColumnCount(3)

        self.left_column.addWidget(self.tree)

        self.found = QLabel(self.left)
        self.found.setObjectName(u"found")
        self.found.setText(u"")
        self.found.setProperty(u"look", u"hint")
        self.found.setWordWrap(True)

        self.left_column.addWidget(self.found)

        self.with_closed = QCheckBox(self.left)
        self.with_closed.setObjectName(u"with_closed")

        self.left_column.addWidget(self.with_closed)

        self.split.addWidget(self.left)
        self.right = QWidget(self.split)
        self.right.setObjectName(u"right")
        self.right_column = QVBoxLayout(self.right)
        self.right_column.setSpacing(0)
        self.right_column.setObjectName(u"right_column")
        self.right_column.setContentsMargins(8, 0, 0, 0)
        self.split.addWidget(self.right)

        self.units_column.addWidget(self.split)

        self.pages.addTab(self.units_page, "")
        self.chart_page = QWidget()
        self.chart_page.setObjectName(u"chart_page")
        self.chart_column = QVBoxLayout(self.chart_page)
        self.chart_column.setSpacing(0)
        self.chart_column.setObjectName(u"chart_column")
        self.chart_column.setContentsMargins(0, 12, 0, 0)
        self.pages.addTab(self.chart_page, "")

        self.outer.addWidget(self.pages)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.explain = QLabel(Units)
        self.explain.setObjectName(u"explain")
        self.explain.setProperty(u"look", u"hint")
        self.explain.setWordWrap(True)

        self.foot.addWidget(self.explain)

        self.close = QPushButton(Units)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.foot.addWidget(self.close)

        self.foot.setStretch(0, 1)

        self.outer.addLayout(self.foot)

        self.outer.setStretch(0, 1)

        self.retranslateUi(Units)

        self.pages.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(Units)
    # setupUi

    def retranslateUi(self, Units: QDialog) -> None:
        Units.setWindowTitle(QCoreApplication.translate("Units", u"units.title", None))
        self.search.setPlaceholderText(QCoreApplication.translate("Units", u"units.search", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("Units", u"units.search", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tree.setAccessibleName(QCoreApplication.translate("Units", u"units.tree", None))
#endif // QT_CONFIG(accessibility)
        self.with_closed.setText(QCoreApplication.translate("Units", u"units.with_closed", None))
        self.pages.setTabText(self.pages.indexOf(self.units_page), QCoreApplication.translate("Units", u"units.page", None))
        self.pages.setTabText(self.pages.indexOf(self.chart_page), QCoreApplication.translate("Units", u"units.chart_page", None))
        self.explain.setText(QCoreApplication.translate("Units", u"units.explain", None))
        self.close.setText(QCoreApplication.translate("Units", u"shell.close", None))
    # retranslateUi

