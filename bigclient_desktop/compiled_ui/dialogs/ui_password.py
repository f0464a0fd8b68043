# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QLineEdit, QProgressBar, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ChangePassword(object):
    def setupUi(self, ChangePassword: QDialog) -> None:
        if not ChangePassword.objectName():
            ChangePassword.setObjectName(u"ChangePassword")
        ChangePassword.resize(440, 260)
        self.layout_1 = QVBoxLayout(ChangePassword)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.layout_2 = QFormLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setHorizontalSpacing(12)
        self.layout_2.setVerticalSpacing(8)
        self.layout_2.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.layout_2.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.old_label = QLabel(ChangePassword)
        self.old_label.setObjectName(u"old_label")

        self.layout_2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.old_label)

        self.old = QLineEdit(ChangePassword)
        self.old.setObjectName(u"old")
        self.old.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.old)

        self.first_label = QLabel(ChangePassword)
        self.first_label.setObjectName(u"first_label")

        self.layout_2.setWidget(1, QFormLayout.ItemRole.LabelRole, self.first_label)

        self.first = QLineEdit(ChangePassword)
        self.first.setObjectName(u"first")
        self.first.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.first)

        self.strength = QLabel(ChangePassword)
        self.strength.setObjectName(u"strength")
        self.strength.setText(u"")
        self.strength.setProperty(u"look", u"hint")
        self.strength.setWordWrap(True)

        self.layout_2.setWidget(2, QFormLayout.ItemRole.FieldRole, self.strength)

        self.second_label = QLabel(ChangePassword)
        self.second_label.setObjectName(u"second_label")

        self.layout_2.setWidget(3, QFormLayout.ItemRole.LabelRole, self.second_label)

        self.second = QLineEdit(ChangePassword)
        self.second.setObjectName(u"second")
        self.second.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_2.setWidget(3, QFormLayout.ItemRole.FieldRole, self.second)

        self.caps_lock = QLabel(ChangePassword)
        self.caps_lock.setObjectName(u"caps_lock")
        self.caps_lock.setProperty(u"look", u"warning")

        self.layout_2.setWidget(4, QFormLayout.ItemRole.FieldRole, self.caps_lock)


        self.layout_1.addLayout(self.layout_2)

        self.error = QLabel(ChangePassword)
        self.error.setObjectName(u"error")
        self.error.setText(u"")
        self.error.setProperty(u"look", u"error")
        self.error.setWordWrap(True)

        self.layout_1.addWidget(self.error)

        self.busy = QProgressBar(ChangePassword)
        self.busy.setObjectName(u"busy")
        self.busy.setMinimum(0)
        self.busy.setMaximum(0)
        self.busy.setTextVisible(False)

        self.layout_1.addWidget(self.busy)

        self.space_3 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.space_3)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.space_5 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.space_5)

        self.save = QPushButton(ChangePassword)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"look", u"primary")

        self.layout_4.addWidget(self.save)

        self.cancel = QPushButton(ChangePassword)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.layout_4.addWidget(self.cancel)


        self.layout_1.addLayout(self.layout_4)


        self.retranslateUi(ChangePassword)

        QMetaObject.connectSlotsByName(ChangePassword)
    # setupUi

    def retranslateUi(self, ChangePassword: QDialog) -> None:
        ChangePassword.setWindowTitle(QCoreApplication.translate("ChangePassword", u"password.title", None))
        self.old_label.setText(QCoreApplication.translate("ChangePassword", u"password.old", None))
#if QT_CONFIG(accessibility)
        self.old.setAccessibleName(QCoreApplication.translate("ChangePassword", u"password.old", None))
#endif // QT_CONFIG(accessibility)
        self.first_label.setText(QCoreApplication.translate("ChangePassword", u"password.new", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("ChangePassword", u"password.new", None))
#endif // QT_CONFIG(accessibility)
        self.second_label.setText(QCoreApplication.translate("ChangePassword", u"password.again", None))
#if QT_CONFIG(accessibility)
        self.second.setAccessibleName(QCoreApplication.translate("ChangePassword", u"password.again", None))
#endif // QT_CONFIG(accessibility)
        self.caps_lock.setText(QCoreApplication.translate("ChangePassword", u"unlock.caps_lock", None))
#if QT_CONFIG(accessibility)
        self.busy.setAccessibleName(QCoreApplication.translate("ChangePassword", u"shell.busy", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("ChangePassword", u"password.change", None))
        self.cancel.setText(QCoreApplication.translate("ChangePassword", u"shell.cancel", None))
    # retranslateUi

