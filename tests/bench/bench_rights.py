"""What rights cost: pages of the list at 100,000 customers as a person sees them, against the same pages read bare.

The whole province as its centre sees it, and as a county's manager does: numbers below masked, siblings' customers as
their existence alone. Both ways are taken in turn in one run, in processor time: others at work on the machine move
a wall clock's ratio by far more than what is looked for.
"""

import sys
import time
from collections.abc import Callable
from functools import partial

PART_TARGET, FEW_TARGET = 1.05, 250.0
ROUNDS = 75
PAGE = 200


def main(customers: int) -> int:
    from big_store import PASSWORD, big_store
    from bigclient_desktop.domain.access import Person
    from bigclient_desktop.domain.customer_file import CustomerQuery, SortBy
    from bigclient_desktop.services.access import seeing
    from bigclient_desktop.services.session import open_session, people
    from bigclient_desktop.store import customers as stored
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

    def bare(query: CustomerQuery) -> object:
        with session.store.reading() as connection:
            return stored.page(connection, query, 0, PAGE, session.store.search)

    def as_seen(query: CustomerQuery) -> object:
        with seeing(session) as connection:
            return stored.page(connection, query, 0, PAGE, session.store.search)

    def as_county(query: CustomerQuery) -> object:
        with session.store.reading() as connection:
            return stored.page(looking(connection, county), query, 0, PAGE, session.store.search)

    met = []
    ways: dict[str, Callable[[CustomerQuery], object]] = {"the province's centre": as_seen, "a county": as_county}
    for who, way in ways.items():
        for name, query in queries.items():
            if who == "a county" and query.search:
                continue  # the keys in memory are one person's
            works = partial(bare, query), partial(way, query)
            plain, seen = times_in_turn(*works, rounds=ROUNDS, clock=time.process_time)
            figure = f"the first {PAGE} of {customers:,} {name} as {who} sees them"
            if who == "a county":
                # Its few among the whole province's are looked for along an index of everybody.
                met.append(report(figure, seen.median * 1000, FEW_TARGET, "ms", bare=plain, as_seen=seen))
            else:
                met.append(report(figure, ratio(seen, plain), PART_TARGET, bare=plain, as_seen=seen))
    session.close()
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
