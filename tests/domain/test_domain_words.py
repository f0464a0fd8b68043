"""The domain's own texts: both languages complete, with the same places."""

import re
from pathlib import Path
from string import Formatter

import pytest

import bigclient_desktop.domain
from bigclient_desktop.translations import catalogue

SUBJECTS = (
    "problem.",
    "duplicate.",
    "industry.",
    "service.",
    "gbt4754.",
    "level.",
    "unit_kind.",
    "specialty.",
    "area_class.",
)
SOURCES = Path(bigclient_desktop.domain.__file__).parent


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("subject", SUBJECTS)
def test_both_languages_say_the_same(subject: str) -> None:
    chinese, english = catalogue("zh_CN"), catalogue("en")
    keys = {key for key in chinese if key.startswith(subject)}
    assert keys
    assert keys == {key for key in english if key.startswith(subject)}
    for key in keys:
        assert places(chinese[key]) == places(english[key]), key


def test_every_key_that_the_domain_names_has_words() -> None:
    named = {
        key
        for source in SOURCES.glob("*.py")
        for key in re.findall(r'"((?:problem|duplicate|failure)\.[a-z_]+)"', source.read_text(encoding="utf-8"))
    }
    assert len(named) > 40
    assert [key for key in sorted(named) if key not in catalogue("zh_CN")] == []
