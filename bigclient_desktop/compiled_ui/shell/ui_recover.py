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

class Ui_Recover(object):
    def setupUi(self, Recover: QWidget) -> None:
        if not Recover.objectName():
            Recover.setObjectName(u"Recover")
        Recover.setProperty(u"look", u"page")
        self.layout_1 = QVBoxLayout(Recover)
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

        self.card = QFrame(Recover)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"look", u"card")
        self.card.setMinimumSize(QSize(480, 0))
        self.card.setMaximumSize(QSize(480, 16777215))
        self.layout_5 = QVBoxLayout(self.card)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(24, 24, 24, 24)
        self.title = QLabel(self.card)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_5.addWidget(self.title)

        self.explain = QLabel(self.card)
        self.explain.setObjectName(u"explain")
        self.explain.setProperty(u"look", u"hint")
        self.explain.setWordWrap(True)

        self.layout_5.addWidget(self.explain)

        self.space_6 = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_5.addItem(self.space_6)

        self.person_label = QLabel(self.card)
        self.person_label.setObjectName(u"person_label")

        self.layout_5.addWidget(self.person_label)

        self.person = QComboBox(self.card)
        self.person.setObjectName(u"person")

        self.layout_5.addWidget(self.person)

        self.key_label = QLabel(self.card)
        self.key_label.setObjectName(u"key_label")

        self.layout_5.addWidget(self.key_label)

        self.key = QLineEdit(self.card)
        self.key.setObjectName(u"key")

        self.layout_5.addWidget(self.key)

        self.first_label = QLabel(self.card)
        self.first_label.setObjectName(u"first_label")

        self.layout_5.addWidget(self.first_label)

        self.first = QLineEdit(self.card)
        self.first.setObjectName(u"first")
        self.first.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_5.addWidget(self.first)

        self.second_label = QLabel(self.card)
        self.second_label.setObjectName(u"second_label")

        self.layout_5.addWidget(self.second_label)

        self.second = QLineEdit(self.card)
        self.second.setObjectName(u"second")
        self.second.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_5.addWidget(self.second)

        self.error = QLabel(self.card)
        self.error.setObjectName(u"error")
        self.error.setText(u"")
        self.error.setProperty(u"look", u"error")
        self.error.setWordWrap(True)

        self.layout_5.addWidget(self.error)

        self.busy = QProgressBar(self.card)
        self.busy.setObjectName(u"busy")
        self.busy.setMinimum(0)
        self.busy.setMaximum(0)
        self.busy.setTextVisible(False)

        self.layout_5.addWidget(self.busy)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.back = QPushButton(self.card)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.layout_7.addWidget(self.back)

        self.space_8 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.space_8)

        self.open = QPushButton(self.card)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"look", u"primary")

        self.layout_7.addWidget(self.open)


        self.layout_5.addLayout(self.layout_7)


        self.layout_3.addWidget(self.card)

        self.space_9 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.space_9)


        self.layout_1.addLayout(self.layout_3)

        self.space_10 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.space_10)


        self.retranslateUi(Recover)

        QMetaObject.connectSlotsByName(Recover)
    # setupUi

    def retranslateUi(self, Recover: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("Recover", u"recover.title", None))
        self.explain.setText(QCoreApplication.translate("Recover", u"recover.explain", None))
        self.person_label.setText(QCoreApplication.translate("Recover", u"unlock.person", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("Recover", u"unlock.person", None))
#endif // QT_CONFIG(accessibility)
        self.key_label.setText(QCoreApplication.translate("Recover", u"recover.key", None))
#if QT_CONFIG(accessibility)
        self.key.setAccessibleName(QCoreApplication.translate("Recover", u"recover.key", None))
#endif // QT_CONFIG(accessibility)
        self.key.setPlaceholderText(QCoreApplication.translate("Recover", u"recover.key_hint", None))
        self.first_label.setText(QCoreApplication.translate("Recover", u"recover.new_password", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("Recover", u"recover.new_password", None))
#endif // QT_CONFIG(accessibility)
        self.second_label.setText(QCoreApplication.translate("Recover", u"recover.again", None))
#if QT_CONFIG(accessibility)
        self.second.setAccessibleName(QCoreApplication.translate("Recover", u"recover.again", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.busy.setAccessibleName(QCoreApplication.translate("Recover", u"shell.busy", None))
#endif // QT_CONFIG(accessibility)
        self.back.setText(QCoreApplication.translate("Recover", u"shell.back", None))
        self.open.setText(QCoreApplication.translate("Recover", u"recover.open", None))
        pass
    # retranslateUi

