# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_UnitForm(object):
    def setupUi(self, UnitForm: QDialog) -> None:
        if not UnitForm.objectName():
            UnitForm.setObjectName(u"UnitForm")
        self.outer = QVBoxLayout(UnitForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 16, 16, 16)
        self.explain = QLabel(UnitForm)
        self.explain.setObjectName(u"explain")
        self.explain.setText(u"")
        self.explain.setProperty(u"look", u"hint")
        self.explain.setWordWrap(True)

        self.outer.addWidget(self.explain)

        self.fields = QWidget(UnitForm)
        self.fields.setObjectName(u"fields")

        self.outer.addWidget(self.fields)

        self.problem = QLabel(UnitForm)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setProperty(u"look", u"error")
        self.problem.setWordWrap(True)

        self.outer.addWidget(self.problem)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.space = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.save = QPushButton(UnitForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"look", u"primary")
        self.save.setAutoDefault(False)

        self.buttons.addWidget(self.save)

        self.cancel = QPushButton(UnitForm)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)


        self.outer.addLayout(self.buttons)

        self.outer.setStretch(1, 1)

        self.retranslateUi(UnitForm)

        QMetaObject.connectSlotsByName(UnitForm)
    # setupUi

    def retranslateUi(self, UnitForm: QDialog) -> None:
        self.save.setText(QCoreApplication.translate("UnitForm", u"shell.save", None))
        self.cancel.setText(QCoreApplication.translate("UnitForm", u"form.cancel", None))
        pass
    # retranslateUi

