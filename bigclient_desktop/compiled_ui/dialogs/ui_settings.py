# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFormLayout, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

class Ui_Settings(object):
    def setupUi(self, Settings: QDialog) -> None:
        if not Settings.objectName():
            Settings.setObjectName(u"Settings")
        Settings.resize(520, 360)
        self.layout_1 = QVBoxLayout(Settings)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.layout_2 = QFormLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setHorizontalSpacing(12)
        self.layout_2.setVerticalSpacing(8)
        self.layout_2.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.layout_2.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(Settings)
        self.language_label.setObjectName(u"language_label")

        self.layout_2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.language_label)

        self.language = QComboBox(Settings)
        self.language.setObjectName(u"language")

        self.layout_2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.language)

        self.theme_label = QLabel(Settings)
        self.theme_label.setObjectName(u"theme_label")

        self.layout_2.setWidget(1, QFormLayout.ItemRole.LabelRole, self.theme_label)

        self.theme = QComboBox(Settings)
        self.theme.setObjectName(u"theme")

        self.layout_2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.theme)

        self.lock_label = QLabel(Settings)
        self.lock_label.setObjectName(u"lock_label")

        self.layout_2.setWidget(2, QFormLayout.ItemRole.LabelRole, self.lock_label)

        self.lock_after = QSpinBox(Settings)
        self.lock_after.setObjectName(u"lock_after")
        self.lock_after.setMinimum(1)
        self.lock_after.setMaximum(240)

        self.layout_2.setWidget(2, QFormLayout.ItemRole.FieldRole, self.lock_after)

        self.cap_label = QLabel(Settings)
        self.cap_label.setObjectName(u"cap_label")

        self.layout_2.setWidget(3, QFormLayout.ItemRole.LabelRole, self.cap_label)

        self.backup_cap = QSpinBox(Settings)
        self.backup_cap.setObjectName(u"backup_cap")
        self.backup_cap.setMinimum(100)
        self.backup_cap.setMaximum(100000)
        self.backup_cap.setSingleStep(100)

        self.layout_2.setWidget(3, QFormLayout.ItemRole.FieldRole, self.backup_cap)

        self.notice_label = QLabel(Settings)
        self.notice_label.setObjectName(u"notice_label")

        self.layout_2.setWidget(4, QFormLayout.ItemRole.LabelRole, self.notice_label)

        self.notice_days = QSpinBox(Settings)
        self.notice_days.setObjectName(u"notice_days")
        self.notice_days.setMinimum(1)
        self.notice_days.setMaximum(365)

        self.layout_2.setWidget(4, QFormLayout.ItemRole.FieldRole, self.notice_days)

        self.enter_moves = QCheckBox(Settings)
        self.enter_moves.setObjectName(u"enter_moves")

        self.layout_2.setWidget(5, QFormLayout.ItemRole.FieldRole, self.enter_moves)

        self.enter_explain = QLabel(Settings)
        self.enter_explain.setObjectName(u"enter_explain")
        self.enter_explain.setProperty(u"look", u"hint")
        self.enter_explain.setWordWrap(True)

        self.layout_2.setWidget(6, QFormLayout.ItemRole.FieldRole, self.enter_explain)

        self.folder_label = QLabel(Settings)
        self.folder_label.setObjectName(u"folder_label")

        self.layout_2.setWidget(7, QFormLayout.ItemRole.LabelRole, self.folder_label)

        self.folder = QLabel(Settings)
        self.folder.setObjectName(u"folder")
        self.folder.setText(u"")
        self.folder.setProperty(u"look", u"hint")
        self.folder.setWordWrap(True)

        self.layout_2.setWidget(7, QFormLayout.ItemRole.FieldRole, self.folder)


        self.layout_1.addLayout(self.layout_2)

        self.space_3 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.space_3)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.change_password = QPushButton(Settings)
        self.change_password.setObjectName(u"change_password")
        self.change_password.setAutoDefault(False)

        self.layout_4.addWidget(self.change_password)

        self.space_5 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.space_5)

        self.save = QPushButton(Settings)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"look", u"primary")

        self.layout_4.addWidget(self.save)

        self.cancel = QPushButton(Settings)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.layout_4.addWidget(self.cancel)


        self.layout_1.addLayout(self.layout_4)


        self.retranslateUi(Settings)

        QMetaObject.connectSlotsByName(Settings)
    # setupUi

    def retranslateUi(self, Settings: QDialog) -> None:
        Settings.setWindowTitle(QCoreApplication.translate("Settings", u"settings.title", None))
        self.language_label.setText(QCoreApplication.translate("Settings", u"settings.language", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("Settings", u"settings.language", None))
#endif // QT_CONFIG(accessibility)
        self.theme_label.setText(QCoreApplication.translate("Settings", u"settings.theme", None))
#if QT_CONFIG(accessibility)
        self.theme.setAccessibleName(QCoreApplication.translate("Settings", u"settings.theme", None))
#endif // QT_CONFIG(accessibility)
        self.lock_label.setText(QCoreApplication.translate("Settings", u"settings.lock_after", None))
#if QT_CONFIG(accessibility)
        self.lock_after.setAccessibleName(QCoreApplication.translate("Settings", u"settings.lock_after", None))
#endif // QT_CONFIG(accessibility)
        self.cap_label.setText(QCoreApplication.translate("Settings", u"settings.backup_cap", None))
#if QT_CONFIG(accessibility)
        self.backup_cap.setAccessibleName(QCoreApplication.translate("Settings", u"settings.backup_cap", None))
#endif // QT_CONFIG(accessibility)
        self.notice_label.setText(QCoreApplication.translate("Settings", u"privacy.notice_days", None))
#if QT_CONFIG(tooltip)
        self.notice_days.setToolTip(QCoreApplication.translate("Settings", u"privacy.notice_days_tip", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.notice_days.setAccessibleName(QCoreApplication.translate("Settings", u"privacy.notice_days", None))
#endif // QT_CONFIG(accessibility)
        self.enter_moves.setText(QCoreApplication.translate("Settings", u"settings.enter_moves", None))
        self.enter_explain.setText(QCoreApplication.translate("Settings", u"settings.enter_explain", None))
        self.folder_label.setText(QCoreApplication.translate("Settings", u"settings.folder", None))
        self.change_password.setText(QCoreApplication.translate("Settings", u"settings.change_password", None))
        self.save.setText(QCoreApplication.translate("Settings", u"shell.save", None))
        self.cancel.setText(QCoreApplication.translate("Settings", u"shell.cancel", None))
    # retranslateUi

