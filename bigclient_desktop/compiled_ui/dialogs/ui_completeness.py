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
class Ui_CompletenessWeights(object):
    def setupUi(self, CompletenessWeights: QDialog) -> None:
        if not CompletenessWeights.objectName():
            CompletenessWeights.setObjectName(u"CompletenessWeights")
        CompletenessWeights.resize(640, 600)
        self.outer = QVBoxLayout(CompletenessWeights)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 16, 16, 16)
        self.explain = QLabel(CompletenessWeights)
        self.explain.setObjectName(u"explain")
        self.explain.setProperty(u"look", u"hint")
        self.explain.setWordWrap(True)

        self.outer.addWidget(self.explain)

        self.office = QLabel(CompletenessWeights)
        self.office.setObjectName(u"office")
        self.office.setText(u"")
        self.office.setWordWrap(True)

        self.outer.addWidget(self.office)

        self.weights = QTableWidget(CompletenessWeights)
        self.weights.setObjectName(u"weights")
        self.weights.setColumnCount(0)

        self.outer.addWidget(self.weights)

        self.sums = QLabel(CompletenessWeights)
        self.sums.setObjectName(u"sums")
        self.sums.setText(u"")
        self.sums.setWordWrap(True)

        self.outer.addWidget(self.sums)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.defaults = QPushButton(CompletenessWeights)
        self.defaults.setObjectName(u"defaults")
        self.defaults.setAutoDefault(False)

        self.buttons.addWidget(self.defaults)

        self.space = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.save = QPushButton(CompletenessWeights)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"look", u"primary")

        self.buttons.addWidget(self.save)

        self.cancel = QPushButton(CompletenessWeights)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)


        self.outer.addLayout(self.buttons)


        self.retranslateUi(CompletenessWeights)

        self.save.setDefault(True)


        QMetaObject.connectSlotsByName(CompletenessWeights)
    # setupUi

    def retranslateUi(self, CompletenessWeights: QDialog) -> None:
        CompletenessWeights.setWindowTitle(QCoreApplication.translate("CompletenessWeights", u"completeness.title", None))
        self.explain.setText(QCoreApplication.translate("CompletenessWeights", u"completeness.explain", None))
#if QT_CONFIG(accessibility)
        self.weights.setAccessibleName(QCoreApplication.translate("CompletenessWeights", u"completeness.title", None))
#endif // QT_CONFIG(accessibility)
        self.defaults.setText(QCoreApplication.translate("CompletenessWeights", u"completeness.defaults", None))
        self.save.setText(QCoreApplication.translate("CompletenessWeights", u"command.save", None))
        self.cancel.setText(QCoreApplication.translate("CompletenessWeights", u"form.cancel", None))
    # retranslateUi

