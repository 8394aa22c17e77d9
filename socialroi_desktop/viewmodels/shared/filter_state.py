"""What every tab looks at: period, comparison and channels. Knows no widgets and no store."""

from typing import Literal

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.period import Period

Comparison = Literal["none", "previous", "last_year"]


class FilterState(QObject):
    """The filters above all tabs. `period` None means all time, `channels` None means every channel."""

    changed = Signal()

    def __init__(
        self,
        period: Period | None = None,
        comparison: Comparison = "none",
        channels: frozenset[str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._period = period
        self._comparison: Comparison = comparison
        self._channels = channels

    @property
    def period(self) -> Period | None:
        """The days looked at; None means all time."""
        return self._period

    @property
    def comparison(self) -> Comparison:
        """What figures are held against."""
        return self._comparison

    @property
    def channels(self) -> frozenset[str] | None:
        """Ids of the channels looked at; None means every channel."""
        return self._channels

    def compared_period(self) -> Period | None:
        """Return the days compared with, or None when there is nothing to compare."""
        if self._period is None or self._comparison == "none":
            return None
        if self._comparison == "previous":
            return self._period.previous()
        return self._period.same_last_year()

    def set_period(self, period: Period | None) -> None:
        """Look at other days."""
        self._update(period, self._comparison, self._channels)

    def look_at(self, period: Period, comparison: Comparison) -> None:
        """Look at other days, compared with others, in one step."""
        self._update(period, comparison, self._channels)

    def set_comparison(self, comparison: Comparison) -> None:
        """Compare with something else."""
        self._update(self._period, comparison, self._channels)

    def set_channels(self, channels: frozenset[str] | None) -> None:
        """Look at other channels."""
        self._update(self._period, self._comparison, channels)

    def _update(self, period: Period | None, comparison: Comparison, channels: frozenset[str] | None) -> None:
        if (period, comparison, channels) == (self._period, self._comparison, self._channels):
            return
        self._period, self._comparison, self._channels = period, comparison, channels
        self.changed.emit()
