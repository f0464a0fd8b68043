"""Views kept for each person, and files of views on a disk that may say anything."""

from pathlib import Path

import pytest

from bigclient_desktop.domain.saved_views import SavedView, SavedViews, ViewFileRefused
from bigclient_desktop.services.saved_views import (
    ViewFileUnreachable,
    export_views,
    keep_views,
    load_views,
    read_view_file,
)
from bigclient_desktop.services.session import open_session
from bigclient_desktop.services.store_people import add_person

VIEW = SavedView("1", "珠海钻石客户", filters={"grades": ("diamond",)}, order=("name",), shown=("name",))


def test_each_person_has_views_of_his_own(session) -> None:
    keep_views(session, "customers", SavedViews((VIEW,), "1"))
    assert load_views(session, "customers") == SavedViews((VIEW,), "1")
    assert load_views(session, "visits") == SavedViews()
    add_person(session, unit="440106", name="李四", position="deputy", password="another password")
    other = open_session(session.folder, password="another password", user="李四")
    assert load_views(other, "customers") == SavedViews()
    other.close()


def test_a_file_goes_to_another_laptop(tmp_path: Path) -> None:
    path = export_views(tmp_path / "钻石.bcview", "customers", [VIEW], {"p1": "王五"})
    assert [one.name for one in tmp_path.iterdir()] == ["钻石.bcview"]
    (found,), names = read_view_file(path, "customers")
    assert (found.name, found.filters, names) == ("珠海钻石客户", {"grades": ("diamond",)}, {"p1": "王五"})
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert read_view_file(path, "customers")[1] == names, "Notepad puts a mark in front"


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"PK\x03\x04" + bytes(500), b"x" * 300_000])
def test_any_other_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.bcview"
    path.write_bytes(content)
    with pytest.raises(ViewFileRefused):
        read_view_file(path, "customers")


def test_a_place_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ViewFileUnreachable):
        read_view_file(tmp_path / "none.bcview", "customers")
    with pytest.raises(ViewFileUnreachable):
        read_view_file(tmp_path, "customers")
    with pytest.raises(ViewFileUnreachable):
        export_views(tmp_path / "none" / "a.bcview", "customers", [VIEW], {})
