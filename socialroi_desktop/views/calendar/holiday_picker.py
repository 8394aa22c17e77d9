"""The popover in which countries are ticked whose holidays the calendar shows. Knows no holidays."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.views.widgets.framed_delegate import FramedDelegate
from socialroi_desktop.views.widgets.popover import Popover
from socialroi_desktop.views.widgets.search_line import SearchLine

_CODE = Qt.ItemDataRole.UserRole
_SIZE = (260, 300)


class HolidayPicker(Popover):
    """`chosen` carries the ticked countries at every tick, in the order in which they were."""

    chosen = Signal(object)

    def __init__(
        self, countries: Sequence[tuple[str, str]], ticked: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """`countries` are codes with names; those that are `ticked` stand first."""
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Choose countries"))
        self._ticked = list(ticked)
        self.line = SearchLine(self.tr("Find a country"))
        self.list = QListWidget()
        self.list.setProperty("role", "popover-list")
        self.list.setItemDelegate(FramedDelegate(self.list))
        self.list.setAccessibleName(self.tr("Countries"))
        self.list.setMinimumSize(*_SIZE)
        for code, name in sorted(countries, key=lambda one: (one[0] not in self._ticked, fold(one[1]))):
            row = QListWidgetItem(name, self.list)
            row.setData(_CODE, code)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked if code in self._ticked else Qt.CheckState.Unchecked)
        self.body.addWidget(self.line)
        self.body.addWidget(self.list)
        self.line.textChanged.connect(self._narrow)
        self.line.left.connect(self.list.setFocus)
        self.line.taken.connect(self._toggle)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(key, self.list, self._toggle, context=Qt.ShortcutContext.WidgetShortcut)
        self.list.itemChanged.connect(self._on_tick)

    def _narrow(self, text: str) -> None:
        word = fold(text.strip())
        for number in range(self.list.count()):
            row = self.list.item(number)
            row.setHidden(word not in fold(row.text()) and word != fold(row.data(_CODE)))
        rows = [row for row in map(self.list.item, range(self.list.count())) if not row.isHidden()]
        # Who types the beginning of a name or a code means that, not a name that holds it somewhere.
        meant = [row for row in rows if fold(row.text()).startswith(word) or fold(row.data(_CODE)) == word]
        if rows:
            self.list.setCurrentItem((meant or rows)[0])

    def _toggle(self) -> None:
        row = self.list.currentItem()
        if row is not None and not row.isHidden():
            ticked = row.checkState() == Qt.CheckState.Checked
            row.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)

    def _on_tick(self, row: QListWidgetItem) -> None:
        code, on = row.data(_CODE), row.checkState() == Qt.CheckState.Checked
        self._ticked = [one for one in self._ticked if one != code] + [code] * on
        self.chosen.emit(tuple(self._ticked))
