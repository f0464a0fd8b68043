"""Values in the words, dates and amounts of a form."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bigclient_desktop.domain.customers import Customer, MailUse
from bigclient_desktop.domain.fields import CUSTOMER, ENTITIES, MAIL_USE
from bigclient_desktop.pdf import FORMS
from bigclient_desktop.pdf.fonts import without_glyph
from bigclient_desktop.pdf.lines import printable
from bigclient_desktop.pdf.values import PrintOptions, Values, layered, plain, wan
from bigclient_desktop.translations import LANGUAGES, catalogue
from tests.pdf.forms import form
from tests.pdf.reading import page_texts

VALUES = Values(form(), catalogue("zh_CN"), PrintOptions())


@pytest.mark.parametrize(
    ("fen", "shown"),
    [
        (0, "0.00"),
        (5_000_000_000, "5,000.00"),
        (1_234_500, "1.2345"),
        (-1, "-0.000001"),
        (123_456_789_012, "123,456.789012"),
    ],
)
def test_ten_thousands_of_yuan_are_exact(fen, shown):
    assert wan(fen) == shown


@pytest.mark.parametrize(
    ("number", "shown"), [(1260, "1,260"), (Decimal("20.50"), "20.5"), (Decimal("1E+4"), "10,000")]
)
def test_numbers_have_no_exponent_and_no_needless_zeros(number, shown):
    assert plain(number) == shown


def test_a_code_is_shown_in_its_layers():
    assert layered("44010600001000") == "440106-00001-000"
    assert layered("临时7") == "临时7"
    pending = replace(VALUES, form=replace(form(), customer=Customer()))
    assert pending.code == "待编码"


def test_a_zero_is_a_value_and_no_empty_cell():
    assert VALUES.field(Customer(staff_count=0), CUSTOMER, "staff_count") == "0"
    assert VALUES.field(Customer(is_focus=False), CUSTOMER, "is_focus") == "否"
    assert VALUES.field(MailUse(yearly_amount=0), MAIL_USE, "yearly_amount") == "0.00"
    assert VALUES.field(Customer(), CUSTOMER, "staff_count") == ""


def test_codes_without_a_name_are_shown_as_they_are():
    assert VALUES.field(Customer(industry="unheard"), CUSTOMER, "industry") == "unheard"


def test_choices_are_offered_as_boxes():
    assert VALUES.boxes(CUSTOMER, "kind") == "□商业性 □政策性"
    assert VALUES.boxes(CUSTOMER, "is_focus") == "□是 □否"
    assert VALUES.boxes(CUSTOMER, "full_name") == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_that_forms_use_can_be_printed(language):
    subjects = {entity.name for entity in ENTITIES} | {
        "archive",
        "page",
        "section",
        "grade",
        "boolean",
        "recovery_sheet",
    }
    printed = {key: text for key, text in catalogue(language).items() if key.partition(".")[0] in subjects}
    assert len(printed) > 200
    assert {
        key: missing for key, text in printed.items() if (missing := without_glyph(printable(text).replace("\n", "")))
    } == {}


@pytest.mark.parametrize("kind", FORMS, ids=lambda kind: kind.name)
def test_every_form_can_be_had_blank_under_its_title(kind):
    words = catalogue("zh_CN")
    assert words(kind.title) in page_texts(kind.blank(words))[0]
