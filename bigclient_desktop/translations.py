"""The one catalogue of words that the window and the command line share.

Texts stand in Qt Linguist files, one a subject: `resources/translations/<language>/<subject>.ts`. A message's source
is its key (`customer.full_name`), its translation the text with `{places}`. Where a language tells one from many, the
text says both behind the number: `{count} {count:day|days}`. The window reads the same catalogue through a QTranslator.
"""

from collections.abc import Mapping
from functools import cache
from string import Formatter
from xml.etree import ElementTree

from bigclient_desktop.assets import resource

LANGUAGES = ("zh_CN", "en")


class _OneOrMany(Formatter):
    """`{count:day|days}` is the first word where the count is 1."""

    def format_field(self, value: object, format_spec: str) -> str:
        one, bar, many = format_spec.partition("|")
        if not bar:
            return format(value, format_spec)
        return one if str(value) == "1" else many


_FILLED = _OneOrMany().format


class Catalogue(Mapping[str, str]):
    """Key to text in one language; calling it fills the places."""

    def __init__(self, language: str, texts: Mapping[str, str]) -> None:
        self.language = language
        self._texts = texts

    def __getitem__(self, key: str) -> str:
        return self._texts[key]

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def __call__(self, key: str, **values: object) -> str:
        """The text of `key`; an unknown key is shown as itself, so that a forgotten word never stops the work.

        A tuple or list among the values is told as the language lists things.
        """
        text = self._texts.get(key, key)
        if not values:
            return text
        # str.format is many times faster, and lists ask for thousands of words.
        fill = _FILLED if "|" in text else str.format
        return fill(text, **{name: self._told(value) for name, value in values.items()})

    def _told(self, value: object) -> object:
        return self("form.between").join(map(str, value)) if isinstance(value, tuple | list) else value


@cache
def catalogue(language: str) -> Catalogue:
    """The texts of `language` (`zh_CN` or `en`), all subjects together."""
    texts: dict[str, str] = {}
    for path in sorted(resource("translations", language).glob("*.ts")):
        for message in ElementTree.parse(path).iter("message"):
            texts[message.findtext("source", "")] = message.findtext("translation", "")
    return Catalogue(language, texts)
