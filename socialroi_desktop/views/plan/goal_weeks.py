"""The card of the weeks of a goal: what came, what was needed, and what changed, typed in place."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail
from socialroi_desktop.viewmodels.plan.week_table import WeekTable
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.cell_delegate import CellDelegate
from socialroi_desktop.views.widgets.column_wishes import ColumnWishes
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.page_keys import PageKeys

# Px in which words of a note can be read.
_WORDS = 110


class _NoteDelegate(CellDelegate):
    """Gives the words all of the row but the week itself while they are written: read they have more lines."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        super().updateEditorGeometry(editor, option, index)
        view = self.parent()
        if isinstance(view, DataTable):
            room = editor.geometry()
            room.setLeft(min(view.columnViewportPosition(0) + view.columnWidth(0), room.left()))
            editor.setGeometry(room)


class GoalWeeks(Card):
    """`noted` gives first day (ISO), text, and whether it is ahead; `opened` what a value is called, and its GoalProof."""

    noted = Signal(str, str, bool)
    opened = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Week by week"), self.tr("why it moved, in your words"), parent=parent)
        self.rows = WeekTable(self)
        # After the line that was typed into is closed: the table is read anew then, and would take it down with the keyboard.
        self.rows.noted.connect(self.noted, Qt.ConnectionType.QueuedConnection)
        self.table = DataTable(self.tr("Week by week"), cell_focus=True, widest=130)
        self.table.setEditTriggers(
            DataTable.EditTrigger.DoubleClicked
            | DataTable.EditTrigger.EditKeyPressed
            | DataTable.EditTrigger.AnyKeyPressed
        )
        self.table.setItemDelegate(_NoteDelegate(self.table))
        self.table.setModel(self.rows)
        self.table.row_opened.connect(self._open)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.table)
        # From whatever column of a week the keyboard is on.
        PageKeys(self.table).add("F2", self._write_note)

    def show_detail(self, detail: GoalDetail, currency: str) -> None:
        """Show the weeks of a goal; the place that is looked at stays."""
        at = self.table.currentIndex()
        metric = detail.state.goal.metric
        self.rows.show_weeks(
            detail.weeks,
            detail.notes,
            metric,
            currency,
            splits=detail.splits,
            guard=detail.guard,
            goal=detail.state.goal,
        )
        self.table.set_stretch_column(self.rows.note_column)
        self.table.wrap_lines(self.rows.note_column)
        self.table.fit_height(len(self.rows.rows))
        self._fit()
        if at.isValid():
            self.table.setCurrentIndex(self.rows.index(at.row(), at.column()))
        self.setVisible(bool(self.rows.rows))

    def _open(self, index: QModelIndex) -> None:
        proof = self.rows.proof(index)
        if proof is not None:
            self.opened.emit(*proof)
        elif index.column() == self.rows.note_column:
            self._write_note()

    def _write_note(self) -> None:
        """Begin the note on the week that is looked at; the row of all weeks takes none."""
        note = self.rows.index(self.table.currentIndex().row(), self.rows.note_column)
        if self.rows.flags(note) & Qt.ItemFlag.ItemIsEditable:
            self.table.setCurrentIndex(note)
            self.table.edit(note)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out the channels, which stand among the targets too, where they would leave no room for words."""
        wishes, option = ColumnWishes(self.table, _WORDS), QStyleOptionViewItem()
        option.initFrom(self.table)
        wanted = wishes.wanted(range(self.rows.note_column), option)
        needed = sum(wishes.minimum(column, wish) for column, wish in wanted.items())
        over = needed + _WORDS > self.width() - 2 * sizes().inset
        for column in self.rows.split_columns:
            self.table.setColumnHidden(column, over)
        self.table.fit_columns()
