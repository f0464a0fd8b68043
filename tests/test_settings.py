from pathlib import Path

import pytest

from bigclient_desktop.paths import default_folder
from bigclient_desktop.settings import Settings


@pytest.fixture
def file(tmp_path):
    return tmp_path / "config" / "settings.json"


def test_what_is_chosen_is_there_at_the_next_start(file):
    settings = Settings(file)
    settings.language, settings.theme, settings.person = "en", "dark", "曾国强"
    settings.folder, settings.geometry = Path("/数据/一"), b"\x00\xff"
    again = Settings(file)
    assert (again.language, again.theme, again.person) == ("en", "dark", "曾国强")
    assert (again.folder, again.geometry) == (Path("/数据/一"), b"\x00\xff")


def test_before_anything_is_chosen(file):
    settings = Settings(file)
    assert settings.folder == default_folder()
    assert (settings.theme, settings.person, settings.geometry) == ("system", "", b"")


@pytest.mark.parametrize(
    ("spoken", "language"),
    [("zh_CN.UTF-8", "zh_CN"), ("en_US.UTF-8", "en"), ("C", "zh_CN"), ("C.UTF-8", "zh_CN"), ("ca_ES.UTF-8", "en")],
)
def test_the_first_language_is_the_systems(file, monkeypatch, spoken, language):
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.setenv("LANG", spoken)
    assert Settings(file).language == language


@pytest.mark.parametrize("content", ["", "{", "[1]", '{"language": 5, "folder": null, "geometry": "xyz"}', "\ufeff{}"])
def test_a_damaged_file_costs_the_settings_not_the_start(file, content):
    file.parent.mkdir()
    file.write_text(content, encoding="utf-8")
    settings = Settings(file)
    assert settings.language in ("zh_CN", "en")
    assert settings.folder == default_folder()
    assert settings.geometry == b""


def test_a_place_that_cannot_be_written_is_no_failure(tmp_path):
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "settings.json")
    settings.language = "en"
    assert settings.language == "en"
