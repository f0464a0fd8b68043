"""Why a package is refused or not written: one plain sentence for every case."""

from bigclient_desktop.failures import EnvironmentFailure, Failure


class PackageRefused(Failure):
    """The package is not taken; nothing was changed."""

    key = "failure.package_damaged"


class NotAPackage(PackageRefused):
    """The file does not begin as a package does."""

    key = "failure.not_a_package"


class PackageNewer(PackageRefused):
    """Format, cipher suite or a capability that this version of the program does not know."""

    key = "failure.package_newer"


class PackageCut(PackageRefused):
    """Shorter than it says: copied in part, or the stick was pulled."""

    key = "failure.package_cut"


class PackageTrailing(PackageRefused):
    """Longer than it says: something was put behind it."""

    key = "failure.package_trailing"


class PackageDamaged(PackageRefused):
    """Bytes that are not those which were signed."""

    key = "failure.package_damaged"


class PackageForged(PackageRefused):
    """The signature is not that of the certificate which it names, or the contents are another's."""

    key = "failure.package_forged"


class SignerUnknown(PackageRefused):
    """Signed with a certificate that is not known here."""

    key = "failure.package_signer_unknown"


class NotForUs(PackageRefused):
    """Encrypted to somebody else; nobody here can say to whom."""

    key = "failure.package_not_for_us"


class ForAnother(PackageRefused):
    """Encrypted to somebody whose name is known."""

    key = "failure.package_for_another"


class PackageTooLarge(PackageRefused):
    """Beyond a limit of the format, or beyond what it declared itself."""

    key = "failure.package_too_large"


class PackageMalformed(PackageRefused):
    """Signed and decrypted, but not made as a package is."""

    key = "failure.package_malformed"


class CommitForged(PackageRefused):
    """A commit in it whose signature is not its author's."""

    key = "failure.package_commit_forged"


class PartMissing(PackageRefused):
    """A package in several files of which not all are there."""

    key = "failure.package_part_missing"


class NoRecipient(Failure):
    """An encryption key that is none."""

    key = "failure.package_recipient"


class TooLargeToPack(Failure):
    """One record or attachment is larger than any package may carry, or the parts asked for are too small."""

    key = "failure.too_large_to_pack"


class PackageExists(Failure):
    """A file of that name is there already and stays."""

    key = "failure.package_exists"


class PackageCancelled(Failure):
    """Ended by the user; nothing is left behind."""

    key = "failure.cancelled"


class PackageNotRead(EnvironmentFailure):
    """The system does not let the file be read."""

    key = "failure.package_not_read"


class PackageNotWritten(EnvironmentFailure):
    """The stick or folder refuses; `reason` is the system's own word."""

    key = "failure.package_not_written"


class StickFull(PackageNotWritten):
    """No room left on the stick; nothing is left there."""

    key = "failure.stick_full"


class StickGone(PackageNotWritten):
    """The folder is not there (any more)."""

    key = "failure.stick_gone"


class StickReadOnly(PackageNotWritten):
    """Nobody may write there: a switch on the stick, or a right that is missing."""

    key = "failure.stick_read_only"


class StickBroken(PackageNotWritten):
    """The device itself reports errors, or was pulled while it was written."""

    key = "failure.stick_broken"


class PlaceTaken(PackageNotWritten):
    """Something else, a folder perhaps, has the name that a file of the package needs."""

    key = "failure.package_place_taken"


class ReadBackDiffers(PackageNotWritten):
    """What was read back is not what was written."""

    key = "failure.package_read_back"
