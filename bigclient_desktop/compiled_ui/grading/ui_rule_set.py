# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QDoubleSpinBox, QFormLayout, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)

class Ui_RuleSetDialog(object):
    def setupUi(self, RuleSetDialog: QDialog) -> None:
        if not RuleSetDialog.objectName():
            RuleSetDialog.setObjectName(u"RuleSetDialog")
        RuleSetDialog.setMinimumSize(QSize(520, 0))
        self.outer = QVBoxLayout(RuleSetDialog)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.hint = QLabel(RuleSetDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"look", u"hint")

        self.outer.addWidget(self.hint)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.name_label = QLabel(RuleSetDialog)
        self.name_label.setObjectName(u"name_label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(RuleSetDialog)
        self.name.setObjectName(u"name")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.revenue_points_label = QLabel(RuleSetDialog)
        self.revenue_points_label.setObjectName(u"revenue_points_label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.revenue_points_label)

        self.revenue_points = QSpinBox(RuleSetDialog)
        self.revenue_points.setObjectName(u"revenue_points")
        self.revenue_points.setMaximum(1000)

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.revenue_points)

        self.revenue_full_label = QLabel(RuleSetDialog)
        self.revenue_full_label.setObjectName(u"revenue_full_label")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.revenue_full_label)

        self.revenue_full = QDoubleSpinBox(RuleSetDialog)
        self.revenue_full.setObjectName(u"revenue_full")
        self.revenue_full.setMaximum(99999999.989999994635582)
        self.revenue_full.setMinimum(0.000000000000000)
        self.revenue_full.setDecimals(2)
        self.revenue_full.setGroupSeparatorShown(True)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.revenue_full)

        self.share_points_label = QLabel(RuleSetDialog)
        self.share_points_label.setObjectName(u"share_points_label")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.share_points_label)

        self.share_points = QSpinBox(RuleSetDialog)
        self.share_points.setObjectName(u"share_points")
        self.share_points.setMaximum(1000)

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.share_points)

        self.share_full_label = QLabel(RuleSetDialog)
        self.share_full_label.setObjectName(u"share_full_label")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.share_full_label)

        self.share_full = QDoubleSpinBox(RuleSetDialog)
        self.share_full.setObjectName(u"share_full")
        self.share_full.setDecimals(3)
        self.share_full.setMaximum(1000.000000000000000)

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.share_full)

        self.diamond_label = QLabel(RuleSetDialog)
        self.diamond_label.setObjectName(u"diamond_label")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.diamond_label)

        self.diamond = QSpinBox(RuleSetDialog)
        self.diamond.setObjectName(u"diamond")
        self.diamond.setMaximum(1000)

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.diamond)

        self.gold_label = QLabel(RuleSetDialog)
        self.gold_label.setObjectName(u"gold_label")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.gold_label)

        self.gold = QSpinBox(RuleSetDialog)
        self.gold.setObjectName(u"gold")
        self.gold.setMaximum(1000)

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.gold)

        self.silver_label = QLabel(RuleSetDialog)
        self.silver_label.setObjectName(u"silver_label")

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.silver_label)

        self.silver = QSpinBox(RuleSetDialog)
        self.silver.setObjectName(u"silver")
        self.silver.setMaximum(1000)

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.silver)

        self.denominator_label = QLabel(RuleSetDialog)
        self.denominator_label.setObjectName(u"denominator_label")

        self.fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.denominator_label)

        self.denominator = QComboBox(RuleSetDialog)
        self.denominator.setObjectName(u"denominator")

        self.fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.denominator)

        self.headquarters = QCheckBox(RuleSetDialog)
        self.headquarters.setObjectName(u"headquarters")

        self.fields.setWidget(9, QFormLayout.ItemRole.FieldRole, self.headquarters)

        self.note_label = QLabel(RuleSetDialog)
        self.note_label.setObjectName(u"note_label")

        self.fields.setWidget(10, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QLineEdit(RuleSetDialog)
        self.note.setObjectName(u"note")

        self.fields.setWidget(10, QFormLayout.ItemRole.FieldRole, self.note)


        self.outer.addLayout(self.fields)

        self.complaints = QLabel(RuleSetDialog)
        self.complaints.setObjectName(u"complaints")
        self.complaints.setWordWrap(True)
        self.complaints.setProperty(u"look", u"error")

        self.outer.addWidget(self.complaints)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_1)

        self.save_button = QPushButton(RuleSetDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"look", u"primary")

        self.buttons.addWidget(self.save_button)

        self.cancel_button = QPushButton(RuleSetDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.revenue_points_label.setBuddy(self.revenue_points)
        self.revenue_full_label.setBuddy(self.revenue_full)
        self.share_points_label.setBuddy(self.share_points)
        self.share_full_label.setBuddy(self.share_full)
        self.diamond_label.setBuddy(self.diamond)
        self.gold_label.setBuddy(self.gold)
        self.silver_label.setBuddy(self.silver)
        self.denominator_label.setBuddy(self.denominator)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RuleSetDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(RuleSetDialog)
    # setupUi

    def retranslateUi(self, RuleSetDialog: QDialog) -> None:
        RuleSetDialog.setWindowTitle(QCoreApplication.translate("RuleSetDialog", u"grading_view.rule_set", None))
        self.name_label.setText(QCoreApplication.translate("RuleSetDialog", u"rule_set_version.name", None))
        self.revenue_points_label.setText(QCoreApplication.translate("RuleSetDialog", u"grading_view.revenue_points", None))
        self.revenue_full_label.setText(QCoreApplication.translate("RuleSetDialog", u"grading_view.revenue_full", None))
        self.share_points_label.setText(QCoreApplication.translate("RuleSetDialog", u"grading_view.share_points", None))
        self.share_full_label.setText(QCoreApplication.translate("RuleSetDialog", u"grading_view.share_full", None))
        self.diamond_label.setText(QCoreApplication.translate("RuleSetDialog", u"grade.diamond", None))
        self.gold_label.setText(QCoreApplication.translate("RuleSetDialog", u"grade.gold", None))
        self.silver_label.setText(QCoreApplication.translate("RuleSetDialog", u"grade.silver", None))
        self.denominator_label.setText(QCoreApplication.translate("RuleSetDialog", u"grading_view.denominator_rule", None))
        self.headquarters.setText(QCoreApplication.translate("RuleSetDialog", u"grading_view.headquarters_rule", None))
        self.note_label.setText(QCoreApplication.translate("RuleSetDialog", u"rule_set_version.note", None))
        self.save_button.setText(QCoreApplication.translate("RuleSetDialog", u"command.save", None))
        self.cancel_button.setText(QCoreApplication.translate("RuleSetDialog", u"form.cancel", None))
    # retranslateUi

