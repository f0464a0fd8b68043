"""The columns of grading: runs, the ranking of a run, managers, rule sets, and what a portfolio's change does."""

from decimal import Decimal

from bigclient_desktop.domain.grading import RuleSet, next_grade, revenue_needed, truncated
from bigclient_desktop.domain.grading_records import GradingResult, GradingRun
from bigclient_desktop.domain.grading_runs import change_of_grade
from bigclient_desktop.domain.loads import ManagerLoad
from bigclient_desktop.domain.money import format_money
from bigclient_desktop.domain.what_if import GradeShift, per_mille
from bigclient_desktop.services.rule_sets import RuleSetLine
from bigclient_desktop.services.what_if import MissingManagers
from bigclient_desktop.widgets.chips import Chip
from bigclient_desktop.widgets.columns import Column, Look
from bigclient_desktop.widgets.field_words import Label, code_words, plain_words
from bigclient_desktop.widgets.words import listed, tr

STATE_TONES = {"draft": "quiet", "reviewed": "warn", "approved": "warn", "published": "good", "discarded": "bad"}
ARROWS = {"up": "↑", "down": "↓", "same": "→", "new": "+"}
LOAD_TONES = {"below": "quiet", "within": "good", "above": "warn"}


def wan_words(fen: int | None) -> str:
    """An amount in 万元."""
    return "" if fen is None else format_money(fen, "万元")


def score_words(score: Decimal | None) -> str:
    """A score cut to two decimals: 89.999 never shows as 90.00."""
    return "" if score is None else format(truncated(score), "f")


def grade_words(grade: str | None) -> str:
    """The grade's word."""
    return tr(f"grade.{grade}") if grade else ""


def grade_chip(grade: str | None) -> Chip | None:
    """The grade's chip."""
    return Chip(grade, grade_words(grade)) if grade else None


def state_chip(state: str | None) -> Chip:
    """How far a run has come."""
    name = state or "draft"
    return Chip(STATE_TONES[name], tr(f"grading_run.state.{name}"))


def run_columns(label: Label) -> tuple[Column[GradingRun], ...]:
    """The runs."""
    return (
        Column("year", "grading_run.year", lambda run: str(run.year or ""), 72),
        Column("scope", "grading_run.scope", lambda run: label("units", run.scope) if run.scope else "", 180),
        Column(
            "state",
            "grading_run.state",
            lambda run: tr(f"grading_run.state.{run.state or 'draft'}"),
            104,
            "",
            Look.CHIP,
            value=lambda run: state_chip(run.state),
        ),
        Column("customers", "grading_run.customers", lambda run: f"{run.customers or 0:,}", 96, "", Look.FIGURES),
        Column("rule_set", "grading_run.rule_set", lambda run: run.rule_set or "", 112),
        Column("adjustments", "grading_run.adjustments", lambda run: str(run.adjustments or ""), 112, "", Look.FIGURES),
        Column(
            "computed_by",
            "grading_run.computed_by",
            lambda run: label("staff", run.computed_by) if run.computed_by else "",
            112,
        ),
        Column("computed_at", "grading_run.computed_at", lambda run: _moment(run.computed_at), 136),
        Column(
            "approved_by",
            "grading_run.approved_by",
            lambda run: label("staff", run.approved_by) if run.approved_by else "",
            112,
        ),
        Column("published_at", "grading_run.published_at", lambda run: _moment(run.published_at), 136),
    )


def _moment(moment: object) -> str:
    return plain_words(moment) if moment else ""


def result_columns(label: Label, rules: RuleSet) -> tuple[Column[GradingResult], ...]:
    """The ranking of a run."""

    def figures(name: str, key: str, width: int, shown: bool = True) -> Column[GradingResult]:
        text = lambda one: score_words(getattr(one, name))  # noqa: E731
        return Column(name, key, text, width, "total" if name == "total" else "", Look.FIGURES, shown)

    return (
        Column("name", "grading_result.name", lambda one: one.name or "", 192, "name"),
        Column("code", "grading_result.code", lambda one: code_words(one.code), 144, "code", shown=False),
        Column(
            "revenue",
            "grading_view.revenue_x",
            lambda one: wan_words(one.revenue),
            128,
            "revenue",
            Look.FIGURES,
            unit="unit.wan",
        ),
        figures("revenue_score", "grading_result.revenue_score", 104),
        Column(
            "denominator_unit",
            "grading_result.denominator_unit",
            lambda one: label("units", one.denominator_unit) if one.denominator_unit else "",
            128,
            shown=False,
        ),
        Column(
            "denominator", "grading_result.denominator", lambda one: wan_words(one.denominator), 116, "", Look.FIGURES
        ),
        Column("share", "grading_view.share", share_words, 84, "", Look.FIGURES),
        figures("share_score", "grading_result.share_score", 96),
        figures("total", "grading_result.total", 76),
        Column(
            "computed_grade",
            "grading_view.proposed",
            lambda one: grade_words(one.computed_grade),
            108,
            "",
            Look.CHIP,
            value=lambda one: grade_chip(one.computed_grade),
        ),
        Column("previous_grade", "grading_result.previous_grade", lambda one: grade_words(one.previous_grade), 108),
        Column("change", "grading_view.change", change_words, 104, "change"),
        Column("distance", "grading_view.distance", lambda one: distance_words(one, rules), 184),
        Column(
            "grade",
            "grading_view.counts_as",
            lambda one: grade_words(one.grade),
            108,
            "",
            Look.CHIP,
            value=lambda one: grade_chip(one.grade),
        ),
        Column("reason", "grading_view.adjustment", _adjustment, 200),
        Column("unit", "grading_result.unit", lambda one: label("units", one.unit) if one.unit else "", 140),
        Column(
            "industry",
            "grading_result.industry",
            lambda one: label("industries", one.industry) if one.industry else "",
            112,
            shown=False,
        ),
        Column("part_year", "grading_result.part_year", lambda one: "✓" if one.part_year else "", 80, shown=False),
    )


