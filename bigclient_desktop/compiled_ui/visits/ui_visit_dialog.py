# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QPushButton, QRadioButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_VisitDialog(object):
    def setupUi(self, VisitDialog: QDialog) -> None:
        if not VisitDialog.objectName():
            VisitDialog.setObjectName(u"VisitDialog")
        self.outer = QVBoxLayout(VisitDialog)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 12, 16, 12)
        self.title_line = QHBoxLayout()
        self.title_line.setSpacing(8)
        self.title_line.setObjectName(u"title_line")
        self.title_line.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(VisitDialog)
        self.title.setObjectName(u"title")
        self.title.setText(u"")
        self.title.setProperty(u"look", u"title")

        self.title_line.addWidget(self.title)

        self.space_3 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.title_line.addItem(self.space_3)

        self.dirty = QLabel(VisitDialog)
        self.dirty.setObjectName(u"dirty")
        self.dirty.setText(u"")
        self.dirty.setProperty(u"look", u"dirty")

        self.title_line.addWidget(self.dirty)


        self.outer.addLayout(self.title_line)

        self.draft_band = QFrame(VisitDialog)
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

        self.problem_band = QFrame(VisitDialog)
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

        self.scroll = QScrollArea(VisitDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.scroll.setProperty(u"look", u"page")
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet = QWidget()
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"look", u"page")
        self.sheet_column = QVBoxLayout(self.sheet)
        self.sheet_column.setSpacing(4)
        self.sheet_column.setObjectName(u"sheet_column")
        self.sheet_column.setContentsMargins(0, 0, 8, 0)
        self.section_front = QWidget(self.sheet)
        self.section_front.setObjectName(u"section_front")

        self.sheet_column.addWidget(self.section_front)

        self.phrase_row = QHBoxLayout()
        self.phrase_row.setSpacing(8)
        self.phrase_row.setObjectName(u"phrase_row")
        self.phrase_row.setContentsMargins(0, 0, 0, 0)
        self.phrase_label = QLabel(self.sheet)
        self.phrase_label.setObjectName(u"phrase_label")
        self.phrase_label.setProperty(u"look", u"hint")

        self.phrase_row.addWidget(self.phrase_label)

        self.phrases = QWidget(self.sheet)
        self.phrases.setObjectName(u"phrases")

        self.phrase_row.addWidget(self.phrases)

        self.phrase_row.setStretch(1, 1)

        self.sheet_column.addLayout(self.phrase_row)

        self.next = QWidget(self.sheet)
        self.next.setObjectName(u"next")
        self.next_column = QVBoxLayout(self.next)
        self.next_column.setSpacing(4)
        self.next_column.setObjectName(u"next_column")
        self.next_column.setContentsMargins(0, 0, 0, 0)
        self.next_title = QLabel(self.next)
        self.next_title.setObjectName(u"next_title")
        self.next_title.setProperty(u"look", u"section")

        self.next_column.addWidget(self.next_title)

        self.next_choice = QHBoxLayout()
        self.next_choice.setSpacing(16)
        self.next_choice.setObjectName(u"next_choice")
        self.next_choice.setContentsMargins(0, 0, 0, 0)
        self.has_next = QRadioButton(self.next)
        self.has_next.setObjectName(u"has_next")

        self.next_choice.addWidget(self.has_next)

        self.no_next = QRadioButton(self.next)
        self.no_next.setObjectName(u"no_next")

        self.next_choice.addWidget(self.no_next)

        self.space_11 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.next_choice.addItem(self.space_11)


        self.next_column.addLayout(self.next_choice)

        self.section_next = QWidget(self.next)
        self.section_next.setObjectName(u"section_next")

        self.next_column.addWidget(self.section_next)

        self.next_days = QWidget(self.next)
        self.next_days.setObjectName(u"next_days")
        self.next_days_line = QHBoxLayout(self.next_days)
        self.next_days_line.setSpacing(8)
        self.next_days_line.setObjectName(u"next_days_line")
        self.next_days_line.setContentsMargins(0, 0, 0, 0)
        self.next_days_label = QLabel(self.next_days)
        self.next_days_label.setObjectName(u"next_days_label")
        self.next_days_label.setProperty(u"look", u"hint")

        self.next_days_line.addWidget(self.next_days_label)

        self.in_1 = QPushButton(self.next_days)
        self.in_1.setObjectName(u"in_1")
        self.in_1.setAutoDefault(False)
        self.in_1.setProperty(u"look", u"link")

        self.next_days_line.addWidget(self.in_1)

        self.in_7 = QPushButton(self.next_days)
        self.in_7.setObjectName(u"in_7")
        self.in_7.setAutoDefault(False)
        self.in_7.setProperty(u"look", u"link")

        self.next_days_line.addWidget(self.in_7)

        self.in_14 = QPushButton(self.next_days)
        self.in_14.setObjectName(u"in_14")
        self.in_14.setAutoDefault(False)
        self.in_14.setProperty(u"look", u"link")

        self.next_days_line.addWidget(self.in_14)

        self.in_30 = QPushButton(self.next_days)
        self.in_30.setObjectName(u"in_30")
        self.in_30.setAutoDefault(False)
        self.in_30.setProperty(u"look", u"link")

        self.next_days_line.addWidget(self.in_30)

        self.space_13 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.next_days_line.addItem(self.space_13)

        self.plan_next = QCheckBox(self.next_days)
        self.plan_next.setObjectName(u"plan_next")

        self.next_days_line.addWidget(self.plan_next)


        self.next_column.addWidget(self.next_days)

        self.section_none = QWidget(self.next)
        self.section_none.setObjectName(u"section_none")

        self.next_column.addWidget(self.section_none)


        self.sheet_column.addWidget(self.next)

        self.section_reason = QWidget(self.sheet)
        self.section_reason.setObjectName(u"section_reason")

        self.sheet_column.addWidget(self.section_reason)

        self.items = QWidget(self.sheet)
        self.items.setObjectName(u"items")
        self.items_column = QVBoxLayout(self.items)
        self.items_column.setSpacing(4)
        self.items_column.setObjectName(u"items_column")
        self.items_column.setContentsMargins(0, 0, 0, 0)
        self.items_title = QLabel(self.items)
        self.items_title.setObjectName(u"items_title")
        self.items_title.setProperty(u"look", u"section")

        self.items_column.addWidget(self.items_title)

        self.items_hint = QLabel(self.items)
        self.items_hint.setObjectName(u"items_hint")
        self.items_hint.setProperty(u"look", u"hint")
        self.items_hint.setWordWrap(True)

        self.items_column.addWidget(self.items_hint)

        self.section_items = QWidget(self.items)
        self.section_items.setObjectName(u"section_items")

        self.items_column.addWidget(self.section_items)


        self.sheet_column.addWidget(self.items)

        self.more_line = QHBoxLayout()
        self.more_line.setSpacing(8)
        self.more_line.setObjectName(u"more_line")
        self.more_line.setContentsMargins(0, 0, 0, 0)
        self.more_button = QPushButton(self.sheet)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setAutoDefault(False)
        self.more_button.setProperty(u"look", u"link")

        self.more_line.addWidget(self.more_button)

        self.space_16 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_line.addItem(self.space_16)


        self.sheet_column.addLayout(self.more_line)

        self.section_more = QWidget(self.sheet)
        self.section_more.setObjectName(u"section_more")

        self.sheet_column.addWidget(self.section_more)

        self.space_17 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_column.addItem(self.space_17)

        self.scroll.setWidget(self.sheet)

        self.outer.addWidget(self.scroll)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.hint = QLabel(VisitDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"look", u"hint")

        self.foot.addWidget(self.hint)

        self.space_19 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.space_19)

        self.save_button = QPushButton(VisitDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)
        self.save_button.setProperty(u"look", u"primary")

        self.foot.addWidget(self.save_button)

        self.save_new_button = QPushButton(VisitDialog)
        self.save_new_button.setObjectName(u"save_new_button")
        self.save_new_button.setAutoDefault(False)

        self.foot.addWidget(self.save_new_button)

        self.cancel_button = QPushButton(VisitDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.foot.addWidget(self.cancel_button)


        self.outer.addLayout(self.foot)


        self.retranslateUi(VisitDialog)

        QMetaObject.connectSlotsByName(VisitDialog)
    # setupUi

    def retranslateUi(self, VisitDialog: QDialog) -> None:
        self.draft_restore.setText(QCoreApplication.translate("VisitDialog", u"customers.draft_restore", None))
        self.draft_discard.setText(QCoreApplication.translate("VisitDialog", u"customers.draft_discard", None))
        self.phrase_label.setText(QCoreApplication.translate("VisitDialog", u"visits.phrases", None))
        self.next_title.setText(QCoreApplication.translate("VisitDialog", u"visits.next_title", None))
        self.has_next.setText(QCoreApplication.translate("VisitDialog", u"visits.has_next", None))
        self.no_next.setText(QCoreApplication.translate("VisitDialog", u"visits.no_next", None))
        self.next_days_label.setText(QCoreApplication.translate("VisitDialog", u"visits.next_days", None))
        self.in_1.setText(QCoreApplication.translate("VisitDialog", u"visits.in_1", None))
        self.in_7.setText(QCoreApplication.translate("VisitDialog", u"visits.in_7", None))
        self.in_14.setText(QCoreApplication.translate("VisitDialog", u"visits.in_14", None))
        self.in_30.setText(QCoreApplication.translate("VisitDialog", u"visits.in_30", None))
        self.plan_next.setText(QCoreApplication.translate("VisitDialog", u"visits.plan_next", None))
        self.items_title.setText(QCoreApplication.translate("VisitDialog", u"visits.items_title", None))
        self.items_hint.setText(QCoreApplication.translate("VisitDialog", u"visits.items_hint", None))
        self.more_button.setText(QCoreApplication.translate("VisitDialog", u"visits.more_fields", None))
        self.hint.setText(QCoreApplication.translate("VisitDialog", u"visits.dialog_hint", None))
        self.save_button.setText(QCoreApplication.translate("VisitDialog", u"command.save", None))
        self.save_new_button.setText(QCoreApplication.translate("VisitDialog", u"visits.save_and_new", None))
        self.cancel_button.setText(QCoreApplication.translate("VisitDialog", u"form.cancel", None))
        pass
    # retranslateUi

