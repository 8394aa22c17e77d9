"""What is due in the open workspace, for the counts on the tabs and the list of it. Knows no widgets and no area.

Read in the background after every change; of two questions the newest wins.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.due import Due
from socialroi_desktop.operations.due import drop_due, finish_due, move_due
from socialroi_desktop.queries.due import due_by
from socialroi_desktop.viewmodels.shared.due import due_tag
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel
from socialroi_desktop.viewmodels.shared.session import Session, problem_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

SAYS, WHEN, AREA = range(3)


class DueModel(QObject, VisibleModel):
    """All that is due today or late; `read` comes when it was read."""

    read = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.items: tuple[Due, ...] = ()
        self.follow(session)

    @property
    def counts(self) -> Mapping[str, int]:
        """How many things are due, by area."""
        return Counter(item.area for item in self.items)

    def read_anew(self) -> None:
        """Read what is due in the background."""
        today = self._session.today
        self._session.read(
            translate("Due", "Reading what is due"),
            lambda workspace, _progress: tuple(due_by(workspace, today)),
            self._on_read,
            key="due",
        )

    def finish(self, item: Due) -> None:
        """Say that something is done."""
        today = self._session.today
        self._session.perform(
            translate("Due", "Saving"),
            lambda workspace, _progress: finish_due(workspace, item=item, today=today),
        )

    def move(self, item: Due, to: date) -> None:
        """Put something off."""
        today = self._session.today
        self._session.perform(
            translate("Due", "Saving"),
            lambda workspace, _progress: move_due(workspace, item=item, to=to, today=today),
        )

    def drop(self, item: Due, reason: str) -> None:
        """Drop something with a reason."""
        today = self._session.today
        self._session.perform(
            translate("Due", "Saving"),
            lambda workspace, _progress: drop_due(workspace, item=item, reason=reason, today=today),
        )

    def _on_read(self, items: tuple[Due, ...]) -> None:
        self.items = items
        self.read.emit()


def due_table(parent: QObject, today: date, areas: Mapping[str, str]) -> RowModel[Due]:
    """Return the table of what is due; `areas` are the names of the tabs."""
    columns: tuple[Column[Due], ...] = (
        Column(translate("Due", "What"), lambda item: problem_text(item.says)),
        Column(
            translate("Due", "When"),
            lambda item: due_tag(item.day, today)[0],
            sort=lambda item: item.day,
            answers={Role.TAG: lambda item: due_tag(item.day, today)},
        ),
        Column(translate("Due", "Tab"), lambda item: areas.get(item.area, item.area)),
    )
    return RowModel(columns, parent)
