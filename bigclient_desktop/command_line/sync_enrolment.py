"""The commands of enrolment and trust: centre, request, grant, accept, renew, revoke, devices."""

import sys
from pathlib import Path
from typing import Any

from bigclient_desktop.command_line.access import Access
from bigclient_desktop.command_line.output import field_values, heads, print_json, print_table
from bigclient_desktop.domain.enrolment import MarketerAgreement, RequestInfo
from bigclient_desktop.domain.exchange import Scope
from bigclient_desktop.domain.staff_rules import AgreementMissing
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.failures import Failure


class WordsDiffer(Failure):
    """The words read out by telephone are not those of the file."""

    key = "failure.sync_words_differ"


class WordsNeeded(Failure):
    """The words have to be compared by voice before the file is taken."""

    key = "failure.sync_words_needed"


class ListedUnknown(Failure):
    """Whoever was named is not on the people list, or stands there more than once, or has a key of his own."""

    key = "failure.sync_listed_unknown"


def become_centre(access: Access) -> int:
    """Makes the store the root of a trust; the next root key is to be printed and sealed."""
    from bigclient_desktop.command_line.commands import private_file
    from bigclient_desktop.services.enrolment import become_centre as found_root

    out: Path | None = access.options.key_out
    with access.session() as session:
        if out is not None:
            private_file(out)
        try:
            sheet = found_root(session)
        except BaseException:
            if out is not None:
                out.unlink()
            raise
    if out is not None:
        out.write_text(sheet.key + "\n", encoding="utf-8")
    if access.options.json:
        shown = {"key": None if out else sheet.key, "key_file": str(out) if out else None}
        print_json({"unit": sheet.unit, "root_words": sheet.root_words, **shown})
        return 0
    access.say("sync_centre", name=sheet.unit_name, words=" ".join(sheet.root_words))
    if out is None:
        access.say("sync_root_key", root_key=sheet.key)
    else:
        access.say("sync_root_key_written", path=out)
    return 0


def request(access: Access) -> int:
    """Writes a request file."""
    return _request(access, access.options.kind)


def renew(access: Access) -> int:
    """Writes a request for a renewal."""
    return _request(access, "renewal")


def _request(access: Access, kind: str) -> int:
    from bigclient_desktop.services.enrolment import request_enrolment

    with access.session() as session:
        made = request_enrolment(session, access.options.out, kind)
    if access.options.json:
        print_json({"path": str(made.path), "kind": made.kind, "words": made.words, "digest": made.digest})
    else:
        access.say("sync_requested", path=made.path)
        access.say("sync_words_are", words=" ".join(made.words))
    return 0


def grant(access: Access) -> int:
    """Answers a request; without the right words it only says what the request asks for."""
    from bigclient_desktop.services.enrolment import grant as grant_request
    from bigclient_desktop.services.enrolment import read_request

    options, words = access.options, access.words
    with access.session() as session:
        info = read_request(session, options.file)
        problems = [words(key) for key in info.problems]
        if not options.json:
            access.say("sync_request_says", name=info.name, unit=info.unit, kind=words(f"sync_kind.{info.kind}"))
            access.say("sync_words_are", words=" ".join(info.words))
            for one in info.candidates:
                access.say("sync_may_be", name=one.name, unit=one.unit, id=one.id)
            print("\n".join(problems), file=sys.stderr, end="\n" if problems else "")
        if options.dry_run:
            if options.json:
                known = [field_values(one, "id name unit position") for one in info.candidates]
                shown = field_values(info, "name unit position kind installation words digest")
                print_json({**shown, "problems": problems, "candidates": known})
            return 0
        _compare(options.words, info.words)
        scope = Scope(info.installation, options.scope, options.unit or info.unit, info.person)
        made = grant_request(
            session,
            options.file,
            options.out,
            unit=options.unit,
            position=options.position,
            kind=options.kind,
            scope=scope if options.scope else None,
            years=options.years,
            agreement=_agreement(options, info.name),
            same_as=_listed(options.listed, info) if options.listed else "",
        )
    if options.json:
        shown = field_values(made, "words root_words commits")
        print_json({"path": str(made.path), "request_words": info.words, **shown, "problems": problems})
        return 0
    access.say("sync_granted", path=made.path, commits=made.commits)
    access.say("sync_grant_words", words=" ".join(made.words), root_words=" ".join(made.root_words))
    return 0


