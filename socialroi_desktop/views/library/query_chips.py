"""The chips beside the line of pieces: each reads the line and writes it. Where there is no room, one menu has the others."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from socialroi_desktop.viewmodels.library.asked_chips import (
    FURTHER,
    STANDING,
    choices,
    label_of,
    value_of,
    without,
)
from socialroi_desktop.views.widgets.filter_chip import FilterChip

_GAP = 6


class QueryChips(QWidget):
    """`written` carries the line that a chip asks for instead; `values` and `today` tell what they offer."""

    written = Signal(str)

    def __init__(
        self, values: Callable[[str], Iterable[str]], today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values, self._today, self._line, self._room = values, today, "", 0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.chips = {field: self._chip(field) for field in (*STANDING, *FURTHER)}
        self.more = FilterChip(self.tr("More"))
        self.more.menu_shown.aboutToShow.connect(self._fill_more)
        self._row.addWidget(self.more)
        self.show_line("")

    def show_line(self, line: str) -> None:
        """Show what a line asks."""
        self._line = line
        for field, chip in self.chips.items():
            chip.set_value(value_of(line, field, self._today()))
        self._fold()

    def set_room(self, room: int) -> None:
        """Know how many pixels there are."""
        if room != self._room:
            self._room = room
            self._fold()

    def fill(self, field: str, menu: QMenu) -> None:
        """Put what a chip offers into a menu."""
        menu.clear()
        for choice in choices(self._line, field, self._values, self._today()):
            action = menu.addAction(choice.words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(choice.asked)
            action.triggered.connect(lambda _on=False, line=choice.line: self.written.emit(line))
        if not menu.actions():
            menu.addAction(self.tr("Nothing to choose from yet")).setEnabled(False)

    def minimumSizeHint(self) -> QSize:
        # All but the menu may go: the line above keeps nothing from getting narrower.
        return self.more.sizeHint()

    def _chip(self, field: str) -> FilterChip:
        chip = FilterChip(label_of(field))
        chip.menu_shown.aboutToShow.connect(lambda: self.fill(field, chip.menu_shown))
        chip.cleared.connect(lambda: self.written.emit(without(self._line, field)))
        self._row.addWidget(chip)
        return chip

    def _fill_more(self) -> None:
        menu = self.more.menu_shown
        menu.clear()
        for field, chip in self.chips.items():
            if chip.isHidden():
                inner = menu.addMenu(label_of(field))
                inner.aboutToShow.connect(lambda field=field, inner=inner: self.fill(field, inner))

    def _fold(self) -> None:
        """Show what is asked first, then what stands there always, as far as there is room."""
        asked = [field for field, chip in self.chips.items() if chip.value]
        wanted = [*asked, *(field for field in STANDING if field not in asked)]
        left = self._room - self.more.sizeHint().width()
        shown = set[str]()
        for field in wanted:
            chip = self.chips[field]
            left -= min(chip.sizeHint().width(), chip.maximumWidth()) + _GAP
            if left < 0:
                break
            shown.add(field)
        for field, chip in self.chips.items():
            chip.setVisible(field in shown)
        self.more.setToolTip(self.tr("What else can be asked"))
