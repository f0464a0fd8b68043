"""Archive forms against a bare ReportLab canvas that draws the same texts at the same places, and 500 in one file.

Pages a second as a share of the bare canvas's; the memory is that of a process that does nothing else.
"""

import subprocess
import sys
from dataclasses import fields, replace
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reportlab.pdfgen.canvas import Canvas  # noqa: E402

from bigclient_desktop.domain.archive_form import ArchiveForm  # noqa: E402
from bigclient_desktop.pdf import archives_pdf, write_archives  # noqa: E402
from bigclient_desktop.pdf.archive import archive_document  # noqa: E402
from bigclient_desktop.pdf.fonts import registered  # noqa: E402
from bigclient_desktop.pdf.page import HEIGHT, WIDTH, Sheet  # noqa: E402
from bigclient_desktop.pdf.values import PrintOptions  # noqa: E402
from bigclient_desktop.translations import catalogue  # noqa: E402
from tests.bench.timing import peak_memory, report, times_in_turn  # noqa: E402
from tests.pdf.forms import form  # noqa: E402

FORMS = 100
MANY = 500
MEBIBYTE = 1024 * 1024

STANDARD = "".join(
    line
    for line in (ROOT / "tests/pdf/data/general_standard_characters.txt").read_text(encoding="utf-8").split("\n")
    if not line.startswith("#")
)[:3500]


def varied(number: int) -> ArchiveForm:
    """A form whose every text is its own, as real customers' are: other characters of the 3,500 everyday ones."""
    chance = Random(number)

    def other(value: Any) -> Any:
        if isinstance(value, str):
            return "".join(chance.choice(STANDARD) if "一" <= sign <= "龥" else sign for sign in value)
        return tuple(map(other, value)) if isinstance(value, tuple) else value

    def changed(record: Any) -> Any:
        kept = {"industry", "division", "signing_division", "lead_manager", "deputy_manager", "services_used"}
        values = {field.name: getattr(record, field.name) for field in fields(record) if field.name not in kept}
        texts = {name: value for name, value in values.items() if isinstance(value, str | tuple)}
        return replace(record, **{name: other(value) for name, value in texts.items()})

    plain = form(number)
    return replace(
        plain,
        customer=changed(plain.customer),
        contacts=tuple(map(changed, plain.contacts)),
        competitors=tuple(map(changed, plain.competitors)),
        demands=tuple(map(changed, plain.demands)),
        branches=tuple(map(changed, plain.branches)),
        visits=tuple(map(changed, plain.visits)),
        complaints=tuple(map(changed, plain.complaints)),
    )


def bare(sheets: list[Sheet]) -> bytes:
    """The same texts, positions known beforehand, nothing else drawn or decided."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=(WIDTH, HEIGHT), pageCompression=1)
    for sheet in sheets:
        for x, y, face, size, text in sheet.texts:
            canvas.setFont(face.value, size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def speed() -> bool:
    words = catalogue("zh_CN")
    forms = [varied(number) for number in range(1, FORMS + 1)]
    sheets = [sheet for one in forms for sheet in archive_document(one, words, PrintOptions()).sheets]
    for face in {text[2] for sheet in sheets for text in sheet.texts}:
        registered(face)
    ours, yardstick = times_in_turn(lambda: archives_pdf(forms, words), lambda: bare(sheets), rounds=7)
    return report(
        "archive forms, pages a second against a bare canvas",
        yardstick.median / ours.median,
        0.5,
        at_least=True,
        pages=len(sheets),
        forms=f"{ours}, {len(sheets) / ours.median:.0f} pages/s",
        bare=f"{yardstick}, {len(sheets) / yardstick.median:.0f} pages/s",
    )


def memory(out: Path) -> None:
    """Run in a process of its own: writes the file, prints its peak memory in MiB."""
    write_archives(out, (varied(number) for number in range(1, MANY + 1)), catalogue("zh_CN"))
    print(peak_memory() / MEBIBYTE)


def space() -> bool:
    out = Path(sys.argv[0]).with_suffix(".pdf")
    try:
        command = [sys.executable, __file__, "--memory", str(out)]
        run = subprocess.run(command, check=True, capture_output=True, text=True)
        size = out.stat().st_size
    finally:
        out.unlink(missing_ok=True)
    return report(
        f"memory for {MANY} archive forms in one file", float(run.stdout), 300, "MiB", file=f"{size / MEBIBYTE:.1f} MiB"
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--memory"]:
        memory(Path(sys.argv[2]))
    else:
        sys.exit(0 if all([speed(), space()]) else 1)
