"""Package files: bytes an operation, and opening with all checks against the bare signature checks."""

import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bigclient_desktop.journal.commits import Authorship, Commit, Place, make_commit
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.packages.verification import check_frames
from bigclient_desktop.signing.keys import Verifier
from tests.packages.making import Side, frames_of, new_side, read, write
from timing import report, times_in_turn

COMMITS = 20_000
OPERATIONS = 5
CUSTOMER, CONTACT = 1, 2
_NAMES = ("粤华电子", "恒丰纸品", "南方印务", "厚街家具", "虎门服饰", "莞城食品", "长安五金", "塘厦塑胶")
_FIELDS = (3, 7, 11, 12, 19)


def commits_of_work(side: Side) -> list[Commit]:
    """Edits as the packing likes them least: five rows of a customer, each with a `prev` of its own, an action of
    its own, two parts, customers in turn; a quarter of the commits make new customers."""
    author = Authorship(side.installation, side.seat.name, side.incarnation)
    sign = side.seat.signer()
    made: list[Commit] = []
    customers: list[list[bytes]] = []
    heads: dict[bytes, list[bytes]] = {}
    tips: dict[bytes, bytes] = {}
    for at in range(COMMITS):
        is_new = at % 4 == 0
        if is_new:
            customers.append([os.urandom(16) for _ in range(OPERATIONS)])
        rows = customers[-1] if is_new else customers[(at * 7919) % len(customers)]
        root = rows[0]
        said = []
        for place, row in enumerate(rows):
            entity, part = (CUSTOMER, 0) if place == 0 else (CONTACT, 1)
            value = f"东莞市{_NAMES[at % 8]}{at * 31 + place}有限公司"
            if is_new:
                values = (value, "441900", f"13800{at:06}", place, None)
                said.append(Operation(Act.CREATE, entity, row, _FIELDS, values, part))
            else:
                field = _FIELDS[(at + place) % 5]
                prev = heads[root][-1 - (at + place) % len(heads[root])]
                said.append(Operation(Act.SET, entity, row, (field,), (value,), part, (prev,)))
        stamp = (1_777_000_000_000 + at * 60_000) << 16
        place_ = Place(at + 1, made[-1].id if made else b"", tips.get(root, b""), stamp, os.urandom(16))
        made.append(make_commit(author, place_, (CUSTOMER, root), said, sign))
        tips[root] = made[-1].id
        heads.setdefault(root, []).append(made[-1].id)
    return made


def main() -> int:
    sender, recipient = new_side("sender"), new_side("recipient")
    commits = commits_of_work(sender)
    verifier = Verifier(sender.seat.certificate)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.bcpkg"
        (made,) = write(path, sender, recipient, frames_of(commits))

        def bare() -> None:
            assert all(verifier.accepts(commit.signature, commit.header) for commit in commits)

        def opened() -> None:
            frames = read(path, recipient, sender).frames()
            assert sum(one.is_verified for one in check_frames(frames, {sender.seat.name: verifier}.get)) == COMMITS

        yardstick, thing = times_in_turn(bare, opened)
    each = made.size / (COMMITS * OPERATIONS)
    is_small = report("package size an operation", each, 110, "bytes", bytes=made.size)
    speed = yardstick.median / thing.median
    is_fast = report("opening and verifying", speed, 0.7, at_least=True, bare=yardstick, opened=thing)
    return 0 if is_small and is_fast else 1


if __name__ == "__main__":
    sys.exit(main())
