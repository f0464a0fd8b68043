"""The look: one palette and one stylesheet, light and dark, and the one type family."""

import gc
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from bigclient_desktop.assets import resource

THEMES = ("system", "light", "dark")

_NARROW = QFont.Tag.fromString("pwid")
"""OpenType's proportional widths."""
LIST_PIXELS, BODY_PIXELS, TITLE_PIXELS = 13, 14, 20


@dataclass(frozen=True, slots=True)
class Colours:
    """What the sheet is drawn with. Amber and red are for time and trouble alone."""

    name: str
    sheet: str
    chrome: str
    stripe: str
    ink: str
    quiet: str
    faint: str
    hairline: str
    field_line: str
    accent: str
    accent_strong: str
    accent_soft: str
    on_accent: str
    amber: str
    amber_soft: str
    red: str
    red_soft: str


LIGHT = Colours(
    name="light",
    sheet="#ffffff",
    chrome="#f5f7f6",
    stripe="#fafbfa",
    ink="#1a1f1c",
    quiet="#57605b",
    faint="#9aa39e",
    hairline="#e0e4e2",
    field_line="#bcc4bf",
    accent="#00783e",
    accent_strong="#005f31",
    accent_soft="#e3f1e9",
    on_accent="#ffffff",
    amber="#9a5b00",
    amber_soft="#fff4de",
    red="#b3261e",
    red_soft="#fdecea",
)
DARK = Colours(
    name="dark",
    sheet="#1b1f1d",
    chrome="#141715",
    stripe="#1f2422",
    ink="#e7ebe8",
    quiet="#a3ada7",
    faint="#6d7771",
    hairline="#323835",
    field_line="#4c5550",
    accent="#4cbb83",
    accent_strong="#6bd09b",
    accent_soft="#1d3a2b",
    on_accent="#0b1f14",
    amber="#f2b04c",
    amber_soft="#3a2c12",
    red="#ff8a80",
    red_soft="#41201d",
)


def palette_of(colours: Colours) -> QPalette:
    """Every palette role, so that no widget falls back to the system's own colours."""
    role, palette = QPalette.ColorRole, QPalette()
    everywhere = {
        role.Window: colours.chrome,
        role.Base: colours.sheet,
        role.AlternateBase: colours.stripe,
        role.Button: colours.sheet,
        role.WindowText: colours.ink,
        role.Text: colours.ink,
        role.ButtonText: colours.ink,
        role.BrightText: colours.red,
        role.PlaceholderText: colours.faint,
        role.ToolTipBase: colours.sheet,
        role.ToolTipText: colours.ink,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent_strong,
        role.Light: colours.sheet,
        role.Midlight: colours.chrome,
        role.Mid: colours.hairline,
        role.Dark: colours.field_line,
        role.Shadow: colours.faint,
    }
    for each, colour in everywhere.items():
        palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.faint))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.hairline))
    return palette


def stylesheet(colours: Colours) -> str:
    """The sheet `resources/look/sheet.qss` with its @names filled."""
    values = asdict(colours) | {
        "list_size": f"{LIST_PIXELS}px",
        "title_size": f"{TITLE_PIXELS}px",
        "controls": resource("icons", "controls").as_posix(),
    }
    sheet = resource("look", "sheet.qss").read_text(encoding="utf-8")
    return re.sub(r"@(\w+)", lambda found: values[found[1]], sheet)


def colours_of(palette: QPalette) -> Colours:
    """The colours in force, as a widget's palette tells."""
    return DARK if palette.color(QPalette.ColorRole.Base).lightness() < 128 else LIGHT


def _family() -> str:
    """Microsoft YaHei UI where it is there, else Noto Sans SC, from the program's own copy if the system has none."""
    for family in ("Microsoft YaHei UI",) * (sys.platform == "win32") + ("Noto Sans SC", "Noto Sans CJK SC"):
        if QFontDatabase.hasFamily(family):
            return family
    number = QFontDatabase.addApplicationFont(str(resource("fonts", "NotoSansSC-Regular.ttf")))
    families = QFontDatabase.applicationFontFamilies(number)
    return families[0] if families else QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


@contextmanager
def _no_collection() -> Iterator[None]:
    """Qt tells every widget of a list made before; one that Python's collector deletes meanwhile would be a crash."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def use_type(app: QApplication, language: str = "zh_CN") -> None:
    """The program's type. In English quotes are as wide as they are drawn; in Chinese they fill a square."""
    font = QFont(_family())
    if language == "en":
        font.setFeature(_NARROW, 1)
    font.setPixelSize(BODY_PIXELS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    with _no_collection():
        app.setFont(font)


class Theme:
    """Dresses the program, and follows the system while asked to."""

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        self._app = app
        self.choice = choice if choice in THEMES else "system"
        app.setStyle("Fusion")
        use_type(app)
        self._worn: Colours | None = None
        self._wear()
        app.styleHints().colorSchemeChanged.connect(self._wear)

    def choose(self, choice: str) -> None:
        """Light, dark, or as the system says."""
        self.choice = choice
        self._wear()

    def _wear(self) -> None:
        scheme = Qt.ColorScheme
        wanted = {"light": scheme.Light, "dark": scheme.Dark}.get(self.choice, scheme.Unknown)
        # Title bars and native dialogs follow the hint.
        hints = self._app.styleHints()
        hints.setColorScheme(wanted)
        dark = self.choice == "dark" or (self.choice == "system" and hints.colorScheme() is scheme.Dark)
        colours = DARK if dark else LIGHT
        if colours is not self._worn:
            self._worn = colours
            with _no_collection():
                self._app.setPalette(palette_of(colours))
                self._app.setStyleSheet(stylesheet(colours))
