"""Names that a line offers while it is typed into; any other text stands as well."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit


def offer_names(line: QLineEdit, names: Sequence[str]) -> None:
    """Offer names that hold what is typed, all of them by the arrow down."""
    if not names:
        return
    completer = QCompleter(list(names), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    line.setCompleter(completer)
