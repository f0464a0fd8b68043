"""The history of a file, field by field: when, who of which unit, from what to what."""

from collections.abc import Sequence
from html import escape

from bigclient_desktop.domain.customer_file import FieldChange
from bigclient_desktop.domain.fields import ENTITY_BY_NAME, Merge
from bigclient_desktop.tabs.customers.look import Look
from bigclient_desktop.widgets.field_words import plain_words
from bigclient_desktop.widgets.sheets import nothing, table
from bigclient_desktop.widgets.words import tr

SHOWN_AT_MOST = 400


def history(changes: Sequence[FieldChange], look: Look) -> str:
    """Newest first; an older value of a customer's field can be brought back."""
    if not changes:
        return nothing("customers.no_history")
    rows = []
    for place, change in enumerate(changes[:SHOWN_AT_MOST]):
        field = ENTITY_BY_NAME[change.entity].by_name.get(change.field)
        if field is None:
            continue
        label = tr(f"{change.entity}.{change.field}")
        if change.entity != "customer":
            label = f"{tr(f'entity.{change.entity}')} · {label}"
        old, new = (look.words(change.entity, field, value) or "—" for value in (change.old, change.new))
        source = tr("customers.from_here")
        if change.source != "local":
            source = escape(tr("customers.from_package", number=change.source.rpartition(":")[2]))
        if change.set_aside:
            why = tr(f"exchange.parked_{change.set_aside}")
            new += f"<br><span class='quiet'>{escape(tr('customers.set_aside', why=why))}</span>"
        again = ""
        if (
            not change.set_aside
            and change.entity == "customer"
            and change.old not in (None, ())
            and field.merge is not Merge.GUARDED
        ):
            again = f'<a href="restore:{place}">{escape(tr("customers.restore_value"))}</a>'
        who = f"{escape(change.person)}<br><span class='quiet'>{escape(look.label('units', change.unit))}</span>"
        rows.append([escape(plain_words(change.at)), who, escape(label), f"<del>{old}</del>", new, source, again])
    heads = ("when", "who", "field", "old", "new", "source", "action")
    more = ""
    if len(changes) > SHOWN_AT_MOST:
        more = f'<p class="quiet">{escape(tr("customers.history_more", count=len(changes) - SHOWN_AT_MOST))}</p>'
    return table([tr(f"customers.{head}") for head in heads], rows) + more
