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

class Ui_ResetPassword(object):
    def setupUi(self, ResetPassword: QDialog) -> None:
        if not ResetPassword.objectName():
            ResetPassword.setObjectName(u"ResetPassword")
        ResetPassword.resize(480, 340)
        self.layout_4 = QVBoxLayout(ResetPassword)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 16, 16, 16)
        self.explain = QLabel(ResetPassword)
        self.explain.setObjectName(u"explain")
        self.explain.setText(u"")
        self.explain.setProperty(u"look", u"hint")
        self.explain.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.explain.sizePolicy().hasHeightForWidth())
        self.explain.setSizePolicy(sizePolicy)

        self.layout_4.addWidget(self.explain)

        self.layout_1 = QFormLayout()
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setHorizontalSpacing(12)
        self.layout_1.setVerticalSpacing(8)
        self.layout_1.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.layout_1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.key_label = QLabel(ResetPassword)
        self.key_label.setObjectName(u"key_label")

        self.layout_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.key_label)

        self.key = QLineEdit(ResetPassword)
        self.key.setObjectName(u"key")

        self.layout_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.key)

        self.first_label = QLabel(ResetPassword)
        self.first_label.setObjectName(u"first_label")

        self.layout_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.first_label)

        self.first = QLineEdit(ResetPassword)
        self.first.setObjectName(u"first")
        self.first.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.first)

        self.strength = QLabel(ResetPassword)
        self.strength.setObjectName(u"strength")
        self.strength.setText(u"")
        self.strength.setProperty(u"look", u"hint")
        self.strength.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.strength.sizePolicy().hasHeightForWidth())
        self.strength.setSizePolicy(sizePolicy)

        self.layout_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.strength)

        self.second_label = QLabel(ResetPassword)
        self.second_label.setObjectName(u"second_label")

        self.layout_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.second_label)

        self.second = QLineEdit(ResetPassword)
        self.second.setObjectName(u"second")
        self.second.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.second)

        self.caps_lock = QLabel(ResetPassword)
        self.caps_lock.setObjectName(u"caps_lock")
        self.caps_lock.setProperty(u"look", u"warning")

        self.layout_1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.caps_lock)


        self.layout_4.addLayout(self.layout_1)

        self.error = QLabel(ResetPassword)
        self.error.setObjectName(u"error")
        self.error.setText(u"")
        self.error.setProperty(u"look", u"error")
        self.error.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.error.sizePolicy().hasHeightForWidth())
        self.error.setSizePolicy(sizePolicy)

        self.layout_4.addWidget(self.error)

        self.busy = QProgressBar(ResetPassword)
        self.busy.setObjectName(u"busy")
        self.busy.setMinimum(0)
        self.busy.setMaximum(0)
        self.busy.setTextVisible(False)

        self.layout_4.addWidget(self.busy)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.space_2 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.space_2)

        self.save = QPushButton(ResetPassword)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"look", u"primary")

        self.layout_3.addWidget(self.save)

        self.cancel = QPushButton(ResetPassword)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.layout_3.addWidget(self.cancel)


        self.layout_4.addLayout(self.layout_3)


        self.retranslateUi(ResetPassword)

        QMetaObject.connectSlotsByName(ResetPassword)
    # setupUi

    def retranslateUi(self, ResetPassword: QDialog) -> None:
        ResetPassword.setWindowTitle(QCoreApplication.translate("ResetPassword", u"store_people.reset_title", None))
        self.key_label.setText(QCoreApplication.translate("ResetPassword", u"recover.key", None))
#if QT_CONFIG(accessibility)
        self.key.setAccessibleName(QCoreApplication.translate("ResetPassword", u"recover.key", None))
#endif // QT_CONFIG(accessibility)
        self.first_label.setText(QCoreApplication.translate("ResetPassword", u"password.new", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("ResetPassword", u"password.new", None))
#endif // QT_CONFIG(accessibility)
        self.second_label.setText(QCoreApplication.translate("ResetPassword", u"password.again", None))
#if QT_CONFIG(accessibility)
        self.second.setAccessibleName(QCoreApplication.translate("ResetPassword", u"password.again", None))
#endif // QT_CONFIG(accessibility)
        self.caps_lock.setText(QCoreApplication.translate("ResetPassword", u"unlock.caps_lock", None))
#if QT_CONFIG(accessibility)
        self.busy.setAccessibleName(QCoreApplication.translate("ResetPassword", u"shell.busy", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("ResetPassword", u"store_people.do_reset", None))
        self.cancel.setText(QCoreApplication.translate("ResetPassword", u"form.cancel", None))
    # retranslateUi

