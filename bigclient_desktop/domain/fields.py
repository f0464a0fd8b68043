"""The one definition of every synced field: its name, kind, merge class, and where it is shown.

Ids are for ever: a field id or entity id is never renamed or reused (sync.md, Identity). Labels stand in the
catalogue under `<entity>.<field>`, choices under `<entity>.<field>.<choice>`. Screen, PDF, workbook, log and tables
all follow these lists.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a field holds. In a record: text → str, date → date, datetime → aware UTC datetime, month → 'YYYY-MM',
    money → int in 分, integer → int, decimal → Decimal, boolean → bool, choice → str, *_SET → tuple of str (sorted),
    reference → id of another row (str)."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    TEXT_SET = "text_set"
    CHOICE = "choice"
    CHOICE_SET = "choice_set"
    DATE = "date"
    DATETIME = "datetime"
    MONTH = "month"
    MONEY = "money"
    INTEGER = "integer"
    DECIMAL = "decimal"
    BOOLEAN = "boolean"
    REFERENCE = "reference"


class Merge(StrEnum):
    """What happens when two people edit apart (sync.md, Merge)."""

    APPEND = "append"
    AUTO = "auto"
    REVIEW = "review"
    GUARDED = "guarded"
    SET = "set"


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `personal` fields travel in the part of the person concerned; fields of one `group` conflict as
    one."""

    id: int
    name: str
    kind: Kind
    merge: Merge = Merge.AUTO
    required: bool = False
    personal: bool = False
    group: str = ""
    section: str = ""
    choices: tuple[str, ...] = ()
    dictionary: str = ""
    """Name of the reference list that holds the choices (divisions, industries, services, units, staff)."""
    max_length: int = 200


@dataclass(frozen=True, slots=True)
class Entity:
    """A kind of row. `aggregate` says which root it hangs on: itself ('customer', 'org_unit' …)."""

    id: int
    name: str
    aggregate: str
    fields: tuple[Field, ...]
    parent: str = ""
    """The field that names the aggregate's root; empty for a root."""

    @property
    def by_name(self) -> Mapping[str, Field]:
        return _BY_NAME[self.name]

    @property
    def by_id(self) -> Mapping[int, Field]:
        return _BY_ID[self.name]


T, LT, C, D, M, N, B, R = (
    Kind.TEXT,
    Kind.LONG_TEXT,
    Kind.CHOICE,
    Kind.DATE,
    Kind.MONEY,
    Kind.INTEGER,
    Kind.BOOLEAN,
    Kind.REFERENCE,
)

CUSTOMER = Entity(
    1,
    "customer",
    "customer",
    (
        # 一 identity
        Field(1, "code", T, Merge.GUARDED, section="identity", max_length=14),
        Field(2, "full_name", T, Merge.REVIEW, required=True, group="identity", section="identity"),
        Field(3, "short_name", T, section="identity", max_length=60),
        Field(4, "former_names", Kind.TEXT_SET, Merge.SET, section="identity"),
        Field(5, "name_variant", T, section="identity"),
        Field(6, "credit_code", T, Merge.REVIEW, group="identity", section="identity", max_length=18),
        Field(7, "registration_number", T, section="identity", max_length=40),
        Field(8, "kind", C, Merge.REVIEW, required=True, section="identity", choices=("commercial", "policy")),
        Field(9, "scope", C, section="identity", choices=("comprehensive", "industry", "specialty")),
        Field(10, "responsibility_level", C, section="identity", choices=("province", "city", "county", "sub_branch")),
        Field(11, "is_focus", B, section="identity"),
        Field(12, "industry", C, Merge.REVIEW, required=True, section="identity", dictionary="industries"),
        Field(13, "gbt4754_code", T, section="identity", max_length=5),
        Field(
            14,
            "ownership",
            C,
            section="identity",
            choices=(
                "state",
                "collective",
                "private",
                "foreign",
                "joint_venture",
                "listed",
                "institution",
                "government",
                "army",
                "other",
            ),
        ),
        Field(15, "headquarters", R, Merge.REVIEW, section="identity", dictionary="customers"),
        Field(
            16,
            "stage",
            C,
            Merge.REVIEW,
            group="stage",
            section="identity",
            choices=("target", "registered", "developing", "maintaining", "lost", "inactive"),
        ),
        Field(17, "stage_since", D, Merge.REVIEW, group="stage", section="identity"),
        Field(18, "secrecy", C, section="identity", choices=("internal", "secret")),
        Field(19, "tags", Kind.TEXT_SET, Merge.SET, section="identity"),
        # 二 address
        Field(30, "division", C, required=True, section="address", dictionary="divisions"),
        Field(31, "town", T, section="address", max_length=60),
        Field(32, "registered_address", T, section="address"),
        Field(33, "postal_address", T, required=True, section="address"),
        Field(34, "postcode", T, required=True, section="address", max_length=6),
        Field(35, "service_addresses", Kind.TEXT_SET, Merge.SET, section="address"),
        Field(36, "phone", T, section="address", max_length=60),
        Field(37, "fax", T, section="address", max_length=60),
        Field(38, "web", T, section="address"),
        Field(39, "email", T, section="address"),
        # 三 enterprise
        Field(50, "legal_representative", T, Merge.REVIEW, personal=True, section="enterprise", max_length=60),
        Field(51, "registered_capital", M, section="enterprise"),
        Field(52, "staff_count", N, section="enterprise"),
        Field(53, "founded_on", D, section="enterprise"),
        Field(54, "yearly_turnover", M, section="enterprise"),
        Field(55, "main_products", LT, section="enterprise", max_length=2000),
        Field(56, "business_scope", LT, section="enterprise", max_length=2000),
        # 四 mail use
        Field(70, "mail_department", T, section="mail_use"),
        Field(71, "mail_budget", M, section="mail_use"),
        Field(72, "services_used", Kind.CHOICE_SET, Merge.SET, section="mail_use", dictionary="services"),
        Field(
            73,
            "settlement",
            C,
            section="mail_use",
            choices=("cash", "monthly", "prepaid", "franking", "transfer", "other"),
        ),
        Field(74, "payment_kind", C, section="mail_use", choices=("on_account", "pay_now")),
        Field(75, "credit_period_days", N, section="mail_use"),
        Field(76, "bank_name", T, section="mail_use"),
        Field(77, "bank_account", T, section="mail_use", max_length=40),
        Field(78, "tax_number", T, section="mail_use", max_length=40),
        Field(79, "invoice_title", T, section="mail_use"),
        # 五 contract
        Field(90, "contract_number", T, Merge.REVIEW, section="contract", max_length=60),
        Field(91, "contract_signed_on", D, Merge.REVIEW, section="contract"),
        Field(92, "contract_until", D, Merge.REVIEW, section="contract"),
        Field(93, "signing_organisation", T, Merge.REVIEW, section="contract"),
        Field(94, "signing_division", C, Merge.REVIEW, section="contract", dictionary="divisions"),
        Field(95, "discount_summary", LT, Merge.REVIEW, section="contract", max_length=2000),
        # 六 credit
        Field(100, "credit_payment", C, section="credit", choices=("good", "fair", "poor")),
        Field(101, "credit_performance", C, section="credit", choices=("good", "fair", "poor")),
        Field(102, "credit_note", T, section="credit"),
        # 七 responsibility
        Field(110, "lead_manager", R, Merge.GUARDED, section="responsibility", dictionary="staff"),
        Field(111, "deputy_manager", R, Merge.GUARDED, section="responsibility", dictionary="staff"),
        Field(112, "responsible_unit", C, Merge.GUARDED, section="responsibility", dictionary="units"),
        Field(113, "service_unit", C, Merge.GUARDED, section="responsibility", dictionary="units"),
        Field(114, "reporting_sub_branch", C, section="responsibility", dictionary="units"),
        # 八 the file itself
        Field(120, "information_source", T, section="file"),
        Field(121, "verified_on", D, section="file"),
        Field(122, "archive_number", T, section="file", max_length=60),
        Field(123, "paper_location", T, section="file"),
        Field(124, "retention_until", D, section="file"),
        Field(130, "retention_reason", T, section="file"),
        Field(125, "remark", LT, section="file", max_length=4000),
        Field(140, "deleted", B, Merge.GUARDED),
        Field(141, "merged_into", R, Merge.GUARDED, dictionary="customers"),
    ),
)

