"""Rows of a label and its value; a long value wraps, so that neither is cut."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.plan.facts import Fact
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import role_label, rule


class FactList(QWidget):
    """Rows parted by thin lines. Where `named` the labels are names of any length, which wrap, and the values are short."""

    def __init__(self, *, named: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._named = named
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show other rows."""
        empty(self._column)
        for fact in facts:
            self._column.addWidget(_line(fact, named=self._named))
            self._column.addWidget(rule())


def _line(fact: Fact, *, named: bool) -> QWidget:
    line = QWidget()
    line.setToolTip(fact.reason)
    row = QHBoxLayout(line)
    row.setContentsMargins(8, 6, 8, 6)
    row.setSpacing(12)
    row.addWidget(role_label(fact.label, wrap=named), int(named), Qt.AlignmentFlag.AlignTop)
    value = role_label(fact.value, "", tone=fact.tone, wrap=not named)
    value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    row.addWidget(value, int(not named))
    return line
