# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QProgressBar, QPushButton,
    QRadioButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QTableView, QTableWidget, QTableWidgetItem, QToolButton,
    QVBoxLayout, QWidget)

class Ui_ImportPage(object):
    def setupUi(self, ImportPage: QWidget) -> None:
        if not ImportPage.objectName():
            ImportPage.setObjectName(u"ImportPage")
        ImportPage.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(ImportPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 8, 16, 12)
        self.crumb_line = QHBoxLayout()
        self.crumb_line.setSpacing(8)
        self.crumb_line.setObjectName(u"crumb_line")
        self.back_button = QPushButton(ImportPage)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"look", u"link")

        self.crumb_line.addWidget(self.back_button)

        self.title = QLabel(ImportPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.crumb_line.addWidget(self.title)

        self.spacer_12 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.crumb_line.addItem(self.spacer_12)


        self.outer.addLayout(self.crumb_line)

        self.step_line = QHBoxLayout()
        self.step_line.setSpacing(16)
        self.step_line.setObjectName(u"step_line")
        self.step_file = QLabel(ImportPage)
        self.step_file.setObjectName(u"step_file")
        self.step_file.setProperty(u"look", u"step")

        self.step_line.addWidget(self.step_file)

        self.step_sheet = QLabel(ImportPage)
        self.step_sheet.setObjectName(u"step_sheet")
        self.step_sheet.setProperty(u"look", u"step")

        self.step_line.addWidget(self.step_sheet)

        self.step_columns = QLabel(ImportPage)
        self.step_columns.setObjectName(u"step_columns")
        self.step_columns.setProperty(u"look", u"step")

        self.step_line.addWidget(self.step_columns)

        self.step_check = QLabel(ImportPage)
        self.step_check.setObjectName(u"step_check")
        self.step_check.setProperty(u"look", u"step")

        self.step_line.addWidget(self.step_check)

        self.step_result = QLabel(ImportPage)
        self.step_result.setObjectName(u"step_result")
        self.step_result.setProperty(u"look", u"step")

        self.step_line.addWidget(self.step_result)

        self.spacer_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.step_line.addItem(self.spacer_1)


        self.outer.addLayout(self.step_line)

        self.line = QFrame(ImportPage)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"look", u"line")

        self.outer.addWidget(self.line)

        self.pages = QStackedWidget(ImportPage)
        self.pages.setObjectName(u"pages")
        self.file_page = QWidget()
        self.file_page.setObjectName(u"file_page")
        self.file_column = QVBoxLayout(self.file_page)
        self.file_column.setSpacing(6)
        self.file_column.setObjectName(u"file_column")
        self.file_column.setContentsMargins(0, 8, 0, 0)
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
        self.spacer_2 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.drop_column.addItem(self.spacer_2)

        self.drop_text = QLabel(self.drop_area)
        self.drop_text.setObjectName(u"drop_text")
        self.drop_text.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.drop_column.addWidget(self.drop_text)

        self.choose_line = QHBoxLayout()
        self.choose_line.setObjectName(u"choose_line")
        self.choose_button = QPushButton(self.drop_area)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setProperty(u"look", u"primary")

        self.choose_line.addWidget(self.choose_button)

        self.spacer_3 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choose_line.addItem(self.spacer_3)


        self.drop_column.addLayout(self.choose_line)


        self.file_column.addWidget(self.drop_area)

        self.mode_title = QLabel(self.file_page)
        self.mode_title.setObjectName(u"mode_title")

        self.file_column.addWidget(self.mode_title)

        self.mode_line = QHBoxLayout()
        self.mode_line.setSpacing(24)
        self.mode_line.setObjectName(u"mode_line")
        self.mode_both = QRadioButton(self.file_page)
        self.mode_both.setObjectName(u"mode_both")
        self.mode_both.setChecked(True)

        self.mode_line.addWidget(self.mode_both)

        self.mode_add = QRadioButton(self.file_page)
        self.mode_add.setObjectName(u"mode_add")

        self.mode_line.addWidget(self.mode_add)

        self.mode_update = QRadioButton(self.file_page)
        self.mode_update.setObjectName(u"mode_update")

        self.mode_line.addWidget(self.mode_update)

        self.spacer_mode = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.mode_line.addItem(self.spacer_mode)


        self.file_column.addLayout(self.mode_line)

        self.mode_note = QLabel(self.file_page)
        self.mode_note.setObjectName(u"mode_note")
        self.mode_note.setWordWrap(True)
        self.mode_note.setProperty(u"look", u"hint")

        self.file_column.addWidget(self.mode_note)

        self.spacer_4 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.file_column.addItem(self.spacer_4)

        self.file_column.setStretch(2, 1)
        self.pages.addWidget(self.file_page)
        self.sheet_page = QWidget()
        self.sheet_page.setObjectName(u"sheet_page")
        self.sheet_column = QVBoxLayout(self.sheet_page)
        self.sheet_column.setSpacing(8)
        self.sheet_column.setObjectName(u"sheet_column")
        self.sheet_column.setContentsMargins(0, 8, 0, 0)
        self.sheet_line = QHBoxLayout()
        self.sheet_line.setSpacing(8)
        self.sheet_line.setObjectName(u"sheet_line")
        self.sheet_label = QLabel(self.sheet_page)
        self.sheet_label.setObjectName(u"sheet_label")

        self.sheet_line.addWidget(self.sheet_label)

        self.sheet_box = QComboBox(self.sheet_page)
        self.sheet_box.setObjectName(u"sheet_box")
        self.sheet_box.setMinimumSize(QSize(200, 0))

        self.sheet_line.addWidget(self.sheet_box)

        self.heads_label = QLabel(self.sheet_page)
        self.heads_label.setObjectName(u"heads_label")
        self.heads_label.setProperty(u"look", u"hint")
        self.heads_label.setWordWrap(True)

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
        self.columns_column.setContentsMargins(0, 8, 0, 0)
        self.columns_text = QLabel(self.columns_page)
        self.columns_text.setObjectName(u"columns_text")
        self.columns_text.setWordWrap(True)
        self.columns_text.setProperty(u"look", u"hint")

        self.columns_column.addWidget(self.columns_text)

        self.columns_table = QTableWidget(self.columns_page)
        self.columns_table.setObjectName(u"columns_table")

        self.columns_column.addWidget(self.columns_table)

        self.columns_note = QLabel(self.columns_page)
        self.columns_note.setObjectName(u"columns_note")
        self.columns_note.setWordWrap(True)
        self.columns_note.setProperty(u"look", u"warning")

        self.columns_column.addWidget(self.columns_note)

        self.pages.addWidget(self.columns_page)
        self.check_page = QWidget()
        self.check_page.setObjectName(u"check_page")
        self.check_column = QVBoxLayout(self.check_page)
        self.check_column.setSpacing(8)
        self.check_column.setObjectName(u"check_column")
        self.check_column.setContentsMargins(0, 8, 0, 0)
        self.check_line = QHBoxLayout()
        self.check_line.setSpacing(8)
        self.check_line.setObjectName(u"check_line")
        self.show_all = QToolButton(self.check_page)
        self.show_all.setObjectName(u"show_all")

        self.check_line.addWidget(self.show_all)

        self.show_green = QToolButton(self.check_page)
        self.show_green.setObjectName(u"show_green")

        self.check_line.addWidget(self.show_green)

        self.show_amber = QToolButton(self.check_page)
        self.show_amber.setObjectName(u"show_amber")

        self.check_line.addWidget(self.show_amber)

        self.show_red = QToolButton(self.check_page)
        self.show_red.setObjectName(u"show_red")

        self.check_line.addWidget(self.show_red)

        self.show_skipped = QToolButton(self.check_page)
        self.show_skipped.setObjectName(u"show_skipped")

        self.check_line.addWidget(self.show_skipped)

        self.spacer_5 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.check_line.addItem(self.spacer_5)

        self.unknown_button = QPushButton(self.check_page)
        self.unknown_button.setObjectName(u"unknown_button")
        self.unknown_button.setProperty(u"look", u"link")

        self.check_line.addWidget(self.unknown_button)


        self.check_column.addLayout(self.check_line)

        self.check_text = QLabel(self.check_page)
        self.check_text.setObjectName(u"check_text")
        self.check_text.setWordWrap(True)
        self.check_text.setProperty(u"look", u"hint")

        self.check_column.addWidget(self.check_text)

        self.check_table = QTableView(self.check_page)
        self.check_table.setObjectName(u"check_table")

        self.check_column.addWidget(self.check_table)

        self.pages.addWidget(self.check_page)
        self.busy_page = QWidget()
        self.busy_page.setObjectName(u"busy_page")
        self.busy_column = QVBoxLayout(self.busy_page)
        self.busy_column.setSpacing(12)
        self.busy_column.setObjectName(u"busy_column")
        self.busy_column.setContentsMargins(80, 0, 80, 0)
        self.spacer_6 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.busy_column.addItem(self.spacer_6)

        self.busy_text = QLabel(self.busy_page)
        self.busy_text.setObjectName(u"busy_text")
        self.busy_text.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.busy_column.addWidget(self.busy_text)

        self.progress = QProgressBar(self.busy_page)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.busy_column.addWidget(self.progress)

        self.busy_line = QHBoxLayout()
        self.busy_line.setObjectName(u"busy_line")
        self.spacer_7 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.busy_line.addItem(self.spacer_7)

        self.stop_button = QPushButton(self.busy_page)
        self.stop_button.setObjectName(u"stop_button")

        self.busy_line.addWidget(self.stop_button)

        self.spacer_8 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.busy_line.addItem(self.spacer_8)


        self.busy_column.addLayout(self.busy_line)

        self.spacer_9 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.busy_column.addItem(self.spacer_9)

        self.pages.addWidget(self.busy_page)
        self.result_page = QWidget()
        self.result_page.setObjectName(u"result_page")
        self.result_column = QVBoxLayout(self.result_page)
        self.result_column.setSpacing(12)
        self.result_column.setObjectName(u"result_column")
        self.result_column.setContentsMargins(0, 8, 0, 0)
        self.result_title = QLabel(self.result_page)
        self.result_title.setObjectName(u"result_title")
        self.result_title.setProperty(u"look", u"title")

        self.result_column.addWidget(self.result_title)

        self.result_text = QLabel(self.result_page)
        self.result_text.setObjectName(u"result_text")
        self.result_text.setWordWrap(True)

        self.result_column.addWidget(self.result_text)

        self.roles_text = QLabel(self.result_page)
        self.roles_text.setObjectName(u"roles_text")
        self.roles_text.setWordWrap(True)
        self.roles_text.setProperty(u"look", u"warning")

        self.result_column.addWidget(self.roles_text)

        self.roles_list = QTableWidget(self.result_page)
        self.roles_list.setObjectName(u"roles_list")
        self.roles_list.setMaximumSize(QSize(760, 320))

        self.result_column.addWidget(self.roles_list)

        self.result_line = QHBoxLayout()
        self.result_line.setSpacing(8)
        self.result_line.setObjectName(u"result_line")
        self.errors_button = QPushButton(self.result_page)
        self.errors_button.setObjectName(u"errors_button")

        self.result_line.addWidget(self.errors_button)

        self.undo_button = QPushButton(self.result_page)
        self.undo_button.setObjectName(u"undo_button")

        self.result_line.addWidget(self.undo_button)

        self.another_button = QPushButton(self.result_page)
        self.another_button.setObjectName(u"another_button")

        self.result_line.addWidget(self.another_button)

        self.spacer_10 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.result_line.addItem(self.spacer_10)


        self.result_column.addLayout(self.result_line)

        self.spacer_11 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.result_column.addItem(self.spacer_11)

        self.pages.addWidget(self.result_page)

        self.outer.addWidget(self.pages)

        self.button_line = QHBoxLayout()
        self.button_line.setSpacing(8)
        self.button_line.setObjectName(u"button_line")
        self.foot = QLabel(ImportPage)
        self.foot.setObjectName(u"foot")
        self.foot.setWordWrap(True)
        self.foot.setProperty(u"look", u"hint")

        self.button_line.addWidget(self.foot)

        self.cancel_button = QPushButton(ImportPage)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_line.addWidget(self.cancel_button)

        self.step_back_button = QPushButton(ImportPage)
        self.step_back_button.setObjectName(u"step_back_button")

        self.button_line.addWidget(self.step_back_button)

        self.dry_run_button = QPushButton(ImportPage)
        self.dry_run_button.setObjectName(u"dry_run_button")

        self.button_line.addWidget(self.dry_run_button)

        self.next_button = QPushButton(ImportPage)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"look", u"primary")

        self.button_line.addWidget(self.next_button)

        self.button_line.setStretch(0, 1)

        self.outer.addLayout(self.button_line)

        self.outer.setStretch(3, 1)

        self.retranslateUi(ImportPage)

        QMetaObject.connectSlotsByName(ImportPage)
    # setupUi

    def retranslateUi(self, ImportPage: QWidget) -> None:
        self.back_button.setText(QCoreApplication.translate("ImportPage", u"customers.back_to_list", None))
        self.title.setText(QCoreApplication.translate("ImportPage", u"imports.title", None))
        self.step_file.setText(QCoreApplication.translate("ImportPage", u"imports.step_file", None))
        self.step_sheet.setText(QCoreApplication.translate("ImportPage", u"imports.step_sheet", None))
        self.step_columns.setText(QCoreApplication.translate("ImportPage", u"imports.step_columns", None))
        self.step_check.setText(QCoreApplication.translate("ImportPage", u"imports.step_check", None))
        self.step_result.setText(QCoreApplication.translate("ImportPage", u"imports.step_result", None))
        self.file_title.setText(QCoreApplication.translate("ImportPage", u"imports.file_title", None))
        self.file_text.setText(QCoreApplication.translate("ImportPage", u"imports.file_text", None))
        self.drop_text.setText(QCoreApplication.translate("ImportPage", u"imports.drop_here", None))
        self.choose_button.setText(QCoreApplication.translate("ImportPage", u"imports.choose_file", None))
        self.mode_title.setText(QCoreApplication.translate("ImportPage", u"imports.mode", None))
        self.mode_both.setText(QCoreApplication.translate("ImportPage", u"imports.mode_both", None))
        self.mode_add.setText(QCoreApplication.translate("ImportPage", u"imports.mode_add", None))
        self.mode_update.setText(QCoreApplication.translate("ImportPage", u"imports.mode_update", None))
        self.mode_note.setText(QCoreApplication.translate("ImportPage", u"imports.empty_cells", None))
        self.sheet_label.setText(QCoreApplication.translate("ImportPage", u"imports.sheet", None))
        self.sheet_text.setText(QCoreApplication.translate("ImportPage", u"imports.sheet_text", None))
        self.columns_text.setText(QCoreApplication.translate("ImportPage", u"imports.columns_text", None))
        self.stop_button.setText(QCoreApplication.translate("ImportPage", u"imports.stop", None))
        self.errors_button.setText(QCoreApplication.translate("ImportPage", u"imports.export_errors", None))
        self.undo_button.setText(QCoreApplication.translate("ImportPage", u"imports.undo", None))
        self.another_button.setText(QCoreApplication.translate("ImportPage", u"imports.another", None))
        self.cancel_button.setText(QCoreApplication.translate("ImportPage", u"form.cancel", None))
        self.step_back_button.setText(QCoreApplication.translate("ImportPage", u"imports.step_back", None))
        self.dry_run_button.setText(QCoreApplication.translate("ImportPage", u"imports.dry_run", None))
        self.next_button.setText(QCoreApplication.translate("ImportPage", u"imports.next", None))
        pass
    # retranslateUi

