"""The one catalogue of words: both languages whole and alike, and no word asked for that it does not have."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pytest

from bigclient_desktop.domain.fields import ENTITIES
from bigclient_desktop.translations import LANGUAGES, catalogue
from tests.architecture.house import PACKAGE, ROOT, files, sources, told

CHINESE, ENGLISH = catalogue("zh_CN"), catalogue("en")
KEY = re.compile(r"[a-z][a-z0-9_]*(\.[A-Za-z0-9_]+)+")
SUBJECTS = {key.split(".")[0] for key in CHINESE}

# Dotted names that are no keys: what local settings are called, and files.
SETTINGS = {
    "backups.space_mib",
    "backups.last",
    "import.columns",
    "enrolment.requests",
    "exchange.seen_alarms",
    "exchange.stubs_row",
    "enrolment.witnesses",
    "proposals.view",
}
FILE_NAME = re.compile(r"\.(csv|json|ts|ui|ttf|txt|png|svg|db|xlsx|xls|pdf|lock|py)$")

# Functions that look a key up, by the name they are called with.
ASKS = {"tr", "words", "_words"}


def places(text: str) -> set[str]:
    """The names in braces."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def messages(language: str) -> Iterator[tuple[Path, ElementTree.Element]]:
    for path in sorted((ROOT / "resources" / "translations" / language).glob("*.ts")):
        for message in ElementTree.parse(path).iter("message"):
            yield path, message


def test_languages_have_the_same_subjects_and_keys():
    subjects = [{path.name for path, _ in messages(language)} for language in LANGUAGES]
    assert subjects[0] == subjects[1]
    assert set(CHINESE) == set(ENGLISH)


