"""Which aggregates an installation may receive (sync.md, Links, acknowledgement, scope)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from bigclient_desktop.domain.exchange import OWN, REGISTERED, Scope
from bigclient_desktop.domain.fields import AUDIT_LOG, CUSTOMER, CUSTOMER_STUB, FILE_REQUEST, ISSUER, ORG_UNIT
from bigclient_desktop.domain.organisation import city_of, is_within, level_above, unit
from bigclient_desktop.journal.values import unit_row_id
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.sight import certificates_of
from bigclient_desktop.store.tables import PROJECTED, commit_log

_customer, _unit, _stub = (PROJECTED[entity.name] for entity in (CUSTOMER, ORG_UNIT, CUSTOMER_STUB))
_audit = PROJECTED[AUDIT_LOG.name]
_request = PROJECTED[FILE_REQUEST.name].c
_OWNERSHIP = (
    _customer.c.id,
    _customer.c.responsible_unit,
    _customer.c.service_unit,
    _customer.c.lead_manager,
    _customer.c.deputy_manager,
    _customer.c.made_by,
)


@dataclass(frozen=True, slots=True)
class Sorted:
    """Aggregates by whether a scope holds them. `open` go on going to those who know them: what is in nobody's scope
    (withdrawn, not made yet, or without an owner), and stubs of customers that went to a unit further off."""

    inside: set[bytes]
    open: set[bytes]


def scope_key(scope: Scope) -> str:
    """A scope as the cursors remember it, with the area whose stubs it takes in: what widens that is a change."""
    area = f":{_area_of_stubs(scope)}" if scope.kind == OWN else ""
    return f"{scope.kind}:{scope.unit}:{scope.person}{area}"


def in_scope(connection: Connection, scope: Scope, aggregates: Iterable[bytes]) -> set[bytes]:
    """Those of the aggregates (17 bytes) that lie in the scope, by what the tables say now."""
    return sort_out(connection, scope, aggregates).inside


def sort_out(connection: Connection, scope: Scope, aggregates: Iterable[bytes]) -> Sorted:
    """Which of the aggregates the scope holds, and which nobody's does."""
    asked = list(aggregates)
    if scope.kind == "all":
        return Sorted(set(asked) - _others_audits(connection, scope, asked), set())
    rule = _Rule(scope, connection)
    found = Sorted({aggregate for aggregate in asked if aggregate[0] == ISSUER.id}, set())
    customers = [aggregate[1:] for aggregate in asked if aggregate[0] == CUSTOMER.id]
    missing = set(customers)
    for some in chunks(customers):
        for row in connection.execute(select(*_OWNERSHIP).where(_customer.c.id.in_(some))):
            missing.discard(row.id)
            if rule.has_customer(row):
                found.inside.add(bytes([CUSTOMER.id]) + row.id)
            elif not row.responsible_unit and not row.service_unit and not row.lead_manager:
                found.open.add(bytes([CUSTOMER.id]) + row.id)
    found.open.update(bytes([CUSTOMER.id]) + root for root in missing)
    for table, entity, has in ((_unit, ORG_UNIT, rule.has_unit), (_stub, CUSTOMER_STUB, rule.has_stub)):
        code = table.c.code if table is _unit else table.c.unit
        roots = [aggregate[1:] for aggregate in asked if aggregate[0] == entity.id]
        for some in chunks(roots):
            for root, value in connection.execute(select(table.c.id, code).where(table.c.id.in_(some))):
                if has(value or ""):
                    found.inside.add(bytes([entity.id]) + root)
                elif entity is CUSTOMER_STUB:
                    found.open.add(bytes([entity.id]) + root)
    requests = [aggregate[1:] for aggregate in asked if aggregate[0] == FILE_REQUEST.id]
    made = set()
    for some in chunks(requests):
        columns = (_request.id, _request.unit, _request.of_unit, _request.person)
        for one in connection.execute(select(*columns).where(_request.id.in_(some))):
            made.add(one.id)
            if rule.has_request(one):
                found.inside.add(bytes([FILE_REQUEST.id]) + one.id)
    found.open.update(bytes([FILE_REQUEST.id]) + root for root in requests if root not in made)
    found.inside.update(_own_audits(connection, scope, [one for one in asked if one[0] == AUDIT_LOG.id]))
    # A unit above may be written to before its own row has come.
    found.inside.update(rule.units_above & set(asked))
    return found


