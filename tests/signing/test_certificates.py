"""Certificates: who may certify whom, judged by their own dates; no keys without the root widen a role (P18)."""

from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.domain.enrolment import depth_of, refusal_of
from bigclient_desktop.domain.organisation import is_within
from bigclient_desktop.signing import certificates
from bigclient_desktop.signing.certificates import (
    CENTRE,
    DEVICE,
    CertificateUnreadable,
    ChainRefused,
    Subject,
    chain_is_good,
    cross_certificate,
    holder_of,
    is_issued_by,
    is_root,
    issue,
    make_request,
    new_root,
    read_certificate_request,
)
from bigclient_desktop.signing.keys import Seat, printed_key

NOW = datetime(2026, 6, 3, tzinfo=UTC)
YEAR = timedelta(days=365)
UNITS = ("440000", "440100", "440106", "440100-LP", "440106-001", "441900", "441900-121")


def subject(unit: str, kind: str = CENTRE, position: str = "manager") -> Subject:
    return Subject("ab" * 16, unit, kind, position, "cd" * 16, "age1qqq")


def below(issuer: Seat, unit: str, kind: str = CENTRE, at: datetime = NOW) -> Seat:
    own = new_root(subject(unit))
    made = issue(issuer, make_request(own, subject(unit, kind)), subject(unit, kind), at, at + 2 * YEAR)
    return Seat(made, own.private_key)


def test_a_chain_of_four_is_good_and_says_who_everybody_is() -> None:
    province = new_root(subject("440000"))
    city = below(province, "440100")
    county = below(city, "440106")
    device = below(county, "440106", DEVICE)
    chain_is_good(device.certificate, [county.certificate, city.certificate], province.certificate)
    holder = holder_of(device.certificate)
    assert (holder.unit, holder.level, holder.kind, holder.position) == ("440106", "county", DEVICE, "manager")
    assert (holder.installation, holder.person, holder.recipient) == ("ab" * 16, "cd" * 16, "age1qqq")
    assert holder.issuer == holder_of(county.certificate).name
    assert is_root(province.certificate)
    assert not is_root(city.certificate)
    for wrong in ([city.certificate], [city.certificate, county.certificate], []):
        with pytest.raises(ChainRefused):
            chain_is_good(device.certificate, wrong, province.certificate)


@pytest.mark.parametrize(
    ("unit", "child", "kind"),
    [
        ("440106", "440105", DEVICE),
        ("440106", "440100", DEVICE),
        ("440106", "440106", CENTRE),
        ("440106", "440106-001", CENTRE),
        ("440100", "440100", CENTRE),
        ("440100", "440000", CENTRE),
        ("440100", "999999", DEVICE),
    ],
)
def test_nobody_certifies_outside_his_unit_or_at_his_own_level(unit: str, child: str, kind: str) -> None:
    issuer = new_root(subject(unit))
    with pytest.raises(ChainRefused):
        below(issuer, child, kind)


def test_a_device_certifies_nobody() -> None:
    device = below(new_root(subject("440100")), "440106", DEVICE)
    with pytest.raises(ChainRefused):
        below(device, "440106", DEVICE)


@pytest.mark.parametrize("year", [2001, 2016, 2036, 2090])
def test_no_clock_of_issuer_or_child_makes_a_chain_bad(year: int) -> None:
    """A path is judged at the latest beginning in it, never at the local clock."""
    province = new_root(subject("440000"))
    wrong = datetime(year, 1, 1, tzinfo=UTC)
    for city_at, county_at, device_at in ((wrong, NOW, NOW), (NOW, wrong, NOW), (NOW, NOW, wrong), (wrong, wrong, NOW)):
        city = below(province, "440100", at=city_at)
        county = below(city, "440106", at=county_at)
        device = below(county, "440106", DEVICE, at=device_at)
        chain_is_good(device.certificate, [county.certificate, city.certificate], province.certificate)
        assert holder_of(device.certificate).valid_until > holder_of(device.certificate).valid_from


def test_what_a_key_issued_before_it_was_enrolled_is_good_afterwards() -> None:
    county = new_root(subject("440106"))
    device = below(county, "440106", DEVICE, datetime(2020, 1, 1, tzinfo=UTC))
    city = new_root(subject("440100"))
    enrolled = issue(city, county.certificate, subject("440106"), NOW, NOW + YEAR)
    chain_is_good(device.certificate, [county.certificate, enrolled], city.certificate)
    with pytest.raises(ChainRefused):
        # It names the other one: what each of them allows is not to be mixed.
        chain_is_good(device.certificate, [enrolled], city.certificate)


