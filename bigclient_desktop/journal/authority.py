"""Which commits of an aggregate count, and how far: decisions, provisional values, parked ones (sync.md, Merge).

A decision is judged by its own causal past, never by the final state or the order of arrival, so that equal sets of
commits and statements are judged alike everywhere.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from bigclient_desktop.domain.enrolment import depth_of
from bigclient_desktop.domain.exchange import Holder
from bigclient_desktop.domain.fields import (
    AUDIT_ENTRY,
    AUDIT_LOG,
    CUSTOMER,
    CUSTOMER_STUB,
    ENTITIES,
    ENTITY_BY_ID,
    ERASURE,
    FILE_REQUEST,
    ISSUER,
    ORG_UNIT,
    REDACTION,
    STAFF_ERASURE,
    Entity,
    Merge,
)
from bigclient_desktop.domain.grading_runs import may_take_step
from bigclient_desktop.domain.organisation import is_within
from bigclient_desktop.domain.positions import may_decide, may_grade
from bigclient_desktop.journal.ancestry import Chains, ancestors_by_key, closure
from bigclient_desktop.journal.commits import Commit, Prefix
from bigclient_desktop.journal.heads import Version, heads_of
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.journal.redacting import Redacting, Told
from bigclient_desktop.journal.redactions import part_named, redactions_in
from bigclient_desktop.journal.trusted import Trust
from bigclient_desktop.journal.units import is_at_home, unit_values
from bigclient_desktop.journal.values import EXISTENCE, SET_KINDS, Wire, merge_unit, unit_row_id

COUNTS, REVOKED, UNKNOWN, NO_AUTHORITY, NEWER = "counts", "revoked", "unknown_certificate", "no_authority", "newer"
CLAIMED = "claimed"
"""Said of a row that belongs to another aggregate (journal/claims.py)."""
DECISION, PROVISIONAL, PARKED = 2, 1, 0

MERGE_OF: Mapping[tuple[str, str], Merge] = {
    (entity.name, field.name if field.kind in SET_KINDS else merge_unit(field)): field.merge
    for entity in ENTITIES
    for field in entity.fields
}
OWNER_UNIT = "responsible_unit"
_ERASING = frozenset({ERASURE.id, STAFF_ERASURE.id})
_FOR_EVER = frozenset({AUDIT_LOG.id, AUDIT_ENTRY.id})
_GRADING = ("grading_run", "grading_result", "rule_set_version")
_CODE = ORG_UNIT.by_name["code"].id
_ASKED = FILE_REQUEST.by_name["unit"].id
_OWNER = CUSTOMER.by_name[OWNER_UNIT].id


def class_of(entity: str, unit: str) -> Merge:
    """The merge class of a unit; existence is everybody's, as far as `Judge.tier` lets it."""
    return MERGE_OF.get((entity, unit.partition("=")[0]), Merge.AUTO)


