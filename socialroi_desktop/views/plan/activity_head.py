"""What stands first beside an activity: what went into it, by the costs that name it."""

from PySide6.QtWidgets import QVBoxLayout

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.queries.strategy.activity_costs import ActivityCosts, costs_of
from socialroi_desktop.viewmodels.plan.about import AboutRecord
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.setup import RecordHead
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.key_value_list import KeyValue, KeyValueList
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.visibility import read_while_shown


class ActivityHead(RecordHead):
    """One row a currency, one of own hours; where no cost names the activity, how one does."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.model = AboutRecord[ActivityCosts](session, costs_of, frozenset({"cost"}), self)
        self.costs = KeyValueList()
        self.none = role_label(
            self.tr("No cost names it yet: choose it as the activity of a cost, on the Data tab."),
            "muted",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().tight)
        column.addWidget(role_label(self.tr("What went into it"), "card-title"))
        column.addWidget(self.costs)
        column.addWidget(self.none)
        self.none.hide()
        self.model.reloaded.connect(self._show)
        read_while_shown(self, self.model)

    def show_record(self, record: Record, _naming: Naming) -> None:
        """Show what went into an activity."""
        self.model.show_record(record)

    def _show(self) -> None:
        found = self.model.told
        if found is None:
            return
        rows = [
            KeyValue(self.tr("Spent"), formatting.money(amount, currency))
            for currency, amount in found.money.items()
        ]
        if found.minutes:
            hours = formatting.number(found.minutes / 60, 1)
            rows.append(KeyValue(self.tr("Own hours"), hours))
        self.costs.set_rows(rows)
        self.none.setVisible(not found.rows)
