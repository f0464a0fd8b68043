"""Consent that is missing, over or withdrawn: what is said of it, and who must not be approached any more."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigclient_desktop.domain.consent import (
    STANDINGS,
    check_consent,
    file_standing_of,
    may_be_approached,
    standing_of,
)
from bigclient_desktop.domain.customers import Contact
from bigclient_desktop.translations import catalogue

TODAY = date(2025, 6, 3)
GIVEN = Contact(id="1", name="曾国强", legal_basis="consent", consent_on=date(2025, 1, 1), valid_until=date(2026, 1, 1))
_DAYS = st.none() | st.dates(date(2024, 1, 1), date(2027, 1, 1))


@pytest.mark.parametrize(
    ("contact", "found"),
    [
        (GIVEN, []),
        (Contact(id="1", name="曾国强"), []),
        (replace(GIVEN, consent_on=None), [("consent_on", "problem.consent_without_date", False)]),
        (replace(GIVEN, legal_basis=None), [("legal_basis", "problem.consent_without_basis", False)]),
        (replace(GIVEN, valid_until=date(2025, 6, 2)), [("valid_until", "problem.consent_over", False)]),
        (replace(GIVEN, valid_until=TODAY), []),
        (
            Contact(id="1", legal_basis="contract", valid_until=date(2025, 6, 2)),
            [("valid_until", "problem.contact_over", False)],
        ),
        (replace(GIVEN, withdrawn_on=date(2025, 5, 1)), [("withdrawn_on", "problem.consent_withdrawn", False)]),
        (
            replace(GIVEN, withdrawn_on=date(2024, 12, 31)),
            [
                ("withdrawn_on", "problem.withdrawn_before_consent", True),
                ("withdrawn_on", "problem.consent_withdrawn", False),
            ],
        ),
        (
            replace(GIVEN, valid_until=date(2024, 12, 31)),
            [("valid_until", "problem.valid_before_consent", True), ("valid_until", "problem.consent_over", False)],
        ),
    ],
)
def test_what_is_said_of_a_consent(contact: Contact, found: list[tuple[str, str, bool]]) -> None:
    problems = list(check_consent(contact, TODAY))
    words = catalogue("zh_CN")
    assert [(field, key, hard) for field, key, _, hard in problems] == found
    assert all(words(key, **values) for _, key, values, _ in problems)


def test_the_days_of_notice_count_to_the_last_day() -> None:
    assert standing_of(None, TODAY + timedelta(30), TODAY, 30) == "ending"
    assert standing_of(None, TODAY + timedelta(31), TODAY, 30) == ""
    assert standing_of(None, TODAY, TODAY, 30) == "ending"
    assert standing_of(None, TODAY - timedelta(1), TODAY, 30) == "expired"
    assert standing_of(TODAY, None, TODAY, 30) == "withdrawn"
    assert file_standing_of(TODAY - timedelta(1), TODAY, 30) == "file_over"
    assert file_standing_of(TODAY, TODAY, 0) == "file_ending"
    assert file_standing_of(None, TODAY, 30) == ""


@given(withdrawn=_DAYS, until=_DAYS, notice=st.integers(0, 400))
def test_who_may_be_approached_is_never_listed_as_over(withdrawn: date | None, until: date | None, notice: int) -> None:
    contact = replace(GIVEN, withdrawn_on=withdrawn, valid_until=until)
    standing = standing_of(withdrawn, until, TODAY, notice)
    assert standing in ("", *STANDINGS)
    assert may_be_approached(contact, TODAY) == (standing not in ("withdrawn", "expired"))
