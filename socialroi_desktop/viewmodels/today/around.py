"""What stands below the four lists, read in the background while it is looked at. Knows no widgets."""

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.worth import Worth
from socialroi_desktop.operations.worth import let_go
from socialroi_desktop.queries.sources import SOURCES
from socialroi_desktop.queries.today.around import DayAround, day_around
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

_CONCERNS = frozenset(
    {"goal", "goal_target", "goal_signal", "campaign", "sale_day", "activity", "deal", "due_mark", "settings"}
    | {name for source in SOURCES for name in source.entities}
    | {record.entity for record in RECORDS.values() if record.counted}
)


class AroundModel(VisibleModel, QObject):
    """`read` comes when it was read; before that nothing is known."""

    read = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.found: DayAround | None = None
        self.follow(session, _CONCERNS)

    def read_anew(self) -> None:
        """Read it in the background."""
        today = self.session.today
        self.session.read(
            translate("Today", "Reading what is unusual"),
            lambda workspace, _progress: day_around(workspace, today),
            self._on_read,
            key="around",
        )

    def let_go(self, worth: Worth) -> None:
        """Keep that something unusual was seen."""
        today = self.session.today
        self.session.perform(
            translate("Due", "Saving"),
            lambda workspace, _progress: let_go(workspace, worth=worth, today=today),
        )

    def _on_read(self, found: DayAround) -> None:
        self.found = found
        self.read.emit()
