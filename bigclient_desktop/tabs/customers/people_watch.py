"""Where else the contacts of a card's customer are contacts: read beside the card, said and taken back from it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from bigclient_desktop.domain.persons import PersonElsewhere
from bigclient_desktop.services.persons import (
    link_persons,
    persons_elsewhere,
    suspect_persons_again,
    tell_persons_apart,
    unlink_person,
)
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.words import tr

SAID_OF_PEOPLE = ("same:", "part:", "apart:", "again:")
"""What the links of the sheet begin with that say something of two contacts."""


class PeopleWatch(QObject):
    """`found` belongs to `customer`; for another one it is empty until it has been read."""

    def __init__(self, context: TabContext, arrived: Callable[[], object], owner: QObject) -> None:
        super().__init__(owner)
        self._context, self._arrived = context, arrived
        self.customer = ""
        self.found: Sequence[PersonElsewhere] = ()

    def forget(self) -> None:
        """Something has changed: it is read again when the sheet is drawn next."""
        self.customer, self.found = "", ()

    def look(self, customer: str) -> None:
        """Read of that customer, once."""
        if customer == self.customer:
            return
        self.customer, self.found = customer, ()
        session = self._context.session

        def done(found: Sequence[PersonElsewhere]) -> None:
            if customer == self.customer and found != self.found:
                self.found = found
                self._arrived()

        self._context.background.run(
            lambda: persons_elsewhere(session, customer), done, lambda error: None, owner=self, topic="persons"
        )

    def follow(self, what: str, rest: str) -> None:
        """What was clicked: two contacts are one, are two, may be one again; or one is a person of his own."""
        session = self._context.session
        here, _, other = rest.partition(" ")
        if what == "same":
            self._context.write(lambda: link_persons(session, here, other), tr("persons.linked"), owner=self)
        elif what == "apart":
            self._context.write(lambda: tell_persons_apart(session, here, other), tr("persons.told_apart"), owner=self)
        elif what == "again":
            again = tr("persons.suspected_again")
            self._context.write(lambda: suspect_persons_again(session, here, other), again, owner=self)
        else:
            self._context.write(lambda: unlink_person(session, rest), tr("persons.parted"), owner=self)