CONTACT = Entity(
    2,
    "contact",
    "customer",
    (
        Field(1, "customer", R, required=True),
        Field(2, "name", T, required=True, personal=True, max_length=60),
        Field(3, "department", T, personal=True),
        Field(4, "title", T, personal=True),
        Field(5, "role", C, personal=True, choices=("decides", "uses", "handles", "finance", "mailroom", "opposes")),
        Field(6, "phone", T, personal=True, max_length=60),
        Field(7, "mobile", T, personal=True, max_length=30),
        Field(8, "email", T, personal=True),
        Field(9, "reports_to", R, dictionary="contacts"),
        Field(10, "is_primary", B),
        Field(
            11,
            "legal_basis",
            C,
            personal=True,
            choices=("consent", "contract", "legal_duty", "public"),
        ),
        Field(12, "consent_on", D, personal=True),
        Field(23, "withdrawn_on", D, personal=True),
        Field(13, "notice_given_on", D, personal=True),
        Field(14, "information_source", T, personal=True),
        Field(15, "valid_until", D, personal=True),
        Field(24, "valid_reason", T, personal=True),
        Field(16, "remark", T, personal=True, max_length=1000),
        Field(17, "deleted", B),
        # The same at every customer that the person is a contact of; it says nothing but that.
        Field(18, "person", T, personal=True, max_length=32),
    ),
    parent="customer",
)

COMPETITOR = Entity(
    3,
    "competitor",
    "customer",
    (
        Field(1, "customer", R, required=True),
        Field(2, "name", T, required=True),
        Field(3, "service", C, dictionary="services"),
        Field(4, "share_percent", Kind.DECIMAL),
        Field(5, "strengths", T, max_length=1000),
        Field(6, "deleted", B),
    ),
    parent="customer",
)

MAIL_USE = Entity(
    4,
    "mail_use",
    "customer",
    (
        Field(1, "customer", R, required=True),
        Field(2, "service", C, required=True, dictionary="services"),
        Field(3, "monthly_volume", Kind.DECIMAL),
        Field(4, "yearly_amount", M),
        Field(5, "our_share_percent", Kind.DECIMAL),
        Field(6, "competitor", T),
        Field(7, "price_level", T),
        Field(8, "contract_end", D),
        Field(9, "deleted", B),
    ),
    parent="customer",
)

DEMAND = Entity(
    5,
    "demand",
    "customer",
    (
        Field(1, "customer", R, required=True),
        Field(2, "noted_on", D, required=True),
        Field(3, "content", T, required=True, max_length=2000),
        Field(4, "service", C, dictionary="services"),
        Field(5, "expected_revenue", M),
        Field(6, "state", C, choices=("open", "in_progress", "won", "dropped")),
        Field(7, "responsible", R, dictionary="staff"),
        Field(8, "visit", R),
        Field(9, "deleted", B),
    ),
    parent="customer",
)

