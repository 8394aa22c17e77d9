"""The arrangements of the calendar to choose from, as chips of which one is on. Knows no calendar."""

from collections.abc import Sequence

from PySide6.QtGui import QAction

from socialroi_desktop.domain.calendar.arranging import VIEWS
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter


class ViewSwitch(SegmentedFilter):
    """A click does what the action of the arrangement does."""

    def __init__(self, actions: Sequence[QAction]) -> None:
        words = {
            "month": translate("CalendarPage", "Month"),
            "week": translate("CalendarPage", "Week"),
            "day": translate("CalendarPage", "Day"),
            "list": translate("CalendarPage", "List"),
            "timeline": translate("CalendarPage", "Timeline"),
        }
        ways = dict(zip(VIEWS, actions, strict=True))
        super().__init__(
            translate("CalendarPage", "How posts are shown"), [Segment(view, words[view]) for view in VIEWS]
        )
        self.current_changed.connect(lambda view: ways[view].trigger())

    def show_view(self, view: str) -> None:
        """Turn the chip of an arrangement on."""
        self.set_current(view)
