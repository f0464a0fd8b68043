# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFormLayout, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_CauseDialog(object):
    def setupUi(self, CauseDialog: QDialog) -> None:
        if not CauseDialog.objectName():
            CauseDialog.setObjectName(u"CauseDialog")
        CauseDialog.setMinimumSize(QSize(460, 0))
        self.outer = QVBoxLayout(CauseDialog)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.heading = QLabel(CauseDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"look", u"title")

        self.outer.addWidget(self.heading)

        self.what = QLabel(CauseDialog)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setProperty(u"look", u"hint")

        self.outer.addWidget(self.what)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.cause_label = QLabel(CauseDialog)
        self.cause_label.setObjectName(u"cause_label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.cause_label)

        self.cause = QComboBox(CauseDialog)
        self.cause.setObjectName(u"cause")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.cause)

        self.competitor_label = QLabel(CauseDialog)
        self.competitor_label.setObjectName(u"competitor_label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.competitor_label)

        self.competitor = QLineEdit(CauseDialog)
        self.competitor.setObjectName(u"competitor")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.competitor)

        self.note_label = QLabel(CauseDialog)
        self.note_label.setObjectName(u"note_label")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QPlainTextEdit(CauseDialog)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(16777215, 96))
        self.note.setTabChangesFocus(True)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.note)


        self.outer.addLayout(self.fields)

        self.lost = QCheckBox(CauseDialog)
        self.lost.setObjectName(u"lost")

        self.outer.addWidget(self.lost)

        self.lost_hint = QLabel(CauseDialog)
        self.lost_hint.setObjectName(u"lost_hint")
        self.lost_hint.setWordWrap(True)
        self.lost_hint.setProperty(u"look", u"hint")

        self.outer.addWidget(self.lost_hint)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_1)

        self.save_button = QPushButton(CauseDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"look", u"primary")

        self.buttons.addWidget(self.save_button)

        self.cancel_button = QPushButton(CauseDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.cause_label.setBuddy(self.cause)
        self.competitor_label.setBuddy(self.competitor)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CauseDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(CauseDialog)
    # setupUi

    def retranslateUi(self, CauseDialog: QDialog) -> None:
        CauseDialog.setWindowTitle(QCoreApplication.translate("CauseDialog", u"revenue_view.cause_title", None))
        self.cause_label.setText(QCoreApplication.translate("CauseDialog", u"alert_cause.cause", None))
        self.competitor_label.setText(QCoreApplication.translate("CauseDialog", u"alert_cause.competitor", None))
        self.note_label.setText(QCoreApplication.translate("CauseDialog", u"alert_cause.note", None))
        self.lost.setText(QCoreApplication.translate("CauseDialog", u"revenue_view.mark_lost", None))
        self.lost_hint.setText(QCoreApplication.translate("CauseDialog", u"revenue_view.mark_lost_hint", None))
        self.save_button.setText(QCoreApplication.translate("CauseDialog", u"revenue_view.save_cause", None))
        self.cancel_button.setText(QCoreApplication.translate("CauseDialog", u"form.cancel", None))
    # retranslateUi

