# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QHBoxLayout, QLabel, QListWidget, QListWidgetItem,
    QProgressBar, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

class Ui_ExportPage(object):
    def setupUi(self, ExportPage: QWidget) -> None:
        if not ExportPage.objectName():
            ExportPage.setObjectName(u"ExportPage")
        ExportPage.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(ExportPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 8, 16, 12)
        self.crumb_line = QHBoxLayout()
        self.crumb_line.setSpacing(8)
        self.crumb_line.setObjectName(u"crumb_line")
        self.crumb_line.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(ExportPage)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(False)
        self.back_button.setProperty(u"look", u"link")

        self.crumb_line.addWidget(self.back_button)

        self.title = QLabel(ExportPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.crumb_line.addWidget(self.title)

        self.spacer_5 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.crumb_line.addItem(self.spacer_5)


        self.outer.addLayout(self.crumb_line)

        self.line = QFrame(ExportPage)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"look", u"line")

        self.outer.addWidget(self.line)

        self.pages = QStackedWidget(ExportPage)
        self.pages.setObjectName(u"pages")
        self.choose_page = QWidget()
        self.choose_page.setObjectName(u"choose_page")
        self.choose_column = QVBoxLayout(self.choose_page)
        self.choose_column.setSpacing(8)
        self.choose_column.setObjectName(u"choose_column")
        self.choose_column.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(self.choose_page)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setProperty(u"look", u"page")
        self.choices = QWidget()
        self.choices.setObjectName(u"choices")
        self.choices.setMaximumSize(QSize(960, 16777215))
        self.choices_column = QVBoxLayout(self.choices)
        self.choices_column.setSpacing(8)
        self.choices_column.setObjectName(u"choices_column")
        self.choices_column.setContentsMargins(0, 0, 12, 0)
        self.target_title = QLabel(self.choices)
        self.target_title.setObjectName(u"target_title")
        self.target_title.setProperty(u"look", u"section")

        self.choices_column.addWidget(self.target_title)

        self.target = QComboBox(self.choices)
        self.target.setObjectName(u"target")

        self.choices_column.addWidget(self.target)

        self.target_text = QLabel(self.choices)
        self.target_text.setObjectName(u"target_text")
        self.target_text.setText(u"")
        self.target_text.setWordWrap(True)
        self.target_text.setProperty(u"look", u"hint")

        self.choices_column.addWidget(self.target_text)

        self.place_title = QLabel(self.choices)
        self.place_title.setObjectName(u"place_title")
        self.place_title.setProperty(u"look", u"section")

        self.choices_column.addWidget(self.place_title)

        self.places = QListWidget(self.choices)
        self.places.setObjectName(u"places")
        self.places.setMinimumSize(QSize(0, 88))
        self.places.setMaximumSize(QSize(16777215, 112))

        self.choices_column.addWidget(self.places)

        self.place_line = QHBoxLayout()
        self.place_line.setSpacing(8)
        self.place_line.setObjectName(u"place_line")
        self.place_line.setContentsMargins(0, 0, 0, 0)
        self.folder_button = QPushButton(self.choices)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setAutoDefault(False)

        self.place_line.addWidget(self.folder_button)

        self.place_text = QLabel(self.choices)
        self.place_text.setObjectName(u"place_text")
        self.place_text.setText(u"")
        self.place_text.setProperty(u"look", u"hint")

        self.place_line.addWidget(self.place_text)

        self.spacer_6 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.place_line.addItem(self.spacer_6)


        self.choices_column.addLayout(self.place_line)

        self.more_title = QLabel(self.choices)
        self.more_title.setObjectName(u"more_title")
        self.more_title.setProperty(u"look", u"section")

        self.choices_column.addWidget(self.more_title)

        self.split_line = QHBoxLayout()
        self.split_line.setSpacing(8)
        self.split_line.setObjectName(u"split_line")
        self.split_line.setContentsMargins(0, 0, 0, 0)
        self.split_label = QLabel(self.choices)
        self.split_label.setObjectName(u"split_label")

        self.split_line.addWidget(self.split_label)

        self.split = QComboBox(self.choices)
        self.split.setObjectName(u"split")

        self.split_line.addWidget(self.split)

        self.spacer_7 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.split_line.addItem(self.spacer_7)


        self.choices_column.addLayout(self.split_line)

        self.whole = QCheckBox(self.choices)
        self.whole.setObjectName(u"whole")

        self.choices_column.addWidget(self.whole)

        self.spacer_8 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choices_column.addItem(self.spacer_8)

        self.scroll.setWidget(self.choices)

        self.choose_column.addWidget(self.scroll)

        self.go_line = QHBoxLayout()
        self.go_line.setSpacing(8)
        self.go_line.setObjectName(u"go_line")
        self.go_line.setContentsMargins(0, 0, 0, 0)
        self.go_text = QLabel(self.choose_page)
        self.go_text.setObjectName(u"go_text")
        self.go_text.setText(u"")
        self.go_text.setWordWrap(True)
        self.go_text.setProperty(u"look", u"hint")

        self.go_line.addWidget(self.go_text)

        self.go_button = QPushButton(self.choose_page)
        self.go_button.setObjectName(u"go_button")
        self.go_button.setAutoDefault(False)
        self.go_button.setMinimumSize(QSize(140, 0))
        self.go_button.setProperty(u"look", u"primary")

        self.go_line.addWidget(self.go_button)

        self.cancel_button = QPushButton(self.choose_page)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.go_line.addWidget(self.cancel_button)

        self.go_line.setStretch(0, 1)

        self.choose_column.addLayout(self.go_line)

        self.pages.addWidget(self.choose_page)
        self.busy_page = QWidget()
        self.busy_page.setObjectName(u"busy_page")
        self.busy_column = QVBoxLayout(self.busy_page)
        self.busy_column.setSpacing(8)
        self.busy_column.setObjectName(u"busy_column")
        self.busy_column.setContentsMargins(160, 0, 160, 0)
        self.spacer_1 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.busy_column.addItem(self.spacer_1)

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
        self.spacer_2 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stop_line.addItem(self.spacer_2)

        self.stop_button = QPushButton(self.busy_page)
        self.stop_button.setObjectName(u"stop_button")
        self.stop_button.setAutoDefault(False)

        self.stop_line.addWidget(self.stop_button)

        self.spacer_3 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stop_line.addItem(self.spacer_3)


        self.busy_column.addLayout(self.stop_line)

        self.spacer_4 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.busy_column.addItem(self.spacer_4)

        self.pages.addWidget(self.busy_page)
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
        self.result_text.setProperty(u"look", u"hint")

        self.result_column.addWidget(self.result_text)

        self.result_scroll = QScrollArea(self.result_page)
        self.result_scroll.setObjectName(u"result_scroll")
        self.result_scroll.setWidgetResizable(True)
        self.result_scroll.setProperty(u"look", u"page")
        self.results = QWidget()
        self.results.setObjectName(u"results")
        self.results.setMaximumSize(QSize(960, 16777215))
        self.results_column = QVBoxLayout(self.results)
        self.results_column.setSpacing(10)
        self.results_column.setObjectName(u"results_column")
        self.results_column.setContentsMargins(0, 0, 0, 0)
        self.result_scroll.setWidget(self.results)

        self.result_column.addWidget(self.result_scroll)

        self.end_line = QHBoxLayout()
        self.end_line.setSpacing(8)
        self.end_line.setObjectName(u"end_line")
        self.end_line.setContentsMargins(0, 0, 0, 0)
        self.spacer_9 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.end_line.addItem(self.spacer_9)

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

        self.result_column.setStretch(2, 1)
        self.pages.addWidget(self.result_page)

        self.outer.addWidget(self.pages)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.split_label.setBuddy(self.split)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ExportPage)

        QMetaObject.connectSlotsByName(ExportPage)
    # setupUi

    def retranslateUi(self, ExportPage: QWidget) -> None:
        self.back_button.setText(QCoreApplication.translate("ExportPage", u"sync_tab.back", None))
        self.title.setText(QCoreApplication.translate("ExportPage", u"sync_tab.page_export", None))
        self.target_title.setText(QCoreApplication.translate("ExportPage", u"sync_tab.export_target", None))
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("ExportPage", u"sync_tab.export_target", None))
#endif // QT_CONFIG(accessibility)
        self.place_title.setText(QCoreApplication.translate("ExportPage", u"sync_tab.export_place", None))
