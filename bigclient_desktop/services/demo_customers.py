"""Sample customers: headquarters and branches, who looks after them, their addresses, contacts and terms."""

import string
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from bigclient_desktop.domain.credit_code import check_character
from bigclient_desktop.domain.divisions import division_name, full_name, towns
from bigclient_desktop.journal.writes import NewRow
from bigclient_desktop.services.demo_places import Office, SampleCity
from bigclient_desktop.services.demo_revenue import WAN, grade_targets
from bigclient_desktop.services.demo_words import Dice, phrases

_GROUPS, _POLICY, _PUBLIC, _PENDING = 0.025, 0.04, 0.06, 0.03
_STAGES = (("maintaining", 78), ("developing", 10), ("registered", 5), ("target", 4), ("lost", 3))
_WITHOUT_REVENUE = ("registered", "target")
_AREA = {
    **{"4401": ("020", "510"), "4402": ("0751", "512"), "4403": ("0755", "518"), "4404": ("0756", "519")},
    **{"4405": ("0754", "515"), "4406": ("0757", "528"), "4407": ("0750", "529"), "4408": ("0759", "524")},
    **{"4409": ("0668", "525"), "4412": ("0758", "526"), "4413": ("0752", "516"), "4414": ("0753", "514")},
    **{"4415": ("0660", "516"), "4416": ("0762", "517"), "4417": ("0662", "529"), "4418": ("0763", "511")},
    **{"4419": ("0769", "523"), "4420": ("0760", "528"), "4451": ("0768", "521"), "4452": ("0663", "522")},
    **{"4453": ("0766", "527")},
}
"""Telephone area and the first digits of the postcode, by city."""


_BOSS = 1
"""Of a customer's contacts the one who decides; the others report to him."""


