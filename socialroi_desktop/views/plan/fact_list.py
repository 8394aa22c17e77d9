"""Rows of a label and its value; a long value wraps, so that neither is cut."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.plan.facts import Fact
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import role_label, rule


class FactList(QWidget):
    """Rows parted by thin lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show other rows."""
        empty(self._column)
        for fact in facts:
            self._column.addWidget(_line(fact))
            self._column.addWidget(rule())


def _line(fact: Fact) -> QWidget:
    line = QWidget()
    line.setToolTip(fact.reason)
    row = QHBoxLayout(line)
    row.setContentsMargins(8, 6, 8, 6)
    row.setSpacing(12)
    row.addWidget(role_label(fact.label), 0, Qt.AlignmentFlag.AlignTop)
    value = role_label(fact.value, "", tone=fact.tone, wrap=True)
    value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    row.addWidget(value, 1)
    return line
