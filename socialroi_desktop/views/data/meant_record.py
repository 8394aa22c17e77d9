"""Which record a word of the file means that several share: asked for the row that is selected, open to another answer.

Knows words and names; not how rows are judged.
"""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.views.records.picker import RecordPicker
from socialroi_desktop.views.widgets.labels import role_label

_WIDTH = 300


class MeantRecord(QWidget):
    """`chosen` carries kind of record, word and the id of the one that is meant."""

    chosen = Signal(str, str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = ("", "")
        self._words = role_label("")
        self.picker = RecordPicker({})
        self.picker.setAccessibleName(self.tr("The record that is meant"))
        self.picker.setPlaceholderText(self.tr("choose the one that is meant"))
        self.picker.setMinimumWidth(_WIDTH)
        self.picker.edited.connect(self._on_edited)
        self._words.setBuddy(self.picker)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._words)
        row.addWidget(self.picker)
        row.addStretch(1)
        self.hide()

    def ask(self, entity: str, word: str, names: Mapping[int, str], meant: int | None) -> None:
        """Ask what a word means, or show what was said."""
        if (entity, word) == self._asked and self.picker.hasFocus():
            return
        self._asked = entity, word
        self._words.setText(self.tr("In this file “{word}” means").format(word=word))
        self.picker.blockSignals(True)
        self.picker.set_names(names)
        self.picker.set_value(meant)
        self.picker.blockSignals(False)
        self.show()

    def _on_edited(self) -> None:
        entry = self.picker.entry()
        if isinstance(entry, Picked) and isinstance(entry.value, int):
            self.chosen.emit(*self._asked, entry.value)
