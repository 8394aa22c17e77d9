"""What a goal's metric came to before: over the same days last year, the days just before, or days of one's own."""

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.methods.goals import period_of
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.goal_baselines import OWN, Offer, first_of, offers
from socialroi_desktop.queries.goal_rows import earlier_rows
from socialroi_desktop.viewmodels.shared.session import Session

# What the figure of usual days depends on.
OFFERED_BY = frozenset(
    {
        "metric",
        "of_kind",
        "channels",
        "product_line",
        "pages",
        "campaign_id",
        "target_kind",
        "currency",
        "start",
        "end",
    }
)


class BaselineMeter(QObject):
    """Measures in the background.

    `measured` gives the offer the baseline follows, `found` the GoalRows behind an offer that were asked for.

    `offers` are the usual days of the goal as it was handed in last, none while they are measured; `by_hand` says that the
    days were set by hand, and are kept.
    """

    measured = Signal(object)
    found = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, *, by_hand: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.by_hand = by_hand
        self.measuring = False
        self.offers: tuple[Offer, ...] = ()
        self.taken: Offer | None = None
        self._picked = ""
        self._turn = 0
        self._asked: tuple[object, ...] = ()

    @property
    def note(self) -> Problem | None:
        """Why what was measured has no value, None where it has one."""
        figure = self.taken.figure if self.taken else None
        return figure.notes[0] if figure and figure.notes and figure.value is None else None

    @property
    def rows(self) -> int | None:
        """How many rows were counted; None where nothing was measured."""
        return self.taken.figure.rows if self.taken else None

    def pick(self, offer: Offer) -> None:
        """Stay with the days an offer is for."""
        self.by_hand, self._picked, self.taken = False, offer.id, offer

    def stop(self) -> None:
        """Take no answer that is still under way."""
        self._turn += 1
        self.measuring, self.taken = False, None

    def measure(self, goal: Goal) -> bool:
        """Begin to measure; False where metric or days say too little for that."""
        asked = tuple(getattr(goal, name) for name in sorted(OFFERED_BY))
        if asked != self._asked:
            # Until they are measured anew they would be those of another goal.
            self._asked, self.offers = asked, ()
        period = period_of(goal.start, goal.end)
        chosen = period_of(goal.baseline_start, goal.baseline_end) if self.by_hand else None
        if goal.metric not in METRICS or (chosen is None and (period is None or self.by_hand)):
            return False
        self._turn += 1
        turn, self.measuring = self._turn, True
        self._session.read(
            self.tr("Measure the baseline"),
            lambda workspace, _: offers(workspace, goal, period, chosen),
            lambda found: self._on_measured(turn, found),
            self._on_failed,
            key=f"baseline {id(self)}",
        )
        return True

    def find_rows(self, goal: Goal, offer: Offer) -> None:
        """Find the rows an offer was counted from; `found` gives them."""
        self._session.read(
            self.tr("Find what was counted"),
            lambda workspace, _: earlier_rows(workspace, goal, offer.figure),
            self.found.emit,
            self.failed.emit,
            key=f"baseline rows {id(self)}",
        )

    def _on_measured(self, turn: int, found: tuple[Offer, ...]) -> None:
        if turn != self._turn:
            return
        self.measuring = False
        self.offers = tuple(offer for offer in found if offer.id != OWN)
        self.taken = first_of(found, OWN if self.by_hand else self._picked)
        self.measured.emit(self.taken)

    def _on_failed(self, error: Exception) -> None:
        self.measuring = False
        self.failed.emit(error)
