# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_Home(object):
    def setupUi(self, Home: QWidget) -> None:
        if not Home.objectName():
            Home.setObjectName(u"Home")
        Home.setProperty(u"look", u"page")
        self.layout_1 = QVBoxLayout(Home)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.greeting = QLabel(Home)
        self.greeting.setObjectName(u"greeting")
        self.greeting.setText(u"")
        self.greeting.setProperty(u"look", u"title")

        self.layout_2.addWidget(self.greeting)

        self.space_3 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_3)

        self.new_customer = QPushButton(Home)
        self.new_customer.setObjectName(u"new_customer")
        self.new_customer.setProperty(u"look", u"primary")

        self.layout_2.addWidget(self.new_customer)

        self.import_excel = QPushButton(Home)
        self.import_excel.setObjectName(u"import_excel")
        self.import_excel.setAutoDefault(False)

        self.layout_2.addWidget(self.import_excel)


        self.layout_1.addLayout(self.layout_2)

        self.today = QLabel(Home)
        self.today.setObjectName(u"today")
        self.today.setText(u"")
        self.today.setProperty(u"look", u"hint")

        self.layout_1.addWidget(self.today)

        self.layout_4 = QGridLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setHorizontalSpacing(12)
        self.layout_4.setVerticalSpacing(8)
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.customers_card = QFrame(Home)
        self.customers_card.setObjectName(u"customers_card")
        self.customers_card.setProperty(u"look", u"card")
        self.customers_card.setMinimumSize(QSize(180, 0))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.customers_card.sizePolicy().hasHeightForWidth())
        self.customers_card.setSizePolicy(sizePolicy)
        self.layout_5 = QVBoxLayout(self.customers_card)
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(16, 16, 16, 16)
        self.customers_title = QLabel(self.customers_card)
        self.customers_title.setObjectName(u"customers_title")
        self.customers_title.setProperty(u"look", u"hint")

        self.layout_5.addWidget(self.customers_title)

        self.customers_count = QLabel(self.customers_card)
        self.customers_count.setObjectName(u"customers_count")
        self.customers_count.setText(u"")
        self.customers_count.setProperty(u"look", u"figure")

        self.layout_5.addWidget(self.customers_count)

        self.customers_text = QLabel(self.customers_card)
        self.customers_text.setObjectName(u"customers_text")
        self.customers_text.setText(u"")
        self.customers_text.setProperty(u"look", u"hint")
        self.customers_text.setWordWrap(True)

        self.layout_5.addWidget(self.customers_text)

        self.space_6 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.space_6)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(0)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.customers_open = QPushButton(self.customers_card)
        self.customers_open.setObjectName(u"customers_open")
        self.customers_open.setProperty(u"look", u"link")
        self.customers_open.setAutoDefault(False)

        self.layout_7.addWidget(self.customers_open)

        self.space_8 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.space_8)


        self.layout_5.addLayout(self.layout_7)


        self.layout_4.addWidget(self.customers_card, 0, 0, 1, 1)

        self.mine_card = QFrame(Home)
        self.mine_card.setObjectName(u"mine_card")
        self.mine_card.setProperty(u"look", u"card")
        self.mine_card.setMinimumSize(QSize(180, 0))
        sizePolicy.setHeightForWidth(self.mine_card.sizePolicy().hasHeightForWidth())
        self.mine_card.setSizePolicy(sizePolicy)
        self.layout_9 = QVBoxLayout(self.mine_card)
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(16, 16, 16, 16)
        self.mine_title = QLabel(self.mine_card)
        self.mine_title.setObjectName(u"mine_title")
        self.mine_title.setProperty(u"look", u"hint")

        self.layout_9.addWidget(self.mine_title)

        self.mine_count = QLabel(self.mine_card)
        self.mine_count.setObjectName(u"mine_count")
        self.mine_count.setText(u"")
        self.mine_count.setProperty(u"look", u"figure")

        self.layout_9.addWidget(self.mine_count)

        self.mine_text = QLabel(self.mine_card)
        self.mine_text.setObjectName(u"mine_text")
        self.mine_text.setText(u"")
        self.mine_text.setProperty(u"look", u"hint")
        self.mine_text.setWordWrap(True)

        self.layout_9.addWidget(self.mine_text)

        self.space_10 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.space_10)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(0)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.mine_open = QPushButton(self.mine_card)
        self.mine_open.setObjectName(u"mine_open")
        self.mine_open.setProperty(u"look", u"link")
        self.mine_open.setAutoDefault(False)

        self.layout_11.addWidget(self.mine_open)

        self.space_12 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.space_12)


        self.layout_9.addLayout(self.layout_11)


        self.layout_4.addWidget(self.mine_card, 0, 1, 1, 1)

        self.pending_card = QFrame(Home)
        self.pending_card.setObjectName(u"pending_card")
        self.pending_card.setProperty(u"look", u"card")
        self.pending_card.setMinimumSize(QSize(180, 0))
        sizePolicy.setHeightForWidth(self.pending_card.sizePolicy().hasHeightForWidth())
        self.pending_card.setSizePolicy(sizePolicy)
        self.layout_13 = QVBoxLayout(self.pending_card)
        self.layout_13.setSpacing(4)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(16, 16, 16, 16)
        self.pending_title = QLabel(self.pending_card)
        self.pending_title.setObjectName(u"pending_title")
        self.pending_title.setProperty(u"look", u"hint")

        self.layout_13.addWidget(self.pending_title)

        self.pending_count = QLabel(self.pending_card)
        self.pending_count.setObjectName(u"pending_count")
        self.pending_count.setText(u"")
        self.pending_count.setProperty(u"look", u"figure")

        self.layout_13.addWidget(self.pending_count)

        self.pending_text = QLabel(self.pending_card)
        self.pending_text.setObjectName(u"pending_text")
        self.pending_text.setText(u"")
        self.pending_text.setProperty(u"look", u"hint")
        self.pending_text.setWordWrap(True)

        self.layout_13.addWidget(self.pending_text)

        self.space_14 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_13.addItem(self.space_14)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(0)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.pending_open = QPushButton(self.pending_card)
        self.pending_open.setObjectName(u"pending_open")
        self.pending_open.setProperty(u"look", u"link")
        self.pending_open.setAutoDefault(False)

        self.layout_15.addWidget(self.pending_open)

        self.space_16 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_15.addItem(self.space_16)


        self.layout_13.addLayout(self.layout_15)


        self.layout_4.addWidget(self.pending_card, 0, 2, 1, 1)

        self.incomplete_card = QFrame(Home)
        self.incomplete_card.setObjectName(u"incomplete_card")
        self.incomplete_card.setProperty(u"look", u"card")
        self.incomplete_card.setMinimumSize(QSize(180, 0))
        sizePolicy.setHeightForWidth(self.incomplete_card.sizePolicy().hasHeightForWidth())
        self.incomplete_card.setSizePolicy(sizePolicy)
        self.layout_17 = QVBoxLayout(self.incomplete_card)
        self.layout_17.setSpacing(4)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(16, 16, 16, 16)
        self.incomplete_title = QLabel(self.incomplete_card)
        self.incomplete_title.setObjectName(u"incomplete_title")
        self.incomplete_title.setProperty(u"look", u"hint")

        self.layout_17.addWidget(self.incomplete_title)

        self.incomplete_count = QLabel(self.incomplete_card)
        self.incomplete_count.setObjectName(u"incomplete_count")
        self.incomplete_count.setText(u"")
        self.incomplete_count.setProperty(u"look", u"figure")

        self.layout_17.addWidget(self.incomplete_count)

        self.incomplete_text = QLabel(self.incomplete_card)
        self.incomplete_text.setObjectName(u"incomplete_text")
        self.incomplete_text.setText(u"")
        self.incomplete_text.setProperty(u"look", u"hint")
        self.incomplete_text.setWordWrap(True)

        self.layout_17.addWidget(self.incomplete_text)

        self.space_18 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_17.addItem(self.space_18)

        self.layout_19 = QHBoxLayout()
        self.layout_19.setSpacing(0)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.incomplete_open = QPushButton(self.incomplete_card)
        self.incomplete_open.setObjectName(u"incomplete_open")
        self.incomplete_open.setProperty(u"look", u"link")
        self.incomplete_open.setAutoDefault(False)

        self.layout_19.addWidget(self.incomplete_open)

        self.space_20 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_19.addItem(self.space_20)


        self.layout_17.addLayout(self.layout_19)


        self.layout_4.addWidget(self.incomplete_card, 0, 3, 1, 1)


        self.layout_1.addLayout(self.layout_4)

        self.first_steps = QFrame(Home)
        self.first_steps.setObjectName(u"first_steps")
        self.first_steps.setProperty(u"look", u"card")
        sizePolicy.setHeightForWidth(self.first_steps.sizePolicy().hasHeightForWidth())
        self.first_steps.setSizePolicy(sizePolicy)
        self.layout_21 = QVBoxLayout(self.first_steps)
        self.layout_21.setSpacing(6)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(16, 16, 16, 16)
        self.steps_title = QLabel(self.first_steps)
        self.steps_title.setObjectName(u"steps_title")

        self.layout_21.addWidget(self.steps_title)

        self.steps = QLabel(self.first_steps)
        self.steps.setObjectName(u"steps")
        self.steps.setText(u"")
        self.steps.setProperty(u"look", u"hint")
        self.steps.setWordWrap(True)

        self.layout_21.addWidget(self.steps)


        self.layout_1.addWidget(self.first_steps)

        self.coming = QFrame(Home)
        self.coming.setObjectName(u"coming")
        self.coming.setProperty(u"look", u"card")
        sizePolicy.setHeightForWidth(self.coming.sizePolicy().hasHeightForWidth())
        self.coming.setSizePolicy(sizePolicy)
        self.layout_22 = QVBoxLayout(self.coming)
        self.layout_22.setSpacing(6)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(16, 16, 16, 16)
        self.coming_title = QLabel(self.coming)
        self.coming_title.setObjectName(u"coming_title")

        self.layout_22.addWidget(self.coming_title)

        self.coming_text = QLabel(self.coming)
        self.coming_text.setObjectName(u"coming_text")
        self.coming_text.setProperty(u"look", u"hint")
        self.coming_text.setWordWrap(True)

        self.layout_22.addWidget(self.coming_text)


        self.layout_1.addWidget(self.coming)

        self.space_23 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.space_23)


        self.retranslateUi(Home)

        QMetaObject.connectSlotsByName(Home)
    # setupUi

    def retranslateUi(self, Home: QWidget) -> None:
        self.new_customer.setText(QCoreApplication.translate("Home", u"home.new_customer", None))
        self.import_excel.setText(QCoreApplication.translate("Home", u"home.import_excel", None))
        self.customers_title.setText(QCoreApplication.translate("Home", u"home.customers", None))
        self.customers_open.setText(QCoreApplication.translate("Home", u"home.show", None))
        self.mine_title.setText(QCoreApplication.translate("Home", u"home.mine", None))
        self.mine_open.setText(QCoreApplication.translate("Home", u"home.show", None))
        self.pending_title.setText(QCoreApplication.translate("Home", u"home.pending", None))
        self.pending_open.setText(QCoreApplication.translate("Home", u"home.show", None))
        self.incomplete_title.setText(QCoreApplication.translate("Home", u"home.incomplete", None))
        self.incomplete_open.setText(QCoreApplication.translate("Home", u"home.show", None))
        self.steps_title.setText(QCoreApplication.translate("Home", u"home.first_steps", None))
        self.coming_title.setText(QCoreApplication.translate("Home", u"home.coming_title", None))
        self.coming_text.setText(QCoreApplication.translate("Home", u"home.coming", None))
        pass
    # retranslateUi

