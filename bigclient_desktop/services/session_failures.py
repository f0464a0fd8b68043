"""Why a store is not opened or set up: one plain sentence for every case."""

from bigclient_desktop.failures import Failure


class StoreExists(Failure):
    """There is a store in the folder already."""

    key = "failure.store_exists"


class StoreMissing(Failure):
    """There is no store in the folder."""

    key = "failure.store_missing"


class PasswordTooShort(Failure):
    """The new password has too few characters."""

    key = "failure.password_too_short"


class SlotMissing(Failure):
    """The store is there, but not the file that opens it."""

    key = "failure.slot_missing"


class UserUnknown(Failure):
    """Nobody of that name has a slot in this store."""

    key = "failure.user_unknown"


class UserNeeded(Failure):
    """Several people share the store and none was named."""

    key = "failure.user_needed"


class UnitUnknown(Failure):
    """No unit has this code."""

    key = "failure.unit_unknown"


class NameMissing(Failure):
    """A person needs a name."""

    key = "failure.name_missing"


class NameTaken(Failure):
    """Two people of one store would have the same name."""

    key = "failure.name_taken"


class SeveralOfThatName(Failure):
    """More than one known person of the unit has this name; which of them is meant must be said."""

    key = "failure.several_of_that_name"


class PersonHasLeft(Failure):
    """Who is recorded as having left is not let in."""

    key = "failure.person_has_left"


class OwnAccess(Failure):
    """Nobody takes away his own access."""

    key = "failure.own_access"


class LastPerson(Failure):
    """Without this person only the printed key would open the store."""

    key = "failure.last_person"
