"""How much was earned among others in the period of the window, beside the period before and month by month. Knows no widgets."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.period import Period, until
from socialroi_desktop.domain.records import EarnedMention, InboundLink, Partnership
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.outreach.earned_chart import Months, months_shown
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

EARNED: tuple[type[Record], ...] = (Partnership, InboundLink, EarnedMention)
_METRICS = {
    "partnership": "partnerships",
    "inbound_link": "inbound_links",
    "earned_mention": "earned_mentions",
}
_LATELY = 30
Counts = Mapping[str, int | None]


class EarnedModel(VisibleModel, QObject):
    """`now` and `before` are counts by kind of record, None where none was ever written down. `reloaded` follows them.

    `before` is the period of the same length just before; where all time is looked at, the last days. `months` are the counts
    by kind of record and first day of each month, those of a year or of the whole period.
    """

    reloaded = Signal()

    def __init__(self, session: Session, filters: FilterState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._filters = session, filters
        self.now: Counts = {}
        self.before: Counts = {}
        self.months: Mapping[str, Months] = {}
        filters.changed.connect(self.refresh)
        self.follow(session, _METRICS)

    def words(self, entity: str) -> str:
        """Return the counts of a kind of record as a sentence; "" where none was ever written down."""
        now, before = self.now.get(entity), self.before.get(entity)
        if now is None:
            return ""
        if self._filters.period is None:
            words = self.tr("{now} until today, {before} of them in the last %Ln days", "", _LATELY)
        else:
            words = self.tr("{now} this period, {before} the period before")
        return words.format(now=formatting.number(now), before=formatting.number(before or 0))

    def days(self) -> str:
        """Return which days both counts are of."""
        now, before = self._periods()
        if self._filters.period is None:
            return formatting.period(before)
        return self.tr("{now}, before that {before}").format(
            now=formatting.period(now), before=formatting.period(before)
        )

    def read_anew(self) -> None:
        """Count both periods."""
        now, before = self._periods()
        # All time begins with nothing: the last year is shown.
        shown = months_shown(self._filters.period or before)
        self._session.read(
            self.tr("Count what was earned"),
            lambda workspace, _progress: (
                _counted(workspace, now),
                _counted(workspace, before),
                _by_month(workspace, shown),
            ),
            lambda found: self._take(*found),
            key=f"earned {id(self)}",
        )

    def _periods(self) -> tuple[Period, Period]:
        period, today = self._filters.period, self._session.today
        if period is None:
            return until(today), Period(today - timedelta(days=_LATELY - 1), today)
        return period, period.previous()

    def _take(self, now: Counts, before: Counts, months: Mapping[str, Months]) -> None:
        self.now, self.before, self.months = now, before, months
        self.reloaded.emit()


def _counted(workspace: Workspace, period: Period) -> Counts:
    found = {
        item.metric: item.value for item in figures_of(workspace, Scope(period), tuple(_METRICS.values()))
    }
    return {
        entity: None if (value := found[metric]) is None else int(value)
        for entity, metric in _METRICS.items()
    }


def _by_month(workspace: Workspace, period: Period) -> Mapping[str, Months]:
    found: dict[str, dict[date, int | None]] = {entity: {} for entity in _METRICS}
    entities = {metric: entity for entity, metric in _METRICS.items()}
    for item in figures_of(workspace, Scope(period, by="month"), tuple(entities)):
        month = date.fromisoformat(str(item.group["month"]))
        found[entities[item.metric]][month] = None if item.value is None else int(item.value)
    return found
