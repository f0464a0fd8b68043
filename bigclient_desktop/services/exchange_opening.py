"""Package files opened as their recipient: who sent them, and every reason to leave one out."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bigclient_desktop.domain.exchange import ENROL_GRANT, Holder
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.failures import Failure
from bigclient_desktop.packages.container import SUFFIX
from bigclient_desktop.packages.failures import ForAnother, NotForUs, PackageCancelled, PackageNotRead
from bigclient_desktop.packages.reading import OpenedPackage, joined, open_package
from bigclient_desktop.services import exchange_peers as whom
from bigclient_desktop.services.certifying import vouched
from bigclient_desktop.services.exchange_failures import (
    AlreadyImported,
    IsAGrant,
    IsOwnPackage,
    OverBudget,
    SenderDiffers,
    SenderExpired,
    SenderNotLinked,
    SenderRevoked,
)
from bigclient_desktop.services.session import Session
from bigclient_desktop.signing.certificates import holder_of
from bigclient_desktop.store import links, registers
from bigclient_desktop.store.store import Cancelled


@dataclass(frozen=True, slots=True)
class Leave:
    """What somebody has agreed to let in that is refused otherwise."""

    over_budget: bool = False
    quarantine: bool = False
    """Packages of revoked senders: what lies after the revocation is parked."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A package of an import (all its parts): opened, or refused."""

    path: Path
    opened: OpenedPackage | None = None
    sender: Holder | None = None
    relation: str = ""
    refusal: Failure | None = None
    size: int = 0


def package_files(paths: Sequence[Path]) -> list[Path]:
    """The packages named, and all those in the folders named, by name. Raises PackageNotRead."""
    found: dict[Path, None] = {}
    for path in paths:
        try:
            inside = sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else [path]
        except OSError as error:
            raise PackageNotRead(reason=error.strerror or str(error)) from error
        found.update(dict.fromkeys(inside))
    return list(found)


