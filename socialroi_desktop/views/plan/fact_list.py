"""Rows of a label and its value; a long value wraps, so that neither is cut."""

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.plan.facts import Fact
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.focus_tip import explain
from socialroi_desktop.views.widgets.labels import LinkLabel, role_label, rule


class FactList(QWidget):
    """Rows parted by thin lines. Where `named` the labels are names of any length, which wrap, and the values are short.

    `opened` carries the Fact whose label was pressed.
    """

    opened = Signal(object)

    def __init__(self, *, named: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._named = named
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_facts(self, facts: Sequence[Fact], told: Mapping[str, str] = MappingProxyType({})) -> None:
        """Show other rows; `told` explains by its key what can be opened."""
        empty(self._column)
        for fact in facts:
            self._column.addWidget(self._line(fact, told.get(fact.key, "")))
            self._column.addWidget(rule())

    def _line(self, fact: Fact, told: str) -> QWidget:
        line, named = QWidget(), self._named
        line.setToolTip(fact.reason)
        row = QHBoxLayout(line)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._label(fact, told), int(named), Qt.AlignmentFlag.AlignTop)
        value = role_label(fact.value, "", tone=fact.tone, wrap=not named)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(value, int(not named))
        return line

    def _label(self, fact: Fact, told: str) -> QLabel:
        if not told:
            return role_label(fact.label, wrap=self._named)
        link = LinkLabel(fact.label, "")
        link.setWordWrap(self._named)
        explain(link, told)
        link.opened.connect(partial(self.opened.emit, fact))
        return link
