# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QTableWidget, QTableWidgetItem,
    QTextBrowser, QVBoxLayout, QWidget)

class Ui_UnitPage(object):
    def setupUi(self, UnitPage: QWidget) -> None:
        if not UnitPage.objectName():
            UnitPage.setObjectName(u"UnitPage")
        self.outer = QVBoxLayout(UnitPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.head = QWidget(UnitPage)
        self.head.setObjectName(u"head")
        self.name = QLabel(self.head)
        self.name.setObjectName(u"name")
        self.name.setText(u"")
        self.name.setProperty(u"look", u"title")
        self.chips_frame = QWidget(self.head)
        self.chips_frame.setObjectName(u"chips_frame")
        self.chips = QHBoxLayout(self.chips_frame)
        self.chips.setSpacing(8)
        self.chips.setObjectName(u"chips")
        self.chips.setContentsMargins(0, 0, 0, 0)
        self.edit_unit = QPushButton(self.head)
        self.edit_unit.setObjectName(u"edit_unit")
        self.edit_unit.setAutoDefault(False)
        self.rename_unit = QPushButton(self.head)
        self.rename_unit.setObjectName(u"rename_unit")
        self.rename_unit.setAutoDefault(False)
        self.add_branch = QPushButton(self.head)
        self.add_branch.setObjectName(u"add_branch")
        self.add_branch.setAutoDefault(False)
        self.close_unit = QPushButton(self.head)
        self.close_unit.setObjectName(u"close_unit")
        self.close_unit.setAutoDefault(False)

        self.outer.addWidget(self.head)

        self.facts = QTextBrowser(UnitPage)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"look", u"sheet")
        self.facts.setOpenLinks(False)
        self.facts.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.facts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.outer.addWidget(self.facts)

        self.people_head = QWidget(UnitPage)
        self.people_head.setObjectName(u"people_head")
        self.people_title = QLabel(self.people_head)
        self.people_title.setObjectName(u"people_title")
        self.people_title.setText(u"")
        self.new_person = QPushButton(self.people_head)
        self.new_person.setObjectName(u"new_person")
        self.new_person.setProperty(u"look", u"primary")
        self.new_person.setAutoDefault(False)
        self.edit_person = QPushButton(self.people_head)
        self.edit_person.setObjectName(u"edit_person")
        self.edit_person.setAutoDefault(False)
        self.transfer = QPushButton(self.people_head)
        self.transfer.setObjectName(u"transfer")
        self.transfer.setAutoDefault(False)
        self.leave = QPushButton(self.people_head)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)
        self.hand_over = QPushButton(self.people_head)
        self.hand_over.setObjectName(u"hand_over")
        self.hand_over.setAutoDefault(False)
        self.person_history = QPushButton(self.people_head)
        self.person_history.setObjectName(u"person_history")
        self.person_history.setAutoDefault(False)
        self.same_person = QPushButton(self.people_head)
        self.same_person.setObjectName(u"same_person")
        self.same_person.setAutoDefault(False)
        self.personal_data = QPushButton(self.people_head)
        self.personal_data.setObjectName(u"personal_data")
        self.personal_data.setAutoDefault(False)

        self.outer.addWidget(self.people_head)

        self.people = QTableWidget(UnitPage)
        self.people.setObjectName(u"people")
        self.people.setColumnCount(0)

        self.outer.addWidget(self.people)

        self.empty = QLabel(UnitPage)
        self.empty.setObjectName(u"empty")
        self.empty.setText(u"")
        self.empty.setProperty(u"look", u"hint")
        self.empty.setWordWrap(True)

        self.outer.addWidget(self.empty)

        self.error = QLabel(UnitPage)
        self.error.setObjectName(u"error")
        self.error.setText(u"")
        self.error.setProperty(u"look", u"error")
        self.error.setWordWrap(True)

        self.outer.addWidget(self.error)

        self.outer.setStretch(3, 1)

        self.retranslateUi(UnitPage)

        QMetaObject.connectSlotsByName(UnitPage)
    # setupUi

    def retranslateUi(self, UnitPage: QWidget) -> None:
        self.edit_unit.setText(QCoreApplication.translate("UnitPage", u"units.edit", None))
        self.rename_unit.setText(QCoreApplication.translate("UnitPage", u"units.rename", None))
        self.add_branch.setText(QCoreApplication.translate("UnitPage", u"units.add_branch", None))
        self.close_unit.setText(QCoreApplication.translate("UnitPage", u"units.close_unit", None))
#if QT_CONFIG(accessibility)
        self.facts.setAccessibleName(QCoreApplication.translate("UnitPage", u"units.card", None))
#endif // QT_CONFIG(accessibility)
        self.new_person.setText(QCoreApplication.translate("UnitPage", u"units.new_person", None))
        self.edit_person.setText(QCoreApplication.translate("UnitPage", u"units.edit_person", None))
        self.transfer.setText(QCoreApplication.translate("UnitPage", u"units.transfer", None))
        self.leave.setText(QCoreApplication.translate("UnitPage", u"units.leave", None))
        self.hand_over.setText(QCoreApplication.translate("UnitPage", u"portfolio.of_person", None))
        self.person_history.setText(QCoreApplication.translate("UnitPage", u"units.person_history", None))
        self.same_person.setText(QCoreApplication.translate("UnitPage", u"units.same_person", None))
        self.personal_data.setText(QCoreApplication.translate("UnitPage", u"units.personal_data", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("UnitPage", u"units.people_list", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

