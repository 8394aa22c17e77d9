"""What a card of a person's page shows that takes a while to work out: read in the background, of whoever is looked at."""

from collections.abc import Callable, Collection
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

T = TypeVar("T")


class PersonReading(VisibleModel, QObject, Generic[T]):
    """`shown` comes with every answer; `answer` is None until then, and where there is nothing to tell."""

    shown = Signal()

    def __init__(
        self,
        session: Session,
        question: Callable[[Workspace, int], T],
        concerns: Collection[str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._question = question
        self.person_id: int | None = None
        self.answer: T | None = None
        self.failure = ""
        self.follow(session, concerns)

    def show_person(self, influencer_id: int | None) -> None:
        """Look at another person; what was told of the last one goes at once."""
        if influencer_id != self.person_id:
            self.answer, self.failure = None, ""
            self.person_id = influencer_id
            self.shown.emit()
        self.refresh()

    def read_anew(self) -> None:
        """Ask about the person."""
        asked = self.person_id
        if asked is None:
            return
        self.session.read(
            self.tr("Read what a partner brings"),
            lambda workspace, _progress: self._question(workspace, asked),
            lambda answer: self._take(asked, answer, ""),
            lambda error: self._take(asked, None, sentence_of(error)),
            key=f"person reading {id(self)}",
        )

    def _take(self, asked: int, answer: T | None, failure: str) -> None:
        if asked == self.person_id:
            self.answer, self.failure = answer, failure
            self.shown.emit()
