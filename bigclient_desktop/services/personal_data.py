"""A person's data on request: found by name or number in all that is held, shown, and put on paper or a workbook."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from bigclient_desktop.domain.dictionaries import label
from bigclient_desktop.domain.fields import ENTITY_BY_NAME, Entity, Field, Kind
from bigclient_desktop.domain.list_form import ListColumn, ListForm, ListSection
from bigclient_desktop.domain.organisation import unit
from bigclient_desktop.domain.personal_data import (
    NAME_FIELDS,
    OWN_NAMES,
    HeldValue,
    PersonFindings,
    PersonPlace,
    Search,
    SearchTooShort,
    search_for,
)
from bigclient_desktop.domain.staff_cards import TOLD
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.failures import Words
from bigclient_desktop.services.access import Action, demand, why_not
from bigclient_desktop.services.office import now_or
from bigclient_desktop.services.people import StaffUnknown
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import people
from bigclient_desktop.store import personal_data as stored
from bigclient_desktop.translations import catalogue

_Key = tuple[str, bytes]
_INNER = ("seat_key", "same_as")
"""Of people: what the program keeps for itself, and tells nothing of them."""
_ROLES = ("contact", "customer", "complaint", "complaint_event", "visit", "attachment", "staff")
"""Entities with a word of their own for whom they name."""


def find_person(session: Session, text: str) -> PersonFindings:
    """Everything held about whoever bears this name or number, places that bear exactly it first.

    Places at customers whose phones the person at the store may not see are counted alone. Raises SearchTooShort.
    """
    search = search_for(text)
    with session.store.reading() as connection:
        namings = stored.rows_naming(connection, search)
        keys = {(one.entity.name, one.row) for one in namings} | set(stored.written_otherwise(connection, search))
        standing = stored.rows_as_they_stand(connection, sorted(keys))
        roots = {one.root for one in namings} | {one.root for one in standing.values()}
        names = stored.customer_names(connection, sorted(roots))
        authors = stored.author_names(connection)
    told = _Telling(search, standing, names, authors)
    known = {(one.entity.name, one.row) for one in namings if one.is_personal}
    places = [told.named(one) for one in namings]
    places += [
        told.alone(key) for key in sorted(keys - known) if key in standing and _bears_number(standing[key], search)
    ]
    shown = [place for place in places if _may_see(session, place)]
    shown.sort(key=lambda place: (not place.is_exact, not place.is_personal, place.customer_name, place.since))
    return PersonFindings(search.text, tuple(shown), len(places) - len(shown))


def person_in(session: Session, customer: str, entity: str, row: str) -> PersonFindings:
    """Everything held about the person in one record: found by his name, and by his number where he has one."""
    with session.store.reading() as connection:
        standing = stored.rows_as_they_stand(connection, [(entity, bytes.fromhex(row))])
    one = standing.get((entity, bytes.fromhex(row)))
    name = next((one.values[field] for field in NAME_FIELDS if one and one.values.get(field)), "")
    return find_person(session, name)


def staff_data(session: Session, person: str) -> PersonFindings:
    """Everything held about one of the own people, found by name and numbers, his own rows first: other places that
    bear his name may be a namesake's. Raises StaffUnknown."""
    with session.store.reading() as connection:
        one = people.staff_by_id(connection, person)
        if one is None:
            raise StaffUnknown(person=person)
        entries = [one, *people.doubles_of(connection, person)]
        cards = [card.id for entry in entries for card in people.cards_of(connection, entry.id)]
    own = frozenset([*(entry.id for entry in entries), *cards])
    found: dict[tuple[str, str, bool], PersonPlace] = {}
    hidden = 0
    for text in dict.fromkeys(text for entry in entries for text in (entry.name, entry.mobile, entry.phone) if text):
        try:
            findings = find_person(session, text)
        except SearchTooShort:
            continue
        hidden = max(hidden, findings.hidden)
        for place in findings.places:
            found.setdefault((place.entity, place.row, place.is_personal), place)
    places = sorted(found.values(), key=lambda place: place.row not in own)
    return PersonFindings(one.name or "", tuple(places), hidden, person, own)


def _may_see(session: Session, place: PersonPlace) -> bool:
    return not place.customer or why_not(session, Action.SEE_PHONES, place.customer) is None


def _bears_number(one: stored.Standing, search: Search) -> bool:
    return any(search.is_exactly(field, one.values.get(field)) for field in ("phone", "mobile"))


