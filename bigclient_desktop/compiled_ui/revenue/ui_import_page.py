# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QGridLayout, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QTableView, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

class Ui_RevenueImportPage(object):
    def setupUi(self, RevenueImportPage: QWidget) -> None:
        if not RevenueImportPage.objectName():
            RevenueImportPage.setObjectName(u"RevenueImportPage")
        RevenueImportPage.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(RevenueImportPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 8, 16, 12)
        self.crumb_line = QHBoxLayout()
        self.crumb_line.setSpacing(8)
        self.crumb_line.setObjectName(u"crumb_line")
        self.crumb_line.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(RevenueImportPage)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"look", u"link")

        self.crumb_line.addWidget(self.back_button)

        self.title = QLabel(RevenueImportPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.crumb_line.addWidget(self.title)

        self.spacer_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.crumb_line.addItem(self.spacer_1)


        self.outer.addLayout(self.crumb_line)

        self.step_line = QHBoxLayout()
        self.step_line.setSpacing(16)
        self.step_line.setObjectName(u"step_line")
        self.step_line.setContentsMargins(0, 0, 0, 0)
        self.step_file = QLabel(RevenueImportPage)
        self.step_file.setObjectName(u"step_file")
        self.step_file.setProperty(u"look", u"step")

        self.step_line.addWidget(self.step_file)

        self.step_sheet = QLabel(RevenueImportPage)
        self.step_sheet.setObjectName(u"step_sheet")
        self.step_sheet.setProperty(u"look", u"step")

        self.step_line.addWidget(self.step_sheet)

        self.step_columns = QLabel(RevenueImportPage)
        self.step_columns.setObjectName(u"step_columns")
        self.step_columns.setProperty(u"look", u"step")

        self.step_line.addWidget(self.step_columns)

        self.step_match = QLabel(RevenueImportPage)
        self.step_match.setObjectName(u"step_match")
        self.step_match.setProperty(u"look", u"step")

        self.step_line.addWidget(self.step_match)

        self.step_check = QLabel(RevenueImportPage)
        self.step_check.setObjectName(u"step_check")
        self.step_check.setProperty(u"look", u"step")

        self.step_line.addWidget(self.step_check)

        self.step_result = QLabel(RevenueImportPage)
        self.step_result.setObjectName(u"step_result")
        self.step_result.setProperty(u"look", u"step")

        self.step_line.addWidget(self.step_result)

        self.spacer_2 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.step_line.addItem(self.spacer_2)


        self.outer.addLayout(self.step_line)

        self.line = QFrame(RevenueImportPage)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"look", u"line")

        self.outer.addWidget(self.line)

        self.pages = QStackedWidget(RevenueImportPage)
        self.pages.setObjectName(u"pages")
        self.file_page = QWidget()
        self.file_page.setObjectName(u"file_page")
        self.file_column = QVBoxLayout(self.file_page)
        self.file_column.setSpacing(6)
        self.file_column.setObjectName(u"file_column")
        self.file_column.setContentsMargins(0, 0, 0, 0)
        self.file_title = QLabel(self.file_page)
        self.file_title.setObjectName(u"file_title")
        self.file_title.setProperty(u"look", u"title")

        self.file_column.addWidget(self.file_title)

        self.file_text = QLabel(self.file_page)
        self.file_text.setObjectName(u"file_text")
        self.file_text.setWordWrap(True)
        self.file_text.setProperty(u"look", u"hint")

        self.file_column.addWidget(self.file_text)

        self.drop_area = QFrame(self.file_page)
        self.drop_area.setObjectName(u"drop_area")
        self.drop_area.setProperty(u"look", u"drop")
        self.drop_area.setMaximumSize(QSize(16777215, 130))
        self.drop_column = QHBoxLayout(self.drop_area)
        self.drop_column.setSpacing(12)
        self.drop_column.setObjectName(u"drop_column")
        self.drop_column.setContentsMargins(24, 0, 24, 0)
        self.spacer_3 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.drop_column.addItem(self.spacer_3)

        self.drop_text = QLabel(self.drop_area)
        self.drop_text.setObjectName(u"drop_text")
        self.drop_text.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.drop_column.addWidget(self.drop_text)

        self.choose_line = QHBoxLayout()
        self.choose_line.setSpacing(8)
        self.choose_line.setObjectName(u"choose_line")
        self.choose_line.setContentsMargins(0, 0, 0, 0)
        self.choose_button = QPushButton(self.drop_area)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setProperty(u"look", u"primary")

        self.choose_line.addWidget(self.choose_button)

        self.spacer_4 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choose_line.addItem(self.spacer_4)


        self.drop_column.addLayout(self.choose_line)


        self.file_column.addWidget(self.drop_area)

        self.spacer_5 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.file_column.addItem(self.spacer_5)

        self.file_column.setStretch(2, 1)
        self.pages.addWidget(self.file_page)
        self.sheet_page = QWidget()
        self.sheet_page.setObjectName(u"sheet_page")
        self.sheet_column = QVBoxLayout(self.sheet_page)
        self.sheet_column.setSpacing(8)
        self.sheet_column.setObjectName(u"sheet_column")
        self.sheet_column.setContentsMargins(0, 0, 0, 0)
        self.sheet_line = QHBoxLayout()
        self.sheet_line.setSpacing(8)
        self.sheet_line.setObjectName(u"sheet_line")
        self.sheet_line.setContentsMargins(0, 0, 0, 0)
        self.sheet_label = QLabel(self.sheet_page)
        self.sheet_label.setObjectName(u"sheet_label")

        self.sheet_line.addWidget(self.sheet_label)

        self.sheet_box = QComboBox(self.sheet_page)
        self.sheet_box.setObjectName(u"sheet_box")
        self.sheet_box.setMinimumSize(QSize(200, 0))

        self.sheet_line.addWidget(self.sheet_box)

        self.heads_label = QLabel(self.sheet_page)
        self.heads_label.setObjectName(u"heads_label")
        self.heads_label.setWordWrap(True)
        self.heads_label.setProperty(u"look", u"hint")

        self.sheet_line.addWidget(self.heads_label)

        self.sheet_line.setStretch(2, 1)

        self.sheet_column.addLayout(self.sheet_line)

        self.sheet_text = QLabel(self.sheet_page)
        self.sheet_text.setObjectName(u"sheet_text")
        self.sheet_text.setWordWrap(True)
        self.sheet_text.setProperty(u"look", u"hint")

        self.sheet_column.addWidget(self.sheet_text)

        self.sheet_table = QTableView(self.sheet_page)
        self.sheet_table.setObjectName(u"sheet_table")

        self.sheet_column.addWidget(self.sheet_table)

        self.pages.addWidget(self.sheet_page)
        self.columns_page = QWidget()
        self.columns_page.setObjectName(u"columns_page")
        self.columns_column = QVBoxLayout(self.columns_page)
        self.columns_column.setSpacing(8)
        self.columns_column.setObjectName(u"columns_column")
        self.columns_column.setContentsMargins(0, 0, 0, 0)
        self.columns_text = QLabel(self.columns_page)
        self.columns_text.setObjectName(u"columns_text")
        self.columns_text.setWordWrap(True)
        self.columns_text.setProperty(u"look", u"hint")

        self.columns_column.addWidget(self.columns_text)

        self.columns_table = QTableWidget(self.columns_page)
        self.columns_table.setObjectName(u"columns_table")

        self.columns_column.addWidget(self.columns_table)

        self.options = QGridLayout()
        self.options.setSpacing(8)
        self.options.setObjectName(u"options")
        self.options.setContentsMargins(0, 0, 0, 0)
        self.month_label = QLabel(self.columns_page)
        self.month_label.setObjectName(u"month_label")

        self.options.addWidget(self.month_label, 0, 0, 1, 1)

        self.month = QLineEdit(self.columns_page)
        self.month.setObjectName(u"month")

        self.options.addWidget(self.month, 0, 1, 1, 1)

        self.service_label = QLabel(self.columns_page)
        self.service_label.setObjectName(u"service_label")

        self.options.addWidget(self.service_label, 0, 2, 1, 1)

        self.service = QComboBox(self.columns_page)
        self.service.setObjectName(u"service")

        self.options.addWidget(self.service, 0, 3, 1, 1)

        self.money_label = QLabel(self.columns_page)
        self.money_label.setObjectName(u"money_label")

        self.options.addWidget(self.money_label, 0, 4, 1, 1)

        self.money = QComboBox(self.columns_page)
        self.money.setObjectName(u"money")

        self.options.addWidget(self.money, 0, 5, 1, 1)

        self.unit_label = QLabel(self.columns_page)
        self.unit_label.setObjectName(u"unit_label")

        self.options.addWidget(self.unit_label, 1, 0, 1, 1)

        self.unit = QComboBox(self.columns_page)
        self.unit.setObjectName(u"unit")

        self.options.addWidget(self.unit, 1, 1, 1, 1)

        self.source_label = QLabel(self.columns_page)
        self.source_label.setObjectName(u"source_label")

        self.options.addWidget(self.source_label, 1, 2, 1, 1)

        self.source = QLineEdit(self.columns_page)
        self.source.setObjectName(u"source")

        self.options.addWidget(self.source, 1, 3, 1, 1)

        self.corrections = QCheckBox(self.columns_page)
        self.corrections.setObjectName(u"corrections")

        self.options.addWidget(self.corrections, 1, 4, 1, 2)


        self.columns_column.addLayout(self.options)

        self.columns_note = QLabel(self.columns_page)
        self.columns_note.setObjectName(u"columns_note")
        self.columns_note.setWordWrap(True)
        self.columns_note.setProperty(u"look", u"warning")

        self.columns_column.addWidget(self.columns_note)

        self.pages.addWidget(self.columns_page)
        self.match_page = QWidget()
        self.match_page.setObjectName(u"match_page")
        self.match_column = QVBoxLayout(self.match_page)
        self.match_column.setSpacing(8)
        self.match_column.setObjectName(u"match_column")
        self.match_column.setContentsMargins(0, 0, 0, 0)
        self.match_text = QLabel(self.match_page)
        self.match_text.setObjectName(u"match_text")
        self.match_text.setWordWrap(True)
        self.match_text.setProperty(u"look", u"hint")

        self.match_column.addWidget(self.match_text)

        self.match_table = QTableWidget(self.match_page)
        self.match_table.setObjectName(u"match_table")

        self.match_column.addWidget(self.match_table)

        self.leave_out = QCheckBox(self.match_page)
        self.leave_out.setObjectName(u"leave_out")

        self.match_column.addWidget(self.leave_out)

        self.pages.addWidget(self.match_page)
        self.check_page = QWidget()
        self.check_page.setObjectName(u"check_page")
        self.check_column = QVBoxLayout(self.check_page)
        self.check_column.setSpacing(8)
        self.check_column.setObjectName(u"check_column")
        self.check_column.setContentsMargins(0, 0, 0, 0)
        self.check_text = QLabel(self.check_page)
        self.check_text.setObjectName(u"check_text")
        self.check_text.setWordWrap(True)

        self.check_column.addWidget(self.check_text)

        self.months_text = QLabel(self.check_page)
        self.months_text.setObjectName(u"months_text")
        self.months_text.setWordWrap(True)
        self.months_text.setProperty(u"look", u"hint")

        self.check_column.addWidget(self.months_text)

        self.months_table = QTableWidget(self.check_page)
        self.months_table.setObjectName(u"months_table")

        self.check_column.addWidget(self.months_table)

        self.problem_line = QHBoxLayout()
        self.problem_line.setSpacing(8)
        self.problem_line.setObjectName(u"problem_line")
        self.problem_line.setContentsMargins(0, 0, 0, 0)
        self.problems_title = QLabel(self.check_page)
        self.problems_title.setObjectName(u"problems_title")
        self.problems_title.setProperty(u"look", u"section")

        self.problem_line.addWidget(self.problems_title)

        self.spacer_6 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.problem_line.addItem(self.spacer_6)


        self.check_column.addLayout(self.problem_line)

        self.problems_table = QTableWidget(self.check_page)
        self.problems_table.setObjectName(u"problems_table")

        self.check_column.addWidget(self.problems_table)

        self.check_column.setStretch(4, 1)
        self.pages.addWidget(self.check_page)
        self.busy_page = QWidget()
        self.busy_page.setObjectName(u"busy_page")
        self.busy_column = QVBoxLayout(self.busy_page)
        self.busy_column.setSpacing(12)
        self.busy_column.setObjectName(u"busy_column")
        self.busy_column.setContentsMargins(80, 0, 80, 0)
        self.spacer_7 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.busy_column.addItem(self.spacer_7)

        self.busy_text = QLabel(self.busy_page)
        self.busy_text.setObjectName(u"busy_text")
        self.busy_text.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.busy_column.addWidget(self.busy_text)

        self.progress = QProgressBar(self.busy_page)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.busy_column.addWidget(self.progress)

        self.busy_line = QHBoxLayout()
        self.busy_line.setSpacing(8)
        self.busy_line.setObjectName(u"busy_line")
        self.busy_line.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.busy_line.addItem(self.spacer_8)

        self.stop_button = QPushButton(self.busy_page)
        self.stop_button.setObjectName(u"stop_button")

        self.busy_line.addWidget(self.stop_button)

        self.spacer_9 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.busy_line.addItem(self.spacer_9)


        self.busy_column.addLayout(self.busy_line)

        self.spacer_10 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.busy_column.addItem(self.spacer_10)

        self.pages.addWidget(self.busy_page)
        self.result_page = QWidget()
        self.result_page.setObjectName(u"result_page")
        self.result_column = QVBoxLayout(self.result_page)
        self.result_column.setSpacing(12)
        self.result_column.setObjectName(u"result_column")
        self.result_column.setContentsMargins(0, 0, 0, 0)
        self.result_title = QLabel(self.result_page)
        self.result_title.setObjectName(u"result_title")
        self.result_title.setProperty(u"look", u"title")

        self.result_column.addWidget(self.result_title)

        self.result_text = QLabel(self.result_page)
        self.result_text.setObjectName(u"result_text")
        self.result_text.setWordWrap(True)

        self.result_column.addWidget(self.result_text)

        self.result_rows = QLabel(self.result_page)
        self.result_rows.setObjectName(u"result_rows")
        self.result_rows.setWordWrap(True)
        self.result_rows.setProperty(u"look", u"hint")

        self.result_column.addWidget(self.result_rows)

        self.result_line = QHBoxLayout()
        self.result_line.setSpacing(8)
        self.result_line.setObjectName(u"result_line")
        self.result_line.setContentsMargins(0, 0, 0, 0)
        self.undo_button = QPushButton(self.result_page)
        self.undo_button.setObjectName(u"undo_button")

        self.result_line.addWidget(self.undo_button)

        self.another_button = QPushButton(self.result_page)
        self.another_button.setObjectName(u"another_button")

        self.result_line.addWidget(self.another_button)

        self.spacer_11 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.result_line.addItem(self.spacer_11)


        self.result_column.addLayout(self.result_line)

        self.spacer_12 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.result_column.addItem(self.spacer_12)

        self.pages.addWidget(self.result_page)

        self.outer.addWidget(self.pages)

        self.button_line = QHBoxLayout()
        self.button_line.setSpacing(8)
        self.button_line.setObjectName(u"button_line")
        self.button_line.setContentsMargins(0, 0, 0, 0)
        self.foot = QLabel(RevenueImportPage)
        self.foot.setObjectName(u"foot")
        self.foot.setWordWrap(True)
        self.foot.setProperty(u"look", u"hint")

        self.button_line.addWidget(self.foot)

        self.cancel_button = QPushButton(RevenueImportPage)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_line.addWidget(self.cancel_button)

        self.step_back_button = QPushButton(RevenueImportPage)
        self.step_back_button.setObjectName(u"step_back_button")

        self.button_line.addWidget(self.step_back_button)

        self.next_button = QPushButton(RevenueImportPage)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"look", u"primary")

        self.button_line.addWidget(self.next_button)

        self.button_line.setStretch(0, 1)

        self.outer.addLayout(self.button_line)

        self.outer.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.sheet_label.setBuddy(self.sheet_box)
        self.month_label.setBuddy(self.month)
        self.service_label.setBuddy(self.service)
        self.money_label.setBuddy(self.money)
        self.unit_label.setBuddy(self.unit)
        self.source_label.setBuddy(self.source)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RevenueImportPage)

        QMetaObject.connectSlotsByName(RevenueImportPage)
    # setupUi

    def retranslateUi(self, RevenueImportPage: QWidget) -> None:
        self.back_button.setText(QCoreApplication.translate("RevenueImportPage", u"customers.back_to_list", None))
        self.title.setText(QCoreApplication.translate("RevenueImportPage", u"revenue_view.import_title", None))
        self.step_file.setText(QCoreApplication.translate("RevenueImportPage", u"imports.step_file", None))
        self.step_sheet.setText(QCoreApplication.translate("RevenueImportPage", u"imports.step_sheet", None))
        self.step_columns.setText(QCoreApplication.translate("RevenueImportPage", u"imports.step_columns", None))
        self.step_match.setText(QCoreApplication.translate("RevenueImportPage", u"revenue_view.step_match", None))
        self.step_check.setText(QCoreApplication.translate("RevenueImportPage", u"revenue_view.step_check", None))
        self.step_result.setText(QCoreApplication.translate("RevenueImportPage", u"revenue_view.step_result", None))
        self.file_title.setText(QCoreApplication.translate("RevenueImportPage", u"revenue_view.file_title", None))
        self.file_text.setText(QCoreApplication.translate("RevenueImportPage", u"revenue_view.file_text", None))
        self.drop_text.setText(QCoreApplication.translate("RevenueImportPage", u"imports.drop_here", None))
        self.choose_button.setText(QCoreApplication.translate("RevenueImportPage", u"imports.choose_file", None))
        self.sheet_label.setText(QCoreApplication.translate("RevenueImportPage", u"imports.sheet", None))
        self.sheet_text.setText(QCoreApplication.translate("RevenueImportPage", u"imports.sheet_text", None))
