"""What is told of one record of the plan beyond its fields: asked in the background, again after what it concerns changed."""

from collections.abc import Callable, Collection
from datetime import date
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

T = TypeVar("T")


class AboutRecord(VisibleModel, QObject, Generic[T]):
    """`told` is what was found of the record that is shown, None until it is; `reloaded` follows it.

    `ask` is called with the workspace, the record and today; it concerns these kinds of record, all where none are named.
    """

    reloaded = Signal()

    def __init__(
        self,
        session: Session,
        ask: Callable[[Workspace, Any, date], T],
        concerns: Collection[str] | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session, self._ask = session, ask
        self.record: Record | None = None
        self.told: T | None = None
        self.follow(session, concerns)

    def show_record(self, record: Record | None) -> None:
        """Tell of a record, or of none."""
        if record is None or self.record is None or record.id != self.record.id:
            self.told = None
        self.record = record
        self.refresh()

    def read_anew(self) -> None:
        """Ask again."""
        record, ask, today = self.record, self._ask, self.session.today
        if record is None:
            self.reloaded.emit()
            return

        def done(found: T) -> None:
            if self.record is record:
                self.told = found
                self.reloaded.emit()

        self.session.read(
            self.tr("Read the plan"),
            lambda workspace, _progress: ask(workspace, record, today),
            done,
            key=f"about {id(self)}",
        )