def test_what_people_read_is_listed_and_punctuated_in_their_language():
    """Commas and colons come from the catalogue: a window in English has no 、 in it. Services and spreadsheets write
    them into records, which have no language."""
    rooms = ("tabs", "dialogs", "shell", "opening", "widgets", "pdf", "command_line")
    code = (path for room in rooms for path in files(PACKAGE / room) if path.suffix == ".py")
    found = [
        (path.name, node.value)
        for path in code
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.fullmatch(r"\s*[、：；，（）]\s*", node.value)
    ]
    assert not found, told(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_said_once_and_completely(language):
    counts = Counter(message.findtext("source") for _, message in messages(language))
    unfinished = [
        (path.name, message.findtext("source"))
        for path, message in messages(language)
        if not message.findtext("translation", "").strip() or message.find("translation").get("type")
    ]
    assert [key for key, count in counts.items() if count > 1] == []
    assert not unfinished, told(unfinished)


def test_languages_have_the_same_places():
    assert [key for key in CHINESE if places(CHINESE[key]) != places(ENGLISH.get(key, ""))] == []


def test_one_is_told_from_many():
    """What is counted somewhere as `{count:day|days}` reads right everywhere where there is but one."""
    many = {
        noun
        for text in ENGLISH.values()
        for noun in re.findall(r"\{\w+:[^|{}]+\|([a-z]+)\}", text)
        if noun.endswith("s") or noun == "people"
    }
    assert {"days", "customers", "people"} <= many
    assert ENGLISH("home.days_left", days=1) == "in 1 day"
    assert ENGLISH("home.days_left", days=12) == "in 12 days"
    assert ENGLISH("bulk.hint", count=1_200).endswith(
        "All 1,200 selected customers are written as one step that can be undone."
    )
    wrong = re.compile(rf"\b1 (?:(?!and |with |reports )[a-z]+ )?(?:{'|'.join(sorted(many))})\b")
    found = [
        (key, told_of_one)
        for key, text in ENGLISH.items()
        if wrong.search(told_of_one := ENGLISH(key, **dict.fromkeys(places(text), 1)))
    ]
    assert not found, told(found)


def test_every_field_and_choice_has_a_label():
    wanted = {f"{entity.name}.{field.name}" for entity in ENTITIES for field in entity.fields}
    wanted |= {
        f"{entity.name}.{field.name}.{choice}"
        for entity in ENTITIES
        for field in entity.fields
        for choice in field.choices
    }
    assert wanted - set(CHINESE) == set()


def test_every_text_of_a_form_is_a_key():
    unknown = []
    for path in files(ROOT / "ui"):
        if path.suffix == ".ui":
            for text in ElementTree.parse(path).iter("string"):
                if text.text and text.get("notr") != "true" and text.text not in CHINESE:
                    unknown.append(f"{path.name}: {text.text}")
    assert not unknown, told(unknown)


class Asked(ast.NodeVisitor):
    """What one source asks the catalogue for: keys, patterns of keys, and the values handed along."""

    def __init__(self) -> None:
        self.keys: list[tuple[int, str]] = []
        self.patterns: list[tuple[int, str]] = []
        self.calls: list[tuple[int, str, set[str]]] = []
        self.failures: dict[str, str] = {}
        self.raised: list[tuple[int, str, set[str]]] = []

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and KEY.fullmatch(node.value) and node.value.split(".")[0] in SUBJECTS:
            self.keys.append((node.lineno, node.value))

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        first = node.values[0]
        if isinstance(first, ast.Constant) and re.match(r"[a-z_]+\.", first.value):
            parts = [re.escape(part.value) if isinstance(part, ast.Constant) else r".+" for part in node.values]
            self.patterns.append((node.lineno, "".join(parts)))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        own_init = any(isinstance(part, ast.FunctionDef) and part.name == "__init__" for part in node.body)
        for part in node.body:
            if (
                isinstance(part, ast.Assign)
                and isinstance(part.targets[0], ast.Name)
                and part.targets[0].id == "key"
                and isinstance(part.value, ast.Constant)
                and KEY.fullmatch(str(part.value.value))
            ):
                self.keys.append((part.lineno, part.value.value))
                if not own_init:
                    self.failures[node.name] = part.value.value
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        handed = {keyword.arg for keyword in node.keywords}
        key = node.args[0] if len(node.args) == 1 else None
        if name in ASKS and isinstance(key, ast.Constant) and isinstance(key.value, str):
            self.keys.append((node.lineno, key.value))
            if None not in handed:
                self.calls.append((node.lineno, key.value, handed))
        elif name[:1].isupper() and not node.args and None not in handed:
            self.raised.append((node.lineno, name, handed))
        self.generic_visit(node)


@pytest.fixture(scope="module")
def asked() -> dict[str, Asked]:
    found = {}
    for path in sources():
        visitor = found[path.relative_to(PACKAGE).as_posix()] = Asked()
        visitor.visit(ast.parse(path.read_text(encoding="utf-8")))
    return found


def test_every_key_in_the_code_exists(asked):
    unknown = {
        f"{path}:{line}: {key}"
        for path, visitor in asked.items()
        for line, key in visitor.keys
        if key not in CHINESE and key not in SETTINGS and not FILE_NAME.search(key)
    }
    assert not unknown, told(unknown)


def test_every_built_key_can_exist(asked):
    """A key put together from parts (`f"grade.{grade}"`) has at least one word that fits."""
    unmatched = [
        f"{path}:{line}: {pattern}"
        for path, visitor in asked.items()
        for line, pattern in visitor.patterns
        if pattern.split(r"\.")[0] in SUBJECTS and not any(re.fullmatch(pattern, key) for key in CHINESE)
    ]
    assert not unmatched, told(unmatched)


def test_every_word_gets_its_values(asked):
    failures = {name: key for visitor in asked.values() for name, key in visitor.failures.items()}
    missing = []
    for path, visitor in asked.items():
        calls = visitor.calls + [
            (line, failures[name], handed) for line, name, handed in visitor.raised if name in failures
        ]
        for line, key, handed in calls:
            if places(CHINESE.get(key, "")) - handed:
                missing.append(f"{path}:{line}: {key} needs {places(CHINESE[key])}, gets {handed or 'nothing'}")
    assert not missing, told(missing)


def test_the_two_roles_are_written_one_way() -> None:
    """A角, B角, as the guideline has them, without blanks."""
    texts = [*(ROOT / "resources").glob("translations/zh_CN/*.ts"), *(ROOT / "resources").glob("help/*.md")]
    assert len(texts) > 20
    apart = re.compile(r"[AB] 角|[\u4e00-\u9fff] [AB](?:[/、][AB])?角")
    assert not {text.name: found for text in texts if (found := apart.findall(text.read_text(encoding="utf-8")))}
