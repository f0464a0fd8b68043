"""The time line's model and its keys; clocks in words; item numbers; moments typed."""

from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from bigclient_desktop.domain.complaint_clocks import Clock
from bigclient_desktop.domain.dates import parse_clock
from bigclient_desktop.domain.visit_lists import LinePart
from bigclient_desktop.domain.working_days import china_instant
from bigclient_desktop.widgets.chips import Chip
from bigclient_desktop.widgets.instant_field import InstantField
from bigclient_desktop.widgets.item_numbers import ItemNumbersField
from bigclient_desktop.widgets.time_line import LineEntry, TimeLine, TimeLineModel
from bigclient_desktop.widgets.visit_words import clock_gauge, line_entry
from bigclient_desktop.widgets.words import use_language

AT = china_instant(date(2026, 3, 2), time(9, 30))


def entries(count):
    return [
        LineEntry(str(n), AT - timedelta(days=n), "visits", f"走访{n}", "谈妥", Chip("good", "完成"))
        for n in range(count)
    ]


def test_the_model_keeps_the_rules_of_models(qtmodeltester):
    model = TimeLineModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for count in (0, 3, 500, 1):
        model.show(entries(count))
        assert model.rowCount() == count
    assert model.data(model.index(0, 0)) == "2026-03-02 09:30 · 走访0 · 谈妥 · 完成"
    del tester


def test_enter_opens_the_entry(qtbot):
    line = TimeLine()
    qtbot.addWidget(line)
    line.show_entries(entries(3))
    opened = []
    line.opened.connect(opened.append)
    line.setCurrentIndex(line.model().index(1, 0))
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [entry.id for entry in opened] == ["1"]


def test_a_complaint_tells_its_steps(qapp):
    use_language(qapp, "zh_CN")
    steps = (("received", AT), ("answered", AT + timedelta(days=1)))
    made = line_entry(LinePart("complaint", "x", AT, "邮件丢失", "张三", "open", "loss", steps=steps))
    assert made.title == "投诉 · 丢失 · 邮件丢失"
    assert made.detail == "张三 · 受理 03-02 → 首次答复 03-03"
    assert made.chip.word == "处理中"


def test_a_clock_is_words_a_tone_and_a_share(qapp):
    use_language(qapp, "zh_CN")
    day = timedelta(hours=8)
    clock = Clock("solution", 3 * day, day, 2 * day, AT, None, "calm", None, day)
    gauge = clock_gauge(clock)
    assert (gauge.tone, gauge.words, gauge.percent) == ("good", "剩 2 个工作日", 33)
    over = Clock("statutory", timedelta(days=7), timedelta(days=8), timedelta(days=-1), AT, None, "over")
    assert (clock_gauge(over).tone, clock_gauge(over).percent) == ("bad", 100)
    assert "超" in clock_gauge(over).words


def test_item_numbers_are_pasted_many_at_a_time(qtbot):
    field = ItemNumbersField()
    qtbot.addWidget(field)
    field.box.setPlainText("1234567890123，1234567890123\nEE123456785CN 12")
    assert field.value() == ("12", "1234567890123", "EE123456785CN")
    assert "3" in field.understood.text()
    assert "1" in field.understood.text()
    assert "12" in field.understood.text()
    field.set_value(("A", "B"))
    assert field.value() == ("A", "B")


def test_a_moment_is_a_day_and_a_time_of_the_office(qtbot):
    field = InstantField(lambda: date(2026, 3, 2))
    qtbot.addWidget(field)
    field.set_value(AT)
    assert (field.day.box.text(), field.time.box.text()) == ("2026-03-02", "09:30")
    field.time.box.clear()
    qtbot.keyClicks(field.time.box, "1430")
    assert field.value() == datetime(2026, 3, 2, 6, 30, tzinfo=UTC)
    field.time.box.clear()
    qtbot.keyClicks(field.time.box, "2530")
    assert field.value() is None
    assert "2530" in field.complaint()
    field.time.set_value(None)
    assert field.complaint()


def test_times_as_people_type_them():
    for text, wanted in (
        ("9", "09:00"),
        ("930", "09:30"),
        ("9：30", "09:30"),
        ("14.05", "14:05"),
        ("下午3点半", "15:30"),
    ):
        assert f"{parse_clock(text):%H:%M}" == wanted