class _Telling:
    """Rows as places, with what stands now and what stood before."""

    def __init__(
        self,
        search: Search,
        standing: Mapping[_Key, stored.Standing],
        names: Mapping[bytes, str],
        authors: Mapping[bytes, str],
    ) -> None:
        self._search, self._standing, self._names, self._authors = search, standing, names, authors

    def named(self, one: stored.Naming) -> PersonPlace:
        """A row that the log knows to name him."""
        now = self._standing.get((one.entity.name, one.row))
        stands = now.values if now else {}
        values = [HeldValue(v.field, v.value, v.since, _stands(stands.get(v.field), v.value)) for v in one.said]
        if one.is_personal and now:
            known = {value.field for value in values if value.is_current}
            fields = _told_of(one.entity)
            values += [HeldValue(f, stands[f], now.since) for f in fields if stands.get(f) and f not in known]
        since, author = (now.since, now.author) if now and one.is_personal else (one.since, one.author)
        return self._place(one.entity, one.row, one.root, values, since, author, one.is_personal)

    def alone(self, key: _Key) -> PersonPlace:
        """A row whose number is written in a way of its own."""
        entity, now = ENTITY_BY_NAME[key[0]], self._standing[key]
        fields = _told_of(entity)
        values = [HeldValue(field, now.values[field], now.since) for field in fields if now.values.get(field)]
        return self._place(entity, key[1], now.root, values, now.since, now.author, True)

    def _place(
        self,
        entity: Entity,
        row: bytes,
        root: bytes,
        values: Iterable[HeldValue],
        since: datetime,
        author: bytes,
        is_personal: bool,
    ) -> PersonPlace:
        order = [field.name for field in entity.fields]
        ordered = sorted(_once(values), key=lambda one: (not one.is_current, order.index(one.field), one.since))
        now = self._standing.get((entity.name, row))
        is_there = now is not None and not now.values.get("deleted") and not now.values.get("removed")
        of_customer = stored.is_of_customer(entity)
        exact = [one for one in ordered if self._search.is_exactly(one.field, one.value)]
        # By name or number he stood there once, and another's name stands there now.
        is_named = now is not None and any(now.values.get(one) for one in OWN_NAMES)
        is_anothers = bool(is_personal and is_named and exact and not any(one.is_current for one in exact))
        return PersonPlace(
            entity.name,
            row.hex(),
            root.hex() if of_customer else "",
            self._names.get(root, "") if of_customer else _unit_name(now.values if now else {}),
            _title(entity, now.values if now else {}, ordered),
            tuple(ordered),
            since,
            self._authors.get(author, ""),
            is_personal,
            bool(exact),
            is_there,
            is_anothers,
        )


def _told_of(entity: Entity) -> list[str]:
    """What a record tells of the person whose it is: of one's own people position, dispatch and agreement too."""
    personal = stored.personal_fields(entity)
    if entity.name not in ("staff", "staff_card"):
        return personal
    return personal + [one.name for one in entity.fields if one.name in TOLD and one.name not in (*personal, *_INNER)]


def _once(values: Iterable[HeldValue]) -> list[HeldValue]:
    """Each value of a field once: the standing one, else the oldest."""
    found: dict[tuple[str, str], HeldValue] = {}
    for one in values:
        key = (one.field, str(one.value))
        if key not in found or (one.is_current and not found[key].is_current):
            found[key] = one
    return list(found.values())


def _stands(now: Any, value: Any) -> bool:
    if isinstance(value, tuple) and isinstance(now, tuple):
        return set(value) <= set(now)
    return bool(now == value)


def _title(entity: Entity, values: Mapping[str, Any], held: Sequence[HeldValue]) -> str:
    """Whom or what a record is about."""
    for name in ("name", "complainant", "legal_representative", "file_name", "number", "purpose"):
        if values.get(name) and (name != "purpose" or entity.name == "visit"):
            return str(values[name])
    return next((str(one.value) for one in held if one.field in NAME_FIELDS), "")


def _unit_name(values: Mapping[str, Any]) -> str:
    code = values.get("unit") or values.get("code") or ""
    info = unit(code) if code else None
    return info.name if info else str(code)


def place_words(place: PersonPlace, words: Words) -> str:
    """Where it stands, in words: `联系人`, or that a text of another record mentions him."""
    if not place.is_personal:
        field = words(f"{place.entity}.{place.values[0].field}") if place.values else ""
        return words("privacy.place_mention", where=words(f"entity.{place.entity}"), field=field)
    where = words(f"privacy.place_{place.entity}" if place.entity in _ROLES else f"entity.{place.entity}")
    return where if place.is_there else words("privacy.place_gone", where=where)


def held_words(entity: str, one: HeldValue, words: Words, language: str) -> tuple[str, str]:
    """Name and value of a field that is held, as a person reads them."""
    field = ENTITY_BY_NAME[entity].by_name[one.field]
    heading = words(f"{entity}.{one.field}")
    if not one.is_current:
        heading = words("privacy.earlier", field=heading)
    return heading, _value_words(entity, field, one.value, words, language)


def _value_words(entity: str, field: Field, value: Any, words: Words, language: str) -> str:
    if isinstance(value, tuple):
        return words("form.between").join(map(str, value))
    if field.choices:
        return words(f"{entity}.{field.name}.{value}")
    if field.dictionary and field.kind is not Kind.REFERENCE:
        return label(field.dictionary, value, language)
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def person_report(
    session: Session, findings: PersonFindings, places: Sequence[PersonPlace], now: datetime | None = None
) -> ListForm:
    """What is held about him, for himself: a form to print or to hand over as a workbook. Raises NotAllowed."""
    demand(session, Action.EXPORT, {place.customer for place in places if place.customer})
    words, moment = catalogue(session.language), now_or(now)
    sections = tuple(
        ListSection(
            tuple(
                (*held_words(place.entity, one, words, session.language), f"{china_time(one.since):%Y-%m-%d}")
                for one in place.values
            ),
            words(
                "privacy.report_section",
                customer=place.customer_name,
                where=place_words(place, words),
                since=f"{china_time(place.since):%Y-%m-%d %H:%M}",
                author=place.author or "—",
            ),
        )
        for place in places
    )
    info = unit(session.unit)
    head = (
        words("privacy.report_unit", unit=info.official_name if info else session.unit),
        words("privacy.report_about", text=findings.text),
        words("privacy.report_day", day=f"{china_time(moment):%Y-%m-%d}"),
    )
    columns = (
        ListColumn(words("privacy.report_field"), 40),
        ListColumn(words("privacy.report_value"), 105),
        ListColumn(words("privacy.report_since"), 25),
    )
    return ListForm(
        words("privacy.report_title"),
        "",
        head,
        columns,
        sections,
        words("privacy.report_notes"),
        (words("privacy.report_person"), words("privacy.report_handler"), words("privacy.report_leader")),
        printed_by=session.person_name,
        printed_at=moment,
        file_name=words("privacy.report_file", day=f"{china_time(moment):%Y%m%d}"),
    )
