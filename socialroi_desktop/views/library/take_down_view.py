"""The take-down list: every place that shows a piece without a right; what is ticked is taken down together."""

from itertools import pairwise

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.library.taking_down import TakeDownTable
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.views.library.take_down_list import TakeDownList
from socialroi_desktop.views.widgets.buttons import text_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.empty_state import EmptyState
from socialroi_desktop.views.widgets.find_key import FindKey
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.page_keys import PageKeys
from socialroi_desktop.views.widgets.search_line import SearchLine

# Px of a column and of the line.
_COMFORT, _LINE = 120, 200
# Columns whose texts are told whole.
_WHERE_AND_WHY = 1, 4


class TakeDownView(QWidget):
    """`record_opened` carries the piece of a row, or its post where that is to come.

    A tick, or Space for those chosen that are due, collects; only the button takes down, and only what is ticked. A post to
    come is opened, or the piece taken out of it. What is typed is looked for, and ticks nothing.
    """

    record_opened = Signal(str, int)

    def __init__(self, model: TakeDownTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.table = TakeDownList(self.tr("What is to be taken down"), stretch_column=4, comfort=_COMFORT)
        self.table.setModel(model)
        self.table.wrap_lines(*_WHERE_AND_WHY)
        self.table.row_opened.connect(self._open)
        self.button = text_button(
            self.tr("Taken down today"), self.take_down, tip=self.tr("Notes it of all that are ticked")
        )
        self.post_button = text_button(self.tr("Open the post"), self._open_chosen, tip=self.tr("Enter"))
        self.out_button = text_button(
            self.tr("Take out of the post"),
            self.take_out,
            tip=self.tr("The post stays, as a draft, without the piece"),
        )
        empty = EmptyState(
            "check-circle",
            self.tr("Nothing to take down"),
            self.tr("Every place that shows a piece has the right to it. Where one ends, it stands here."),
        )
        self._stack = self.keys_to = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        self._stack.addWidget(
            EmptyState("magnifying-glass", self.tr("Nothing found"), self.tr("No place is called that."))
        )
        self.line = SearchLine(self.tr("Find in this list"))
        self.line.setMaximumWidth(_LINE)
        self.line.searched.connect(self._look)
        self.line.left.connect(self._go_to_found)
        FindKey(self, self.line)
        card = Card()
        head = QHBoxLayout()
        hint = self.tr(
            "Tick what you took away (Space), then press the button. Open posts to come and change them."
        )
        head.addWidget(self.line)
        head.addWidget(role_label(hint, "muted", wrap=True), 1)
        for button in (self.post_button, self.out_button, self.button):
            # Enter presses the one that has the keyboard, as Space does.
            button.setAutoDefault(True)
            head.addWidget(button)
        card.body.addLayout(head)
        card.body.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        PageKeys(self.table).add("Space", self.tick)
        self.table.typed.connect(self._begin_to_type)
        for one, following in pairwise(
            (self.line, self.table, self.button, self.post_button, self.out_button)
        ):
            self.setTabOrder(one, following)
        model.reloaded.connect(self._show)
        model.ticked_changed.connect(self._show_buttons)
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self._show()

    def tick(self) -> None:
        """Tick what is chosen, else the row in the frame, or untick it; of several only what is due by now."""
        framed = self.table.currentIndex()
        self.model.tick(self._chosen() or ([framed.row()] if framed.isValid() else []))

    def take_down(self) -> None:
        """Take down what is ticked."""
        self.model.take_down()

    def take_out(self) -> None:
        """Take the chosen piece out of its post, which is still to come."""
        row = self._planned()
        if row is not None:
            self.model.take_out(row)

    def _begin_to_type(self, text: str) -> None:
        self.line.setText(text)
        self.line.setFocus()

    def _look(self) -> None:
        self.model.look_for(self.line.text())

    def _go_to_found(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()
            self.table.selectRow(0)

    def _chosen(self) -> list[int]:
        return sorted({index.row() for index in self.table.selectedIndexes()})

    def _planned(self) -> int | None:
        """Return the one row that is chosen, where its post is to come."""
        chosen = self._chosen()
        row = self.model.row(chosen[0]) if len(chosen) == 1 else None
        return chosen[0] if row is not None and row.planned else None

    def _open(self, index: QModelIndex) -> None:
        opens = self.model.opens(index.row())
        if opens is not None:
            self.record_opened.emit(*opens)

    def _open_chosen(self) -> None:
        row = self._planned()
        if row is not None:
            self._open(self.model.index(row, 0))

    def _show(self) -> None:
        any_left, any_found = bool(self.model.places), self.model.rowCount() > 0
        self._stack.setCurrentIndex(0 if any_found else 2 if any_left else 1)
        self.line.setVisible(any_left)
        if any_found and not self.table.selectedIndexes():
            # Arrows begin there; nothing is chosen that nobody chose.
            begin, flags = self.model.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            self.table.selectionModel().setCurrentIndex(begin, flags)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.table.show_frame()
        count, planned = len(self.model.ticked), self._planned() is not None
        words = self.tr("Taken down today: {count}").format(count=formatting.number(count))
        self.button.setText(words if count else self.tr("Taken down today"))
        for button, enabled in (
            (self.button, bool(count)), (self.post_button, planned), (self.out_button, planned and self.model.editable),
        ):  # fmt: skip
            if not enabled and button.hasFocus():
                # A button that is disabled hands the keyboard on to whatever comes next in the window.
                self.table.setFocus()
            button.setEnabled(enabled)
        for button in (self.post_button, self.out_button):
            button.setVisible(planned)
