"""The inbox of the open workspace and the mention that is looked at. Knows no widgets.

Read in the background after every change, of two questions the newest wins; its clocks go on every half minute while it is
looked at.
"""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from socialroi_desktop.domain.listening.clocks import Clocks, ClockState, clocks_of
from socialroi_desktop.domain.records import Mention
from socialroi_desktop.domain.records.listening import ANSWERED, OPEN
from socialroi_desktop.queries.listening.inbox import Inbox, Sheet
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

_TICK = 30_000
_CONCERNS = {"mention", "settings", "topic", "product", "influencer", "order"}


def _utc_now() -> datetime:
    return datetime.now(UTC)


class InboxModel(QObject, VisibleModel):
    """`read` comes when the lists were read, `shown` when a mention is looked at or changed, `ticked` as time goes on."""

    read = Signal()
    shown = Signal()
    ticked = Signal()
    refused = Signal(str)

    def __init__(
        self, session: Session, parent: QObject | None = None, *, now: Callable[[], datetime] = _utc_now
    ) -> None:
        super().__init__(parent)
        self.session, self.now = session, now
        self.inbox: Inbox | None = None
        self.sheet: Sheet | None = None
        self.chosen: int | None = None
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self.ticked)
        self._timer.start()
        self.follow(session, _CONCERNS)

    def set_active(self, active: bool) -> None:
        super().set_active(active)
        if active:
            self._timer.start()
            self.ticked.emit()
        else:
            self._timer.stop()

    @property
    def mention(self) -> Mention | None:
        """The mention that is looked at."""
        return self.sheet.mention if self.sheet is not None else None

    @property
    def clocks(self) -> Clocks | None:
        """The clocks of the mention that is looked at, where it has any."""
        mention = self.mention
        if mention is None or not mention.state:
            return None
        return clocks_of(mention.mentioned_at, mention.acknowledged_at, mention.solved_at)

    @property
    def waits(self) -> bool:
        """Whether the mention that is looked at waits."""
        return self.mention is not None and self.mention.state in (OPEN, ANSWERED)

    @property
    def possible(self) -> bool:
        """Whether a mention is looked at and the workspace may be written."""
        return self.mention is not None and self.session.workspace.writable

    def counts(self) -> tuple[int, int, int]:
        """Return how many wait, how many of them are late and how many have less than four hours left."""
        waiting = self.inbox.waiting if self.inbox is not None else ()
        states = [said.clocks.state(self.now()) for said in waiting]
        return len(states), states.count(ClockState.LATE), states.count(ClockState.SOON)

    def choose(self, mention_id: int | None) -> None:
        """Look at another mention, None for none."""
        if mention_id != self.chosen or (self.sheet is None) != (mention_id is None):
            self.chosen = mention_id
            self._read_sheet()

    def read_anew(self) -> None:
        """Read the lists and the mention that is looked at in the background."""
        today = self.session.today
        from socialroi_desktop.queries.listening.inbox import inbox

        self.session.read(
            translate("Inbox", "Reading what people say"),
            lambda workspace, _progress: inbox(workspace, today),
            self._on_read,
            key="inbox",
        )
        self._read_sheet()

    def _read_sheet(self) -> None:
        wanted = self.chosen
        if wanted is None:
            self._on_sheet(None)
            return
        from socialroi_desktop.queries.listening.inbox import sheet

        self.session.read(
            translate("Inbox", "Reading a mention"),
            lambda workspace, _progress: sheet(workspace, wanted),
            self._on_sheet,
            key="mention",
        )

    def _on_read(self, found: Inbox) -> None:
        self.inbox = found
        self.read.emit()

    def _on_sheet(self, found: Sheet | None) -> None:
        self.sheet = found
        if found is None:
            self.chosen = None
        self.shown.emit()
