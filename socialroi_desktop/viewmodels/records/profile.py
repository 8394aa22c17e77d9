"""Whether the shop's own profiles are ready to be looked at, in words, and a check of one. Knows no widgets."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.catalogue import profile_rules
from socialroi_desktop.domain.outreach.profile import text_of
from socialroi_desktop.domain.records import ProfileCheck
from socialroi_desktop.queries.outreach.profile import (
    Account,
    ProfileState,
    account_of,
    days_since,
    profile_state,
)
from socialroi_desktop.viewmodels.records.changes import RecordChanges
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import declared
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel
from socialroi_desktop.viewmodels.shared.wording import channel_name

# So many earlier checks are told.
_HISTORY = 5


class ProfileModel(VisibleModel, QObject):
    """`reloaded` comes after the checks were read; `saved` and `refused` once one was saved, or why it was not."""

    reloaded = Signal()
    saved = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.state = ProfileState((), ())
        self._changes = RecordChanges(session, self)
        self._changes.saved.connect(lambda _id: self.saved.emit())
        self._changes.save_refused.connect(self.refused)
        self.follow(session, {"profile_check", "account_day"})

    @property
    def words(self) -> str:
        """How ready the least ready account is: "Profile ready: 7 of 9, 12 days ago"."""
        check = self.state.weakest
        if check is None:
            return self.tr("Profile not checked yet")
        days = days_since(check, self.session.today)
        several = self.tr("Profile ready: {passed} of {items}, %Ln days ago", "", days)
        told = either(days, self.tr("Profile ready: {passed} of {items}, yesterday"), several)
        if days <= 0:
            told = self.tr("Profile ready: {passed} of {items}, today")
        return told.format(passed=formatting.number(check.passed), items=formatting.number(check.items))

    @property
    def tone(self) -> Tone:
        """Whether something is to be done: never checked, checked long ago, or not all of it ready."""
        check = self.state.weakest
        if check is None or days_since(check, self.session.today) > profile_rules().again_after_days:
            return Tone.WARN
        return Tone.MUTED if check.passed == check.items else Tone.PLAIN

    @property
    def tip(self) -> str:
        """The last check of each account, a line each."""
        return "\n".join(map(self._line, self.state.latest))

    def items(self) -> Sequence[tuple[str, str, str]]:
        """Return id, label and help of all that is looked at."""
        return [
            (item.id, declared("Sentences", item.label), declared("Sentences", item.help))
            for item in profile_rules().items
        ]

    def ticked(self, account: Account) -> frozenset[str]:
        """Return what held at the last check of an account."""
        checks = self.state.checks_of(account)
        return frozenset(profile_rules().ticked(checks[0].ticked)) if checks else frozenset()

    def history(self, account: Account) -> str:
        """Return the earlier checks of an account, a line each."""
        return "\n".join(map(self._line, self.state.checks_of(account)[:_HISTORY]))

    def save(self, account: Account, ticked: Sequence[str]) -> None:
        """Keep what is ready today; a second look on one day puts the first right."""
        channel, name = account
        made = ProfileCheck(
            channel=channel, account=name or None, checked_on=self.session.today.isoformat(), ticked=text_of(ticked) or None
        )  # fmt: skip
        known = next(iter(self.state.checks_of(account)), None)
        if known is not None and known.checked_on == made.checked_on:
            made = replace(known, ticked=made.ticked)
        self._changes.save(made)

    def read_anew(self) -> None:
        """Read the checks."""
        self.session.read(
            self.tr("Read profile checks"),
            lambda workspace, _progress: profile_state(workspace),
            self._take,
            key=f"profile {id(self)}",
        )

    def _take(self, state: ProfileState) -> None:
        self.state = state
        self.reloaded.emit()

    def _line(self, check: ProfileCheck) -> str:
        channel, name = account_of(check)
        day = date.fromisoformat(check.checked_on) if check.checked_on else None
        held = self.tr("{passed} of {items} ready").format(
            passed=formatting.number(check.passed), items=formatting.number(check.items)
        )
        return beside((formatting.day(day), channel_name(channel), name, held))
