"""The hand-over sheet (客户移交交接单): its columns, its head and who signs; services put the rows in."""

from bigclient_desktop.domain.list_form import ColumnKind, ListColumn, ListForm, ListSection
from bigclient_desktop.failures import Words

_TEXT, _COUNT = ColumnKind.TEXT, ColumnKind.COUNT
_COLUMNS = (
    ("number", 8, _COUNT),
    ("code", 25, _TEXT),
    ("name", 44, _TEXT),
    ("grade", 11, _TEXT),
    ("stage", 15, _TEXT),
    ("role", 9, _TEXT),
    ("contact", 20, _TEXT),
    ("contacts", 10, _COUNT),
    ("plans", 11, _COUNT),
    ("complaints", 11, _COUNT),
    ("items", 11, _COUNT),
    ("agreements", 11, _COUNT),
    ("attachments", 10, _COUNT),
    ("note", 28, _TEXT),
)
_SIGNATURES = ("form.sign.giver", "form.sign.taker", "form.sign.supervisor")
COUNTED = ("contacts", "plans", "complaints", "items", "agreements", "attachments")
"""The columns with figures, which are summed up at the foot."""


def handover_form(words: Words, giver: str, taker: str, day: str) -> ListForm:
    """The sheet without rows."""
    form = "handover_form"
    return ListForm(
        words(f"{form}.title"),
        "",
        (words(f"{form}.giver", name=giver), words(f"{form}.taker", name=taker), words(f"{form}.day", day=day)),
        tuple(ListColumn(words(f"{form}.{name}"), width, kind) for name, width, kind in _COLUMNS),
        (ListSection(()),),
        words(f"{form}.notes"),
        tuple(map(words, _SIGNATURES)),
        landscape=True,
    )
