# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QProgressBar, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_Unlock(object):
    def setupUi(self, Unlock: QWidget) -> None:
        if not Unlock.objectName():
            Unlock.setObjectName(u"Unlock")
        Unlock.setProperty(u"look", u"page")
        self.layout_1 = QVBoxLayout(Unlock)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.space_2 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.space_2)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(0)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.space_4 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.space_4)

        self.card = QFrame(Unlock)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"look", u"card")
        self.card.setMinimumSize(QSize(400, 0))
        self.card.setMaximumSize(QSize(400, 16777215))
        self.layout_5 = QVBoxLayout(self.card)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(24, 24, 24, 24)
        self.mark = QLabel(self.card)
        self.mark.setObjectName(u"mark")
        self.mark.setMinimumSize(QSize(48, 48))
        self.mark.setMaximumSize(QSize(48, 48))

        self.layout_5.addWidget(self.mark)

        self.title = QLabel(self.card)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_5.addWidget(self.title)

        self.folder = QLabel(self.card)
        self.folder.setObjectName(u"folder")
        self.folder.setText(u"")
        self.folder.setProperty(u"look", u"hint")
        self.folder.setWordWrap(True)

        self.layout_5.addWidget(self.folder)

        self.space_6 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_5.addItem(self.space_6)

        self.person_label = QLabel(self.card)
        self.person_label.setObjectName(u"person_label")

        self.layout_5.addWidget(self.person_label)

        self.person = QComboBox(self.card)
        self.person.setObjectName(u"person")

        self.layout_5.addWidget(self.person)

        self.several = QLabel(self.card)
        self.several.setObjectName(u"several")
        self.several.setProperty(u"look", u"hint")
        self.several.setWordWrap(True)

        self.layout_5.addWidget(self.several)

        self.password_label = QLabel(self.card)
        self.password_label.setObjectName(u"password_label")

        self.layout_5.addWidget(self.password_label)

        self.password = QLineEdit(self.card)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText|Qt.InputMethodHint.ImhNoPredictiveText|Qt.InputMethodHint.ImhSensitiveData)

        self.layout_5.addWidget(self.password)

        self.caps_lock = QLabel(self.card)
        self.caps_lock.setObjectName(u"caps_lock")
        self.caps_lock.setProperty(u"look", u"warning")

        self.layout_5.addWidget(self.caps_lock)

        self.error = QLabel(self.card)
        self.error.setObjectName(u"error")
        self.error.setText(u"")
        self.error.setProperty(u"look", u"error")
        self.error.setWordWrap(True)

        self.layout_5.addWidget(self.error)

        self.space_7 = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_5.addItem(self.space_7)

        self.open = QPushButton(self.card)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"look", u"primary")

        self.layout_5.addWidget(self.open)

        self.busy = QProgressBar(self.card)
        self.busy.setObjectName(u"busy")
        self.busy.setMinimum(0)
        self.busy.setMaximum(0)
        self.busy.setTextVisible(False)

        self.layout_5.addWidget(self.busy)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.use_key = QPushButton(self.card)
        self.use_key.setObjectName(u"use_key")
        self.use_key.setProperty(u"look", u"link")
        self.use_key.setAutoDefault(False)

        self.layout_8.addWidget(self.use_key)

        self.space_9 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.space_9)

        self.switch_person = QPushButton(self.card)
        self.switch_person.setObjectName(u"switch_person")
        self.switch_person.setProperty(u"look", u"link")
        self.switch_person.setAutoDefault(False)

        self.layout_8.addWidget(self.switch_person)

        self.restore = QPushButton(self.card)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"look", u"link")
        self.restore.setAutoDefault(False)

        self.layout_8.addWidget(self.restore)


        self.layout_5.addLayout(self.layout_8)


        self.layout_3.addWidget(self.card)

        self.space_10 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.space_10)


        self.layout_1.addLayout(self.layout_3)

        self.space_11 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.space_11)


        self.retranslateUi(Unlock)

        QMetaObject.connectSlotsByName(Unlock)
    # setupUi

    def retranslateUi(self, Unlock: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("Unlock", u"unlock.title", None))
        self.person_label.setText(QCoreApplication.translate("Unlock", u"unlock.person", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("Unlock", u"unlock.person", None))
#endif // QT_CONFIG(accessibility)
        self.several.setText(QCoreApplication.translate("Unlock", u"unlock.several", None))
        self.password_label.setText(QCoreApplication.translate("Unlock", u"unlock.password", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("Unlock", u"unlock.password", None))
#endif // QT_CONFIG(accessibility)
        self.caps_lock.setText(QCoreApplication.translate("Unlock", u"unlock.caps_lock", None))
        self.open.setText(QCoreApplication.translate("Unlock", u"unlock.open", None))
#if QT_CONFIG(accessibility)
        self.busy.setAccessibleName(QCoreApplication.translate("Unlock", u"shell.busy", None))
#endif // QT_CONFIG(accessibility)
        self.use_key.setText(QCoreApplication.translate("Unlock", u"unlock.use_recovery_key", None))
        self.switch_person.setText(QCoreApplication.translate("Unlock", u"unlock.switch_person", None))
        self.restore.setText(QCoreApplication.translate("Unlock", u"unlock.restore_backup", None))
        pass
    # retranslateUi