def share_words(one: GradingResult) -> str:
    """The share in ‰."""
    if not one.denominator or one.revenue is None:
        return ""
    return per_mille(one.revenue, one.denominator)


def change_words(one: GradingResult) -> str:
    """Up, down, the same, or new, with an arrow."""
    change = change_of_grade(one)
    return f"{ARROWS[change]} {tr(f'grading.change.{change}')}" if change else ""


def distance_words(one: GradingResult, rules: RuleSet) -> str:
    """How much revenue is missing for the grade above."""
    if not one.computed_grade or not one.denominator:
        return ""
    above = next_grade(one.computed_grade, rules)
    if above is None:
        return "—"
    missing = max(0, revenue_needed(above, one.denominator, rules) - (one.revenue or 0))
    return tr("grading_view.distance_to", grade=grade_words(above), missing=wan_words(missing))


def _adjustment(one: GradingResult) -> str:
    if one.kind == "policy":
        return tr("grading_view.policy")
    return one.reason or "" if one.grade != one.computed_grade else ""


def missing_columns(label: Label) -> tuple[Column[MissingManagers], ...]:
    """Customers from silver up that lack a manager."""
    return (
        Column(
            "grade",
            "customers.grade",
            lambda one: grade_words(one.grade),
            108,
            "",
            Look.CHIP,
            value=lambda one: grade_chip(one.grade),
        ),
        Column("name", "customer.full_name", lambda one: one.name, 260),
        Column("code", "customer.code", lambda one: code_words(one.code), 152),
        Column("unit", "customer.responsible_unit", lambda one: label("units", one.unit) if one.unit else "", 180),
        Column(
            "roles",
            "grading_view.missing_roles",
            lambda one: listed(tr(f"customer.{role}") for role in one.roles),
            220,
        ),
    )


def load_columns(label: Label) -> tuple[Column[ManagerLoad], ...]:
    """What each account manager carries."""
    return (
        Column("name", "grading_view.manager", lambda one: one.name, 120),
        Column("unit", "staff.unit", lambda one: label("units", one.unit) if one.unit else "", 200),
        Column("lead", "grading_view.as_lead", lambda one: f"{one.lead:,}", 96, "", Look.FIGURES),
        Column("deputy", "grading_view.as_deputy", lambda one: f"{one.deputy:,}", 96, "", Look.FIGURES),
        Column(
            "state",
            "grading_view.load",
            lambda one: tr(f"grading.load.{one.state}"),
            150,
            "",
            Look.CHIP,
            value=lambda one: Chip(LOAD_TONES[one.state], tr(f"grading.load.{one.state}")),
        ),
    )


def rule_columns() -> tuple[Column[RuleSetLine], ...]:
    """Rule sets, each in its newest version."""
    return (
        Column("name", "rule_set_version.name", lambda one: one.name, 140),
        Column(
            "version",
            "rule_set_version.version",
            lambda one: str(one.version) if one.version else tr("grading_view.shipped"),
            112,
        ),
        Column("revenue", "grading_view.revenue_rule", lambda one: _revenue_rule(one.rules), 200),
        Column("share", "grading_view.share_rule", lambda one: _share_rule(one.rules), 136),
        Column(
            "grades",
            "grading_view.lines",
            lambda one: " · ".join(f"{grade_words(name)} {bound}" for name, bound in one.rules.grades if bound),
            240,
        ),
        Column(
            "denominator",
            "grading_view.denominator_rule",
            lambda one: tr(f"grading_view.denominator_{one.rules.denominator}"),
            116,
        ),
        Column("note", "rule_set_version.note", lambda one: one.note, 200),
    )


def _revenue_rule(rules: RuleSet) -> str:
    return tr("grading_view.points_at", points=rules.revenue_points, at=wan_words(rules.revenue_full_at))


def _share_rule(rules: RuleSet) -> str:
    return tr("grading_view.points_at_share", points=rules.share_points, at=f"{float(rules.share_full_at * 1000):g}")


def shift_columns(names: dict[str, str]) -> tuple[Column[GradeShift], ...]:
    """Customers whose grade a change of the portfolio moves."""
    return (
        Column("name", "customer.full_name", lambda one: names.get(one.customer, one.customer), 260),
        Column(
            "before",
            "grading_view.before",
            lambda one: grade_words(one.before),
            112,
            "",
            Look.CHIP,
            value=lambda one: grade_chip(one.before),
        ),
        Column(
            "after",
            "grading_view.after",
            lambda one: grade_words(one.after),
            112,
            "",
            Look.CHIP,
            value=lambda one: grade_chip(one.after),
        ),
        Column(
            "revenue",
            "grading_view.revenue_then",
            lambda one: wan_words(one.revenue),
            128,
            "",
            Look.FIGURES,
            unit="unit.wan",
        ),
        Column("total", "grading_result.total", lambda one: score_words(one.total), 88, "", Look.FIGURES),
    )
