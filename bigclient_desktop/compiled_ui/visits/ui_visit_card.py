# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTextBrowser,
    QToolButton, QVBoxLayout, QWidget)

from bigclient_desktop.widgets.chips import ChipLabel

class Ui_VisitCard(object):
    def setupUi(self, VisitCard: QWidget) -> None:
        if not VisitCard.objectName():
            VisitCard.setObjectName(u"VisitCard")
        VisitCard.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(VisitCard)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 12, 16, 0)
        self.name_line = QHBoxLayout()
        self.name_line.setSpacing(8)
        self.name_line.setObjectName(u"name_line")
        self.name_line.setContentsMargins(0, 0, 0, 0)
        self.name = QLabel(VisitCard)
        self.name.setObjectName(u"name")
        self.name.setText(u"")
        self.name.setProperty(u"look", u"title")
        self.name.setWordWrap(True)

        self.name_line.addWidget(self.name)


        self.outer.addLayout(self.name_line)

        self.chip_line = QHBoxLayout()
        self.chip_line.setSpacing(8)
        self.chip_line.setObjectName(u"chip_line")
        self.chip_line.setContentsMargins(0, 0, 0, 0)
        self.state = ChipLabel(VisitCard)
        self.state.setObjectName(u"state")

        self.chip_line.addWidget(self.state)

        self.grade = ChipLabel(VisitCard)
        self.grade.setObjectName(u"grade")

        self.chip_line.addWidget(self.grade)

        self.space_4 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chip_line.addItem(self.space_4)


        self.outer.addLayout(self.chip_line)

        self.facts = QLabel(VisitCard)
        self.facts.setObjectName(u"facts")
        self.facts.setText(u"")
        self.facts.setProperty(u"look", u"hint")
        self.facts.setWordWrap(True)

        self.outer.addWidget(self.facts)

        self.late_band = QFrame(VisitCard)
        self.late_band.setObjectName(u"late_band")
        self.late_band.setProperty(u"look", u"notice")
        self.late_band.setProperty(u"tone", u"warning")
        self.layout_5 = QHBoxLayout(self.late_band)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(12, 6, 12, 6)
        self.late_text = QLabel(self.late_band)
        self.late_text.setObjectName(u"late_text")
        self.late_text.setText(u"")
        self.late_text.setWordWrap(True)

        self.layout_5.addWidget(self.late_text)


        self.outer.addWidget(self.late_band)

        self.buttons = QWidget(VisitCard)
        self.buttons.setObjectName(u"buttons")
        self.record_button = QPushButton(self.buttons)
        self.record_button.setObjectName(u"record_button")
        self.record_button.setAutoDefault(False)
        self.record_button.setProperty(u"look", u"primary")
        self.put_off_button = QPushButton(self.buttons)
        self.put_off_button.setObjectName(u"put_off_button")
        self.put_off_button.setAutoDefault(False)
        self.cancel_button = QPushButton(self.buttons)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)
        self.edit_button = QPushButton(self.buttons)
        self.edit_button.setObjectName(u"edit_button")
        self.edit_button.setAutoDefault(False)
        self.correct_button = QPushButton(self.buttons)
        self.correct_button.setObjectName(u"correct_button")
        self.correct_button.setAutoDefault(False)
        self.remark_button = QPushButton(self.buttons)
        self.remark_button.setObjectName(u"remark_button")
        self.remark_button.setAutoDefault(False)
        self.more_button = QToolButton(self.buttons)
        self.more_button.setObjectName(u"more_button")

        self.outer.addWidget(self.buttons)

        self.sheet = QTextBrowser(VisitCard)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"look", u"sheet")

        self.outer.addWidget(self.sheet)

        self.outer.setStretch(5, 1)

        self.retranslateUi(VisitCard)

        QMetaObject.connectSlotsByName(VisitCard)
    # setupUi

    def retranslateUi(self, VisitCard: QWidget) -> None:
        self.record_button.setText(QCoreApplication.translate("VisitCard", u"visits.record", None))
        self.put_off_button.setText(QCoreApplication.translate("VisitCard", u"visits.put_off", None))
        self.cancel_button.setText(QCoreApplication.translate("VisitCard", u"visits.cancel_plan", None))
        self.edit_button.setText(QCoreApplication.translate("VisitCard", u"visits.edit_plan", None))
        self.correct_button.setText(QCoreApplication.translate("VisitCard", u"visits.correct", None))
        self.remark_button.setText(QCoreApplication.translate("VisitCard", u"visits.remark", None))
        self.more_button.setText(QCoreApplication.translate("VisitCard", u"visits.more", None))
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("VisitCard", u"visits.sheet", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

