"""Which customers the rows of a revenue file mean, and whom a name that nobody knows may mean."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bigclient_desktop.domain.name_suggestions import similar_names
from bigclient_desktop.domain.names import matching_name, normalise_name
from bigclient_desktop.services.bulk import existing_customers
from bigclient_desktop.services.import_matching import Known, match
from bigclient_desktop.services.revenue_plans import PlannedLine, UnmatchedCustomer
from bigclient_desktop.services.session import Session
from bigclient_desktop.spreadsheets.columns import Column
from bigclient_desktop.spreadsheets.customers import CellProblem
from bigclient_desktop.spreadsheets.revenue import Entry
from bigclient_desktop.store import bulk as stored
from bigclient_desktop.store import revenue

_ROWS_NAMED = 20
_EXACT = 100


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A customer that a name may mean; score 0 to 100."""

    customer: str
    code: str | None
    name: str
    score: int


@dataclass(frozen=True, slots=True)
class _Found:
    customer: str = ""
    by: str = ""
    key: str = ""
    values: Mapping[str, object] | None = None
    left_out: bool = False


class CustomerMatcher:
    """Matches by code, exact name, former name, then by what was answered before; each pair is judged once."""

    def __init__(self, session: Session, answers: Mapping[str, str]) -> None:
        existing = existing_customers(session)
        with session.store.reading() as connection:
            former, binned = stored.former_names(connection), stored.codes_in_bin(connection)
            self._aliases = revenue.aliases(connection)
        self._known = Known(existing.by_code, existing.by_credit_code, existing.by_name, former, binned)
        self._living = {identity for ids in existing.by_name.values() for identity in ids}
        self._answers = {normalise_name(text): customer for text, customer in answers.items()}
        self._judged: dict[tuple[str, str], _Found] = {}
        self.new_aliases: dict[str, str] = {}
        """What this file teaches: normalised text to customer."""

    def judge(self, code: str, name: str) -> _Found:
        """What a code and a name of the file mean."""
        found = self._judged.get((code, name))
        if found is None:
            found = self._judged[code, name] = self._judge(code, name)
        return found

    def _judge(self, code: str, name: str) -> _Found:
        plain = normalise_name(name or code)
        if plain in self._answers:
            customer = self._answers[plain]
            if customer and self._aliases.get(plain) != customer:
                self.new_aliases[plain] = customer
            return _Found(customer, "answer", left_out=not customer)
        # The name of a code's own customer may be an alias: then the code alone speaks.
        alias = self._aliases.get(plain, "")
        named = "" if alias in self._known.by_code.get(code, ()) else normalise_name(name)
        met = match(self._known, {"code": code} if code else {}, named)
        if met.customer:
            return _Found(met.customer, met.by)
        if met.refusal is None and alias in self._living:
            return _Found(alias, "alias")
        if met.refusal is None and code:
            return _Found(key="revenue.code_unknown", values={"code": code, "name": name or code})
        if met.refusal is None:
            return _Found(key="revenue.customer_unknown", values={"name": name})
        return _Found(key=met.refusal.key, values=met.refusal.values)

    def match_all(
        self, entries: Sequence[Entry], columns: Sequence[Column], *, leave_out: bool
    ) -> tuple[list[PlannedLine], list[CellProblem], tuple[UnmatchedCustomer, ...], int]:
        """The entries with their customers; a problem at the first row of each unmatched one, unless left out."""
        lines: list[PlannedLine] = []
        unmatched: dict[tuple[str, str], list[Entry]] = defaultdict(list)
        left_out = 0
        for entry in entries:
            if not entry.code and not entry.name:
                continue
            found = self.judge(entry.code, entry.name)
            if found.customer:
                lines.append(PlannedLine(entry, found.customer, found.by))
            elif found.left_out:
                left_out += 1
            else:
                unmatched[entry.code, entry.name].append(entry)
        if leave_out:
            left_out += sum(map(len, unmatched.values()))
        problems = [] if leave_out else list(self._problems(unmatched, columns))
        return lines, problems, tuple(self._unmatched(unmatched)), left_out

    def _problems(
        self, unmatched: Mapping[tuple[str, str], Sequence[Entry]], columns: Sequence[Column]
    ) -> Iterator[CellProblem]:
        by_target = {column.target: column for column in columns}
        for (code, name), entries in unmatched.items():
            found = self.judge(code, name)
            column = by_target.get("name" if name and "name" in by_target else "code")
            letter, heading = (column.letter, column.heading) if column else ("", "")
            yield CellProblem(entries[0].row, letter, heading, found.key, found.values or {}, hard=True)

    def _unmatched(self, unmatched: Mapping[tuple[str, str], Sequence[Entry]]) -> Iterator[UnmatchedCustomer]:
        for (code, name), entries in unmatched.items():
            found = self.judge(code, name)
            rows = tuple(dict.fromkeys(entry.row for entry in entries))[:_ROWS_NAMED]
            amount = sum(entry.amount for entry in entries)
            yield UnmatchedCustomer(name or code, code, rows, amount, found.key, found.values or {})


def suggest_customers(session: Session, name: str, limit: int = 6) -> list[Suggestion]:
    """Whom a name may mean, likeliest first: compared without legal forms and places, with a score. Whose short name it
    is comes before all others."""
    with session.store.reading() as connection:
        listed = revenue.names_to_match(connection)
    plain = normalise_name(name)
    called = [key for key, (*_, short) in listed.items() if short and plain and normalise_name(short) == plain]
    found = dict.fromkeys(sorted(called, key=lambda key: listed[key][1]), _EXACT)
    for key, score in similar_names(matching_name(name), ((key, one[2]) for key, one in listed.items()), limit):
        found.setdefault(key, score)
    return [Suggestion(key, *listed[key][:2], score) for key, score in list(found.items())[:limit]]
