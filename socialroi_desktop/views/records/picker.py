"""The line that chooses a record another one refers to: type some letters, pick one of the names found.

What is chosen is an id. Knows names only; nothing of the workspace, and not how a new record is made.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.viewmodels.shared.names import searchable
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.records.match_list import MatchList
from socialroi_desktop.views.theme import active_theme

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RecordPicker(QLineEdit):
    """Return or a click takes a name of the list, Escape brings back the value, an emptied line chooses nothing.

    `edited` comes once something else stands there for good: not at each letter, as half a name is not wrong yet.
    `picked` comes when a name was taken by a click; `new_wanted` carries what was typed, for a record to be made of.
    """

    edited = Signal()
    picked = Signal()
    new_wanted = Signal(str)

    def __init__(
        self,
        names: Mapping[int, str],
        new_words: str = "",
        parent: QWidget | None = None,
        *,
        handle_words: str = "",
    ) -> None:
        """`new_words` are those of the row that asks for a new record; "" offers none.

        `handle_words` stand there instead where a handle was typed, which is all that a record needs.
        """
        super().__init__(parent)
        self._names = searchable(names)
        self._value: int | None = None
        self._typed = False
        self._stepped = False
        self.matches = MatchList(new_words, self, handle_words)
        self.matches.taken.connect(self._on_taken)
        self.matches.new_wanted.connect(self._ask_for_new)
        self.textEdited.connect(self._on_edited)
        self._open = QAction(self.tr("Show the names"), self)
        self._open.triggered.connect(self._toggle)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self._load_icon()
        active_theme().changed.connect(self._load_icon)

    @property
    def value(self) -> int | None:
        """The id last chosen or set, whatever has been typed since."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Choose a record by its id, or none."""
        self._value, self._typed = value, False
        self.matches.hide()
        gone = translate("Fields", "deleted")
        self.setText("" if value is None else self._names.get(value) or gone)
        self.setCursorPosition(0)
        self.edited.emit()

    def set_words(self, words: str) -> None:
        """Show words that mean no record yet, as if they had been typed."""
        self.set_value(None)
        if words:
            self._typed = True
            self.setText(words)

    def set_names(self, names: Mapping[int, str]) -> None:
        """Know other names; what is typed or chosen stays."""
        self._names = searchable(names)
        if self._typed:
            return
        name = self._names.get(self._value) if self._value is not None else None
        if name and name != self.text():
            self.setText(name)
            self.setCursorPosition(0)

    def entry(self) -> str | Picked:
        """Return what stands in the line: the id chosen, or a text that means no record or more than one."""
        if not self._typed:
            return Picked(self._value)
        if not self.text().strip():
            return Picked(None)
        meant = self._names.meant(self.text())
        return self.text() if meant is None else Picked(meant)

    def event(self, event: QEvent) -> bool:
        # Before the key goes to the next field: what is offered is taken as by Enter.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._takes_by(event):
            self.matches.take_current()
        # Escape is ours while there is something to take back; whoever stands around must not close first.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._unsettled:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in _ENTER and self.matches.isVisible() and self.matches.take_current():
            pass
        elif key == Qt.Key.Key_Escape and self._unsettled:
            self.set_value(self._value)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.matches.hide()
        entry = self.entry()
        if self._typed and isinstance(entry, Picked):
            self.set_value(entry.value)
        elif self._typed:
            self.edited.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        self.matches.hide()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowDeactivate):
            self.matches.hide()
        return super().eventFilter(watched, event)

    @property
    def _unsettled(self) -> bool:
        return self._typed or self.matches.isVisible()

    def _takes_by(self, event: QKeyEvent) -> bool:
        """Tell whether a key leaves the line while what was typed or gone to is offered below it."""
        asked = self._stepped or (self._typed and bool(self.text().strip()))
        return event.key() == Qt.Key.Key_Tab and self.matches.isVisible() and asked

    def _on_edited(self, text: str) -> None:
        self._typed = True
        if text.strip():
            self._show_matches(text)
        else:
            self.matches.hide()
            self.edited.emit()

    def _show_matches(self, text: str) -> None:
        self._stepped = False
        self.matches.show_for(text, self._names.matches(text), self._value)
        if not self.matches.isVisible():
            self.window().installEventFilter(self)
            self.matches.open_at(self)

    def _step(self, by: int) -> None:
        if self.matches.isVisible():
            # Who types a name and goes down means the one that was found, which is current already.
            meant = by > 0 and not self._stepped and self._typed and self.matches.reaches_new()
            if not meant:
                self.matches.step(by)
            self._stepped = True
        else:
            self._show_matches(self.text() if self._typed else "")

    def _toggle(self) -> None:
        if self.matches.isVisible():
            self.matches.hide()
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._show_matches("")

    def _on_taken(self, row_id: int, clicked: bool) -> None:
        self.set_value(row_id)
        if clicked:
            self.picked.emit()

    def _ask_for_new(self) -> None:
        text = self.text().strip() if self._typed else ""
        self.set_value(self._value)
        self.new_wanted.emit(text)

    def _load_icon(self) -> None:
        self._open.setIcon(active_theme().icon("caret-down"))
