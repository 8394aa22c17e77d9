"""Posts, hours and money by role of account. It is effort: nothing here counts as a result."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.plan.effort import EffortModel
from socialroi_desktop.viewmodels.plan.platform_words import effort_columns
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.row_model import RowModel
from socialroi_desktop.viewmodels.shared.session import Session, problem_text
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.visibility import read_while_shown


class EffortView(QWidget):
    """One table of the period of the window."""

    def __init__(self, session: Session, filters: FilterState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = EffortModel(session, filters, self)
        self.rows = RowModel(effort_columns(session.settings.currency), self)
        self.table = DataTable(self.tr("Effort by role of account"), stretch_column=0)
        self.table.setModel(self.rows)
        self.keys_to = self.table
        self.notes = role_label("", "small", wrap=True)
        self.card = Card(self.tr("Effort by role of account"))
        self.card.body.addWidget(
            role_label(
                self.tr("What went in: posts, own hours, money. What came out stands on the ROI tab."),
                "muted",
                wrap=True,
            )
        )
        self.card.body.addWidget(self.table, 1)
        self.card.body.addWidget(self.notes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.model.reloaded.connect(self._show)
        self.model.refresh()
        read_while_shown(self, self.model)

    def _show(self) -> None:
        self.card.set_hint(formatting.period(self.model.period))
        self.rows.show_rows(self.model.rows, effort_columns(self._session.settings.currency))
        told = [
            self.tr(
                "Hours and money are told by channel: where a channel has accounts of several roles they stand apart."
            ),
            *(problem_text(note) for note in self.model.notes),
        ]
        self.notes.setText("\n".join(told))
