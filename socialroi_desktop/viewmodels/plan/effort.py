"""What went into the accounts of each role in the period of the window. Knows no widgets."""

from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.queries.strategy.effort import RoleEffort, effort_by_role
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

# The days that are looked at where the window shows all time.
_DAYS = 90


class EffortModel(VisibleModel, QObject):
    """`rows` and `notes` are those of `period`; `reloaded` follows them."""

    reloaded = Signal()

    def __init__(self, session: Session, filters: FilterState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._filters = session, filters
        self.rows: tuple[RoleEffort, ...] = ()
        self.notes: tuple[Problem, ...] = ()
        filters.changed.connect(self.refresh)
        self.follow(session, {"account", "post", "cost", "ad_cost", "settings", "exchange_rate"})

    @property
    def period(self) -> Period:
        """The days that are looked at: those of the window, else the last 90."""
        today: date = self._session.today
        return self._filters.period or Period(today - timedelta(days=_DAYS - 1), today)

    def read_anew(self) -> None:
        """Add it up."""
        period = self.period

        def done(found: tuple[tuple[RoleEffort, ...], tuple[Problem, ...]]) -> None:
            self.rows, self.notes = found
            self.reloaded.emit()

        self._session.read(
            self.tr("Add up the effort"),
            lambda workspace, _progress: effort_by_role(workspace, period),
            done,
            key=f"effort {id(self)}",
        )
