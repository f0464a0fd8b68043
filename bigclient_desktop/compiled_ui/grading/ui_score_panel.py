# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDoubleSpinBox, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSlider, QSpacerItem, QTabWidget, QTextBrowser,
    QVBoxLayout, QWidget)

class Ui_ScorePanel(object):
    def setupUi(self, ScorePanel: QWidget) -> None:
        if not ScorePanel.objectName():
            ScorePanel.setObjectName(u"ScorePanel")
        ScorePanel.setProperty(u"look", u"page")
        self.outer = QVBoxLayout(ScorePanel)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(12, 12, 12, 12)
        self.name_line = QHBoxLayout()
        self.name_line.setSpacing(8)
        self.name_line.setObjectName(u"name_line")
        self.name = QLabel(ScorePanel)
        self.name.setObjectName(u"name")
        self.name.setWordWrap(True)
        self.name.setProperty(u"look", u"title")

        self.name_line.addWidget(self.name)

        self.customer_button = QPushButton(ScorePanel)
        self.customer_button.setObjectName(u"customer_button")

        self.name_line.addWidget(self.customer_button)

        self.name_line.setStretch(0, 1)

        self.outer.addLayout(self.name_line)

        self.tabs = QTabWidget(ScorePanel)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setProperty(u"look", u"compact")
        self.score_tab = QWidget()
        self.score_tab.setObjectName(u"score_tab")
        self.score_column = QVBoxLayout(self.score_tab)
        self.score_column.setSpacing(8)
        self.score_column.setObjectName(u"score_column")
        self.score_column.setContentsMargins(0, 0, 0, 0)
        self.sheet = QTextBrowser(self.score_tab)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"look", u"sheet")

        self.score_column.addWidget(self.sheet)

        self.tabs.addTab(self.score_tab, "")
        self.what_if_tab = QWidget()
        self.what_if_tab.setObjectName(u"what_if_tab")
        self.what_if_column = QVBoxLayout(self.what_if_tab)
        self.what_if_column.setSpacing(6)
        self.what_if_column.setObjectName(u"what_if_column")
        self.what_if_column.setContentsMargins(0, 8, 0, 0)
        self.what_if_head = QHBoxLayout()
        self.what_if_head.setSpacing(8)
        self.what_if_head.setObjectName(u"what_if_head")
        self.what_if_head.setContentsMargins(0, 0, 0, 0)
        self.what_if_hint = QLabel(self.what_if_tab)
        self.what_if_hint.setObjectName(u"what_if_hint")
        self.what_if_hint.setWordWrap(True)
        self.what_if_hint.setProperty(u"look", u"hint")

        self.what_if_head.addWidget(self.what_if_hint)

        self.reset_button = QPushButton(self.what_if_tab)
        self.reset_button.setObjectName(u"reset_button")
        self.reset_button.setProperty(u"look", u"link")

        self.what_if_head.addWidget(self.reset_button)

        self.what_if_head.setStretch(0, 1)

        self.what_if_column.addLayout(self.what_if_head)

        self.revenue_label = QLabel(self.what_if_tab)
        self.revenue_label.setObjectName(u"revenue_label")

        self.what_if_column.addWidget(self.revenue_label)

        self.revenue_line = QHBoxLayout()
        self.revenue_line.setSpacing(8)
        self.revenue_line.setObjectName(u"revenue_line")
        self.revenue_line.setContentsMargins(0, 0, 0, 0)
        self.revenue_slider = QSlider(self.what_if_tab)
        self.revenue_slider.setObjectName(u"revenue_slider")
        self.revenue_slider.setOrientation(Qt.Orientation.Horizontal)
        self.revenue_slider.setMaximum(1000)

        self.revenue_line.addWidget(self.revenue_slider)

        self.revenue = QDoubleSpinBox(self.what_if_tab)
        self.revenue.setObjectName(u"revenue")
        self.revenue.setMinimumSize(QSize(132, 0))
        self.revenue.setMaximum(99999999.989999994635582)
        self.revenue.setMinimum(-99999999.989999994635582)
        self.revenue.setDecimals(2)
        self.revenue.setGroupSeparatorShown(True)
        self.revenue.setAlignment(Qt.AlignmentFlag.AlignRight)

        self.revenue_line.addWidget(self.revenue)

        self.revenue_line.setStretch(0, 1)

        self.what_if_column.addLayout(self.revenue_line)

        self.bureau_label = QLabel(self.what_if_tab)
        self.bureau_label.setObjectName(u"bureau_label")

        self.what_if_column.addWidget(self.bureau_label)

        self.bureau = QComboBox(self.what_if_tab)
        self.bureau.setObjectName(u"bureau")

        self.what_if_column.addWidget(self.bureau)

        self.denominator_line = QHBoxLayout()
        self.denominator_line.setSpacing(8)
        self.denominator_line.setObjectName(u"denominator_line")
        self.denominator_line.setContentsMargins(0, 0, 0, 0)
        self.denominator_slider = QSlider(self.what_if_tab)
        self.denominator_slider.setObjectName(u"denominator_slider")
        self.denominator_slider.setOrientation(Qt.Orientation.Horizontal)
        self.denominator_slider.setMaximum(1000)

        self.denominator_line.addWidget(self.denominator_slider)

        self.denominator = QDoubleSpinBox(self.what_if_tab)
        self.denominator.setObjectName(u"denominator")
        self.denominator.setMinimumSize(QSize(132, 0))
        self.denominator.setMaximum(99999999.989999994635582)
        self.denominator.setMinimum(0.010000000000000)
        self.denominator.setDecimals(2)
        self.denominator.setGroupSeparatorShown(True)
        self.denominator.setAlignment(Qt.AlignmentFlag.AlignRight)

        self.denominator_line.addWidget(self.denominator)

        self.denominator_line.setStretch(0, 1)

        self.what_if_column.addLayout(self.denominator_line)

        self.what_if_sheet = QTextBrowser(self.what_if_tab)
        self.what_if_sheet.setObjectName(u"what_if_sheet")
        self.what_if_sheet.setProperty(u"look", u"sheet")

        self.what_if_column.addWidget(self.what_if_sheet)

        self.what_if_column.setStretch(6, 1)
        self.tabs.addTab(self.what_if_tab, "")
        self.adjust_tab = QWidget()
        self.adjust_tab.setObjectName(u"adjust_tab")
        self.adjust_column = QVBoxLayout(self.adjust_tab)
        self.adjust_column.setSpacing(8)
        self.adjust_column.setObjectName(u"adjust_column")
        self.adjust_column.setContentsMargins(0, 8, 0, 0)
        self.adjust_hint = QLabel(self.adjust_tab)
        self.adjust_hint.setObjectName(u"adjust_hint")
        self.adjust_hint.setWordWrap(True)
        self.adjust_hint.setProperty(u"look", u"hint")

        self.adjust_column.addWidget(self.adjust_hint)

        self.grade_label = QLabel(self.adjust_tab)
        self.grade_label.setObjectName(u"grade_label")

        self.adjust_column.addWidget(self.grade_label)

        self.grade = QComboBox(self.adjust_tab)
        self.grade.setObjectName(u"grade")

        self.adjust_column.addWidget(self.grade)

        self.reason_label = QLabel(self.adjust_tab)
        self.reason_label.setObjectName(u"reason_label")

        self.adjust_column.addWidget(self.reason_label)

        self.reason = QPlainTextEdit(self.adjust_tab)
        self.reason.setObjectName(u"reason")
        self.reason.setMaximumSize(QSize(16777215, 110))
        self.reason.setTabChangesFocus(True)

        self.adjust_column.addWidget(self.reason)

        self.adjusted = QLabel(self.adjust_tab)
        self.adjusted.setObjectName(u"adjusted")
        self.adjusted.setWordWrap(True)
        self.adjusted.setProperty(u"look", u"hint")

        self.adjust_column.addWidget(self.adjusted)

        self.adjust_line = QHBoxLayout()
        self.adjust_line.setSpacing(8)
        self.adjust_line.setObjectName(u"adjust_line")
        self.adjust_line.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.adjust_line.addItem(self.spacer_2)

        self.adjust_button = QPushButton(self.adjust_tab)
        self.adjust_button.setObjectName(u"adjust_button")
        self.adjust_button.setProperty(u"look", u"primary")

        self.adjust_line.addWidget(self.adjust_button)


        self.adjust_column.addLayout(self.adjust_line)

        self.spacer_3 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.adjust_column.addItem(self.spacer_3)

        self.tabs.addTab(self.adjust_tab, "")

        self.outer.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.revenue_label.setBuddy(self.revenue)
        self.bureau_label.setBuddy(self.bureau)
        self.grade_label.setBuddy(self.grade)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ScorePanel)

        QMetaObject.connectSlotsByName(ScorePanel)
    # setupUi

    def retranslateUi(self, ScorePanel: QWidget) -> None:
        self.customer_button.setText(QCoreApplication.translate("ScorePanel", u"revenue_view.open_customer", None))
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("ScorePanel", u"grading_view.score_card", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.score_tab), QCoreApplication.translate("ScorePanel", u"grading_view.score_card", None))
        self.what_if_hint.setText(QCoreApplication.translate("ScorePanel", u"grading_view.what_if_hint", None))
        self.reset_button.setText(QCoreApplication.translate("ScorePanel", u"grading_view.reset", None))
        self.revenue_label.setText(QCoreApplication.translate("ScorePanel", u"grading_view.revenue_wan", None))
