# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QRadioButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_Language(object):
    def setupUi(self, Language: QWidget) -> None:
        if not Language.objectName():
            Language.setObjectName(u"Language")
        self.layout_1 = QVBoxLayout(Language)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 8, 0, 0)
        self.language_title = QLabel(Language)
        self.language_title.setObjectName(u"language_title")
        self.language_title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.language_title)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(24)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.chinese = QRadioButton(Language)
        self.chinese.setObjectName(u"chinese")

        self.layout_2.addWidget(self.chinese)

        self.english = QRadioButton(Language)
        self.english.setObjectName(u"english")

        self.layout_2.addWidget(self.english)

        self.space_3 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_3)


        self.layout_1.addLayout(self.layout_2)

        self.space_4 = QSpacerItem(1, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_1.addItem(self.space_4)

        self.folder_title = QLabel(Language)
        self.folder_title.setObjectName(u"folder_title")
        self.folder_title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.folder_title)

        self.folder_explain = QLabel(Language)
        self.folder_explain.setObjectName(u"folder_explain")
        self.folder_explain.setProperty(u"look", u"hint")
        self.folder_explain.setWordWrap(True)

        self.layout_1.addWidget(self.folder_explain)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.folder = QLineEdit(Language)
        self.folder.setObjectName(u"folder")

        self.layout_5.addWidget(self.folder)

        self.browse = QPushButton(Language)
        self.browse.setObjectName(u"browse")
        self.browse.setAutoDefault(False)

        self.layout_5.addWidget(self.browse)


        self.layout_1.addLayout(self.layout_5)

        self.refusal = QLabel(Language)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setText(u"")
        self.refusal.setProperty(u"look", u"error")
        self.refusal.setWordWrap(True)

        self.layout_1.addWidget(self.refusal)

        self.rules = QLabel(Language)
        self.rules.setObjectName(u"rules")
        self.rules.setProperty(u"look", u"hint")
        self.rules.setWordWrap(True)

        self.layout_1.addWidget(self.rules)

        self.space_6 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.space_6)


        self.retranslateUi(Language)

        QMetaObject.connectSlotsByName(Language)
    # setupUi

    def retranslateUi(self, Language: QWidget) -> None:
        self.language_title.setText(QCoreApplication.translate("Language", u"first_run.language_title", None))
        self.chinese.setText(QCoreApplication.translate("Language", u"language.zh_CN", None))
        self.english.setText(QCoreApplication.translate("Language", u"language.en", None))
        self.folder_title.setText(QCoreApplication.translate("Language", u"first_run.folder_title", None))
        self.folder_explain.setText(QCoreApplication.translate("Language", u"first_run.folder_explain", None))
#if QT_CONFIG(accessibility)
        self.folder.setAccessibleName(QCoreApplication.translate("Language", u"first_run.folder_title", None))
#endif // QT_CONFIG(accessibility)
        self.browse.setText(QCoreApplication.translate("Language", u"first_run.browse", None))
        self.rules.setText(QCoreApplication.translate("Language", u"first_run.folder_rules", None))
        pass
    # retranslateUi

