"""Records equal fields equal tables: the first omission fails."""

import importlib
import pkgutil
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from types import UnionType
from typing import Union, get_args, get_origin, get_type_hints

import pytest

from bigclient_desktop import domain
from bigclient_desktop.domain.fields import ENTITIES, Entity, Kind
from bigclient_desktop.store.tables import PROJECTED

TYPES = {
    Kind.TEXT: str,
    Kind.LONG_TEXT: str,
    Kind.CHOICE: str,
    Kind.MONTH: str,
    Kind.REFERENCE: str,
    Kind.DATE: date,
    Kind.DATETIME: datetime,
    Kind.MONEY: int,
    Kind.INTEGER: int,
    Kind.DECIMAL: Decimal,
    Kind.BOOLEAN: bool,
}
SETS = {Kind.TEXT_SET, Kind.CHOICE_SET}


def record_of(entity: Entity) -> type:
    """The domain's dataclass of the entity's name: revenue_line → RevenueLine."""
    name = "".join(word.title() for word in entity.name.split("_"))
    for module in pkgutil.iter_modules(domain.__path__):
        found = getattr(importlib.import_module(f"{domain.__name__}.{module.name}"), name, None)
        if is_dataclass(found):
            return found
    raise AssertionError(f"no record {name} in the domain")


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda entity: entity.name)
def test_record_has_exactly_the_fields(entity):
    assert [field.name for field in fields(record_of(entity))] == ["id", *(field.name for field in entity.fields)]


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda entity: entity.name)
def test_record_holds_what_the_kind_says(entity):
    hints = get_type_hints(record_of(entity))
    for field in entity.fields:
        hint = hints[field.name]
        if field.kind in SETS:
            assert (get_origin(hint), get_args(hint)) == (tuple, (str, ...)), field.name
        else:
            assert get_origin(hint) in (UnionType, Union), field.name
            assert set(get_args(hint)) == {TYPES[field.kind], type(None)}, field.name


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda entity: entity.name)
def test_table_has_exactly_the_fields(entity):
    columns = PROJECTED[entity.name].columns
    assert [column.name for column in columns] == ["id", "made_by", *(field.name for field in entity.fields)]
    bound = [column.name for column in columns if not column.nullable or column.foreign_keys]
    assert bound == ["id", "made_by"], "a visit may arrive before its customer"


def test_every_projected_table_is_an_entity():
    assert set(PROJECTED) == {entity.name for entity in ENTITIES}


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda entity: entity.name)
def test_field_ids_and_names_are_unique(entity):
    assert len({field.id for field in entity.fields}) == len(entity.fields)
    assert len({field.name for field in entity.fields}) == len(entity.fields)


def test_entities_hang_on_roots():
    assert len({entity.id for entity in ENTITIES}) == len(ENTITIES)
    for entity in ENTITIES:
        assert not entity.parent or entity.parent in entity.by_name, entity.name
