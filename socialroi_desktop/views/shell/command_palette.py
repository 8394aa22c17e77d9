"""The command palette (Ctrl+K): type a few letters, run any command, open any page or record."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from socialroi_desktop.views.shell.command import Command, CommandGroup, Find, is_narrowing
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.hint_delegate import HINT, IS_TITLE, NEXT_ROLE, STATE, HintDelegate
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.popover import Popover

_COMMAND = NEXT_ROLE
_SHOWN = 14
_WIDE = 740


def matching(groups: Sequence[CommandGroup], query: str) -> list[CommandGroup]:
    """Return the commands that hold every typed word by group: names that begin with the query first, their groups too."""
    words = query.casefold().split()
    if not words:
        return [_counted(group, group.commands) for group in groups]
    start = query.casefold().strip()

    def place(command: Command) -> tuple[bool, int]:
        title = command.title.casefold()
        return (not title.startswith(start), title.find(start) if start in title else len(title))

    found = []
    for group in groups:
        hits = [
            command
            for command in group.commands
            if all(word in f"{command.title} {group.title} {command.hint}".casefold() for word in words)
        ]
        if hits:
            found.append(_counted(group, sorted(hits, key=place)))
    return sorted(found, key=lambda group: place(group.commands[0]))


def _in_order(
    query: str, commands: Sequence[CommandGroup], records: Sequence[CommandGroup]
) -> list[CommandGroup]:
    start = query.casefold().strip()
    meant = [group for group in commands if start and group.commands[0].title.casefold().startswith(start)]
    return [*meant, *records, *(group for group in commands if group not in meant)]


def _counted(group: CommandGroup, commands: Sequence[Command]) -> CommandGroup:
    return CommandGroup(group.title, tuple(commands), QLocale().toString(len(commands)))


class CommandPalette(Popover):
    """A line to type into and what matches, group by group; Enter or a click runs one, Ctrl+Enter keeps the list open.

    Tab goes to the next group. Commands whose name begins with what is typed come first, then records, then other commands.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Find anything, run any command"))
        self._groups: Sequence[CommandGroup] = ()
        self._find: Find | None = None
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Find anything, run any command"))
        self.line.setAccessibleName(self.tr("Find anything, run any command"))
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self.rows = QListWidget()
        self.rows.setProperty("role", "popover-list")
        self.rows.setAccessibleName(self.tr("Commands found"))
        self.rows.setItemDelegate(HintDelegate(self.rows))
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.itemClicked.connect(self._run)
        column: QVBoxLayout = self.body
        column.addWidget(self.line)
        column.addWidget(self.rows)
        keys = self.tr(
            "Enter opens · Ctrl+Enter opens and keeps the list · Tab next group · in:posts only posts"
        )
        column.addWidget(role_label(keys, "small"))

    def open_over(
        self,
        window: QWidget,
        groups: Sequence[CommandGroup],
        find: Find | None = None,
    ) -> None:
        """Open at the top of `window`; `find` adds records for what is typed."""
        self._groups, self._find = groups, find
        self.line.clear()
        self._filter("")
        self.setFixedWidth(min(_WIDE, window.width() - 40))
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 6)))
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self._choose(self.rows.currentRow() + step, step)
                return True
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self._go_to_group(1 if event.key() == Qt.Key.Key_Tab else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                keep = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                self._run(self.rows.currentItem(), keep=keep)
                return True
        return super().eventFilter(watched, event)

    def _filter(self, query: str) -> None:
        narrowing = any(is_narrowing(word) for word in query.split())
        found = [] if narrowing else matching(self._groups, query)
        if self._find is None:
            self._show(query, found)
            return
        # Commands at once; the records follow when they are found.
        if found:
            self._show(query, found)
        else:
            self.rows.clear()
        self._find(query, lambda records: self._on_found(query, _in_order(query, found, records)))

    def _on_found(self, query: str, found: Sequence[CommandGroup]) -> None:
        if query == self.line.text() and self.isVisible():
            chosen = self.rows.currentRow()
            self._show(query, found)
            if chosen > 0:
                self._choose(min(chosen, self.rows.count() - 1), -1)

    def _show(self, query: str, found: Sequence[CommandGroup]) -> None:
        self.rows.clear()
        none = all(group.otherwise for group in found)
        if none:
            nothing = QListWidgetItem(self.tr("Nothing found for “{query}”").format(query=query), self.rows)
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
        else:
            found = [group for group in found if not group.otherwise]
        for group in found:
            title = QListWidgetItem(group.title, self.rows)
            title.setFlags(Qt.ItemFlag.NoItemFlags)
            title.setData(HINT, group.count)
            title.setData(IS_TITLE, True)
            for command in group.commands:
                row = QListWidgetItem(command.title, self.rows)
                row.setData(HINT, command.hint)
                row.setData(STATE, command.state)
                row.setData(_COMMAND, command)
        self.rows.setFixedHeight(
            sizes().row * max(1, min(self.rows.count(), _SHOWN)) + 2 * self.rows.frameWidth()
        )
        self.adjustSize()
        # What is only offered must be chosen: Enter after a slip of the finger makes nothing.
        if not none:
            self._choose(0, 1)

    def _go_to_group(self, step: int) -> None:
        """Make the first row of the next group current, of the first one after the last; or of the one before."""
        titles = [row for row in range(self.rows.count()) if self.rows.item(row).data(IS_TITLE)]
        if not titles:
            return
        here = sum(row <= self.rows.currentRow() for row in titles) - 1
        self._choose(titles[(here + step) % len(titles)] + 1, 1)

    def _choose(self, row: int, step: int) -> None:
        """Make the nearest row that can be run current, going on in the direction of `step`; titles are passed over."""
        while 0 <= row < self.rows.count():
            if self.rows.item(row).data(_COMMAND) is not None:
                self.rows.setCurrentRow(row)
                # The title of the first group comes into view with its first row.
                self.rows.scrollToItem(self.rows.item(max(0, row - 1) if row == 1 else row))
                return
            row += step

    def _run(self, row: QListWidgetItem | None, *, keep: bool = False) -> None:
        command = row.data(_COMMAND) if row is not None else None
        if isinstance(command, Command):
            if not keep:
                self.close()
            command.run()
            if keep:
                # A page that takes the focus closes what popped up.
                self.show()
                self.line.setFocus(Qt.FocusReason.PopupFocusReason)
