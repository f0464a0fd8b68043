# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from bigclient_desktop.widgets.chips import ChipLabel
from bigclient_desktop.widgets.record_table import RecordTable
from bigclient_desktop.widgets.state_panel import StatePanel

class Ui_OverviewPage(object):
    def setupUi(self, OverviewPage: QWidget) -> None:
        if not OverviewPage.objectName():
            OverviewPage.setObjectName(u"OverviewPage")
        OverviewPage.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(OverviewPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 12, 16, 12)
        self.head_line = QHBoxLayout()
        self.head_line.setSpacing(8)
        self.head_line.setObjectName(u"head_line")
        self.head_line.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(OverviewPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.head_line.addWidget(self.title)

        self.state_chip = ChipLabel(OverviewPage)
        self.state_chip.setObjectName(u"state_chip")

        self.head_line.addWidget(self.state_chip)

        self.spacer_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_line.addItem(self.spacer_1)

        self.import_button = QPushButton(OverviewPage)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setAutoDefault(False)
        self.import_button.setMinimumSize(QSize(150, 40))

        self.head_line.addWidget(self.import_button)

        self.export_button = QPushButton(OverviewPage)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)
        self.export_button.setMinimumSize(QSize(150, 40))
        self.export_button.setProperty(u"look", u"primary")

        self.head_line.addWidget(self.export_button)


        self.outer.addLayout(self.head_line)

        self.hint = QLabel(OverviewPage)
        self.hint.setObjectName(u"hint")
        self.hint.setText(u"")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"look", u"hint")

        self.outer.addWidget(self.hint)

        self.body = QStackedWidget(OverviewPage)
        self.body.setObjectName(u"body")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.content_column = QVBoxLayout(self.content)
        self.content_column.setSpacing(10)
        self.content_column.setObjectName(u"content_column")
        self.content_column.setContentsMargins(0, 0, 0, 0)
        self.alarms = QVBoxLayout()
        self.alarms.setSpacing(6)
        self.alarms.setObjectName(u"alarms")
        self.alarms.setContentsMargins(0, 0, 0, 0)

        self.content_column.addLayout(self.alarms)

        self.cards = QHBoxLayout()
        self.cards.setSpacing(12)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.unsent_card = QFrame(self.content)
        self.unsent_card.setObjectName(u"unsent_card")
        self.unsent_card.setProperty(u"look", u"card")
        self.unsent_card_column = QVBoxLayout(self.unsent_card)
        self.unsent_card_column.setSpacing(4)
        self.unsent_card_column.setObjectName(u"unsent_card_column")
        self.unsent_card_column.setContentsMargins(16, 12, 16, 12)
        self.unsent_head = QHBoxLayout()
        self.unsent_head.setSpacing(8)
        self.unsent_head.setObjectName(u"unsent_head")
        self.unsent_head.setContentsMargins(0, 0, 0, 0)
        self.unsent_title = QLabel(self.unsent_card)
        self.unsent_title.setObjectName(u"unsent_title")
        self.unsent_title.setMinimumSize(QSize(0, 32))
        self.unsent_title.setProperty(u"look", u"hint")

        self.unsent_head.addWidget(self.unsent_title)

        self.spacer_2 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.unsent_head.addItem(self.spacer_2)

        self.unsent_open = QPushButton(self.unsent_card)
        self.unsent_open.setObjectName(u"unsent_open")
        self.unsent_open.setAutoDefault(False)
        self.unsent_open.setProperty(u"look", u"link")

        self.unsent_head.addWidget(self.unsent_open)


        self.unsent_card_column.addLayout(self.unsent_head)

        self.unsent_figure = QLabel(self.unsent_card)
        self.unsent_figure.setObjectName(u"unsent_figure")
        self.unsent_figure.setText(u"")
        self.unsent_figure.setProperty(u"look", u"figure")

        self.unsent_card_column.addWidget(self.unsent_figure)

        self.unsent_text = QLabel(self.unsent_card)
        self.unsent_text.setObjectName(u"unsent_text")
        self.unsent_text.setText(u"")
        self.unsent_text.setWordWrap(True)
        self.unsent_text.setProperty(u"look", u"hint")

        self.unsent_card_column.addWidget(self.unsent_text)

        self.spacer_3 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.unsent_card_column.addItem(self.spacer_3)


        self.cards.addWidget(self.unsent_card)

        self.receipt_card = QFrame(self.content)
        self.receipt_card.setObjectName(u"receipt_card")
        self.receipt_card.setProperty(u"look", u"card")
        self.receipt_card_column = QVBoxLayout(self.receipt_card)
        self.receipt_card_column.setSpacing(4)
        self.receipt_card_column.setObjectName(u"receipt_card_column")
        self.receipt_card_column.setContentsMargins(16, 12, 16, 12)
        self.receipt_head = QHBoxLayout()
        self.receipt_head.setSpacing(8)
        self.receipt_head.setObjectName(u"receipt_head")
        self.receipt_head.setContentsMargins(0, 0, 0, 0)
        self.receipt_title = QLabel(self.receipt_card)
        self.receipt_title.setObjectName(u"receipt_title")
        self.receipt_title.setMinimumSize(QSize(0, 32))
        self.receipt_title.setProperty(u"look", u"hint")

        self.receipt_head.addWidget(self.receipt_title)

        self.spacer_4 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.receipt_head.addItem(self.spacer_4)

        self.receipt_chip = ChipLabel(self.receipt_card)
        self.receipt_chip.setObjectName(u"receipt_chip")

        self.receipt_head.addWidget(self.receipt_chip)


        self.receipt_card_column.addLayout(self.receipt_head)

        self.receipt_figure = QLabel(self.receipt_card)
        self.receipt_figure.setObjectName(u"receipt_figure")
        self.receipt_figure.setText(u"")
        self.receipt_figure.setProperty(u"look", u"figure")

        self.receipt_card_column.addWidget(self.receipt_figure)

        self.receipt_text = QLabel(self.receipt_card)
        self.receipt_text.setObjectName(u"receipt_text")
        self.receipt_text.setText(u"")
        self.receipt_text.setWordWrap(True)
        self.receipt_text.setProperty(u"look", u"hint")

        self.receipt_card_column.addWidget(self.receipt_text)

        self.spacer_5 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.receipt_card_column.addItem(self.spacer_5)


        self.cards.addWidget(self.receipt_card)

        self.work_card = QFrame(self.content)
        self.work_card.setObjectName(u"work_card")
        self.work_card.setProperty(u"look", u"card")
        self.work_card_column = QVBoxLayout(self.work_card)
        self.work_card_column.setSpacing(4)
        self.work_card_column.setObjectName(u"work_card_column")
        self.work_card_column.setContentsMargins(16, 12, 16, 12)
        self.work_title = QLabel(self.work_card)
        self.work_title.setObjectName(u"work_title")
        self.work_title.setMinimumSize(QSize(0, 32))
        self.work_title.setProperty(u"look", u"hint")

        self.work_card_column.addWidget(self.work_title)

        self.work_lines = QVBoxLayout()
        self.work_lines.setSpacing(2)
        self.work_lines.setObjectName(u"work_lines")
        self.work_lines.setContentsMargins(0, 0, 0, 0)

        self.work_card_column.addLayout(self.work_lines)

        self.spacer_6 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.work_card_column.addItem(self.spacer_6)


        self.cards.addWidget(self.work_card)

        self.cards.setStretch(0, 1)
        self.cards.setStretch(1, 1)
        self.cards.setStretch(2, 1)

        self.content_column.addLayout(self.cards)

        self.links_title = QLabel(self.content)
        self.links_title.setObjectName(u"links_title")
        self.links_title.setProperty(u"look", u"section")

        self.content_column.addWidget(self.links_title)

        self.links_body = QStackedWidget(self.content)
        self.links_body.setObjectName(u"links_body")
        self.links_page = QWidget()
        self.links_page.setObjectName(u"links_page")
        self.links_column = QVBoxLayout(self.links_page)
        self.links_column.setSpacing(8)
        self.links_column.setObjectName(u"links_column")
        self.links_column.setContentsMargins(0, 0, 0, 0)
        self.links = RecordTable(self.links_page)
        self.links.setObjectName(u"links")

        self.links_column.addWidget(self.links)

        self.links_body.addWidget(self.links_page)
        self.links_state = StatePanel()
        self.links_state.setObjectName(u"links_state")
        self.links_body.addWidget(self.links_state)

        self.content_column.addWidget(self.links_body)

        self.content_column.setStretch(3, 1)
        self.body.addWidget(self.content)
        self.state = StatePanel()
        self.state.setObjectName(u"state")
        self.body.addWidget(self.state)

        self.outer.addWidget(self.body)

        self.outer.setStretch(2, 1)

        self.retranslateUi(OverviewPage)

        QMetaObject.connectSlotsByName(OverviewPage)
    # setupUi

    def retranslateUi(self, OverviewPage: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("OverviewPage", u"sync_tab.page_overview", None))
        self.import_button.setText(QCoreApplication.translate("OverviewPage", u"sync_tab.page_import", None))
        self.export_button.setText(QCoreApplication.translate("OverviewPage", u"sync_tab.page_export", None))
        self.unsent_title.setText(QCoreApplication.translate("OverviewPage", u"sync_tab.unsent_title", None))
        self.unsent_open.setText(QCoreApplication.translate("OverviewPage", u"home.show", None))
        self.receipt_title.setText(QCoreApplication.translate("OverviewPage", u"sync_tab.receipt_title", None))
        self.work_title.setText(QCoreApplication.translate("OverviewPage", u"sync_tab.work_title", None))
        self.links_title.setText(QCoreApplication.translate("OverviewPage", u"sync_tab.links_title", None))
        pass
    # retranslateUi

