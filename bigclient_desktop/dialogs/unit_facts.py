"""The card of a unit as a sheet: names, place in the tree, figures, and whether a specialty may have a centre."""

from collections.abc import Iterator, Sequence
from html import escape

from bigclient_desktop.domain.divisions import division, successor
from bigclient_desktop.domain.money import format_money
from bigclient_desktop.domain.specialty_centres import Condition, Eligibility, revenue_above, share_above
from bigclient_desktop.services.units import PersonLine, UnitFile
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.sheets import style_of
from bigclient_desktop.widgets.theme import Colours
from bigclient_desktop.widgets.words import tr

_MARKS = {True: "✓", False: "✗", None: "？"}


def sheet_of(file: UnitFile, lookups: Lookups, colours: Colours) -> str:
    """The whole card, two facts a line."""
    facts = [(tr(key), escape(value)) for key, value in _facts(file, lookups)]
    wide = [(tr(key), value) for key, value in _wide(file, lookups, colours)]
    lines = []
    for at in range(0, len(facts), 2):
        pair = facts[at : at + 2]
        cells = "".join(_label(name) + f'<td width="33%">{value or "—"}</td>' for name, value in pair)
        rest = '<td class="label"></td><td></td>' if len(pair) == 1 else ""
        lines.append(f"<tr>{cells}{rest}</tr>")
    lines += [f'<tr>{_label(name)}<td colspan="3">{value}</td></tr>' for name, value in wide]
    return f"<style>{style_of(colours)}</style><table width='100%' cellspacing='0'>{''.join(lines)}</table>"


def _label(name: str) -> str:
    return f'<td class="label" width="17%">{escape(name)}</td>'


def _facts(file: UnitFile, lookups: Lookups) -> Iterator[tuple[str, str]]:
    line, own = file.line, file.own
    yield "unit_name.official_name", line.official_name
    yield "units.code", line.code
    yield "units.above", lookups.label("units", line.parent) if line.parent else ""
    yield "units.kind", kind_words(file)
    yield "org_unit.phone", own.phone or ""
    yield "org_unit.attached_department", own.attached_department or ""
    yield "org_unit.address", own.address or ""
    yield "org_unit.opened_on", own.opened_on.isoformat() if own.opened_on else _division_since(line.code)


def _division_since(code: str) -> str:
    """Where the office says nothing: since when its division is there."""
    place = division(code)
    return tr("units.division_since", year=place.valid_from) if place and place.valid_from else ""


def kind_words(file: UnitFile) -> str:
    """What kind of unit it is, with its area class."""
    line = file.line
    kind = tr(f"level.{line.level}" if line.kind == "centre" else f"unit_kind.{line.kind}")
    return f"{kind} · {tr(f'area_class.{line.area_class}')}" if line.area_class else kind


def _wide(file: UnitFile, lookups: Lookups, colours: Colours) -> Iterator[tuple[str, str]]:
    if file.names:
        yield "units.names", escape(_names(file))
    place, heir = division(file.line.code), successor(file.line.code)
    if place is not None and place.valid_to is not None:
        into = lookups.label("units", heir) if heir else "—"
        yield "units.abolished", escape(tr("units.abolished_into", year=place.valid_to, unit=into, code=heir or ""))
    held, count = file.holdings, file.head_count
    people = sum(1 for one in file.people if one.is_present)
    if file.line.is_closed and (held.responsible or people):
        told = tr("units.closed_but_holding", customers=held.responsible, people=people)
        yield "units.to_do", f'<span style="color:{colours.amber}">{escape(told)}</span>'
    yield (
        "units.customers",
        escape(tr("units.held", responsible=held.responsible, served=held.served, reported=held.reported)),
    )
    if file.line.kind != "sub_branch":
        words = tr("units.head_count", **_places(count.customers, count.fewest, count.most, count.managers))
        short = count.managers < count.fewest or count.managers > count.most
        colour = colours.amber if short and count.customers else colours.ink
        yield "units.head_count_title", f'<span style="color:{colour}">{escape(words)}</span>'
    if file.line.kind == "centre" and file.line.level in ("province", "city"):
        yield (
            "org_unit.external_part_time",
            escape(tr("units.allowed" if file.external_allowed else "units.not_allowed")),
        )
    if file.eligibility is not None:
        yield "units.eligibility", _eligibility(file.eligibility, colours)


def _places(customers: int, fewest: int, most: int, managers: int) -> dict[str, object]:
    span = f"{fewest}" if fewest == most else f"{fewest}–{most}"
    return {"customers": customers, "span": span, "managers": managers}


def _names(file: UnitFile) -> str:
    parts = [tr("units.name_since", day=one.valid_from, name=one.name) for one in reversed(file.names)]
    return tr("form.semicolon").join([*parts, tr("units.name_before", name=file.first_name)])


def _eligibility(found: Eligibility, colours: Colours) -> str:
    verdict = {True: "eligible", False: "not_eligible", None: "eligible_unknown"}[found.is_eligible]
    colour = {True: colours.accent, False: colours.amber, None: colours.quiet}[found.is_eligible]
    said = [f'<span style="color:{colour}">{escape(tr(f"units.{verdict}", year=found.year))}</span>']
    said += [escape(f"{_MARKS[one.met]} {_condition(one, found)}") for one in found.conditions]
    return f"{'<br>'.join(said)}<br><span class='quiet'>{escape(tr('units.advice_only'))}</span>"


def _condition(one: Condition, found: Eligibility) -> str:
    if one.name == "runs_business":
        return tr(f"units.runs_{'unknown' if one.met is None else 'yes' if one.met else 'no'}")
    if one.met is None:
        return tr(f"units.{one.name}_unknown", year=found.year)
    figure = format_money(found.revenue or 0, "万元")
    bound = format_money(revenue_above(), "万元")
    if one.name == "revenue":
        return tr("units.revenue_met" if one.met else "units.revenue_missed", figure=figure, bound=bound)
    share = (found.revenue or 0) * 10_000 // (found.total or 1)
    return tr(
        "units.share_met" if one.met else "units.share_missed",
        share=f"{share // 100}.{share % 100:02d}",
        bound=share_above(),
    )


def state_words(line: PersonLine) -> str:
    """Whether a person is here, left, or went elsewhere; and an agreement that ends."""
    person = line.staff
    if not line.is_present:
        where = tr("units.gone_to", unit=line.gone_to) if line.gone_to else tr("units.left_on", day=person.left_on)
        return f"{where} · {tr('units.left_behind', count=line.left_behind)}" if line.left_behind else where
    if line.agreement:
        return tr(f"units.agreement_{line.agreement}", day=person.agreement_until)
    return tr("units.here_since", day=person.began_on) if person.began_on else tr("units.here")


def dispatch_words(line: PersonLine, lookups: Lookups) -> str:
    """How a manager is sent out, and where."""
    person = line.staff
    if not person.dispatch:
        return ""
    where: Sequence[str] = [lookups.label("units", person.dispatch_unit) if person.dispatch_unit else ""]
    places = [part for part in (*where, person.dispatch_place or "") if part]
    return tr("units.dispatch_words", how=tr(f"staff.dispatch.{person.dispatch}"), where=places)
