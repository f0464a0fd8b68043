"""From the issuers' commits to trust: which root, which certificates, cut off where (the rules stand in trust.py)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256

from bigclient_desktop.domain.enrolment import refusal_of
from bigclient_desktop.domain.exchange import Holder, Scope
from bigclient_desktop.domain.fields import ENTITY_BY_NAME, ISSUED_CERTIFICATE, ISSUER
from bigclient_desktop.domain.organisation import is_within
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.ancestry import ancestors_by_key
from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.journal.lines import bytes_of, ders
from bigclient_desktop.journal.merge import RowState, merge
from bigclient_desktop.journal.operations import Act
from bigclient_desktop.journal.trusted import Chains, Cut, HolderOf, IssuerAlarm, ReceiptStatement, Trust
from bigclient_desktop.journal.values import from_wire

CROSS = "root"
"""Kind of the certificate by which one root speaks for another."""


@dataclass(slots=True)
class _Found:
    """What has been gathered on the way down."""

    holders: dict[bytes, Holder] = field(default_factory=dict)
    above: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Key of an issuer to the keys above it."""
    issued_by: dict[bytes, tuple[str, ...]] = field(default_factory=dict)
    """Name of a certificate to the keys of its issuers, the root first."""
    certificates: dict[str, dict[bytes, Holder]] = field(default_factory=lambda: defaultdict(dict))
    """Key of an issuer to the certificates under which it may state."""
    cuts: dict[bytes, list[tuple[Cut, frozenset[bytes]]]] = field(default_factory=lambda: defaultdict(list))
    earlier: dict[bytes, list[Holder]] = field(default_factory=lambda: defaultdict(list))
    earlier_keys: dict[bytes, bytes] = field(default_factory=dict)
    scopes: dict[str, list[tuple[str, tuple[object, ...], Scope]]] = field(default_factory=lambda: defaultdict(list))
    receipts: dict[tuple[str, bytes, bytes], ReceiptStatement] = field(default_factory=dict)
    clocks: dict[bytes, int] = field(default_factory=dict)


