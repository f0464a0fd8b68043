"""Changes to units: their cards, sub-branches, names, opening and closing."""

from dataclasses import replace
from datetime import date

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customer_file import Heads
from bigclient_desktop.domain.customers import values_of
from bigclient_desktop.domain.organisation import city_of
from bigclient_desktop.domain.staff import OrgUnit, UnitName
from bigclient_desktop.domain.unit_rules import (
    UnitNameMissing,
    check_closing,
    check_renaming,
    check_sub_branch,
    first_name,
    next_sub_branch,
    refuse_unknown_unit,
)
from bigclient_desktop.journal.values import new_child_id, unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow, Write, changes_between
from bigclient_desktop.services.access import Action
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.units import Organisation, demand_for_unit, open_below, organisation
from bigclient_desktop.store.customer_files import heads_of
from bigclient_desktop.store.units import holdings_of


def save_unit(session: Session, new: OrgUnit, heads: Heads | None = None) -> Change:
    """Saves the card of a unit; `heads` as it was loaded, else as it stands now. Raises UnitCodeUnknown, NotAllowed."""
    code = new.code or ""
    _check(session, code)
    return _save(session, organisation(session), new, "change.save_unit", heads)


def _check(session: Session, code: str) -> None:
    """Raises UnitCodeUnknown, NotAllowed."""
    refuse_unknown_unit(code)
    demand_for_unit(session, Action.MANAGE_UNITS, code)


def _save(session: Session, known: Organisation, new: OrgUnit, label: str, heads: Heads | None = None) -> Change:
    code = new.code or ""
    row = unit_row_id(code)
    old = known.own.get(code)
    writes: list[Write]
    if old is None:
        named = new.name or first_name(code).name
        writes = [NewRow("org_unit", row, values_of(replace(new, name=named)))]
    else:
        if heads is None:
            with session.store.reading() as connection:
                heads = heads_of(connection, [("org_unit", row)])
        writes = changes_between("org_unit", row, values_of(old), values_of(new), heads)
    return write_unit(session, code, writes, label, known.name(code) if old else new.name or code)


def write_unit(session: Session, code: str, writes: list[Write], label: str, subject: str) -> Change:
    """Appends what is written to a unit's own rows, as one change; nothing where there is nothing."""
    if not writes:
        return Change("", label)
    draft = AggregateDraft("org_unit", unit_row_id(code), tuple(writes))
    written = session.store.append(session.writer, [draft], label, subject)
    return Change(
        written.action,
        label,
        everything=True,
        commits=written.commits,
        proposed=written.proposed,
        units=(code,),
    )


def proposed_code(session: Session, above: str) -> str:
    """The first free code for a sub-branch under the unit. Raises UnitCodeTaken."""
    return next_sub_branch(above, set(_names(organisation(session))))


def _names(known: Organisation) -> dict[str, str]:
    codes = {*known.own, *known.present, *known.customers}
    return {code: known.name(code) for code in codes}


def add_sub_branch(session: Session, above: str, new: OrgUnit) -> Change:
    """A sub-branch (支局) under a county; without a code the first free one.

    Raises NotAllowed, UnitNameMissing, UnitCodeUnknown, SubBranchElsewhere, SubBranchNotHere, UnitAbolished,
    UnitCodeTaken.
    """
    if not (new.name or "").strip():
        raise UnitNameMissing(code=new.code or above)
    _check(session, above)
    known = organisation(session)
    taken = _names(known)
    code = (new.code or "").strip().upper() or next_sub_branch(above, set(taken))
    check_sub_branch(code, above, taken, known.today)
    named = replace(new, id=unit_row_id(code), code=code, name=(new.name or "").strip())
    return _save(session, known, named, "change.add_unit")


def rename_unit(session: Session, code: str, name: str, valid_from: date, official_name: str = "") -> Change:
    """A name from a day on; the earlier ones stay readable. Raises UnitCodeUnknown, NotAllowed, and what
    `check_renaming` raises."""
    _check(session, code)
    known = organisation(session)
    new = UnitName("", code, name.strip(), official_name.strip() or None, valid_from, session.staff_id)
    own = known.own.get(code)
    check_renaming(code, new, known.names, own)
    root = unit_row_id(code)
    writes: list[Write] = [NewRow("unit_name", new_child_id(root), values_of(new))]
    if own is None:
        writes.insert(0, NewRow("org_unit", root, values_of(OrgUnit(root, code, first_name(code).name))))
    return write_unit(session, code, writes, "change.rename_unit", new.name or "")


def close_unit(session: Session, code: str, on: date) -> Change:
    """The unit is no more from that day on; its code stays valid. Raises UnitCodeUnknown, NotAllowed, and what
    `check_closing` raises."""
    _check(session, code)
    known = organisation(session)
    own = known.own.get(code)
    with session.store.reading() as connection:
        held = holdings_of(connection, code)
    check_closing(
        code,
        known.name(code),
        own,
        on,
        known.today,
        customers=held.responsible + held.served,
        people=known.present.get(code, (0, 0))[0],
        units=open_below(known, code),
    )
    new = replace(own or OrgUnit(unit_row_id(code), code), closed_on=on)
    return _save(session, known, new, "change.close_unit")


def reopen_unit(session: Session, code: str) -> Change:
    """Takes a closing back. Raises UnitCodeUnknown, NotAllowed."""
    _check(session, code)
    known = organisation(session)
    own = known.own.get(code)
    if own is None or own.closed_on is None:
        return Change("", "change.reopen_unit")
    return _save(session, known, replace(own, closed_on=None), "change.reopen_unit")


def allow_external(session: Session, city: str, allowed: bool) -> Change:
    """Switches external part-time marketers on or off for a whole city; for the province's own units, for them.
    Raises UnitCodeUnknown, NotAllowed."""
    code = city_of(city)
    _check(session, code)
    known = organisation(session)
    own = known.own.get(code) or OrgUnit(unit_row_id(code), code)
    return _save(session, known, replace(own, external_part_time=allowed), "change.allow_external")
