# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QPlainTextEdit, QProgressBar, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_Check(object):
    def setupUi(self, Check: QDialog) -> None:
        if not Check.objectName():
            Check.setObjectName(u"Check")
        Check.resize(600, 400)
        self.layout_1 = QVBoxLayout(Check)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.explain = QLabel(Check)
        self.explain.setObjectName(u"explain")
        self.explain.setProperty(u"look", u"hint")
        self.explain.setWordWrap(True)

        self.layout_1.addWidget(self.explain)

        self.rebuild = QCheckBox(Check)
        self.rebuild.setObjectName(u"rebuild")

        self.layout_1.addWidget(self.rebuild)

        self.busy = QProgressBar(Check)
        self.busy.setObjectName(u"busy")
        self.busy.setMinimum(0)
        self.busy.setMaximum(0)
        self.busy.setTextVisible(False)

        self.layout_1.addWidget(self.busy)

        self.verdict = QLabel(Check)
        self.verdict.setObjectName(u"verdict")
        self.verdict.setText(u"")
        self.verdict.setWordWrap(True)

        self.layout_1.addWidget(self.verdict)

        self.problems = QPlainTextEdit(Check)
        self.problems.setObjectName(u"problems")
        self.problems.setReadOnly(True)

        self.layout_1.addWidget(self.problems)

        self.space_2 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.space_2)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.copy = QPushButton(Check)
        self.copy.setObjectName(u"copy")
        self.copy.setAutoDefault(False)

        self.layout_3.addWidget(self.copy)

        self.space_4 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.space_4)

        self.run = QPushButton(Check)
        self.run.setObjectName(u"run")
        self.run.setProperty(u"look", u"primary")

        self.layout_3.addWidget(self.run)

        self.close = QPushButton(Check)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.layout_3.addWidget(self.close)


        self.layout_1.addLayout(self.layout_3)


        self.retranslateUi(Check)

        QMetaObject.connectSlotsByName(Check)
    # setupUi

    def retranslateUi(self, Check: QDialog) -> None:
        Check.setWindowTitle(QCoreApplication.translate("Check", u"check_dialog.title", None))
        self.explain.setText(QCoreApplication.translate("Check", u"check_dialog.explain", None))
        self.rebuild.setText(QCoreApplication.translate("Check", u"check_dialog.rebuild", None))
#if QT_CONFIG(accessibility)
        self.busy.setAccessibleName(QCoreApplication.translate("Check", u"shell.busy", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.problems.setAccessibleName(QCoreApplication.translate("Check", u"check_dialog.problems", None))
#endif // QT_CONFIG(accessibility)
        self.copy.setText(QCoreApplication.translate("Check", u"shell.copy_details", None))
        self.run.setText(QCoreApplication.translate("Check", u"check_dialog.run", None))
        self.close.setText(QCoreApplication.translate("Check", u"shell.close", None))
    # retranslateUi

