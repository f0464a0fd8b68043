"""What each row of a sheet would do to the customers that are known: pure, so that a dry run is the plan itself."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bigclient_desktop.domain.codes import HEADQUARTERS_BRANCH
from bigclient_desktop.domain.names import normalise_name
from bigclient_desktop.journal.values import new_row_id
from bigclient_desktop.services.import_checks import check_row
from bigclient_desktop.services.import_matching import Known, Match, Refusal, Twins, match
from bigclient_desktop.services.import_records import Action, FieldDifference, Mode, PlannedContact, PlannedRow
from bigclient_desktop.spreadsheets.columns import Column
from bigclient_desktop.spreadsheets.customers import CellProblem, ImportRow
from bigclient_desktop.spreadsheets.reading import Cancel, Progress, refuse_cancelled

Values = Mapping[str, Any]
Current = tuple[Mapping[str, Values], Mapping[str, Mapping[str, Values]]]
"""Values of customers by id, and of their contacts by customer and contact id."""
_STEP = 1000
_ADDED_TO = frozenset({"former_names"})
"""Sets that an import only ever adds to."""
_NEVER_REPLACED = frozenset({"code"})
_SHARED = 11
"""Digits of its headquarters' code that a branch keeps."""


@dataclass(frozen=True)
class Planner:
    """Plans rows one after the other against what is known."""

    known: Known
    mode: Mode
    defaults: Values
    """What a new customer gets where his row says nothing."""
    columns: Sequence[Column]

    def plan(
        self,
        rows: Sequence[ImportRow],
        current: Callable[[list[str]], Current],
        cancel: Cancel | None = None,
        progress: Progress | None = None,
    ) -> list[PlannedRow]:
        """All rows. `current` reads the values of the customers that were matched, once."""
        matched = [self._matched(row) for row in rows]
        ids = list(dict.fromkeys(found.customer for _, found in matched if found.customer))
        customers, contacts = current(ids) if ids else ({}, {})
        fresh = self._new_headquarters(rows, matched)
        planned = []
        twins = Twins()
        by_target = {column.target: column for column in self.columns if column.target}
        for done, (row, (name, found)) in enumerate(zip(rows, matched, strict=True)):
            if not done % _STEP:
                refuse_cancelled(cancel)
                if progress:
                    progress(done, len(rows))
            draft = _Row(self, row, found, by_target, fresh)
            draft.refuse_twin(twins, name)
            if found.customer is None:
                planned.append(draft.as_new())
            else:
                planned.append(draft.as_update(customers[found.customer], contacts.get(found.customer, {})))
        return _without_refused_headquarters(planned, fresh)

    @staticmethod
    def _new_headquarters(rows: Sequence[ImportRow], matched: Sequence[tuple[str, Match]]) -> dict[str, str]:
        """Ids for the headquarters among the new customers, by code, so that their branches in the file find them."""
        codes = (
            row.values.get("code", "")
            for row, (_, found) in zip(rows, matched, strict=True)
            if found.customer is None and found.refusal is None and not row.is_refused
        )
        return {code: new_row_id() for code in codes if code.endswith(HEADQUARTERS_BRANCH)}

    def _matched(self, row: ImportRow) -> tuple[str, Match]:
        full_name = row.values.get("full_name")
        name = normalise_name(full_name) if full_name else ""
        if row.is_refused:
            return name, Match()
        found = match(self.known, row.values, name)
        unit = self.known.closed.get(found.customer or "")
        if unit is not None and found.refusal is None:
            told = {"name": row.values.get("full_name", ""), "unit": unit}
            found = replace(found, refusal=Refusal("full_name", "import.not_yours", told))
        return name, found


def _without_refused_headquarters(rows: list[PlannedRow], fresh: Mapping[str, str]) -> list[PlannedRow]:
    """Branches of a headquarters that is refused itself come in without it."""
    lost = set(fresh.values()) - {row.customer for row in rows if row.action is Action.ADD}
    if not lost:
        return rows
    return [
        replace(row, values={**row.values, "headquarters": None}) if row.values.get("headquarters") in lost else row
        for row in rows
    ]


