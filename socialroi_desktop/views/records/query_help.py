"""What can be asked in one line, a row each with an example that a click puts in. Knows no line and no language of it."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.popover import Popover

_WIDTH = 380


class QueryHelp(Popover):
    """`wanted` carries an example that was clicked."""

    wanted = Signal(str)

    def __init__(self, rows: Iterable[tuple[str, str]]) -> None:
        """`rows` are examples with what they mean."""
        super().__init__(translate("QueryHelp", "What can be asked"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(1)
        for number, (example, meaning) in enumerate(rows):
            button = link_button(example, partial(self._want, example))
            grid.addWidget(button, number, 0)
            grid.addWidget(role_label(meaning, "muted"), number, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        rule = self.tr(
            "All of it must hold. Values with a comma between them: any of them. Find a word such as used by “used”."
        )
        words = role_label(rule, "muted", wrap=True)
        words.setFixedWidth(_WIDTH)
        self.body.addWidget(words)

    def _want(self, example: str) -> None:
        self.close()
        self.wanted.emit(example)
