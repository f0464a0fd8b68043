"""The office's weights of completeness: said in the log by the city centre, or by the highest centre that is there."""

from collections.abc import Mapping
from dataclasses import dataclass

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.completeness import Weights, weights_said, weights_text
from bigclient_desktop.domain.divisions import PROVINCE
from bigclient_desktop.domain.organisation import city_of, is_within
from bigclient_desktop.domain.unit_rules import first_name
from bigclient_desktop.journal.values import unit_row_id
from bigclient_desktop.journal.writes import NewRow, NewValues, Write
from bigclient_desktop.services.access import Action, NotAllowed
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.unit_changes import write_unit
from bigclient_desktop.services.units import demand_for_unit, why_not_in_unit
from bigclient_desktop.store.completeness import WEIGHTS, own_weights, weights_of
from bigclient_desktop.store.customer_files import heads_of
from bigclient_desktop.store.units import own_unit

_LABEL = "change.completeness_weights"
_FIELD = "completeness_weights"

OFFICE, ABOVE, MACHINE, SHIPPED = "office", "province", "machine", "shipped"


@dataclass(frozen=True, slots=True)
class WeightsInForce:
    """What counts how much for the customers of one's unit; `said_by`: `office` (a city or a county), `province`,
    `machine` (kept here alone, from before an office could say) or `shipped`."""

    weights: Weights
    office: str
    """Whose word holds; else who may say one."""
    said_by: str
    refused: NotAllowed | None
    """Why the person at the store may not set others."""
    is_alone: bool = False
    """There is no centre above: what is set here is this store's own."""


def weights_in_force(session: Session) -> WeightsInForce:
    """What of a file counts how much."""
    office = _setting_office(session)
    with session.store.reading() as connection:
        known, kept = weights_of(connection), own_weights(connection)
    holds = known.office_of(session.unit)
    said_by = (MACHINE if kept else SHIPPED) if holds is None else ABOVE if holds == PROVINCE != office else OFFICE
    refused = why_not_in_unit(session, Action.SET_RULES, office)
    told = office if said_by == ABOVE else holds or office
    return WeightsInForce(known.of_unit(session.unit), told, said_by, refused, session.store.trust is None)


def _setting_office(session: Session) -> str:
    """Who sets them: the city, where it stands under the root; else the root's own unit, or the store's."""
    trust, city = session.store.trust, city_of(session.unit)
    if trust is None:
        return session.unit
    root = next((one.unit for one in trust.holders.values() if one.key == trust.root), city)
    return city if is_within(city, root) else root


def completeness_weights_of(session: Session) -> Weights:
    """The weights alone."""
    return weights_in_force(session).weights


def save_completeness_weights(session: Session, own: Mapping[str, Mapping[str, int]]) -> Change:
    """Sets the city's weights, by kind of customer and field; an empty mapping takes the shipped ones again. Of whoever
    may not decide it is a proposal. Every file is measured anew.

    Raises WeightsRefused, NotAllowed.
    """
    text = weights_text(own)
    office = _setting_office(session)
    demand_for_unit(session, Action.SET_RULES, office)
    row = unit_row_id(office)
    with session.store.reading() as connection:
        known = own_unit(connection, office)
        heads = heads_of(connection, [("org_unit", row)]) if known else {}
    writes: list[Write] = []
    if known is None:
        writes.append(NewRow("org_unit", row, {"code": office, "name": first_name(office).name}))
    if known is None or known.completeness_weights != text:
        prev = heads.get(("org_unit", row, _FIELD), ()) or heads.get(("org_unit", row, ""), ())
        writes.append(NewValues("org_unit", row, {_FIELD: text}, prev))
    change = write_unit(session, office, writes, _LABEL, first_name(office).name)
    if writes and not change.proposed:
        _forget_own(session)
    return change


def adopt_own_weights(session: Session) -> None:
    """What this machine kept for itself is said in the log as soon as somebody who may decide it is at the store, and
    no office has said anything else."""
    with session.store.reading() as connection:
        kept = own_weights(connection)
        said = weights_of(connection).by_office if kept else {}
    if kept is None:
        return
    found = weights_in_force(session)
    if said and found.said_by != MACHINE:
        _forget_own(session)
    elif found.refused is None and _decides(session):
        save_completeness_weights(session, weights_said(kept).by_kind)


def _decides(session: Session) -> bool:
    """Whether what the person says of the city is no proposal."""
    return session.store.trust is None or session.writer.holder.is_centre


def _forget_own(session: Session) -> None:
    with session.store.at_the_door() as connection:
        connection.exec_driver_sql("DELETE FROM setting WHERE key = ?", (WEIGHTS,))