#if QT_CONFIG(accessibility)
        self.sheet_table.setAccessibleName(QCoreApplication.translate("RevenueImportPage", u"imports.sheet", None))
#endif // QT_CONFIG(accessibility)
        self.columns_text.setText(QCoreApplication.translate("RevenueImportPage", u"imports.columns_text", None))
#if QT_CONFIG(accessibility)
        self.columns_table.setAccessibleName(QCoreApplication.translate("RevenueImportPage", u"imports.step_columns", None))
#endif // QT_CONFIG(accessibility)
        self.month_label.setText(QCoreApplication.translate("RevenueImportPage", u"revenue_view.sheet_month", None))
#if QT_CONFIG(accessibility)
        self.month.setAccessibleName(QCoreApplication.translate("RevenueImportPage", u"revenue_view.sheet_month", None))
#endif // QT_CONFIG(accessibility)
        self.service_label.setText(QCoreApplication.translate("RevenueImportPage", u"revenue_view.sheet_service", None))
#if QT_CONFIG(accessibility)
        self.service.setAccessibleName(QCoreApplication.translate("RevenueImportPage", u"revenue_view.sheet_service", None))
#endif // QT_CONFIG(accessibility)
        self.money_label.setText(QCoreApplication.translate("RevenueImportPage", u"revenue_view.sheet_money", None))
