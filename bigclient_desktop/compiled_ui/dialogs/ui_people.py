# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFormLayout, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)

class Ui_People(object):
    def setupUi(self, People: QDialog) -> None:
        if not People.objectName():
            People.setObjectName(u"People")
        People.resize(680, 560)
        self.layout_1 = QVBoxLayout(People)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.explain = QLabel(People)
        self.explain.setObjectName(u"explain")
        self.explain.setProperty(u"look", u"hint")
        self.explain.setWordWrap(True)

        self.layout_1.addWidget(self.explain)

        self.list = QTableWidget(People)
        self.list.setObjectName(u"list")
        self.list.setColumnCount(0)

        self.layout_1.addWidget(self.list)

        self.empty = QLabel(People)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"look", u"hint")

        self.layout_1.addWidget(self.empty)

        self.edit = QFrame(People)
        self.edit.setObjectName(u"edit")
        self.edit.setProperty(u"look", u"card")
        self.layout_2 = QVBoxLayout(self.edit)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(12, 12, 12, 12)
        self.layout_3 = QFormLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setHorizontalSpacing(12)
        self.layout_3.setVerticalSpacing(8)
        self.layout_3.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.layout_3.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.edit)
        self.name_label.setObjectName(u"name_label")

        self.layout_3.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(self.edit)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(60)

        self.layout_3.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.position_label = QLabel(self.edit)
        self.position_label.setObjectName(u"position_label")

        self.layout_3.setWidget(1, QFormLayout.ItemRole.LabelRole, self.position_label)

        self.position = QComboBox(self.edit)
        self.position.setObjectName(u"position")

        self.layout_3.setWidget(1, QFormLayout.ItemRole.FieldRole, self.position)

        self.phone_label = QLabel(self.edit)
        self.phone_label.setObjectName(u"phone_label")

        self.layout_3.setWidget(2, QFormLayout.ItemRole.LabelRole, self.phone_label)

        self.phone = QLineEdit(self.edit)
        self.phone.setObjectName(u"phone")

        self.layout_3.setWidget(2, QFormLayout.ItemRole.FieldRole, self.phone)

        self.mobile_label = QLabel(self.edit)
        self.mobile_label.setObjectName(u"mobile_label")

        self.layout_3.setWidget(3, QFormLayout.ItemRole.LabelRole, self.mobile_label)

        self.mobile = QLineEdit(self.edit)
        self.mobile.setObjectName(u"mobile")

        self.layout_3.setWidget(3, QFormLayout.ItemRole.FieldRole, self.mobile)

        self.left = QCheckBox(self.edit)
        self.left.setObjectName(u"left")

        self.layout_3.setWidget(4, QFormLayout.ItemRole.FieldRole, self.left)


        self.layout_2.addLayout(self.layout_3)


        self.layout_1.addWidget(self.edit)

        self.error = QLabel(People)
        self.error.setObjectName(u"error")
        self.error.setText(u"")
        self.error.setProperty(u"look", u"error")
        self.error.setWordWrap(True)

        self.layout_1.addWidget(self.error)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.new_person = QPushButton(People)
        self.new_person.setObjectName(u"new_person")
        self.new_person.setAutoDefault(False)

        self.layout_4.addWidget(self.new_person)

        self.space_5 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.space_5)

        self.save = QPushButton(People)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"look", u"primary")

        self.layout_4.addWidget(self.save)

        self.close = QPushButton(People)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.layout_4.addWidget(self.close)


        self.layout_1.addLayout(self.layout_4)


        self.retranslateUi(People)

        QMetaObject.connectSlotsByName(People)
    # setupUi

    def retranslateUi(self, People: QDialog) -> None:
        People.setWindowTitle(QCoreApplication.translate("People", u"people.title", None))
        self.explain.setText(QCoreApplication.translate("People", u"people.explain", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("People", u"people.title", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("People", u"people.empty", None))
        self.name_label.setText(QCoreApplication.translate("People", u"people.name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("People", u"people.name", None))
#endif // QT_CONFIG(accessibility)
        self.position_label.setText(QCoreApplication.translate("People", u"people.position", None))
#if QT_CONFIG(accessibility)
        self.position.setAccessibleName(QCoreApplication.translate("People", u"people.position", None))
#endif // QT_CONFIG(accessibility)
        self.phone_label.setText(QCoreApplication.translate("People", u"people.phone", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("People", u"people.phone", None))
#endif // QT_CONFIG(accessibility)
        self.mobile_label.setText(QCoreApplication.translate("People", u"people.mobile", None))
#if QT_CONFIG(accessibility)
        self.mobile.setAccessibleName(QCoreApplication.translate("People", u"people.mobile", None))
#endif // QT_CONFIG(accessibility)
        self.left.setText(QCoreApplication.translate("People", u"people.left", None))
        self.new_person.setText(QCoreApplication.translate("People", u"people.new", None))
        self.save.setText(QCoreApplication.translate("People", u"shell.save", None))
        self.close.setText(QCoreApplication.translate("People", u"shell.close", None))
    # retranslateUi

