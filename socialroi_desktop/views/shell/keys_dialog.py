"""Which keys do what on the tab that is shown and everywhere, and by which words its search is asked. Knows no tab."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.views.dialogs.buttons import close_button
from socialroi_desktop.views.shell.command import CommandGroup
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.scroll_column import ScrollColumn

_WIDTH, _HEIGHT, _FIRST = 620, 620, 190
Pair = tuple[str, str]


class KeysDialog(QDialog):
    """`groups` are commands by where they belong, those with a key are told; `words` what can be asked, with its meaning.

    `more` are keys of the tab that are no commands.
    """

    def __init__(
        self,
        tab: str,
        groups: Sequence[CommandGroup],
        words: Sequence[Pair],
        more: Sequence[Pair] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys and search words"))
        area = ScrollColumn(sizes().tight)
        search = self.tr("Search words on the tab {tab}").format(tab=tab)
        keys = [
            (group.title, [(one.hint, one.title) for one in group.commands if one.hint]) for group in groups
        ]
        lists = self.tr("In lists and on pages of the tab {tab}").format(tab=tab)
        # What only this tab has comes first.
        for title, rows in (*keys[:1], (lists, list(more)), (search, list(words)), *keys[1:]):
            self._add(area, title, rows)
        area.column.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(area, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        self.close_button = close_button(self)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.resize(_WIDTH, _HEIGHT)

    def _add(self, area: ScrollColumn, title: str, rows: Sequence[Pair]) -> None:
        if not rows:
            return
        area.column.addWidget(role_label(title, "card-title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(sizes().gap)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, _FIRST)
        grid.setColumnStretch(1, 1)
        for number, (short, meaning) in enumerate(rows):
            grid.addWidget(role_label(short, "strong"), number, 0)
            grid.addWidget(role_label(meaning, "muted", wrap=True), number, 1)
        area.column.addLayout(grid)
        area.column.addSpacing(sizes().gap)
