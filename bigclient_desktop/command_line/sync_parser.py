"""The grammar of `bigclient sync`: enrolment, packages, and what has to be looked at."""

import argparse
from collections.abc import Callable
from pathlib import Path

from bigclient_desktop.command_line.visits_parser import day
from bigclient_desktop.domain.enrolment import REQUEST_KINDS, REVOCATION_REASONS
from bigclient_desktop.domain.exchange import SCOPES
from bigclient_desktop.domain.positions import SEAT_POSITIONS

SIDES = ("visible", "other", "mine", "theirs")

CommandOn = Callable[[str, str], argparse.ArgumentParser]
Text = Callable[[str], str]
JsonOption = Callable[[argparse.ArgumentParser], None]


def add_sync_commands(
    command_on: CommandOn, text: Text, json_option: JsonOption, positive: Callable[[str], int]
) -> None:
    """All commands under `sync`."""

    def on(name: str) -> argparse.ArgumentParser:
        made = command_on("sync", name)
        json_option(made)
        return made

    _add_enrolment(on, text, positive)
    _add_packages(on, text, positive)
    _add_looking(on, text)


def _add_enrolment(on: Callable[[str], argparse.ArgumentParser], text: Text, positive: Callable[[str], int]) -> None:
    centre = on("centre")
    centre.add_argument("--key-out", type=Path, metavar="FILE", help=text("sync_key_out"))
    request = on("request")
    request.add_argument("out", type=Path, metavar="PATH", help=text("sync_request_out"))
    request.add_argument("--kind", choices=REQUEST_KINDS, default="device", help=text("sync_request_kind"))
    renew = on("renew")
    renew.add_argument("out", type=Path, metavar="PATH", help=text("sync_request_out"))
    grant = on("grant")
    grant.add_argument("file", type=Path, metavar="FILE", help=text("sync_request_file"))
    grant.add_argument("--out", type=Path, required=True, metavar="PATH", help=text("sync_grant_out"))
    grant.add_argument("--unit", metavar="CODE", help=text("sync_grant_unit"))
    grant.add_argument("--position", choices=SEAT_POSITIONS, help=text("sync_grant_position"))
    grant.add_argument("--kind", choices=("device", "centre"), help=text("sync_grant_kind"))
    grant.add_argument("--scope", choices=SCOPES, help=text("sync_grant_scope"))
    grant.add_argument("--agreement", metavar="NUMBER", help=text("sync_grant_agreement"))
    grant.add_argument("--agreement-from", type=day, metavar="DATE", help=text("sync_grant_agreement_from"))
    grant.add_argument("--agreement-until", type=day, metavar="DATE", help=text("sync_grant_agreement_until"))
    grant.add_argument("--listed", metavar="PERSON", help=text("sync_grant_listed"))
    grant.add_argument("--years", type=positive, default=2, metavar="N", help=text("sync_grant_years"))
    grant.add_argument("--words", metavar="WORDS", help=text("sync_words"))
    grant.add_argument("--dry-run", action="store_true", help=text("sync_grant_dry"))
    accept = on("accept")
    accept.add_argument("file", type=Path, metavar="FILE", help=text("sync_grant_file"))
    accept.add_argument("--words", metavar="WORDS", help=text("sync_words"))
    accept.add_argument("--dry-run", action="store_true", help=text("sync_accept_dry"))
    revoke = on("revoke")
    revoke.add_argument("certificate", metavar="CERTIFICATE", help=text("sync_certificate"))
    revoke.add_argument("--reason", choices=REVOCATION_REASONS, required=True, help=text("sync_reason"))
    revoke.add_argument("--last-commit", metavar="ID", help=text("sync_last_commit"))
    on("devices")


def _add_packages(on: Callable[[str], argparse.ArgumentParser], text: Text, positive: Callable[[str], int]) -> None:
    export = on("export")
    export.add_argument("--out", type=Path, required=True, metavar="DIR", help=text("sync_export_out"))
    export.add_argument("--peer", metavar="PEER", help=text("sync_peer"))
    export.add_argument("--snapshot", action="store_true", help=text("sync_snapshot"))
    export.add_argument("--split", type=positive, metavar="MB", help=text("sync_split"))
    export.add_argument("--attachments", type=positive, metavar="MB", help=text("sync_attachments"))
    resync = on("resync")
    resync.add_argument("peer", metavar="PEER", help=text("sync_peer"))
    resync.add_argument("--out", type=Path, required=True, metavar="DIR", help=text("sync_export_out"))
    for name in ("inspect", "verify"):
        on(name).add_argument("file", type=Path, metavar="FILE", help=text("sync_package_file"))
    imported = on("import")
    imported.add_argument("paths", type=Path, nargs="+", metavar="PATH", help=text("sync_import_paths"))
    imported.add_argument("--dry-run", action="store_true", help=text("sync_import_dry"))
    imported.add_argument("--over-budget", action="store_true", help=text("sync_over_budget"))
    imported.add_argument("--quarantine", action="store_true", help=text("sync_quarantine"))


def _add_looking(on: Callable[[str], argparse.ArgumentParser], text: Text) -> None:
    on("status")
    on("unsent")
    on("parked")
    review = on("review")
    review.add_argument("--resolve", nargs="+", metavar="ID", default=(), help=text("sync_resolve"))
    review.add_argument("--side", choices=SIDES, default="visible", help=text("sync_side"))
