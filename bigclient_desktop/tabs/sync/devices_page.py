"""设备与证书 (centre): every seat with its certificate and last package; grants, renewals, and the lost laptop."""

from html import escape
from typing import TYPE_CHECKING, Any

from bigclient_desktop.domain.enrolment import Device
from bigclient_desktop.services.trust import devices
from bigclient_desktop.tabs.allowed import allow
from bigclient_desktop.tabs.sync.revoke_dialog import RevokeDialog
from bigclient_desktop.tabs.sync.sheet_page import SheetPage, facts
from bigclient_desktop.widgets.chips import Chip
from bigclient_desktop.widgets.columns import Column, Look
from bigclient_desktop.widgets.field_words import plain_words
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.tabs.sync.tab import SyncTab

TONES = {"valid": "good", "expiring": "warn", "expired": "bad", "revoked": "quiet"}


class DevicesPage(SheetPage):
    """Granting leads into the enrolment flow; revoking asks what the last good change was."""

    def __init__(self, tab: "SyncTab") -> None:
        self._tab = tab
        super().__init__(
            tab.context, device_columns(), "sync/view_devices", self._say_empty, lambda one: str(one.holder.name)
        )
        self.root_button = self.add_button("devices.root", lambda: tab.show_page("enrolment", "root"))
        self.revoke_button = self.add_button("devices.revoke", self._revoke, "danger")
        self.grant_button = self.add_button("devices.grant", self._grant, "primary")
        self.say(tr("sync_tab.page_devices"), tr("devices.hint"))
        self.allow()

    def refresh(self) -> None:
        """Read anew."""
        session = self.context.session
        self.show_all(lambda: devices(session))

    def html_of(self, record: Device) -> str:
        holder = record.holder
        last = (
            tr("devices.last_words", number=record.last_number, at=plain_words(record.last_package_at))
            if record.last_package_at
            else tr("devices.never")
        )
        pairs = (
            (tr("devices.person"), f"{person_words(record)} · {tr(f'staff.position.{holder.position}')}"),
            (tr("devices.unit"), record.unit_name),
            (tr("devices.kind"), tr(f"devices.kind_{holder.kind}")),
            (tr("devices.state"), tr(f"devices.state_{record.state}")),
            (
                tr("devices.valid"),
                tr(
                    "devices.valid_words", since=f"{holder.valid_from:%Y-%m-%d}", until=f"{record.valid_until:%Y-%m-%d}"
                ),
            ),
            (tr("devices.last"), last),
            (tr("devices.installation"), holder.installation),
            (tr("devices.certificate"), holder.name),
        )
        return facts(*((escape(label), escape(value)) for label, value in pairs), beside=2)

    def allow(self) -> None:
        chosen = self.chosen()
        one = chosen[0] if len(chosen) == 1 else None
        why_not = ""
        if one is None:
            why_not = tr("devices.why_no_one")
        elif one.is_own:
            why_not = tr("devices.why_own")
        elif one.state == "revoked":
            why_not = tr("devices.why_revoked")
        elif not one.may_revoke:
            why_not = tr("devices.why_not_below")
        allow(self.revoke_button, why_not)

    def _grant(self) -> None:
        self._tab.show_page("enrolment", "grant")

    def _revoke(self) -> None:
        device: Device | None = self.current()
        if device is not None:
            dialog = RevokeDialog(self.context, device, self)
            dialog.revoked.connect(lambda: self._tab.refresh())
            dialog.open()

    def _say_empty(self, panel: StatePanel) -> None:
        panel.say(tr("devices.none"), tr("devices.none_text"), (tr("devices.grant"), self._grant))


def device_columns() -> tuple[Column[Device], ...]:
    """What the list of devices shows."""
    return (
        Column("person", "devices.person", person_words, 130),
        Column("unit", "devices.unit", lambda one: one.unit_name, 200),
        Column("position", "devices.position", lambda one: tr(f"staff.position.{one.holder.position}"), 96),
        Column("kind", "devices.kind", lambda one: tr(f"devices.kind_{one.holder.kind}"), 72),
        Column("state", "devices.state", lambda one: state_chip(one).word, 100, "", Look.CHIP, value=state_chip),
        Column("until", "devices.until", lambda one: f"{one.valid_until:%Y-%m-%d}", 104),
        Column("number", "devices.last_number", _number, 88, "", Look.FIGURES),
        Column(
            "at", "devices.last_at", lambda one: plain_words(one.last_package_at) if one.last_package_at else "—", 132
        ),
        Column("own", "devices.own", lambda one: tr("devices.this") if one.is_own else "", 72),
    )


def person_words(one: Device) -> str:
    """Whose device; before its first package only the certificate is known."""
    return one.person_name or tr("devices.not_reported")


def state_chip(one: Device) -> Chip:
    """Valid, soon or already ended, or revoked."""
    return Chip(TONES.get(one.state, "quiet"), tr(f"devices.state_{one.state}"))


def _number(one: Any) -> str:
    return str(one.last_number) if one.last_number else "—"
