"""Every place that shows a piece without a right, or will, as a table to be ticked off. Knows no widgets."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.records import Post, UgcItem
from socialroi_desktop.operations.library.taking_out import take_out
from socialroi_desktop.operations.library.withdrawing import take_down
from socialroi_desktop.queries.library.uses import PlaceCover, to_take_down
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.library.piece_words import used_words
from socialroi_desktop.viewmodels.library.standings import SPOKEN_OF
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.row_model import MUTED, Column, RowModel
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

_TICK = 0


class TakeDownTable(VisibleModel, RowModel[PlaceCover]):
    """`reloaded` comes with other rows, the longest without a right first; `refused` carries a sentence.

    A tick only collects, told by `ticked_changed`; rows of posts to come have none: there is nothing to take down yet.
    """

    reloaded = Signal()
    ticked_changed = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._session = session
        self._ticked: frozenset[int] = frozenset()
        self._sought = ""
        # All of them, whatever is looked for.
        self.places: list[PlaceCover] = []
        self.show_rows((), self._declared())
        self.follow(session, SPOKEN_OF)

    def read_anew(self) -> None:
        """Look for the places."""
        today = self._session.today

        def work(workspace: Workspace, _progress: object) -> list[PlaceCover]:
            return to_take_down(workspace, today)

        self._session.read(
            self.tr("What is to be taken down"), work, self._take, self._tell, key="what is to be taken down"
        )

    @property
    def ticked(self) -> tuple[int, ...]:
        """The ids of the uses that are ticked, in the order they stand, also of those that are not shown just now."""
        return tuple(usage_id for row in self.places if (usage_id := _id(row)) in self._ticked)

    @property
    def counted(self) -> int:
        """How many rows something is to be done about: not those of posts that come out all the same, for a reason."""
        return sum(not row.all_the_same for row in self.places)

    @property
    def editable(self) -> bool:
        """Whether anything can be changed."""
        return not self._session.reading_only

    def take_down(self) -> None:
        """Note that pieces were taken down today from the places that are ticked, as one change."""
        ids, today = self.ticked, self._session.today
        if not ids:
            self.refused.emit(self.tr("Tick what was taken down first."))
            return
        self._session.perform(
            self.tr("Take down"),
            lambda workspace, _progress: take_down(workspace, usage_ids=ids, today=today),
            failed=self._tell,
        )

    def take_out(self, number: int) -> None:
        """Take the piece of a row out of its post, which is still to come."""
        row = self.row(number)
        if row is None:
            return
        usage_id = _id(row)
        self._session.perform(
            self.tr("Take out of the post"),
            lambda workspace, _progress: take_out(workspace, usage_id=usage_id),
            failed=self._tell,
        )

    def tick(self, numbers: Sequence[int]) -> None:
        """Tick rows, or untick them where all of them are; those of posts to come are passed by.

        Of several only those are ticked that are due by now: what is over ahead of its day is told one by one.
        """
        chosen = [row for number in numbers if (row := self.row(number)) is not None]
        rows = [row for row in chosen if not row.planned]
        today = self._session.today
        due = [row for row in rows if len(chosen) == 1 or row.cover.since is None or row.cover.since <= today]
        ids = frozenset(map(_id, due))
        if not self.editable or not rows:
            return
        if ids and not ids <= self._ticked:
            self._set_ticked(self._ticked | ids)
        elif off := self._ticked & frozenset(map(_id, rows)):
            self._set_ticked(self._ticked - off)
        else:
            self.refused.emit(self.tr("None of these is due yet; tick one alone where it is down already."))

    def look_for(self, text: str) -> None:
        """Show the places that have all words of a text in what is said of them; all where it has none."""
        self._sought = text
        self._show()
        self.reloaded.emit()

    def _show(self) -> None:
        words = fold(self._sought).split()
        self.show_rows([row for row in self.places if all(word in self._said(row) for word in words)])

    def _said(self, row: PlaceCover) -> str:
        return fold(" ".join(column.text(row) for column in self.columns))

    def opens(self, number: int) -> tuple[str, int] | None:
        """Return what is opened of a row: its post where that is to come, else its piece."""
        row = self.row(number)
        if row is None:
            return None
        post = row.place.post
        return (
            (Post.entity, post.id)
            if row.planned and post is not None
            else (UgcItem.entity, row.place.piece.id)
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        row = self.row(index.row())
        if index.column() == _TICK and self.editable and row is not None and not row.planned:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a row."""
        row = self.row(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or row is None or row.planned or index.column() != _TICK:
            return False
        one = frozenset({_id(row)})
        checked = Qt.CheckState(value) == Qt.CheckState.Checked
        self._set_ticked(self._ticked | one if checked else self._ticked - one)
        return True

    def _set_ticked(self, ids: frozenset[int]) -> None:
        self._ticked = ids
        self.repaint_column(_TICK)
        self.ticked_changed.emit()

    def _declared(self) -> tuple[Column[PlaceCover], ...]:
        session = self._session
        return (
            Column(
                self.tr("Piece"),
                lambda row: row.place.piece.title,
                answers={Qt.ItemDataRole.CheckStateRole: self._tick_of},
            ),
            Column(self.tr("Where used"), lambda row: used_words(row, session.today).label),
            Column(
                self.tr("What is wrong"),
                self._wrong,
                answers={Role.TAG: lambda row: used_words(row, session.today).tag},
            ),
            Column(self.tr("Without a right"), self._since, answers=MUTED),
            Column(self.tr("Why"), lambda row: used_words(row, session.today).answer, answers=MUTED),
        )

    def _tick_of(self, row: PlaceCover) -> Qt.CheckState:
        return Qt.CheckState.Checked if _id(row) in self._ticked else Qt.CheckState.Unchecked

    def _wrong(self, row: PlaceCover) -> str:
        tag = used_words(row, self._session.today).tag
        return tag[0] if tag else ""

    def _since(self, row: PlaceCover) -> str:
        since = row.cover.since
        if since is None:
            return ""
        ahead = since > self._session.today
        template = self.tr("from {day}") if ahead else self.tr("since {day}")
        return template.format(day=formatting.near_day(since, self._session.today))

    def _take(self, rows: list[PlaceCover]) -> None:
        self._ticked &= {_id(row) for row in rows if not row.planned}
        self.places = rows
        self._show()
        self.ticked_changed.emit()
        self.reloaded.emit()

    def _tell(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))


def _id(row: PlaceCover) -> int:
    return row.place.usage.id or 0
