"""What can be asked of pieces in one line, a row each with an example that a click puts in. Knows no line."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from socialroi_desktop.domain.library.asked_fields import FIELDS
from socialroi_desktop.viewmodels.shared.translating import declared, translate
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.popover import Popover

_WIDTH = 380


class QueryHelp(Popover):
    """`wanted` carries an example that was clicked."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(translate("QueryHelp", "What can be asked"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(1)
        rows = [(field.example, declared("Sentences", field.meaning)) for field in FIELDS]
        for number, (example, meaning) in enumerate([*rows, *self._signs()]):
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

    def _signs(self) -> list[tuple[str, str]]:
        return [
            ('"first drop"', self.tr("These words in a row")),
            ("-kind:photo", self.tr("Not so; before anything")),
            ("creator:none", self.tr("Nothing is known of it")),
        ]

    def _want(self, example: str) -> None:
        self.close()
        self.wanted.emit(example)