class Opener:
    """Opens packages for one session, by the trust that stands."""

    def __init__(self, session: Session, leave: Leave, cancelled: Callable[[], bool]) -> None:
        self._session = session
        self._leave = leave
        self._cancelled = cancelled
        self._trust = whom.trust_of(session)
        self._own = session.writer.installation.hex()
        self._is_centre = whom.is_centre(session)
        self._addressees = _addressees(self._trust.holders.values())

    def open_all(self, paths: Sequence[Path], opening: Callable[[int, int], None]) -> list[Candidate]:
        """Every package, refused ones too; of each sender in the order of the numbers. Raises Cancelled."""
        opened: list[Candidate] = []
        for at, path in enumerate(paths):
            if self._cancelled():
                raise Cancelled()
            opening(at, len(paths))
            opened.append(self._open(path))
        whole = self._joined(opened)
        whole.sort(key=lambda one: (one.opened is not None, _order(one)))
        with self._session.store.reading() as connection:
            return [self._judged(connection, one) for one in whole]

    def _open(self, path: Path) -> Candidate:
        size = _size_of(path)
        try:
            opened = open_package(
                path,
                self._session.writer.identity,
                self._certificate_of,
                vouch=self._vouch,
                installation=self._own,
                addressees=self._addressees,
                cancelled=self._cancelled,
            )
        except PackageCancelled as error:
            raise Cancelled() from error
        except (NotForUs, ForAnother) as refusal:
            return Candidate(path, refusal=self._whose(path, refusal), size=size)
        except Failure as refusal:
            return Candidate(path, refusal=refusal, size=size)
        return Candidate(path, opened, size=size)

    def _whose(self, path: Path, refusal: Failure) -> Failure:
        """A package for somebody else that was made here gets a sentence that says so."""
        with self._session.store.reading() as connection:
            for row in registers.outgoing_rows(connection):
                if path.name in row.file:
                    at = china_time(row.made_at)
                    return IsOwnPackage(number=row.number, name=row.peer_name, month=at.month, day=at.day)
        return refusal

    def _certificate_of(self, name: bytes) -> bytes | None:
        holder = self._trust.holders.get(name)
        return holder.certificate if holder else None

    def _vouch(self, name: bytes, chain: Sequence[bytes]) -> bytes | None:
        """A certificate that is not known here yet (a renewal) stands if its chain leads to the accepted root."""
        with self._session.store.reading() as connection:
            return vouched(connection, self._trust, name, chain)

    def _joined(self, found: Sequence[Candidate]) -> list[Candidate]:
        """Parts of one package as one; where some are missing, each part says so."""
        whole = [one for one in found if one.opened is None or one.opened.manifest.parts == 1]
        split: dict[tuple[str, int], list[Candidate]] = defaultdict(list)
        for one in found:
            if one.opened is not None and one.opened.manifest.parts > 1:
                split[one.opened.manifest.sender, one.opened.manifest.number].append(one)
        for parts in (some for found in split.values() for some in _packages_of(found)):
            try:
                together = joined([part.opened for part in parts if part.opened is not None])
            except Failure as refusal:
                whole += [Candidate(part.path, refusal=refusal, size=part.size) for part in parts]
            else:
                whole.append(Candidate(together.path, together, size=sum(part.size for part in parts)))
        return whole

    def _judged(self, connection: Any, one: Candidate) -> Candidate:
        if one.opened is None:
            return one
        name = bytes.fromhex(one.opened.signer)
        sender = self._trust.holders.get(name) or holder_of(one.opened.certificate)
        link = links.link_of(connection, sender.installation)
        relation = self._relation(link, sender, one.opened)
        at = registers.imported_at(connection, sender.installation, one.opened.id)
        refusal = self._refusal(one.opened, sender, relation, link, at)
        return Candidate(one.path, one.opened, sender, relation or "", refusal, one.size)

    def _relation(self, link: links.Link | None, sender: Holder, opened: OpenedPackage) -> str | None:
        """What the sender is to this store; nothing, where its certificate names a machine that others speak for."""
        if link is None:
            return whom.relation_to(self._session, self._trust, sender)
        own = whom.own_holder(self._session, self._trust)
        is_lawful = whom.is_of_link(self._trust, own, link.relation, sender, whom.readable(opened.chain))
        return link.relation if is_lawful else None

    def _refusal(
        self,
        opened: OpenedPackage,
        sender: Holder,
        relation: str | None,
        link: links.Link | None,
        imported_at: datetime | None,
    ) -> Failure | None:
        manifest = opened.manifest
        name = whom.unit_name(sender.unit)
        if manifest.sender != sender.installation or manifest.sender_certificate != sender.name:
            return SenderDiffers(name=name)
        if manifest.kind == ENROL_GRANT:
            return IsAGrant(name=name)
        if relation is None:
            return SenderNotLinked(name=name)
        if whom.is_revoked(self._trust, sender.name) and not self._leave.quarantine:
            return SenderRevoked(name=name)
        if self._is_centre and relation == whom.CHILD and whom.is_expired(sender):
            return SenderExpired(name=name, until=f"{china_time(sender.valid_until):%Y-%m-%d}")
        if imported_at is not None:
            at = china_time(imported_at)
            return AlreadyImported(number=manifest.number, month=at.month, day=at.day, time=f"{at:%H:%M}")
        return None if self._leave.over_budget else _over_budget(opened, link, name)


def _size_of(path: Path) -> int:
    """0 of what is no file, or cannot be looked at: why, opening it tells."""
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:
        return 0


def _packages_of(parts: Sequence[Candidate]) -> list[list[Candidate]]:
    """Parts of one number by package: an export that was cut short leaves parts beside those of the next. What makes
    no whole package stays together."""
    by_previous = {one.opened.manifest.previous: one for one in parts if one.opened and one.opened.manifest.part > 1}
    whole: list[list[Candidate]] = []
    for first in {one.opened.id: one for one in parts if one.opened}.values():
        if first.opened is None or first.opened.manifest.part != 1:
            continue
        chain = [first]
        while (last := chain[-1].opened) and (following := by_previous.get(last.id)):
            chain.append(following)
        if len(chain) == first.opened.manifest.parts:
            whole.append(chain)
    taken = {one.opened.id for chain in whole for one in chain if one.opened}
    rest = [one for one in parts if one.opened and one.opened.id not in taken]
    return [*whole, rest] if rest else whole


def _over_budget(opened: OpenedPackage, link: links.Link | None, name: str) -> Failure | None:
    if link is None:
        return None
    commits, size = link.budget_commits, link.budget_bytes
    if (commits is not None and opened.manifest.commits > commits) or (size is not None and opened.size > size):
        return OverBudget(name=name, commits=opened.manifest.commits, mib=f"{opened.size / (1 << 20):.1f}")
    return None


def _addressees(holders: Iterable[Holder]) -> Mapping[str, str]:
    return {holder.recipient: whom.unit_name(holder.unit) for holder in holders if holder.recipient}


def _order(one: Candidate) -> tuple[Any, ...]:
    if one.opened is None:
        return (one.path.name,)
    manifest = one.opened.manifest
    return manifest.sender, manifest.number, manifest.made_at or datetime.min.replace(tzinfo=UTC)
