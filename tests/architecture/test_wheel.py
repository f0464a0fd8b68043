"""A wheel, installed where no checkout is, starts and finds what it ships."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import bigclient_desktop
from tests.architecture.house import PACKAGE, ROOT, files

pytestmark = pytest.mark.xdist_group("wheel")  # built once, by one worker


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    pip = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--disable-pip-version-check",
    ]
    subprocess.run([*pip, "--wheel-dir", str(out), str(ROOT)], check=True, cwd=out)
    return next(out.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Path:
    """The wheel unpacked by pip into a folder of its own; the libraries come from this environment."""
    target = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--disable-pip-version-check"]
    subprocess.run([*pip, "--target", str(target), str(wheel)], check=True)
    return target


def run(installed: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Python far from the checkout, with the installed folder before everything else."""
    return subprocess.run(
        [sys.executable, *command],
        cwd=installed,
        env={**os.environ, "PYTHONPATH": str(installed), "PYTHONUTF8": "1", **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=600,
    )


def test_wheel_holds_every_module_and_every_asset(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    package = {f"bigclient_desktop/{path.relative_to(PACKAGE).as_posix()}" for path in files(PACKAGE)}
    assets = {
        f"bigclient_desktop/_assets/{path.relative_to(ROOT).as_posix()}"
        for folder in ("ui", "resources")
        for path in files(ROOT / folder)
    }
    assert (package | assets) - names == set()
    assert not any(name.startswith(("tests/", "ui/", "resources/", "installer/")) for name in names)


def test_wheel_is_of_this_version(wheel):
    assert wheel.name == f"bigclient_desktop-{bigclient_desktop.__version__}-py3-none-any.whl"


def test_installed_program_finds_its_assets(installed):
    code = (
        "from bigclient_desktop.assets import resource\n"
        "from bigclient_desktop.translations import catalogue\n"
        "print(resource('fonts')); print(len(catalogue('zh_CN')))"
    )
    found, words = run(installed, "-c", code).stdout.split()
    assert Path(found) == installed / "bigclient_desktop" / "_assets" / "resources" / "fonts"
    assert int(words) > 100


def test_installed_program_sets_a_store_up_and_lists_it(installed, tmp_path):
    store = ["-m", "bigclient_desktop", "--store", str(tmp_path / "store"), "--language", "en"]
    password = {"BIGCLIENT_PASSWORD": "a long enough sentence"}
    made = run(installed, *store, "setup", "--unit", "440106", "--name", "张三", "--position", "manager", **password)
    assert made.returncode == 0, made.stderr
    listed = run(installed, *store, "list", "customers", "--json", **password)
    assert (listed.returncode, listed.stdout.strip()) == (0, "[]"), listed.stderr
