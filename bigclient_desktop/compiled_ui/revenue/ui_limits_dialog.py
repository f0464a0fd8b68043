# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QDoubleSpinBox, QFormLayout,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_LimitsDialog(object):
    def setupUi(self, LimitsDialog: QDialog) -> None:
        if not LimitsDialog.objectName():
            LimitsDialog.setObjectName(u"LimitsDialog")
        LimitsDialog.setMinimumSize(QSize(420, 0))
        self.outer = QVBoxLayout(LimitsDialog)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.hint = QLabel(LimitsDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"look", u"hint")

        self.outer.addWidget(self.hint)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.drop_label = QLabel(LimitsDialog)
        self.drop_label.setObjectName(u"drop_label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.drop_label)

        self.drop = QDoubleSpinBox(LimitsDialog)
        self.drop.setObjectName(u"drop")
        self.drop.setDecimals(1)
        self.drop.setMaximum(100.000000000000000)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.drop)

        self.silent_label = QLabel(LimitsDialog)
        self.silent_label.setObjectName(u"silent_label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.silent_label)

        self.silent = QSpinBox(LimitsDialog)
        self.silent.setObjectName(u"silent")
        self.silent.setMinimum(1)
        self.silent.setMaximum(12)

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.silent)

        self.lost_label = QLabel(LimitsDialog)
        self.lost_label.setObjectName(u"lost_label")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.lost_label)

        self.lost = QSpinBox(LimitsDialog)
        self.lost.setObjectName(u"lost")
        self.lost.setMinimum(1)
        self.lost.setMaximum(12)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.lost)

        self.jump_label = QLabel(LimitsDialog)
        self.jump_label.setObjectName(u"jump_label")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.jump_label)

        self.jump = QSpinBox(LimitsDialog)
        self.jump.setObjectName(u"jump")
        self.jump.setMinimum(2)
        self.jump.setMaximum(100000)

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.jump)


        self.outer.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_1)

        self.save_button = QPushButton(LimitsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"look", u"primary")

        self.buttons.addWidget(self.save_button)

        self.cancel_button = QPushButton(LimitsDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.drop_label.setBuddy(self.drop)
        self.silent_label.setBuddy(self.silent)
        self.lost_label.setBuddy(self.lost)
        self.jump_label.setBuddy(self.jump)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LimitsDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(LimitsDialog)
    # setupUi

    def retranslateUi(self, LimitsDialog: QDialog) -> None:
        LimitsDialog.setWindowTitle(QCoreApplication.translate("LimitsDialog", u"revenue_view.limits_title", None))
        self.hint.setText(QCoreApplication.translate("LimitsDialog", u"revenue_view.limits_hint", None))
        self.drop_label.setText(QCoreApplication.translate("LimitsDialog", u"revenue_view.limit_drop", None))
        self.silent_label.setText(QCoreApplication.translate("LimitsDialog", u"revenue_view.limit_silent", None))
        self.lost_label.setText(QCoreApplication.translate("LimitsDialog", u"revenue_view.limit_lost", None))
        self.jump_label.setText(QCoreApplication.translate("LimitsDialog", u"revenue_view.limit_jump", None))
        self.save_button.setText(QCoreApplication.translate("LimitsDialog", u"command.save", None))
        self.cancel_button.setText(QCoreApplication.translate("LimitsDialog", u"form.cancel", None))
    # retranslateUi

