"""What a workspace calls its stages, and the limits of sizes, as a form. An empty line means what ships. Writes nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.viewmodels.settings import OutreachWords, read_outreach, size_words, stage_words
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label


class OutreachFields(QWidget):
    """Edits a copy of Settings; `record()` also marks problems."""

    def __init__(self, base: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[str, QLineEdit] = {}
        self.rows: dict[str, FormRow] = {}
        names = self.tr(
            "What you call the stages of your pipeline, on the board and everywhere else. Their order stays, and so does"
            " what they mean: figures, files and scripts know them by the names they came with."
        )
        limits = self.tr(
            "From how many followers on a partner is of which size, and after how many days without a word somebody in the"
            " last stage is due to be written to. What you leave empty is as it came."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(role_label(names, "small", wrap=True))
        column.addLayout(self._grid(stage_words(base), 3))
        column.addWidget(role_label(limits, "small", wrap=True))
        column.addLayout(self._grid(size_words(base), 3))
        column.addStretch(1)

    def _grid(self, lines: Sequence[OutreachWords], columns: int) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(sizes().gap)
        grid.setVerticalSpacing(10)
        for number, one in enumerate(lines):
            line = self.lines[one.field] = QLineEdit(one.text)
            line.setPlaceholderText(one.shipped)
            row = self.rows[one.field] = FormRow(one.label, line)
            grid.addWidget(row, number // columns, number % columns)
        for number in range(columns):
            grid.setColumnStretch(number, 1)
        return grid

    @property
    def entries(self) -> dict[str, str]:
        """What stands in the form, unread."""
        return {name: line.text().strip() for name, line in self.lines.items()}

    def record(self, base: Settings) -> Settings | None:
        """Return settings with what stands here, or None when a field does not hold; the form then says so and goes there."""
        reading = read_outreach(base, self.entries)
        for name, row in self.rows.items():
            row.set_problem(reading.problems.get(name, ""))
        wrong = next((row for name, row in self.rows.items() if name in reading.problems), None)
        if wrong is not None:
            wrong.editor.setFocus(Qt.FocusReason.TabFocusReason)
        return reading.record if isinstance(reading.record, Settings) else None
