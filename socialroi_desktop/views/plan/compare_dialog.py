"""Two versions of a record beside each other: what is gone is struck out on the left, what is new underlined on the right."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from socialroi_desktop.domain.comparing import Mark, Words
from socialroi_desktop.domain.fields import Record, spec_of
from socialroi_desktop.viewmodels.plan.comparing import compared_lines
from socialroi_desktop.viewmodels.shared.field_text import Naming, shown
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.views.dialogs.buttons import close_button
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.labels import role_label, rule

_WIDTH, _HEIGHT = 860, 600
_LABEL = 130


class CompareDialog(QDialog):
    """Begins with the two that are `chosen`, else with the chosen or newest one and the one before; the older is left."""

    def __init__(
        self,
        records: Sequence[Record],
        naming: Naming,
        chosen: Sequence[Record] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare versions"))
        self.resize(_WIDTH, _HEIGHT)
        self._naming = naming
        self._records = sorted(
            records, key=lambda record: (getattr(record, "dated_on", "") or "", record.id or 0)
        )
        self.before, self.after = ChoiceBox(), ChoiceBox()
        self.before.setAccessibleName(self.tr("Earlier version"))
        self.after.setAccessibleName(self.tr("Later version"))
        for record in self._records:
            for box in (self.before, self.after):
                box.addItem(self._called(record), record.id)
        self.only = QCheckBox(self.tr("Only what differs"))
        self.count = role_label("", "muted")
        self.lines: list[tuple[str, str, str]] = []
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._lay_out()
        self._begin(chosen)
        self.before.currentIndexChanged.connect(lambda _row: self._show())
        self.after.currentIndexChanged.connect(lambda _row: self._show())
        self.only.toggled.connect(lambda _on: self._show())
        self._show()

    def _begin(self, chosen: Sequence[Record]) -> None:
        rows = sorted(self._records.index(record) for record in chosen if record in self._records)
        last = rows[-1] if rows else len(self._records) - 1
        first = rows[0] if len(rows) > 1 else max(0, last - 1)
        if first == last:
            last = first + 1
        self.before.setCurrentIndex(first)
        self.after.setCurrentIndex(last)

    def _lay_out(self) -> None:
        head = QGridLayout()
        head.setHorizontalSpacing(sizes().gap)
        head.setColumnMinimumWidth(0, _LABEL)
        head.addWidget(self.only, 0, 0)
        head.addWidget(self.before, 0, 1)
        head.addWidget(self.after, 0, 2)
        head.setColumnStretch(1, 1)
        head.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes().page] * 4)
        column.setSpacing(sizes().tight + 2)
        column.addLayout(head)
        column.addWidget(self.count)
        column.addWidget(self._area, 1)
        column.addWidget(close_button(self), 0, Qt.AlignmentFlag.AlignRight)

    def _show(self) -> None:
        before, after = (self._records[box.currentIndex()] for box in (self.before, self.after))
        found = compared_lines(before, after, self._naming)
        differing = [line for line in found if line.differs]
        self.count.setText(
            self.tr("%Ln fields differ", "", len(differing)) if differing else self.tr("Both say the same.")
        )
        body = QWidget()
        body.setProperty("role", "scroll-body")
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 6, 0)
        grid.setHorizontalSpacing(sizes().gap)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, _LABEL)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self.lines = []
        for line in differing if self.only.isChecked() else found:
            row = grid.rowCount()
            mark = self.tr("△ {field}").format(field=line.label) if line.differs else line.label
            texts = _marked(line.before), _marked(line.after)
            self.lines.append((mark, *texts))
            grid.addWidget(_top(role_label(mark, "strong" if line.differs else "muted", wrap=True)), row, 0)
            for at, text in enumerate(texts, 1):
                grid.addWidget(_top(_text(text)), row, at)
            grid.addWidget(rule(), row + 1, 0, 1, 3)
        grid.setRowStretch(grid.rowCount(), 1)
        self._area.setWidget(body)

    def _called(self, record: Record) -> str:
        names = [name for name in ("dated_on", record.label_field) if getattr(record, name, None)]
        return beside(tuple(shown(record, spec_of(type(record), name), self._naming) for name in names))


def _text(html: str) -> QLabel:
    label = role_label(html, "", wrap=True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _top(label: QLabel) -> QLabel:
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return label


def _marked(parts: Sequence[Words]) -> str:
    """Return rich text in which what is gone is struck out and what is new underlined, each in its colour as well."""
    theme = active_theme()
    looks = {
        Mark.GONE: ("line-through", theme.color("bad").name()),
        Mark.NEW: ("underline", theme.color("good").name()),
    }
    told = []
    for part in parts:
        text = escape(part.text).replace("\n", "<br>")
        look = looks.get(part.mark)
        told.append(
            text
            if look is None
            else f'<span style="text-decoration: {look[0]}; color: {look[1]}">{text}</span>'
        )
    return "".join(told) or "–"
