# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QRadioButton,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

class Ui_Start(object):
    def setupUi(self, Start: QWidget) -> None:
        if not Start.objectName():
            Start.setObjectName(u"Start")
        self.layout_1 = QVBoxLayout(Start)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 8, 0, 0)
        self.start_title = QLabel(Start)
        self.start_title.setObjectName(u"start_title")
        self.start_title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.start_title)

        self.join = QRadioButton(Start)
        self.join.setObjectName(u"join")

        self.layout_1.addWidget(self.join)

        self.join_explain = QLabel(Start)
        self.join_explain.setObjectName(u"join_explain")
        self.join_explain.setIndent(24)
        self.join_explain.setProperty(u"look", u"hint")
        self.join_explain.setWordWrap(True)

        self.layout_1.addWidget(self.join_explain)

        self.excel = QRadioButton(Start)
        self.excel.setObjectName(u"excel")

        self.layout_1.addWidget(self.excel)

        self.excel_explain = QLabel(Start)
        self.excel_explain.setObjectName(u"excel_explain")
        self.excel_explain.setIndent(24)
        self.excel_explain.setProperty(u"look", u"hint")
        self.excel_explain.setWordWrap(True)

        self.layout_1.addWidget(self.excel_explain)

        self.empty = QRadioButton(Start)
        self.empty.setObjectName(u"empty")

        self.layout_1.addWidget(self.empty)

        self.empty_explain = QLabel(Start)
        self.empty_explain.setObjectName(u"empty_explain")
        self.empty_explain.setIndent(24)
        self.empty_explain.setProperty(u"look", u"hint")
        self.empty_explain.setWordWrap(True)

        self.layout_1.addWidget(self.empty_explain)

        self.sample = QRadioButton(Start)
        self.sample.setObjectName(u"sample")

        self.layout_1.addWidget(self.sample)

        self.sample_explain = QLabel(Start)
        self.sample_explain.setObjectName(u"sample_explain")
        self.sample_explain.setIndent(24)
        self.sample_explain.setProperty(u"look", u"hint")
        self.sample_explain.setWordWrap(True)

        self.layout_1.addWidget(self.sample_explain)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.space_3 = QSpacerItem(24, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_3)

        self.size_label = QLabel(Start)
        self.size_label.setObjectName(u"size_label")

        self.layout_2.addWidget(self.size_label)

        self.size = QSpinBox(Start)
        self.size.setObjectName(u"size")
        self.size.setMinimum(50)
        self.size.setMaximum(100000)
        self.size.setSingleStep(500)
        self.size.setValue(1000)
        self.size.setMinimumSize(QSize(110, 0))

        self.layout_2.addWidget(self.size)

        self.space_4 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_4)


        self.layout_1.addLayout(self.layout_2)

        self.space_5 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.space_5)


        self.retranslateUi(Start)

        QMetaObject.connectSlotsByName(Start)
    # setupUi

    def retranslateUi(self, Start: QWidget) -> None:
        self.start_title.setText(QCoreApplication.translate("Start", u"first_run.start_title", None))
        self.join.setText(QCoreApplication.translate("Start", u"first_run.start_join", None))
        self.join_explain.setText(QCoreApplication.translate("Start", u"first_run.start_join_explain", None))
        self.excel.setText(QCoreApplication.translate("Start", u"first_run.start_excel", None))
        self.excel_explain.setText(QCoreApplication.translate("Start", u"first_run.start_excel_explain", None))
        self.empty.setText(QCoreApplication.translate("Start", u"first_run.start_empty", None))
        self.empty_explain.setText(QCoreApplication.translate("Start", u"first_run.start_empty_explain", None))
        self.sample.setText(QCoreApplication.translate("Start", u"first_run.start_sample", None))
        self.sample_explain.setText(QCoreApplication.translate("Start", u"first_run.start_sample_explain", None))
        self.size_label.setText(QCoreApplication.translate("Start", u"first_run.sample_size", None))
#if QT_CONFIG(accessibility)
        self.size.setAccessibleName(QCoreApplication.translate("Start", u"first_run.sample_size", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