def _others_audits(connection: Connection, scope: Scope, aggregates: Iterable[bytes]) -> set[bytes]:
    """The audit logs that are not the installation's own: they go up, and never to a sibling."""
    logs = {aggregate for aggregate in aggregates if aggregate[0] == AUDIT_LOG.id}
    return set() if scope.is_above else logs - _own_audits(connection, scope, logs)


def _own_audits(connection: Connection, scope: Scope, logs: Iterable[bytes]) -> set[bytes]:
    found: set[bytes] = set()
    for some in chunks([log[1:] for log in logs]):
        mine = _audit.c.id.in_(some), _audit.c.installation == scope.installation
        found.update(bytes([AUDIT_LOG.id]) + root for root in connection.scalars(select(_audit.c.id).where(*mine)))
    return found


def all_in_scope(connection: Connection, scope: Scope) -> Iterator[bytes]:
    """Every aggregate in the scope that is held here; for scopes that changed, never for every package."""
    if scope.kind == "all":
        everything = list(all_aggregates(connection))
        hidden = _others_audits(connection, scope, everything)
        yield from (aggregate for aggregate in everything if aggregate not in hidden)
        return
    rule = _Rule(scope, connection)
    for row in connection.execute(select(*_OWNERSHIP)):
        if rule.has_customer(row):
            yield bytes([CUSTOMER.id]) + row.id
    others = list(all_aggregates(connection, above=CUSTOMER.id))
    yield from sorted(in_scope(connection, scope, others))


def all_aggregates(connection: Connection, above: int = 0) -> Iterator[bytes]:
    """Every aggregate of the log, of entities numbered higher than `above`: a hop each over the index."""
    last = bytes([above]) + b"\xff" * 16
    following = select(commit_log.c.aggregate).order_by(commit_log.c.aggregate).limit(1)
    while (found := connection.scalar(following.where(commit_log.c.aggregate > last))) is not None:
        yield found
        last = found


class _Rule:
    """A scope as questions about one row."""

    def __init__(self, scope: Scope, connection: Connection) -> None:
        self._scope = scope
        self._registered = _registered(connection, scope.person) if scope.kind == REGISTERED else set()
        self._person = bytes.fromhex(scope.person) if scope.person else None
        above: list[str] = []
        code: str | None = scope.unit
        while code:
            above.append(code)
            code = level_above(code)
        self.units_above = {bytes([ORG_UNIT.id]) + bytes.fromhex(unit_row_id(code)) for code in above}
        self._siblings = _area_of_stubs(scope)

    def has_customer(self, row: Any) -> bool:
        _, responsible, service, lead, deputy, made_by = row
        if self._scope.kind == REGISTERED:
            return made_by in self._registered
        if self._scope.kind == "unit":
            return any(_lies_in(code, self._scope.unit) for code in (responsible, service))
        mine = self._person is not None and self._person in (lead, deputy)
        return mine or bool(lead is None and responsible and responsible == self._scope.unit)

    def has_unit(self, code: str) -> bool:
        if self._scope.kind == "unit" and _lies_in(code, self._scope.unit):
            return True
        if not code:
            return False
        # A manager's own sub-branches report leads to him: he has to know what they are called.
        info = unit(code)
        is_own_branch = info is not None and info.kind == "sub_branch" and info.parent == self._scope.unit
        return code == self._scope.unit or is_within(self._scope.unit, code) or is_own_branch

    def has_request(self, row: Any) -> bool:
        """To whom it is put, and who put it."""
        _, unit, of_unit, person = row
        if self._scope.kind == "unit":
            return any(_lies_in(code, self._scope.unit) for code in (unit, of_unit))
        is_units = self._scope.kind == OWN and unit == self._scope.unit
        return is_units or (self._person is not None and person == self._person)

    def has_stub(self, code: str) -> bool:
        return _lies_in(code, self._siblings)


def _area_of_stubs(scope: Scope) -> str:
    """The unit whose customers one may know of by their stubs: a manager all of his city, for he registers a customer
    before he develops it; a unit those of the one above; who sees nothing but what he registered those of his unit."""
    if scope.kind == REGISTERED:
        return scope.unit
    return city_of(scope.unit) if scope.kind == OWN and scope.unit else level_above(scope.unit) or scope.unit


def _registered(connection: Connection, person: str) -> set[int]:
    """The commits by which this person's seats made customers."""
    own = certificates_of(connection, person) if person else []
    return set(connection.scalars(select(commit_log.c.row).where(commit_log.c.certificate.in_(own))))


def _lies_in(code: str | None, of: str) -> bool:
    """Whether a unit lies in the other; none does in that of a scope that names no unit."""
    return bool(code and of) and is_within(str(code), of)
