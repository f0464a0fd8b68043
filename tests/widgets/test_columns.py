from bigclient_desktop.widgets.columns import Column, shipped_view, view_from_json

COLUMNS = (
    Column("code", "customer.code", str, 150, "code"),
    Column("name", "customer.full_name", str, 200, "full_name"),
    Column("phone", "customer.phone", str, 120, shown=False),
)


def test_a_view_comes_back_as_it_was_saved():
    view = view_from_json(
        COLUMNS,
        {
            "order": ["name", "code", "phone"],
            "widths": {"name": 300},
            "shown": ["name"],
            "sort": "code",
            "descending": True,
        },
    )
    assert view.order == ("name", "code", "phone")
    assert view.widths == {"code": 150, "name": 300, "phone": 120}
    assert view.shown == {"name"}
    assert (view.sort, view.descending) == ("code", True)
    assert view_from_json(COLUMNS, view.as_json()) == view


def test_a_view_of_an_older_program_gets_the_new_columns_where_they_ship():
    saved = {"order": ["name", "gone"], "widths": {}, "shown": ["name", "gone"], "sort": "gone"}
    view = view_from_json(COLUMNS, saved)
    assert view.order == ("code", "name", "phone")
    assert view.shown == {"name", "code"}
    assert view.sort == ""


def test_nonsense_is_the_shipped_view():
    for saved in (None, [], "x", {"order": 3}, {"order": [], "shown": []}):
        assert view_from_json(COLUMNS, saved) == shipped_view(COLUMNS)
    assert view_from_json(COLUMNS, {"order": ["code"], "widths": {"code": 100_000}}).widths["code"] == 150
