import pytest

from bigclient_desktop.__main__ import has_command


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        ([], False),
        (["--store", "list"], False),
        (["--store=list", "--language", "en", "--user", "张三", "--password-file", "f"], False),
        (["--store", "s", "list", "customers"], True),
        (["check", "--json"], True),
        (["--help"], True),
        (["--no-such-option"], True),
    ],
)
def test_the_window_opens_only_where_no_command_is_given(arguments, command):
    assert has_command(arguments) is command
