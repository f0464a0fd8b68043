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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PrintRevenueDialog(object):
    def setupUi(self, PrintRevenueDialog: QDialog) -> None:
        if not PrintRevenueDialog.objectName():
            PrintRevenueDialog.setObjectName(u"PrintRevenueDialog")
        PrintRevenueDialog.setMinimumSize(QSize(460, 0))
        self.outer = QVBoxLayout(PrintRevenueDialog)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.hint = QLabel(PrintRevenueDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"look", u"hint")

        self.outer.addWidget(self.hint)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.year_label = QLabel(PrintRevenueDialog)
        self.year_label.setObjectName(u"year_label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.year_label)

        self.year = QComboBox(PrintRevenueDialog)
        self.year.setObjectName(u"year")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.year)

        self.month_label = QLabel(PrintRevenueDialog)
        self.month_label.setObjectName(u"month_label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.month_label)

        self.month = QComboBox(PrintRevenueDialog)
        self.month.setObjectName(u"month")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.month)

        self.scope_label = QLabel(PrintRevenueDialog)
        self.scope_label.setObjectName(u"scope_label")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.scope_label)

        self.scope = QComboBox(PrintRevenueDialog)
        self.scope.setObjectName(u"scope")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.scope)

        self.unit_label = QLabel(PrintRevenueDialog)
        self.unit_label.setObjectName(u"unit_label")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.unit_label)

        self.unit = QComboBox(PrintRevenueDialog)
        self.unit.setObjectName(u"unit")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.unit)


        self.outer.addLayout(self.fields)

        self.progress = QProgressBar(PrintRevenueDialog)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.outer.addWidget(self.progress)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_1)

        self.preview_button = QPushButton(PrintRevenueDialog)
        self.preview_button.setObjectName(u"preview_button")
        self.preview_button.setProperty(u"look", u"primary")

        self.buttons.addWidget(self.preview_button)

        self.workbook_button = QPushButton(PrintRevenueDialog)
        self.workbook_button.setObjectName(u"workbook_button")

        self.buttons.addWidget(self.workbook_button)

        self.cancel_button = QPushButton(PrintRevenueDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.year_label.setBuddy(self.year)
        self.month_label.setBuddy(self.month)
        self.scope_label.setBuddy(self.scope)
        self.unit_label.setBuddy(self.unit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrintRevenueDialog)

        self.preview_button.setDefault(True)


        QMetaObject.connectSlotsByName(PrintRevenueDialog)
    # setupUi

    def retranslateUi(self, PrintRevenueDialog: QDialog) -> None:
        PrintRevenueDialog.setWindowTitle(QCoreApplication.translate("PrintRevenueDialog", u"revenue_view.print_title", None))
        self.hint.setText(QCoreApplication.translate("PrintRevenueDialog", u"revenue_view.print_hint", None))
        self.year_label.setText(QCoreApplication.translate("PrintRevenueDialog", u"revenue_view.year", None))
        self.month_label.setText(QCoreApplication.translate("PrintRevenueDialog", u"revenue_line.month", None))
        self.scope_label.setText(QCoreApplication.translate("PrintRevenueDialog", u"revenue_view.scope", None))
        self.unit_label.setText(QCoreApplication.translate("PrintRevenueDialog", u"revenue_view.money_unit", None))
        self.preview_button.setText(QCoreApplication.translate("PrintRevenueDialog", u"revenue_view.preview", None))
        self.workbook_button.setText(QCoreApplication.translate("PrintRevenueDialog", u"revenue_view.save_workbook", None))
        self.cancel_button.setText(QCoreApplication.translate("PrintRevenueDialog", u"form.cancel", None))
    # retranslateUi

