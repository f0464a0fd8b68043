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

class Ui_Home(object):
    def setupUi(self, Home: QWidget) -> None:
        if not Home.objectName():
            Home.setObjectName(u"Home")
        Home.setProperty(u"look", u"page")
        self.layout_1 = QVBoxLayout(Home)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 12, 16, 12)
        self.top_line = QHBoxLayout()
        self.top_line.setSpacing(8)
        self.top_line.setObjectName(u"top_line")
        self.top_line.setContentsMargins(0, 0, 0, 0)
        self.greeting = QLabel(Home)
        self.greeting.setObjectName(u"greeting")
        self.greeting.setText(u"")
        self.greeting.setProperty(u"look", u"title")

        self.top_line.addWidget(self.greeting)

        self.today = QLabel(Home)
        self.today.setObjectName(u"today")
        self.today.setText(u"")
        self.today.setProperty(u"look", u"hint")

        self.top_line.addWidget(self.today)

        self.space_3 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top_line.addItem(self.space_3)

        self.quick_visit = QPushButton(Home)
        self.quick_visit.setObjectName(u"quick_visit")
        self.quick_visit.setAutoDefault(False)
        self.quick_visit.setProperty(u"look", u"primary")

        self.top_line.addWidget(self.quick_visit)

        self.today_sheet = QPushButton(Home)
        self.today_sheet.setObjectName(u"today_sheet")
        self.today_sheet.setAutoDefault(False)

        self.top_line.addWidget(self.today_sheet)

        self.new_customer = QPushButton(Home)
        self.new_customer.setObjectName(u"new_customer")
        self.new_customer.setAutoDefault(False)

        self.top_line.addWidget(self.new_customer)

        self.import_excel = QPushButton(Home)
        self.import_excel.setObjectName(u"import_excel")
        self.import_excel.setAutoDefault(False)

        self.top_line.addWidget(self.import_excel)


        self.layout_1.addLayout(self.top_line)

        self.missed_band = QFrame(Home)
        self.missed_band.setObjectName(u"missed_band")
        self.missed_band.setProperty(u"look", u"notice")
        self.missed_band.setProperty(u"tone", u"warning")
        self.layout_4 = QHBoxLayout(self.missed_band)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(12, 4, 8, 4)
        self.missed_text = QLabel(self.missed_band)
        self.missed_text.setObjectName(u"missed_text")
        self.missed_text.setText(u"")
        self.missed_text.setWordWrap(True)

        self.layout_4.addWidget(self.missed_text)

        self.missed_close = QPushButton(self.missed_band)
        self.missed_close.setObjectName(u"missed_close")
        self.missed_close.setAutoDefault(False)
        self.missed_close.setProperty(u"look", u"link")

        self.layout_4.addWidget(self.missed_close)

        self.layout_4.setStretch(0, 1)

        self.layout_1.addWidget(self.missed_band)

        self.first_steps = QFrame(Home)
        self.first_steps.setObjectName(u"first_steps")
        self.first_steps.setProperty(u"look", u"card")
        self.layout_5 = QVBoxLayout(self.first_steps)
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(16, 12, 16, 12)
        self.steps_title = QLabel(self.first_steps)
        self.steps_title.setObjectName(u"steps_title")

        self.layout_5.addWidget(self.steps_title)

        self.steps = QLabel(self.first_steps)
        self.steps.setObjectName(u"steps")
        self.steps.setText(u"")
        self.steps.setProperty(u"look", u"hint")
        self.steps.setWordWrap(True)

        self.layout_5.addWidget(self.steps)


        self.layout_1.addWidget(self.first_steps)

        self.cards_area = QScrollArea(Home)
        self.cards_area.setObjectName(u"cards_area")
        self.cards_area.setWidgetResizable(True)
        self.cards_area.setFrameShape(QFrame.Shape.NoFrame)
        self.cards_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cards_area.setProperty(u"look", u"page")
        self.cards = QWidget()
        self.cards.setObjectName(u"cards")
        self.cards.setProperty(u"look", u"page")
        self.cards_area.setWidget(self.cards)

        self.layout_1.addWidget(self.cards_area)

        self.counts = QHBoxLayout()
        self.counts.setSpacing(12)
        self.counts.setObjectName(u"counts")
        self.counts.setContentsMargins(0, 0, 0, 0)
        self.customers_card = QFrame(Home)
        self.customers_card.setObjectName(u"customers_card")
        self.customers_card.setProperty(u"look", u"card")
        self.layout_7 = QHBoxLayout(self.customers_card)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(12, 2, 6, 2)
        self.customers_title = QLabel(self.customers_card)
        self.customers_title.setObjectName(u"customers_title")
        self.customers_title.setProperty(u"look", u"hint")

        self.layout_7.addWidget(self.customers_title)

        self.customers_count = QLabel(self.customers_card)
        self.customers_count.setObjectName(u"customers_count")
        self.customers_count.setText(u"")

        self.layout_7.addWidget(self.customers_count)

        self.space_8 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.space_8)

        self.customers_open = QPushButton(self.customers_card)
        self.customers_open.setObjectName(u"customers_open")
        self.customers_open.setProperty(u"look", u"link")
        self.customers_open.setAutoDefault(False)

        self.layout_7.addWidget(self.customers_open)


        self.counts.addWidget(self.customers_card)

        self.mine_card = QFrame(Home)
        self.mine_card.setObjectName(u"mine_card")
        self.mine_card.setProperty(u"look", u"card")
        self.layout_9 = QHBoxLayout(self.mine_card)
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(12, 2, 6, 2)
        self.mine_title = QLabel(self.mine_card)
        self.mine_title.setObjectName(u"mine_title")
        self.mine_title.setProperty(u"look", u"hint")

        self.layout_9.addWidget(self.mine_title)

        self.mine_count = QLabel(self.mine_card)
        self.mine_count.setObjectName(u"mine_count")
        self.mine_count.setText(u"")

        self.layout_9.addWidget(self.mine_count)

        self.space_10 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.space_10)

        self.mine_open = QPushButton(self.mine_card)
        self.mine_open.setObjectName(u"mine_open")
        self.mine_open.setProperty(u"look", u"link")
        self.mine_open.setAutoDefault(False)

        self.layout_9.addWidget(self.mine_open)


        self.counts.addWidget(self.mine_card)

        self.pending_card = QFrame(Home)
        self.pending_card.setObjectName(u"pending_card")
        self.pending_card.setProperty(u"look", u"card")
        self.layout_11 = QHBoxLayout(self.pending_card)
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(12, 2, 6, 2)
        self.pending_title = QLabel(self.pending_card)
        self.pending_title.setObjectName(u"pending_title")
        self.pending_title.setProperty(u"look", u"hint")

        self.layout_11.addWidget(self.pending_title)

        self.pending_count = QLabel(self.pending_card)
        self.pending_count.setObjectName(u"pending_count")
        self.pending_count.setText(u"")

        self.layout_11.addWidget(self.pending_count)

        self.space_12 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.space_12)

        self.pending_open = QPushButton(self.pending_card)
        self.pending_open.setObjectName(u"pending_open")
        self.pending_open.setProperty(u"look", u"link")
        self.pending_open.setAutoDefault(False)

        self.layout_11.addWidget(self.pending_open)


        self.counts.addWidget(self.pending_card)

        self.developing_card = QFrame(Home)
        self.developing_card.setObjectName(u"developing_card")
        self.developing_card.setProperty(u"look", u"card")
        self.layout_13 = QHBoxLayout(self.developing_card)
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(12, 2, 6, 2)
        self.developing_title = QLabel(self.developing_card)
        self.developing_title.setObjectName(u"developing_title")
        self.developing_title.setProperty(u"look", u"hint")

        self.layout_13.addWidget(self.developing_title)

        self.developing_count = QLabel(self.developing_card)
        self.developing_count.setObjectName(u"developing_count")
        self.developing_count.setText(u"")

        self.layout_13.addWidget(self.developing_count)

        self.space_14 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_13.addItem(self.space_14)

        self.developing_open = QPushButton(self.developing_card)
        self.developing_open.setObjectName(u"developing_open")
        self.developing_open.setProperty(u"look", u"link")
        self.developing_open.setAutoDefault(False)

        self.layout_13.addWidget(self.developing_open)


        self.counts.addWidget(self.developing_card)


        self.layout_1.addLayout(self.counts)

        self.layout_1.setStretch(3, 1)

        self.retranslateUi(Home)

        QMetaObject.connectSlotsByName(Home)
    # setupUi

    def retranslateUi(self, Home: QWidget) -> None:
        self.quick_visit.setText(QCoreApplication.translate("Home", u"menu.quick_visit", None))
        self.today_sheet.setText(QCoreApplication.translate("Home", u"menu.today_sheet", None))
        self.new_customer.setText(QCoreApplication.translate("Home", u"home.new_customer", None))
        self.import_excel.setText(QCoreApplication.translate("Home", u"home.import_excel", None))
        self.missed_close.setText(QCoreApplication.translate("Home", u"home.missed_close", None))
        self.steps_title.setText(QCoreApplication.translate("Home", u"home.first_steps", None))
        self.customers_title.setText(QCoreApplication.translate("Home", u"home.customers", None))
        self.customers_open.setText(QCoreApplication.translate("Home", u"home.show", None))
        self.mine_title.setText(QCoreApplication.translate("Home", u"home.mine", None))
        self.mine_open.setText(QCoreApplication.translate("Home", u"home.show", None))
        self.pending_title.setText(QCoreApplication.translate("Home", u"home.pending", None))
        self.pending_open.setText(QCoreApplication.translate("Home", u"home.show", None))
        self.developing_title.setText(QCoreApplication.translate("Home", u"home.developing", None))
        self.developing_open.setText(QCoreApplication.translate("Home", u"home.show", None))
        pass
    # retranslateUi

