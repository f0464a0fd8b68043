"""Rows of projected tables as frozen records; rows themselves never leave the store."""

import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Row

from bigclient_desktop.domain.fields import ENTITY_BY_NAME, Entity
from bigclient_desktop.journal.values import SET_KINDS, wire_reader

Record = TypeVar("Record")


@cache
def _readers(entity: str) -> tuple[tuple[str, bool, Callable[[Any], Any] | None], ...]:
    """Field name, whether it is a set, and what makes the record's value of its wire value."""
    fields = ENTITY_BY_NAME[entity].fields
    return tuple((field.name, field.kind in SET_KINDS, wire_reader(field)) for field in fields)


def values_of_row(entity: Entity, row: Mapping[Any, Any]) -> dict[str, Any]:
    """The fields of a row as records hold them."""
    values: dict[str, Any] = {}
    for name, is_set, convert in _readers(entity.name):
        column = row[name]
        if column is not None:
            wire = json.loads(column) if is_set else column
            values[name] = convert(wire) if convert else wire
    return values


def record_of(entity: str, kind: type[Record], row: Row[Any]) -> Record:
    """One row as its record."""
    mapping = row._mapping
    return kind(id=mapping["id"].hex(), **values_of_row(ENTITY_BY_NAME[entity], mapping))  # type: ignore[call-arg]
