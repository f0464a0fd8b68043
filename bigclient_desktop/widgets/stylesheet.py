"""The stylesheet: hairlines, 32 px rows, filled primary actions, quiet others. Colours come from the theme alone.

A widget asks for a look by its dynamic property: `look` = title | subtitle | hint | error | card | primary | danger | link | flat.
"""

from typing import TYPE_CHECKING

from bigclient_desktop.assets import resource

if TYPE_CHECKING:
    from bigclient_desktop.widgets.theme import Colours

_SHEET = """
QToolTip { background: @sheet; color: @ink; border: 1px solid @field_line; padding: 4px 6px; }
QMainWindow, QDialog { background: @sheet; }
QWidget[look="page"], QStackedWidget[look="page"], QScrollArea[look="page"], QScrollArea[look="page"] > QWidget > QWidget
    { background: @sheet; }
QWidget[look="chrome"] { background: @chrome; }
QLabel[look="title"] { font-size: @titlepx; }
QLabel[look="figure"] { font-size: @titlepx; }
QLabel[look="hint"] { color: @quiet; font-size: @listpx; }
QLabel[look="error"] { color: @red; font-size: @listpx; }
QLabel[look="warning"] { color: @amber; font-size: @listpx; }
QFrame[look="card"] { background: @sheet; border: 1px solid @hairline; border-radius: 6px; }
QFrame[look="line"] { background: @hairline; border: none; max-height: 1px; min-height: 1px; }

QPushButton { background: @sheet; border: 1px solid @field_line; border-radius: 4px; padding: 0 14px; min-height: 30px; }
QPushButton:hover { background: @chrome; border-color: @accent; }
QPushButton:pressed { background: @accent_soft; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:disabled { color: @faint; border-color: @hairline; background: @chrome; }
QPushButton[look="primary"], QPushButton:default { background: @accent; border-color: @accent; color: @on_accent; }
QPushButton[look="primary"]:hover, QPushButton:default:hover { background: @accent_strong; border-color: @accent_strong; }
QPushButton[look="primary"]:focus, QPushButton:default:focus { border: 1px solid @ink; }
QPushButton[look="primary"]:disabled, QPushButton:default:disabled
    { background: @hairline; border-color: @hairline; color: @faint; }
QPushButton[look="danger"] { color: @red; border-color: @red; }
QPushButton[look="danger"]:hover { background: @red_soft; }
QPushButton[look="link"] { border: 1px solid transparent; background: transparent; color: @accent; padding: 0 4px; }
QPushButton[look="link"]:hover { color: @accent_strong; text-decoration: underline; }
QPushButton[look="link"]:focus { border: 1px solid @accent; }
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 4px; background: transparent; }
QToolButton:hover { background: @accent_soft; }
QToolButton:checked { background: @accent_soft; border-color: @accent; }
QToolButton:focus { border-color: @accent; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit
    { background: @sheet; border: 1px solid @field_line; border-radius: 4px; selection-background-color: @accent;
      selection-color: @on_accent; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 30px; padding: 0 8px; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 1px solid @accent; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: @chrome; border-color: @hairline; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled
    { background: @chrome; border-color: @hairline; color: @faint; }
QLineEdit[state="hard"], QComboBox[state="hard"], QPlainTextEdit[state="hard"], QAbstractSpinBox[state="hard"]
    { border: 1px solid @red; }
QLineEdit[state="soft"], QComboBox[state="soft"], QPlainTextEdit[state="soft"], QAbstractSpinBox[state="soft"]
    { border: 1px solid @amber; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("@controls/down-@name.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @sheet; border: 1px solid @field_line; outline: none; }
QComboBox QAbstractItemView::item { min-height: 28px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 20px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url("@controls/up-@name.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("@controls/down-@name.svg"); width: 12px; height: 12px; }

QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator
    { width: 16px; height: 16px; background: @sheet; border: 1px solid @field_line; }
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox:focus::indicator, QCheckBox::indicator:focus,
QRadioButton::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked
    { background: @accent; border-color: @accent; image: url("@controls/tick-@name.svg"); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate
    { background: @accent; border-color: @accent; image: url("@controls/partial-@name.svg"); }
QRadioButton::indicator:checked { background: @accent; border-color: @accent; image: url("@controls/dot-@name.svg"); }
QCheckBox:disabled, QRadioButton:disabled { color: @faint; }

QTableView, QTreeView, QListView, QHeaderView { font-size: @listpx; }
QTableView, QTreeView, QListView { background: @sheet; border: 1px solid @hairline; outline: none; gridline-color: @hairline;
    alternate-background-color: @stripe; selection-background-color: @accent_soft; selection-color: @ink; }
QTreeView::item, QListView::item { min-height: 28px; }
QTreeView::item:hover, QListView::item:hover { background: @chrome; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: @accent_soft; color: @ink; }
QTreeView::branch:has-children:closed { image: url("@controls/right-@name.svg"); }
QTreeView::branch:has-children:open { image: url("@controls/down-@name.svg"); }
QHeaderView { background: @chrome; border: none; }
QHeaderView::section { background: @chrome; color: @quiet; border: none; border-bottom: 1px solid @hairline;
    border-right: 1px solid @hairline; padding: 0 8px; min-height: 31px; }
QHeaderView::section:hover { color: @ink; }
QHeaderView::up-arrow { image: url("@controls/up-@name.svg"); width: 12px; height: 12px; }
QHeaderView::down-arrow { image: url("@controls/down-@name.svg"); width: 12px; height: 12px; }
QTableCornerButton::section { background: @chrome; border: none; }

QMenuBar { background: transparent; }
QMenuBar::item { padding: 6px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @accent_soft; color: @ink; }
QMenu { background: @sheet; border: 1px solid @field_line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 3px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @accent_soft; color: @ink; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @hairline; margin: 4px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }

QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; padding: 0 14px; min-height: 38px;
    color: @quiet; }
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:selected { color: @accent; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @accent_strong; }
QTabWidget::pane { border: none; border-top: 1px solid @hairline; }
QStatusBar { background: @chrome; border-top: 1px solid @hairline; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @quiet; font-size: @listpx; padding: 0 6px; }
QSplitter::handle { background: @hairline; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QGroupBox { border: none; border-top: 1px solid @hairline; margin-top: 24px; padding-top: 8px; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: 2px 0; color: @quiet; }
QProgressBar { border: none; border-radius: 3px; background: @hairline; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QScrollArea { border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @field_line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QFrame[look="notice"] { background: @sheet; border: 1px solid @hairline; border-left: 3px solid @accent; }
QFrame[look="notice"][tone="warning"] { background: @amber_soft; border-left-color: @amber; }
QFrame[look="notice"][tone="error"] { background: @red_soft; border-left-color: @red; }
QLabel#step { color: @faint; }
QLabel#step[reached="true"] { color: @accent; }
"""


def stylesheet(colours: "Colours", list_pixels: int, title_pixels: int) -> str:
    """The sheet in these colours."""
    values = {field: getattr(colours, field) for field in colours.__dataclass_fields__}
    values |= {
        "listpx": f"{list_pixels}px",
        "titlepx": f"{title_pixels}px",
        "controls": resource("icons", "controls").as_posix(),
    }
    text = _SHEET
    for name in sorted(values, key=len, reverse=True):
        text = text.replace(f"@{name}", values[name])
    return text
