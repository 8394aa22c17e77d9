"""A board: records of one query as cards in a column for each of their choices, and the moves between the columns.

Knows records, cards and moves; no widgets, and no record in particular.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData, QObject, Qt, Signal

from socialroi_desktop.domain.fields import Record, spec_of
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.moving import Moved, move_each, move_records
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.records.board_rows import BoardRows
from socialroi_desktop.viewmodels.records.cards import CardSetup
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.session import Session, problem_text, sentence_of
from socialroi_desktop.viewmodels.shared.wording import choice_label

MIME = "application/x-socialroi-cards"
Told = Mapping[str, Any]
Move = Callable[[Workspace, Sequence[int], str | None, Told], Moved]
NOTHING: Told = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class BoardSetup:
    """A board of `record` by the choices of its `field`: what its cards show, and how they are moved.

    `move` is given ids, the choice they go to and values that are told with it, and makes one change of it; without one
    the field is edited. `asks` are the choices nothing is moved to before something was told, such as a reason.
    `values` are the choices with a column (none: all), those `aside` stand behind what a window shows at once.
    `sort` is the field by which the cards of a column stand, `empty` what a column without any says, `no_match` where not all
    records are looked at.
    """

    record: type[Record]
    field: str
    card: CardSetup
    move: Move | None = None
    values: tuple[str, ...] = ()
    aside: frozenset[str] = frozenset()
    asks: frozenset[str] = frozenset()
    sort: str = ""
    empty: str = ""
    no_match: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A muted figure at the right of the head of a column, and what it means; `short` stands where there is less room."""

    text: str
    tip: str = ""
    short: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """What stands over a column; `name` is how it is read aloud."""

    title: str
    count: str
    name: str
    figure: Figure = field(default_factory=lambda: Figure(""))