@dataclass(frozen=True, slots=True)
class SampleCustomer:
    """A customer on its way into the store: its rows, and what its revenue, visits and complaints need to know."""

    id: str
    values: Mapping[str, Any]
    contacts: tuple[NewRow, ...]
    office: Office
    target: str | None
    """The grade that its revenue shall give; None for a policy customer and for one that sends nothing yet."""
    services: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Customers:
    """Makes the customers of one city after the other; serial numbers go on across cities."""

    dice: Dice
    today: date
    _serials: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def of_city(self, city: SampleCity) -> Iterator[SampleCustomer]:
        """As many as the city is to have, headquarters before their branches; the first is one of those."""
        dice, left = self.dice, city.customers
        weights = [office.weight for office in city.offices]
        offices = dice.random.choices(city.offices, weights, k=left)
        targets = grade_targets(dice, left)
        while left:
            left -= 1
            is_group = left > 6 and (left == city.customers - 1 or dice.chance(_GROUPS))
            branches = dice.between(2, 5) if is_group else 0
            top = self._customer(offices[left], targets[left], None, "000", has_branches=branches > 0)
            yield top
            for number in range(1, branches + 1):
                left -= 1
                yield self._customer(offices[left], targets[left], top, f"{number:03d}", has_branches=False)

    def _customer(
        self, office: Office, target: str, top: SampleCustomer | None, branch: str, *, has_branches: bool
    ) -> SampleCustomer:
        dice = self.dice
        values = self._who(office, top, commercial=has_branches)
        plain = top is None and not has_branches and target == "general"
        stage = values["stage"] = _stage(dice) if plain else "maintaining"
        kind, identity = values["kind"], dice.new_id()
        values |= self._address(office)
        services = _services(dice, office, stage)
        values |= self._terms(target, stage, [code for code, _ in services])
        values |= self._people(office, target)
        values["code"] = self._code(office, top, branch, stage)
        values |= {"tags": tuple(phrases()["tags"]), "remark": phrases()["remark"], "secrecy": "internal"}
        sends = kind == "commercial" and stage not in _WITHOUT_REVENUE
        contacts = tuple(self._contacts(identity, office))
        return SampleCustomer(identity, values, contacts, office, target if sends else None, services)

    def _who(self, office: Office, top: SampleCustomer | None, *, commercial: bool) -> dict[str, Any]:
        """Kind, industry and names: a branch as its headquarters, else a company or a public body."""
        dice = self.dice
        if top is not None:
            taken = {name: top.values[name] for name in ("kind", "industry")}
            return {**taken, "headquarters": top.id, **self._branch_names(office, top)}
        kind = "policy" if not commercial and dice.chance(_POLICY) else "commercial"
        if kind == "policy" or (not commercial and dice.chance(_PUBLIC)):
            industry, entry = dice.weighted("policy" if kind == "policy" else "public")
            return {"kind": kind, "industry": industry, **self._public_body(office, dice.one_of(entry["bodies"]), kind)}
        industry, entry = dice.weighted("industries")
        return {"kind": kind, "industry": industry, **self._enterprise(office, entry)}

    def _code(self, office: Office, top: SampleCustomer | None, branch: str, stage: str) -> str | None:
        if top is not None:
            code = top.values["code"]
            return code[:11] + branch if code else None
        if stage in _WITHOUT_REVENUE or self.dice.chance(_PENDING):
            return None
        division = office.info.division
        self._serials[division] += 1
        return f"{division}{self._serials[division]:05d}{branch}"

    def _enterprise(self, office: Office, entry: Mapping[str, Any]) -> dict[str, Any]:
        dice, division = self.dice, office.info.division
        place = (division_name(division) or "").rstrip("市区县")
        trade, short = dice.one_of(entry["trades"]), ""

        def company() -> str:
            nonlocal short
            short = dice.short_name()
            return f"{place}{short}{trade}{dice.one_of(entry['endings'])}"

        found: dict[str, Any] = {
            "full_name": dice.unused(company),
            "short_name": short,
            "ownership": dice.phrase("ownership"),
            "credit_code": _credit_code(dice, division),
            "legal_representative": dice.person(),
            "founded_on": date(self.today.year - dice.between(2, 30), dice.between(1, 12), dice.between(1, 28)),
        }
        if dice.chance(0.6):
            found |= {
                "registered_capital": dice.between(50, 5000) * WAN,
                "staff_count": dice.between(20, 3000),
                "yearly_turnover": dice.between(300, 90_000) * WAN,
                "main_products": dice.phrase("products"),
            }
        if dice.chance(0.05):
            found["former_names"] = (f"{place}{dice.short_name()}{trade}厂",)
        return found

    def _public_body(self, office: Office, body: str, kind: str) -> dict[str, Any]:
        dice = self.dice
        place = (division_name(office.info.division) or "").rstrip("市区县")
        short = ""

        def name() -> str:
            nonlocal short
            short = f"{dice.short_name()}{body}"
            return f"{place}{short}"

        ownership = "government" if kind == "policy" else "institution"
        return {"full_name": dice.unused(name), "short_name": short, "ownership": ownership}

    def _branch_names(self, office: Office, top: SampleCustomer) -> dict[str, Any]:
        dice = self.dice
        place = (division_name(office.info.division) or "").rstrip("市区县")

        def name() -> str:
            return f"{top.values['full_name']}{place}{dice.short_name()}{dice.phrase('branch_endings')}"

        taken = {key: top.values[key] for key in ("short_name", "ownership")}
        return {"full_name": dice.unused(name), **taken}

    def _address(self, office: Office) -> dict[str, Any]:
        dice, division = self.dice, office.info.division
        area, post = _AREA[division[:4]]
        choices = towns(division)
        town = dice.one_of(choices).name if choices else None
        road = f"{dice.phrase('roads')}{dice.phrase('road_kinds')}{dice.between(1, 399)}号"
        address = f"{full_name(division) or ''}{town or ''}{road}{dice.phrase('buildings')}{dice.between(1, 30)}楼"
        found: dict[str, Any] = {
            "division": division,
            "town": town,
            "postal_address": address,
            "postcode": f"{post}{dice.between(0, 59) * 10:03d}",
            "phone": f"{area}-5550{dice.between(0, 9999):04d}",
        }
        if dice.chance(0.5):
            found |= {"registered_address": address, "fax": f"{area}-5551{dice.between(0, 9999):04d}"}
        if dice.chance(0.4):
            number = dice.between(1000, 9999)
            found |= {"web": f"www.sample{number}.example", "email": f"office{number}@example.com"}
        return found

    def _terms(self, target: str, stage: str, services: Sequence[str]) -> dict[str, Any]:
        dice = self.dice
        if stage in _WITHOUT_REVENUE:
            return {"stage_since": self.today - timedelta(dice.between(5, 200))}
        signed = self.today - timedelta(dice.between(30, 900))
        terms: dict[str, Any] = {
            "stage_since": signed,
            "services_used": tuple(sorted(set(services))),
            "settlement": "monthly" if dice.chance(0.7) else "cash",
            "payment_kind": "on_account" if dice.chance(0.7) else "pay_now",
            "mail_department": dice.phrase("departments"),
            "scope": "comprehensive" if len(services) > 1 else "specialty",
            "is_focus": target in ("diamond", "gold"),
        }
        if target != "general" or dice.chance(0.4):
            terms |= {
                "contract_number": f"示{signed:%Y%m}-{dice.between(1, 9999):04d}",
                "contract_signed_on": signed,
                "contract_until": signed + timedelta(365 * dice.between(1, 3)),
                "discount_summary": dice.phrase("discounts"),
                "credit_payment": "fair" if dice.chance(0.15) else "good",
                "credit_performance": "good",
                "credit_note": dice.phrase("credit_notes"),
                "credit_period_days": 30,
            }
        return terms

    def _people(self, office: Office, target: str) -> dict[str, Any]:
        dice = self.dice
        found: dict[str, Any] = {
            "lead_manager": dice.one_of(office.managers),
            "responsible_unit": office.info.code,
            "service_unit": office.info.code,
            "information_source": dice.phrase("information_sources"),
            "responsibility_level": "city" if office.info.level == "city" else "county",
        }
        if target != "general" and len(office.managers) > 1:
            others = [person for person in office.managers if person != found["lead_manager"]]
            found["deputy_manager"] = dice.one_of(others)
        if office.sub_branches and dice.chance(0.3):
            found["reporting_sub_branch"] = dice.one_of(office.sub_branches)
        if dice.chance(0.5):
            found["verified_on"] = self.today - timedelta(dice.between(1, 300))
        return found

    def _contacts(self, customer: str, office: Office) -> Iterator[NewRow]:
        dice = self.dice
        area = _AREA[office.info.division[:4]][0]
        ids = [dice.child_id(customer) for _ in range(dice.between(1, 100) // 45 + 1)]
        for number, identity in enumerate(ids):
            values: dict[str, Any] = {
                "customer": customer,
                "name": dice.person(),
                "department": dice.phrase("departments"),
                "title": dice.phrase("titles"),
                "role": ("handles", "decides", "finance")[number],
                "phone": f"{area}-5552{dice.between(0, 9999):04d}",
                "mobile": f"192{dice.between(0, 99_999_999):08d}",
                "is_primary": number == 0,
                "legal_basis": "contract",
                "notice_given_on": self.today - timedelta(dice.between(10, 600)),
            }
            if len(ids) > 1 and number != _BOSS:
                values["reports_to"] = ids[_BOSS]
            yield NewRow("contact", identity, values)


def _stage(dice: Dice) -> str:
    return dice.random.choices([stage for stage, _ in _STAGES], [weight for _, weight in _STAGES])[0]


def _services(dice: Dice, office: Office, stage: str) -> tuple[tuple[str, str], ...]:
    """One to three services with their season, the main one first; those of a specialty bureau are its own."""
    if stage in _WITHOUT_REVENUE:
        return ()
    choices: Mapping[str, Any] = phrases()["services"]
    if office.info.kind == "specialty":
        own = ("letters", "philately") if office.info.code.endswith("LP") else ("express", "logistics")
        return tuple((code, choices[code]["season"]) for code in own)
    found: dict[str, str] = {}
    for _ in range(dice.between(1, 3)):
        code, entry = dice.weighted("services")
        found[code] = entry["season"]
    return tuple(found.items())


def _credit_code(dice: Dice, division: str) -> str:
    """A code of the right form; the body is chance."""
    body = "".join(dice.one_of(string.digits) for _ in range(9))
    start = f"91{division}{body}"
    return start + check_character(start)
