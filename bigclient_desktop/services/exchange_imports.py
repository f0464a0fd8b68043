"""Packages of peers previewed and taken in: nothing is written before the one transaction at the end."""

import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.exchange import RESYNC_REQUEST, ImportPlan, ImportResult, Manifest, PackagePlan
from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.failures import Failure
from bigclient_desktop.packages.failures import PackageCancelled
from bigclient_desktop.packages.fingerprint import words as fingerprint
from bigclient_desktop.services import exchange_peers as whom
from bigclient_desktop.services.backups import automatic_backup
from bigclient_desktop.services.erasing_people import follow_people_erased
from bigclient_desktop.services.erasure import follow_erasures
from bigclient_desktop.services.exchange_attachments import (
    arriving,
    erased_by,
    files_in,
    in_mib,
    is_owed,
    kept_files,
    settle,
)
from bigclient_desktop.services.exchange_failures import NoRoomForImport, NothingToImport, PlanStale
from bigclient_desktop.services.exchange_frames import Arrived, Certificates, Known, checked_commits
from bigclient_desktop.services.exchange_opening import Candidate, Leave, Opener, package_files
from bigclient_desktop.services.exchange_preview import planned_rows
from bigclient_desktop.services.granting import GRANTED
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.settings import get_setting
from bigclient_desktop.store import exchange_reads, incoming, links, registers, seats
from bigclient_desktop.store.collecting import without_collecting
from bigclient_desktop.store.people import names_of
from bigclient_desktop.store.store import Cancelled

LABEL = "change.import_packages"
WHOLE = b"whole"
"""Payload of a resync request whose digest names all that the sender holds: what it does not name is lost."""
_NAMED = 1000
_BATCH = 2000
_ROOM = 4
"""Free space wanted, in sizes of the packages: the log grows by them, the tables and the write-ahead log again."""
_LEAST_ROOM = 64 << 20

Progress = Callable[[int, int], None]
"""Done so far, and of how many (0 where nobody knows)."""
Stop = Callable[[], bool]


@dataclass(slots=True)
class Staged:
    """Verified commits of one package, and what is known of it."""

    candidate: Candidate
    arrived: list[Arrived]
    known: int
    files: dict[bytes, int] = field(default_factory=dict)
    """Attachments: hash and size."""


@dataclass(slots=True)
class Stage:
    """All that an import would take; in memory alone."""

    asked_at: int
    """The end of the log when it was asked what is known."""
    packages: dict[Path, Staged] = field(default_factory=dict)
    certificates: dict[bytes, bytes] = field(default_factory=dict)


def plan_import(
    session: Session,
    paths: Sequence[Path],
    *,
    leave: Leave = Leave(),  # noqa: B008 — a frozen record
    preview: bool = True,
    cancelled: Stop = lambda: False,
    progress: Progress = lambda done, count: None,
) -> ImportPlan:
    """Reads and checks the packages (folders: all in them) and says what they would change; writes nothing.

    Without `preview` nobody asks what would change: counts alone. Raises NotEnrolled, Cancelled.
    """
    session.catch_up()
    files = package_files(paths)
    with without_collecting():
        candidates = Opener(session, leave, cancelled).open_all(files, progress)
        with session.store.reading() as connection:
            certificates = Certificates(seats.certificates(connection))
            for text in exchange_reads.stated_certificates(connection):
                certificates.learn_text(text)
            stage = Stage(incoming.last_row(connection), certificates=certificates.learned)
            known = Known(connection, (one.opened.manifest for one in candidates if one.opened and not one.refusal))
            judged = [_staged(one, stage, known, certificates, cancelled, progress) for one in candidates]
        told = _told(session, judged)
        plans = _previewed(session, zip(judged, told, strict=True), stage, cancelled) if preview else told
    return ImportPlan(tuple(plans), stage)


def _staged(
    candidate: Candidate,
    stage: Stage,
    known_here: Known,
    certificates: Certificates,
    cancelled: Stop,
    progress: Progress,
) -> Candidate:
    """The commits of a package that are not here yet, verified; or the package refused."""
    if candidate.opened is None or candidate.refusal is not None:
        return candidate
    total, known = candidate.opened.manifest.commits, 0
    arrived: list[Arrived] = []
    for certificate in candidate.opened.chain:
        certificates.learn(certificate)
    try:
        every = candidate.opened.frames()
        while frames := list(islice(every, _BATCH)):
            if cancelled():
                raise Cancelled()
            wanted = known_here.unknown(frames)
            known += len(frames) - len(wanted)
            arrived += checked_commits(wanted, certificates, cancelled=cancelled)
            progress(len(arrived) + known, total)
        files = files_in(candidate.opened, cancelled)
    except PackageCancelled as error:
        raise Cancelled() from error
    except Cancelled:
        raise
    except Failure as refusal:
        return replace(candidate, refusal=refusal)
    stage.packages[candidate.path] = Staged(candidate, arrived, known, files)
    return candidate


