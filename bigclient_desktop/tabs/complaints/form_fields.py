"""Which fields of a complaint stand together, on the form and in the read view, and which a step asks for."""

from collections.abc import Mapping

SECTIONS: Mapping[str, tuple[str, ...]] = {
    "receipt": ("customer", "received_at", "way", "complainant", "phone", "severity", "handler", "received_by"),
    "matter": ("service", "kind", "posted_on", "responsible_unit", "what_happened", "demand"),
    "items": ("item_numbers",),
    "findings": ("investigator", "liability", "findings"),
    "handling": ("compensation", "compensation_basis", "opinion"),
    "after": ("satisfaction", "dissatisfaction_reason", "improvement_owner", "improvement_due", "improvement"),
}
FIRST_SECTIONS = ("receipt", "matter", "items")
"""What is known when a complaint comes in; the rest follows with its steps."""
WIDE = frozenset({"customer", "item_numbers", "compensation_basis", "dissatisfaction_reason"})
STEP_FIELDS: Mapping[str, tuple[str, ...]] = {
    "investigated": ("responsible_unit", "investigator", "liability", "findings"),
    "handled": ("opinion", "compensation", "compensation_basis"),
    "confirmed": ("satisfaction", "dissatisfaction_reason"),
    "closed": ("improvement", "improvement_owner", "improvement_due"),
}
"""What the form learns with a step."""
EVENT_FIELDS: Mapping[str, tuple[str, ...]] = {"paused": ("pause_reason",), "escalated": ("to_unit",)}
"""What the step itself says beside its time and note."""
