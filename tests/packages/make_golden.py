"""Makes the golden package of a format version, once, before that version is first released:
`python -m tests.packages.make_golden`. It refuses to replace one, for it must be readable for ever."""

import json
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from bigclient_desktop.packages.container import VERSION, Attachment
from tests.packages.making import commits_of, frames_of, manifest_of, new_side, write

GOLDEN = Path(__file__).parent / "golden"


def main() -> None:
    out = GOLDEN / f"package_v{VERSION}.bcpkg"
    sender, recipient = new_side("golden"), new_side("golden recipient")
    commits = commits_of(sender, 8)
    attachment = Attachment(sha256(b"scan").digest(), b"scan")
    manifest = manifest_of(
        sender,
        recipient,
        number=7,
        previous="ab" * 32,
        basis=(3, "cd" * 32),
        ack=(2, "ef" * 32),
        digest=((b"a" * 17, ((sender.seat.name, b"i" * 8, 8, commits[-1].id),)),),
        capabilities=("commits-1",),
        critical=("parts-1",),
        payload=b"payload",
    )
    chain = [sender.seat.certificate]
    (made,) = write(out, sender, recipient, frames_of(commits), manifest, attachments=[attachment], chain=chain)
    told = {
        "id": made.id,
        "identity": recipient.identity,
        "certificate": b64encode(sender.seat.certificate).decode(),
        "sender": sender.installation.hex(),
        "recipient": recipient.installation.hex(),
        "commits": [commit.id.hex() for commit in commits],
        "words": {language: made.words(language) for language in ("zh_CN", "en")},
    }
    out.with_suffix(".json").write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
