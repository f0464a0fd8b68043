"""Why an enrolment is refused: one plain sentence for every case."""

from bigclient_desktop.failures import Failure


class NotACentre(Failure):
    """Only the seat that holds a centre's certificate issues others."""

    key = "failure.not_a_centre"


class MayNotCertify(Failure):
    """The unit lies outside the centre's, or is not below it."""

    key = "failure.may_not_certify_unit"


class CentreLevel(Failure):
    """A centre certifies other centres only below its own level."""

    key = "failure.may_not_certify_level"


class MarketerIsNoCentre(Failure):
    """A part-time marketer's machine is nobody's centre."""

    key = "failure.marketer_no_centre"


class MarketerShares(Failure):
    """Two part-time marketers at one machine: what one registered would lie with the other."""

    key = "failure.marketer_shares"


class ScopeOfAnother(Failure):
    """A part-time marketer's machine receives what he registered, and others' machines no such thing."""

    key = "failure.scope_of_another"


class RequestRevoked(Failure):
    """The key of the request was revoked: a lost laptop enrols as a new one."""

    key = "failure.request_revoked"


class InstallationTaken(Failure):
    """Somebody is enrolled at the machine that the request names, and has not signed for this key."""

    key = "failure.installation_taken"


class InstallationElsewhere(Failure):
    """The machine that the request names is enrolled with another unit."""

    key = "failure.installation_elsewhere"


class PersonTaken(Failure):
    """The person whom the request names has another key that was not revoked."""

    key = "failure.person_taken"


class RequestIsForRenewal(Failure):
    """A renewal of a certificate that this centre has not issued."""

    key = "failure.renewal_of_another"


class NothingToRenew(Failure):
    """This seat has no certificate of a centre yet."""

    key = "failure.nothing_to_renew"


class IsRootAlready(Failure):
    """The top of a trust has nobody above who could renew it."""

    key = "failure.is_root_already"


class NotAGrant(Failure):
    """A package, but no grant."""

    key = "failure.not_a_grant"


class GrantForAnother(Failure):
    """The grant answers a request that was not made at this seat."""

    key = "failure.grant_for_another"


class GrantForged(Failure):
    """The certificate in it does not come from the one who signed the grant, or not from its root."""

    key = "failure.grant_forged"


class GrantOfStranger(Failure):
    """This store belongs to another trust already."""

    key = "failure.grant_of_stranger"


class GrantTaken(Failure):
    """This very grant was accepted before."""

    key = "failure.grant_taken"


class NotTheRoot(Failure):
    """Only the root in force names the next one."""

    key = "failure.not_the_root"


class SuccessorElsewhere(Failure):
    """The next root stands in the same unit as the one before."""

    key = "failure.successor_elsewhere"


class WrongRootKey(Failure):
    """The typed key is not the one that the root in force has named as its successor."""

    key = "failure.wrong_root_key"


class PreviousRootUnknown(Failure):
    """A store that knows no root needs the second part of the sheet too."""

    key = "failure.previous_root_unknown"


class CertificateUnknown(Failure):
    """No seat with this certificate is known here."""

    key = "failure.certificate_unknown"


class MayNotRevoke(Failure):
    """A certificate is revoked by its issuer or by those above."""

    key = "failure.may_not_revoke"


class RevokedAlready(Failure):
    """The certificate was revoked before."""

    key = "failure.revoked_already"


class CommitNotTheirs(Failure):
    """The last good change named was not signed by that seat, or is not held here."""

    key = "failure.last_commit_unknown"


class NothingQuarantined(Failure):
    """None of these changes is held back by a revocation of this centre."""

    key = "failure.nothing_quarantined"
