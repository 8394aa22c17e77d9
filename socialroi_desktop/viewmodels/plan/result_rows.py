"""Rows that are asked of the whole workspace and shown in a table, again after what they concern changed. Knows no widgets."""

from collections.abc import Callable, Collection
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

T = TypeVar("T")


class ResultRows(VisibleModel, QObject, Generic[T]):
    """`rows` are what `ask` found as of today; `reloaded` follows them."""

    reloaded = Signal()

    def __init__(
        self,
        session: Session,
        ask: Callable[[Workspace, date], tuple[T, ...]],
        concerns: Collection[str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session, self._ask = session, ask
        self.rows: tuple[T, ...] = ()
        self.follow(session, concerns)

    def read_anew(self) -> None:
        """Ask again."""
        ask, today = self._ask, self.session.today

        def done(found: tuple[T, ...]) -> None:
            self.rows = found
            self.reloaded.emit()

        self.session.read(
            self.tr("Compare results"),
            lambda workspace, _progress: ask(workspace, today),
            done,
            key=f"results {id(self)}",
        )