def _told(session: Session, judged: Sequence[Candidate]) -> list[PackagePlan]:
    senders = {one.sender.person for one in judged if one.sender is not None and one.sender.person}
    with session.store.reading() as connection:
        names = names_of(connection, map(bytes.fromhex, sorted(senders)))
    names = get_setting(session, GRANTED, {}) | names
    return [_told_of(session, one, names) for one in judged]


def _told_of(session: Session, one: Candidate, names: Mapping[str, str]) -> PackagePlan:
    opened, sender = one.opened, one.sender
    if opened is None or sender is None:
        return PackagePlan(one.path, None, one.refusal, size=one.size)
    return PackagePlan(
        one.path,
        opened.manifest,
        one.refusal,
        whom.unit_name(sender.unit),
        names.get(sender.person, ""),
        opened.id,
        one.size,
        words=fingerprint(bytes.fromhex(opened.id), session.language),
    )


def _previewed(
    session: Session, judged: Iterable[tuple[Candidate, PackagePlan]], stage: Stage, cancelled: Stop
) -> list[PackagePlan]:
    """What each package would do after those before it: done, counted, and taken back."""
    plans = []
    with exchange_reads.trial(session.store) as connection:
        for one, plan in judged:
            staged = stage.packages.get(one.path)
            if staged is not None and one.refusal is None:
                plan = _counted(connection, plan, staged, stage, cancelled)
                plan = _with_files(session, connection, plan, staged)
            plans.append(plan)
    return plans


def _counted(connection: Any, plan: PackagePlan, staged: Staged, stage: Stage, cancelled: Stop) -> PackagePlan:
    assert plan.manifest is not None
    manifest = plan.manifest
    source = incoming.source_of(manifest.sender, manifest.number)
    outcomes: list[incoming.Outcome] = []

    def take(arrived: Sequence[Arrived]) -> None:
        _learn(connection, stage)
        outcomes.append(incoming.append(connection, arrived, source, cancelled=cancelled))

    rows = planned_rows(connection, staged.arrived, take)
    notes: list[tuple[str, dict[str, object]]] = []
    missing = len(incoming.gaps(connection, _promised(manifest)))
    if missing:
        notes.append(("exchange.note_missing", {"count": missing}))
    if links.is_beyond(connection, manifest.sender, manifest.number, manifest.basis):
        notes.append(("exchange.note_beyond", {"number": manifest.basis[0] if manifest.basis else 0}))
    if manifest.kind == RESYNC_REQUEST:
        notes.append(("exchange.note_resync", {"name": plan.sender_name}))
    outcome = outcomes[0]
    return replace(
        plan,
        new=sum(row.new for row in rows),
        changed=sum(row.changed for row in rows),
        conflicts=outcome.conflicts,
        parked=outcome.parked,
        known=staged.known + outcome.known,
        rows=rows,
        notes=tuple(notes),
    )


def _with_files(session: Session, connection: Any, plan: PackagePlan, staged: Staged) -> PackagePlan:
    count, size = arriving(session, connection, staged.files) if staged.files else (0, 0)
    if not count:
        return plan
    return replace(plan, notes=(*plan.notes, ("exchange.note_attachments", {"count": count, "mib": in_mib(size)})))


def _promised(manifest: Manifest) -> links.Digest:
    """What has to be here after the import. A request's digest is what its sender holds, not what it sends."""
    return () if manifest.kind == RESYNC_REQUEST else manifest.digest


def _learn(connection: Any, stage: Stage) -> None:
    for certificate in stage.certificates.values():
        seats.keep_certificate(connection, certificate)


def apply_import(
    session: Session,
    plan: ImportPlan,
    *,
    cancelled: Stop = lambda: False,
    progress: Progress = lambda done, count: None,
) -> ImportResult:
    """Takes in the accepted packages of a plan in one transaction, after a backup.

    Raises NothingToImport, PlanStale, NoRoomForImport, Cancelled, and what a backup raises; then nothing was written.
    """
    stage: Stage = plan.staged
    accepted = [package for package in plan.accepted if package.path in stage.packages]
    if not accepted:
        raise NothingToImport()
    if cancelled():
        raise Cancelled()
    _check_room(session, sum(package.size for package in accepted))
    made = automatic_backup(session, "before-sync")
    taking = _Taking(session, stage, cancelled, progress)
    staged = [stage.packages[each.path] for each in accepted]
    carrying = [(one.candidate.opened, one.arrived) for one in staged if one.files and one.candidate.opened]
    erased, erased_people = erased_by(one.arrived for one in staged)
    with (
        without_collecting(),
        kept_files(session, carrying, erased, cancelled),
        session.store.at_the_door() as connection,
    ):
        taking.take(connection, accepted)
        taking.finish(connection, len(accepted))
    taking.renew_writer()
    if erased:
        follow_erasures(session, erased)
    if erased_people:
        follow_people_erased(session, erased_people)
    return taking.result(tuple(accepted), made.path if made else None)


