# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ComplaintFormPage(object):
    def setupUi(self, ComplaintFormPage: QWidget) -> None:
        if not ComplaintFormPage.objectName():
            ComplaintFormPage.setObjectName(u"ComplaintFormPage")
        ComplaintFormPage.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(ComplaintFormPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 8, 16, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(ComplaintFormPage)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(False)
        self.back_button.setProperty(u"look", u"link")

        self.head.addWidget(self.back_button)

        self.title = QLabel(ComplaintFormPage)
        self.title.setObjectName(u"title")
        self.title.setText(u"")
        self.title.setProperty(u"look", u"title")

        self.head.addWidget(self.title)

        self.dirty = QLabel(ComplaintFormPage)
        self.dirty.setObjectName(u"dirty")
        self.dirty.setText(u"")
        self.dirty.setProperty(u"look", u"dirty")

        self.head.addWidget(self.dirty)

        self.space_3 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.space_3)


        self.outer.addLayout(self.head)

        self.draft_band = QFrame(ComplaintFormPage)
        self.draft_band.setObjectName(u"draft_band")
        self.draft_band.setProperty(u"look", u"notice")
        self.draft_band_line = QHBoxLayout(self.draft_band)
        self.draft_band_line.setSpacing(8)
        self.draft_band_line.setObjectName(u"draft_band_line")
        self.draft_band_line.setContentsMargins(12, 6, 12, 6)
        self.draft_text = QLabel(self.draft_band)
        self.draft_text.setObjectName(u"draft_text")
        self.draft_text.setWordWrap(True)

        self.draft_band_line.addWidget(self.draft_text)

        self.draft_restore = QPushButton(self.draft_band)
        self.draft_restore.setObjectName(u"draft_restore")
        self.draft_restore.setAutoDefault(False)
        self.draft_restore.setProperty(u"look", u"primary")

        self.draft_band_line.addWidget(self.draft_restore)

        self.draft_discard = QPushButton(self.draft_band)
        self.draft_discard.setObjectName(u"draft_discard")
        self.draft_discard.setAutoDefault(False)

        self.draft_band_line.addWidget(self.draft_discard)

        self.draft_band_line.setStretch(0, 1)

        self.outer.addWidget(self.draft_band)

        self.problem_band = QFrame(ComplaintFormPage)
        self.problem_band.setObjectName(u"problem_band")
        self.problem_band.setProperty(u"look", u"notice")
        self.problem_band.setProperty(u"tone", u"error")
        self.layout_4 = QHBoxLayout(self.problem_band)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(12, 6, 12, 6)
        self.problem_text = QLabel(self.problem_band)
        self.problem_text.setObjectName(u"problem_text")
        self.problem_text.setText(u"")
        self.problem_text.setWordWrap(True)

        self.layout_4.addWidget(self.problem_text)


        self.outer.addWidget(self.problem_band)

        self.scroll = QScrollArea(ComplaintFormPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setProperty(u"look", u"page")
        self.sheet = QWidget()
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"look", u"page")
        self.sheet.setMaximumSize(QSize(980, 16777215))
        self.sheet_column = QVBoxLayout(self.sheet)
        self.sheet_column.setSpacing(4)
        self.sheet_column.setObjectName(u"sheet_column")
        self.sheet_column.setContentsMargins(0, 0, 12, 0)
        self.title_receipt = QLabel(self.sheet)
        self.title_receipt.setObjectName(u"title_receipt")
        self.title_receipt.setProperty(u"look", u"section")

        self.sheet_column.addWidget(self.title_receipt)

        self.section_receipt = QWidget(self.sheet)
        self.section_receipt.setObjectName(u"section_receipt")

        self.sheet_column.addWidget(self.section_receipt)

        self.title_matter = QLabel(self.sheet)
        self.title_matter.setObjectName(u"title_matter")
        self.title_matter.setProperty(u"look", u"section")

        self.sheet_column.addWidget(self.title_matter)

        self.section_matter = QWidget(self.sheet)
        self.section_matter.setObjectName(u"section_matter")

        self.sheet_column.addWidget(self.section_matter)

        self.title_items = QLabel(self.sheet)
        self.title_items.setObjectName(u"title_items")
        self.title_items.setProperty(u"look", u"section")

        self.sheet_column.addWidget(self.title_items)

        self.section_items = QWidget(self.sheet)
        self.section_items.setObjectName(u"section_items")

        self.sheet_column.addWidget(self.section_items)

        self.title_findings = QLabel(self.sheet)
        self.title_findings.setObjectName(u"title_findings")
        self.title_findings.setProperty(u"look", u"section")

        self.sheet_column.addWidget(self.title_findings)

        self.section_findings = QWidget(self.sheet)
        self.section_findings.setObjectName(u"section_findings")

        self.sheet_column.addWidget(self.section_findings)

        self.title_handling = QLabel(self.sheet)
        self.title_handling.setObjectName(u"title_handling")
        self.title_handling.setProperty(u"look", u"section")

        self.sheet_column.addWidget(self.title_handling)

        self.section_handling = QWidget(self.sheet)
        self.section_handling.setObjectName(u"section_handling")

        self.sheet_column.addWidget(self.section_handling)

        self.title_after = QLabel(self.sheet)
        self.title_after.setObjectName(u"title_after")
        self.title_after.setProperty(u"look", u"section")

        self.sheet_column.addWidget(self.title_after)

        self.section_after = QWidget(self.sheet)
        self.section_after.setObjectName(u"section_after")

        self.sheet_column.addWidget(self.section_after)

        self.space_6 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_column.addItem(self.space_6)

        self.scroll.setWidget(self.sheet)

        self.outer.addWidget(self.scroll)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.hint = QLabel(ComplaintFormPage)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"look", u"hint")

        self.foot.addWidget(self.hint)

        self.space_8 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.space_8)

        self.save_button = QPushButton(ComplaintFormPage)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)
        self.save_button.setProperty(u"look", u"primary")

        self.foot.addWidget(self.save_button)

        self.cancel_button = QPushButton(ComplaintFormPage)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.foot.addWidget(self.cancel_button)


        self.outer.addLayout(self.foot)

        self.outer.setStretch(3, 1)

        self.retranslateUi(ComplaintFormPage)

        QMetaObject.connectSlotsByName(ComplaintFormPage)
    # setupUi

    def retranslateUi(self, ComplaintFormPage: QWidget) -> None:
        self.back_button.setText(QCoreApplication.translate("ComplaintFormPage", u"customers.back", None))
        self.draft_restore.setText(QCoreApplication.translate("ComplaintFormPage", u"customers.draft_restore", None))
        self.draft_discard.setText(QCoreApplication.translate("ComplaintFormPage", u"customers.draft_discard", None))
        self.title_receipt.setText(QCoreApplication.translate("ComplaintFormPage", u"complaints.section_receipt", None))
        self.title_matter.setText(QCoreApplication.translate("ComplaintFormPage", u"complaints.section_matter", None))
        self.title_items.setText(QCoreApplication.translate("ComplaintFormPage", u"complaints.section_items", None))
        self.title_findings.setText(QCoreApplication.translate("ComplaintFormPage", u"complaints.section_findings", None))
        self.title_handling.setText(QCoreApplication.translate("ComplaintFormPage", u"complaints.section_handling", None))
        self.title_after.setText(QCoreApplication.translate("ComplaintFormPage", u"complaints.section_after", None))
        self.hint.setText(QCoreApplication.translate("ComplaintFormPage", u"customers.edit_hint", None))
        self.save_button.setText(QCoreApplication.translate("ComplaintFormPage", u"command.save", None))
        self.cancel_button.setText(QCoreApplication.translate("ComplaintFormPage", u"form.cancel", None))
        pass
    # retranslateUi

