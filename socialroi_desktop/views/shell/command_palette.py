"""The command palette (Ctrl+K): type a few letters, run any command, open any page or record."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHideEvent, QIcon, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from socialroi_desktop.domain.chinese import AS_WRITTEN
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.views.shell.command import (
    NARROWING,
    Command,
    CommandGroup,
    Finder,
    is_narrowing,
    without_narrowing,
)
from socialroi_desktop.views.shell.command_matching import (
    COMMANDS,
    MOST,
    MOST_ALONE,
    OtherNames,
    is_meant,
    joined,
    looks_for_commands,
    matching,
)
from socialroi_desktop.views.shell.dimmed import Dimmed
from socialroi_desktop.views.shell.found_list import FoundList
from socialroi_desktop.views.shell.palette_foot import palette_foot
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.popover import Popover
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter

_WIDE, _TOP = 760, 6
# However low the window is, so many rows are shown.
_FEWEST = 6
# Px of the line of chips, of what stands around the words of one, and of the keys beside them.
_CHIPS_HEIGHT, _CHIP, _BESIDE = 24, 24, 110
_ALL = ""


class CommandPalette(Popover):
    """A line to type into and what matches, group by group; Enter or a click runs one, Ctrl+Enter keeps the list open.

    Tab goes to the next group. Records come in the order of their kinds, then commands; where the name of a command
    begins with what is typed, it is the one that Enter runs.
    """

    def __init__(self, names: OtherNames | None = None, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Find anything, run any command"))
        self._names = names or {}
        self._scripts = AS_WRITTEN
        self._groups: Sequence[CommandGroup] = ()
        self._finder: Finder | None = None
        self._window: QWidget | None = None
        self._dimmed: Dimmed | None = None
        self._has_chips = False
        self._clock = QElapsedTimer()
        self._moved = False
        # Whether an answer is still to come; where Return was pressed before it, whether the list then stays open.
        self._awaits = False
        self._pressed: bool | None = None
        self.line = QLineEdit()
        self.line.setProperty("role", "palette-line")
        self.line.setPlaceholderText(self.tr("Find anything, run any command"))
        self.line.setAccessibleName(self.tr("Find anything, run any command"))
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self.said = role_label("", "muted")
        self.chips = SegmentedFilter(self.tr("Groups"))
        self.chips.setFixedHeight(_CHIPS_HEIGHT)
        self.chips.current_changed.connect(self._narrow)
        self.rows = FoundList()
        self.rows.wanted.connect(self._run)
        self.rows.narrowed.connect(self._narrow)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QHBoxLayout(self.line)
        inside.setContentsMargins(0, 0, 9, 0)
        inside.addStretch(1)
        inside.addWidget(self.said)
        inside.addWidget(role_label(self.tr("Esc"), "key"), 0, Qt.AlignmentFlag.AlignVCenter)
        self._glass = self.line.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        active_theme().with_icons(self, self._load_icon)
        self._chips_row = QWidget()
        beside = QHBoxLayout(self._chips_row)
        beside.setContentsMargins(0, 2, 0, 0)
        beside.addWidget(self.chips, 1)
        beside.addWidget(role_label(self.tr("Tab"), "key"), 0, Qt.AlignmentFlag.AlignVCenter)
        beside.addWidget(role_label(self.tr("next group"), "small"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.foot, self.scripts_note = palette_foot()
        column: QVBoxLayout = self.body
        for widget in (self.line, self._chips_row, self.rows, self.foot):
            column.addWidget(widget)

    def _load_icon(self) -> None:
        self._glass.setIcon(active_theme().icon("magnifying-glass"))

    def open_over(
        self,
        window: QWidget,
        groups: Sequence[CommandGroup],
        finder: Finder | None = None,
    ) -> None:
        """Open at the top of `window`, which is dimmed; `finder` adds records for what is typed."""
        self._groups, self._finder = groups, finder
        self._scripts = finder.scripts if finder is not None else AS_WRITTEN
        self.scripts_note.setVisible(self._scripts is not AS_WRITTEN)
        self._window = window
        self.setFixedWidth(min(_WIDE, window.width() - 40))
        self.line.clear()
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, _TOP)))
        self.show()
        self._filter("")
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._window is not None and self._dimmed is None:
            self._dimmed = Dimmed(self._window)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._dimmed is not None:
            self._dimmed.end()
            self._dimmed = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self._moved = True
                self.rows.step(step)
                return True
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self._moved = True
                self.rows.step_group(1 if event.key() == Qt.Key.Key_Tab else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                keep = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                self._pressed = keep if self._awaits and self.rows.current is None else None
                self._run(self.rows.current, keep=keep)
                return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        self._moved, self._pressed = False, None
        self._clock.start()
        commands = self._matching(text)
        if self._finder is None:
            self._show(text, commands)
            return
        # Commands at once; the records follow when they are found.
        if commands:
            self._show(text, commands)
        else:
            self.rows.clear()
        self._awaits = True
        self._finder.find(text, lambda records: self._on_found(text, joined(records, commands)))

    def _matching(self, text: str) -> list[CommandGroup]:
        if not looks_for_commands(text):
            return []
        meant = without_narrowing(text)
        most = MOST if meant == text.strip() else MOST_ALONE
        return matching(self._groups, meant, self._names, self._scripts, most)

    def _on_found(self, text: str, found: Sequence[CommandGroup]) -> None:
        if text == self.line.text() and self.isVisible():
            self._awaits = False
            self._show(text, found)
            if self._pressed is not None:
                keep, self._pressed = self._pressed, None
                self._run(self.rows.current, keep=keep)

    def _show(self, text: str, found: Sequence[CommandGroup]) -> None:
        chosen = self.rows.current if self._moved else None
        none = all(group.otherwise for group in found)
        shown = found if none else [group for group in found if not group.otherwise]
        nothing = self.tr("Nothing found for “{query}”").format(query=text.strip())
        self.rows.show_groups(shown, nothing if none else "")
        self._say(text, [] if none else shown)
        self._fit()
        # What is only offered must be chosen: Enter after a slip of the finger makes nothing.
        if none:
            return
        meant = next((each for each in _commands(shown) if is_meant(each, text)), None)
        if not any(self.rows.choose_command(each) for each in (chosen, meant) if each is not None):
            self.rows.choose(0, 1)

    def _fit(self) -> None:
        """Take the height of what is shown, at most that of the window; the rest of the list is scrolled."""
        self.rows.setFixedHeight(0)
        self.body.activate()
        beside = self.body.totalSizeHint().height() + 2 * self.frameWidth()
        room = (self._window or self).height() - 2 * _TOP
        self.rows.fit(max(sizes().row * _FEWEST, room - beside))
        self.setFixedHeight(self.rows.height() + beside)

    def _say(self, text: str, groups: Sequence[CommandGroup]) -> None:
        """Say how much was found and how fast, and show a chip for each group; where nothing is typed neither."""
        typed = bool(without_narrowing(text))
        self._has_chips = typed and bool(groups)
        self._chips_row.setVisible(self._has_chips)
        total = sum(group.total for group in groups)
        more = any(group.or_more for group in groups)
        several = (
            self.tr("more than {count} found in {ms} ms") if more else self.tr("{count} found in {ms} ms")
        )
        said = either(total, self.tr("1 found in {ms} ms"), several)
        values = {"count": formatting.number(total), "ms": formatting.number(max(1, self._clock.elapsed()))}
        self.said.setText(said.format(**values) if typed and groups else "")
        self.line.setTextMargins(0, 0, self.said.sizeHint().width() + 56, 0)
        one = any(map(is_narrowing, text.split()))
        every = Segment(_ALL, self.tr("All"), None if one else total)
        self.chips.set_segments(
            [every, *self._fitting([_chip(group) for group in groups if group.narrowing])]
        )
        self.chips.set_current(groups[0].narrowing if one and groups else _ALL)

    def _fitting(self, chips: list[Segment]) -> list[Segment]:
        """Return as many chips as fit into a line beside the first, which is for all; commands are among them."""
        metrics, room = self.fontMetrics(), self.width() - 2 * sizes().gap - _BESIDE - 2 * _CHIP
        ends = [metrics.horizontalAdvance(f"{chip.label} {chip.count or ''}") + _CHIP for chip in chips]
        while sum(ends) > room and len(chips) > 1:
            gone = -2 if chips[-1].key == COMMANDS else -1
            del chips[gone], ends[gone]
        return chips

    def _narrow(self, word: str) -> None:
        """Look through one group only, or through all again."""
        text = without_narrowing(self.line.text())
        self.line.setText(f"{NARROWING}{word} {text}" if word != _ALL else text)
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _run(self, command: Command | None, *, keep: bool = False) -> None:
        if command is None:
            return
        if not keep:
            self.close()
        command.run()
        if keep:
            # A page that takes the focus closes what popped up.
            self.show()
            self.line.setFocus(Qt.FocusReason.PopupFocusReason)


def _commands(groups: Sequence[CommandGroup]) -> Iterator[Command]:
    return (command for group in groups if group.narrowing == COMMANDS for command in group.commands)


def _chip(group: CommandGroup) -> Segment:
    return Segment(group.narrowing, group.title, None if group.or_more else group.total)
