"""Packages of every format version that ever was are read for ever."""

import json
from base64 import b64decode
from hashlib import sha256
from pathlib import Path

import pytest

from bigclient_desktop.packages.container import VERSION
from bigclient_desktop.packages.fingerprint import words
from bigclient_desktop.packages.manifest import encode_manifest
from bigclient_desktop.packages.reading import look, open_package
from bigclient_desktop.packages.verification import check_frames
from bigclient_desktop.signing.keys import Verifier
from tests.packages.making import NOW

GOLDEN = sorted((Path(__file__).parent / "golden").glob("*.bcpkg"))


def test_every_version_has_one():
    assert [path.stem for path in GOLDEN] == [f"package_v{version}" for version in range(1, VERSION + 1)]


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_golden(path):
    told = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    certificate = b64decode(told["certificate"])
    name = sha256(certificate).digest()
    opened = open_package(path, told["identity"], {name: certificate}.get, installation=told["recipient"])
    checked = list(check_frames(opened.frames(), {name: Verifier(certificate)}.get))
    manifest = opened.manifest
    assert [one.id.hex() for one in checked] == told["commits"]
    assert all(one.commit and one.is_verified for one in checked)
    assert (opened.id, opened.chain, manifest.sender) == (told["id"], (certificate,), told["sender"])
    assert sha256(encode_manifest(manifest)).hexdigest() == told["id"]  # written today, the same bytes
    assert (manifest.number, manifest.previous, manifest.basis, manifest.ack) == (
        7,
        "ab" * 32,
        (3, "cd" * 32),
        (2, "ef" * 32),
    )
    assert (manifest.made_at, manifest.recipient_unit, manifest.payload) == (NOW, "厚街镇分局", b"payload")
    assert [one.data for one in opened.attachments()] == [b"scan"]
    assert path.read_bytes().startswith(look(path).fields)
    for language, said in told["words"].items():
        assert words(bytes.fromhex(told["id"]), language) == tuple(said)