ADDRESS = Entity(
    78,
    "address",
    "customer",
    (
        Field(1, "customer", R, required=True),
        Field(2, "kind", C, required=True, choices=("registered", "postal", "delivery", "invoice", "other")),
        Field(3, "is_main", B),
        Field(4, "division", C, dictionary="divisions"),
        Field(5, "address", T, required=True),
        Field(6, "postcode", T, max_length=6),
        Field(7, "contact", R, dictionary="contacts"),
        Field(8, "phone", T, max_length=60),
        Field(9, "remark", T, max_length=1000),
        Field(10, "deleted", B),
    ),
    parent="customer",
)

AGREEMENT = Entity(
    79,
    "agreement",
    "customer",
    (
        Field(1, "customer", R, required=True),
        Field(2, "number", T, Merge.REVIEW, max_length=60),
        Field(
            3,
            "kind",
            C,
            required=True,
            choices=("mail_service", "discount", "on_account", "cooperation", "confidentiality", "other"),
        ),
        Field(4, "title", T, required=True),
        Field(5, "signed_on", D, Merge.REVIEW),
        Field(6, "starts_on", D, Merge.REVIEW, group="term"),
        Field(7, "ends_on", D, Merge.REVIEW, group="term"),
        Field(8, "auto_renews", B, Merge.REVIEW, group="term"),
        Field(9, "renewal_months", N, Merge.REVIEW, group="term"),
        Field(10, "ended_on", D, Merge.REVIEW, group="term"),
        Field(11, "amount", M, Merge.REVIEW),
        Field(12, "discount", T, Merge.REVIEW, max_length=1000),
        Field(13, "first_reminder_days", N),
        Field(14, "second_reminder_days", N),
        Field(15, "signing_organisation", T),
        Field(16, "contact", R, dictionary="contacts"),
        Field(17, "remark", T, max_length=1000),
        Field(18, "deleted", B),
    ),
    parent="customer",
)

_POSITIONS = ("manager", "administrator", "deputy", "director", "internal_part_time", "external_part_time")
_DISPATCHES = ("by_area", "with_specialty", "at_sub_bureau", "posted")

STAFF = Entity(
    10,
    "staff",
    "org_unit",
    (
        Field(1, "unit", C, Merge.GUARDED, required=True, dictionary="units"),
        Field(2, "name", T, required=True, personal=True, max_length=60),
        Field(3, "position", C, Merge.GUARDED, required=True, choices=_POSITIONS),
        Field(4, "phone", T, personal=True, max_length=60),
        Field(5, "mobile", T, personal=True, max_length=30),
        Field(6, "left_on", D),
        Field(7, "seat_key", T, Merge.GUARDED, max_length=64),
        Field(8, "began_on", D),
        Field(9, "dispatch", C, group="dispatch", choices=_DISPATCHES),
        Field(10, "dispatch_unit", C, group="dispatch", dictionary="units"),
        Field(11, "dispatch_place", T, group="dispatch"),
        Field(12, "agreement_number", T, group="agreement", max_length=60),
        Field(13, "agreement_from", D, group="agreement"),
        Field(14, "agreement_until", D, group="agreement"),
        Field(15, "same_as", R, Merge.GUARDED, dictionary="staff"),
    ),
    parent="unit",
)

ORG_UNIT = Entity(
    11,
    "org_unit",
    "org_unit",
    (
        Field(1, "code", T, Merge.GUARDED, required=True, max_length=12),
        Field(2, "name", T, required=True),
        Field(3, "attached_department", T),
        Field(4, "phone", T, max_length=60),
        Field(5, "address", T),
        Field(6, "closed_on", D),
        Field(7, "opened_on", D),
        Field(8, "runs_business", B),
        Field(9, "external_part_time", B, Merge.GUARDED),
        Field(10, "completeness_weights", LT, Merge.GUARDED, max_length=20_000),
    ),
)

BUREAU_REVENUE = Entity(
    12,
    "bureau_revenue",
    "org_unit",
    (
        Field(1, "unit", C, Merge.REVIEW, required=True, dictionary="units"),
        Field(2, "year", N, Merge.REVIEW, required=True),
        Field(3, "amount", M, Merge.REVIEW, required=True),
        Field(4, "source", T),
    ),
    parent="unit",
)

REVENUE_STATEMENT = Entity(
    13,
    "revenue_statement",
    "org_unit",
    (
        Field(1, "unit", C, Merge.APPEND, required=True, dictionary="units"),
        Field(2, "month", Kind.MONTH, Merge.APPEND, required=True),
        Field(3, "source", T, Merge.APPEND),
        Field(4, "replaces", R, Merge.APPEND),
        Field(5, "withdrawn", B, Merge.REVIEW),
        Field(6, "adds_to", R, Merge.APPEND),
        Field(7, "file_name", T, Merge.APPEND),
        Field(8, "line_count", N, Merge.APPEND),
        Field(9, "total", M, Merge.APPEND),
    ),
    parent="unit",
)

REVENUE_LINE = Entity(
    14,
    "revenue_line",
    "customer",
    (
        Field(1, "customer", R, Merge.APPEND, required=True),
        Field(2, "statement", R, Merge.APPEND),
        Field(3, "month", Kind.MONTH, Merge.APPEND, required=True),
        Field(4, "service", C, Merge.APPEND, required=True, dictionary="services"),
        Field(5, "amount", M, Merge.APPEND, required=True),
        Field(6, "volume", Kind.DECIMAL, Merge.APPEND),
        Field(7, "volume_unit", T, Merge.APPEND, max_length=20),
        Field(8, "reporting_sub_branch", C, Merge.APPEND, dictionary="units"),
        Field(9, "source_row", N, Merge.APPEND),
    ),
    parent="customer",
)