def _check_room(session: Session, size: int) -> None:
    needed = size * _ROOM + _LEAST_ROOM
    if shutil.disk_usage(session.folder).free < needed:
        raise NoRoomForImport(folder=str(session.folder), needed=needed >> 20)


class _Taking:
    """One import under way."""

    def __init__(self, session: Session, stage: Stage, cancelled: Stop, progress: Progress) -> None:
        self._session = session
        self._stage = stage
        self._cancelled = cancelled
        self._progress = progress
        self._outcomes: list[incoming.Outcome] = []
        self._known = self._missing = 0
        self._action = ""
        self._now = datetime.now(UTC)

    def take(self, connection: Any, packages: Sequence[PackagePlan]) -> None:
        """Commits, cursors and register of the packages, in their order."""
        coming: list[incoming.Package] = []
        for package in packages:
            staged, manifest = self._told(package)
            if registers.imported_at(connection, manifest.sender, package.id) is not None:
                raise PlanStale(number=manifest.number)
            assert staged.candidate.sender is not None
            whom.keep_links(connection, staged.candidate.sender, staged.candidate.relation)
            coming.append((incoming.source_of(manifest.sender, manifest.number), staged.arrived))
        _learn(connection, self._stage)
        total = sum(len(staged.arrived) for staged in self._stage.packages.values())
        self._outcomes = incoming.append_all(
            connection, coming, lambda done: self._progress(done, total), self._cancelled, self._stage.asked_at
        )
        # Asked of all at once, since mostly nothing is missing; if something is, whose it is.
        everything = [each for package in packages for each in _promised(self._told(package)[1])]
        is_whole = not incoming.gaps(connection, everything)
        for package, outcome in zip(packages, self._outcomes, strict=True):
            self._record(connection, package, outcome, is_whole)

    def _told(self, package: PackagePlan) -> tuple[Staged, Manifest]:
        assert package.manifest is not None
        return self._stage.packages[package.path], package.manifest

    def _record(self, connection: Any, package: PackagePlan, outcome: incoming.Outcome, is_whole: bool) -> None:
        staged, manifest = self._told(package)
        missing = [] if is_whole else incoming.gaps(connection, _promised(manifest))
        known = staged.known + outcome.known
        noted = registers.record_import(
            connection,
            manifest,
            package.id,
            by=self._session.staff_id,
            at=self._now,
            size=package.size,
            outcome={
                "new": outcome.new,
                "known": known,
                "conflicts": outcome.conflicts,
                "parked": outcome.parked,
            },
            after_row=outcome.after_row,
            missing=bool(missing),
            is_owed=is_owed(manifest, staged.files),
        )
        settle(connection, manifest, staged.files, knows_ours=not noted.was_restored)
        if manifest.kind == RESYNC_REQUEST:
            # After its acknowledgement: what it acknowledged before it lost something says nothing any more.
            links.lower_cursor(connection, manifest.sender, manifest.digest, whole=manifest.payload == WHOLE)
        self._known += known
        self._missing += len(missing)

    def finish(self, connection: Any, packages: int) -> None:
        """The step in the operation history; a last chance to stop."""
        if self._cancelled():
            raise Cancelled()
        self._action = exchange_reads.note_step(
            connection, self._session.staff_id, LABEL, str(packages), datetime.now(UTC)
        )

    def renew_writer(self) -> None:
        """A key that turned out to have written elsewhere goes on under another incarnation."""
        writer = self._session.writer
        for outcome in self._outcomes:
            renewed = (outcome.renewed or {}).get(writer.seat.name)
            if renewed is not None:
                self._session.writer = replace(writer, incarnation=renewed)

    def result(self, packages: tuple[PackagePlan, ...], backup: Path | None) -> ImportResult:
        """What came of it."""
        aggregates = {aggregate for outcome in self._outcomes for aggregate in outcome.aggregates}
        customers = sorted(root.hex() for entity, root in aggregates if entity == CUSTOMER.id)
        new = sum(outcome.new for outcome in self._outcomes)
        everything = len(customers) > _NAMED or any(entity != CUSTOMER.id for entity, _ in aggregates)
        change = Change(self._action, LABEL, tuple(customers[:_NAMED]), everything=everything, commits=new)
        return ImportResult(
            change,
            packages,
            new,
            self._known,
            sum(outcome.conflicts for outcome in self._outcomes),
            sum(outcome.parked for outcome in self._outcomes),
            backup,
            self._missing,
        )
