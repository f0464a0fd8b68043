"""The exchange in words: ages, counts, and the badge's word, tone and explanation."""

from datetime import UTC, datetime, timedelta

import pytest

from bigclient_desktop.domain.exchange import ExchangeStatus
from bigclient_desktop.widgets.exchange_words import age_words, badge_chip, badge_tip, count_words, size_words
from bigclient_desktop.widgets.words import use_language


@pytest.fixture(autouse=True)
def chinese(qapp):
    use_language(qapp, "zh_CN")
    yield
    use_language(qapp, "zh_CN")


def status(**values: object) -> ExchangeStatus:
    days = values.get("age_days", 3)
    at = datetime.now(UTC) - timedelta(days=days if isinstance(days, int) else 0)
    usual = {
        "is_enrolled": True,
        "is_centre": False,
        "unit": "440106",
        "unsent": 12,
        "receipt_at": at,
        "receipt_until": at,
        "age_days": 3,
        "level": "green",
        "reviews": 0,
        "parked": 0,
        "alarms": 0,
        "centre_name": "天河区中心",
    }
    return ExchangeStatus(**(usual | values))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("values", "tone", "word"),
    [
        ({}, "good", "上次回执 3 天前 · 未上报 12 步"),
        ({"age_days": 0, "unsent": 0}, "good", "上次回执 今天 · 已全部上报"),
        ({"age_days": 7, "level": "amber"}, "warn", "上次回执 7 天前 · 未上报 12 步"),
        ({"age_days": 14, "level": "red"}, "bad", "上次回执 14 天前 · 未上报 12 步"),
        ({"age_days": 20, "level": "red", "receipt_at": None}, "bad", "20 天无回执 · 未上报 12 步"),
        ({"age_days": None, "level": "", "receipt_at": None}, "quiet", "尚无回执 · 未上报 12 步"),
        ({"is_enrolled": False}, "quiet", "未加入中心"),
        (
            {"is_centre": True, "centre_name": "", "receipt_at": None, "age_days": None, "level": ""},
            "quiet",
            "最上级中心",
        ),
    ],
)
def test_badge_says_age_and_count_in_words_and_tone(values, tone, word):
    chip = badge_chip(status(**values))
    assert (chip.tone, chip.word) == (tone, word)


def test_a_receipt_without_anything_owed_still_has_an_age():
    two_days = datetime.now(UTC) - timedelta(days=2)
    assert badge_chip(status(age_days=None, level="", receipt_at=two_days)).word.startswith("上次回执 2 天前")


def test_tip_says_what_to_do_when_it_is_late():
    assert "请导出" in badge_tip(status(age_days=8, level="amber"))
    assert "请尽快" in badge_tip(status(age_days=15, level="red"))
    assert "请" not in badge_tip(status())
    assert "怎样加入" in badge_tip(status(is_enrolled=False))


def test_ages_counts_and_sizes(qapp):
    assert [age_words(days) for days in (-1, 0, 1, 30)] == ["今天", "今天", "1 天前", "30 天前"]
    assert count_words({"visits": 12, "customers": 3, "trust": 0}) == "客户 3 · 走访 12"
    assert count_words({}) == ""
    assert [size_words(size) for size in (0, 1536, 3 << 20, 5 << 30)] == ["0.1 KB", "1.5 KB", "3.0 MB", "5.0 GB"]
    use_language(qapp, "en")
    assert count_words({"visits": 12}) == "visits 12"
