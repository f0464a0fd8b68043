"""What README promises is what the program and the scripts do."""

import argparse
import os
import re
import subprocess
import sys
import tomllib

import pytest

from bigclient_desktop.command_line.parser import build_parser
from bigclient_desktop.translations import catalogue
from tests.architecture.house import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_ci_calls_exactly_the_test_command_of_the_readme():
    told = re.search(r"Set up, and pass the tests \| `(.+?)` \|", README)
    assert f"\nstep {told.group(1)}\n" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_readme_tells_every_command_and_option():
    told = {}
    for row in re.findall(r"^\| `(.+?)` \|.*\|$", README.split("## Command line")[1], re.MULTILINE):
        words = tuple(re.match(r"[a-z]+( [a-z]+(-[a-z]+)*)*", row).group().split())
        told.setdefault(words, set()).update(re.findall(r"--[a-z-]+", row))
    assert told == dict(commands(build_parser(catalogue("en"))))


def test_contributing_gives_a_reason_for_every_dependency():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = [*project["dependencies"], *(line for extra in project["optional-dependencies"].values() for line in extra)]
    declared = {re.split(r"[<>=;\[ ]", line)[0] for line in lines}
    table = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").split("## Dependencies and why")[1].split("\n## ")[0]
    rows = re.findall(r"^\| (.+?) \| (.+?) \|$", table, re.MULTILINE)[1:]
    assert {name for names, _ in rows for name in names.split(", ")} - {"---"} == declared


def commands(parser: argparse.ArgumentParser, words: tuple[str, ...] = ()):
    """Every command with its options."""
    below = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    for action in below:
        for word, made in action.choices.items():
            yield from commands(made, (*words, word))
    if not below:
        options = {name for action in parser._actions for name in action.option_strings if name.startswith("--")}
        yield words, options - {"--help"}


def setup(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The set-up script as a fresh shell would run it."""
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    kept.pop("QT_QPA_PLATFORM", None)
    script = str(ROOT / "installer" / "setup.py")
    return subprocess.run(
        [sys.executable, script, *arguments], env={**kept, **environment}, capture_output=True, encoding="utf-8"
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_demo_without_a_display_says_so():
    run = setup("demo")
    assert run.returncode == 1
    assert "no display" in run.stderr
    assert "Traceback" not in run.stderr


def test_setup_tells_its_commands():
    run = setup("dmeo")
    assert run.returncode == 2
    assert "installer/setup.py demo" in run.stderr
    assert "installer/setup.py test" in run.stderr