VISIT = Entity(
    20,
    "visit",
    "customer",
    (
        Field(1, "customer", R, Merge.AUTO, required=True),
        Field(2, "state", C, choices=("planned", "done", "cancelled")),
        Field(3, "starts_at", Kind.DATETIME, required=True),
        Field(4, "ends_at", Kind.DATETIME),
        Field(5, "manager", R, required=True, dictionary="staff"),
        Field(6, "companions", T),
        Field(7, "persons_met", T, personal=True),
        Field(8, "way", C, required=True, choices=("visit", "phone", "incoming", "meeting", "social", "message")),
        Field(9, "purpose", T, max_length=1000),
        Field(10, "talk", LT, personal=True, max_length=4000),
        Field(11, "needs", LT, max_length=2000),
        Field(12, "competitor_news", LT, max_length=2000),
        Field(13, "problems", LT, max_length=2000),
        Field(14, "result", LT, max_length=2000),
        Field(15, "next_step", T, group="next", max_length=1000),
        Field(16, "next_on", D, group="next"),
        Field(17, "no_next_reason", T, group="next"),
        Field(18, "recorded_on", D),
        Field(19, "late_reason", T),
        Field(20, "corrects", R),
        Field(21, "correction_reason", T),
        Field(22, "superior_remark", T, Merge.REVIEW, group="remark", max_length=1000),
        Field(23, "place", T),
        Field(24, "recorded_by", R, dictionary="staff"),
        Field(25, "remark_by", R, Merge.REVIEW, group="remark", dictionary="staff"),
        Field(26, "remark_at", Kind.DATETIME, Merge.REVIEW, group="remark"),
        Field(27, "unit", C, dictionary="units"),
        Field(28, "manager_name", T, personal=True, max_length=60),
        Field(29, "first_planned_at", Kind.DATETIME),
        Field(30, "cancel_reason", T),
        Field(31, "source", T),
    ),
    parent="customer",
)

COMPLAINT = Entity(
    21,
    "complaint",
    "customer",
    (
        Field(1, "customer", R, required=True),
        Field(2, "number", T, max_length=30),
        Field(3, "received_at", Kind.DATETIME, Merge.REVIEW, required=True),
        Field(
            4, "way", C, choices=("phone", "visit", "letter", "fax", "email", "field_visit", "forwarded", "regulator")
        ),
        Field(5, "complainant", T, personal=True, max_length=60),
        Field(6, "phone", T, personal=True, max_length=60),
        Field(7, "service", C, dictionary="services"),
        Field(8, "item_numbers", Kind.TEXT_SET, Merge.SET),
        Field(9, "kind", C, required=True, choices=("delay", "loss", "damage", "service", "tariff", "other")),
        Field(10, "severity", C, choices=("normal", "serious", "critical")),
        Field(11, "what_happened", LT, personal=True, max_length=4000),
        Field(12, "demand", LT, max_length=2000),
        Field(13, "responsible_unit", C, dictionary="units"),
        Field(14, "investigator", R, dictionary="staff"),
        Field(15, "findings", LT, personal=True, max_length=4000),
        Field(16, "opinion", LT, max_length=4000),
        Field(17, "compensation", M),
        Field(18, "satisfaction", C, choices=("satisfied", "fair", "dissatisfied")),
        Field(19, "improvement", LT, max_length=2000),
        Field(20, "state", C, Merge.GUARDED, group="state", choices=("open", "closed")),
        Field(21, "handler", R, dictionary="staff"),
        Field(22, "unconfirmed_reason", T, Merge.GUARDED, group="state"),
        Field(23, "unit", C, dictionary="units"),
        Field(24, "received_by", R, dictionary="staff"),
        Field(25, "handler_name", T, personal=True, max_length=60),
        Field(26, "posted_on", D),
        Field(27, "liability", C, choices=("us", "customer", "third_party", "force_majeure")),
        Field(28, "compensation_basis", T),
        Field(29, "dissatisfaction_reason", T),
        Field(30, "improvement_owner", R, dictionary="staff"),
        Field(31, "improvement_due", D),
        Field(32, "source", T),
    ),
    parent="customer",
)

COMPLAINT_EVENT = Entity(
    22,
    "complaint_event",
    "customer",
    (
        Field(1, "customer", R, Merge.APPEND, required=True),
        Field(2, "complaint", R, Merge.APPEND, required=True),
        Field(
            3,
            "step",
            C,
            Merge.APPEND,
            required=True,
            choices=(
                "received",
                "answered",
                "investigated",
                "handled",
                "confirmed",
                "closed",
                "paused",
                "resumed",
                "escalated",
                "reopened",
            ),
        ),
        Field(4, "at", Kind.DATETIME, Merge.APPEND, required=True),
        Field(5, "by", R, Merge.APPEND, dictionary="staff"),
        Field(6, "note", T, Merge.APPEND, personal=True, max_length=2000),
        Field(7, "recorded_at", Kind.DATETIME, Merge.APPEND),
        Field(8, "pause_reason", C, Merge.APPEND, choices=("waiting_customer", "waiting_outside", "other")),
        Field(9, "to_unit", C, Merge.APPEND, dictionary="units"),
    ),
    parent="customer",
)

