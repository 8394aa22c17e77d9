"""The first lines about a piece: who made it, what it shows, what kind it is. Knows no workspace."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from socialroi_desktop.viewmodels.library.piece_facts import Fact
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import ElidedLink
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label, rule
from socialroi_desktop.views.widgets.renewed import Renewed

# Px of the names of facts, of the lines of the panel, and by which the words of a link stand in.
NAMES, LINE, _IN = 60, 28, 2
# Rules go on below what a line has no widget for.
_MOST = 4


class FactLines(Renewed):
    """`opened` carries kind and id of a record that a fact leads to."""

    opened = Signal(str, int)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show other facts."""
        if self.tells(*facts):
            return
        grid = ruled_grid(1)
        for number, fact in enumerate(facts):
            widget = self._value(fact)
            widget.setObjectName(f"fact {number}")
            add_ruled(grid, number, role_label(fact.label, "muted"), widget)
        self.renew().addLayout(grid)
        self.keep_focus()

    def _value(self, fact: Fact) -> QWidget:
        if fact.opens is None:
            if not fact.reason:
                plain = ElidedLabel(fact.value, "")
                plain.setContentsMargins(_IN, 0, 0, 0)
                return plain
            label = role_label(fact.value, "muted")
            label.setContentsMargins(_IN, 0, 0, 0)
            label.setToolTip(fact.reason)
            label.setAccessibleDescription(fact.reason)
            return label
        entity, row_id = fact.opens
        link = ElidedLink(fact.value)
        link.setAccessibleDescription(translate("FactLines", "Opens it where it lives"))
        link.clicked.connect(lambda _on=False: self.opened.emit(entity, row_id))
        return link


def ruled_grid(stretched: int, names: int = NAMES) -> QGridLayout:
    """Return a grid of lines with names in its first column, at least so many px; `stretched` takes what is left."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(sizes().tight)
    grid.setVerticalSpacing(0)
    grid.setColumnMinimumWidth(0, names)
    grid.setColumnStretch(stretched, 1)
    return grid


def add_ruled(grid: QGridLayout, number: int, *widgets: QWidget) -> None:
    """Add a line with a thin rule below it."""
    for column, widget in enumerate(widgets):
        grid.addWidget(widget, 2 * number, column, Qt.AlignmentFlag.AlignVCenter)
    grid.setRowMinimumHeight(2 * number, LINE)
    grid.addWidget(rule(), 2 * number + 1, 0, 1, _MOST)
