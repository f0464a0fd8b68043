# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_CareDialog(object):
    def setupUi(self, CareDialog: QDialog) -> None:
        if not CareDialog.objectName():
            CareDialog.setObjectName(u"CareDialog")
        CareDialog.resize(520, 360)
        self.layout_6 = QVBoxLayout(CareDialog)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(16, 16, 16, 16)
        self.explain = QLabel(CareDialog)
        self.explain.setObjectName(u"explain")
        self.explain.setProperty(u"look", u"hint")
        self.explain.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.explain.sizePolicy().hasHeightForWidth())
        self.explain.setSizePolicy(sizePolicy)

        self.layout_6.addWidget(self.explain)

        self.name = QLabel(CareDialog)
        self.name.setObjectName(u"name")
        self.name.setText(u"")
        self.name.setProperty(u"look", u"title")
        self.name.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.name.sizePolicy().hasHeightForWidth())
        self.name.setSizePolicy(sizePolicy)

        self.layout_6.addWidget(self.name)

        self.layout_3 = QFormLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setHorizontalSpacing(12)
        self.layout_3.setVerticalSpacing(8)
        self.layout_3.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.layout_3.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.lead_label = QLabel(CareDialog)
        self.lead_label.setObjectName(u"lead_label")

        self.layout_3.setWidget(0, QFormLayout.ItemRole.LabelRole, self.lead_label)

        self.lead_place = QVBoxLayout()
        self.lead_place.setSpacing(0)
        self.lead_place.setObjectName(u"lead_place")
        self.lead_place.setContentsMargins(0, 0, 0, 0)

        self.layout_3.setLayout(0, QFormLayout.ItemRole.FieldRole, self.lead_place)

        self.deputy_label = QLabel(CareDialog)
        self.deputy_label.setObjectName(u"deputy_label")

        self.layout_3.setWidget(1, QFormLayout.ItemRole.LabelRole, self.deputy_label)

        self.deputy_place = QVBoxLayout()
        self.deputy_place.setSpacing(0)
        self.deputy_place.setObjectName(u"deputy_place")
        self.deputy_place.setContentsMargins(0, 0, 0, 0)

        self.layout_3.setLayout(1, QFormLayout.ItemRole.FieldRole, self.deputy_place)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.swap = QPushButton(CareDialog)
        self.swap.setObjectName(u"swap")
        self.swap.setAutoDefault(False)

        self.layout_2.addWidget(self.swap)

        self.space_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_1)


        self.layout_3.setLayout(2, QFormLayout.ItemRole.FieldRole, self.layout_2)


        self.layout_6.addLayout(self.layout_3)

        self.main = QLabel(CareDialog)
        self.main.setObjectName(u"main")
        self.main.setText(u"")
        self.main.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.main.sizePolicy().hasHeightForWidth())
        self.main.setSizePolicy(sizePolicy)

        self.layout_6.addWidget(self.main)

        self.move_work = QCheckBox(CareDialog)
        self.move_work.setObjectName(u"move_work")
        self.move_work.setText(u"")
        self.move_work.setChecked(True)

        self.layout_6.addWidget(self.move_work)

        self.show_sheet = QCheckBox(CareDialog)
        self.show_sheet.setObjectName(u"show_sheet")
        self.show_sheet.setText(u"")
        self.show_sheet.setChecked(True)

        self.layout_6.addWidget(self.show_sheet)

        self.effect = QLabel(CareDialog)
        self.effect.setObjectName(u"effect")
        self.effect.setText(u"")
        self.effect.setProperty(u"look", u"warning")
        self.effect.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.effect.sizePolicy().hasHeightForWidth())
        self.effect.setSizePolicy(sizePolicy)

        self.layout_6.addWidget(self.effect)

        self.problem = QLabel(CareDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setProperty(u"look", u"error")
        self.problem.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.problem.sizePolicy().hasHeightForWidth())
        self.problem.setSizePolicy(sizePolicy)

        self.layout_6.addWidget(self.problem)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.space_4 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.space_4)

        self.save = QPushButton(CareDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"look", u"primary")

        self.layout_5.addWidget(self.save)

        self.cancel = QPushButton(CareDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.layout_5.addWidget(self.cancel)


        self.layout_6.addLayout(self.layout_5)


        self.retranslateUi(CareDialog)

        QMetaObject.connectSlotsByName(CareDialog)
    # setupUi

    def retranslateUi(self, CareDialog: QDialog) -> None:
        CareDialog.setWindowTitle(QCoreApplication.translate("CareDialog", u"care.title", None))
        self.explain.setText(QCoreApplication.translate("CareDialog", u"care.explain", None))
        self.lead_label.setText(QCoreApplication.translate("CareDialog", u"customers.lead_manager", None))
        self.deputy_label.setText(QCoreApplication.translate("CareDialog", u"customers.deputy_manager", None))
        self.swap.setText(QCoreApplication.translate("CareDialog", u"care.swap", None))
        self.save.setText(QCoreApplication.translate("CareDialog", u"care.do", None))
        self.cancel.setText(QCoreApplication.translate("CareDialog", u"care.later", None))
    # retranslateUi

