"""The command palette (Ctrl+K): type a few letters, run any command, open any page or record."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from socialroi_desktop.views.shell.command import Command, Find
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.hint_delegate import HintDelegate
from socialroi_desktop.views.widgets.popover import Popover

_COMMAND = Qt.ItemDataRole.UserRole + 5
_SHOWN = 12


def matching(commands: Sequence[Command], query: str) -> list[Command]:
    """Return commands that hold every typed word, names that begin with the query first."""
    words = query.casefold().split()

    def holds(command: Command) -> bool:
        text = f"{command.title} {command.hint}".casefold()
        return all(word in text for word in words)

    def place(command: Command) -> tuple[bool, int]:
        title = command.title.casefold()
        start = query.casefold().strip()
        return (not title.startswith(start), title.find(start) if start in title else len(title))

    return sorted(filter(holds, commands), key=place) if words else list(commands)


class CommandPalette(Popover):
    """A line to type into and the commands that match; Enter or a click runs one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Find anything, run any command"))
        self._commands: Sequence[Command] = ()
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

    def open_over(
        self,
        window: QWidget,
        commands: Sequence[Command],
        find: Find | None = None,
    ) -> None:
        """Open at the top of `window`; `find` adds records for what is typed."""
        self._commands, self._find = commands, find
        self.line.clear()
        self._filter("")
        self.setFixedWidth(min(560, window.width() - 40))
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 6)))
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self.rows.setCurrentRow(max(0, min(self.rows.count() - 1, self.rows.currentRow() + step)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.rows.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _filter(self, query: str) -> None:
        found = matching(self._commands, query)
        if self._find is None or not query.strip():
            self._show(query, found)
            return
        # Commands at once; the records follow when they are found.
        if found:
            self._show(query, found)
        else:
            self.rows.clear()
        self._find(query, lambda records: self._on_found(query, [*found, *records]))

    def _on_found(self, query: str, found: Sequence[Command]) -> None:
        if query == self.line.text():
            chosen = max(0, self.rows.currentRow())
            self._show(query, found)
            self.rows.setCurrentRow(min(chosen, self.rows.count() - 1))

    def _show(self, query: str, found: Sequence[Command]) -> None:
        self.rows.clear()
        for command in found:
            row = QListWidgetItem(command.title, self.rows)
            row.setData(Qt.ItemDataRole.UserRole, command.hint)
            row.setData(_COMMAND, command)
        self.rows.setFixedHeight(sizes().row * max(1, min(len(found), _SHOWN)) + 4)
        self.adjustSize()
        if found:
            self.rows.setCurrentRow(0)
            return
        nothing = QListWidgetItem(self.tr("Nothing found for “{query}”").format(query=query), self.rows)
        nothing.setFlags(Qt.ItemFlag.NoItemFlags)

    def _run(self, row: QListWidgetItem | None) -> None:
        command = row.data(_COMMAND) if row is not None else None
        if isinstance(command, Command):
            self.close()
            command.run()
