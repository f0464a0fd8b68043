"""The whole program with its real window, at a store of its own, with settings of its own."""

import pytest
from PySide6.QtCore import QEvent

from bigclient_desktop.application import Program
from bigclient_desktop.settings import Settings
from bigclient_desktop.widgets.words import use_language
from tests.conftest import CHEAP_COST


@pytest.fixture
def start(qapp, qtbot, tmp_path):
    """`start(folder, password=…)` gives a started program; all of them are ended with the test."""
    started = []
    palette, font, style = qapp.palette(), qapp.font(), qapp.style().objectName()

    def begin(folder, **given):
        settings = Settings(tmp_path / "settings.json")
        settings.language, settings.theme = "zh_CN", "light"
        program = Program(qapp, settings, folder, cost=CHEAP_COST, **given)
        started.append(program)
        assert program.start()
        return program

    yield begin
    for program in started:
        program.end()
        program.window.deleteLater()
        qapp.styleHints().colorSchemeChanged.disconnect(program.theme._wear)
    # What the program wears is not for the tests after it: their widths would be others.
    qapp.styleHints().unsetColorScheme()
    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setFont(font)
    use_language(qapp, "zh_CN")
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
