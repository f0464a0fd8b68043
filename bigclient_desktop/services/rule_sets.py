"""Rule sets as versioned data: the shipped ones, which nobody edits, and those an office saved."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customer_file import Problem
from bigclient_desktop.domain.grading import RuleSet, RuleSetUnknown, entry_of, rule_set_of, rule_sets
from bigclient_desktop.domain.grading_records import RuleSetVersion
from bigclient_desktop.domain.rule_set_checks import RuleSetRefused, check_rule_set, refuse_shipped
from bigclient_desktop.journal.values import new_child_id, unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services.access import Action, demand
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import grading as stored


@dataclass(frozen=True, slots=True)
class RuleSetLine:
    """A rule set to choose from. `version` 0 is the shipped one, which is not `editable`."""

    name: str
    version: int
    rules: RuleSet
    note: str
    editable: bool


def list_rule_sets(session: Session) -> list[RuleSetLine]:
    """The newest version of every rule set, the shipped ones first."""
    lines = [RuleSetLine(name, 0, rules, "", False) for name, rules in rule_sets().items()]
    with session.store.reading() as connection:
        versions = stored.rule_set_versions(connection)
    newest = {version.name: version for version in versions if version.name not in rule_sets()}
    return lines + [_line(version) for version in newest.values() if not version.retired]


def rule_set_history(session: Session, name: str) -> list[RuleSetLine]:
    """Every saved version of a rule set, newest first."""
    with session.store.reading() as connection:
        versions = stored.rule_set_versions(connection)
    return [_line(version) for version in reversed(versions) if version.name == name]


def _line(version: RuleSetVersion) -> RuleSetLine:
    rules = rule_set_of(version.name or "", json.loads(version.definition or "{}"))
    return RuleSetLine(version.name or "", version.version or 1, rules, version.note or "", True)


def rule_set(session: Session, name: str) -> RuleSet:
    """The rule set of this name in its newest version. Raises RuleSetUnknown."""
    for line in list_rule_sets(session):
        if line.name == name:
            return line.rules
    raise RuleSetUnknown(name=name)


def check_definition(name: str, definition: Mapping[str, Any]) -> tuple[Problem, ...]:
    """What is wrong with a rule set in the editor (the shipped form: see `definition_of`)."""
    return check_rule_set(name, definition)


def definition_of(rules: RuleSet) -> dict[str, Any]:
    """A rule set in the form that the editor works on."""
    return entry_of(rules)


def save_rule_set(session: Session, name: str, definition: Mapping[str, Any], note: str = "") -> Change:
    """Saves a new version; earlier ones stay. Raises RuleSetShipped for `gd-2005`, RuleSetRefused with the problems,
    NotAllowed."""
    demand(session, Action.KEEP_BOOKS)
    refuse_shipped(name)
    if problems := check_rule_set(name, definition):
        raise RuleSetRefused(problems)
    with session.store.reading() as connection:
        known = [version.version or 0 for version in stored.rule_set_versions(connection) if version.name == name]
    values = {
        "unit": session.unit,
        "name": name,
        "version": max(known, default=0) + 1,
        "definition": json.dumps(definition, ensure_ascii=False, sort_keys=True),
        "note": note,
    }
    draft = AggregateDraft(
        "org_unit",
        unit_row_id(session.unit),
        (NewRow("rule_set_version", new_child_id(unit_row_id(session.unit)), values),),
    )
    written = session.store.append(session.writer, [draft], "change.save_rule_set", name)
    return Change(written.action, "change.save_rule_set", commits=written.commits, proposed=written.proposed)