def accept(access: Access) -> int:
    """Takes a grant whose words were compared by voice."""
    from bigclient_desktop.services.enrolment import accept_grant, read_grant

    options = access.options
    with access.session() as session:
        info = read_grant(session, options.file)
        if not options.json:
            access.say("sync_grant_says", name=info.unit_name, by=info.by, until=f"{info.valid_until:%Y-%m-%d}")
            access.say("sync_grant_words", words=" ".join(info.words), root_words=" ".join(info.root_words))
        if not options.dry_run:
            _compare(options.words, info.words)
            change = accept_grant(session, options.file)
    if options.json:
        shown = field_values(info, "unit unit_name position kind by words root_words root_unit commits valid_until")
        print_json({**shown, "scope": info.scope.kind, "accepted": not options.dry_run})
    elif not options.dry_run:
        access.say("sync_accepted", commits=change.commits)
    return 0


def _listed(said: str, info: RequestInfo) -> str:
    """The id of the one of the list that was named."""
    found = [one.id for one in info.candidates if said in (one.id, one.name)]
    if len(found) != 1:
        raise ListedUnknown(listed=said)
    return found[0]


def _agreement(options: Any, name: str) -> MarketerAgreement | None:
    """What an external part-time marketer has signed, as typed; None where the people list shall tell."""
    number, since, until = options.agreement, options.agreement_from, options.agreement_until
    if number is None and since is None and until is None:
        return None
    if not number or since is None or until is None:
        raise AgreementMissing(name=name)
    return MarketerAgreement(number, since, until)


def _compare(given: str | None, words: tuple[str, ...]) -> None:
    """The words that a person typed as he heard them; parted by anything but letters and characters."""
    if given is None:
        raise WordsNeeded(words=" ".join(words))
    if _letters(given) != _letters("".join(words)):
        raise WordsDiffer(words=" ".join(words))


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalpha())


def revoke(access: Access) -> int:
    """Revokes a certificate."""
    from bigclient_desktop.services.trust import devices as known_devices
    from bigclient_desktop.services.trust import revoke as revoke_certificate

    options = access.options
    with access.session() as session:
        # The first digits of the certificate are enough where they fit one.
        fitting = [one.holder.name for one in known_devices(session) if one.holder.name.startswith(options.certificate)]
        name = fitting[0] if len(fitting) == 1 and len(options.certificate) >= 4 else options.certificate
        change = revoke_certificate(session, name, options.reason, options.last_commit)
    if options.json:
        print_json({"certificate": name, "commits": change.commits})
    else:
        access.say("sync_revoked", certificate=name[:16])
    return 0


def devices(access: Access) -> int:
    """Lists the certificates that this centre knows."""
    from bigclient_desktop.services.trust import devices as known_devices

    words = access.words
    with access.session() as session:
        found = known_devices(session)
    if access.options.json:
        names = "person_name unit_name last_package_at last_number valid_until state is_own"
        print_json(
            [{"certificate": one.holder.name, "kind": one.holder.kind, **field_values(one, names)} for one in found]
        )
        return 0
    head = heads(words, "certificate person unit state until last")
    rows = [
        (
            one.holder.name[:16],
            one.person_name,
            one.unit_name,
            words(f"sync_state.{one.state}"),
            china_time(one.valid_until).date(),
            one.last_package_at,
        )
        for one in found
    ]
    print_table(head, rows)
    return 0
