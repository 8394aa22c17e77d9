"""The cards of a person in columns beside each other; where there is no room for all, the last column goes below the first."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from socialroi_desktop.views.outreach.person_cards import COLUMNS
from socialroi_desktop.views.widgets.card_columns import CardColumns, ColumnOfCards


def person_columns(cards: Sequence[tuple[str, QWidget]]) -> CardColumns:
    """Return widgets in the columns of `COLUMNS` they stand in; a column without any is left out."""
    shown = {name: [widget for column, widget in cards if column == name] for name in COLUMNS}
    return CardColumns([ColumnOfCards(made, *COLUMNS[name]) for name, made in shown.items() if made])