FOLLOW_UP = Entity(
    30,
    "follow_up",
    "customer",
    (
        Field(1, "customer", R, required=True),
        Field(2, "kind", C, required=True, choices=("need", "competitor_news", "problem")),
        Field(3, "content", LT, required=True, max_length=2000),
        Field(4, "visit", R),
        Field(5, "noted_on", D, required=True),
        Field(6, "state", C, group="state", choices=("open", "in_progress", "done", "dropped")),
        Field(7, "outcome", T, group="state", max_length=1000),
        Field(8, "finished_on", D, group="state"),
        Field(9, "responsible", R, dictionary="staff"),
        Field(10, "due_on", D),
        Field(11, "service", C, dictionary="services"),
        Field(12, "expected_revenue", M),
        Field(13, "complaint", R),
        Field(14, "deleted", B),
    ),
    parent="customer",
)

GRADING_RUN = Entity(
    40,
    "grading_run",
    "org_unit",
    (
        Field(1, "unit", C, Merge.APPEND, required=True, dictionary="units"),
        Field(2, "year", N, Merge.APPEND, required=True),
        Field(3, "scope", C, Merge.APPEND, required=True, dictionary="units"),
        Field(4, "rule_set", T, Merge.APPEND, required=True, max_length=40),
        Field(5, "rules", LT, Merge.APPEND, max_length=20_000),
        Field(6, "denominators", LT, Merge.APPEND, max_length=200_000),
        Field(7, "customers", N, Merge.APPEND),
        Field(8, "computed_by", R, Merge.APPEND, dictionary="staff"),
        Field(9, "computed_at", Kind.DATETIME, Merge.APPEND),
        Field(
            20,
            "state",
            C,
            Merge.GUARDED,
            group="state",
            choices=("draft", "reviewed", "approved", "published", "discarded"),
        ),
        Field(21, "reviewed_by", R, Merge.GUARDED, group="state", dictionary="staff"),
        Field(22, "reviewed_at", Kind.DATETIME, Merge.GUARDED, group="state"),
        Field(23, "approved_by", R, Merge.GUARDED, group="state", dictionary="staff"),
        Field(24, "approved_at", Kind.DATETIME, Merge.GUARDED, group="state"),
        Field(25, "published_by", R, Merge.GUARDED, group="state", dictionary="staff"),
        Field(26, "published_at", Kind.DATETIME, Merge.GUARDED, group="state"),
        Field(27, "adjustments", N, Merge.GUARDED, group="state"),
        Field(28, "seal", T, Merge.GUARDED, group="state", max_length=64),
    ),
    parent="unit",
)

GRADING_RESULT = Entity(
    41,
    "grading_result",
    "customer",
    (
        Field(1, "customer", R, Merge.APPEND, required=True),
        Field(2, "run", R, Merge.APPEND, required=True),
        Field(3, "code", T, Merge.APPEND, max_length=14),
        Field(4, "name", T, Merge.APPEND),
        Field(5, "kind", C, Merge.APPEND, choices=("commercial", "policy")),
        Field(6, "industry", C, Merge.APPEND, dictionary="industries"),
        Field(7, "unit", C, Merge.APPEND, dictionary="units"),
        Field(8, "revenue", M, Merge.APPEND),
        Field(9, "denominator_unit", C, Merge.APPEND, dictionary="units"),
        Field(10, "denominator", M, Merge.APPEND),
        Field(11, "revenue_score", Kind.DECIMAL, Merge.APPEND),
        Field(12, "share_score", Kind.DECIMAL, Merge.APPEND),
        Field(13, "total", Kind.DECIMAL, Merge.APPEND),
        Field(14, "computed_grade", C, Merge.APPEND, choices=("diamond", "gold", "silver", "general")),
        Field(15, "previous_grade", C, Merge.APPEND, choices=("diamond", "gold", "silver", "general")),
        Field(16, "part_year", B, Merge.APPEND),
        Field(20, "grade", C, Merge.GUARDED, group="grade", choices=("diamond", "gold", "silver", "general")),
        Field(21, "reason", T, Merge.GUARDED, group="grade", max_length=1000),
        Field(22, "adjusted_by", R, Merge.GUARDED, group="grade", dictionary="staff"),
        Field(23, "adjusted_at", Kind.DATETIME, Merge.GUARDED, group="grade"),
    ),
    parent="customer",
)

ALERT_CAUSE = Entity(
    42,
    "alert_cause",
    "customer",
    (
        Field(1, "customer", R, Merge.APPEND, required=True),
        Field(2, "alert", C, Merge.APPEND, required=True, choices=("drop", "silent", "jump", "lost")),
        Field(3, "month", Kind.MONTH, Merge.APPEND, required=True),
        Field(
            4,
            "cause",
            C,
            Merge.APPEND,
            required=True,
            choices=("competitor", "moved", "season", "service", "price", "unit_mistake", "other"),
        ),
        Field(5, "competitor", T, Merge.APPEND),
        Field(6, "note", T, Merge.APPEND, max_length=1000),
        Field(7, "noted_by", R, Merge.APPEND, dictionary="staff"),
        Field(8, "noted_on", D, Merge.APPEND),
    ),
    parent="customer",
)

CUSTOMER_ALIAS = Entity(
    43,
    "customer_alias",
    "org_unit",
    (
        Field(1, "unit", C, Merge.APPEND, required=True, dictionary="units"),
        Field(2, "text", T, Merge.APPEND, required=True),
        Field(3, "customer", R, Merge.REVIEW, required=True, dictionary="customers"),
    ),
    parent="unit",
)

