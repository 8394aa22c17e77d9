"""What stands in the place of rows where none is found: what was asked for, and a button that shows all. Knows no record."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.records.asked_words import asked_words
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.records.table_words import nothing_words
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.widgets.empty_state import EmptyState


class NothingFound(EmptyState):
    """`all_wanted` comes when everything is to be shown again."""

    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        action = QAction(translate("NothingFound", "Show all"))
        super().__init__("magnifying-glass", "", "", action, primary=False, parent=parent)
        action.setParent(self)
        action.triggered.connect(self.all_wanted)

    def explain(self, table: RecordTable, line: str = "") -> None:
        """Say why none of the rows of a table is shown; `line` is what was asked, where that was one."""
        query = table.query
        asked = line or asked_words(table.record_type, query, table.naming)
        cut = query.period is not None or query.channels is not None
        only_text = query.text if not query.terms and not query.clauses and not cut else ""
        self.set_words(self.tr("Nothing found"), nothing_words(asked, table.total(), cut=cut, text=only_text))
