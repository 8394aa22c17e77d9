"""The rows behind a figure as a Qt table model: day, name, amount, and file, line and hash of each."""

from datetime import date

from PySide6.QtCore import QObject, Qt, Signal

from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.values.numbers import minutes_text
from socialroi_desktop.queries.proof import ProofTable
from socialroi_desktop.store.sums.evidence import SourceRow, time_field
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.row_model import MUTED, Column, RowModel
from socialroi_desktop.viewmodels.shared.translating import translate

DAY, LABEL, PATH, AMOUNT, NET, FILE, LINE, HASH = range(8)


class ProofRows(RowModel[SourceRow]):
    """Rows of one ProofTable. `more_wanted` asks for more when a view reaches the end of what was read.

    `count_changed` tells that another number of rows is shown.
    """

    more_wanted = Signal(int)
    count_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        self._table = ProofTable("order", 0, ())
        self._asked = 0
        super().__init__(columns_of("order"), parent)

    @property
    def entity(self) -> str:
        """The kind of the rows."""
        return self._table.entity

    def set_table(self, table: ProofTable) -> None:
        """Show other rows, or more of the same ones: those come at the end and the view stays where it is."""
        old, self._table, self._asked = self._table, table, 0
        known = len(old.rows)
        same = (table.entity, table.total, table.rows[:known]) == (old.entity, old.total, old.rows)
        if same and len(table.rows) > known:
            self.add_rows(table.rows[known:])
        else:
            self.show_rows(table.rows, columns_of(table.entity))
        self.count_changed.emit()

    @property
    def has_more(self) -> bool:
        """Whether rows stand behind the figure that have not been read yet."""
        return len(self.rows) < self._table.total

    @property
    def count_text(self) -> str:
        """How many rows are shown, of how many in all."""
        total = formatting.number(self._table.total)
        if not self.has_more:
            return translate("Roi", "Rows: {total}").format(total=total)
        shown = formatting.number(len(self.rows))
        return translate("Roi", "Rows shown: {shown} of {total}").format(shown=shown, total=total)

    def read_more(self) -> None:
        """Ask for the next rows."""
        self.fetchMore(self.index(-1, -1))

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self.has_more and self._asked <= len(self.rows)

    def fetchMore(self, parent: Index) -> None:
        """Ask for four times as many rows; they come when they have been read."""
        if self.canFetchMore(parent):
            self._asked = 4 * max(len(self.rows), 1)
            self.more_wanted.emit(self._asked)


def columns_of(entity: str) -> list[Column[SourceRow]]:
    """Return the columns of rows of a kind; only an order came by a path and has a net beside its gross.

    What takes own time has it beside what it is worth.
    """
    first: list[Column[SourceRow]] = [
        Column(
            translate("Roi", "Day"),
            lambda row: formatting.day(date.fromisoformat(row.day) if row.day else None),
        ),
        Column(translate("Roi", "Row"), lambda row: row.label or ""),
    ]
    came: Column[SourceRow] = Column(translate("Roi", "Came by"), path_text)
    amount: Column[SourceRow] = Column(
        translate("Roi", "Amount"), lambda row: formatting.money(row.amount, row.currency or ""), right=True
    )
    time: Column[SourceRow] = Column(translate("Roi", "Time"), lambda row: time_text(row.minutes), right=True)
    hourly: Column[SourceRow] = Column(
        translate("Roi", "Own rate"), lambda row: formatting.money(row.hourly, row.currency or ""), right=True
    )
    counted: Column[SourceRow] = Column(translate("Roi", "Counted as"), counted_text, right=True)
    net: Column[SourceRow] = Column(
        translate("Roi", "Net sales"), lambda row: formatting.money(row.net, row.currency or ""), right=True
    )
    proof: list[Column[SourceRow]] = [
        Column(translate("Roi", "File"), lambda row: row.file or translate("Roi", "typed by hand")),
        Column(translate("Roi", "Line"), lambda row: formatting.number(row.line), right=True),
        Column(
            translate("Roi", "SHA-256"),
            lambda row: (row.sha256 or "")[:12],
            answers={Qt.ItemDataRole.ToolTipRole: lambda row: row.sha256, **MUTED},
        ),
    ]
    if entity == "order":
        return [*first, came, amount, net, *proof]
    record = RECORDS[entity]
    timed = [time, hourly] if time_field(record) else []
    worth = [counted] if record.worth_field else []
    return [*first, *timed, amount, *worth, *proof]


def counted_text(row: SourceRow) -> str:
    """Return what an amount counts in the currency of the workspace."""
    if row.counted is None and row.currency == row.base:
        return formatting.money(row.amount, row.base or "")
    return formatting.money(row.counted, row.base or "")


def time_text(minutes: int | None) -> str:
    """Return own time as it is typed: 1:30."""
    return minutes_text(minutes) if minutes else formatting.UNKNOWN


def path_text(row: SourceRow) -> str:
    """Return how an order came about: where from, then the page it landed on."""
    if row.origin and row.page:
        return translate("Roi", "{origin} → {page}").format(origin=row.origin, page=row.page)
    return row.origin or row.page or formatting.UNKNOWN
