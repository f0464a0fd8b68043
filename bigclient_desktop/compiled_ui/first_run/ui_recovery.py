# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_Recovery(object):
    def setupUi(self, Recovery: QWidget) -> None:
        if not Recovery.objectName():
            Recovery.setObjectName(u"Recovery")
        self.layout_1 = QVBoxLayout(Recovery)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 8, 0, 0)
        self.recovery_title = QLabel(Recovery)
        self.recovery_title.setObjectName(u"recovery_title")
        self.recovery_title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.recovery_title)

        self.recovery_explain = QLabel(Recovery)
        self.recovery_explain.setObjectName(u"recovery_explain")
        self.recovery_explain.setWordWrap(True)

        self.layout_1.addWidget(self.recovery_explain)

        self.sheet = QFrame(Recovery)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"look", u"card")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 16, 16, 16)
        self.key_label = QLabel(self.sheet)
        self.key_label.setObjectName(u"key_label")
        self.key_label.setProperty(u"look", u"hint")

        self.layout_2.addWidget(self.key_label)

        self.key = QLabel(self.sheet)
        self.key.setObjectName(u"key")
        self.key.setText(u"")
        self.key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.key.setProperty(u"look", u"figure")
        self.key.setWordWrap(True)

        self.layout_2.addWidget(self.key)


        self.layout_1.addWidget(self.sheet)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.print = QPushButton(Recovery)
        self.print.setObjectName(u"print")
        self.print.setAutoDefault(False)

        self.layout_3.addWidget(self.print)

        self.save = QPushButton(Recovery)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.layout_3.addWidget(self.save)

        self.space_4 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.space_4)


        self.layout_1.addLayout(self.layout_3)

        self.saved = QLabel(Recovery)
        self.saved.setObjectName(u"saved")
        self.saved.setText(u"")
        self.saved.setProperty(u"look", u"hint")
        self.saved.setWordWrap(True)

        self.layout_1.addWidget(self.saved)

        self.kept = QCheckBox(Recovery)
        self.kept.setObjectName(u"kept")

        self.layout_1.addWidget(self.kept)

        self.space_5 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.space_5)


        self.retranslateUi(Recovery)

        QMetaObject.connectSlotsByName(Recovery)
    # setupUi

    def retranslateUi(self, Recovery: QWidget) -> None:
        self.recovery_title.setText(QCoreApplication.translate("Recovery", u"first_run.recovery_title", None))
        self.recovery_explain.setText(QCoreApplication.translate("Recovery", u"first_run.recovery_explain", None))
        self.key_label.setText(QCoreApplication.translate("Recovery", u"first_run.recovery_key", None))
        self.print.setText(QCoreApplication.translate("Recovery", u"first_run.recovery_print", None))
        self.save.setText(QCoreApplication.translate("Recovery", u"first_run.recovery_save", None))
        self.kept.setText(QCoreApplication.translate("Recovery", u"first_run.recovery_kept", None))
        pass
    # retranslateUi

