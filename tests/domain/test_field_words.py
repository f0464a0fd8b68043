"""Every field and every choice has its words, in both languages."""

import pytest

from bigclient_desktop.domain.fields import CUSTOMER_SECTIONS, ENTITIES
from bigclient_desktop.translations import LANGUAGES, catalogue

KEYS = [
    key
    for entity in ENTITIES
    for field in entity.fields
    for key in (f"{entity.name}.{field.name}", *(f"{entity.name}.{field.name}.{choice}" for choice in field.choices))
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_and_choice_has_a_label(language: str) -> None:
    words = catalogue(language)
    missing = [key for key in KEYS if not words.get(key, "").strip()]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entity_section_and_grade_has_a_title(language: str) -> None:
    words = catalogue(language)
    wanted = [f"entity.{entity.name}" for entity in ENTITIES]
    wanted += [f"section.{section}" for section in CUSTOMER_SECTIONS]
    wanted += [f"grade.{grade}" for grade in ("diamond", "gold", "silver", "general")]
    assert [key for key in wanted if key not in words] == []


def test_labels_of_one_record_are_told_apart() -> None:
    words = catalogue("zh_CN")
    for entity in ENTITIES:
        labels = [words[f"{entity.name}.{field.name}"] for field in entity.fields]
        assert sorted(labels) == sorted(set(labels)), entity.name


def test_the_trade_s_own_words() -> None:
    words = catalogue("zh_CN")
    assert words["customer.lead_manager"] == "A角"
    assert words["customer.code.pending"] == "待编码"
    assert words["customer.kind.policy"] == "政策性"
    assert words["grade.diamond"] == "钻石"
