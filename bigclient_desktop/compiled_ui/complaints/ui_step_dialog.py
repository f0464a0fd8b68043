# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_StepDialog(object):
    def setupUi(self, StepDialog: QDialog) -> None:
        if not StepDialog.objectName():
            StepDialog.setObjectName(u"StepDialog")
        self.outer = QVBoxLayout(StepDialog)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 12, 16, 12)
        self.title = QLabel(StepDialog)
        self.title.setObjectName(u"title")
        self.title.setText(u"")
        self.title.setProperty(u"look", u"title")

        self.outer.addWidget(self.title)

        self.explain = QLabel(StepDialog)
        self.explain.setObjectName(u"explain")
        self.explain.setText(u"")
        self.explain.setProperty(u"look", u"hint")
        self.explain.setWordWrap(True)

        self.outer.addWidget(self.explain)

        self.draft_band = QFrame(StepDialog)
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

        self.problem_band = QFrame(StepDialog)
        self.problem_band.setObjectName(u"problem_band")
        self.problem_band.setProperty(u"look", u"notice")
        self.problem_band.setProperty(u"tone", u"error")
        self.layout_2 = QHBoxLayout(self.problem_band)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(12, 6, 12, 6)
        self.problem_text = QLabel(self.problem_band)
        self.problem_text.setObjectName(u"problem_text")
        self.problem_text.setText(u"")
        self.problem_text.setWordWrap(True)

        self.layout_2.addWidget(self.problem_text)


        self.outer.addWidget(self.problem_band)

        self.scroll = QScrollArea(StepDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.scroll.setProperty(u"look", u"page")
        self.sheet = QWidget()
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"look", u"page")
        self.sheet_column = QVBoxLayout(self.sheet)
        self.sheet_column.setSpacing(8)
        self.sheet_column.setObjectName(u"sheet_column")
        self.sheet_column.setContentsMargins(0, 0, 8, 0)
        self.section_step = QWidget(self.sheet)
        self.section_step.setObjectName(u"section_step")

        self.sheet_column.addWidget(self.section_step)

        self.section_form = QWidget(self.sheet)
        self.section_form.setObjectName(u"section_form")

        self.sheet_column.addWidget(self.section_form)

        self.capitals = QLabel(self.sheet)
        self.capitals.setObjectName(u"capitals")
        self.capitals.setText(u"")
        self.capitals.setProperty(u"look", u"hint")
        self.capitals.setWordWrap(True)

        self.sheet_column.addWidget(self.capitals)

        self.space_4 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_column.addItem(self.space_4)

        self.scroll.setWidget(self.sheet)

        self.outer.addWidget(self.scroll)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.space_6 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.space_6)

        self.ok_button = QPushButton(StepDialog)
        self.ok_button.setObjectName(u"ok_button")
        self.ok_button.setText(u"")
        self.ok_button.setAutoDefault(False)
        self.ok_button.setProperty(u"look", u"primary")

        self.foot.addWidget(self.ok_button)

        self.cancel_button = QPushButton(StepDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.foot.addWidget(self.cancel_button)


        self.outer.addLayout(self.foot)


        self.retranslateUi(StepDialog)

        QMetaObject.connectSlotsByName(StepDialog)
    # setupUi

    def retranslateUi(self, StepDialog: QDialog) -> None:
        self.draft_restore.setText(QCoreApplication.translate("StepDialog", u"customers.draft_restore", None))
        self.draft_discard.setText(QCoreApplication.translate("StepDialog", u"customers.draft_discard", None))
        self.cancel_button.setText(QCoreApplication.translate("StepDialog", u"form.cancel", None))
        pass
    # retranslateUi

