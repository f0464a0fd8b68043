"""Clashes, proposals and parked changes in words: a unit's fields with their values, and where a value came from."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from bigclient_desktop.domain.exchange import Choice, ReviewItem
from bigclient_desktop.domain.fields import ENTITY_BY_NAME
from bigclient_desktop.widgets.field_words import Label, plain_words, value_words
from bigclient_desktop.widgets.words import listed, tr

LOCAL = "local"
EXISTS = "exists"
"""The name under which a clash about the row itself gives its value."""
NONE = "—"
TONES = {"decide": "bad", "revived": "warn", "clock": "warn", "late": "warn", "review": "warn", "quiet": "quiet"}
"""The chip of each kind of clash."""


def field_words(entity: str, fields: Iterable[str]) -> str:
    """`客户名称、统一社会信用代码`; of a row other than the customer with what it is (`联系人 · 姓名`)."""
    labels = [tr("review.existence") if name == EXISTS else tr(f"{entity}.{name}") for name in fields]
    names = listed(labels) or tr("review.existence")
    return names if entity == "customer" else f"{tr(f'entity.{entity}')} · {names}"


def one_value(entity: str, name: str, value: Any, label: Label) -> str:
    """One field's value; a dash where there is none."""
    if name == EXISTS:
        return tr("review.kept" if value else "review.deleted")
    known = ENTITY_BY_NAME.get(entity)
    field = known.by_name.get(name) if known else None
    words = value_words(entity, field, value, label) if field else "" if value is None else plain_words(value)
    return words or NONE


def values_words(entity: str, values: Mapping[str, Any] | None, label: Label) -> str:
    """The values of a unit; each with its field's name where there are several."""
    if not values:
        return NONE
    told = [(name, one_value(entity, name, value, label)) for name, value in values.items()]
    if len(told) == 1:
        return told[0][1]
    return tr("form.semicolon").join(f"{tr(f'{entity}.{name}')} {words}" for name, words in told)


def clashing(item: ReviewItem) -> tuple[str, ...]:
    """The fields of a coupled unit about which the sides differ; all of them where none does."""
    differ = tuple(name for name in item.fields if len({repr(one.values.get(name)) for one in item.choices}) > 1)
    return differ or item.fields


def choice_words(item: ReviewItem, choice: Choice, label: Label) -> str:
    """What one side says of that about which they differ."""
    if choice.erased:
        return tr("review.erased")
    return values_words(item.entity, {name: choice.values.get(name) for name in clashing(item)}, label)


def source_words(package: str) -> str:
    """From this machine, or in which package it came."""
    return tr("review.from_here") if package in ("", LOCAL) else tr("review.from_package", number=package)


def author_words(author: str, unit: str, at: datetime | None, package: str, label: Label) -> str:
    """`张三 · 虎门镇分局 · 2025-06-03 09:12 · 第 12 号包`."""
    parts = (author, label("units", unit) if unit else "", plain_words(at) if at else "", source_words(package))
    return " · ".join(part for part in parts if part)


def is_mine(choice: Choice) -> bool:
    """Whether this side was entered on this machine."""
    return choice.package in ("", LOCAL)


def side_of(item: ReviewItem, choice: Choice) -> str:
    """The side that a choice stands for in other clashes: ours or theirs, where one is ours; else shown or not."""
    if any(is_mine(one) for one in item.choices):
        return "mine" if is_mine(choice) else "theirs"
    return "visible" if choice.is_visible else "other"


def same_field(one: ReviewItem, other: ReviewItem) -> bool:
    """Whether two clashes are about the same field."""
    return (one.entity, one.unit) == (other.entity, other.unit)
