"""The window's words: the shared catalogue, answered to Qt by key, and switched while the program runs.

Text properties in `.ui` files hold catalogue keys; Qt asks the translator installed here for them. Code asks
`tr(key, place=value)`.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from bigclient_desktop.translations import LANGUAGES, Catalogue, catalogue

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object


class CatalogueTranslator(QTranslator):
    """Answers Qt's `translate()` from the catalogue, in any context; an unknown key falls to the next translator."""

    def __init__(self, words: Catalogue) -> None:
        super().__init__()
        self._words = words

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        # None, which the signature does not show, lets Qt ask the next translator; "" would be shown.
        return self._words.get(source)  # type: ignore[return-value]


class _InForce:
    """What is installed at the moment."""

    words: Catalogue | None = None
    translators: tuple[QTranslator, ...] = ()


def words() -> Catalogue:
    """The catalogue in force; Chinese until a language was chosen."""
    if _InForce.words is None:
        _InForce.words = catalogue(LANGUAGES[0])
    return _InForce.words


def tr(key: str, **values: object) -> str:
    """The text of `key` in the language in force."""
    return words()(key, **values)


def title_of(key: str) -> str:
    """What a command that asks further is called once it asks: without the dots."""
    return tr(key).removesuffix("…")


def listed(parts: Iterable[str]) -> str:
    """Words one after the other, as the language in force lists things."""
    return tr("form.between").join(parts)


def use_language(app: QApplication, language: str) -> None:
    """Switch every text of the program, Qt's own dialogs included; open windows hear of it by a LanguageChange."""
    if words().language == language and _InForce.translators:
        return
    for old in _InForce.translators:
        app.removeTranslator(old)
    _InForce.words = catalogue(language)
    QLocale.setDefault(QLocale(language))
    standard = QTranslator()
    standard.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _InForce.translators = (standard, CatalogueTranslator(_InForce.words))
    for translator in _InForce.translators:
        app.installTranslator(translator)


class Worded(_Widget):
    """Put before the widget class: `retranslate()` is called whenever the language changes."""

    def retranslate(self) -> None:
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