RULE_SET_VERSION = Entity(
    44,
    "rule_set_version",
    "org_unit",
    (
        Field(1, "unit", C, Merge.APPEND, required=True, dictionary="units"),
        Field(2, "name", T, Merge.APPEND, required=True, max_length=40),
        Field(3, "version", N, Merge.APPEND, required=True),
        Field(4, "definition", LT, Merge.APPEND, required=True, max_length=20_000),
        Field(5, "note", T, Merge.APPEND, max_length=1000),
        Field(6, "retired", B, Merge.GUARDED),
    ),
    parent="unit",
)

CERTIFICATE_LENGTH = 20_000
"""Of certificates in base64."""

ISSUER = Entity(
    50,
    "issuer",
    "issuer",
    (
        Field(1, "unit", C, dictionary="units"),
        Field(2, "name", T),
        Field(3, "certificate", LT, max_length=CERTIFICATE_LENGTH),
        Field(4, "next_root", T, max_length=64),
        Field(5, "previous_root", T, max_length=64),
        Field(6, "cross", LT, max_length=CERTIFICATE_LENGTH),
    ),
)

ISSUED_CERTIFICATE = Entity(
    51,
    "issued_certificate",
    "issuer",
    (
        Field(1, "issuer", R, Merge.APPEND, required=True),
        Field(2, "certificate", LT, Merge.APPEND, required=True, max_length=CERTIFICATE_LENGTH),
        Field(3, "earlier", LT, Merge.APPEND, max_length=200_000),
        Field(4, "person", R, Merge.APPEND, dictionary="staff"),
    ),
    parent="issuer",
)

REVOCATION = Entity(
    52,
    "revocation",
    "issuer",
    (
        Field(1, "issuer", R, Merge.APPEND, required=True),
        Field(2, "certificate", T, Merge.APPEND, required=True, max_length=64),
        Field(3, "incarnation", T, Merge.APPEND, max_length=16),
        Field(4, "last_sequence", N, Merge.APPEND),
        Field(5, "last_commit", T, Merge.APPEND, max_length=64),
        Field(6, "tips", LT, Merge.APPEND, max_length=10_000_000),
        Field(7, "reason", C, Merge.APPEND, choices=("lost", "left", "replaced", "mistake")),
        Field(8, "accepted", Kind.TEXT_SET, Merge.SET),
        Field(9, "revoked_on", D, Merge.APPEND),
    ),
    parent="issuer",
)

SCOPE_STATEMENT = Entity(
    53,
    "scope_statement",
    "issuer",
    (
        Field(1, "issuer", R, Merge.APPEND, required=True),
        Field(2, "installation", T, Merge.APPEND, required=True, max_length=32),
        Field(3, "kind", C, required=True, group="scope", choices=("all", "unit", "own", "registered")),
        Field(4, "unit", C, group="scope", dictionary="units"),
        Field(5, "person", R, group="scope", dictionary="staff"),
    ),
    parent="issuer",
)

RECEIPT = Entity(
    54,
    "receipt",
    "issuer",
    (
        Field(1, "issuer", R, Merge.APPEND, required=True),
        Field(2, "certificate", T, Merge.APPEND, required=True, max_length=64),
        Field(3, "incarnation", T, Merge.APPEND, max_length=16),
        Field(4, "sequence", N, Merge.APPEND),
        Field(5, "commit", T, Merge.APPEND, max_length=64),
        Field(6, "at", Kind.DATETIME, Merge.APPEND),
    ),
    parent="issuer",
)

CLOCK_STATEMENT = Entity(
    55,
    "clock_statement",
    "issuer",
    (
        Field(1, "issuer", R, Merge.APPEND, required=True),
        Field(2, "commit", T, Merge.APPEND, required=True, max_length=64),
        Field(3, "ahead", N, Merge.APPEND),
    ),
    parent="issuer",
)


def _proposal(number: int, name: str, aggregate: str, parent: Field) -> Entity:
    return Entity(
        number,
        name,
        aggregate,
        (
            parent,
            Field(2, "entity", T, Merge.APPEND, required=True, max_length=60),
            Field(3, "row", T, Merge.APPEND, required=True, max_length=32),
            Field(4, "unit", T, Merge.APPEND, required=True, max_length=60),
            Field(5, "values", LT, Merge.APPEND, max_length=20_000),
            Field(6, "reason", T, Merge.APPEND, max_length=1000),
            Field(7, "proposed_by", R, Merge.APPEND, dictionary="staff"),
            Field(20, "outcome", C, Merge.GUARDED, group="outcome", choices=("approved", "rejected")),
            Field(21, "decided_by", R, Merge.GUARDED, group="outcome", dictionary="staff"),
            Field(22, "decided_at", Kind.DATETIME, Merge.GUARDED, group="outcome"),
            Field(23, "decision_reason", T, Merge.GUARDED, group="outcome", max_length=1000),
        ),
        parent=parent.name,
    )


PROPOSAL = _proposal(56, "proposal", "customer", Field(1, "customer", R, Merge.APPEND, required=True))
UNIT_PROPOSAL = _proposal(
    57, "unit_proposal", "org_unit", Field(1, "org_unit", C, Merge.APPEND, required=True, dictionary="units")
)

ERASURE = Entity(
    58,
    "erasure",
    "customer",
    (
        Field(1, "customer", R, Merge.APPEND, required=True),
        Field(2, "parts", Kind.TEXT_SET, Merge.SET),
        Field(3, "reason", T, Merge.APPEND, max_length=1000),
        Field(4, "erased_by", R, Merge.APPEND, dictionary="staff"),
        Field(5, "erased_at", Kind.DATETIME, Merge.APPEND),
    ),
    parent="customer",
)

