import shutil

from bigclient_desktop.compiled_ui import __main__ as compiler


def test_every_form_is_compiled_as_it_stands():
    assert compiler.stale() == []


def test_a_changed_form_and_a_forgotten_module_are_noticed(tmp_path, monkeypatch):
    sources, compiled = tmp_path / "ui", tmp_path / "compiled"
    shutil.copytree(compiler.SOURCES / "shell", sources / "shell")
    monkeypatch.setattr(compiler, "SOURCES", sources)
    monkeypatch.setattr(compiler, "COMPILED", compiled)
    assert len(compiler.compile_all()) == len(list((sources / "shell").glob("*.ui")))
    assert compiler.stale() == []
    form = sources / "shell" / "unlock.ui"
    form.write_text(form.read_text("utf-8").replace("unlock.title", "unlock.other"), "utf-8")
    (sources / "shell" / "leaving.ui").unlink()
    assert {path.name for path in compiler.stale()} == {"ui_unlock.py", "ui_leaving.py"}
