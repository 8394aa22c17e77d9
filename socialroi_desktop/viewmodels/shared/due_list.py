"""What is due in the open workspace, for the counts on the tabs and the list of it. Knows no widgets and no area.

Read in the background after every change; of two questions the newest wins.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import ModuleType

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.due import Due
from socialroi_desktop.errors import UserError
from socialroi_desktop.jobs import listens
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.shared.due import due_tag
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel
from socialroi_desktop.viewmodels.shared.session import Session, problem_text, sentence_of
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

SAYS, WHEN, AREA, OWNER = range(4)


class DueModel(QObject, VisibleModel):
    """All that is due today or late; `read` comes when it was read."""

    read = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.items: tuple[Due, ...] = ()
        self.was_read = self._asked = self._counts = False
        self.follow(session)

    @property
    def counts(self) -> Mapping[str, int]:
        """How many things are due, by area."""
        return Counter(item.area for item in self.items)

    def keep_counting(self, counted: Callable[[], None]) -> None:
        """Read after every change, whatever is looked at, and call that: the counts on the tabs are always in sight."""
        self.read.connect(counted)
        self._counts = True
        self.set_active(True)

    def set_active(self, active: bool) -> None:
        super().set_active(active or self._counts)

    def read_once(self) -> None:
        """Read what is due unless that was asked for before."""
        if not self._asked:
            self.refresh()

    def read_anew(self) -> None:
        """Read what is due in the background."""
        self._asked = True
        today = self.session.today
        self.session.read(
            translate("Due", "Reading what is due"),
            lambda workspace, _progress: _due_by(workspace, today),
            self._on_read,
            key="due",
        )

    def finish(
        self,
        items: Sequence[Due],
        answer: str = "",
        *,
        done: Callable[[Sequence[Due]], None] | None = None,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Say that things are done, as one change; `answer` is what the one thing asks for.

        `done` is called with them after, or `failed` with the sentence why they are not.
        """
        today = self.session.today
        self.session.perform(
            translate("Due", "Saving"),
            lambda workspace, _progress: _operations().finish_due(
                workspace, items=items, today=today, answer=answer
            ),
            done=lambda _changed: done(items) if done is not None and listens(done) else None,
            failed=lambda error: self._tell(error, failed),
        )

    def _tell(self, error: Exception, failed: Callable[[str], None] | None) -> None:
        if failed is None or not isinstance(error, UserError):
            self.session.failed.emit(error)
        elif listens(failed):
            failed(sentence_of(error))

    def move(self, items: Sequence[Due], to: date) -> None:
        """Put things off, as one change."""
        today = self.session.today
        self.session.perform(
            translate("Due", "Saving"),
            lambda workspace, _progress: _operations().move_due(workspace, items=items, to=to, today=today),
        )

    def drop(self, items: Sequence[Due], reason: str) -> None:
        """Drop things with a reason, as one change."""
        today = self.session.today
        self.session.perform(
            translate("Due", "Saving"),
            lambda workspace, _progress: _operations().drop_due(
                workspace, items=items, reason=reason, today=today
            ),
        )

    def log_minutes(self, item: Due, minutes: int) -> None:
        """Keep how long somebody worked at a thing; it becomes cost."""
        today = self.session.today
        self.session.perform(
            translate("Due", "Saving"),
            lambda workspace, _progress: _operations().log_minutes(
                workspace, item=item, minutes=minutes, today=today
            ),
        )

    def _on_read(self, items: tuple[Due, ...]) -> None:
        self.items, self.was_read = items, True
        self.read.emit()


def _due_by(workspace: Workspace, today: date) -> tuple[Due, ...]:
    # Loaded beside the window: it asks every area.
    from socialroi_desktop.queries.due import due_by

    return tuple(due_by(workspace, today))


def _operations() -> ModuleType:
    """Return what changes things that are due; loaded with the first change, beside the window."""
    from socialroi_desktop.operations import due

    return due


def chosen_after(before: Sequence[Due], chosen: Sequence[int], now: Sequence[Due]) -> list[int]:
    """Return which rows are chosen once a list has become another: the same things, else what stood after them.

    Without anything after them it is the last row, where nothing was chosen the first; none in an empty list.
    """
    if not now or not chosen:
        return [0] if now else []
    places = {item.key: row for row, item in enumerate(now)}
    kept = [places[before[row].key] for row in chosen if before[row].key in places]
    after = (item.key for item in before[max(chosen) + 1 :])
    return kept or [next((places[key] for key in after if key in places), len(now) - 1)]


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
        Column(translate("Due", "In charge"), lambda item: item.owner),
    )
    return RowModel(columns, parent)