class _Row:
    """One row while it is planned."""

    def __init__(
        self, planner: Planner, row: ImportRow, found: Match, by_target: Mapping[str, Column], fresh: Mapping[str, str]
    ) -> None:
        self._planner = planner
        self._row = row
        self._found = found
        self._by_target = by_target
        self._fresh = fresh
        self._customer = found.customer
        self._problems = list(row.problems)
        self._is_refused = row.is_refused
        if found.refusal:
            self._refuse(found.refusal)

    def refuse_twin(self, twins: Twins, name: str) -> None:
        """Refuses the row where an earlier one means the same customer."""
        if self._is_refused:
            return
        refusal = twins.note(self._row.row_number, self._row.values, name, self._found.customer)
        if refusal:
            self._refuse(refusal)

    def as_new(self) -> PlannedRow:
        """The row as a new customer."""
        values = self._row.values
        if not self._is_refused and not values.get("full_name"):
            self._refuse(Refusal("full_name", "import.name_missing", {}))
        if self._is_refused:
            return self._planned(Action.REFUSE, {}, ())
        if self._planner.mode is Mode.UPDATE:
            return self._planned(Action.SKIP, {}, ())
        contacts = self._new_contacts(self._row.contacts, has_primary=False)
        filled = {**self._planner.defaults, **values}
        if headquarters := self._headquarters():
            filled["headquarters"] = headquarters
        self._customer = self._fresh.get(values.get("code", "")) or new_row_id()
        self._check(filled, [contact.values for contact in contacts])
        return self._planned(Action.REFUSE if self._is_refused else Action.ADD, filled, contacts)

    def _headquarters(self) -> str | None:
        """Id of the headquarters of a branch, told by its code: known, or new in the same file."""
        code = self._row.values.get("code")
        if not code or code.endswith(HEADQUARTERS_BRANCH):
            return None
        above = code[:_SHARED] + HEADQUARTERS_BRANCH
        ids = self._planner.known.by_code.get(above, ())
        return ids[0] if len(ids) == 1 else self._fresh.get(above)

    def as_update(self, old: Values, old_contacts: Mapping[str, Values]) -> PlannedRow:
        """The row as a change of a known customer; what it does not say stays as it is."""
        if self._is_refused:
            return self._planned(Action.REFUSE, {}, ())
        if self._planner.mode is Mode.ADD:
            return self._planned(Action.SKIP, {}, ())
        changes = self._changes(old)
        contacts, differences = self._contact_changes(old_contacts)
        if not changes and not contacts:
            return self._planned(Action.UNCHANGED, {}, ())
        merged = {**old, **changes}
        self._check(merged, [contact.values for contact in contacts if contact.id is None], only=changes.keys())
        own = tuple(FieldDifference(name, old.get(name), new) for name, new in changes.items())
        action = Action.REFUSE if self._is_refused else Action.UPDATE
        return self._planned(action, changes, contacts, (*own, *differences))

    def _changes(self, old: Values) -> dict[str, Any]:
        changes: dict[str, Any] = {}
        for name, value in self._row.values.items():
            before = old.get(name)
            if name in _ADDED_TO:
                value = tuple(sorted({*(before or ()), *value}))
            if value == before or (name in _NEVER_REPLACED and before):
                continue
            changes[name] = value
        if "full_name" in changes and old.get("full_name"):
            self._rename(changes, old)
        return changes

    def _rename(self, changes: dict[str, Any], old: Values) -> None:
        """A new name keeps the old one as former name; another spelling of it, or a former name, is no new name."""
        before, after = old["full_name"], changes["full_name"]
        former: tuple[str, ...] = changes.get("former_names") or old.get("former_names") or ()
        if normalise_name(after) in {normalise_name(name) for name in (before, *former)}:
            del changes["full_name"]
            return
        changes["former_names"] = tuple(sorted({*former, before}))
        self._warn("full_name", "import.renamed", {"old": before, "new": after})

    def _contact_changes(
        self, old: Mapping[str, Values]
    ) -> tuple[tuple[PlannedContact, ...], tuple[FieldDifference, ...]]:
        by_name = {normalise_name(values["name"]): identity for identity, values in old.items() if values.get("name")}
        unknown: dict[int, Values] = {}
        contacts: list[PlannedContact] = []
        differences: list[FieldDifference] = []
        for number, values in self._row.contacts.items():
            called = values.get("name")
            identity = by_name.get(normalise_name(called)) if called else next(iter(old)) if len(old) == 1 else None
            if identity is None:
                unknown[number] = values
                continue
            before = old[identity]
            changes = {
                field: value for field, value in values.items() if field != "name" and value != before.get(field)
            }
            if changes:
                contacts.append(PlannedContact(identity, changes))
                label = before.get("name") or ""
                differences += [
                    FieldDifference(field, before.get(field), value, label) for field, value in changes.items()
                ]
        added = self._new_contacts(unknown, has_primary=bool(old))
        differences += [
            FieldDifference("name", None, contact.values["name"], contact.values["name"]) for contact in added
        ]
        return (*contacts, *added), tuple(differences)

    def _new_contacts(self, contacts: Mapping[int, Values], *, has_primary: bool) -> tuple[PlannedContact, ...]:
        found = []
        for number in sorted(contacts):
            values = contacts[number]
            if not values.get("name"):
                prefix = "contact" if number == 1 else f"contact{number}"
                self._warn(f"{prefix}.{next(iter(values))}", "import.contact_without_name", {})
                continue
            found.append(PlannedContact(None, values if has_primary else {**values, "is_primary": True}))
            has_primary = True
        return tuple(found)

    def _check(self, values: Values, contacts: Sequence[Values], only: Collection[str] | None = None) -> None:
        """What the rules say of the whole row; of an update, of the fields that it changes."""
        for target, (name, key, said, hard) in check_row(values, contacts, self._by_target):
            if only is None or name in only or "." in target:
                self._add(target, key, said, hard=hard)

    def _refuse(self, refusal: Refusal) -> None:
        self._add(refusal.field, refusal.key, refusal.values, hard=True)

    def _warn(self, target: str, key: str, values: Mapping[str, object]) -> None:
        self._add(target, key, values, hard=False)

    def _add(self, target: str, key: str, values: Mapping[str, object], *, hard: bool) -> None:
        column = self._by_target.get(target)
        letter, heading = (column.letter, column.heading) if column else ("", "")
        self._problems.append(CellProblem(self._row.row_number, letter, heading, key, values, hard))
        self._is_refused = self._is_refused or hard

    def _planned(
        self,
        action: Action,
        values: Values,
        contacts: tuple[PlannedContact, ...],
        differences: tuple[FieldDifference, ...] = (),
    ) -> PlannedRow:
        own = self._row.values
        return PlannedRow(
            self._row.row_number,
            action,
            own.get("full_name") or "",
            own.get("code"),
            self._customer,
            self._found.by,
            values,
            contacts,
            differences,
            tuple(self._problems),
        )
