# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QSpinBox, QToolButton, QVBoxLayout, QWidget)

class Ui_Preview(object):
    def setupUi(self, Preview: QWidget) -> None:
        if not Preview.objectName():
            Preview.setObjectName(u"Preview")
        Preview.setProperty(u"look", u"page")
        self.layout = QVBoxLayout(Preview)
        self.layout.setSpacing(0)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.bar = QWidget(Preview)
        self.bar.setObjectName(u"bar")
        self.bar.setProperty(u"look", u"chrome")
        self.layout_2 = QHBoxLayout(self.bar)
        self.layout_2.setSpacing(6)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(12, 6, 12, 6)
        self.previous = QToolButton(self.bar)
        self.previous.setObjectName(u"previous")

        self.layout_2.addWidget(self.previous)

        self.page = QSpinBox(self.bar)
        self.page.setObjectName(u"page")
        self.page.setMinimum(1)
        self.page.setMinimumSize(QSize(64, 0))

        self.layout_2.addWidget(self.page)

        self.pages = QLabel(self.bar)
        self.pages.setObjectName(u"pages")
        self.pages.setText(u"")
        self.pages.setProperty(u"look", u"hint")

        self.layout_2.addWidget(self.pages)

        self.next = QToolButton(self.bar)
        self.next.setObjectName(u"next")

        self.layout_2.addWidget(self.next)

        self.space_3 = QSpacerItem(8, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_3)

        self.zoom_out = QToolButton(self.bar)
        self.zoom_out.setObjectName(u"zoom_out")

        self.layout_2.addWidget(self.zoom_out)

        self.zoom = QLabel(self.bar)
        self.zoom.setObjectName(u"zoom")
        self.zoom.setText(u"")
        self.zoom.setMinimumSize(QSize(48, 0))
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zoom.setProperty(u"look", u"hint")

        self.layout_2.addWidget(self.zoom)

        self.zoom_in = QToolButton(self.bar)
        self.zoom_in.setObjectName(u"zoom_in")

        self.layout_2.addWidget(self.zoom_in)

        self.fit = QPushButton(self.bar)
        self.fit.setObjectName(u"fit")
        self.fit.setAutoDefault(False)

        self.layout_2.addWidget(self.fit)

        self.space_4 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.space_4)

        self.save = QPushButton(self.bar)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.layout_2.addWidget(self.save)

        self.print = QPushButton(self.bar)
        self.print.setObjectName(u"print")
        self.print.setProperty(u"look", u"primary")

        self.layout_2.addWidget(self.print)


        self.layout.addWidget(self.bar)

        self.area = QScrollArea(Preview)
        self.area.setObjectName(u"area")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.sheets = QWidget()
        self.sheets.setObjectName(u"sheets")
        self.area.setWidget(self.sheets)

        self.layout.addWidget(self.area)


        self.retranslateUi(Preview)

        QMetaObject.connectSlotsByName(Preview)
    # setupUi

    def retranslateUi(self, Preview: QWidget) -> None:
#if QT_CONFIG(tooltip)
        self.previous.setToolTip(QCoreApplication.translate("Preview", u"preview.previous", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.previous.setAccessibleName(QCoreApplication.translate("Preview", u"preview.previous", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.page.setAccessibleName(QCoreApplication.translate("Preview", u"preview.page", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next.setToolTip(QCoreApplication.translate("Preview", u"preview.next", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.next.setAccessibleName(QCoreApplication.translate("Preview", u"preview.next", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoom_out.setToolTip(QCoreApplication.translate("Preview", u"preview.zoom_out", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoom_out.setAccessibleName(QCoreApplication.translate("Preview", u"preview.zoom_out", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoom_in.setToolTip(QCoreApplication.translate("Preview", u"preview.zoom_in", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoom_in.setAccessibleName(QCoreApplication.translate("Preview", u"preview.zoom_in", None))
#endif // QT_CONFIG(accessibility)
        self.fit.setText(QCoreApplication.translate("Preview", u"preview.fit_width", None))
        self.save.setText(QCoreApplication.translate("Preview", u"preview.save", None))
        self.print.setText(QCoreApplication.translate("Preview", u"preview.print", None))
#if QT_CONFIG(accessibility)
        self.area.setAccessibleName(QCoreApplication.translate("Preview", u"preview.sheets", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

