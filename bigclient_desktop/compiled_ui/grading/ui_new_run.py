# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QProgressBar, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

class Ui_NewRunDialog(object):
    def setupUi(self, NewRunDialog: QDialog) -> None:
        if not NewRunDialog.objectName():
            NewRunDialog.setObjectName(u"NewRunDialog")
        NewRunDialog.setMinimumSize(QSize(480, 0))
        self.outer = QVBoxLayout(NewRunDialog)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.hint = QLabel(NewRunDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"look", u"hint")

        self.outer.addWidget(self.hint)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.year_label = QLabel(NewRunDialog)
        self.year_label.setObjectName(u"year_label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.year_label)

        self.year = QSpinBox(NewRunDialog)
        self.year.setObjectName(u"year")
        self.year.setMinimum(1990)
        self.year.setMaximum(2099)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.year)

        self.scope_label = QLabel(NewRunDialog)
        self.scope_label.setObjectName(u"scope_label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.scope_label)

        self.scope = QComboBox(NewRunDialog)
        self.scope.setObjectName(u"scope")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.scope)

        self.rules_label = QLabel(NewRunDialog)
        self.rules_label.setObjectName(u"rules_label")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.rules_label)

        self.rules = QComboBox(NewRunDialog)
        self.rules.setObjectName(u"rules")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.rules)


        self.outer.addLayout(self.fields)

        self.complaint = QLabel(NewRunDialog)
        self.complaint.setObjectName(u"complaint")
        self.complaint.setWordWrap(True)
        self.complaint.setProperty(u"look", u"error")

        self.outer.addWidget(self.complaint)

        self.progress = QProgressBar(NewRunDialog)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.outer.addWidget(self.progress)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.denominators_button = QPushButton(NewRunDialog)
        self.denominators_button.setObjectName(u"denominators_button")
        self.denominators_button.setProperty(u"look", u"link")

        self.buttons.addWidget(self.denominators_button)

        self.spacer_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_1)

        self.start_button = QPushButton(NewRunDialog)
        self.start_button.setObjectName(u"start_button")
        self.start_button.setProperty(u"look", u"primary")

        self.buttons.addWidget(self.start_button)

        self.cancel_button = QPushButton(NewRunDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.year_label.setBuddy(self.year)
        self.scope_label.setBuddy(self.scope)
        self.rules_label.setBuddy(self.rules)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewRunDialog)

        self.start_button.setDefault(True)


        QMetaObject.connectSlotsByName(NewRunDialog)
    # setupUi

    def retranslateUi(self, NewRunDialog: QDialog) -> None:
        NewRunDialog.setWindowTitle(QCoreApplication.translate("NewRunDialog", u"grading_view.new_run", None))
        self.hint.setText(QCoreApplication.translate("NewRunDialog", u"grading_view.new_run_hint", None))
        self.year_label.setText(QCoreApplication.translate("NewRunDialog", u"grading_run.year", None))
        self.scope_label.setText(QCoreApplication.translate("NewRunDialog", u"grading_run.scope", None))
        self.rules_label.setText(QCoreApplication.translate("NewRunDialog", u"grading_run.rule_set", None))
        self.denominators_button.setText(QCoreApplication.translate("NewRunDialog", u"grading_view.to_denominators", None))
        self.start_button.setText(QCoreApplication.translate("NewRunDialog", u"grading_view.compute", None))
        self.cancel_button.setText(QCoreApplication.translate("NewRunDialog", u"form.cancel", None))
    # retranslateUi

