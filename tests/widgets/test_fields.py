"""The editors of fields: lenient in what they take, exact in what they give, and honest about what they cannot read."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from bigclient_desktop.domain.fields import ENTITIES, Kind
from bigclient_desktop.widgets.choice_fields import ChoiceField
from bigclient_desktop.widgets.code_field import CodeField
from bigclient_desktop.widgets.editors import editor_of
from bigclient_desktop.widgets.field_editor import LongTextField, TextField
from bigclient_desktop.widgets.figure_fields import DateField, DecimalField, IntegerField, MoneyField, YesNoField
from bigclient_desktop.widgets.options import AskedOptions, Option, listed
from bigclient_desktop.widgets.set_fields import ChoiceSetField, TextSetField
from bigclient_desktop.widgets.words import use_language

TODAY = date(2025, 6, 10)


@pytest.fixture(autouse=True)
def chinese(qapp):
    use_language(qapp, "zh_CN")


def typed(editor, text: str):
    """As if typed and left."""
    editor.box.setText(text)
    editor.box.textEdited.emit(text)
    editor.box.editingFinished.emit()
    return editor.value()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("603", date(2025, 6, 3)),
        ("0603", date(2025, 6, 3)),
        ("20240603", date(2024, 6, 3)),
        ("2025.6.3", date(2025, 6, 3)),
        ("6-3", date(2025, 6, 3)),
        ("2025年6月3日", date(2025, 6, 3)),
        ("２０２５－６－３", date(2025, 6, 3)),
    ],
)
def test_dates_are_typed_in_many_ways(qtbot, text, value):
    editor = DateField(lambda: TODAY)
    qtbot.addWidget(editor)
    assert typed(editor, text) == value
    assert editor.box.text() == value.isoformat()
    assert editor.complaint() == ""


def test_what_is_no_date_stays_and_is_complained_about(qtbot):
    editor = DateField(lambda: TODAY)
    qtbot.addWidget(editor)
    assert typed(editor, "31.6.") is None
    assert editor.box.text() == "31.6."
    assert editor.complaint() != ""
    editor.set_value(date(2020, 1, 2))
    assert (editor.box.text(), editor.complaint()) == ("2020-01-02", "")


@pytest.mark.parametrize(
    ("unit", "text", "fen"),
    [
        ("元", "1,234.5", 123_450),
        ("万元", "12.5", 12_500_000),
        ("万元", "－0.01", -10_000),
        ("元", "12.5万元", 12_500_000),
    ],
)
def test_money_is_exact(qtbot, unit, text, fen):
    editor = MoneyField(unit)
    qtbot.addWidget(editor)
    assert typed(editor, text) == fen


def test_money_shows_every_fen_of_what_is_stored(qtbot):
    editor = MoneyField("万元")
    qtbot.addWidget(editor)
    editor.set_value(123_456_789)
    assert typed(editor, editor.box.text()) == 123_456_789


def test_money_that_is_none_is_refused(qtbot):
    editor = MoneyField()
    qtbot.addWidget(editor)
    assert typed(editor, "很多") is None
    assert editor.complaint() != ""


def test_figures(qtbot):
    whole, number = IntegerField(), DecimalField()
    qtbot.addWidget(whole)
    qtbot.addWidget(number)
    assert typed(whole, "1,200") == 1200
    assert typed(whole, "1.5") is None
    assert whole.complaint() == "请输入整数。"
    assert typed(number, "33.30％") == Decimal("33.30")
    assert typed(number, "nan") is None
    assert number.complaint() == "请输入数字。"


def test_lengths_count_characters_and_nothing_is_cut_off(qtbot):
    editor = TextField(max_length=4)
    qtbot.addWidget(editor)
    assert typed(editor, "𠅤𬭎𢇃龘") == "𠅤𬭎𢇃龘"
    assert editor.complaint() == ""
    assert typed(editor, "𠅤𬭎𢇃龘一") == "𠅤𬭎𢇃龘一"
    assert editor.complaint() == "最多 4 个字，现多出 1 个。"


def test_setting_a_value_is_not_a_change(qtbot):
    for editor in (TextField(), LongTextField(), DateField(), MoneyField(), YesNoField(), CodeField(), TextSetField()):
        qtbot.addWidget(editor)
        with qtbot.assertNotEmitted(editor.changed):
            editor.set_value(None)


def test_yes_or_no_stays_unknown_until_it_is_touched(qtbot):
    editor = YesNoField()
    qtbot.addWidget(editor)
    editor.set_value(None)
    assert editor.value() is None
    editor.box.click()
    assert editor.value() is True
    editor.box.click()
    assert editor.value() is False


def code_field(qtbot):
    editor = CodeField()
    qtbot.addWidget(editor)
    editor.show()
    return editor


@pytest.mark.parametrize(
    "text", ["44010600001000", "440106-00001-000", "４４０１０６００００１０００", " 440106 00001 000 "]
)
def test_a_pasted_code_fills_all_boxes(qtbot, text):
    editor = code_field(qtbot)
    QApplication.clipboard().setText(text)
    editor.boxes[0].paste()
    assert [box.text() for box in editor.boxes] == ["440106", "00001", "000"]
    assert editor.value() == "44010600001000"
    assert editor.complaint() == ""
    assert editor.place_name.text() == "天河区"


def test_typing_a_code_goes_from_box_to_box(qtbot):
    editor = code_field(qtbot)
    editor.boxes[0].setFocus()
    for box, digits in zip(editor.boxes, ("440106", "00001", "002"), strict=True):
        qtbot.keyClicks(box, digits)
    assert editor.value() == "44010600001002"


def test_half_a_code_is_complained_about_and_none_is_pending(qtbot):
    editor = code_field(qtbot)
    qtbot.keyClicks(editor.boxes[0], "4401")
    assert editor.complaint() == "客户编号应为 14 位，现为 4 位。"
    editor.set_value(None)
    assert editor.value() is None
    assert editor.complaint() == ""


def test_the_input_method_is_off_in_the_code(qtbot):
    editor = code_field(qtbot)
    assert editor.boxes[0].inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is False


INDUSTRIES = listed({"telecom": "通讯", "finance": "金融", "education": "大中专院校", "power": "电力"})


@pytest.mark.parametrize("text", ["金融", "jr", "jinrong", "jinr", "金r", "finance"])
def test_a_choice_is_found_by_character_pinyin_and_initials(qtbot, text):
    found: list[Option] = []
    INDUSTRIES.suggest(text, found.extend)
    assert [option.key for option in found] == ["finance"]


def test_a_choice_is_picked_with_the_keyboard(qtbot):
    editor = ChoiceField(INDUSTRIES)
    qtbot.addWidget(editor)
    editor.show()
    editor.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.box.hasFocus)
    qtbot.keyClicks(editor.box, "dl")
    suggestions = editor._line.list
    assert suggestions.isVisible()
    assert [suggestions.item(row).text() for row in range(suggestions.count())] == ["电力"]
    with qtbot.assertNotEmitted(editor.next_wanted):
        qtbot.keyClick(editor.box, Qt.Key.Key_Return)
    assert editor.value() == "power"
    assert editor.box.text() == "电力"
    assert not suggestions.isVisible()
    with qtbot.waitSignal(editor.next_wanted):
        qtbot.keyClick(editor.box, Qt.Key.Key_Return)


def test_words_that_are_no_choice_are_complained_about(qtbot):
    editor = ChoiceField(INDUSTRIES)
    qtbot.addWidget(editor)
    assert typed(editor, "造船") is None
    assert editor.complaint() == "“造船”不在列表中，请从列表中选择。"
    assert typed(editor, "通讯") == "telecom"
    assert editor.complaint() == ""


def test_a_key_that_nobody_knows_is_shown_not_lost(qtbot):
    editor = ChoiceField(INDUSTRIES)
    qtbot.addWidget(editor)
    editor.set_value("abolished")
    assert editor.value() == "abolished"
    assert editor.box.text() == "abolished"


def test_answers_to_older_questions_are_dropped(qtbot):
    waiting = []
    options = AskedOptions(lambda text, answer: waiting.append((text, answer)), lambda key: key)
    seen: list[list[str]] = []
    options.suggest("a", lambda found: seen.append([option.key for option in found]))
    options.suggest("ab", lambda found: seen.append([option.key for option in found]))
    for text, answer in waiting:
        answer([Option(text, f"客户{text}")])
    assert seen == [["ab"]]
    assert options.label("ab") == "客户ab"


def test_sets_are_chips(qtbot):
    editor = TextSetField(max_length=6)
    qtbot.addWidget(editor)
    editor.show()
    editor.set_value(("旧名",))
    editor.box.setText("新名")
    qtbot.keyClick(editor.box, Qt.Key.Key_Return)
    assert editor.value() == ("新名", "旧名")
    editor.box.setText("还没按回车")
    assert editor.value() == ("新名", "旧名", "还没按回车")
    editor.box.setText("")
    qtbot.keyClick(editor.box, Qt.Key.Key_Backspace)
    assert editor.value() == ("旧名",)
    editor.box.setText("太长太长太长太长")
    assert editor.complaint() == "最多 6 个字，现多出 2 个。"


def test_several_of_a_list(qtbot):
    editor = ChoiceSetField(INDUSTRIES)
    qtbot.addWidget(editor)
    editor.set_value(("power",))
    editor._line.picked.emit("finance")
    editor._line.picked.emit("finance")
    assert editor.value() == ("finance", "power")
    editor.box.setText("不在其中")
    assert editor.complaint() != ""


def test_enter_belongs_to_the_input_method_while_it_composes(qtbot):
    editor = TextField()
    qtbot.addWidget(editor)
    editor.show()
    QApplication.sendEvent(editor.box, QInputMethodEvent("zhong", []))
    with qtbot.assertNotEmitted(editor.next_wanted):
        qtbot.keyClick(editor.box, Qt.Key.Key_Return)
    done = QInputMethodEvent("", [])
    done.setCommitString("中")
    QApplication.sendEvent(editor.box, done)
    with qtbot.waitSignal(editor.next_wanted):
        qtbot.keyClick(editor.box, Qt.Key.Key_Return)
    assert editor.value() == "中"


def test_enter_goes_on_where_no_form_says_where_to(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    amount, source = MoneyField(), TextField()
    for editor in (amount, source):
        column.addWidget(editor)
    page.show()
    page.activateWindow()
    amount.setFocus()
    qtbot.waitUntil(amount.focusProxy().hasFocus)
    qtbot.keyClick(amount.focusProxy(), Qt.Key.Key_Return)
    assert source.box.hasFocus()


def test_every_field_of_the_forms_has_an_editor(qtbot):
    for entity in ENTITIES[:5]:
        for field in entity.fields:
            editor = editor_of(entity.name, field, lambda name: INDUSTRIES, lambda: TODAY)
            qtbot.addWidget(editor)
            editor.set_value(() if field.kind in (Kind.TEXT_SET, Kind.CHOICE_SET) else None)
            assert editor.value() in (None, ())
