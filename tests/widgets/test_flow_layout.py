"""Widgets side by side that go on in the next line, with those at the right end of theirs."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from bigclient_desktop.widgets.flow_layout import FlowLayout

WIDE, SPACE = 100, 10


@pytest.fixture
def line(qtbot):
    """`line(count)` gives a widget with that many labels of 100 pixels in a flow, and the labels."""

    def make(count, push=None):
        frame = QWidget()
        qtbot.addWidget(frame)
        flow = FlowLayout(frame, SPACE)
        labels = [QLabel("x") for _ in range(count)]
        for label in labels:
            label.setFixedSize(WIDE, 20)
            flow.addWidget(label)
        if push is not None:
            flow.push_from(labels[push])
        return frame, flow, labels

    return make


def set_width(frame, flow, width):
    frame.resize(width, flow.heightForWidth(width))
    flow.activate()
    flow.setGeometry(frame.rect())


def test_what_does_not_fit_goes_on_in_the_next_line(line):
    frame, flow, labels = line(3)
    set_width(frame, flow, 2 * WIDE + SPACE)
    assert [(label.x(), label.y()) for label in labels] == [(0, 0), (110, 0), (0, 30)]
    assert flow.heightForWidth(2 * WIDE + SPACE) == 50
    assert flow.heightForWidth(3 * WIDE + 2 * SPACE) == 20


def test_pushed_widgets_stand_at_the_right_of_their_line(line):
    frame, flow, labels = line(3, push=1)
    set_width(frame, flow, 500)
    assert [label.x() for label in labels] == [0, 290, 400]
    set_width(frame, flow, 250)
    assert [(label.x(), label.y()) for label in labels] == [(0, 0), (150, 0), (150, 30)]


def test_hidden_widgets_take_no_room(line):
    frame, flow, labels = line(3, push=1)
    frame.show()
    labels[0].hide()
    labels[1].hide()
    set_width(frame, flow, 500)
    assert labels[2].x() == 400
    labels[2].hide()
    assert flow.heightForWidth(500) == 0


def test_a_line_edit_takes_what_is_left_up_to_its_most(line):
    frame, flow, labels = line(2)
    search = QLineEdit()
    search.setMaximumWidth(150)
    flow.insert_widget(0, search)
    flow.push_from(labels[0])
    set_width(frame, flow, 600)
    assert search.width() == 150
    assert [label.x() for label in labels] == [390, 500]
    search.setMaximumWidth(16_777_215)
    set_width(frame, flow, 600)
    assert search.width() == 600 - 2 * (WIDE + SPACE)
