"""The lists that sample data is put together from."""

from bigclient_desktop.assets import resource
from bigclient_desktop.domain.pinyin import person_pinyin


def lines(name: str) -> list[str]:
    return resource("sample", name).read_text(encoding="utf-8").splitlines()


def test_lists_are_long_varied_and_clean() -> None:
    for name, least, longest in (("company-short-names.txt", 2500, 8), ("person-names.txt", 3000, 4)):
        entries = lines(name)
        assert len(entries) >= least
        assert len(set(entries)) == len(entries)
        assert all(1 < len(entry) <= longest and entry.isalnum() for entry in entries)


def test_surnames_with_readings_of_their_own_are_there() -> None:
    readings = {name[0]: person_pinyin(name).syllables[0][1] for name in lines("person-names.txt")}
    wanted = {"曾": "zeng", "区": "ou", "单": "shan", "覃": "qin", "解": "xie", "仇": "qiu", "冼": "xian"}
    assert {surname: readings.get(surname) for surname in wanted} == wanted


def test_rare_characters_are_there() -> None:
    rare = [name for name in lines("person-names.txt") if any(not "\u4e00" <= letter <= "\u9fff" for letter in name)]
    assert rare


def test_sources_and_licences_are_told() -> None:
    text = resource("sample", "README.md").read_text(encoding="utf-8")
    assert all(word in text for word in ("wainshine/Company-Names-Corpus", "Apache-2.0", "fictitious"))
    shipped = {path.name for folder in ("sample", "reference") for path in resource(folder).iterdir()} - {"README.md"}
    told = text + resource("reference", "README.md").read_text(encoding="utf-8")
    assert [name for name in sorted(shipped) if name not in told] == []
