"""The tables: the log, what is local to this machine, the projection of the log, and what is derived from the
projection.

Projected tables follow domain/fields.py: one table an entity, one column a field. They enforce no foreign key and no
NOT NULL on synced fields (a visit may arrive before its customer). `made_by` is the log row of the creating commit.
"""

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text

from bigclient_desktop.domain.fields import ENTITIES, STAFF, Entity, Kind
from bigclient_desktop.store.attachment_tables import attachment_asked as attachment_asked
from bigclient_desktop.store.exchange_tables import log_metadata as log_metadata

STORE_VERSION = 3
"""Of log and local tables; kept in user_version. Alembic brings older stores up to it."""
PROJECTION_VERSION = 12

projection_metadata = MetaData()
"""What can be made again from the log."""

commit_log = Table(
    "commit_log",
    log_metadata,
    Column("row", Integer, primary_key=True),
    Column("id", LargeBinary(32), nullable=False, unique=True),
    Column("certificate", LargeBinary(32), nullable=False),
    Column("incarnation", LargeBinary(8), nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("aggregate", LargeBinary(17), nullable=False),
    Column("stamp", Integer, nullable=False),
    Column("action", LargeBinary(16), nullable=False),
    Column("header", LargeBinary, nullable=False),
    Column("signature", LargeBinary(64), nullable=False),
    Column("parts", LargeBinary, nullable=False),
    Column("source", Text, nullable=False, server_default="local"),
)
Index("commit_log_aggregate", commit_log.c.aggregate)
Index("commit_log_stamp", commit_log.c.stamp)
Index("commit_log_action", commit_log.c.action)
Index("commit_log_chain", commit_log.c.certificate, commit_log.c.incarnation, commit_log.c.sequence)

known_certificate = Table(
    "known_certificate",
    log_metadata,
    Column("name", LargeBinary(32), primary_key=True),
    Column("certificate", LargeBinary, nullable=False),
)

identity = Table(
    "identity", log_metadata, Column("key", Text, primary_key=True), Column("value", LargeBinary, nullable=False)
)
"""What this store is: its installation id."""

seat = Table(
    "seat",
    log_metadata,
    Column("person", Text, primary_key=True),
    Column("certificate", LargeBinary, nullable=False),
    Column("private_key", LargeBinary, nullable=False),
    Column("incarnation", LargeBinary(8), nullable=False),
    Column("encryption_key", LargeBinary),
)
"""`encryption_key` is the age identity that packages for this seat are encrypted to, wrapped like the private key."""

change_log = Table(
    "change_log",
    log_metadata,
    Column("action", LargeBinary(16), primary_key=True),
    Column("stamp", Integer, nullable=False),
    Column("person", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("undoes", LargeBinary(16)),
    Column("undone_by", LargeBinary(16)),
)
Index("change_log_stamp", change_log.c.stamp)

setting = Table("setting", log_metadata, Column("key", Text, primary_key=True), Column("value", Text, nullable=False))

LOCAL_TABLES = (setting,)
"""Ordinary tables that any part of the program may write."""

_COLUMN_TYPES = {
    Kind.MONEY: Integer,
    Kind.INTEGER: Integer,
    Kind.BOOLEAN: Integer,
    Kind.REFERENCE: LargeBinary,
}


def _projected(entity: Entity) -> Table:
    columns = [Column(field.name, _COLUMN_TYPES.get(field.kind, Text)()) for field in entity.fields]
    return Table(
        entity.name,
        projection_metadata,
        Column("id", LargeBinary(16), primary_key=True),
        Column("made_by", Integer, nullable=False),
        *columns,
    )


PROJECTED = {entity.name: _projected(entity) for entity in ENTITIES}

for _entity in ENTITIES:
    if _entity.parent:
        Index(f"{_entity.name}_{_entity.parent}", PROJECTED[_entity.name].c[_entity.parent])
for _held_by in ("service_unit", "reporting_sub_branch"):
    _column = PROJECTED["customer"].c[_held_by]
    Index(f"customer_{_held_by}", _column, sqlite_where=_column.is_not(None))
Index("customer_code", PROJECTED["customer"].c.code)
Index("customer_headquarters", PROJECTED["customer"].c.headquarters)
Index(
    "customer_merged_into",
    PROJECTED["customer"].c.merged_into,
    sqlite_where=PROJECTED["customer"].c.merged_into.is_not(None),
)
Index("customer_credit_code", PROJECTED["customer"].c.credit_code)
Index("contact_person", PROJECTED["contact"].c.person, sqlite_where=PROJECTED["contact"].c.person.is_not(None))
Index(
    "customer_served",
    PROJECTED["customer"].c.service_unit,
    sqlite_where=PROJECTED["customer"].c.service_unit != PROJECTED["customer"].c.responsible_unit,
)
Index("revenue_line_statement", PROJECTED["revenue_line"].c.statement)
Index("grading_result_run", PROJECTED["grading_result"].c.run)
Index("visit_starts_at", PROJECTED["visit"].c.starts_at)
Index("visit_corrects", PROJECTED["visit"].c.corrects)
Index("complaint_received_at", PROJECTED["complaint"].c.received_at)
Index("complaint_state", PROJECTED["complaint"].c.state)
Index("complaint_event_complaint", PROJECTED["complaint_event"].c.complaint)
Index("customer_stub_customer", PROJECTED["customer_stub"].c.customer)
for _side in ("one", "other"):
    Index(f"not_same_person_{_side}", PROJECTED["not_same_person"].c[_side])
Index("holding_customer", PROJECTED["holding"].c.customer)
Index("attachment_subject", PROJECTED["attachment"].c.subject)
Index("attachment_made_by", PROJECTED["attachment"].c.made_by)
Index("attachment_sha256", PROJECTED["attachment"].c.sha256)
Index("audit_entry_at", PROJECTED["audit_entry"].c.at)
Index("follow_up_visit", PROJECTED["follow_up"].c.visit)
Index("staff_card_staff", PROJECTED["staff_card"].c.staff)
Index("follow_up_state", PROJECTED["follow_up"].c.state)

head = Table(
    "head",
    projection_metadata,
    Column("row", LargeBinary(16), primary_key=True),
    Column("unit", Text, primary_key=True),
    Column("commit_id", LargeBinary(32), primary_key=True),
    Column("entity", Text, primary_key=True),
    sqlite_with_rowid=False,
)
"""Heads of merge units changed after their row's creation; every other unit's head is the creating commit."""

conflict = Table(
    "conflict",
    projection_metadata,
    Column("row", LargeBinary(16), primary_key=True),
    Column("unit", Text, primary_key=True),
    Column("entity", Text, primary_key=True),
    Column("aggregate", LargeBinary(17), nullable=False),
    Column("kind", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""Units that somebody should look at; the kinds are those of `journal.merge.KINDS`."""
Index("conflict_aggregate", conflict.c.aggregate)

parked = Table(
    "parked",
    projection_metadata,
    Column("commit_id", LargeBinary(32), primary_key=True),
    Column("aggregate", LargeBinary(17), nullable=False),
    Column("reason", Text, nullable=False),
    Column("detail", Text, nullable=False, server_default=""),
    sqlite_with_rowid=False,
)
"""Commits of which nothing, or not everything, counts: why, and of a part which (lines entity:row:unit)."""
Index("parked_aggregate", parked.c.aggregate)


def _marks_of_units(name: str) -> Table:
    table = Table(
        name,
        projection_metadata,
        Column("row", LargeBinary(16), primary_key=True),
        Column("unit", Text, primary_key=True),
        Column("entity", Text, primary_key=True),
        Column("aggregate", LargeBinary(17), nullable=False),
        sqlite_with_rowid=False,
    )
    Index(f"{name}_aggregate", table.c.aggregate)
    return table


provisional = _marks_of_units("provisional")
"""Guarded units whose visible value nobody with authority has confirmed."""
erased = _marks_of_units("erased")
"""Units whose visible value was erased under privacy law."""

wanting = Table(
    "wanting",
    projection_metadata,
    Column("aggregate", LargeBinary(17), primary_key=True),
    Column("commit_id", LargeBinary(32), primary_key=True),
    sqlite_with_rowid=False,
)
"""Commits that others name and that are not here."""
Index("wanting_commit", wanting.c.commit_id)

withdrawn = Table(
    "withdrawn",
    projection_metadata,
    Column("row", LargeBinary(16), primary_key=True),
    Column("entity", Text, primary_key=True),
    Column("aggregate", LargeBinary(17), primary_key=True),
    sqlite_with_rowid=False,
)
"""Rows of which an aggregate speaks and which stand in its log alone: their creation was undone, has not arrived, or
belongs to another aggregate."""
Index("withdrawn_aggregate", withdrawn.c.aggregate)

customer_list = Table(
    "customer_list",
    projection_metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("code", Text),
    Column("full_name", Text, nullable=False),
    Column("short_name", Text),
    Column("kind", Text),
    Column("industry", Text),
    Column("division", Text),
    Column("town", Text),
    Column("stage", Text),
    Column("unit", Text),
    Column("lead_manager", LargeBinary(16)),
    Column("lead_name", Text),
    Column("deputy_manager", LargeBinary(16)),
    Column("headquarters", LargeBinary(16)),
    Column("contact", Text),
    Column("phone", Text),
    Column("postal_address", Text),
    Column("contract_until", Text),
    Column("grade", Text),
    Column("grade_rank", Integer, nullable=False, server_default="0"),
    Column("grade_provisional", Integer, nullable=False, server_default="0"),
    Column("score", Text),
    Column("revenue", Integer),
    Column("last_visit", Text),
    Column("next_visit", Text),
    Column("open_complaints", Integer, nullable=False, server_default="0"),
    Column("completeness", Integer, nullable=False, server_default="0"),
    Column("branch_count", Integer, nullable=False, server_default="0"),
    Column("has_conflict", Integer, nullable=False, server_default="0"),
    Column("changed_at", Integer),
    Column("deleted", Integer, nullable=False, server_default="0"),
    Column("sort_name", Text, nullable=False),
    Column("match_name", Text, nullable=False),
    Column("credit_code", Text),
)
"""Derived, never signed: one row a customer with everything that the list shows, filters and sorts by."""

Index("customer_list_sort_name", customer_list.c.deleted, customer_list.c.sort_name)
for _sorted_by in (
    "code",
    "industry",
    "division",
    "stage",
    "unit",
    "lead_name",
    "grade_rank",
    "revenue",
    "completeness",
    "last_visit",
    "changed_at",
):
    Index(
        f"customer_list_{_sorted_by}", customer_list.c.deleted, customer_list.c[_sorted_by], customer_list.c.sort_name
    )
# With what loads are counted by: the rows themselves are wide.
Index("customer_list_lead", customer_list.c.lead_manager, customer_list.c.deleted, customer_list.c.kind)
Index("customer_list_deputy", customer_list.c.deputy_manager, customer_list.c.deleted, customer_list.c.kind)
Index("customer_list_match", customer_list.c.match_name)

customer_search = Table(
    "customer_search",
    projection_metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("sort_name", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("digits", Text, nullable=False),
    Column("pinyin", Text, nullable=False),
    Column("initials", Text, nullable=False),
)
"""Derived: what the quick search looks at (store/search.py)."""

stub_list = Table(
    "stub_list",
    projection_metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("full_name", Text, nullable=False),
    Column("unit", Text),
    Column("lead_name", Text),
    Column("stage", Text),
    Column("sort_name", Text, nullable=False),
    Column("match_name", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("pinyin", Text, nullable=False),
    Column("initials", Text, nullable=False),
)
"""Derived: a row a customer that is not here and of which a centre has stated name, owner and stage; `id` is the
customer's. With the keys of the quick search (store/stub_list.py)."""
Index("stub_list_sort_name", stub_list.c.sort_name)
for _sorted_by in ("unit", "lead_name", "stage"):
    Index(f"stub_list_{_sorted_by}", stub_list.c[_sorted_by], stub_list.c.sort_name)
Index("stub_list_match", stub_list.c.match_name)

MONTHS = tuple(f"m{number:02d}" for number in range(1, 13))

revenue_sum = Table(
    "revenue_sum",
    projection_metadata,
    Column("year", Integer, primary_key=True),
    Column("customer", LargeBinary(16), primary_key=True),
    Column("service", Text, primary_key=True),
    Column("branch", Text, primary_key=True),
    Column("total", Integer, nullable=False),
    *(Column(name, Integer, nullable=False, server_default="0") for name in MONTHS),
    sqlite_with_rowid=False,
)
"""Derived: what the lines that count come to, in 分, by customer, year, service and reporting sub-branch (empty for
none)."""

revenue_year = Table(
    "revenue_year",
    projection_metadata,
    Column("year", Integer, primary_key=True),
    Column("customer", LargeBinary(16), primary_key=True),
    Column("total", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""Derived: the customers' yearly revenue, to sort by."""
Index("revenue_year_total", revenue_year.c.year, revenue_year.c.total)

revenue_service = Table(
    "revenue_service",
    projection_metadata,
    Column("year", Integer, primary_key=True),
    Column("service", Text, primary_key=True),
    *(Column(name, Integer, nullable=False, server_default="0") for name in MONTHS),
    sqlite_with_rowid=False,
)
"""Derived: what all customers, those in the recycle bin too, come to by service."""

statement_state = Table(
    "statement_state",
    projection_metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("counts", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""Derived: which revenue statements count (domain/revenue_statements.py)."""

merged_customer = Table(
    "merged_customer",
    projection_metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("survivor", LargeBinary(16), nullable=False),
    sqlite_with_rowid=False,
)
"""Derived: who stands for each merged customer (store/merging.py)."""
Index("merged_customer_survivor", merged_customer.c.survivor)

staff_list = Table(
    "staff_list",
    projection_metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("card", LargeBinary(16)),
    *(Column(field.name, Text) for field in STAFF.fields),
)
"""Derived: one row a person as he stands now; `card` is the one that tells it, NULL where his row does
(domain/staff_cards.py). Everybody who asks for people reads this."""
Index("staff_list_unit", staff_list.c.unit)

DERIVED = (
    merged_customer,
    customer_list,
    customer_search,
    stub_list,
    revenue_sum,
    revenue_year,
    revenue_service,
    statement_state,
    staff_list,
)

GUARDED_TABLES = frozenset(
    [table.name for table in log_metadata.sorted_tables if table not in LOCAL_TABLES]
    + [table.name for table in projection_metadata.sorted_tables]
)
"""Only the door writes these."""
