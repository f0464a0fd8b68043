"""Secrecy marks: customers marked secret stay out of workbooks and papers, unless somebody says why; that is noted.

What a paper or workbook leaves out it says, in customers: forms at the foot of the last page, lists below their table,
workbooks on the sheet beside. The today sheet keeps the visit and leaves the file; lists that sum up leave the row and
count it in the sum. What is read in the window or on the terminal is no paper. What a person gets of his own data (PIPL
art. 45) he gets. Packages between centres carry secret customers all the same: they are encrypted to their recipient.
State secrets have no place in this program at all.
"""

from collections.abc import Iterable

from bigclient_desktop.failures import Failure, Words
from bigclient_desktop.services.audit_log import note
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import personal_data as stored


class OnlySecret(Failure):
    """All that was asked for is marked secret: nothing is left to write."""

    key = "failure.only_secret"


def secret_customers(session: Session) -> frozenset[str]:
    """Everybody who is marked secret."""
    with session.store.reading() as connection:
        return stored.secret_customers(connection)


def held_back(session: Session, customers: Iterable[str], reason: str = "", form: str = "") -> frozenset[str]:
    """Those of the customers who stay out of a file; with a reason nobody does, and the audit log says why.

    `form` is the catalogue key of what is written.
    """
    found = secret_among(session, customers)
    if found and reason.strip():
        with session.store.reading() as connection:
            name = stored.customer_names(connection, [bytes.fromhex(min(found))])[bytes.fromhex(min(found))]
        about = min(found) if len(found) == 1 else None
        words = f"{name}: {reason.strip()}" if about else reason.strip()
        note(session, "export", words, customer=about, count=len(found), form=form or "privacy.secrets_written")
        return frozenset()
    return found


def secret_among(session: Session, customers: Iterable[str | None]) -> frozenset[str]:
    """Those of the customers who are marked secret; notes nothing."""
    secret = secret_customers(session)
    return frozenset(one for one in customers if one in secret) if secret else frozenset()


def left_out_words(words: Words, count: int, *, summed: bool = False) -> str:
    """The sentence for the file; empty where nobody was left out. `summed`: its totals count them all the same."""
    return words("privacy.left_out_rows" if summed else "privacy.left_out", count=count) if count else ""
