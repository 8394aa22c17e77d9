"""An answer to requests for the use of a piece, with the file that proves it; and rights that were taken back. No widgets."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.library.permission import Right
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.values.people_words import typed_territory
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.attachments import KeptFile, keep_file
from socialroi_desktop.operations.library.asking import ANSWERS, answer
from socialroi_desktop.operations.library.withdrawing import withdraw_piece
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of

__all__ = ["ANSWERS", "Answer", "AnsweringModel"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered: `until` is the last day, None without an end; `proof` a file to keep with it."""

    state: str
    until: date | None = None
    territory: str = ""
    credit: str = ""
    text: str = ""
    proof: Path | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """With which limits something was asked for: its last day, and where; None and "" for none."""

    until: date | None = None
    territory: str = ""


def limits_asked(right: Right) -> Limits:
    """Return with which limits a right was asked for."""
    until = date.fromisoformat(right.ends_on) if right.ends_on else None
    return Limits(until, right.territory or "")


class AnsweringModel(QObject):
    """`done` comes once it is noted, `refused` carries why it is not."""

    done = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def answer(self, right_ids: Sequence[int], told: Answer) -> None:
        """Note an answer to some requests, as one change; a proof is kept first."""
        today = self._session.today
        try:
            territory = typed_territory(told.territory) or None
        except UserError as error:
            self._tell(error)
            return
        if told.state == "granted" and told.until is not None and told.until < today:
            self.refused.emit(self.tr("That day is over; write the last day on which it may be used."))
            return
        days = None if told.until is None else (told.until - today).days + 1

        def write(proof: KeptFile | None) -> None:
            self._session.perform(
                self.tr("Answer about rights"),
                lambda workspace, _progress: answer(
                    workspace,
                    right_ids=right_ids,
                    state=told.state,
                    today=today,
                    days=days,
                    territory=territory,
                    credit=told.credit.strip() or None,
                    text=told.text.strip() or None,
                    proof=proof,
                ),
                done=lambda _changed: self.done.emit(),
                failed=self._tell,
            )

        path = told.proof
        if path is None:
            write(None)
            return
        self._session.read(
            self.tr("Keeping {file}").format(file=path.name),
            lambda workspace, progress: keep_file(workspace, path=path, progress=progress),
            write,
            self._tell,
            lane="files",
        )

    def withdraw(self, item_id: int, uses: Sequence[str], text: str, starts: date | None = None) -> None:
        """Note that some uses of a piece were taken back, from a day on or from today."""
        today = self._session.today

        def work(workspace: Workspace, _progress: Progress) -> Changed:
            return withdraw_piece(
                workspace, item_id=item_id, today=today, uses=uses, text=text.strip() or None, starts=starts
            ).changed

        self._session.perform(
            self.tr("Withdraw rights"), work, done=lambda _changed: self.done.emit(), failed=self._tell
        )

    def _tell(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))
