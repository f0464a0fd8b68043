"""What rights cost: pages of the list at 100,000 customers as a person sees them, against the same pages read bare.

The whole province as its centre sees it; and as a county's manager does, whose few hundred are shown alone: their
pages, searches and counts against the whole province's page in the same order. Both ways are taken in turn in one run,
in processor time: others at work on the machine move a wall clock's ratio by far more than what is looked for.
"""

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

PART_TARGET, FEW_TARGET = 1.05, 2.0
ROUNDS = 75
PAGE = 200


def main(customers: int) -> int:
    from big_store import PASSWORD, big_store
    from bigclient_desktop.domain.access import Person
    from bigclient_desktop.domain.customer_file import CustomerQuery, SortBy
    from bigclient_desktop.services.access import seeing
    from bigclient_desktop.services.session import open_session, people
    from bigclient_desktop.store import customers as stored
    from bigclient_desktop.store.search import SearchIndex
    from bigclient_desktop.store.sight import looking
    from timing import ratio, report, times_in_turn

    folder = big_store(customers)
    session = open_session(folder, password=PASSWORD, user=people(folder)[0])
    queries = {
        "by name": CustomerQuery(),
        "by revenue": CustomerQuery(sort_by=SortBy.REVENUE, descending=True),
        "of a grade": CustomerQuery(grades=("silver",)),
        "a search": CustomerQuery(search="有限"),
    }
    county = Person("manager", "440106", session.staff_id)
    county_search = SearchIndex()
    """The keys in memory are one person's."""

    def bare(query: CustomerQuery) -> object:
        with session.store.reading() as connection:
            return stored.page(connection, query, 0, PAGE, session.store.search)

    def as_centre(query: CustomerQuery) -> object:
        with seeing(session) as connection:
            return stored.page(connection, query, 0, PAGE, session.store.search)

    def as_county(query: CustomerQuery) -> object:
        with session.store.reading() as connection:
            return stored.page(looking(connection, county), query, 0, PAGE, county_search)

    def counted_by_county(query: CustomerQuery) -> object:
        with session.store.reading() as connection:
            return stored.count(looking(connection, county), query, county_search)

    def judged(figure: str, target: float, plain: Callable[[], object], seen: Callable[[], object]) -> bool:
        bare_times, seen_times = times_in_turn(plain, seen, rounds=ROUNDS, clock=time.process_time)
        return report(figure, ratio(seen_times, bare_times), target, bare=bare_times, as_seen=seen_times)

    met = []
    for name, query in queries.items():
        figure = f"the first {PAGE} of {customers:,} {name} as the province's centre sees them"
        met.append(judged(figure, PART_TARGET, partial(bare, query), partial(as_centre, query)))
    for name, query in queries.items():
        everybody = partial(bare, replace(query, grades=(), search=""))
        for what, way in ((f"the first {PAGE} of its own", as_county), ("the count of its own", counted_by_county)):
            figure = f"{what} among {customers:,} {name}, as a county sees them"
            met.append(judged(figure, FEW_TARGET, everybody, partial(way, query)))
    session.close()
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
