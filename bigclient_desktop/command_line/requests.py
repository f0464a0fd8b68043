"""`bigclient requests`: who asks to see whose file, and the answers."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from bigclient_desktop.command_line.access import Access
from bigclient_desktop.command_line.output import field_values, print_json, print_table
from bigclient_desktop.domain.dictionaries import label
from bigclient_desktop.domain.file_requests import GRANTED, USUAL_DAYS
from bigclient_desktop.domain.working_days import china_time, china_today

if TYPE_CHECKING:
    from bigclient_desktop.domain.file_requests import AskedFile

_FIELDS = (
    "id customer customer_name unit person person_name of_unit reason asked_at"
    " outcome until answer answered_by answered_at"
)


def list_requests(access: Access) -> int:
    """Lists the requests that wait for an answer, or those answered, the newest first."""
    from bigclient_desktop.services.file_requests import asked_files

    with access.session() as session:
        found = asked_files(session, answered=access.options.answered)
    if access.options.json:
        print_json([_values(one) for one in found])
        return 0
    words = access.words
    names = ("outcome", "customer", "unit", "person", "of_unit", "asked_at", "reason", "answer")
    print_table(["ID", *(words(f"file_request.{name}") for name in names)], [_cells(access, one) for one in found])
    access.say("requests_count", count=len(found), answerable=sum(one.may_answer for one in found))
    return 0


def _values(one: "AskedFile") -> dict[str, Any]:
    state = one.request.state(china_today())
    return {**field_values(one.request, _FIELDS), "state": state, "own": one.is_own, "may_answer": one.may_answer}


def _cells(access: Access, line: "AskedFile") -> list[object]:
    one, words = line.request, access.words
    state = words(f"file_requests.state_{one.state(china_today())}")
    return [
        one.id,
        f"{state}{words('file_requests.until_day', day=one.until)}" if one.until else state,
        one.customer_name,
        label("units", one.unit or ""),
        one.person_name,
        label("units", one.of_unit or ""),
        f"{china_time(one.asked_at):%Y-%m-%d %H:%M}" if one.asked_at else None,
        one.reason,
        one.answer,
    ]


def answer_requests(access: Access) -> int:
    """Agrees to requests until a day, or refuses them."""
    from bigclient_desktop.services.file_requests import RequestGone, answer, asked_files

    options = access.options
    is_granted = options.outcome == GRANTED
    until = options.until or china_today() + timedelta(days=USUAL_DAYS) if is_granted else None
    with access.session() as session:
        if not set(options.requests) <= {one.id for one in asked_files(session)}:
            raise RequestGone()
        answer(session, options.requests, options.outcome, options.text, until)
    if options.json:
        print_json({"requests": options.requests, "outcome": options.outcome, "until": until})
        return 0
    print(access.words(f"file_requests.{options.outcome}", count=len(options.requests)))
    return 0
