# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTableWidget,
    QTableWidgetItem, QTextBrowser, QVBoxLayout, QWidget)

class Ui_UnitPage(object):
    def setupUi(self, UnitPage: QWidget) -> None:
        if not UnitPage.objectName():
            UnitPage.setObjectName(u"UnitPage")
        self.outer = QVBoxLayout(UnitPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.name = QLabel(UnitPage)
        self.name.setObjectName(u"name")
        self.name.setText(u"")
        self.name.setProperty(u"look", u"title")

        self.head.addWidget(self.name)

        self.chips = QHBoxLayout()
        self.chips.setSpacing(8)
        self.chips.setObjectName(u"chips")
        self.chips.setContentsMargins(0, 0, 0, 0)

        self.head.addLayout(self.chips)

        self.head_space = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.head_space)

        self.edit_unit = QPushButton(UnitPage)
        self.edit_unit.setObjectName(u"edit_unit")
        self.edit_unit.setAutoDefault(False)

        self.head.addWidget(self.edit_unit)

        self.rename_unit = QPushButton(UnitPage)
        self.rename_unit.setObjectName(u"rename_unit")
        self.rename_unit.setAutoDefault(False)

        self.head.addWidget(self.rename_unit)

        self.add_branch = QPushButton(UnitPage)
        self.add_branch.setObjectName(u"add_branch")
        self.add_branch.setAutoDefault(False)

        self.head.addWidget(self.add_branch)

        self.close_unit = QPushButton(UnitPage)
        self.close_unit.setObjectName(u"close_unit")
        self.close_unit.setAutoDefault(False)

        self.head.addWidget(self.close_unit)


        self.outer.addLayout(self.head)

        self.facts = QTextBrowser(UnitPage)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"look", u"sheet")
        self.facts.setOpenLinks(False)
        self.facts.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.facts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.outer.addWidget(self.facts)

        self.people_head = QHBoxLayout()
        self.people_head.setSpacing(8)
        self.people_head.setObjectName(u"people_head")
        self.people_head.setContentsMargins(0, 0, 0, 0)
        self.people_title = QLabel(UnitPage)
        self.people_title.setObjectName(u"people_title")
        self.people_title.setText(u"")

        self.people_head.addWidget(self.people_title)

        self.people_space = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.people_head.addItem(self.people_space)

        self.new_person = QPushButton(UnitPage)
        self.new_person.setObjectName(u"new_person")
        self.new_person.setProperty(u"look", u"primary")
        self.new_person.setAutoDefault(False)

        self.people_head.addWidget(self.new_person)

        self.edit_person = QPushButton(UnitPage)
        self.edit_person.setObjectName(u"edit_person")
        self.edit_person.setAutoDefault(False)

        self.people_head.addWidget(self.edit_person)

        self.transfer = QPushButton(UnitPage)
        self.transfer.setObjectName(u"transfer")
        self.transfer.setAutoDefault(False)

        self.people_head.addWidget(self.transfer)

        self.leave = QPushButton(UnitPage)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.people_head.addWidget(self.leave)

        self.hand_over = QPushButton(UnitPage)
        self.hand_over.setObjectName(u"hand_over")
        self.hand_over.setAutoDefault(False)

        self.people_head.addWidget(self.hand_over)

        self.person_history = QPushButton(UnitPage)
        self.person_history.setObjectName(u"person_history")
        self.person_history.setAutoDefault(False)

        self.people_head.addWidget(self.person_history)


        self.outer.addLayout(self.people_head)

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
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("UnitPage", u"units.people_list", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

