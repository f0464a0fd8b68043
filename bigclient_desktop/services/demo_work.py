"""Sample work: visits past and planned, needs, competitors, complaints open and closed."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from bigclient_desktop.journal.writes import NewRow
from bigclient_desktop.services.demo_customers import SampleCustomer
from bigclient_desktop.services.demo_words import Dice, phrases

_CHINA = timedelta(hours=8)
_RHYTHM = {"diamond": (6, 7), "gold": (4, 15), "silver": (2, 30), "general": (1, 90)}
"""How many past visits, and how many days apart (the default rhythm)."""
_COMPLAINTS = 0.04
_FOLLOWED = timedelta(days=30)
"""How old a visit may be whose needs and problems are still open."""
_STEP_HOURS = (0, 2, 24, 48, 72, 73)
"""When each step of a complaint is done, counted from its receipt."""


def work_rows(dice: Dice, customer: SampleCustomer, today: date) -> Iterator[NewRow]:
    """Everything that hangs on the customer beside contacts and revenue."""
    yield from _visits(dice, customer, today)
    if customer.target in ("diamond", "gold", "silver"):
        yield from _market(dice, customer, today)
    if customer.target and dice.chance(_COMPLAINTS):
        yield from _complaint(dice, customer, today)


def _visits(dice: Dice, customer: SampleCustomer, today: date) -> Iterator[NewRow]:
    count, apart = _RHYTHM[customer.target or "general"]
    if count == 1 and dice.chance(0.4):
        count = 0
    day = today
    for _ in range(count):
        day = _workday(day - timedelta(dice.between(apart * 2 // 3, apart * 3 // 2)))
        identity, values = dice.child_id(customer.id), _done(dice, customer, day)
        yield NewRow("visit", identity, values)
        if day > today - _FOLLOWED:
            yield from _items(dice, identity, values)
    if dice.chance(0.35):
        planned = _workday(today + timedelta(dice.between(1, 30)))
        yield NewRow("visit", dice.child_id(customer.id), _plan(dice, customer, planned))


def _items(dice: Dice, visit: str, values: dict[str, Any]) -> Iterator[NewRow]:
    """What a young visit left to follow up."""
    for kind, name in (("need", "needs"), ("problem", "problems"), ("competitor_news", "competitor_news")):
        if name in values:
            item = {
                "customer": values["customer"],
                "kind": kind,
                "content": values[name],
                "visit": visit,
                "noted_on": values["recorded_on"],
                "state": "open",
                "responsible": values["manager"],
                "due_on": values.get("next_on"),
            }
            yield NewRow("follow_up", dice.child_id(values["customer"]), item)


def _plan(dice: Dice, customer: SampleCustomer, day: date) -> dict[str, Any]:
    start = _at(day, dice.between(9, 16))
    return {
        "customer": customer.id,
        "state": "planned",
        "starts_at": start,
        "manager": customer.values["lead_manager"],
        "way": "visit" if dice.chance(0.6) else "phone",
        "purpose": dice.phrase("purposes"),
    }


def _done(dice: Dice, customer: SampleCustomer, day: date) -> dict[str, Any]:
    values = _plan(dice, customer, day)
    values |= {
        "state": "done",
        "ends_at": values["starts_at"] + timedelta(minutes=dice.between(2, 9) * 10),
        "persons_met": customer.contacts[0].values["name"],
        "talk": dice.phrase("talks"),
        "result": dice.phrase("results"),
        "recorded_on": day,
    }
    for name, share in (("needs", 0.3), ("problems", 0.2), ("competitor_news", 0.15)):
        if dice.chance(share):
            values[name] = dice.phrase(name)
    if dice.chance(0.6):
        values |= {"next_step": dice.phrase("next_steps"), "next_on": _workday(day + timedelta(dice.between(5, 40)))}
    else:
        values["no_next_reason"] = dice.phrase("no_next_reasons")
    return values


def _market(dice: Dice, customer: SampleCustomer, today: date) -> Iterator[NewRow]:
    service = customer.services[0][0]
    share = Decimal(dice.between(40, 95))
    rival = dice.phrase("competitors")
    use = {
        "service": service,
        "monthly_volume": Decimal(dice.between(200, 20_000)),
        "our_share_percent": share,
        "competitor": rival,
    }
    yield NewRow("mail_use", dice.child_id(customer.id), {"customer": customer.id, **use})
    competitor = {
        "name": rival,
        "service": service,
        "share_percent": 100 - share,
        "strengths": dice.phrase("strengths"),
    }
    yield NewRow("competitor", dice.child_id(customer.id), {"customer": customer.id, **competitor})
    demand = {
        "noted_on": today - timedelta(dice.between(3, 200)),
        "content": dice.phrase("demands"),
        "service": service,
        "expected_revenue": dice.between(1, 30) * 1_000_000,
        "state": dice.one_of(("open", "in_progress", "won")),
        "responsible": customer.values["lead_manager"],
    }
    yield NewRow("demand", dice.child_id(customer.id), {"customer": customer.id, **demand})


def _complaint(dice: Dice, customer: SampleCustomer, today: date) -> Iterator[NewRow]:
    is_open = dice.chance(0.3)
    day = _workday(today - timedelta(dice.between(1, 6) if is_open else dice.between(20, 300)))
    received = _at(day, dice.between(9, 16))
    kinds: dict[str, list[str]] = phrases()["complaints"]
    kind = dice.one_of(tuple(kinds))
    contact = customer.contacts[0].values
    handler = customer.values["lead_manager"]
    identity = dice.child_id(customer.id)
    values: dict[str, Any] = {
        "customer": customer.id,
        "number": f"示{received:%Y%m%d}-{dice.between(1, 999):03d}",
        "received_at": received,
        "way": "phone" if dice.chance(0.6) else "visit",
        "complainant": contact["name"],
        "phone": contact["mobile"],
        "service": customer.services[0][0],
        "kind": kind,
        "severity": dice.random.choices(("normal", "serious", "critical"), (80, 17, 3))[0],
        "what_happened": dice.one_of(kinds[kind]),
        "demand": dice.phrase("complaint_demands"),
        "responsible_unit": customer.office.info.code,
        "handler": handler,
        "state": "open" if is_open else "closed",
    }
    if not is_open:
        values |= {
            "investigator": customer.office.administrator,
            "findings": dice.phrase("findings"),
            "opinion": dice.phrase("opinions"),
            "compensation": dice.between(0, 500) * 100 if kind in ("loss", "damage", "delay") else 0,
            "satisfaction": dice.random.choices(("satisfied", "fair", "dissatisfied"), (75, 20, 5))[0],
            "improvement": dice.phrase("improvements"),
        }
    yield NewRow("complaint", identity, values)
    steps: dict[str, str] = phrases()["event_notes"]
    for step, hours in list(zip(steps, _STEP_HOURS, strict=True))[: 2 if is_open else None]:
        event = {"step": step, "at": received + timedelta(hours=hours), "by": handler, "note": steps[step]}
        yield NewRow(
            "complaint_event", dice.child_id(customer.id), {"customer": customer.id, "complaint": identity, **event}
        )


def _workday(day: date) -> date:
    """The day itself, or the Friday before a weekend."""
    return day - timedelta(max(0, day.weekday() - 4))


def _at(day: date, hour: int) -> datetime:
    """That hour in China."""
    return datetime.combine(day, time(hour), UTC) - _CHINA