def test_a_root_speaks_for_another_root_and_nobody_else_does() -> None:
    first, second = new_root(subject("440100")), new_root(subject("440000"))
    assert is_issued_by(cross_certificate(first, second.certificate), first.certificate)
    county = below(first, "440106")
    assert not is_issued_by(cross_certificate(county, second.certificate), county.certificate)
    assert not is_issued_by(cross_certificate(first, second.certificate), county.certificate)


def test_a_request_says_what_is_asked_and_a_changed_bit_is_noticed() -> None:
    own = new_root(subject("440106"))
    request = make_request(own, subject("440106", DEVICE))
    asked, key = read_certificate_request(request)
    assert (asked, key) == (subject("440106", DEVICE), holder_of(own.certificate).key)
    for position in range(0, len(request), 3):
        changed = request[:position] + bytes([request[position] ^ 4]) + request[position + 1 :]
        with pytest.raises(CertificateUnreadable):
            read_certificate_request(changed)


def test_every_flipped_byte_of_a_certificate_breaks_its_chain() -> None:
    root = new_root(subject("440100"))
    device = below(root, "440106", DEVICE).certificate
    for position in range(len(device)):
        changed = device[:position] + bytes([device[position] ^ 1]) + device[position + 1 :]
        assert not is_issued_by(changed, root.certificate)


def test_other_curves_and_other_extensions_are_no_certificates_of_ours() -> None:
    key = ec.generate_private_key(ec.SECP384R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "x")])
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    made = builder.serial_number(1).not_valid_before(NOW).not_valid_after(NOW + YEAR).sign(key, hashes.SHA256())
    der = made.public_bytes(serialization.Encoding.DER)
    for bad in (der, b"", b"\x30\x00", new_root(subject("440100")).certificate[:-1]):
        with pytest.raises(CertificateUnreadable):
            holder_of(bad)
        assert not is_root(bad)


def test_a_printed_key_is_the_same_for_ever() -> None:
    known = certificates.key_hash(printed_key("0" * 32).public_key())
    assert known == "0c94cc44098b998ba67690609a32378c221b0bfd67bc5b6126f466c01dea4a92"


def forged(issuer: Seat, unit: str, kind: str, ca: bool, path_length: int | None) -> Seat:
    """What somebody with a key can sign who does not keep to the program's rules."""
    own = new_root(subject(unit))
    above = holder_of(issuer.certificate)
    words, names = certificates._said(subject(unit, kind), above.name, NOW)[::-1]
    public = own.private_key.public_key()
    builder = (
        x509.CertificateBuilder()
        .subject_name(certificates._name(certificates.key_hash(public)))
        .issuer_name(certificates._name(above.key))
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW)
        .not_valid_after(NOW + YEAR)
        .add_extension(x509.BasicConstraints(ca=ca, path_length=path_length if ca else None), critical=True)
        .add_extension(certificates._usage(ca), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer.private_key.public_key()), critical=False
        )
        .add_extension(names, critical=False)
        .add_extension(words, critical=False)
    )
    made = builder.sign(issuer.private_key, hashes.SHA256())
    return Seat(made.public_bytes(serialization.Encoding.DER), own.private_key)


STEP = st.tuples(
    st.integers(0, 9),
    st.sampled_from(UNITS),
    st.sampled_from((CENTRE, DEVICE, "root", "")),
    st.booleans(),
    st.sampled_from((None, 0, 1, 2, 5)),
)


@settings(max_examples=60, deadline=None)
@given(steps=st.lists(STEP, min_size=1, max_size=8))
def test_no_set_of_keys_without_the_root_widens_a_role(steps: list[tuple]) -> None:
    """P18: whatever the holders of a city, a county and a device sign, nothing good says more than its signer may."""
    root = new_root(subject("440000"))
    city = below(root, "440100")
    held = [city, below(city, "440106"), below(city, "440106", DEVICE)]
    good = list(held)
    for at, unit, kind, ca, path_length in steps:
        issuer = held[at % len(held)]
        made = forged(issuer, unit, kind, ca, path_length)
        held.append(made)
        if any(is_issued_by(made.certificate, one.certificate) for one in (root, *good)):
            good.append(made)
            above, child = holder_of(issuer.certificate), holder_of(made.certificate)
            assert is_within(child.unit, "440100")
            assert is_within(child.unit, above.unit)
            assert above.kind == CENTRE
            assert child.kind in (CENTRE, DEVICE)
            assert child.kind == DEVICE or depth_of(child.unit) > depth_of(above.unit)
            assert refusal_of(above.unit, True, child.unit, child.kind) == ""