class Statements:
    """The commits of issuer aggregates by root row id."""

    def __init__(self, by_root: Mapping[bytes, Mapping[bytes, Commit]], holder_of: HolderOf, chains: Chains) -> None:
        self._by_root = by_root
        self._read = holder_of
        self._chains = chains

    def trust(self, root: str) -> Trust:
        """Everything that follows from this root key, and from those that it names before, after and above it."""
        top = self._topmost(root)
        return self._below(top)

    def _holder(self, certificate: bytes) -> Holder | None:
        try:
            return self._read(certificate)
        except (Failure, ValueError):
            return None

    # Roots

    def _own(self, key: str) -> dict[bytes, Holder]:
        """The self-signed certificates of a centre that its own commits name."""
        commits = self._by_root.get(bytes.fromhex(key)[:16], {})
        authors = {commit.author.certificate for commit in commits.values()}
        found = {}
        for text in _texts(commits.values(), ISSUER.id, "certificate"):
            for der in ders(text):
                name = sha256(der).digest()
                holder = self._holder(der) if name in authors else None
                if holder is not None and holder.key == key and holder.is_centre and not holder.issuer:
                    found[name] = holder
        return found

    def _root_row(self, key: str) -> tuple[RowState | None, dict[bytes, Holder]]:
        own = self._own(key)
        row_id = bytes.fromhex(key)[:16]
        commits = [c for c in self._by_root.get(row_id, {}).values() if c.author.certificate in own]
        return merge(commits).get(("issuer", row_id)), own

    def _committed_next(self, key: str, own: Mapping[bytes, Holder]) -> str:
        """The next root as the first statement named it: whoever steals the key later cannot name another."""
        row_id = bytes.fromhex(key)[:16]
        said = [
            (commit.sequence, commit.id, str(operation.values[operation.fields.index(4)] or ""))
            for commit in self._by_root.get(row_id, {}).values()
            if commit.author.certificate in own
            for operation in commit.operations
            if operation.act == Act.CREATE and operation.row == row_id and operation.values and 4 in operation.fields
        ]
        return min(said)[2] if said else ""

    def _spoken_for(self, row: RowState | None, own: Mapping[bytes, Holder]) -> set[str]:
        """The keys of roots for which this root has signed a cross certificate."""
        keys = set()
        for der in ders(str((row.values.get("cross") if row else None) or "")):
            holder = self._holder(der)
            signed = any(self._chains(der, certificate.certificate) for certificate in own.values())
            if holder is not None and holder.kind == CROSS and signed:
                keys.add(holder.key)
        return keys

    def _follows(self, later: str, earlier: str) -> bool:
        """Whether one root is the lawful successor of the other: foretold by its first statement, or signed by it."""
        row, own = self._root_row(earlier)
        after, own_after = self._root_row(later)
        if not own_after or after is None or after.values.get("previous_root") != earlier:
            return False
        committed = self._committed_next(earlier, own)
        return later == committed or later in self._spoken_for(row, own)

    def _topmost(self, root: str) -> str:
        """The root at the end: the last successor, or the one above that both sides have signed for."""
        seen = {root}
        while True:
            row, own = self._root_row(root)
            after = self._successor(root, own)
            if after is None:
                above = sorted(self._spoken_for(row, own) - seen)
                after = next((key for key in above if self._has_issued(key, root)), None)
            if after is None or after in seen:
                return root
            seen.add(after)
            root = after

    def _successor(self, root: str, own: Mapping[bytes, Holder]) -> str | None:
        candidates = sorted(key for key in self._keys_of_roots() if key != root and self._follows(key, root))
        committed = self._committed_next(root, own)
        return committed if committed in candidates else candidates[0] if candidates else None

    def _keys_of_roots(self) -> set[str]:
        """Keys of all who call themselves a root; that alone makes nobody one."""
        keys = set()
        for row_id, commits in self._by_root.items():
            for text in _texts(commits.values(), ISSUER.id, "certificate"):
                for der in ders(text):
                    holder = self._holder(der)
                    if holder is not None and bytes.fromhex(holder.key)[:16] == row_id and not holder.issuer:
                        keys.add(holder.key)
        return keys

    def _has_issued(self, above: str, key: str) -> bool:
        return key in self._below(above).issuers

    def _earlier_roots(self, top: str) -> list[str]:
        """The root and those before it, as each names the one before."""
        chain = [top]
        while True:
            row, _ = self._root_row(chain[-1])
            before = str((row.values.get("previous_root") if row else None) or "")
            if len(before) != 64 or before in chain or not self._follows(chain[-1], before):
                return chain
            chain.append(before)

    # Down

    def _below(self, top: str) -> Trust:
        found = _Found()
        roots = self._earlier_roots(top)
        waiting: list[str] = []
        for at, key in enumerate(roots):
            found.above[key] = tuple(roots[:at])
            for name, holder in self._own(key).items():
                found.holders[name] = found.certificates[key][name] = holder
                found.issued_by[name] = tuple(roots[:at])
            waiting.append(key)
        while waiting:
            key = waiting.pop(0)
            waiting += sorted(self._state(key, found))
        return self._told(top, tuple(roots), found)

    def _state(self, key: str, found: _Found) -> set[str]:
        """Takes in what one issuer states; returns the keys of the centres that it certified."""
        row_id = bytes.fromhex(key)[:16]
        names = found.certificates[key]
        if not names:
            # The root was accepted, and its first statement is still to come.
            return set()
        commits = [c for c in self._by_root.get(row_id, {}).values() if c.author.certificate in names]
        commits = [commit for commit in commits if is_good(commit, commits, *_strictest(found, commit))]
        issuer = max(names.values(), key=lambda holder: (holder.valid_from, holder.name))
        stamps = {commit.id: commit.stamp for commit in commits}
        certified: set[str] = set()
        for (entity, row), state in sorted(merge(commits).items()):
            if not state.exists:
                continue
            if entity == "issued_certificate":
                certified |= self._issued(key, names, state, found)
            elif entity == "revocation":
                _revoke(key, row, state, found)
            elif entity == "scope_statement":
                _scope(key, stamps[state.created], row, state, issuer, found)
            elif entity == "receipt":
                _receipt(key, state, found)
            elif entity == "clock_statement":
                commit = bytes_of(state.values.get("commit"), 32)
                if commit is not None:
                    found.clocks[commit] = max(found.clocks.get(commit, 0), int(str(state.values.get("ahead") or 0)))
        return certified

    def _issued(self, key: str, names: Mapping[bytes, Holder], state: RowState, found: _Found) -> set[str]:
        for der in ders(str(state.values.get("certificate") or "")):
            holder = self._holder(der)
            if holder is None:
                continue
            name = sha256(der).digest()
            is_own = name in names
            if not is_own and not any(
                not refusal_of(above.unit, above.is_centre, holder.unit, holder.kind)
                and self._chains(der, above.certificate)
                for above in names.values()
            ):
                continue
            self._take_earlier(str(state.values.get("earlier") or ""), holder, found)
            if is_own or name in found.holders:
                continue
            found.holders[name] = holder
            found.issued_by[name] = (*found.above[key], key)
            if holder.is_centre and holder.key not in found.above[key] and holder.key != key:
                return self._centre(key, name, holder, found)
        return set()

    def _centre(self, key: str, name: bytes, holder: Holder, found: _Found) -> set[str]:
        is_new = holder.key not in found.above
        if is_new:
            found.above[holder.key] = (*found.above[key], key)
            for own_name, own in self._own(holder.key).items():
                # It was a root of its own before: what it stated then is its own still.
                if is_within(own.unit, holder.unit):
                    found.certificates[holder.key][own_name] = own
                    found.holders.setdefault(own_name, own)
                    found.issued_by.setdefault(own_name, (*found.above[key], key))
        found.certificates[holder.key][name] = holder
        return {holder.key} if is_new else set()

    def _take_earlier(self, lines: str, holder: Holder, found: _Found) -> None:
        for der in ders(lines):
            before = self._holder(der)
            # Of the same key and store alone: another's work is not to be taken over by naming his certificate.
            if before is not None and not before.issuer and before.key == holder.key:
                if before.installation not in ("", holder.installation):
                    continue
                name = sha256(der).digest()
                found.earlier[name].append(holder)
                found.earlier_keys[name] = bytes.fromhex(before.key)

    # End

    def _told(self, top: str, roots: tuple[str, ...], found: _Found) -> Trust:
        earlier = {
            name: bytes.fromhex(min(holders, key=lambda holder: (holder.valid_from, holder.name)).name)
            for name, holders in found.earlier.items()
            if name not in found.holders
        }
        keys = {name: bytes.fromhex(holder.key) for name, holder in found.holders.items()}
        cuts: dict[bytes, tuple[Cut, ...]] = {}
        accepted: set[bytes] = set()
        for name in found.holders:
            strict = _of_highest(found, name)
            if strict:
                cuts[name] = tuple(cut for cut, _ in strict)
                accepted.update(*(some for _, some in strict))
        return Trust(
            top,
            found.holders,
            earlier,
            {**{name: found.earlier_keys[name] for name in earlier}, **keys},
            cuts,
            frozenset(accepted),
            dict(_scopes(found)),
            tuple(found.receipts[at] for at in sorted(found.receipts)),
            found.clocks,
            tuple(self._alarms(found)),
            roots,
            found.above,
        )

    def _alarms(self, found: _Found) -> Iterator[IssuerAlarm]:
        for key in sorted(found.above):
            said: dict[tuple[bytes, bytes, int], set[bytes]] = defaultdict(set)
            for commit in self._by_root.get(bytes.fromhex(key)[:16], {}).values():
                if commit.author.certificate in found.certificates[key]:
                    author = commit.author
                    said[author.certificate, author.incarnation, commit.sequence].add(commit.id)
            for (_, _, sequence), ids in sorted(said.items()):
                if len(ids) > 1:
                    yield IssuerAlarm(key, sequence, tuple(sorted(ids)))


