# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_EditPage(object):
    def setupUi(self, EditPage: QWidget) -> None:
        if not EditPage.objectName():
            EditPage.setObjectName(u"EditPage")
        EditPage.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(EditPage)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.crumb_line = QHBoxLayout()
        self.crumb_line.setSpacing(8)
        self.crumb_line.setObjectName(u"crumb_line")
        self.crumb_line.setContentsMargins(12, 6, 16, 0)
        self.back_button = QPushButton(EditPage)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"look", u"link")

        self.crumb_line.addWidget(self.back_button)

        self.title = QLabel(EditPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.crumb_line.addWidget(self.title)

        self.dirty = QLabel(EditPage)
        self.dirty.setObjectName(u"dirty")
        self.dirty.setProperty(u"look", u"dirty")

        self.crumb_line.addWidget(self.dirty)

        self.spacer_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.crumb_line.addItem(self.spacer_1)

        self.state_label = QLabel(EditPage)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"look", u"hint")

        self.crumb_line.addWidget(self.state_label)


        self.outer.addLayout(self.crumb_line)

        self.draft_band = QFrame(EditPage)
        self.draft_band.setObjectName(u"draft_band")
        self.draft_band.setProperty(u"look", u"notice")
        self.draft_band_line = QHBoxLayout(self.draft_band)
        self.draft_band_line.setSpacing(8)
        self.draft_band_line.setObjectName(u"draft_band_line")
        self.draft_band_line.setContentsMargins(16, 6, 16, 6)
        self.draft_text = QLabel(self.draft_band)
        self.draft_text.setObjectName(u"draft_text")
        self.draft_text.setWordWrap(True)

        self.draft_band_line.addWidget(self.draft_text)

        self.spacer_2 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.draft_band_line.addItem(self.spacer_2)

        self.draft_restore = QPushButton(self.draft_band)
        self.draft_restore.setObjectName(u"draft_restore")
        self.draft_restore.setProperty(u"look", u"primary")

        self.draft_band_line.addWidget(self.draft_restore)

        self.draft_discard = QPushButton(self.draft_band)
        self.draft_discard.setObjectName(u"draft_discard")

        self.draft_band_line.addWidget(self.draft_discard)

        self.draft_compare = QPushButton(self.draft_band)
        self.draft_compare.setObjectName(u"draft_compare")

        self.draft_band_line.addWidget(self.draft_compare)


        self.outer.addWidget(self.draft_band)

        self.problem_band = QFrame(EditPage)
        self.problem_band.setObjectName(u"problem_band")
        self.problem_band.setProperty(u"look", u"notice")
        self.problem_column = QVBoxLayout(self.problem_band)
        self.problem_column.setObjectName(u"problem_column")
        self.problem_column.setContentsMargins(16, 6, 16, 6)
        self.problem_text = QLabel(self.problem_band)
        self.problem_text.setObjectName(u"problem_text")
        self.problem_text.setWordWrap(True)
        self.problem_text.setOpenExternalLinks(False)

        self.problem_column.addWidget(self.problem_text)


        self.outer.addWidget(self.problem_band)

        self.duplicate_band = QFrame(EditPage)
        self.duplicate_band.setObjectName(u"duplicate_band")
        self.duplicate_band.setProperty(u"look", u"notice")
        self.duplicate_column = QVBoxLayout(self.duplicate_band)
        self.duplicate_column.setObjectName(u"duplicate_column")
        self.duplicate_column.setContentsMargins(16, 6, 16, 6)
        self.duplicate_text = QLabel(self.duplicate_band)
        self.duplicate_text.setObjectName(u"duplicate_text")
        self.duplicate_text.setWordWrap(True)

        self.duplicate_column.addWidget(self.duplicate_text)


        self.outer.addWidget(self.duplicate_band)

        self.middle = QHBoxLayout()
        self.middle.setSpacing(0)
        self.middle.setObjectName(u"middle")
        self.sections = QListWidget(EditPage)
        self.sections.setObjectName(u"sections")
        self.sections.setProperty(u"look", u"folders")
        self.sections.setMaximumSize(QSize(200, 16777215))
        self.sections.setMinimumSize(QSize(160, 0))
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.middle.addWidget(self.sections)

        self.scroll = QScrollArea(EditPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.scroll.setProperty(u"look", u"page")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_contents = QWidget()
        self.scroll_contents.setObjectName(u"scroll_contents")
        self.centre_line = QHBoxLayout(self.scroll_contents)
        self.centre_line.setObjectName(u"centre_line")
        self.centre_line.setContentsMargins(0, 0, 0, 0)
        self.sheet = QWidget(self.scroll_contents)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setMaximumSize(QSize(960, 16777215))
        self.sheet_column = QVBoxLayout(self.sheet)
        self.sheet_column.setSpacing(4)
        self.sheet_column.setObjectName(u"sheet_column")
        self.sheet_column.setContentsMargins(16, 8, 16, 16)
        self.title_identity = QLabel(self.sheet)
        self.title_identity.setObjectName(u"title_identity")
        self.title_identity.setProperty(u"look", u"section")

        self.sheet_column.addWidget(self.title_identity)

        self.section_identity = QWidget(self.sheet)
        self.section_identity.setObjectName(u"section_identity")

        self.sheet_column.addWidget(self.section_identity)

        self.title_address = QLabel(self.sheet)
        self.title_address.setObjectName(u"title_address")
        self.title_address.setProperty(u"look", u"section")

        self.sheet_column.addWidget(self.title_address)

        self.section_address = QWidget(self.sheet)
        self.section_address.setObjectName(u"section_address")

        self.sheet_column.addWidget(self.section_address)

        self.title_addresses = QLabel(self.sheet)
        self.title_addresses.setObjectName(u"title_addresses")
        self.title_addresses.setProperty(u"look", u"section")

        self.sheet_column.addWidget(self.title_addresses)

        self.section_addresses = QWidget(self.sheet)
        self.section_addresses.setObjectName(u"section_addresses")

        self.sheet_column.addWidget(self.section_addresses)

        self.title_contacts = QLabel(self.sheet)
        self.title_contacts.setObjectName(u"title_contacts")
        self.title_contacts.setProperty(u"look", u"section")

        self.sheet_column.addWidget(self.title_contacts)

        self.section_contacts = QWidget(self.sheet)
        self.section_contacts.setObjectName(u"section_contacts")

        self.sheet_column.addWidget(self.section_contacts)

        self.title_enterprise = QLabel(self.sheet)
        self.title_enterprise.setObjectName(u"title_enterprise")
        self.title_enterprise.setProperty(u"look", u"section")

        self.sheet_column.addWidget(self.title_enterprise)

        self.section_enterprise = QWidget(self.sheet)
        self.section_enterprise.setObjectName(u"section_enterprise")

        self.sheet_column.addWidget(self.section_enterprise)

        self.title_mail_use = QLabel(self.sheet)
        self.title_mail_use.setObjectName(u"title_mail_use")
        self.title_mail_use.setProperty(u"look", u"section")

        self.sheet_column.addWidget(self.title_mail_use)

        self.section_mail_use = QWidget(self.sheet)
        self.section_mail_use.setObjectName(u"section_mail_use")

        self.sheet_column.addWidget(self.section_mail_use)

        self.title_mail_uses = QLabel(self.sheet)
        self.title_mail_uses.setObjectName(u"title_mail_uses")
        self.title_mail_uses.setProperty(u"look", u"section")

        self.sheet_column.addWidget(self.title_mail_uses)

        self.section_mail_uses = QWidget(self.sheet)
        self.section_mail_uses.setObjectName(u"section_mail_uses")

        self.sheet_column.addWidget(self.section_mail_uses)

        self.title_competitors = QLabel(self.sheet)
        self.title_competitors.setObjectName(u"title_competitors")
        self.title_competitors.setProperty(u"look", u"section")

        self.sheet_column.addWidget(self.title_competitors)

        self.section_competitors = QWidget(self.sheet)
        self.section_competitors.setObjectName(u"section_competitors")

        self.sheet_column.addWidget(self.section_competitors)

        self.title_demands = QLabel(self.sheet)
        self.title_demands.setObjectName(u"title_demands")
        self.title_demands.setProperty(u"look", u"section")

        self.sheet_column.addWidget(self.title_demands)

        self.section_demands = QWidget(self.sheet)
        self.section_demands.setObjectName(u"section_demands")

        self.sheet_column.addWidget(self.section_demands)

        self.title_contract = QLabel(self.sheet)
        self.title_contract.setObjectName(u"title_contract")
        self.title_contract.setProperty(u"look", u"section")

        self.sheet_column.addWidget(self.title_contract)

        self.section_contract = QWidget(self.sheet)
        self.section_contract.setObjectName(u"section_contract")

        self.sheet_column.addWidget(self.section_contract)

        self.title_agreements = QLabel(self.sheet)
        self.title_agreements.setObjectName(u"title_agreements")
        self.title_agreements.setProperty(u"look", u"section")

        self.sheet_column.addWidget(self.title_agreements)

        self.section_agreements = QWidget(self.sheet)
        self.section_agreements.setObjectName(u"section_agreements")

        self.sheet_column.addWidget(self.section_agreements)

        self.title_credit = QLabel(self.sheet)
        self.title_credit.setObjectName(u"title_credit")
        self.title_credit.setProperty(u"look", u"section")

        self.sheet_column.addWidget(self.title_credit)

        self.section_credit = QWidget(self.sheet)
        self.section_credit.setObjectName(u"section_credit")

        self.sheet_column.addWidget(self.section_credit)

        self.title_responsibility = QLabel(self.sheet)
        self.title_responsibility.setObjectName(u"title_responsibility")
        self.title_responsibility.setProperty(u"look", u"section")

        self.sheet_column.addWidget(self.title_responsibility)

        self.section_responsibility = QWidget(self.sheet)
        self.section_responsibility.setObjectName(u"section_responsibility")

        self.sheet_column.addWidget(self.section_responsibility)

        self.title_file = QLabel(self.sheet)
        self.title_file.setObjectName(u"title_file")
        self.title_file.setProperty(u"look", u"section")

        self.sheet_column.addWidget(self.title_file)

        self.section_file = QWidget(self.sheet)
        self.section_file.setObjectName(u"section_file")

        self.sheet_column.addWidget(self.section_file)

        self.spacer_3 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_column.addItem(self.spacer_3)


        self.centre_line.addWidget(self.sheet)

        self.scroll.setWidget(self.scroll_contents)

        self.middle.addWidget(self.scroll)

        self.middle.setStretch(1, 1)

        self.outer.addLayout(self.middle)

        self.buttons = QFrame(EditPage)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setProperty(u"look", u"chrome")
        self.button_line = QHBoxLayout(self.buttons)
        self.button_line.setSpacing(8)
        self.button_line.setObjectName(u"button_line")
        self.button_line.setContentsMargins(16, 8, 16, 8)
        self.hint = QLabel(self.buttons)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"look", u"hint")

        self.button_line.addWidget(self.hint)

        self.spacer_4 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_line.addItem(self.spacer_4)

        self.save_button = QPushButton(self.buttons)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"look", u"primary")

        self.button_line.addWidget(self.save_button)

        self.save_new_button = QPushButton(self.buttons)
        self.save_new_button.setObjectName(u"save_new_button")

        self.button_line.addWidget(self.save_new_button)

        self.cancel_button = QPushButton(self.buttons)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_line.addWidget(self.cancel_button)


        self.outer.addWidget(self.buttons)

        self.outer.setStretch(4, 1)

        self.retranslateUi(EditPage)

        QMetaObject.connectSlotsByName(EditPage)
    # setupUi

    def retranslateUi(self, EditPage: QWidget) -> None:
        self.back_button.setText(QCoreApplication.translate("EditPage", u"customers.back", None))
        self.draft_restore.setText(QCoreApplication.translate("EditPage", u"customers.draft_restore", None))
        self.draft_discard.setText(QCoreApplication.translate("EditPage", u"customers.draft_discard", None))
        self.draft_compare.setText(QCoreApplication.translate("EditPage", u"customers.draft_compare", None))
