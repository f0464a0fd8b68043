"""Rows of projected tables as frozen records; rows themselves never leave the store."""

import json
from collections.abc import Mapping
from typing import Any, TypeVar

from sqlalchemy import Row

from bigclient_desktop.domain.fields import ENTITY_BY_NAME, Entity
from bigclient_desktop.journal.values import SET_KINDS, from_wire

Record = TypeVar("Record")


def values_of_row(entity: Entity, row: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a row as records hold them."""
    values: dict[str, Any] = {}
    for field in entity.fields:
        column = row[field.name]
        if column is not None:
            values[field.name] = from_wire(field, json.loads(column) if field.kind in SET_KINDS else column)
    return values


def record_of(entity: str, kind: type[Record], row: Row[Any]) -> Record:
    """One row as its record."""
    mapping = row._mapping
    return kind(id=mapping["id"].hex(), **values_of_row(ENTITY_BY_NAME[entity], mapping))  # type: ignore[call-arg]
