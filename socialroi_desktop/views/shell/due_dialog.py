"""What is due over all tabs in one list: opened, done, put off or dropped with a reason. Knows no tab from inside."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QElapsedTimer, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from socialroi_desktop.domain.due import Due
from socialroi_desktop.domain.reasons import says_something
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.due_list import OWNER, SAYS, DueModel, chosen_after, due_table
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.date_field import DateField
from socialroi_desktop.views.widgets.empty_state import EmptyState
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.return_key import FocusedButtonKey
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter
from socialroi_desktop.views.widgets.selected_count import SelectedCount

# Longer than a key that is held down waits before it repeats, and than a press that was meant twice.
_PAUSE_MS = 400
_ALL = "all"


class DueDialog(QDialog):
    """Shows a `DueModel` and asks it to change; `opened` names the record that is to be shown.

    `areas` are the names of the tabs; where one `area` is named it is shown first, and all are a press away.
    What is chosen, one or several, is decided together. A line below takes the day or the reason; Return keeps it,
    Escape lets the things stay as they are.
    """

    opened = Signal(str, int)

    def __init__(
        self,
        model: DueModel,
        today: date,
        areas: Mapping[str, str],
        area: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What is due"))
        self.resize(820, 480)
        self.model, self._today, self._areas = model, today, areas
        # Another row is chosen after each decision: a key that is still held down must not decide about it, too.
        self.pause_ms = _PAUSE_MS
        self._since_decided = QElapsedTimer()
        self._make_list()
        self._make_actions()
        self._make_line()
        self._lay_out()
        FocusedButtonKey(self)
        self.table.selectionModel().selectionChanged.connect(lambda: self.selected.say(len(self._rows())))
        model.read.connect(self._show)
        self._show()
        if area in model.counts:
            self.tabs.set_current(area)
            self._show()
        self.table.setFocus()

    def _make_list(self) -> None:
        self.rows = due_table(self, self._today, self._areas)
        self.table = DataTable(self.tr("What is due"), stretch_column=SAYS)
        self.table.setModel(self.rows)
        self.table.wrap_lines(SAYS)
        self.table.row_opened.connect(self._open)
        self.table.menu_requested.connect(self._fill_menu)
        self.tabs = SegmentedFilter(self.tr("Of which tab"))
        self.tabs.current_changed.connect(self._show)
        self.owner = ChoiceBox()
        self.owner.setAccessibleName(self.tr("Who is in charge"))
        self.owner.activated.connect(lambda _row: self._show())
        self.empty = EmptyState(
            "check-circle",
            self.tr("Nothing is due"),
            self.tr("Next actions, answers, promises and dates of deals come here on their day."),
        )
        self.selected = SelectedCount()
        self.selected.cleared.connect(lambda: self.table.selectRow(self.table.currentIndex().row()))

    def _make_actions(self) -> None:
        self.open_action = self._action(self.tr("Open"), "", self._open_chosen)
        self.done_action = self._action(self.tr("Done"), "Ctrl+Return", self._finish)
        self.later_action = self._action(self.tr("Later…"), "S", self._ask_day)
        self.drop_action = self._action(self.tr("Drop…"), "X", self._ask_reason)

    def _make_line(self) -> None:
        """Make the line that takes the day or the reason."""
        self.day = DateField(self.tr("Put off until"), self._today)
        self.day.returnPressed.connect(self._move)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Why it is dropped"))
        self.reason.setPlaceholderText(self.tr("why? The reason is kept"))
        self.reason.returnPressed.connect(self._drop)
        self.prompt = role_label("", "muted")

    def _action(self, text: str, key: str, run: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(lambda _checked=False: run())
        if key:
            action.setAutoRepeat(False)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.table.addAction(action)
        return action

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        for widget in (self.selected, self.prompt, self.day, self.reason):
            foot.addWidget(widget)
        foot.addStretch(1)
        for action in (self.drop_action, self.later_action, self.done_action, self.open_action):
            button = QPushButton(action.text())
            button.setAutoDefault(False)
            button.setToolTip(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            if action is self.open_action:
                button.setProperty("role", "primary")
            button.clicked.connect(action.trigger)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes().page] * 4)
        top = QHBoxLayout()
        top.addWidget(self.tabs, 1)
        top.addWidget(self.owner)
        column.addLayout(top)
        column.addWidget(self.empty, 1)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self._ask_nothing()

    def _show(self) -> None:
        counts = self.model.counts
        tabs = [Segment(area, name, counts[area]) for area, name in self._areas.items() if area in counts]
        self.tabs.set_segments([Segment(_ALL, self.tr("All tabs"), len(self.model.items)), *tabs])
        self.tabs.setVisible(len(tabs) > 1)
        shown = [item for item in self.model.items if self.tabs.current in (_ALL, item.area)]
        owners = sorted({item.owner for item in shown if item.owner})
        whose = self._offer(owners)
        shown = [item for item in shown if whose in (None, item.owner)]
        chosen = chosen_after(self.rows.rows, self._rows(), shown)
        self.rows.show_rows(shown)
        self.table.setColumnHidden(OWNER, not owners)
        self.empty.setVisible(not shown)
        self.table.setVisible(bool(shown))
        self._choose(chosen)
        self._ask_nothing()

    def _offer(self, owners: Sequence[str]) -> str | None:
        """Offer those who are in charge of something; return whose things are asked for, None for everybody's."""
        chosen = self.owner.currentData()
        self.owner.clear()
        for name, whose in (
            (self.tr("In charge: anybody"), None),
            *((name, name) for name in owners),
            (self.tr("Nobody in charge"), ""),
        ):
            self.owner.addItem(name, whose)
        at = -1 if chosen is None else self.owner.findData(chosen)
        self.owner.setCurrentIndex(max(0, at))
        self.owner.setVisible(bool(owners))
        return None if at < 0 or not owners else str(chosen)

    def _choose(self, rows: Sequence[int]) -> None:
        """Choose rows; the keyboard is on the first."""
        for at, row in enumerate(rows):
            index, flag = self.rows.index(row, 0), QItemSelectionModel.SelectionFlag
            if at == 0:
                self.table.setCurrentIndex(index)
            self.table.selectionModel().select(
                index, (flag.Select if at else flag.ClearAndSelect) | flag.Rows
            )

    def _rows(self) -> list[int]:
        return sorted(index.row() for index in self.table.selectionModel().selectedRows())

    def _chosen(self) -> list[Due]:
        """Return what is chosen, in the order of the list."""
        return [item for item in map(self.rows.row, self._rows()) if item is not None]

    def _is_too_soon(self) -> bool:
        return self._since_decided.isValid() and self._since_decided.elapsed() < self.pause_ms

    def _open(self, index: QModelIndex) -> None:
        item = self.rows.row(index.row())
        if item is not None and item.row_id and not self._is_too_soon():
            self.opened.emit(item.entity, item.row_id)
            self.accept()

    def _open_chosen(self) -> None:
        self._open(self.table.currentIndex())

    def _finish(self) -> None:
        if (items := self._chosen()) and not self._is_too_soon():
            self._since_decided.start()
            self.model.finish(items, failed=self._say)

    def _say(self, sentence: str) -> None:
        """Say why something was not done, where else something is asked."""
        self._ask_nothing()
        self.prompt.setText(sentence)
        self.prompt.show()

    def _ask_day(self) -> None:
        if self._chosen():
            self._ask_nothing()
            self.prompt.setText(self.tr("Put off until"))
            self.prompt.show()
            self.day.set_date(self._today + timedelta(days=1))
            self.day.show()
            self.day.setFocus()
            self.day.selectAll()

    def _ask_reason(self) -> None:
        if self._chosen():
            self._ask_nothing()
            self.reason.clear()
            self.reason.show()
            self.reason.setFocus()

    def _ask_nothing(self) -> None:
        for widget in (self.prompt, self.day, self.reason):
            widget.hide()

    def _move(self) -> None:
        items, day = self._chosen(), self.day.day()
        if items and day is not None and day >= self._today:
            self._since_decided.start()
            self.model.move(items, day)
            self.table.setFocus()
            return
        self.prompt.setText(
            self.tr("Choose today or a later day, such as {day}.").format(day=self._example())
        )

    def _example(self) -> str:
        return formatting.day(self._today + timedelta(days=7))

    def _drop(self) -> None:
        items = self._chosen()
        if items and says_something(self.reason.text()):
            self._since_decided.start()
            self.model.drop(items, self.reason.text())
            self.table.setFocus()

    def reject(self) -> None:
        """Close; a question that stands open is let go of first."""
        if self.day.isVisible() or self.reason.isVisible():
            self._ask_nothing()
            self.table.setFocus()
            return
        super().reject()

    def _fill_menu(self, _index: QModelIndex, menu: QMenu) -> None:
        for action in (self.open_action, self.done_action, self.later_action, self.drop_action):
            menu.addAction(action)
