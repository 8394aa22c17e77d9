"""The rows of the palette: titles of groups, and below each what can be run. One row that can be run is current."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from socialroi_desktop.views.shell.command import Command, CommandGroup
from socialroi_desktop.views.shell.found_delegate import COMMAND, GROUP, FoundDelegate, group_count
from socialroi_desktop.views.theme import active_theme, sizes


class FoundList(QListWidget):
    """`wanted` carries the command of a row that was pressed, `narrowed` the word of a group whose title was."""

    wanted = Signal(object)
    narrowed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "popover-list")
        self.setAccessibleName(self.tr("What was found"))
        self.setItemDelegate(FoundDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._on_pressed)
        active_theme().with_icons(self, self._redraw)

    def _redraw(self) -> None:
        self.viewport().update()

    @property
    def current(self) -> Command | None:
        """What would be run now."""
        return self._command(self.currentRow())

    def show_groups(self, groups: Sequence[CommandGroup], nothing: str = "") -> None:
        """Show groups, under a sentence where nothing was found; no row is current then."""
        self.clear()
        if nothing:
            self._add(nothing)
        for group in groups:
            title = self._add(group.title)
            title.setData(GROUP, group)
            title.setData(Qt.ItemDataRole.AccessibleTextRole, f"{group.title} {group_count(group)}")
            for command in group.commands:
                row = QListWidgetItem(command.title, self)
                row.setData(COMMAND, command)
                told = (command.title, command.where, command.excerpt, command.state[0], command.hint)
                row.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, told)))

    def fit(self, most: int) -> None:
        """Take the height of the rows, at most so many pixels."""
        rows = sizes().row * max(1, self.count()) + 2 * self.frameWidth()
        self.setFixedHeight(min(rows, most))

    def step(self, by: int) -> None:
        """Make the next row that can be run current, or the one before."""
        self.choose(self.currentRow() + by, by)

    def step_group(self, by: int) -> None:
        """Make the first row of the next group current, of the first one after the last; or of the one before."""
        titles = [row for row in range(self.count()) if self.item(row).data(GROUP) is not None]
        if titles:
            here = sum(row <= self.currentRow() for row in titles) - 1
            self.choose(titles[(here + by) % len(titles)] + 1, 1)

    def choose_command(self, command: Command) -> bool:
        """Make the row of a command current; False where there is none."""
        row = next((row for row in range(self.count()) if _is_same(self._command(row), command)), -1)
        if row >= 0:
            self.choose(row, 1)
        return row >= 0

    def choose(self, row: int, by: int) -> None:
        """Make the nearest row that can be run current, going on in the direction of `by`; titles are passed over."""
        while 0 <= row < self.count():
            if self._command(row) is not None:
                self.setCurrentRow(row)
                # The title of a group comes into view with its first row.
                self.scrollToItem(self.item(row - 1 if row and self._command(row - 1) is None else row))
                self.scrollToItem(self.item(row))
                return
            row += by

    def mousePressEvent(self, event: QMouseEvent) -> None:
        pressed = self.itemAt(event.position().toPoint())
        group = pressed.data(GROUP) if pressed is not None else None
        if isinstance(group, CommandGroup) and group.narrowing:
            self.narrowed.emit(group.narrowing)
        else:
            super().mousePressEvent(event)

    def _command(self, row: int) -> Command | None:
        item = self.item(row)
        found = item.data(COMMAND) if item is not None else None
        return found if isinstance(found, Command) else None

    def _add(self, text: str) -> QListWidgetItem:
        row = QListWidgetItem(text, self)
        row.setFlags(Qt.ItemFlag.NoItemFlags)
        return row

    def _on_pressed(self, item: QListWidgetItem) -> None:
        command = item.data(COMMAND)
        if isinstance(command, Command):
            self.wanted.emit(command)


def _is_same(one: Command | None, other: Command) -> bool:
    return one is not None and (one.title, one.hint, one.icon) == (other.title, other.hint, other.icon)
