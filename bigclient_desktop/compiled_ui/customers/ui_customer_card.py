# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTabWidget,
    QTextBrowser, QVBoxLayout, QWidget)

from bigclient_desktop.widgets.attachment_sheet import AttachmentSheet
from bigclient_desktop.widgets.chips import (ChipLabel, CompletenessBar)
from bigclient_desktop.widgets.customer_line import CustomerLine
from bigclient_desktop.widgets.organisation_sheet import OrganisationSheet

class Ui_CustomerCard(object):
    def setupUi(self, CustomerCard: QWidget) -> None:
        if not CustomerCard.objectName():
            CustomerCard.setObjectName(u"CustomerCard")
        CustomerCard.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(CustomerCard)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 12, 16, 0)
        self.head = QVBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.title_column = QVBoxLayout()
        self.title_column.setSpacing(8)
        self.title_column.setObjectName(u"title_column")
        self.name_line = QHBoxLayout()
        self.name_line.setSpacing(8)
        self.name_line.setObjectName(u"name_line")
        self.name = QLabel(CustomerCard)
        self.name.setObjectName(u"name")
        self.name.setWordWrap(True)
        self.name.setProperty(u"look", u"title")
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.name_line.addWidget(self.name)

        self.grade = ChipLabel(CustomerCard)
        self.grade.setObjectName(u"grade")

        self.name_line.addWidget(self.grade)

        self.name_line.setStretch(0, 1)

        self.title_column.addLayout(self.name_line)

        self.facts = QLabel(CustomerCard)
        self.facts.setObjectName(u"facts")
        self.facts.setWordWrap(True)
        self.facts.setProperty(u"look", u"hint")
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.title_column.addWidget(self.facts)


        self.head.addLayout(self.title_column)

        self.buttons = QWidget(CustomerCard)
        self.buttons.setObjectName(u"buttons")
        self.edit_button = QPushButton(self.buttons)
        self.edit_button.setObjectName(u"edit_button")
        self.edit_button.setProperty(u"look", u"primary")
        self.branch_button = QPushButton(self.buttons)
        self.branch_button.setObjectName(u"branch_button")
        self.visit_button = QPushButton(self.buttons)
        self.visit_button.setObjectName(u"visit_button")
        self.complaint_button = QPushButton(self.buttons)
        self.complaint_button.setObjectName(u"complaint_button")
        self.print_button = QPushButton(self.buttons)
        self.print_button.setObjectName(u"print_button")

        self.head.addWidget(self.buttons)

        self.head.setStretch(0, 1)

        self.outer.addLayout(self.head)

        self.completeness_frame = QFrame(CustomerCard)
        self.completeness_frame.setObjectName(u"completeness_frame")
        self.completeness_column = QVBoxLayout(self.completeness_frame)
        self.completeness_column.setSpacing(4)
        self.completeness_column.setObjectName(u"completeness_column")
        self.completeness_column.setContentsMargins(0, 0, 0, 0)
        self.completeness_line = QHBoxLayout()
        self.completeness_line.setSpacing(8)
        self.completeness_line.setObjectName(u"completeness_line")
        self.completeness_label = QLabel(self.completeness_frame)
        self.completeness_label.setObjectName(u"completeness_label")
        self.completeness_label.setProperty(u"look", u"hint")

        self.completeness_line.addWidget(self.completeness_label)

        self.completeness = CompletenessBar(self.completeness_frame)
        self.completeness.setObjectName(u"completeness")

        self.completeness_line.addWidget(self.completeness)

        self.spacer_2 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.completeness_line.addItem(self.spacer_2)

        self.completeness_line.setStretch(1, 1)

        self.completeness_column.addLayout(self.completeness_line)

        self.missing = QLabel(self.completeness_frame)
        self.missing.setObjectName(u"missing")
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"look", u"hint")

        self.completeness_column.addWidget(self.missing)

        self.completeness_column.setStretch(1, 1)

        self.outer.addWidget(self.completeness_frame)

        self.tabs = QTabWidget(CustomerCard)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setProperty(u"look", u"compact")
        self.overview = QTextBrowser()
        self.overview.setObjectName(u"overview")
        self.overview.setProperty(u"look", u"sheet")
        self.tabs.addTab(self.overview, "")
        self.contacts = QTextBrowser()
        self.contacts.setObjectName(u"contacts")
        self.contacts.setProperty(u"look", u"sheet")
        self.tabs.addTab(self.contacts, "")
        self.organisation = OrganisationSheet()
        self.organisation.setObjectName(u"organisation")
        self.tabs.addTab(self.organisation, "")
        self.mail_use = QTextBrowser()
        self.mail_use.setObjectName(u"mail_use")
        self.mail_use.setProperty(u"look", u"sheet")
        self.tabs.addTab(self.mail_use, "")
        self.revenue = QTextBrowser()
        self.revenue.setObjectName(u"revenue")
        self.revenue.setProperty(u"look", u"sheet")
        self.tabs.addTab(self.revenue, "")
        self.agreements = QTextBrowser()
        self.agreements.setObjectName(u"agreements")
        self.agreements.setProperty(u"look", u"sheet")
        self.tabs.addTab(self.agreements, "")
        self.timeline = CustomerLine()
        self.timeline.setObjectName(u"timeline")
        self.tabs.addTab(self.timeline, "")
        self.attachments = AttachmentSheet()
        self.attachments.setObjectName(u"attachments")
        self.tabs.addTab(self.attachments, "")
        self.history = QTextBrowser()
        self.history.setObjectName(u"history")
        self.history.setProperty(u"look", u"sheet")
        self.tabs.addTab(self.history, "")

        self.outer.addWidget(self.tabs)

        self.spacer_3 = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.outer.addItem(self.spacer_3)

        self.outer.setStretch(2, 1)

        self.retranslateUi(CustomerCard)

        QMetaObject.connectSlotsByName(CustomerCard)
    # setupUi

    def retranslateUi(self, CustomerCard: QWidget) -> None:
        self.edit_button.setText(QCoreApplication.translate("CustomerCard", u"command.edit", None))
        self.branch_button.setText(QCoreApplication.translate("CustomerCard", u"command.new_branch", None))
        self.visit_button.setText(QCoreApplication.translate("CustomerCard", u"customers.visit", None))
        self.complaint_button.setText(QCoreApplication.translate("CustomerCard", u"customers.complaint", None))
        self.print_button.setText(QCoreApplication.translate("CustomerCard", u"command.print", None))
        self.completeness_label.setText(QCoreApplication.translate("CustomerCard", u"customers.completeness", None))
        self.tabs.setTabText(self.tabs.indexOf(self.overview), QCoreApplication.translate("CustomerCard", u"customers.tab_overview", None))
        self.tabs.setTabText(self.tabs.indexOf(self.contacts), QCoreApplication.translate("CustomerCard", u"customers.tab_contacts", None))
        self.tabs.setTabText(self.tabs.indexOf(self.organisation), QCoreApplication.translate("CustomerCard", u"customers.tab_organisation", None))
        self.tabs.setTabText(self.tabs.indexOf(self.mail_use), QCoreApplication.translate("CustomerCard", u"customers.tab_mail_use", None))
        self.tabs.setTabText(self.tabs.indexOf(self.revenue), QCoreApplication.translate("CustomerCard", u"customers.tab_revenue", None))
        self.tabs.setTabText(self.tabs.indexOf(self.agreements), QCoreApplication.translate("CustomerCard", u"customers.tab_agreements", None))
        self.tabs.setTabText(self.tabs.indexOf(self.timeline), QCoreApplication.translate("CustomerCard", u"customers.tab_timeline", None))
        self.tabs.setTabText(self.tabs.indexOf(self.attachments), QCoreApplication.translate("CustomerCard", u"customers.tab_attachments", None))
        self.tabs.setTabText(self.tabs.indexOf(self.history), QCoreApplication.translate("CustomerCard", u"customers.tab_history", None))
        pass
    # retranslateUi

