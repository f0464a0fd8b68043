"""Who may say what: certificates, revocations, scopes, receipts as one pure function of the issuers' statements
(sync.md, Trust).

It starts at the root key that a person accepted, and goes down: a statement counts only from its issuer's own key, a
certificate only below its issuer's level and within its unit, and only as far as those above have revoked nothing.
"""

from collections import defaultdict
from collections.abc import Iterable

from bigclient_desktop.domain.fields import ISSUER
from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.journal.issuing import Statements
from bigclient_desktop.journal.trusted import Chains, Cut, HolderOf, IssuerAlarm, ReceiptStatement, Trust

__all__ = ["Chains", "Cut", "HolderOf", "IssuerAlarm", "ReceiptStatement", "Trust", "build_trust"]


def build_trust(root: str, commits: Iterable[Commit], holder_of: HolderOf, chains: Chains) -> Trust:
    """The trust that follows from the accepted root key (hex) and the commits of issuer aggregates, in any order."""
    by_root: dict[bytes, dict[bytes, Commit]] = defaultdict(dict)
    for commit in commits:
        if commit.aggregate[0] == ISSUER.id:
            by_root[commit.aggregate[1]][commit.id] = commit
    return Statements(by_root, holder_of, chains).trust(root)