#if QT_CONFIG(accessibility)
        self.places.setAccessibleName(QCoreApplication.translate("ExportPage", u"sync_tab.export_place", None))
#endif // QT_CONFIG(accessibility)
        self.folder_button.setText(QCoreApplication.translate("ExportPage", u"sync_tab.other_folder", None))
        self.more_title.setText(QCoreApplication.translate("ExportPage", u"sync_tab.export_more", None))
        self.split_label.setText(QCoreApplication.translate("ExportPage", u"sync_tab.split", None))
#if QT_CONFIG(accessibility)
        self.split.setAccessibleName(QCoreApplication.translate("ExportPage", u"sync_tab.split", None))
#endif // QT_CONFIG(accessibility)
        self.whole.setText(QCoreApplication.translate("ExportPage", u"sync_tab.export_whole", None))
#if QT_CONFIG(tooltip)
        self.whole.setToolTip(QCoreApplication.translate("ExportPage", u"sync_tab.export_whole_tip", None))
#endif // QT_CONFIG(tooltip)
        self.go_button.setText(QCoreApplication.translate("ExportPage", u"sync_tab.export_go", None))
        self.cancel_button.setText(QCoreApplication.translate("ExportPage", u"form.cancel", None))
        self.stop_button.setText(QCoreApplication.translate("ExportPage", u"imports.stop", None))
        self.another_button.setText(QCoreApplication.translate("ExportPage", u"sync_tab.export_another", None))
        self.done_button.setText(QCoreApplication.translate("ExportPage", u"sync_tab.done", None))
        pass
    # retranslateUi

