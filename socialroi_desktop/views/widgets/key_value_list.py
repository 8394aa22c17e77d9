"""Rows of a label on the left and a value on the right, as in the Proof card."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import LinkLabel, role_label, rule


@dataclass(frozen=True, slots=True)
class KeyValue:
    """One row; `strong` marks the result, `reason` says why a value is unknown. Where it has a `key`, its label opens it."""

    label: str
    value: str
    tone: Tone = Tone.PLAIN
    strong: bool = False
    reason: str = ""
    key: str = ""


class KeyValueList(QWidget):
    """Rows parted by thin lines. `opened` carries the key of the row whose label was pressed."""

    opened = Signal(str)

    def __init__(self, rows: Sequence[KeyValue] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows: tuple[KeyValue, ...] = ()
        self.set_rows(rows)

    @property
    def rows(self) -> tuple[KeyValue, ...]:
        """What is shown."""
        return self._rows

    def set_rows(self, rows: Sequence[KeyValue]) -> None:
        """Show other rows."""
        self._rows = tuple(rows)
        empty(self._column)
        for row in rows:
            self._column.addWidget(self._line(row))
            self._column.addWidget(rule())

    def _line(self, row: KeyValue) -> QWidget:
        line = QWidget()
        line.setMinimumHeight(30)
        line.setToolTip(row.reason)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(12)
        layout.addWidget(self._label(row), 1)
        value = role_label(row.value, "strong" if row.strong else "", tone=row.tone)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(value)
        return line

    def _label(self, row: KeyValue) -> QWidget:
        if not row.key:
            return role_label(row.label, "strong" if row.strong else "", wrap=True)
        link = LinkLabel(row.label, self.tr("Show the rows behind it"))
        link.opened.connect(partial(self.opened.emit, row.key))
        return link
