"""Which column of a revenue sheet says what: customer, month, service, amount (one column, or one a month or service).

A target is `code`, `name`, `month`, `service`, `volume_unit`, `sub_branch`, `row_total`, or `amount` / `volume`, which
may carry a service and a month of their own: `amount/express`, `amount@05`, `volume/letters@2025-05`.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bigclient_desktop.domain.dictionaries import code_of
from bigclient_desktop.domain.money import Unit
from bigclient_desktop.spreadsheets.columns import Column, exact_heading, plain_heading, unit_in
from bigclient_desktop.spreadsheets.headings import PART, Headings, heading_text
from bigclient_desktop.spreadsheets.reading import Cell
from bigclient_desktop.spreadsheets.sources import letter

PLAIN_TARGETS = ("code", "name", "month", "service", "amount", "volume", "volume_unit", "sub_branch", "row_total")
_WORDS = {
    "code": "客户编号 客户代码 大客户编号 大客户代码 客户编码 客户ID 客户ID号 编号 代码 编码 code customercode",
    "name": "客户名称 客户全称 大客户名称 大客户 客户 用户名称 单位名称 名称 全称 name customer customername",
    "month": "月份 统计月份 年月 账期 统计期 期间 所属月份 收入月份 month period",
    "service": "业务种类 业务类别 业务 产品 产品线 专业 用邮种类 业务品种 业务名称 service product",
    "amount": "收入 金额 业务收入 用邮收入 收入金额 用邮金额 用邮费用 实收 实收金额 资费 本月收入 本月 amount revenue",
    "volume": "业务量 件数 数量 交寄量 用邮量 volume quantity",
    "volume_unit": "计量单位 业务量单位 量词 volumeunit unitofvolume",
    "sub_branch": "来源支局 上报支局 申报支局 支局 收入归属支局 归属支局 信息来源支局 subbranch reportingsubbranch",
    "row_total": "合计 小计 总计 全年合计 年合计 共计 total sum",
}
_BY_WORD = {exact_heading(word): target for target, words in _WORDS.items() for word in words.split()}
_MONTH = re.compile(r"(?:(\d{4})\s*[年./_-]?\s*)?(\d{1,2})\s*月?份?", re.ASCII)
_FULL_MONTH = re.compile(r"(?<!\d)(20\d\d|19[89]\d)\s*(?:年|[-./_])?\s*(1[0-2]|0?[1-9])(?!\d)(?:\s*月)?", re.ASCII)
_YEAR = re.compile(r"(?<!\d)(20\d\d|19[89]\d)\s*(?:年|(?=\D|$))", re.ASCII)
_SHEET_UNIT = re.compile(r"单位\s*[::]?\s*(?:人民币)?\s*(万元|元)")


@dataclass(frozen=True, slots=True)
class RevenueTarget:
    """A target taken apart; `service` and `month` are empty where other cells say them."""

    what: str
    service: str = ""
    month: str = ""


def target_of(text: str) -> RevenueTarget:
    """`amount/express@05` taken apart."""
    before, _, month = text.partition("@")
    what, _, service = before.partition("/")
    return RevenueTarget(what, service, month)


def month_in(text: str, year: int | None = None) -> str:
    """The month (YYYY-MM) that a whole text says: 2025年5月, 2025-05, 202505; `5月` with a year. Empty for none."""
    plain = unicodedata.normalize("NFKC", text).strip()
    if match := _FULL_MONTH.match(plain):
        return f"{match[1]}-{int(match[2]):02d}"
    match = _MONTH.fullmatch(plain)
    if match is None or not 1 <= int(match[2]) <= 12 or (not match[1] and "月" not in plain):
        return ""
    if match[1]:
        return f"{match[1]}-{int(match[2]):02d}"
    return f"{year:04d}-{int(match[2]):02d}" if year else f"{int(match[2]):02d}"


def month_of_cell(cell: Cell, year: int | None) -> str:
    """The month that a cell says: a day, 202505, 5 with a known year, or a text. Empty where it says none."""
    if isinstance(cell, date):
        return f"{cell:%Y-%m}"
    if isinstance(cell, float | int) and not isinstance(cell, bool):
        number = int(cell)
        if number != cell:
            return ""
        if 1 <= number <= 12 and year:
            return f"{year:04d}-{number:02d}"
        return month_in(str(number)) if 198_001 <= number <= 299_912 else ""
    found = month_in(str(cell), year)
    return found if len(found) == 7 else ""


def month_around(texts: Iterable[str]) -> str:
    """The first month that titles, sheet name or file name speak of; empty for none."""
    for text in texts:
        if match := _FULL_MONTH.search(unicodedata.normalize("NFKC", text)):
            return f"{match[1]}-{int(match[2]):02d}"
    return ""


def year_around(texts: Iterable[str]) -> int | None:
    """The first year that titles, sheet name or file name speak of."""
    for text in texts:
        if match := _YEAR.search(unicodedata.normalize("NFKC", text)):
            return int(match[1])
    return None


def unit_around(rows: Sequence[Sequence[Cell]], headings: Headings) -> Unit | None:
    """The unit of money that stands above the headings: 单位:万元."""
    for row in rows[: headings.rows[0] - 1]:
        for cell in row:
            if isinstance(cell, str) and (match := _SHEET_UNIT.search(unicodedata.normalize("NFKC", cell))):
                return "万元" if match[1] == "万元" else "元"
    return None


def titles(rows: Sequence[Sequence[Cell]], headings: Headings) -> list[str]:
    """The texts above the headings."""
    return [heading_text(cell) for row in rows[: headings.rows[0] - 1] for cell in row if cell != ""]


def knows_revenue_heading(path: str) -> bool:
    """Whether the guess finds a meaning for a heading."""
    return bool(_guess(path))


def _guess(path: str) -> str:
    """The target that a heading path means by itself."""
    whole = [exact_heading(path), plain_heading(path)]
    for word in whole:
        if target := _BY_WORD.get(word):
            return target
    what = service = month = ""
    for part in path.split(PART):
        bare = plain_heading(part)
        target = _BY_WORD.get(exact_heading(part)) or _BY_WORD.get(bare, "")
        if target == "row_total":
            what = "row_total"
        elif not month and (found := month_in(bare)):
            month = found
        elif not service and (code := code_of("services", bare) or code_of("services", part)):
            service = code
        elif target in ("amount", "volume"):
            what = what or target
        elif target and len(path.split(PART)) > 1:
            return target
    if what == "row_total":
        return "" if service or month else "row_total"
    if not service and not month:
        return what
    return f"{what or 'amount'}{'/' + service if service else ''}{'@' + month if month else ''}"


def guess_revenue_columns(
    headings: Headings,
    first_column: int = 0,
    remembered: Mapping[str, tuple[str, Unit]] | None = None,
    unit: Unit | None = None,
) -> tuple[Column, ...]:
    """A column for every heading, each target at most once; what was remembered for the same headings wins."""
    columns = []
    seen = set()
    for index, path in enumerate(headings.paths):
        if not path:
            continue
        kept = (remembered or {}).get(path)
        target = kept[0] if kept else _guess(path)
        if target in seen:
            target = ""
        seen.add(target)
        in_heading = unit_in(path)
        columns.append(
            Column(index, letter(index + first_column), path, target, in_heading or unit or (kept[1] if kept else "元"))
        )
    return tuple(columns)


def repeated_targets(headings: Headings, first_column: int = 0) -> list[tuple[str, str, str, str]]:
    """Headings that say the same month or service twice: first letter, second letter, heading, target."""
    seen: dict[str, str] = {}
    twice = []
    for index, path in enumerate(headings.paths):
        target = _guess(path) if path else ""
        if target.startswith(("amount", "volume")) and ("@" in target or "/" in target):
            name = letter(index + first_column)
            if target in seen:
                twice.append((seen[target], name, path, target))
            seen.setdefault(target, name)
    return twice
