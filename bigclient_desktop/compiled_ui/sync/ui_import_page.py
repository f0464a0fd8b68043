# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QProgressBar, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSplitter, QStackedWidget,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

class Ui_SyncImportPage(object):
    def setupUi(self, SyncImportPage: QWidget) -> None:
        if not SyncImportPage.objectName():
            SyncImportPage.setObjectName(u"SyncImportPage")
        SyncImportPage.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(SyncImportPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 8, 16, 12)
        self.crumb_line = QHBoxLayout()
        self.crumb_line.setSpacing(8)
        self.crumb_line.setObjectName(u"crumb_line")
        self.crumb_line.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(SyncImportPage)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(False)
        self.back_button.setProperty(u"look", u"link")

        self.crumb_line.addWidget(self.back_button)

        self.title = QLabel(SyncImportPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.crumb_line.addWidget(self.title)

        self.spacer_1 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.crumb_line.addItem(self.spacer_1)


        self.outer.addLayout(self.crumb_line)

        self.line = QFrame(SyncImportPage)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"look", u"line")

        self.outer.addWidget(self.line)

        self.pages = QStackedWidget(SyncImportPage)
        self.pages.setObjectName(u"pages")
        self.choose_page = QWidget()
        self.choose_page.setObjectName(u"choose_page")
        self.choose_column = QVBoxLayout(self.choose_page)
        self.choose_column.setSpacing(8)
        self.choose_column.setObjectName(u"choose_column")
        self.choose_column.setContentsMargins(0, 0, 0, 0)
        self.choose_text = QLabel(self.choose_page)
        self.choose_text.setObjectName(u"choose_text")
        self.choose_text.setWordWrap(True)
        self.choose_text.setProperty(u"look", u"hint")

        self.choose_column.addWidget(self.choose_text)

        self.drop_area = QFrame(self.choose_page)
        self.drop_area.setObjectName(u"drop_area")
        self.drop_area.setProperty(u"look", u"drop")
        self.drop_area.setMinimumSize(QSize(0, 104))
        self.drop_column = QVBoxLayout(self.drop_area)
        self.drop_column.setSpacing(12)
        self.drop_column.setObjectName(u"drop_column")
        self.drop_column.setContentsMargins(24, 40, 24, 40)
        self.drop_text = QLabel(self.drop_area)
        self.drop_text.setObjectName(u"drop_text")
        self.drop_text.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.drop_column.addWidget(self.drop_text)

        self.choose_line = QHBoxLayout()
        self.choose_line.setSpacing(8)
        self.choose_line.setObjectName(u"choose_line")
        self.choose_line.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choose_line.addItem(self.spacer_2)

        self.files_button = QPushButton(self.drop_area)
        self.files_button.setObjectName(u"files_button")
        self.files_button.setAutoDefault(False)
        self.files_button.setProperty(u"look", u"primary")

        self.choose_line.addWidget(self.files_button)

        self.folder_button = QPushButton(self.drop_area)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setAutoDefault(False)

        self.choose_line.addWidget(self.folder_button)

        self.spacer_3 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choose_line.addItem(self.spacer_3)


        self.drop_column.addLayout(self.choose_line)


        self.choose_column.addWidget(self.drop_area)

        self.places_title = QLabel(self.choose_page)
        self.places_title.setObjectName(u"places_title")
        self.places_title.setProperty(u"look", u"section")

        self.choose_column.addWidget(self.places_title)

        self.places = QVBoxLayout()
        self.places.setSpacing(4)
        self.places.setObjectName(u"places")
        self.places.setContentsMargins(0, 0, 0, 0)

        self.choose_column.addLayout(self.places)

        self.spacer_4 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choose_column.addItem(self.spacer_4)

        self.pages.addWidget(self.choose_page)
        self.busy_page = QWidget()
        self.busy_page.setObjectName(u"busy_page")
        self.busy_column = QVBoxLayout(self.busy_page)
        self.busy_column.setSpacing(8)
        self.busy_column.setObjectName(u"busy_column")
        self.busy_column.setContentsMargins(160, 0, 160, 0)
        self.spacer_11 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.busy_column.addItem(self.spacer_11)

        self.busy_text = QLabel(self.busy_page)
        self.busy_text.setObjectName(u"busy_text")
        self.busy_text.setText(u"")
        self.busy_text.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.busy_column.addWidget(self.busy_text)

        self.progress = QProgressBar(self.busy_page)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.busy_column.addWidget(self.progress)

        self.stop_line = QHBoxLayout()
        self.stop_line.setSpacing(8)
        self.stop_line.setObjectName(u"stop_line")
        self.stop_line.setContentsMargins(0, 0, 0, 0)
        self.spacer_21 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stop_line.addItem(self.spacer_21)

        self.stop_button = QPushButton(self.busy_page)
        self.stop_button.setObjectName(u"stop_button")
        self.stop_button.setAutoDefault(False)

        self.stop_line.addWidget(self.stop_button)

        self.spacer_31 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stop_line.addItem(self.spacer_31)


        self.busy_column.addLayout(self.stop_line)

        self.spacer_41 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.busy_column.addItem(self.spacer_41)

        self.pages.addWidget(self.busy_page)
        self.check_page = QWidget()
        self.check_page.setObjectName(u"check_page")
        self.check_column = QVBoxLayout(self.check_page)
        self.check_column.setSpacing(8)
        self.check_column.setObjectName(u"check_column")
        self.check_column.setContentsMargins(0, 0, 0, 0)
        self.check_title = QLabel(self.check_page)
        self.check_title.setObjectName(u"check_title")
        self.check_title.setText(u"")
        self.check_title.setWordWrap(True)
        self.check_title.setProperty(u"look", u"title")

        self.check_column.addWidget(self.check_title)

        self.check_text = QLabel(self.check_page)
        self.check_text.setObjectName(u"check_text")
        self.check_text.setText(u"")
        self.check_text.setWordWrap(True)
        self.check_text.setProperty(u"look", u"hint")

        self.check_column.addWidget(self.check_text)

        self.splitter = QSplitter(self.check_page)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.packages = QTreeWidget(self.splitter)
        self.packages.setObjectName(u"packages")
        self.packages.setProperty(u"look", u"plan")
        self.splitter.addWidget(self.packages)
        self.detail_scroll = QScrollArea(self.splitter)
        self.detail_scroll.setObjectName(u"detail_scroll")
        self.detail_scroll.setWidgetResizable(True)
        self.detail_scroll.setProperty(u"look", u"page")
        self.detail_widget = QWidget()
        self.detail_widget.setObjectName(u"detail_widget")
        self.detail_column = QVBoxLayout(self.detail_widget)
        self.detail_column.setSpacing(8)
        self.detail_column.setObjectName(u"detail_column")
        self.detail_column.setContentsMargins(12, 0, 4, 0)
        self.detail = QLabel(self.detail_widget)
        self.detail.setObjectName(u"detail")
        self.detail.setText(u"")
        self.detail.setWordWrap(True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_column.addWidget(self.detail)

        self.refusal = QLabel(self.detail_widget)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setText(u"")
        self.refusal.setWordWrap(True)
        self.refusal.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.refusal.setProperty(u"look", u"error")

        self.detail_column.addWidget(self.refusal)

        self.spacer_5 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.detail_column.addItem(self.spacer_5)

        self.detail_scroll.setWidget(self.detail_widget)
        self.splitter.addWidget(self.detail_scroll)

        self.check_column.addWidget(self.splitter)

        self.leave_line = QHBoxLayout()
        self.leave_line.setSpacing(8)
        self.leave_line.setObjectName(u"leave_line")
        self.leave_line.setContentsMargins(0, 0, 0, 0)
        self.budget_button = QPushButton(self.check_page)
        self.budget_button.setObjectName(u"budget_button")
        self.budget_button.setAutoDefault(False)
        self.budget_button.setProperty(u"look", u"link")

        self.leave_line.addWidget(self.budget_button)

        self.quarantine_button = QPushButton(self.check_page)
        self.quarantine_button.setObjectName(u"quarantine_button")
        self.quarantine_button.setAutoDefault(False)
        self.quarantine_button.setProperty(u"look", u"link")

        self.leave_line.addWidget(self.quarantine_button)

        self.spacer_6 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.leave_line.addItem(self.spacer_6)


        self.check_column.addLayout(self.leave_line)

        self.go_line = QHBoxLayout()
        self.go_line.setSpacing(8)
        self.go_line.setObjectName(u"go_line")
        self.go_line.setContentsMargins(0, 0, 0, 0)
        self.go_text = QLabel(self.check_page)
        self.go_text.setObjectName(u"go_text")
        self.go_text.setText(u"")
        self.go_text.setWordWrap(True)
        self.go_text.setProperty(u"look", u"hint")

        self.go_line.addWidget(self.go_text)

        self.other_button = QPushButton(self.check_page)
        self.other_button.setObjectName(u"other_button")
        self.other_button.setAutoDefault(False)

        self.go_line.addWidget(self.other_button)

        self.go_button = QPushButton(self.check_page)
        self.go_button.setObjectName(u"go_button")
        self.go_button.setText(u"")
        self.go_button.setAutoDefault(False)
        self.go_button.setMinimumSize(QSize(140, 0))
        self.go_button.setProperty(u"look", u"primary")

        self.go_line.addWidget(self.go_button)

        self.go_line.setStretch(0, 1)

        self.check_column.addLayout(self.go_line)

        self.check_column.setStretch(2, 1)
        self.pages.addWidget(self.check_page)
        self.result_page = QWidget()
        self.result_page.setObjectName(u"result_page")
        self.result_column = QVBoxLayout(self.result_page)
        self.result_column.setSpacing(8)
        self.result_column.setObjectName(u"result_column")
        self.result_column.setContentsMargins(0, 0, 0, 0)
        self.result_title = QLabel(self.result_page)
        self.result_title.setObjectName(u"result_title")
        self.result_title.setText(u"")
        self.result_title.setWordWrap(True)
        self.result_title.setProperty(u"look", u"title")

        self.result_column.addWidget(self.result_title)

        self.result_text = QLabel(self.result_page)
        self.result_text.setObjectName(u"result_text")
        self.result_text.setText(u"")
        self.result_text.setWordWrap(True)

        self.result_column.addWidget(self.result_text)

        self.offers = QVBoxLayout()
        self.offers.setSpacing(6)
        self.offers.setObjectName(u"offers")
        self.offers.setContentsMargins(0, 0, 0, 0)

        self.result_column.addLayout(self.offers)

        self.spacer_7 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.result_column.addItem(self.spacer_7)

        self.end_line = QHBoxLayout()
        self.end_line.setSpacing(8)
        self.end_line.setObjectName(u"end_line")
        self.end_line.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.end_line.addItem(self.spacer_8)

        self.another_button = QPushButton(self.result_page)
        self.another_button.setObjectName(u"another_button")
        self.another_button.setAutoDefault(False)

        self.end_line.addWidget(self.another_button)

        self.done_button = QPushButton(self.result_page)
        self.done_button.setObjectName(u"done_button")
        self.done_button.setAutoDefault(False)
        self.done_button.setProperty(u"look", u"primary")

        self.end_line.addWidget(self.done_button)


        self.result_column.addLayout(self.end_line)

        self.pages.addWidget(self.result_page)

        self.outer.addWidget(self.pages)

        self.outer.setStretch(2, 1)

        self.retranslateUi(SyncImportPage)

        QMetaObject.connectSlotsByName(SyncImportPage)
    # setupUi

    def retranslateUi(self, SyncImportPage: QWidget) -> None:
        self.back_button.setText(QCoreApplication.translate("SyncImportPage", u"sync_tab.back", None))
        self.title.setText(QCoreApplication.translate("SyncImportPage", u"sync_tab.page_import", None))
        self.choose_text.setText(QCoreApplication.translate("SyncImportPage", u"sync_tab.import_text", None))
        self.drop_text.setText(QCoreApplication.translate("SyncImportPage", u"sync_tab.drop_here", None))
        self.files_button.setText(QCoreApplication.translate("SyncImportPage", u"sync_tab.choose_files", None))
        self.folder_button.setText(QCoreApplication.translate("SyncImportPage", u"sync_tab.choose_folder", None))
        self.places_title.setText(QCoreApplication.translate("SyncImportPage", u"sync_tab.import_places", None))
        self.stop_button.setText(QCoreApplication.translate("SyncImportPage", u"imports.stop", None))
#if QT_CONFIG(accessibility)
        self.packages.setAccessibleName(QCoreApplication.translate("SyncImportPage", u"sync_tab.import_packages", None))
#endif // QT_CONFIG(accessibility)
        self.budget_button.setText(QCoreApplication.translate("SyncImportPage", u"sync_tab.leave_budget", None))
#if QT_CONFIG(tooltip)
        self.budget_button.setToolTip(QCoreApplication.translate("SyncImportPage", u"sync_tab.leave_budget_tip", None))
#endif // QT_CONFIG(tooltip)
        self.quarantine_button.setText(QCoreApplication.translate("SyncImportPage", u"sync_tab.leave_quarantine", None))
#if QT_CONFIG(tooltip)
        self.quarantine_button.setToolTip(QCoreApplication.translate("SyncImportPage", u"sync_tab.leave_quarantine_tip", None))
#endif // QT_CONFIG(tooltip)
        self.other_button.setText(QCoreApplication.translate("SyncImportPage", u"sync_tab.other_packages", None))
        self.another_button.setText(QCoreApplication.translate("SyncImportPage", u"sync_tab.import_another", None))
        self.done_button.setText(QCoreApplication.translate("SyncImportPage", u"sync_tab.done", None))
        pass
    # retranslateUi

