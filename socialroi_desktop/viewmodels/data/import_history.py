"""What is done with one import of the history: taken back, brought back, its rejected rows saved, its rows told.

Knows no widgets.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.operations.imports.applying import bring_back_import, remove_import
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.batches import Batch
from socialroi_desktop.store.changes.bringing_back import Back
from socialroi_desktop.store.changes.removal import Kept
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.reading import get
from socialroi_desktop.viewmodels.data.batch_table import Entry, Left
from socialroi_desktop.viewmodels.records.saving import save_rejected
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.field_text import shown
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import title_of

__all__ = ["Batch", "ImportHistory", "Kept", "kept_words"]
# Fields and letters by which a row that stays is told.
_TELLING, _LONGEST = 3, 44


class ImportHistory(QObject):
    """`taken_back` carries an import and the rows of it that stay, `brought_back` the id it has now.

    `refused` says in a sentence why something was not done.
    """

    taken_back = Signal(object, list)
    brought_back = Signal(int)
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def take_back(self, entry: Entry) -> None:
        """Take an import back; rows edited since stay. Nothing happens where that was done already."""
        if entry.removal is not None:
            return
        batch, kept = entry.batch, list[Kept]()

        def work(workspace: Workspace, progress: Progress) -> Changed | None:
            changed, found = remove_import(workspace, batch_id=batch.id)
            kept.extend(found)
            return changed

        self._session.perform(
            self.tr("Undo import of {file}").format(file=batch.file),
            work,
            done=lambda _changed: self.taken_back.emit(batch, kept),
            failed=self._refuse,
        )

    def bring_back(self, entry: Entry) -> None:
        """Bring an import back that was taken back; what the workspace holds again meanwhile stays as it is."""
        if entry.removal is None:
            return
        removal_id, backs = entry.removal.removal_id, list[Back]()

        def work(workspace: Workspace, progress: Progress) -> Changed | None:
            changed, back = bring_back_import(workspace, removal_id=removal_id)
            backs.append(back)
            return changed

        def done(_changed: Changed | None) -> None:
            self.brought_back.emit(backs[-1].batch_id)
            self._say_left(backs[-1].left)

        title = self.tr("Bringing back {file}").format(file=entry.batch.file)
        self._session.perform(title, work, done=done, failed=self._refuse)

    def save_rejected(self, path: Path, batch: Batch, rows: Sequence[Left]) -> None:
        """Save the rejected rows of an import as CSV."""

        def done(count: int) -> None:
            several = self.tr("Saved %Ln rejected rows", "", count)
            self._session.said.emit(either(count, self.tr("Saved 1 rejected row"), several), False)

        self._session.read(
            self.tr("Saving {file}").format(file=path.name),
            lambda _workspace, _progress: save_rejected(path, batch, rows),
            done,
            self._refuse,
        )

    def _say_left(self, left: int) -> None:
        if left:
            words = either(
                left,
                self.tr("1 row stays as it is: it is there again or was changed since"),
                self.tr("%Ln rows stay as they are: they are there again or were changed since", "", left),
            )
            self._session.said.emit(words, True)

    def _refuse(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))


def kept_words(session: Session, kept: Sequence[Kept]) -> list[str]:
    """Return what each of a few rows is, by the first fields it tells."""
    return [_told(session, item) for item in kept]


def _told(session: Session, item: Kept) -> str:
    record = RECORDS[item.entity]
    found = get(session.workspace, record, item.row_id)
    naming = session.naming()
    fields = [spec for spec in specs(record) if spec.shown and not spec.refers_to]
    texts = [] if found is None else [text for spec in fields if (text := shown(found, spec, naming))]
    values = beside([" ".join(text.split()) for text in texts[:_TELLING]]) or str(item.row_id)
    short = values if len(values) <= _LONGEST else values[:_LONGEST] + "…"
    return translate("KeptCard", "{record}: {values}").format(record=title_of(record), values=short)
