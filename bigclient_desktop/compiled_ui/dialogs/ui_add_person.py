# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QLineEdit, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_AddPerson(object):
    def setupUi(self, AddPerson: QDialog) -> None:
        if not AddPerson.objectName():
            AddPerson.setObjectName(u"AddPerson")
        AddPerson.resize(500, 420)
        self.layout_4 = QVBoxLayout(AddPerson)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 16, 16, 16)
        self.explain = QLabel(AddPerson)
        self.explain.setObjectName(u"explain")
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
        self.name_label = QLabel(AddPerson)
        self.name_label.setObjectName(u"name_label")

        self.layout_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QComboBox(AddPerson)
        self.name.setObjectName(u"name")
        sizePolicy.setHeightForWidth(self.name.sizePolicy().hasHeightForWidth())
        self.name.setSizePolicy(sizePolicy)
        self.name.setEditable(True)
        self.name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.layout_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.known = QLabel(AddPerson)
        self.known.setObjectName(u"known")
        self.known.setText(u"")
        self.known.setProperty(u"look", u"hint")
        self.known.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.known.sizePolicy().hasHeightForWidth())
        self.known.setSizePolicy(sizePolicy)

        self.layout_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.known)

        self.unit_label = QLabel(AddPerson)
        self.unit_label.setObjectName(u"unit_label")

        self.layout_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.unit_label)

        self.unit_place = QVBoxLayout()
        self.unit_place.setSpacing(0)
        self.unit_place.setObjectName(u"unit_place")
        self.unit_place.setContentsMargins(0, 0, 0, 0)

        self.layout_1.setLayout(2, QFormLayout.ItemRole.FieldRole, self.unit_place)

        self.position_label = QLabel(AddPerson)
        self.position_label.setObjectName(u"position_label")

        self.layout_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.position_label)

        self.position = QComboBox(AddPerson)
        self.position.setObjectName(u"position")
        sizePolicy.setHeightForWidth(self.position.sizePolicy().hasHeightForWidth())
        self.position.setSizePolicy(sizePolicy)

        self.layout_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.position)

        self.first_label = QLabel(AddPerson)
        self.first_label.setObjectName(u"first_label")

        self.layout_1.setWidget(4, QFormLayout.ItemRole.LabelRole, self.first_label)

        self.first = QLineEdit(AddPerson)
        self.first.setObjectName(u"first")
        self.first.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.first)

        self.strength = QLabel(AddPerson)
        self.strength.setObjectName(u"strength")
        self.strength.setText(u"")
        self.strength.setProperty(u"look", u"hint")
        self.strength.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.strength.sizePolicy().hasHeightForWidth())
        self.strength.setSizePolicy(sizePolicy)

        self.layout_1.setWidget(5, QFormLayout.ItemRole.FieldRole, self.strength)

        self.second_label = QLabel(AddPerson)
        self.second_label.setObjectName(u"second_label")

        self.layout_1.setWidget(6, QFormLayout.ItemRole.LabelRole, self.second_label)

        self.second = QLineEdit(AddPerson)
        self.second.setObjectName(u"second")
        self.second.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_1.setWidget(6, QFormLayout.ItemRole.FieldRole, self.second)

        self.caps_lock = QLabel(AddPerson)
        self.caps_lock.setObjectName(u"caps_lock")
        self.caps_lock.setProperty(u"look", u"warning")

        self.layout_1.setWidget(7, QFormLayout.ItemRole.FieldRole, self.caps_lock)


        self.layout_4.addLayout(self.layout_1)

        self.error = QLabel(AddPerson)
        self.error.setObjectName(u"error")
        self.error.setText(u"")
        self.error.setProperty(u"look", u"error")
        self.error.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.error.sizePolicy().hasHeightForWidth())
        self.error.setSizePolicy(sizePolicy)

        self.layout_4.addWidget(self.error)

        self.busy = QProgressBar(AddPerson)
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

        self.save = QPushButton(AddPerson)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"look", u"primary")

        self.layout_3.addWidget(self.save)

        self.cancel = QPushButton(AddPerson)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.layout_3.addWidget(self.cancel)


        self.layout_4.addLayout(self.layout_3)

        self.layout_4.setStretch(1, 1)

        self.retranslateUi(AddPerson)

        QMetaObject.connectSlotsByName(AddPerson)
    # setupUi

    def retranslateUi(self, AddPerson: QDialog) -> None:
        AddPerson.setWindowTitle(QCoreApplication.translate("AddPerson", u"store_people.add_title", None))
        self.explain.setText(QCoreApplication.translate("AddPerson", u"store_people.add_explain", None))
        self.name_label.setText(QCoreApplication.translate("AddPerson", u"staff.name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("AddPerson", u"staff.name", None))
#endif // QT_CONFIG(accessibility)
        self.unit_label.setText(QCoreApplication.translate("AddPerson", u"staff.unit", None))
        self.position_label.setText(QCoreApplication.translate("AddPerson", u"staff.position", None))
#if QT_CONFIG(accessibility)
        self.position.setAccessibleName(QCoreApplication.translate("AddPerson", u"staff.position", None))
#endif // QT_CONFIG(accessibility)
        self.first_label.setText(QCoreApplication.translate("AddPerson", u"store_people.password", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("AddPerson", u"store_people.password", None))
#endif // QT_CONFIG(accessibility)
        self.second_label.setText(QCoreApplication.translate("AddPerson", u"password.again", None))
#if QT_CONFIG(accessibility)
        self.second.setAccessibleName(QCoreApplication.translate("AddPerson", u"password.again", None))
#endif // QT_CONFIG(accessibility)
        self.caps_lock.setText(QCoreApplication.translate("AddPerson", u"unlock.caps_lock", None))
#if QT_CONFIG(accessibility)
        self.busy.setAccessibleName(QCoreApplication.translate("AddPerson", u"shell.busy", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("AddPerson", u"store_people.do_add", None))
        self.cancel.setText(QCoreApplication.translate("AddPerson", u"form.cancel", None))
    # retranslateUi

