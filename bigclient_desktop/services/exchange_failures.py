"""Why an export or an import is refused: one plain sentence for every case."""

from bigclient_desktop.failures import EnvironmentFailure, Failure


class NotEnrolled(Failure):
    """Packages are exchanged only after a centre has enrolled this store, or it became a centre itself."""

    key = "failure.not_enrolled"


class PeerUnknown(Failure):
    """Nobody of that name exchanges packages with this store."""

    key = "failure.peer_unknown"


class PeerAmbiguous(Failure):
    """Several peers answer to that name."""

    key = "failure.peer_ambiguous"


class PeerHasNoKey(Failure):
    """Every certificate of the peer has ended or was revoked: nobody could read the package."""

    key = "failure.peer_has_no_key"


class SeatRevoked(Failure):
    """One's own certificate was revoked."""

    key = "failure.seat_revoked"


class SeatNotCertified(Failure):
    """The store is enrolled, but this person's seat has no certificate of a centre yet."""

    key = "failure.seat_not_certified"


class AlreadyImported(Failure):
    """This very package was imported before."""

    key = "failure.package_already_imported"


class SenderRevoked(Failure):
    """The sender's certificate was revoked."""

    key = "failure.package_sender_revoked"


class SenderExpired(Failure):
    """The sender's certificate has ended; a centre takes nothing from it until it is renewed."""

    key = "failure.package_sender_expired"


class SenderNotLinked(Failure):
    """The sender is enrolled, but exchanges no packages with this store."""

    key = "failure.package_sender_not_linked"


class SenderDiffers(Failure):
    """The manifest names another sender than the certificate."""

    key = "failure.package_sender_differs"


class IsAGrant(Failure):
    """A grant is accepted where one enrols, not here."""

    key = "failure.package_is_grant"


class OverBudget(Failure):
    """More than the link's budget; somebody at the centre has to agree."""

    key = "failure.package_over_budget"


class IsOwnPackage(Failure):
    """Made by this very store."""

    key = "failure.package_is_own"


class NoRoomForImport(EnvironmentFailure):
    """Too little free space on the store's disk."""

    key = "failure.no_room_for_import"


class PlanStale(Failure):
    """Another import came between the preview and this one."""

    key = "failure.import_plan_stale"


class NothingToImport(Failure):
    """No package of the plan would be taken."""

    key = "failure.nothing_to_import"