def is_good(
    commit: Commit, commits: Iterable[Commit], cuts: Iterable[Cut], accepted: Iterable[bytes] = frozenset()
) -> bool:
    """Whether revocations of its certificate leave a commit standing: it is a last good one of its aggregate, or the
    ancestor of one by hash, or accepted by id."""
    cuts = list(cuts)
    if not cuts or commit.id in set(accepted):
        return True
    aggregate = bytes([commit.aggregate[0]]) + commit.aggregate[1]
    tips = {tip for cut in cuts for tip in cut.tips.get(aggregate, ())}
    return commit.id in ancestors_by_key(tips, {other.id: other.aggregate_prev for other in commits})


def _strictest(found: _Found, commit: Commit) -> tuple[list[Cut], set[bytes]]:
    strict = _of_highest(found, commit.author.certificate)
    return [cut for cut, _ in strict], {one for _, some in strict for one in some}


def _of_highest(found: _Found, name: bytes) -> list[tuple[Cut, frozenset[bytes]]]:
    """The revocations of a certificate by the highest of those above it that revoked it."""
    above = found.issued_by.get(name, ())
    for key in above:
        said = [one for one in found.cuts.get(name, ()) if one[0].by == key]
        if said:
            return said
    return []


def _revoke(key: str, row: bytes, state: RowState, found: _Found) -> None:
    name = bytes_of(state.values.get("certificate"), 32)
    if name is None:
        return
    tips: dict[bytes, set[bytes]] = defaultdict(set)
    for line in str(state.values.get("tips") or "").split():
        aggregate, _, commit = line.partition(":")
        at, tip = bytes_of(aggregate, 17), bytes_of(commit, 32)
        if at is not None and tip is not None:
            tips[at].add(tip)
    accepted = state.values.get("accepted")
    ids = [bytes_of(text, 32) for text in accepted] if isinstance(accepted, list) else []
    cut = Cut(
        key,
        str(state.values.get("reason") or ""),
        str(state.values.get("incarnation") or ""),
        int(str(state.values.get("last_sequence") or 0)),
        bytes_of(state.values.get("last_commit"), 32) or b"",
        {aggregate: frozenset(commits) for aggregate, commits in tips.items()},
        str(state.values.get("revoked_on") or ""),
        row.hex(),
    )
    found.cuts[name].append((cut, frozenset(one for one in ids if one is not None)))


