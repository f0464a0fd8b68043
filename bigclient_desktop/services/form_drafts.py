"""Unsaved forms of visits and complaints: kept while typing, offered again after a crash or a lock."""

from base64 import b64decode, b64encode
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bigclient_desktop.domain.complaint_lists import ComplaintDraft, StepDraft
from bigclient_desktop.domain.complaints import Complaint, ComplaintEvent
from bigclient_desktop.domain.customer_file import Heads
from bigclient_desktop.domain.visit_lists import VisitDraft
from bigclient_desktop.domain.visits import Visit
from bigclient_desktop.services.customers import CustomerUnknown, customer_file
from bigclient_desktop.services.drafts import draft_file, kept_record, kept_row
from bigclient_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class KeptForm:
    """A form found again, and when it was kept (UTC)."""

    draft: VisitDraft | ComplaintDraft
    saved_at: datetime
    customer_name: str = ""


@dataclass(frozen=True, slots=True)
class KeptStep:
    """A step found again, and when it was kept (UTC)."""

    draft: StepDraft
    saved_at: datetime


def keep_visit(session: Session, draft: VisitDraft) -> datetime:
    """Keeps what is on a visit's form."""
    body = {
        "visit": kept_row("visit", draft.visit),
        "base": kept_row("visit", draft.base) if draft.base else None,
        "heads": _kept_heads(draft.heads),
        "is_new": draft.is_new,
        "is_correction": draft.is_correction,
    }
    return draft_file(session).save(f"visit:{draft.visit.id}", body)


def keep_complaint(session: Session, draft: ComplaintDraft) -> datetime:
    """Keeps what is on a complaint's form."""
    return draft_file(session).save(f"complaint:{draft.complaint.id}", _complaint_body(draft))


def _complaint_body(draft: ComplaintDraft) -> dict[str, Any]:
    return {
        "complaint": kept_row("complaint", draft.complaint),
        "base": kept_row("complaint", draft.base) if draft.base else None,
        "heads": _kept_heads(draft.heads),
        "is_new": draft.is_new,
    }


def step_key(draft: StepDraft) -> str:
    """Under what a half-typed step is kept: one of each kind a complaint."""
    return f"{draft.form.complaint.id}:{draft.event.step}"


def keep_step(session: Session, draft: StepDraft) -> datetime:
    """Keeps what is typed of a step."""
    body = _complaint_body(draft.form) | {"event": kept_row("complaint_event", draft.event)}
    return draft_file(session).save(f"step:{step_key(draft)}", body)


def kept_step(session: Session, draft: StepDraft) -> KeptStep | None:
    """The kept step of the same kind on the same complaint, or None."""
    found = draft_file(session).load(f"step:{step_key(draft)}")
    if found is None:
        return None
    body, saved_at = found
    event = kept_record("complaint_event", ComplaintEvent, body["event"])
    return KeptStep(StepDraft(event, _complaint_draft(body)), saved_at)


def kept_form(session: Session, entity: str, identity: str) -> KeptForm | None:
    """The kept form of a visit or complaint, or None."""
    found = draft_file(session).load(f"{entity}:{identity}")
    if found is None:
        return None
    body, saved_at = found
    kind: Any = Visit if entity == "visit" else Complaint
    record = kept_record(entity, kind, body[entity])
    name = _customer_name(session, record.customer)
    if entity == "visit":
        heads, base = _heads(body["heads"]), kept_record(entity, kind, body["base"]) if body["base"] else None
        return KeptForm(VisitDraft(record, heads, body["is_new"], body["is_correction"], base), saved_at, name)
    return KeptForm(_complaint_draft(body), saved_at, name)


def _complaint_draft(body: Any) -> ComplaintDraft:
    base = kept_record("complaint", Complaint, body["base"]) if body["base"] else None
    record = kept_record("complaint", Complaint, body["complaint"])
    return ComplaintDraft(record, _heads(body["heads"]), body["is_new"], base)


def kept_forms(session: Session, entity: str) -> list[str]:
    """Ids of visits or complaints whose forms are kept, newest first."""
    prefix, found = f"{entity}:", draft_file(session).keys()
    return [key.removeprefix(prefix) for key in found if key.startswith(prefix)]


def newest_new(
    session: Session, entity: str, fits: Callable[[Any], bool], taken: Collection[str] = ()
) -> KeptForm | None:
    """The form kept last of a record that was never saved, but those that are `taken`: open on the screen."""
    for identity in kept_forms(session, entity):
        kept = None if identity in taken else kept_form(session, entity, identity)
        if kept is not None and kept.draft.is_new and fits(kept.draft):
            return kept
    return None


def forget_form(session: Session, entity: str, identity: str) -> None:
    """Forgets a kept form: it was saved, or is not wanted."""
    draft_file(session).discard(f"{entity}:{identity}")


def _customer_name(session: Session, customer: str | None) -> str:
    if not customer:
        return ""
    try:
        return customer_file(session, customer).customer.full_name or ""
    except CustomerUnknown:
        return ""


def _kept_heads(heads: Heads) -> list[Any]:
    return [[*unit, [b64encode(head).decode() for head in commits]] for unit, commits in heads.items()]


def _heads(kept: list[Any]) -> Heads:
    return {(entity, row, unit): tuple(map(b64decode, commits)) for entity, row, unit, commits in kept}