#if QT_CONFIG(accessibility)
        self.money.setAccessibleName(QCoreApplication.translate("RevenueImportPage", u"revenue_view.sheet_money", None))
#endif // QT_CONFIG(accessibility)
        self.unit_label.setText(QCoreApplication.translate("RevenueImportPage", u"revenue_statement.unit", None))
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleName(QCoreApplication.translate("RevenueImportPage", u"revenue_statement.unit", None))
#endif // QT_CONFIG(accessibility)
        self.source_label.setText(QCoreApplication.translate("RevenueImportPage", u"revenue_statement.source", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("RevenueImportPage", u"revenue_statement.source", None))
#endif // QT_CONFIG(accessibility)
        self.corrections.setText(QCoreApplication.translate("RevenueImportPage", u"revenue_view.corrections", None))
#if QT_CONFIG(accessibility)
        self.match_table.setAccessibleName(QCoreApplication.translate("RevenueImportPage", u"revenue_view.step_match", None))
#endif // QT_CONFIG(accessibility)
        self.leave_out.setText(QCoreApplication.translate("RevenueImportPage", u"revenue_view.leave_out", None))
        self.months_text.setText(QCoreApplication.translate("RevenueImportPage", u"revenue_view.months_text", None))
#if QT_CONFIG(accessibility)
        self.months_table.setAccessibleName(QCoreApplication.translate("RevenueImportPage", u"revenue_view.months", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.problems_table.setAccessibleName(QCoreApplication.translate("RevenueImportPage", u"revenue_view.problems", None))
#endif // QT_CONFIG(accessibility)
        self.stop_button.setText(QCoreApplication.translate("RevenueImportPage", u"imports.stop", None))
        self.undo_button.setText(QCoreApplication.translate("RevenueImportPage", u"imports.undo", None))
        self.another_button.setText(QCoreApplication.translate("RevenueImportPage", u"imports.another", None))
        self.cancel_button.setText(QCoreApplication.translate("RevenueImportPage", u"form.cancel", None))
        self.step_back_button.setText(QCoreApplication.translate("RevenueImportPage", u"imports.step_back", None))
        self.next_button.setText(QCoreApplication.translate("RevenueImportPage", u"imports.next", None))
        pass
    # retranslateUi

