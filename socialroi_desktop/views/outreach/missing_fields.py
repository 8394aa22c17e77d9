"""The fields a letter still lacks, each with a line to type its value. Knows no letter and no template."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.outreach.letter_words import field_label, missing_text
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.form_row import FormRow


class MissingFields(QWidget):
    """`filled` carries a field and its value, when its line was left or Enter pressed in it."""

    filled = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, FormRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_missing(self, missing: Mapping[str, tuple[str, ...]]) -> None:
        """Show a line for each field; those that stay keep what is typed in them."""
        if list(missing) != list(self.rows):
            typed = {
                name: row.editor.text()
                for name, row in self.rows.items()
                if isinstance(row.editor, QLineEdit)
            }
            focused = next((name for name, row in self.rows.items() if row.editor.hasFocus()), "")
            empty(self._column)
            self.rows = {name: self._row(name, typed.get(name, "")) for name in missing}
            if focused in self.rows:
                self.rows[focused].editor.setFocus()
        for name, parts in missing.items():
            self.rows[name].set_problem(missing_text(name, parts))
        self.setVisible(bool(missing))

    def _row(self, name: str, typed: str) -> FormRow:
        line = QLineEdit(typed)
        row = FormRow(field_label(name), line)
        line.editingFinished.connect(lambda: self._on_finished(name, line))
        self._column.addWidget(row)
        return row

    def _on_finished(self, name: str, line: QLineEdit) -> None:
        # The line goes once its field is filled in, and its focus with it: it must not finish a second time.
        if self.rows.get(name) is not None and self.rows[name].editor is line and line.text().strip():
            self.filled.emit(name, line.text())