def _scope(key: str, stamp: int, row: bytes, state: RowState, issuer: Holder, found: _Found) -> None:
    installation, unit = str(state.values.get("installation") or ""), str(state.values.get("unit") or "")
    if unit and not is_within(unit, issuer.unit):
        return
    person = state.values.get("person")
    scope = Scope(
        installation, str(state.values.get("kind") or "own"), unit, person.hex() if isinstance(person, bytes) else ""
    )
    # The highest issuer's, and of one issuer's the latest: stamps grow along a chain, whatever the clock said.
    order = (len(found.above[key]), -stamp, row)
    if unit and scope.kind in ("unit", "own", "registered"):
        found.scopes[installation].append((key, order, scope))


def _scopes(found: _Found) -> Iterator[tuple[str, tuple[tuple[str, Scope], ...]]]:
    """Of each installation the scopes by those who certified a seat of it, or stand above them: what a centre says of
    another's laptops opens nothing."""
    over: dict[str, set[str]] = defaultdict(set)
    for name, holder in found.holders.items():
        over[holder.installation].update(found.issued_by.get(name, ()))
    for installation, said in found.scopes.items():
        by_key: dict[str, Scope] = {}
        for key, _, scope in sorted(said, key=lambda one: (one[1], one[0])):
            if key in over[installation]:
                by_key.setdefault(key, scope)
        if by_key:
            yield installation, tuple(by_key.items())


def _receipt(key: str, state: RowState, found: _Found) -> None:
    name, commit = bytes_of(state.values.get("certificate"), 32), bytes_of(state.values.get("commit"), 32)
    incarnation = bytes_of(state.values.get("incarnation"), 8)
    if name is None or commit is None or incarnation is None:
        return
    field_at = ENTITY_BY_NAME["receipt"].by_name["at"]
    try:
        at = from_wire(field_at, state.values.get("at"))
    except (TypeError, ValueError):
        at = None
    sequence = int(str(state.values.get("sequence") or 0))
    told = ReceiptStatement(key, name, incarnation, sequence, commit, at if isinstance(at, datetime) else None)
    held = found.receipts.get((key, name, incarnation))
    if held is None or (sequence, commit) > (held.sequence, held.commit):
        found.receipts[key, name, incarnation] = told


def _texts(commits: Iterable[Commit], entity: int, name: str) -> Iterator[str]:
    number = ENTITY_BY_NAME["issuer" if entity == ISSUER.id else ISSUED_CERTIFICATE.name].by_name[name].id
    for commit in commits:
        for operation in commit.operations:
            if operation.entity == entity and operation.values and number in operation.fields:
                value = operation.values[operation.fields.index(number)]
                if isinstance(value, str):
                    yield value