class Judge:
    """Judges the commits of one aggregate. Without trust, in a store that is not enrolled, everything counts."""

    def __init__(
        self,
        trust: Trust | None = None,
        commits: Iterable[Commit] = (),
        unread: Iterable[Prefix] = (),
    ) -> None:
        """`unread`: commits of this aggregate that the program cannot read; they keep their place in the chains."""
        self.trust = trust
        self.commits = {commit.id: commit for commit in commits}
        self.unread = {prefix.id: prefix for prefix in unread if prefix.id not in self.commits}
        held: dict[bytes, Commit | Prefix] = {**self.unread, **self.commits}
        self._all = held
        self.aggregate = next((one.aggregate for one in held.values()), (0, b""))
        self._standing: dict[bytes, str] = {}
        self._known: dict[bytes, set[bytes]] = {}
        self._owns: dict[bytes, bool] = {}
        redactions = redactions_in(self.commits.values())
        self._redacting = Redacting(self, redactions, REVOKED) if redactions else None

    # Redacted

    @property
    def redacted(self) -> Told:
        """What stands for the values of parts whose texts named a person, and who says so."""
        return self._redacting.told if self._redacting else {}

    def tell_again(self, commits: Mapping[bytes, Commit]) -> None:
        """The same commits with other values."""
        self.commits.update(commits)
        for name in ("_ownership", "_makers", "erased"):
            self.__dict__.pop(name, None)
        self._owns.clear()

    # Who

    def key(self, commit: Commit | Prefix) -> bytes:
        """The key that signed a commit: the same over renewals of its certificate."""
        return self.trust.key_of(commit.author.certificate) if self.trust else commit.author.certificate

    def holder(self, commit: Commit) -> Holder | None:
        """Who signed; None where that is not known."""
        return self.trust.holder(commit.author.certificate) if self.trust else None

    def level(self, commit: Commit) -> tuple[int, bool]:
        """How high the author stands: larger is higher."""
        holder = self.holder(commit)
        return (-depth_of(holder.unit), holder.is_centre) if holder else (-9, False)

    def is_held(self, identity: bytes) -> bool:
        """Whether the commit is here, read or not."""
        return identity in self._all

    @cached_property
    def chains(self) -> Chains:
        """The keys' chains. What another key's commit stands behind is no chain."""
        parents = {}
        for identity, commit in self._all.items():
            before = self._all.get(commit.aggregate_prev)
            is_own = before is not None and self.key(before) == self.key(commit)
            parents[identity] = commit.aggregate_prev if is_own else b""
        return Chains(parents)

    # What was known

    @cached_property
    def _before(self) -> dict[bytes, tuple[bytes, ...]]:
        found: dict[bytes, tuple[bytes, ...]] = {
            identity: (*prefix.auth, prefix.aggregate_prev) for identity, prefix in self.unread.items()
        }
        for identity, commit in self.commits.items():
            prev = {one for operation in commit.operations for one in operation.prev}
            found[identity] = (*prev, *commit.auth, commit.aggregate_prev)
        return found

    @cached_property
    def _after(self) -> dict[bytes, list[bytes]]:
        found: dict[bytes, list[bytes]] = {}
        for identity, before in self._before.items():
            for one in before:
                found.setdefault(one, []).append(identity)
        return found

    def known(self, commit: bytes) -> set[bytes]:
        """Everything in this aggregate that the author of a commit had before him, as far as the commit tells."""
        if commit not in self._known:
            self._known[commit] = closure(self._before.get(commit, ()), self._before) - {commit, b""}
        return self._known[commit]

    def knows(self, decision: bytes, commit: bytes) -> bool:
        """Whether the author of the first knew the second."""
        return commit in self.known(decision)

    def apart_from(self, commit: bytes) -> set[bytes]:
        """The commits that were made without knowing this one, which did not know them either."""
        after = closure([commit], self._after)
        return {one for one in self.commits if one not in after and one not in self.known(commit)}

    # Whether it stands

    def standing(self, commit: Commit) -> str:
        """`counts`, or why nothing in the commit does."""
        if self.trust is None:
            return COUNTS
        found = self._standing.get(commit.id)
        if found is None:
            found = self._standing[commit.id] = self._stands(commit, self.trust)
        return found

    def counts(self, commit: Commit) -> bool:
        """Whether the commit stands; single operations may want more authority than it has."""
        return self.standing(commit) == COUNTS

    def _stands(self, commit: Commit, trust: Trust) -> str:
        holder = self.holder(commit)
        if holder is None or holder.installation != commit.author.installation.hex():
            return UNKNOWN
        if commit.aggregate[0] == ISSUER.id and (
            self.key(commit)[:16] != commit.aggregate[1] or bytes(self.key(commit)).hex() not in trust.issuers
        ):
            return NO_AUTHORITY
        cuts = trust.cuts(commit.author.certificate)
        if cuts and commit.id not in trust.accepted and commit.id not in self._good(commit.author.certificate):
            return REVOKED
        return COUNTS

    def _good(self, certificate: bytes) -> set[bytes]:
        """What revocations leave of a certificate in this aggregate: by hash, never by sequence."""
        previous = {one.id: one.aggregate_prev for one in self._all.values()}
        return ancestors_by_key(self._tips(certificate), previous)

    def _tips(self, certificate: bytes) -> set[bytes]:
        key = bytes([self.aggregate[0]]) + self.aggregate[1]
        cuts = self.trust.cuts(certificate) if self.trust else ()
        return {tip for cut in cuts for tip in cut.tips.get(key, ())}

    # How far it counts

    def tier(self, commit: Commit, operation: Operation, unit: str, value: object = None) -> int:
        """How far an operation of a commit that stands counts for one unit: DECISION, PROVISIONAL or PARKED."""
        if self.trust is None or self.aggregate[0] == ISSUER.id:
            return DECISION
        entity = ENTITY_BY_ID[operation.entity]
        if entity is CUSTOMER_STUB:
            holder = self.holder(commit)
            return DECISION if holder and holder.is_centre else PARKED
        if entity.id in _ERASING:
            return DECISION if self.decides(commit, operation) else PARKED
        if entity is REDACTION:
            counting = self._redacting.counting if self._redacting else ()
            return DECISION if operation.act == Act.CREATE and (commit.id, operation.row) in counting else PARKED
        is_new = operation.act == Act.CREATE
        if unit == EXISTENCE:
            return DECISION if self._may_exist(commit, operation) else PARKED
        kind = class_of(entity.name, unit)
        if kind == Merge.GUARDED:
            return self._created(commit, operation, entity, unit, value) if is_new else self._set(commit, operation)
        if kind == Merge.APPEND:
            return DECISION if self._may_append(commit, operation) else PARKED
        return DECISION

    def _may_append(self, commit: Commit, operation: Operation) -> bool:
        """A row of this class is its maker's; a correction is a row of its own."""
        maker = self._maker(operation.entity, operation.row)
        return maker is None or self.key(maker) == self.key(commit)

    def _may_exist(self, commit: Commit, operation: Operation) -> bool:
        """Anybody makes rows and brings them back; away they go by who made them, or by a decision. What the audit
        says nobody takes away."""
        if operation.act == Act.CREATE or (operation.values and operation.values[0]):
            return True
        if operation.entity in _FOR_EVER:
            return False
        return self._is_maker(commit, operation) or self.decides(commit, operation)

    def _is_maker(self, commit: Commit, operation: Operation) -> bool:
        makers = self._makers.get((operation.entity, operation.row), ())
        return any(self.key(maker) == self.key(commit) for maker in makers)

    def _set(self, commit: Commit, operation: Operation) -> int:
        assert self.trust is not None
        if commit.author.certificate in self.trust.earlier:
            makers = self._makers.get((operation.entity, operation.row), ())
            is_own = any(maker.author.installation == commit.author.installation for maker in makers)
            return PROVISIONAL if is_own else PARKED
        return DECISION if self.decides(commit, operation) else PARKED

    def _created(self, commit: Commit, operation: Operation, entity: Entity, unit: str, value: object) -> int:
        """Values that a row was born with: within the author's own unit they stand, else until somebody confirms."""
        if entity is ORG_UNIT and unit == "code":
            code = str(value.get("code") or "") if isinstance(value, Mapping) else ""
            return DECISION if unit_row_id(code) == operation.row.hex() else PARKED
        if entity is ORG_UNIT and unit == "completeness_weights":
            return DECISION if self.decides(commit, operation) else PROVISIONAL
        maker = self._maker(operation.entity, operation.row)
        if maker is not None and self.key(maker) != self.key(commit):
            return PARKED
        said = value if isinstance(value, Mapping) else {}
        if entity.name == "complaint" and said.get("state") == "open":
            return DECISION
        if unit == "outcome" or (entity.name == "grading_run" and said.get("state") not in (None, "draft")):
            return DECISION if self.decides(commit, operation) else PARKED
        holder = self.holder(commit)
        units = self._units_over(commit, operation)
        return DECISION if holder and units and all(is_within(one, holder.unit) for one in units) else PROVISIONAL

    def _units_over(self, commit: Commit, operation: Operation) -> list[str]:
        """The owner units as the author of a new row knew them."""
        if self.aggregate[0] == CUSTOMER.id:
            if operation.entity == CUSTOMER.id and operation.row == self.aggregate[1]:
                return [self._unit_given(commit, operation)]
            known = self.owners(self.known(commit.id)) or self.owners({self._root_maker(commit)})
            return [unit for _, unit in known]
        return [self.unit_code] if self.unit_code else []

    def _root_maker(self, commit: Commit) -> bytes:
        maker = self._maker(CUSTOMER.id, self.aggregate[1])
        return maker.id if maker else commit.id

    def decides(self, commit: Commit, operation: Operation | None = None) -> bool:
        """Whether the commit is a valid decision: the author's right, and the ownership that it rests on."""
        if self.trust is None:
            return True
        holder = self.holder(commit)
        if holder is None or not self.counts(commit) or commit.author.certificate in self.trust.earlier:
            return False
        if not holder.is_centre and not has_right(holder.position, operation):
            return False
        if commit.id not in self._owns:
            self._owns[commit.id] = False
            self._owns[commit.id] = self._is_over(commit, holder)
        return self._owns[commit.id]

    def _is_over(self, commit: Commit, holder: Holder) -> bool:
        if self.aggregate[0] == CUSTOMER.id:
            owners = self.owners(self.known(commit.id))
            named = bool(commit.auth) and any(commit.auth[0] == one for one, _ in owners)
            return named and all(is_within(unit, holder.unit) for _, unit in owners)
        if self.aggregate[0] == ORG_UNIT.id:
            return bool(self.unit_code) and is_within(self.unit_code, holder.unit)
        if self.aggregate[0] == FILE_REQUEST.id:
            asked = self.unit_asked
            return bool(asked) and is_within(asked, holder.unit)
        return holder.is_centre

    # Ownership

    def owners(self, within: set[bytes] | None = None) -> list[tuple[bytes, str]]:
        """(decision, unit) of the ownership versions that stand among these commits, or all; several where two
        decided apart."""
        versions = []
        for commit, operation, prev in self._ownership:
            if (within is None or commit.id in within) and self.counts(commit):
                given = self._unit_given(commit, operation)
                tier = self.tier(commit, operation, OWNER_UNIT, {OWNER_UNIT: given})
                versions.append(Version(commit, {OWNER_UNIT: given}, prev, tier))
        best = max((version.tier for version in versions), default=PARKED)
        if best == PARKED:
            return []
        passing = {commit.id: prev for commit, _, prev in self._ownership}
        heads = heads_of([version for version in versions if version.tier == best], passing, self)
        return sorted((head.commit.id, str(dict(head.value)[OWNER_UNIT])) for head in heads)  # type: ignore[arg-type]

    @cached_property
    def _ownership(self) -> list[tuple[Commit, Operation, tuple[bytes, ...]]]:
        """Every operation that says whose a customer is: its creation, and each hand-over."""
        return [
            (commit, operation, operation.prev)
            for commit in self.commits.values()
            for operation in commit.operations
            if operation.entity == CUSTOMER.id
            and operation.row == self.aggregate[1]
            and (
                (operation.act == Act.CREATE and operation.part == 0)
                or (operation.act == Act.SET and _OWNER in operation.fields)
            )
        ]

    def _unit_given(self, commit: Commit, operation: Operation) -> str:
        given: Wire = None
        if operation.values is not None and _OWNER in operation.fields:
            given = operation.values[operation.fields.index(_OWNER)]
        holder = self.holder(commit)
        return str(given or (holder.unit if holder else ""))

    @cached_property
    def unit_code(self) -> str:
        """The code of the unit whose aggregate this is, as any row in it names it."""
        root = self.aggregate[1].hex()
        for commit in self.commits.values():
            for operation in commit.operations:
                for value in operation.values or ():
                    if isinstance(value, str) and 6 <= len(value) <= 12 and unit_row_id(value) == root:
                        return value
        return ""

    @cached_property
    def unit_asked(self) -> str:
        """Whose customer a request to see a file is about, as it was made."""
        maker = self._maker(FILE_REQUEST.id, self.aggregate[1])
        for operation in maker.operations if maker else ():
            if operation.act == Act.CREATE and operation.values is not None and _ASKED in operation.fields:
                return str(operation.values[operation.fields.index(_ASKED)] or "")
        return ""

    # Makers

    @cached_property
    def _makers(self) -> dict[tuple[int, bytes], list[Commit]]:
        found: dict[tuple[int, bytes], list[Commit]] = {}
        for commit in self.commits.values():
            if self.counts(commit):
                for operation in commit.operations:
                    if operation.act == Act.CREATE and operation.part == 0:
                        found.setdefault((operation.entity, operation.row), []).append(commit)
        return found

    def _maker(self, entity: int, row: bytes) -> Commit | None:
        """The commit that made a row; of several the one that most others have built upon, then the highest, the
        earliest: a made-up second creation gains nothing."""
        makers = self._makers.get((entity, row), ())
        if len(makers) < 2 or len({self.key(maker) for maker in makers}) == 1:
            return min(makers, key=lambda maker: (maker.stamp, maker.id), default=None)
        born = int.from_bytes(row[:6], "big") << 16
        return min(
            makers,
            key=lambda maker: (
                -len({self.key(self.commits[one]) for one in self._built_on(maker)}),
                maker.stamp < born,
                tuple(-int(step) for step in self.level(maker)),
                maker.stamp,
                maker.id,
            ),
        )

    def _built_on(self, maker: Commit) -> Iterator[bytes]:
        for one in closure([maker.id], self._after):
            if one in self.commits and self.counts(self.commits[one]):
                yield one

    def maker(self, entity: int, row: bytes, makers: Iterable[Commit]) -> Commit:
        """The commit under which a row stands in the tables."""
        found = self._maker(entity, row) if self.trust else None
        return found or min(makers, key=lambda maker: (maker.stamp, maker.author.certificate, maker.id))

    # Erased, parked, wanting

    @cached_property
    def erased(self) -> frozenset[tuple[bytes, int]]:
        """(commit, part) whose values counting decisions have erased."""
        found = set()
        for commit in self.commits.values():
            for operation in commit.operations:
                if operation.entity not in _ERASING or not self.counts(commit):
                    continue
                for unit, value in unit_values(ENTITY_BY_ID[operation.entity], operation):
                    name, _, element = unit.partition("=")
                    if name != "parts" or value is not True or not self.decides(commit, operation):
                        continue
                    if (part := part_named(element)) is not None:
                        found.add(part)
        return frozenset(found)

    def is_erased(self, commit: Commit, part: int) -> bool:
        """Whether the values of a part are erased, or shall be."""
        one = (commit.id, part)
        if part < len(commit.parts) and commit.parts[part] is None:
            return True
        return one in self.erased or (self._redacting is not None and one in self._redacting.gone)

    def parked(self) -> list[tuple[bytes, str, str]]:
        """(commit, reason, lines entity:row:unit) of what does not count; no lines where that is all of the commit."""
        found = [(identity, NEWER, "") for identity in self.unread]
        for commit in self.commits.values():
            standing = self.standing(commit)
            if standing != COUNTS:
                found.append((commit.id, standing, ""))
                continue
            unread, refused = self._left_out(commit)
            if refused:
                found.append((commit.id, NO_AUTHORITY, "\n".join(refused)))
            elif unread:
                found.append((commit.id, NEWER, "\n".join(unread)))
        return sorted(found)

    def _left_out(self, commit: Commit) -> tuple[list[str], list[str]]:
        """What of a commit that stands is of a newer schema, and what has no authority."""
        unread, refused = [], []
        for operation in commit.operations:
            entity = ENTITY_BY_ID.get(operation.entity)
            if entity is None:
                unread.append(f"{operation.entity}:{operation.row.hex()}:")
                continue
            if not is_at_home(operation, commit.aggregate):
                refused.append(f"{entity.name}:{operation.row.hex()}:")
                continue
            unread += [f"{entity.name}:{operation.row.hex()}:{n}" for n in operation.fields if n not in entity.by_id]
            if self.trust is not None:
                refused += [
                    f"{entity.name}:{operation.row.hex()}:{unit}"
                    for unit, value in unit_values(entity, operation)
                    if self.tier(commit, operation, unit, value) == PARKED
                ]
        return unread, sorted(set(refused))

    def wanting(self) -> set[bytes]:
        """Commits that are named here and not held."""
        named = {one for before in self._before.values() for one in before}
        if self.trust is not None and self.trust.revocations:
            named |= {
                tip
                for certificate in {commit.author.certificate for commit in self.commits.values()}
                for tip in self._tips(certificate)
            }
        return {one for one in named if one and not self.is_held(one)}


def has_right(position: str, operation: Operation | None) -> bool:
    """Whether the position carries the right to this decision; gradings are prepared by others than who approves."""
    entity = ENTITY_BY_ID.get(operation.entity) if operation else None
    if operation is None or entity is None or entity.name not in _GRADING:
        return may_decide(position)
    if entity.name == "grading_run" and operation.values is not None:
        field = entity.by_name["state"].id
        state = operation.values[operation.fields.index(field)] if field in operation.fields else None
        return may_take_step(position, str(state or "draft"))
    return may_decide(position) or may_grade(position)
