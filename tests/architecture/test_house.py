"""The house as architecture and CONTRIBUTING.md tell it: folders, modules, lengths, nothing half done."""

import re

import pytest

from tests.architecture.house import PACKAGE, ROOT, files, modules, sources, texts, told

ROOMS = {
    "domain": "records and rules",
    "journal": "operations, commits, clock, merge",
    "signing": "keys and signatures",
    "store": "the database",
    "packages": "package files",
    "spreadsheets": "workbooks",
    "pdf": "forms",
    "services": "use cases",
    "compiled_ui": "made from ui/",
    "widgets": "shared by tabs",
    "tabs": "a folder a tab",
    "dialogs": "what the menus open",
    "shell": "the frame around the tabs",
    "opening": "pages before the work",
    "command_line": "the same services without a window",
}
TOP = {"pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md"}
TOP_FOLDERS = {"bigclient_desktop", "resources", "ui", "tests", "installer"}

LONG_FILES = {
    "domain/fields.py": "the one definition of every field, a table by nature",
    "journal/authority.py": "who may say what of an aggregate, one rule with all its cases",
    "domain/exchange.py": "the records of the exchange that all layers share, a list by nature",
}
LONGEST = 400


def test_top_level_holds_only_what_is_agreed():
    seen = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")} - {"build", "dist"}
    assert seen - TOP - TOP_FOLDERS == set()
    assert TOP - seen == set()


def test_folder_names_tell_the_story():
    rooms = {path.name for path in PACKAGE.iterdir() if path.is_dir() and path.name not in ("__pycache__", "_assets")}
    assert rooms == set(ROOMS)


def test_every_module_says_what_it_is_for():
    docstring = re.compile(r'(#.*\n)*"""\S')
    markers = [path for path in sources() if path.parent.parent != PACKAGE and path.stat().st_size == 0]
    silent = [
        path.relative_to(PACKAGE).as_posix()
        for path in sources()
        if path not in markers and not docstring.match(path.read_text(encoding="utf-8"))
    ]
    assert not silent, told(silent)


def test_no_file_grows_out_of_sight():
    lengths = {path.relative_to(PACKAGE).as_posix(): path.read_text(encoding="utf-8").count("\n") for path in sources()}
    assert {name: length for name, length in lengths.items() if length > LONGEST and name not in LONG_FILES} == {}
    assert [name for name in LONG_FILES if lengths.get(name, 0) <= LONGEST] == []


def test_tests_mirror_the_package():
    beside = {"architecture", "journeys", "faults", "bench", "sync", "__pycache__"}
    folders = {path.name for path in (ROOT / "tests").iterdir() if path.is_dir()}
    assert folders - beside - set(ROOMS) == set()


def test_nothing_is_left_half_done():
    mark = re.compile(r"\b(" + "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X")) + r")\b")
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in sources()
        for match in mark.finditer(path.read_text("utf-8"))
    ]
    assert not found, told(found)


def test_the_day_is_chinas_wherever_the_machine_is():
    """`china_today` and `china_time` give it: a laptop in another zone, or a test at night, would know another day."""
    local = re.compile(r"\bdate\.today\b|\bdatetime\.(today|now)\(\)|\.astimezone\(\)")
    tests = [path for path in files(ROOT / "tests") if path.suffix == ".py" and "bench" not in path.parts]
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in [*sources(), *tests]
        for match in local.finditer(path.read_text("utf-8"))
    ]
    assert not found, told(found)


def test_no_file_names_a_package_registry():
    hosts = [
        ".".join(parts)
        for parts in (
            ("pypi", "org"),
            ("pythonhosted", "org"),
            ("npmjs", "org"),
            ("npmjs", "com"),
            ("deb", "debian", "org"),
            ("crates", "io"),
            ("proxy", "golang", "org"),
            ("pypi", "tuna"),
            ("npmmirror", "com"),
        )
    ]
    named = [f"{path.relative_to(ROOT)}: {host}" for path, text in texts() for host in hosts if host in text]
    assert not named, told(named)


def test_bench_table_names_every_bench():
    readme = (ROOT / "tests" / "bench" / "README.md").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| `(bench_\w+\.py)` \|", readme, re.MULTILINE))
    assert told == {path.name for path in files(ROOT / "tests" / "bench") if path.name.startswith("bench_")}


def told_modules() -> set[str]:
    """What CONTRIBUTING.md names under "The house": `domain/` followed by its modules, line by line."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = text.split("## The house\n")[1].split("\n## ")[0]
    told, folder = set(), ""
    for line in section.splitlines():
        heading = re.match(r"### `bigclient_desktop/([\w/]*)`", line)
        module = re.match(r"- `(\w+\.py)`", line)
        if heading:
            folder = heading.group(1)
        elif module:
            told.add(folder + module.group(1))
    return told


def test_contributing_names_every_module_and_no_other():
    named = told_modules()
    assert modules() - named == set(), "not told in CONTRIBUTING.md"
    assert named - modules() == set(), "told, but not there"


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_paths_in_documents_exist(document):
    text = (ROOT / document).read_text(encoding="utf-8")
    paths = re.findall(r"`((?:installer|tests|resources|ui|bigclient_desktop)/[\w./-]+)`", text)
    assert [path for path in paths if not (ROOT / path).exists()] == []