#if QT_CONFIG(accessibility)
        self.sections.setAccessibleName(QCoreApplication.translate("EditPage", u"customers.sections", None))
#endif // QT_CONFIG(accessibility)
        self.title_identity.setText(QCoreApplication.translate("EditPage", u"section.identity", None))
        self.title_address.setText(QCoreApplication.translate("EditPage", u"section.address", None))
        self.title_addresses.setText(QCoreApplication.translate("EditPage", u"section.addresses", None))
        self.title_contacts.setText(QCoreApplication.translate("EditPage", u"section.contacts", None))
        self.title_enterprise.setText(QCoreApplication.translate("EditPage", u"section.enterprise", None))
        self.title_mail_use.setText(QCoreApplication.translate("EditPage", u"section.mail_use", None))
        self.title_mail_uses.setText(QCoreApplication.translate("EditPage", u"section.mail_uses", None))
        self.title_competitors.setText(QCoreApplication.translate("EditPage", u"section.competitors", None))
        self.title_demands.setText(QCoreApplication.translate("EditPage", u"section.demands", None))
        self.title_contract.setText(QCoreApplication.translate("EditPage", u"section.contract", None))
        self.title_agreements.setText(QCoreApplication.translate("EditPage", u"section.agreements", None))
        self.title_credit.setText(QCoreApplication.translate("EditPage", u"section.credit", None))
        self.title_responsibility.setText(QCoreApplication.translate("EditPage", u"section.responsibility", None))
        self.title_file.setText(QCoreApplication.translate("EditPage", u"section.file", None))
        self.hint.setText(QCoreApplication.translate("EditPage", u"customers.edit_hint", None))
        self.save_button.setText(QCoreApplication.translate("EditPage", u"command.save", None))
        self.save_new_button.setText(QCoreApplication.translate("EditPage", u"customers.save_and_new", None))
        self.cancel_button.setText(QCoreApplication.translate("EditPage", u"form.cancel", None))
        pass
    # retranslateUi

