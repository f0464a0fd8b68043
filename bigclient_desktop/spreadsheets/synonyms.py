"""How offices head their columns and write their choices, beside the program's own labels."""

from collections.abc import Mapping

from bigclient_desktop.domain.reference import document

Words = Mapping[str, tuple[str, ...]]


def _words(part: Mapping[str, list[str]]) -> Words:
    return {name: tuple(words) for name, words in part.items()}


_ALL = document("import_words")

CUSTOMER_HEADINGS: Words = _words(_ALL["customer"])
"""Customer field to headings that mean it."""

CONTACT_HEADINGS: Words = _words(_ALL["contact"])
"""Contact field to headings; `reach` holds a phone, a mobile or an address, told apart by its form."""

CHOICES: Mapping[str, Words] = {field: _words(choices) for field, choices in _ALL["choices"].items()}
"""Field to choice to other ways of writing it."""

WITHOUT_CONTACT: Mapping[str, str] = {"phone": "phone", "mobile": "phone", "email": "email", "reach": "phone"}
"""Where contact columns go in a sheet that names no contact."""

YES = frozenset(_ALL["yes"])
NO = frozenset(_ALL["no"])
