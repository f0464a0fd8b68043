# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QHeaderView,
    QLabel, QLineEdit, QSizePolicy, QTreeView,
    QVBoxLayout, QWidget)

class Ui_Identity(object):
    def setupUi(self, Identity: QWidget) -> None:
        if not Identity.objectName():
            Identity.setObjectName(u"Identity")
        self.layout_1 = QVBoxLayout(Identity)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 8, 0, 0)
        self.identity_title = QLabel(Identity)
        self.identity_title.setObjectName(u"identity_title")
        self.identity_title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.identity_title)

        self.unit_explain = QLabel(Identity)
        self.unit_explain.setObjectName(u"unit_explain")
        self.unit_explain.setProperty(u"look", u"hint")
        self.unit_explain.setWordWrap(True)

        self.layout_1.addWidget(self.unit_explain)

        self.filter = QLineEdit(Identity)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.layout_1.addWidget(self.filter)

        self.units = QTreeView(Identity)
        self.units.setObjectName(u"units")
        self.units.setHeaderHidden(True)
        self.units.setUniformRowHeights(True)
        self.units.setMinimumSize(QSize(0, 72))

        self.layout_1.addWidget(self.units)

        self.nothing = QLabel(Identity)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"look", u"hint")

        self.layout_1.addWidget(self.nothing)

        self.layout_2 = QFormLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setHorizontalSpacing(12)
        self.layout_2.setVerticalSpacing(8)
        self.layout_2.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.layout_2.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.unit_label = QLabel(Identity)
        self.unit_label.setObjectName(u"unit_label")

        self.layout_2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.unit_label)

        self.unit = QLabel(Identity)
        self.unit.setObjectName(u"unit")
        self.unit.setText(u"")
        self.unit.setWordWrap(True)

        self.layout_2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.unit)

        self.name_label = QLabel(Identity)
        self.name_label.setObjectName(u"name_label")

        self.layout_2.setWidget(1, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(Identity)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(60)

        self.layout_2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name)

        self.position_label = QLabel(Identity)
        self.position_label.setObjectName(u"position_label")

        self.layout_2.setWidget(2, QFormLayout.ItemRole.LabelRole, self.position_label)

        self.position = QComboBox(Identity)
        self.position.setObjectName(u"position")

        self.layout_2.setWidget(2, QFormLayout.ItemRole.FieldRole, self.position)

        self.position_hint = QLabel(Identity)
        self.position_hint.setObjectName(u"position_hint")
        self.position_hint.setText(u"")
        self.position_hint.setProperty(u"look", u"hint")
        self.position_hint.setWordWrap(True)

        self.layout_2.setWidget(3, QFormLayout.ItemRole.FieldRole, self.position_hint)


        self.layout_1.addLayout(self.layout_2)


        self.retranslateUi(Identity)

        QMetaObject.connectSlotsByName(Identity)
    # setupUi

    def retranslateUi(self, Identity: QWidget) -> None:
        self.identity_title.setText(QCoreApplication.translate("Identity", u"first_run.identity_title", None))
        self.unit_explain.setText(QCoreApplication.translate("Identity", u"first_run.unit_explain", None))
        self.filter.setPlaceholderText(QCoreApplication.translate("Identity", u"first_run.unit_filter", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("Identity", u"first_run.unit_filter", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.units.setAccessibleName(QCoreApplication.translate("Identity", u"first_run.unit", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("Identity", u"first_run.no_unit", None))
        self.unit_label.setText(QCoreApplication.translate("Identity", u"first_run.unit", None))
        self.name_label.setText(QCoreApplication.translate("Identity", u"first_run.name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("Identity", u"first_run.name", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("Identity", u"first_run.name_hint", None))
        self.position_label.setText(QCoreApplication.translate("Identity", u"first_run.position", None))
#if QT_CONFIG(accessibility)
        self.position.setAccessibleName(QCoreApplication.translate("Identity", u"first_run.position", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

