"""The parts of a deal as tables that are edited in place: offers, deliverables, rights, each with what is worked out of it.

What a cell shows is told by a look a field; what is edited is the field. Knows no widgets.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import Deal
from socialroi_desktop.viewmodels.records.parts import PartsTable
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.session import Session


@dataclass(frozen=True, slots=True)
class Look:
    """What a cell shows: a text, or a tag where it has a ground; `reason` is told on hover."""

    text: str
    tone: Tone = Tone.PLAIN
    tag: bool = False
    strong: bool = False
    reason: str = ""


# Returns the look of a cell of a record, None for that of any table.
LookOf = Callable[[Any], Look | None]


@dataclass(frozen=True, slots=True)
class PartColumn:
    """A field as a column: its title and look; one that is `worked_out` is not typed here."""

    field: str
    title: str
    look: LookOf | None = None
    worked_out: bool = False


class DealParts(PartsTable):
    """Parts of one kind of a deal. `show_columns` says anew how its cells look, as when other rows moved them."""

    def __init__(
        self,
        session: Session,
        part: type[Record],
        deal: Deal,
        columns: Sequence[PartColumn],
        parent: QObject | None = None,
    ) -> None:
        self._columns: Mapping[str, PartColumn] = {column.field: column for column in columns}
        super().__init__(session, part, deal, columns=[column.field for column in columns], parent=parent)

    def show_columns(self, columns: Sequence[PartColumn]) -> None:
        """Show cells by other looks; the fields stay the same."""
        self._columns = {column.field: column for column in columns}
        if self.rowCount():
            self._tell(0, self.rowCount() - 1)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        shown = role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal
        if shown and 0 <= section < len(self.columns):
            return self._columns[self.columns[section].name].title
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in _LOOKS:
            column = self._columns[self.columns[index.column()].name]
            record = self.record(index.row()) if column.look is not None else None
            look = column.look(self._with_pending(record)) if column.look and record is not None else None
            if look is not None:
                return _LOOKS[role](look)
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._columns[self.columns[index.column()].name].worked_out:
            flags &= ~Qt.ItemFlag.ItemIsEditable
        return flags


_LOOKS: Mapping[int, Callable[[Look], Any]] = {
    int(Qt.ItemDataRole.DisplayRole): lambda look: look.text,
    int(Role.TAG): lambda look: (look.text, look.tone) if look.tag and look.text else None,
    int(Role.TONE): lambda look: look.tone,
    int(Role.STRONG): lambda look: look.strong,
    int(Role.REASON): lambda look: look.reason or None,
}