STAFF_ERASURE = Entity(
    80,
    "staff_erasure",
    "org_unit",
    (
        Field(1, "unit", C, Merge.APPEND, required=True, dictionary="units"),
        Field(2, "parts", Kind.TEXT_SET, Merge.SET),
        Field(3, "reason", T, Merge.APPEND, max_length=1000),
        Field(4, "erased_by", R, Merge.APPEND, dictionary="staff"),
        Field(5, "erased_at", Kind.DATETIME, Merge.APPEND),
    ),
    parent="unit",
)

REDACTION = Entity(
    81,
    "redaction",
    "customer",
    (
        Field(1, "customer", R, Merge.APPEND, required=True),
        Field(2, "part", T, Merge.APPEND, required=True),
        # Personal: in a part of its own it goes like any other when somebody else's name in it has to.
        Field(3, "kept", LT, Merge.APPEND, personal=True, max_length=1_000_000),
        Field(4, "reason", T, Merge.APPEND, max_length=1000),
        Field(5, "redacted_by", R, Merge.APPEND, dictionary="staff"),
        Field(6, "redacted_at", Kind.DATETIME, Merge.APPEND),
    ),
    parent="customer",
)

CUSTOMER_STUB = Entity(
    59,
    "customer_stub",
    "customer_stub",
    (
        Field(1, "customer", R),
        Field(2, "name", T),
        Field(3, "unit", C, dictionary="units"),
        Field(4, "lead_name", T, max_length=60),
        Field(5, "stage", C, choices=("target", "registered", "developing", "maintaining", "lost", "inactive")),
    ),
)

ATTACHMENT = Entity(
    60,
    "attachment",
    "customer",
    (
        Field(1, "customer", R, Merge.APPEND, required=True),
        Field(2, "subject_kind", C, Merge.APPEND, choices=("customer", "visit", "complaint", "agreement")),
        Field(3, "subject", R, Merge.APPEND),
        Field(4, "file_name", T, Merge.APPEND, required=True, personal=True),
        Field(5, "media_type", T, Merge.APPEND, max_length=100),
        Field(6, "size", N, Merge.APPEND, required=True),
        # Personal as well: once it is erased, nothing names the file any more, and it goes.
        Field(7, "sha256", T, Merge.APPEND, required=True, personal=True, max_length=64),
        Field(8, "note", T, Merge.APPEND, personal=True, max_length=1000),
        Field(9, "added_by", R, Merge.APPEND, dictionary="staff"),
        Field(10, "added_at", Kind.DATETIME, Merge.APPEND),
        Field(11, "removed", B),
    ),
    parent="customer",
)

HOLDING = Entity(
    61,
    "holding",
    "issuer",
    (
        Field(1, "issuer", R, Merge.APPEND, required=True),
        Field(2, "customer", R, Merge.APPEND, required=True, dictionary="customers"),
        Field(3, "installation", T, Merge.APPEND, required=True, max_length=32),
        Field(4, "chains", LT, Merge.APPEND, max_length=200_000),
        Field(5, "at", Kind.DATETIME, Merge.APPEND),
    ),
    parent="issuer",
)


def _told_apart(number: int, name: str, dictionary: str) -> Entity:
    """Somebody's word that two are two."""
    return Entity(
        number,
        name,
        "org_unit",
        (
            Field(1, "unit", C, Merge.APPEND, required=True, dictionary="units"),
            Field(2, "one", R, Merge.APPEND, required=True, dictionary=dictionary),
            Field(3, "other", R, Merge.APPEND, required=True, dictionary=dictionary),
            Field(4, "noted_by", R, Merge.APPEND, dictionary="staff"),
            Field(5, "noted_on", D, Merge.APPEND),
            Field(6, "lifted", B),
        ),
        parent="unit",
    )


NOT_DUPLICATE = _told_apart(62, "not_duplicate", "customers")
NOT_SAME_PERSON = _told_apart(74, "not_same_person", "contacts")

UNIT_NAME = Entity(
    70,
    "unit_name",
    "org_unit",
    (
        Field(1, "unit", C, Merge.APPEND, required=True, dictionary="units"),
        Field(2, "name", T, Merge.APPEND, required=True),
        Field(3, "official_name", T, Merge.APPEND),
        Field(4, "valid_from", D, Merge.APPEND, required=True),
        Field(5, "noted_by", R, Merge.APPEND, dictionary="staff"),
    ),
    parent="unit",
)

STAFF_TRANSFER = Entity(
    71,
    "staff_transfer",
    "org_unit",
    (
        Field(1, "unit", C, Merge.APPEND, required=True, dictionary="units"),
        Field(2, "staff", R, Merge.APPEND, required=True, dictionary="staff"),
        Field(3, "moved_on", D, Merge.APPEND, required=True),
        Field(4, "position", C, Merge.APPEND, choices=_POSITIONS),
        Field(5, "from_unit", C, Merge.APPEND, dictionary="units"),
        Field(6, "from_position", C, Merge.APPEND, choices=_POSITIONS),
        Field(7, "reason", T, Merge.APPEND, personal=True, max_length=1000),
        Field(8, "noted_by", R, Merge.APPEND, dictionary="staff"),
    ),
    parent="unit",
)

