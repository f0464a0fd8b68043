import re

import pytest
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QPushButton

from bigclient_desktop.assets import resource
from bigclient_desktop.widgets.icons import SMALL, icon
from bigclient_desktop.widgets.theme import (
    BODY_PIXELS,
    DARK,
    LIGHT,
    Theme,
    colours_of,
    palette_of,
    stylesheet,
    use_type,
)


@pytest.fixture
def theme(qapp):
    before = (qapp.palette(), qapp.styleSheet(), qapp.font(), qapp.style().objectName())
    worn = Theme(qapp, "light")
    yield worn
    qapp.styleHints().colorSchemeChanged.disconnect(worn._wear)
    qapp.styleHints().unsetColorScheme()
    qapp.setStyleSheet(before[1])
    qapp.setStyle(before[3])
    qapp.setPalette(before[0])
    qapp.setFont(before[2])


def _contrast(one: str, other: str) -> float:
    def light(colour):
        parts = [channel / 255 for channel in QColor(colour).getRgb()[:3]]
        linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda colours: colours.name)
def test_words_can_be_read_on_every_ground(colours):
    for ink in (colours.ink, colours.quiet, colours.accent, colours.red, colours.amber):
        for ground in (colours.sheet, colours.chrome):
            assert _contrast(ink, ground) >= 4.5, (ink, ground)
    assert _contrast(colours.on_accent, colours.accent) >= 4.5
    assert _contrast(colours.ink, colours.accent_soft) >= 4.5
    assert _contrast(colours.red, colours.red_soft) >= 4.5
    assert _contrast(colours.amber, colours.amber_soft) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda colours: colours.name)
def test_every_name_in_the_sheet_is_filled_and_every_picture_is_there(colours):
    sheet = stylesheet(colours)
    assert "@" not in re.sub(r"/\*.*?\*/", "", sheet, flags=re.S)
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert pictures
    for picture in pictures:
        assert resource("icons", "controls") in resource("icons", "controls", picture.rsplit("/", 1)[1]).parents
        assert resource("icons", "controls", picture.rsplit("/", 1)[1]).is_file(), picture


def test_the_theme_changes_while_the_program_runs(theme, qapp, qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    button.show()
    assert colours_of(button.palette()) is LIGHT
    theme.choose("dark")
    assert colours_of(button.palette()) is DARK
    theme.choose("light")
    assert colours_of(button.palette()) is LIGHT


def test_the_type_can_write_chinese_at_its_size(theme, qapp):
    assert qapp.font().pixelSize() == BODY_PIXELS
    from PySide6.QtGui import QFontMetrics

    assert QFontMetrics(qapp.font()).inFont("邮")


def test_an_icon_takes_the_ink_of_the_theme(theme, qapp):
    sign = icon("save")
    light = _inks(sign)
    theme.choose("dark")
    dark = _inks(sign)
    assert light == {QColor(LIGHT.ink).name()}
    assert dark == {QColor(DARK.ink).name()}


def test_an_icon_is_drawn_in_the_pixels_of_the_screen(theme):
    picture = icon("save").pixmap(icon("save").actualSize(_square(SMALL)), 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (2 * SMALL, 2.0)


def test_every_icon_can_be_drawn(theme):
    for path in resource("icons").glob("*.svg"):
        assert not icon(path.stem).pixmap(SMALL, SMALL).toImage().allGray() or _covered(icon(path.stem)), path


def test_a_disabled_icon_is_faint(theme):
    assert _inks(icon("save"), QIcon.Mode.Disabled) == {QColor(LIGHT.faint).name()}


def test_no_role_is_left_to_the_system():
    palette = palette_of(LIGHT)
    for role in (
        QPalette.ColorRole.Window,
        QPalette.ColorRole.Base,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.Accent,
    ):
        assert palette.isBrushSet(QPalette.ColorGroup.Active, role)


def _square(side):
    from PySide6.QtCore import QSize

    return QSize(side, side)


def _inks(sign, mode=QIcon.Mode.Normal):
    picture = sign.pixmap(_square(64), 1.0, mode).toImage()
    pixels = (picture.pixelColor(x, y) for x in range(64) for y in range(64))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def _covered(sign):
    picture = sign.pixmap(SMALL, SMALL).toImage()
    return any(picture.pixelColor(x, y).alpha() for x in range(SMALL) for y in range(SMALL))


def test_english_quotes_take_no_square(qapp):
    before = qapp.font()
    try:
        use_type(qapp, "en")
        assert QFont.Tag.fromString("pwid") in qapp.font().featureTags()
        use_type(qapp, "zh_CN")
        assert not qapp.font().featureTags()
    finally:
        qapp.setFont(before)
