"""One field of a form: label, editor, hint, and below it what is wrong. Knows no record."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from socialroi_desktop.views.theme import repolish
from socialroi_desktop.views.widgets.labels import role_label


class FormRow(QWidget):
    """A labelled editor; `set_problem` marks it and says why, `set_advice` only says something.

    `beside` stands to the right of the editor.
    """

    def __init__(
        self, label: str, editor: QWidget, *, beside: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        words = role_label(label, "small")
        words.setBuddy(editor)
        if not editor.accessibleName():
            editor.setAccessibleName(label)
        self._problem = role_label("", "small", wrap=True)
        repolish(self._problem, tone="bad")
        self._problem.hide()
        self._advice = role_label("", "small", wrap=True)
        repolish(self._advice, tone="warn")
        self._advice.hide()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(editor, 1)
        if beside is not None:
            line.addWidget(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(words)
        column.addLayout(line)
        column.addWidget(self._problem)
        column.addWidget(self._advice)
        column.addStretch(1)

    @property
    def problem(self) -> str:
        """What is shown to be wrong; "" when nothing is."""
        return self._problem.text()

    @property
    def advice(self) -> str:
        """What is shown to be worth thinking over; "" when nothing is."""
        return self._advice.text()

    def set_advice(self, sentence: str) -> None:
        """Say what is worth thinking over although it holds; "" clears it."""
        self._advice.setText(sentence)
        self._advice.setVisible(bool(sentence))
        if not self.problem:
            self.editor.setAccessibleDescription(sentence)

    def set_problem(self, sentence: str) -> None:
        """Say what is wrong with the field; "" clears it."""
        if sentence == self._problem.text():
            return
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence)
        repolish(self.editor, invalid=bool(sentence))


class SearchBox(QComboBox):
    """A combo box one types into: the list narrows to entries that contain the text.

    `chosen` gives the key of an entry; with `free` also any other text, as it is.
    """

    chosen = Signal(str)

    def __init__(self, name: str, *, free: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._free = free
        self.line = QLineEdit(self)
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(name)
        self.setMaxVisibleItems(14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        popup = completer.popup()
        if popup is not None:
            popup.setMinimumWidth(340)  # the words are longer than the box at times
        self.setCompleter(completer)
        self.activated.connect(lambda row: self.chosen.emit(str(self.itemData(row))))
        self.line.editingFinished.connect(self._on_finished)

    def set_entries(self, entries: Sequence[tuple[str, str, str]]) -> None:
        """Offer (key, text, tool tip) entries; what is in the box stays."""
        text = self.currentText()
        self.blockSignals(True)
        self.clear()
        for row, (key, words, tip) in enumerate(entries):
            self.addItem(words, key)
            self.setItemData(row, tip or words, Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(self.findText(text))
        if self._free:
            self.setEditText(text)
        self.blockSignals(False)

    def set_key(self, key: str) -> None:
        """Choose an entry by key without announcing it; free text stands in the box as it is."""
        row = self.findData(key)
        self.blockSignals(True)
        self.setCurrentIndex(row)
        if row < 0:
            self.setEditText(key)
        self.line.setCursorPosition(0)
        self.blockSignals(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            # After the press, which puts the cursor into the old words: typing must replace them.
            QTimer.singleShot(0, self.line, self.line.selectAll)

    def _on_finished(self) -> None:
        text = self.currentText().strip()
        row = self._row_meant(text)
        if row >= 0:
            self.setCurrentIndex(row)
            self.chosen.emit(str(self.itemData(row)))
        elif self._free:
            self.chosen.emit(text)
        else:
            self.setEditText(self.itemText(self.currentIndex()) if self.currentIndex() >= 0 else "")

    def _row_meant(self, text: str) -> int:
        """Return the row of an entry typed whole, or of the only one that begins with or holds the text, or -1."""
        row = self.findText(text, Qt.MatchFlag.MatchFixedString)
        if row >= 0 or self._free or not text:
            return row
        words, typed = [self.itemText(n).casefold() for n in range(self.count())], text.casefold()
        begun = [n for n, entry in enumerate(words) if entry.startswith(typed)]
        holding = [n for n, entry in enumerate(words) if typed in entry]
        return next((rows[0] for rows in (begun, holding) if len(rows) == 1), -1)
