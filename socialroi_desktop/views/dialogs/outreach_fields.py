"""What a workspace calls the stages of its pipeline, as a form. An empty line means what ships. Writes nothing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.viewmodels.settings import outreach_words, read_outreach
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label

_COLUMNS = 3


class OutreachFields(QWidget):
    """Edits a copy of Settings; `record()` also marks problems."""

    def __init__(self, base: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[str, QLineEdit] = {}
        self.rows: dict[str, FormRow] = {}
        for one in outreach_words(base):
            line = self.lines[one.field] = QLineEdit(one.text)
            line.setPlaceholderText(one.shipped)
            self.rows[one.field] = FormRow(one.label, line)
        column = QGridLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setHorizontalSpacing(sizes().gap)
        column.setVerticalSpacing(10)
        told = self.tr(
            "What you call the stages of your pipeline, on the board and everywhere else. Their order stays, and so does"
            " what they mean: figures, files and scripts know them by the names they came with."
        )
        column.addWidget(role_label(told, "small", wrap=True), 0, 0, 1, _COLUMNS)
        for number, row in enumerate(self.rows.values()):
            column.addWidget(row, 1 + number // _COLUMNS, number % _COLUMNS)
        for number in range(_COLUMNS):
            column.setColumnStretch(number, 1)
        column.setRowStretch(20, 1)

    def record(self, base: Settings) -> Settings | None:
        """Return settings with what stands here, or None when a field does not hold; the form then says so and goes there."""
        reading = read_outreach(base, {name: line.text().strip() for name, line in self.lines.items()})
        for name, row in self.rows.items():
            row.set_problem(reading.problems.get(name, ""))
        wrong = next((row for name, row in self.rows.items() if name in reading.problems), None)
        if wrong is not None:
            wrong.editor.setFocus(Qt.FocusReason.TabFocusReason)
        return reading.record if isinstance(reading.record, Settings) else None
