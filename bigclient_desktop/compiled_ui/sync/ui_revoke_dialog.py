# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QRadioButton, QSizePolicy,
    QSpacerItem, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)

class Ui_RevokeDialog(object):
    def setupUi(self, RevokeDialog: QDialog) -> None:
        if not RevokeDialog.objectName():
            RevokeDialog.setObjectName(u"RevokeDialog")
        RevokeDialog.setMinimumSize(QSize(640, 0))
        self.outer = QVBoxLayout(RevokeDialog)
        self.outer.setSpacing(6)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 12, 16, 12)
        self.who = QLabel(RevokeDialog)
        self.who.setObjectName(u"who")
        self.who.setText(u"")
        self.who.setProperty(u"look", u"title")
        self.who.setWordWrap(True)

        self.outer.addWidget(self.who)

        self.explain = QLabel(RevokeDialog)
        self.explain.setObjectName(u"explain")
        self.explain.setWordWrap(True)

        self.outer.addWidget(self.explain)

        self.reason_title = QLabel(RevokeDialog)
        self.reason_title.setObjectName(u"reason_title")
        self.reason_title.setProperty(u"look", u"section")

        self.outer.addWidget(self.reason_title)

        self.reason_line = QHBoxLayout()
        self.reason_line.setSpacing(24)
        self.reason_line.setObjectName(u"reason_line")
        self.reason_line.setContentsMargins(0, 0, 0, 0)
        self.lost = QRadioButton(RevokeDialog)
        self.lost.setObjectName(u"lost")

        self.reason_line.addWidget(self.lost)

        self.left = QRadioButton(RevokeDialog)
        self.left.setObjectName(u"left")

        self.reason_line.addWidget(self.left)

        self.replaced = QRadioButton(RevokeDialog)
        self.replaced.setObjectName(u"replaced")

        self.reason_line.addWidget(self.replaced)

        self.mistake = QRadioButton(RevokeDialog)
        self.mistake.setObjectName(u"mistake")

        self.reason_line.addWidget(self.mistake)

        self.space_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.reason_line.addItem(self.space_1)


        self.outer.addLayout(self.reason_line)

        self.until_title = QLabel(RevokeDialog)
        self.until_title.setObjectName(u"until_title")
        self.until_title.setProperty(u"look", u"section")

        self.outer.addWidget(self.until_title)

        self.until_all = QRadioButton(RevokeDialog)
        self.until_all.setObjectName(u"until_all")
        self.until_all.setChecked(True)

        self.outer.addWidget(self.until_all)

        self.until_one = QRadioButton(RevokeDialog)
        self.until_one.setObjectName(u"until_one")

        self.outer.addWidget(self.until_one)

        self.commits = QTableWidget(RevokeDialog)
        self.commits.setObjectName(u"commits")
        self.commits.setMinimumSize(QSize(0, 72))

        self.outer.addWidget(self.commits)

        self.effect = QLabel(RevokeDialog)
        self.effect.setObjectName(u"effect")
        self.effect.setText(u"")
        self.effect.setProperty(u"look", u"warning")
        self.effect.setWordWrap(True)

        self.outer.addWidget(self.effect)

        self.foot_line = QHBoxLayout()
        self.foot_line.setSpacing(8)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setContentsMargins(0, 0, 0, 0)
        self.space_2 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_line.addItem(self.space_2)

        self.revoke_button = QPushButton(RevokeDialog)
        self.revoke_button.setObjectName(u"revoke_button")
        self.revoke_button.setProperty(u"look", u"danger")
        self.revoke_button.setAutoDefault(False)

        self.foot_line.addWidget(self.revoke_button)

        self.cancel_button = QPushButton(RevokeDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.foot_line.addWidget(self.cancel_button)


        self.outer.addLayout(self.foot_line)


        self.retranslateUi(RevokeDialog)

        QMetaObject.connectSlotsByName(RevokeDialog)
    # setupUi

    def retranslateUi(self, RevokeDialog: QDialog) -> None:
        self.explain.setText(QCoreApplication.translate("RevokeDialog", u"devices.revoke_explain", None))
        self.reason_title.setText(QCoreApplication.translate("RevokeDialog", u"devices.revoke_reason", None))
        self.lost.setText(QCoreApplication.translate("RevokeDialog", u"revocation.reason.lost", None))
        self.left.setText(QCoreApplication.translate("RevokeDialog", u"revocation.reason.left", None))
        self.replaced.setText(QCoreApplication.translate("RevokeDialog", u"revocation.reason.replaced", None))
        self.mistake.setText(QCoreApplication.translate("RevokeDialog", u"revocation.reason.mistake", None))
        self.until_title.setText(QCoreApplication.translate("RevokeDialog", u"devices.revoke_until", None))
        self.until_all.setText(QCoreApplication.translate("RevokeDialog", u"devices.until_all", None))
        self.until_one.setText(QCoreApplication.translate("RevokeDialog", u"devices.until_one", None))
        self.revoke_button.setText(QCoreApplication.translate("RevokeDialog", u"devices.revoke_now", None))
        self.cancel_button.setText(QCoreApplication.translate("RevokeDialog", u"form.cancel", None))
        pass
    # retranslateUi