class BoardModel(BoardRows):
    """Cards by column. `refused` says why something was not moved, `moved` carries the ids of what was.

    `told_wanted` carries the ids and the column of a move that waits for what is to be told with it.
    """

    refused = Signal(str)
    moved = Signal(list)
    told_wanted = Signal(list, int)

    def __init__(self, session: Session, setup: BoardSetup, parent: QObject | None = None) -> None:
        spec = spec_of(setup.record, setup.field)
        values: tuple[str | None, ...] = setup.values or tuple(choice.id for choice in spec.choices)
        # Where the choice may be left open there is a place for what has none; it is shown when something is in it.
        columns = values if spec.required else (*values, None)
        super().__init__(session, setup.record, setup.field, columns, parent)
        self.setup = setup
        self._query = replace(self._query, sort=setup.sort)
        self._figures: Mapping[str | None, Figure] = MappingProxyType({})
        self._move = setup.move or partial(_edit, setup)
        # Where cards go whose move still waits, as behind an import.
        self._headed: dict[int, int] = {}
        self.read_anew()

    def title(self, number: int) -> str:
        """Return what a column is called."""
        value = self.values[number]
        if value is None:
            return self.tr("Without")
        return choice_label(self.record_type, self.field, value, self.session.settings.own_names)

    @property
    def narrowed(self) -> bool:
        """Whether only some of the records are looked at."""
        return bool(self.query.text or self.query.terms or self.query.channels is not None)

    @property
    def nothing_words(self) -> str:
        """What a column without cards says."""
        return self.setup.no_match if self.narrowed else self.setup.empty

    def head(self, number: int) -> Head:
        """Return what stands over a column."""
        title, count = self.title(number), self.rowCount(self.column(number))
        several = self.tr("{title}, %Ln cards", "", count)
        name = either(count, self.tr("{title}, 1 card"), several).format(title=title)
        return Head(title, formatting.number(count), name, self._figures.get(self.values[number], Figure("")))

    def set_figures(self, figures: Mapping[str | None, Figure]) -> None:
        """Show figures over the columns of these choices, and none over others."""
        self._figures = figures
        self.reloaded.emit()

    # What Qt asks.

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and not index.parent().isValid():
            return self._head_data(index.row(), role)
        if role == Role.KEY:
            return self.id_of(index)
        told = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Role.CARD)
        record = self.record(index) if told else None
        return None if record is None else self._card_data(record, role)

    def _card_data(self, record: Record, role: int) -> Any:
        card = self.setup.card.card(record)
        if role == Role.CARD:
            return card
        return card.title if role == Qt.ItemDataRole.DisplayRole else card.words

    def _head_data(self, number: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(number)
        return self.head(number).name if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        writable = self.session.workspace.writable
        if not index.parent().isValid():
            drops = Qt.ItemFlag.ItemIsDropEnabled if writable else Qt.ItemFlag.NoItemFlags
            return Qt.ItemFlag.ItemIsEnabled | drops
        drags = Qt.ItemFlag.ItemIsDragEnabled if writable else Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
            | drags
        )

    # Moves.

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        data = QMimeData()
        told = " ".join([self.record_type.entity, *map(str, self.ids_of(indexes))])
        data.setData(MIME, QByteArray(told.encode()))
        return data

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index
    ) -> bool:
        where = parent if not parent.parent().isValid() else parent.parent()
        return where.isValid() and self.session.workspace.writable and bool(self._dropped(data))

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        where = parent.parent() if parent.parent().isValid() else parent
        self.move(self._dropped(data), where.row())
        return True

    def _dropped(self, data: QMimeData) -> list[int]:
        entity, *ids = bytes(data.data(MIME).data()).decode().split() or [""]
        return [int(row_id) for row_id in ids] if entity == self.record_type.entity else []

    def column_of(self, row_id: int) -> int:
        """Return the column a card stands in, or comes to once the move that waits is made; -1 when it is not shown."""
        return self._headed.get(row_id, self.index_of(row_id).parent().row())

    def move_by(self, ids: Sequence[int], columns: int, last: int) -> None:
        """Move each card so many columns to the right of its own, as far as the `last` one, all as one change.

        Those that come to a column that asks for something wait for that, and the others go.
        """
        targets = {row_id: min(max(self.column_of(row_id) + columns, 0), last) for row_id in ids}
        going = {row_id: number for row_id, number in targets.items() if number != self.column_of(row_id)}
        asking = {number for number in going.values() if self.values[number] in self.setup.asks}
        free = {row_id: number for row_id, number in going.items() if number not in asking}
        if len(set(free.values())) < 2 or self.setup.move is not None:
            for number in sorted(set(free.values())):
                self.move([row_id for row_id in free if free[row_id] == number], number)
        elif self.session.workspace.writable:
            values = {row_id: self.values[number] for row_id, number in free.items()}
            entity, name = self.record_type.entity, self.field
            self._perform(
                lambda workspace: move_each(workspace, entity=entity, field=name, values=values), free
            )
        for number in sorted(asking):
            self.move([row_id for row_id in going if going[row_id] == number], number)

    def move(self, ids: Sequence[int], number: int, told: Told = NOTHING) -> None:
        """Move cards to a column as one change; those that stand there already stay. What cannot be is refused in words."""
        going = [row_id for row_id in ids if self.column_of(row_id) != number]
        if not going or not self.session.workspace.writable:
            return
        value = self.values[number]
        if value in self.setup.asks and not told:
            self.told_wanted.emit(going, number)
            return

        self._perform(
            lambda workspace: self._move(workspace, going, value, told), dict.fromkeys(going, number)
        )

    def _perform(self, move: Callable[[Workspace], Moved], targets: Mapping[int, int]) -> None:
        """Make a move of cards, each to its column."""
        problems = list[Problem]()

        def work(workspace: Workspace, _progress: Progress) -> Changed | None:
            changed, found = move(workspace)
            problems.extend(found)
            return changed

        def done(changed: Changed | None) -> None:
            if problems:
                self.refused.emit(problem_text(problems[0]))
            if changed is not None:
                self.moved.emit(list(targets))

        def failed(error: Exception) -> None:
            if isinstance(error, UserError):
                self.refused.emit(sentence_of(error))
            else:
                self.session.failed.emit(error)

        self._headed |= targets
        ended = partial(self._arrive, targets)
        self.session.perform(self.tr("Move"), work, done=done, failed=failed, ended=ended, asked_by=self)

    def _arrive(self, targets: Mapping[int, int]) -> None:
        """Know that a move waits no more, made or not; where it was followed by another one that one counts."""
        for row_id, number in targets.items():
            if self._headed.get(row_id) == number:
                del self._headed[row_id]


def _edit(
    setup: BoardSetup, workspace: Workspace, ids: Sequence[int], value: str | None, told: Told
) -> Moved:
    return move_records(
        workspace, entity=setup.record.entity, field=setup.field, ids=ids, value=value, told=told
    )