#if QT_CONFIG(accessibility)
        self.revenue_slider.setAccessibleName(QCoreApplication.translate("ScorePanel", u"grading_view.revenue_wan", None))
#endif // QT_CONFIG(accessibility)
        self.bureau_label.setText(QCoreApplication.translate("ScorePanel", u"grading_view.denominator_of", None))
#if QT_CONFIG(accessibility)
        self.denominator_slider.setAccessibleName(QCoreApplication.translate("ScorePanel", u"grading_view.denominator_wan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.denominator.setAccessibleName(QCoreApplication.translate("ScorePanel", u"grading_view.denominator_wan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.what_if_sheet.setAccessibleName(QCoreApplication.translate("ScorePanel", u"grading_view.what_if", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.what_if_tab), QCoreApplication.translate("ScorePanel", u"grading_view.what_if", None))
        self.adjust_hint.setText(QCoreApplication.translate("ScorePanel", u"grading_view.adjust_hint", None))
        self.grade_label.setText(QCoreApplication.translate("ScorePanel", u"grading_view.new_grade", None))
        self.reason_label.setText(QCoreApplication.translate("ScorePanel", u"grading_result.reason", None))
        self.adjust_button.setText(QCoreApplication.translate("ScorePanel", u"grading_view.adjust", None))
        self.tabs.setTabText(self.tabs.indexOf(self.adjust_tab), QCoreApplication.translate("ScorePanel", u"grading_view.adjustment", None))
        pass
    # retranslateUi

