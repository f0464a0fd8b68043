"""Alerts: when a month speaks, and when it does not."""

from decimal import Decimal

import pytest

from bigclient_desktop.domain.revenue_alerts import AlertLimits, alert_of, months_back

LIMITS = AlertLimits()
MONTH = "2025-05"


def months(*last: int, before: int = 1000) -> list[int]:
    return [before] * (25 - len(last)) + list(last)


@pytest.mark.parametrize(
    ("amounts", "kind"),
    [
        (months(), None),
        (months(901), None),
        (months(900), "drop"),
        (months(899), "drop"),
        (months(0), None),
        (months(0, 0), "silent"),
        (months(0, 0, 0), "lost"),
        (months(0, 0, 0, 0), "lost"),
        (months(100_000), "jump"),
        (months(99_999), None),
        (months(10), "jump"),
        (months(11), "drop"),
        (months(-5), "drop"),
        (months(before=0), None),
        (months(500, before=0), None),
        ([1000] + [0] * 24, "lost"),
        ([0] * 25, None),
    ],
)
def test_gravest_alert_of_the_newest_month(amounts, kind):
    alert = alert_of(amounts, MONTH, LIMITS)
    assert (alert.kind if alert else None) == kind


def test_drop_is_measured_by_the_same_month_of_last_year():
    amounts = months(before=1000)
    amounts[-13] = 5000
    alert = alert_of(amounts, MONTH, LIMITS)
    assert (alert.before, alert.amount, alert.percent) == (5000, 1000, Decimal("-80.0"))


def test_limits_are_settings():
    strict = AlertLimits.of({"drop_percent": "50", "silent_months": 1, "lost_months": 6, "jump_factor": 10})
    assert alert_of(months(600), MONTH, strict) is None
    assert alert_of(months(500), MONTH, strict).kind == "drop"
    assert alert_of(months(0), MONTH, strict).kind == "silent"
    assert alert_of(months(0, 0, 0), MONTH, strict).kind == "silent"
    assert alert_of(months(10_000), MONTH, strict).kind == "jump"


@pytest.mark.parametrize(
    "wrong", [{}, {"drop_percent": "viel"}, {"silent_months": 0}, {"jump_factor": 1}, {"lost_months": True}]
)
def test_wrong_settings_stay_as_shipped(wrong):
    assert AlertLimits.of(wrong) == LIMITS


def test_months_back_cross_the_year():
    assert months_back("2025-02", 4) == ["2024-11", "2024-12", "2025-01", "2025-02"]
