# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QProgressBar, QPushButton,
    QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_PrintOptions(object):
    def setupUi(self, PrintOptions: QDialog) -> None:
        if not PrintOptions.objectName():
            PrintOptions.setObjectName(u"PrintOptions")
        PrintOptions.setMinimumSize(QSize(460, 0))
        self.outer = QVBoxLayout(PrintOptions)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.what = QLabel(PrintOptions)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)

        self.outer.addWidget(self.what)

        self.one_file = QRadioButton(PrintOptions)
        self.one_file.setObjectName(u"one_file")
        self.one_file.setChecked(True)

        self.outer.addWidget(self.one_file)

        self.one_each = QRadioButton(PrintOptions)
        self.one_each.setObjectName(u"one_each")

        self.outer.addWidget(self.one_each)

        self.line = QFrame(PrintOptions)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"look", u"line")

        self.outer.addWidget(self.line)

        self.dashes = QCheckBox(PrintOptions)
        self.dashes.setObjectName(u"dashes")

        self.outer.addWidget(self.dashes)

        self.mask_phones = QCheckBox(PrintOptions)
        self.mask_phones.setObjectName(u"mask_phones")

        self.outer.addWidget(self.mask_phones)

        self.missing = QLabel(PrintOptions)
        self.missing.setObjectName(u"missing")
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"look", u"warning")

        self.outer.addWidget(self.missing)

        self.progress = QProgressBar(PrintOptions)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.outer.addWidget(self.progress)

        self.spacer_1 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.spacer_1)

        self.button_line = QHBoxLayout()
        self.button_line.setSpacing(8)
        self.button_line.setObjectName(u"button_line")
        self.spacer_2 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_line.addItem(self.spacer_2)

        self.preview_button = QPushButton(PrintOptions)
        self.preview_button.setObjectName(u"preview_button")
        self.preview_button.setProperty(u"look", u"primary")

        self.button_line.addWidget(self.preview_button)

        self.save_button = QPushButton(PrintOptions)
        self.save_button.setObjectName(u"save_button")

        self.button_line.addWidget(self.save_button)

        self.cancel_button = QPushButton(PrintOptions)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_line.addWidget(self.cancel_button)


        self.outer.addLayout(self.button_line)


        self.retranslateUi(PrintOptions)

        self.preview_button.setDefault(True)


        QMetaObject.connectSlotsByName(PrintOptions)
    # setupUi

    def retranslateUi(self, PrintOptions: QDialog) -> None:
        PrintOptions.setWindowTitle(QCoreApplication.translate("PrintOptions", u"print.archive_title", None))
        self.one_file.setText(QCoreApplication.translate("PrintOptions", u"print.one_file", None))
        self.one_each.setText(QCoreApplication.translate("PrintOptions", u"print.one_each", None))
        self.dashes.setText(QCoreApplication.translate("PrintOptions", u"print.dashes", None))
        self.mask_phones.setText(QCoreApplication.translate("PrintOptions", u"print.mask_phones", None))
        self.preview_button.setText(QCoreApplication.translate("PrintOptions", u"print.preview", None))
        self.save_button.setText(QCoreApplication.translate("PrintOptions", u"print.save_pdf", None))
        self.cancel_button.setText(QCoreApplication.translate("PrintOptions", u"form.cancel", None))
    # retranslateUi

