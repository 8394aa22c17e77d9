"""A card with one of the four lists of the day; an empty one says so in a line."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.due import Due, Stage
from socialroi_desktop.viewmodels.today.day_words import nothing_words, stage_hint, stage_title
from socialroi_desktop.viewmodels.today.stage_rows import StageRows
from socialroi_desktop.views.today.stage_table import StageTable
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.labels import role_label

# So many rows are in sight; the others scroll.
_MOST_ROWS = 6


class StageCard(Card):
    """Shows what is due of one part of the day's work."""

    def __init__(self, stage: Stage, today: date, parent: QWidget | None = None) -> None:
        super().__init__(stage_title(stage), parent=parent)
        self.stage, self._today = stage, today
        self.rows = StageRows(today, self)
        self.table = StageTable(stage_title(stage), self.rows)
        self.nothing = role_label(nothing_words(stage), "muted", wrap=True)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.table)
        self.body.addStretch(1)
        self.show_items(())

    def show_items(self, items: Sequence[Due]) -> None:
        """Show these things."""
        self.rows.show_rows(tuple(items))
        self.set_hint(stage_hint(items, self._today))
        self.nothing.setVisible(not items)
        self.table.setVisible(bool(items))
        self.table.fit_columns()
        self.table.fit_height(_MOST_ROWS)