STAFF_CARD = Entity(
    72,
    "staff_card",
    "org_unit",
    (
        Field(1, "unit", C, Merge.APPEND, required=True, dictionary="units"),
        Field(2, "staff", R, Merge.APPEND, required=True, dictionary="staff"),
        Field(3, "step", N, Merge.APPEND, required=True),
        Field(4, "since", D, Merge.APPEND),
        Field(5, "from_unit", C, Merge.APPEND, dictionary="units"),
        Field(6, "moved_to", C, Merge.GUARDED, dictionary="units"),
        Field(7, "name", T, required=True, personal=True, max_length=60),
        Field(8, "position", C, Merge.GUARDED, required=True, choices=_POSITIONS),
        Field(9, "phone", T, personal=True, max_length=60),
        Field(10, "mobile", T, personal=True, max_length=30),
        Field(11, "left_on", D),
        Field(12, "seat_key", T, Merge.GUARDED, max_length=64),
        Field(13, "began_on", D),
        Field(14, "dispatch", C, group="dispatch", choices=_DISPATCHES),
        Field(15, "dispatch_unit", C, group="dispatch", dictionary="units"),
        Field(16, "dispatch_place", T, group="dispatch"),
        Field(17, "agreement_number", T, group="agreement", max_length=60),
        Field(18, "agreement_from", D, group="agreement"),
        Field(19, "agreement_until", D, group="agreement"),
        Field(20, "is_void", B, Merge.GUARDED),
        Field(21, "same_as", R, Merge.GUARDED, dictionary="staff"),
    ),
    parent="unit",
)

AUDIT_LOG = Entity(
    75,
    "audit_log",
    "audit_log",
    (
        Field(1, "unit", C, Merge.APPEND, required=True, dictionary="units"),
        Field(2, "person", R, Merge.APPEND, required=True, dictionary="staff"),
        Field(3, "installation", T, Merge.APPEND, required=True, max_length=32),
    ),
)

AUDIT_ENTRY = Entity(
    76,
    "audit_entry",
    "audit_log",
    (
        Field(1, "audit_log", R, Merge.APPEND, required=True),
        Field(2, "at", Kind.DATETIME, Merge.APPEND, required=True),
        Field(
            3,
            "kind",
            C,
            Merge.APPEND,
            required=True,
            choices=("reveal", "export", "print", "merge", "erase", "refused"),
        ),
        Field(4, "subject", T, Merge.APPEND),
        Field(5, "customer", R, Merge.APPEND, dictionary="customers"),
        Field(6, "count", N, Merge.APPEND),
        Field(7, "target", T, Merge.APPEND, max_length=500),
        Field(8, "form", T, Merge.APPEND, max_length=60),
    ),
    parent="audit_log",
)

FILE_REQUEST = Entity(
    77,
    "file_request",
    "file_request",
    (
        Field(1, "customer", R, Merge.APPEND, required=True),
        Field(2, "customer_name", T, Merge.APPEND, required=True),
        Field(3, "unit", C, Merge.APPEND, required=True, dictionary="units"),
        Field(4, "person", R, Merge.APPEND, required=True, dictionary="staff"),
        Field(5, "person_name", T, Merge.APPEND, max_length=60),
        Field(6, "of_unit", C, Merge.APPEND, required=True, dictionary="units"),
        Field(7, "reason", T, Merge.APPEND, required=True, max_length=1000),
        Field(8, "asked_at", Kind.DATETIME, Merge.APPEND),
        Field(20, "outcome", C, Merge.GUARDED, group="outcome", choices=("granted", "refused")),
        Field(21, "until", D, Merge.GUARDED, group="outcome"),
        Field(22, "answer", T, Merge.GUARDED, group="outcome", max_length=1000),
        Field(23, "answered_by", T, Merge.GUARDED, group="outcome", max_length=60),
        Field(24, "answered_at", Kind.DATETIME, Merge.GUARDED, group="outcome"),
    ),
)

ENTITIES: tuple[Entity, ...] = (
    CUSTOMER,
    CONTACT,
    COMPETITOR,
    MAIL_USE,
    DEMAND,
    STAFF,
    ORG_UNIT,
    BUREAU_REVENUE,
    REVENUE_STATEMENT,
    REVENUE_LINE,
    VISIT,
    COMPLAINT,
    COMPLAINT_EVENT,
    FOLLOW_UP,
    GRADING_RUN,
    GRADING_RESULT,
    ALERT_CAUSE,
    CUSTOMER_ALIAS,
    RULE_SET_VERSION,
    ISSUER,
    ISSUED_CERTIFICATE,
    REVOCATION,
    SCOPE_STATEMENT,
    RECEIPT,
    CLOCK_STATEMENT,
    PROPOSAL,
    UNIT_PROPOSAL,
    ERASURE,
    STAFF_ERASURE,
    REDACTION,
    CUSTOMER_STUB,
    ATTACHMENT,
    HOLDING,
    NOT_DUPLICATE,
    NOT_SAME_PERSON,
    UNIT_NAME,
    STAFF_TRANSFER,
    STAFF_CARD,
    ADDRESS,
    AGREEMENT,
    AUDIT_LOG,
    AUDIT_ENTRY,
    FILE_REQUEST,
)

ENTITY_BY_NAME: Mapping[str, Entity] = {entity.name: entity for entity in ENTITIES}
ENTITY_BY_ID: Mapping[int, Entity] = {entity.id: entity for entity in ENTITIES}
_BY_NAME = {entity.name: {field.name: field for field in entity.fields} for entity in ENTITIES}
_BY_ID = {entity.name: {field.id: field for field in entity.fields} for entity in ENTITIES}

CUSTOMER_SECTIONS: tuple[str, ...] = (
    "identity",
    "address",
    "enterprise",
    "mail_use",
    "contract",
    "credit",
    "responsibility",
    "file",
)
