"""Imports point one way, and every library has its place (the contracts stand in pyproject.toml)."""

import re
import sys
import tomllib

import grimp
from importlinter.cli import lint_imports

from tests.architecture.house import ROOT

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = PYPROJECT["tool"]["importlinter"]["contracts"]

# The name one imports → the name one installs, where they differ.
DISTRIBUTIONS = {
    "PySide6": "PySide6-Essentials",
    "shiboken6": "PySide6-Essentials",
    "stdnum": "python-stdnum",
    "chinese_calendar": "chinesecalendar",
}


def test_every_contract_holds(capfd):
    status = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True, no_logo=True)
    assert status == 0, capfd.readouterr().out


def test_every_library_has_its_place_and_is_declared():
    graph = grimp.build_graph("bigclient_desktop", include_external_packages=True, cache_dir=None)
    external = {name for name in graph.modules if graph.is_module_squashed(name)}
    third_party = external - sys.stdlib_module_names
    placed = {module for contract in CONTRACTS for module in contract.get("forbidden_modules", ())}
    declared = {_normal(re.split(r"[<>=;\[ ]", line)[0]) for line in PYPROJECT["project"]["dependencies"]}

    assert third_party - placed == set()
    assert {name for name in third_party if _normal(DISTRIBUTIONS.get(name, name)) not in declared} == set()


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
