"""Which editor a field gets: one for every kind."""

from collections.abc import Callable
from datetime import date

from bigclient_desktop.domain.fields import Field, Kind
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.widgets.choice_fields import ChoiceField
from bigclient_desktop.widgets.code_field import CodeField
from bigclient_desktop.widgets.field_editor import FieldEditor, LongTextField, TextField
from bigclient_desktop.widgets.field_words import unit_of
from bigclient_desktop.widgets.figure_fields import DateField, DecimalField, IntegerField, MoneyField, YesNoField
from bigclient_desktop.widgets.instant_field import InstantField
from bigclient_desktop.widgets.options import ListedOptions, Options, listed
from bigclient_desktop.widgets.set_fields import ChoiceSetField, TextSetField
from bigclient_desktop.widgets.words import tr

OptionsOf = Callable[[str], Options]
"""The options of a dictionary, by its name in fields.py."""


def editor_of(entity: str, field: Field, options_of: OptionsOf, today: Callable[[], date] = china_today) -> FieldEditor:
    """A fresh editor for the field."""
    if entity == "customer" and field.name == "code":
        return CodeField()
    match field.kind:
        case Kind.LONG_TEXT:
            return LongTextField(field.max_length)
        case Kind.TEXT_SET:
            return TextSetField(field.max_length)
        case Kind.CHOICE_SET:
            return ChoiceSetField(options_for(entity, field, options_of))
        case Kind.CHOICE | Kind.REFERENCE:
            return ChoiceField(options_for(entity, field, options_of))
        case Kind.DATE:
            return DateField(today)
        case Kind.MONEY:
            return MoneyField(unit_of(field))
        case Kind.INTEGER:
            return IntegerField()
        case Kind.DECIMAL:
            return DecimalField()
        case Kind.BOOLEAN:
            return YesNoField()
        case Kind.TEXT:
            return TextField(field.max_length)
        case Kind.DATETIME:
            return InstantField(today)
        case Kind.MONTH:
            raise NotImplementedError(f"no form has a field of kind {field.kind} yet: {entity}.{field.name}")


def options_for(entity: str, field: Field, options_of: OptionsOf) -> Options:
    """The field's own choices, or its dictionary's."""
    if field.choices:
        return choices_of(entity, field)
    return options_of(field.dictionary)


def choices_of(entity: str, field: Field) -> ListedOptions:
    """The choices that stand in fields.py, in words."""
    return listed({choice: tr(f"{entity}.{field.name}.{choice}") for choice in field.choices})
