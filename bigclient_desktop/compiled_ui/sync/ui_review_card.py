# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from bigclient_desktop.widgets.chips import ChipLabel

class Ui_ReviewCard(object):
    def setupUi(self, ReviewCard: QWidget) -> None:
        if not ReviewCard.objectName():
            ReviewCard.setObjectName(u"ReviewCard")
        ReviewCard.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(ReviewCard)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.head_line = QHBoxLayout()
        self.head_line.setSpacing(8)
        self.head_line.setObjectName(u"head_line")
        self.head_line.setContentsMargins(0, 0, 0, 0)
        self.field = QLabel(ReviewCard)
        self.field.setObjectName(u"field")
        self.field.setText(u"")
        self.field.setProperty(u"look", u"title")
        self.field.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.field.sizePolicy().hasHeightForWidth())
        self.field.setSizePolicy(sizePolicy)

        self.head_line.addWidget(self.field)

        self.kind = ChipLabel(ReviewCard)
        self.kind.setObjectName(u"kind")

        self.head_line.addWidget(self.kind)


        self.outer.addLayout(self.head_line)

        self.customer_line = QHBoxLayout()
        self.customer_line.setSpacing(8)
        self.customer_line.setObjectName(u"customer_line")
        self.customer_line.setContentsMargins(0, 0, 0, 0)
        self.customer_button = QPushButton(ReviewCard)
        self.customer_button.setObjectName(u"customer_button")
        self.customer_button.setText(u"")
        self.customer_button.setProperty(u"look", u"link")
        self.customer_button.setAutoDefault(False)

        self.customer_line.addWidget(self.customer_button)

        self.space_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.customer_line.addItem(self.space_1)


        self.outer.addLayout(self.customer_line)

        self.sentence = QLabel(ReviewCard)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setText(u"")
        self.sentence.setWordWrap(True)

        self.outer.addWidget(self.sentence)

        self.before = QLabel(ReviewCard)
        self.before.setObjectName(u"before")
        self.before.setText(u"")
        self.before.setProperty(u"look", u"hint")
        self.before.setWordWrap(True)

        self.outer.addWidget(self.before)

        self.choices = QVBoxLayout()
        self.choices.setSpacing(8)
        self.choices.setObjectName(u"choices")
        self.choices.setContentsMargins(0, 0, 0, 0)

        self.outer.addLayout(self.choices)

        self.same_too = QCheckBox(ReviewCard)
        self.same_too.setObjectName(u"same_too")
        self.same_too.setText(u"")

        self.outer.addWidget(self.same_too)

        self.new_value = QFrame(ReviewCard)
        self.new_value.setObjectName(u"new_value")
        self.new_value.setProperty(u"look", u"card")
        self.new_column = QVBoxLayout(self.new_value)
        self.new_column.setSpacing(8)
        self.new_column.setObjectName(u"new_column")
        self.new_column.setContentsMargins(12, 8, 12, 12)
        self.new_head = QHBoxLayout()
        self.new_head.setSpacing(8)
        self.new_head.setObjectName(u"new_head")
        self.new_head.setContentsMargins(0, 0, 0, 0)
        self.new_title = QLabel(self.new_value)
        self.new_title.setObjectName(u"new_title")
        self.new_title.setProperty(u"look", u"section")

        self.new_head.addWidget(self.new_title)

        self.space_2 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.new_head.addItem(self.space_2)


        self.new_column.addLayout(self.new_head)

        self.new_fields = QVBoxLayout()
        self.new_fields.setSpacing(8)
        self.new_fields.setObjectName(u"new_fields")
        self.new_fields.setContentsMargins(0, 0, 0, 0)

        self.new_column.addLayout(self.new_fields)

        self.new_problem = QLabel(self.new_value)
        self.new_problem.setObjectName(u"new_problem")
        self.new_problem.setText(u"")
        self.new_problem.setProperty(u"look", u"error")
        self.new_problem.setWordWrap(True)

        self.new_column.addWidget(self.new_problem)

        self.new_buttons = QHBoxLayout()
        self.new_buttons.setSpacing(8)
        self.new_buttons.setObjectName(u"new_buttons")
        self.new_buttons.setContentsMargins(0, 0, 0, 0)
        self.space_3 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.new_buttons.addItem(self.space_3)

        self.new_save = QPushButton(self.new_value)
        self.new_save.setObjectName(u"new_save")
        self.new_save.setProperty(u"look", u"primary")
        self.new_save.setAutoDefault(False)

        self.new_buttons.addWidget(self.new_save)

        self.new_cancel = QPushButton(self.new_value)
        self.new_cancel.setObjectName(u"new_cancel")
        self.new_cancel.setAutoDefault(False)

        self.new_buttons.addWidget(self.new_cancel)


        self.new_column.addLayout(self.new_buttons)


        self.outer.addWidget(self.new_value)

        self.foot_line = QHBoxLayout()
        self.foot_line.setSpacing(8)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setContentsMargins(0, 0, 0, 0)
        self.new_button = QPushButton(ReviewCard)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setAutoDefault(False)

        self.foot_line.addWidget(self.new_button)

        self.space_4 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_line.addItem(self.space_4)


        self.outer.addLayout(self.foot_line)

        self.why_not = QLabel(ReviewCard)
        self.why_not.setObjectName(u"why_not")
        self.why_not.setText(u"")
        self.why_not.setProperty(u"look", u"warning")
        self.why_not.setWordWrap(True)

        self.outer.addWidget(self.why_not)

        self.space_5 = QSpacerItem(20, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.space_5)


        self.retranslateUi(ReviewCard)

        QMetaObject.connectSlotsByName(ReviewCard)
    # setupUi

    def retranslateUi(self, ReviewCard: QWidget) -> None:
        self.new_title.setText(QCoreApplication.translate("ReviewCard", u"review.new_value", None))
        self.new_save.setText(QCoreApplication.translate("ReviewCard", u"review.save_new", None))
        self.new_cancel.setText(QCoreApplication.translate("ReviewCard", u"form.cancel", None))
        self.new_button.setText(QCoreApplication.translate("ReviewCard", u"review.new_value", None))
        pass
    # retranslateUi

