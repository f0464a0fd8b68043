# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFormLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_Password(object):
    def setupUi(self, Password: QWidget) -> None:
        if not Password.objectName():
            Password.setObjectName(u"Password")
        self.layout_1 = QVBoxLayout(Password)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 8, 0, 0)
        self.password_title = QLabel(Password)
        self.password_title.setObjectName(u"password_title")
        self.password_title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.password_title)

        self.password_explain = QLabel(Password)
        self.password_explain.setObjectName(u"password_explain")
        self.password_explain.setProperty(u"look", u"hint")
        self.password_explain.setWordWrap(True)

        self.layout_1.addWidget(self.password_explain)

        self.layout_2 = QFormLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setHorizontalSpacing(12)
        self.layout_2.setVerticalSpacing(8)
        self.layout_2.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.layout_2.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.first_label = QLabel(Password)
        self.first_label.setObjectName(u"first_label")

        self.layout_2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.first_label)

        self.first = QLineEdit(Password)
        self.first.setObjectName(u"first")
        self.first.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.first)

        self.strength = QLabel(Password)
        self.strength.setObjectName(u"strength")
        self.strength.setText(u"")
        self.strength.setProperty(u"look", u"hint")
        self.strength.setWordWrap(True)

        self.layout_2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.strength)

        self.second_label = QLabel(Password)
        self.second_label.setObjectName(u"second_label")

        self.layout_2.setWidget(2, QFormLayout.ItemRole.LabelRole, self.second_label)

        self.second = QLineEdit(Password)
        self.second.setObjectName(u"second")
        self.second.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_2.setWidget(2, QFormLayout.ItemRole.FieldRole, self.second)

        self.caps_lock = QLabel(Password)
        self.caps_lock.setObjectName(u"caps_lock")
        self.caps_lock.setProperty(u"look", u"warning")

        self.layout_2.setWidget(3, QFormLayout.ItemRole.FieldRole, self.caps_lock)


        self.layout_1.addLayout(self.layout_2)

        self.space_3 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.space_3)


        self.retranslateUi(Password)

        QMetaObject.connectSlotsByName(Password)
    # setupUi

    def retranslateUi(self, Password: QWidget) -> None:
        self.password_title.setText(QCoreApplication.translate("Password", u"first_run.password_title", None))
        self.password_explain.setText(QCoreApplication.translate("Password", u"first_run.password_explain", None))
        self.first_label.setText(QCoreApplication.translate("Password", u"first_run.password", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("Password", u"first_run.password", None))
#endif // QT_CONFIG(accessibility)
        self.second_label.setText(QCoreApplication.translate("Password", u"first_run.password_again", None))
#if QT_CONFIG(accessibility)
        self.second.setAccessibleName(QCoreApplication.translate("Password", u"first_run.password_again", None))
#endif // QT_CONFIG(accessibility)
        self.caps_lock.setText(QCoreApplication.translate("Password", u"unlock.caps_lock", None))
        pass
    # retranslateUi

