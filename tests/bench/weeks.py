"""A manager's week as the program writes it: plans, records with what comes of them, complaints, edits of files."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bigclient_desktop.domain.working_days import china_day
from bigclient_desktop.journal.commits import read_commit, unpack_parts
from bigclient_desktop.services import complaint_steps, complaints, customers, visits
from bigclient_desktop.services.session import Session

PLANS, COMPLAINTS, EDITS = 25, 1, 15
STEPS = ("answered", "investigated", "handled", "confirmed")


def operations_after(session: Session, row: int) -> int:
    """How many operations this machine has written since."""
    statement = "SELECT header, signature, parts FROM commit_log WHERE row > ? AND source = 'local'"
    with session.store.reading() as connection:
        rows = connection.exec_driver_sql(statement, (row,)).all()
    return sum(len(read_commit(one.header, one.signature, unpack_parts(one.parts)).operations) for one in rows)


def last_row(session: Session) -> int:
    """The end of the log."""
    with session.store.reading() as connection:
        return int(connection.exec_driver_sql("SELECT max(row) FROM commit_log").scalar_one())


def work_a_week(session: Session, roots: Sequence[str], operations: int, now: datetime) -> int:
    """Does it until so many operations are written, and gives how many are."""
    start, written = last_row(session), 0
    for number, _ in enumerate(_acts(session, roots, now)):
        if number % 5 == 0 or written > operations * 0.9:
            written = operations_after(session, start)
        if written >= operations:
            break
    return operations_after(session, start)


def _acts(session: Session, roots: Sequence[str], now: datetime) -> Iterator[None]:
    ahead = now - timedelta(days=5)
    plans = []
    for number, root in enumerate(roots[:PLANS]):
        draft = visits.new_visit_draft(session, root, planned=True, now=ahead)
        at = now - timedelta(hours=2 + number)
        purpose = replace(draft.visit, starts_at=now + timedelta(days=1), purpose="送旺季方案,了解电商件量")
        plans.append((draft.visit.id, at))
        visits.save_visit(session, replace(draft, visit=purpose), now=now)
        yield
    for number, (plan, at) in enumerate(plans):
        draft = visits.record_draft(session, plan, now=at)
        said = {
            "talk": "介绍国际小包新资费,客户对时限提出疑问,约定准备对比方案。",
            "persons_met": "区小姐",
            "result": "有意向",
            "needs": "希望每天下午四点上门揽收" if number % 2 else None,
            "competitor_news": "顺丰报价每件低两元" if number % 5 == 0 else None,
            "next_step": "送对比方案",
            "next_on": china_day(now) + timedelta(days=7 + number % 5),
        }
        visits.save_visit(session, replace(draft, visit=replace(draft.visit, **said)), plan_next=True, now=now)
        yield
    for number, root in enumerate(roots[-COMPLAINTS:]):
        form = complaints.new_complaint_draft(session, root, now=now)
        said = {"kind": "delay", "what_happened": "EMS 邮件三天未到", "item_numbers": (f"EE00000000{number}CN",)}
        complaints.save_complaint(session, replace(form, complaint=replace(form.complaint, **said)), now=now)
        yield
        for step in STEPS:
            complaint_steps.take_step(session, complaints.row_of(form), step, note="已查明", now=now)
            yield
    for number, root in enumerate(roots[PLANS : PLANS + EDITS]):
        file = customers.draft_of(customers.customer_file(session, root))
        said = {"phone": f"020-8888{number:04}", "remark": "年底换新库房", "postal_address": f"天河路{number}号"}
        customers.save_customer(session, replace(file, customer=replace(file.customer, **said)))
        yield
    while True:
        for root in roots[PLANS + EDITS :]:
            draft = visits.new_visit_draft(session, root, now=now)
            said = {
                "talk": "电话回访,时限已改善",
                "way": "phone",
                "next_step": "月底对账",
                "next_on": china_day(now) + timedelta(days=9),
            }
            visits.save_visit(session, replace(draft, visit=replace(draft.visit, **said)), plan_next=True, now=now)
            yield
