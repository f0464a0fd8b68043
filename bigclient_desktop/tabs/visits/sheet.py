"""One visit to read: what was entered, what came of it, and its earlier versions."""

from collections.abc import Callable, Mapping
from datetime import datetime
from html import escape

from bigclient_desktop.domain.fields import VISIT
from bigclient_desktop.domain.visit_lists import VisitFile
from bigclient_desktop.domain.visits import Visit
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.widgets.field_words import Label, plain_words, value_words
from bigclient_desktop.widgets.sheets import labelled
from bigclient_desktop.widgets.words import tr

_PLAN = ("way", "manager", "companions", "persons_met", "place", "purpose", "first_planned_at", "cancel_reason")
_RECORD = (
    "way",
    "manager",
    "companions",
    "persons_met",
    "place",
    "purpose",
    "talk",
    "needs",
    "competitor_news",
    "problems",
    "result",
    "next_step",
    "next_on",
    "no_next_reason",
    "superior_remark",
    "source",
)
_ALWAYS = {"way", "manager", "persons_met", "talk", "purpose"}
_UNTOLD = {"id", "corrects", "correction_reason", "recorded_on", "recorded_by", "unit"}


def sheet(file: VisitFile, label: Label) -> str:
    """The whole read view."""

    def words(name: str, visit: Visit) -> str:
        return _words(file.names, label, name, visit)

    return _fields(file, words) + _items(file) + _versions(file, words)


def _words(names: Mapping[str, str], label: Label, name: str, visit: Visit) -> str:
    value = getattr(visit, name)
    if name == "manager":
        return escape(names.get(value or "", "") or visit.manager_name or "")
    text = value_words("visit", VISIT.by_name[name], value, lambda kind, key: names.get(key) or label(kind, key))
    return escape(text).replace("\n", "<br>")


def _fields(file: VisitFile, words: Callable[[str, Visit], str]) -> str:
    visit = file.visit
    lines = []
    for name in _RECORD if visit.state == "done" else _PLAN:
        text = words(name, visit)
        if name == "superior_remark" and text and visit.remark_at:
            who = file.names.get(visit.remark_by or "", "")
            text += f'<br><span class="quiet">{escape(who)} {escape(plain_words(visit.remark_at))}</span>'
        if text or name in _ALWAYS:
            lines.append((tr(f"visit.{name}"), text or "—"))
    return labelled(lines)


def _items(file: VisitFile) -> str:
    """An item a line: the pane at the right is too narrow for columns."""
    if not file.follow_ups:
        return ""
    rows = []
    for item in file.follow_ups:
        state = [tr(f"follow_up.state.{item.state or 'open'}"), plain_words(item.due_on) if item.due_on else ""]
        told = f'<span class="quiet">{escape(" · ".join(part for part in state if part))}</span>'
        outcome = (
            f"<br>{escape(tr('follow_up.outcome'))}{tr('form.colon')}{escape(item.outcome)}" if item.outcome else ""
        )
        link = f'<a href="item:{item.id}">{escape(tr("visits.follow"))}</a>'
        parts = (escape(item.content or ""), escape(outcome), told, link)
        text = "<br>".join(part for part in parts if part)
        rows.append((tr(f"follow_up.kind.{item.kind}"), text))
    return _heading("section.follow_ups") + labelled(rows)


def _versions(file: VisitFile, words: Callable[[str, Visit], str]) -> str:
    """From version to version: who, when, why, and what was changed."""
    if len(file.versions) < 2:
        return ""
    rows = []
    for newer, older in zip(file.versions, file.versions[1:], strict=False):
        changes = [
            f"{escape(tr(f'visit.{field.name}'))}{tr('form.colon')}<del>{words(field.name, older) or '—'}</del> → "
            f"{words(field.name, newer) or '—'}"
            for field in VISIT.fields
            if field.name not in _UNTOLD and getattr(newer, field.name) != getattr(older, field.name)
        ]
        reason = f'<span class="quiet">{escape(newer.correction_reason or "")}</span>'
        rows.append((file.names.get(newer.recorded_by or "", ""), "<br>".join([*changes, reason])))
    note = f'<p class="quiet">{escape(tr("visits.versions_note", count=len(file.versions)))}</p>'
    return _heading("visits.versions") + note + labelled(rows)


def _heading(key: str) -> str:
    return f"<h3>{escape(tr(key))}</h3>"


def span_words(visit: Visit) -> str:
    """`2026-03-02 周一 09:30–10:10`."""
    if visit.starts_at is None:
        return ""
    start = china_time(visit.starts_at)
    end = f"–{_clock(visit.ends_at)}" if visit.ends_at else ""
    return f"{start:%Y-%m-%d} {tr(f'weekday.{start.isoweekday()}')} {start:%H:%M}{end}"


def _clock(at: datetime) -> str:
    return f"{china_time(at):%H:%M}"
