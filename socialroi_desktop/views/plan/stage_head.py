"""What stands first beside a stage: its targets, which are the goals that end within its days."""

from PySide6.QtWidgets import QVBoxLayout

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.queries.goals import GoalState
from socialroi_desktop.queries.strategy.stage_goals import targets_of
from socialroi_desktop.viewmodels.plan.about import AboutRecord
from socialroi_desktop.viewmodels.plan.goal_words import TONES, now_of
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.setup import RecordHead
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.key_value_list import KeyValue, KeyValueList
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.visibility import read_while_shown


class StageHead(RecordHead):
    """Each target with where it stands today."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.model = AboutRecord[tuple[GoalState, ...]](session, targets_of, None, self)
        self.goals = KeyValueList()
        self.none = role_label(
            self.tr("No goal ends within these days; set one under Goals."), "muted", wrap=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().tight)
        column.addWidget(role_label(self.tr("Targets of this stage"), "card-title"))
        column.addWidget(self.goals)
        column.addWidget(self.none)
        self.none.hide()
        self.model.reloaded.connect(self._show)
        read_while_shown(self, self.model)

    def show_record(self, record: Record, _naming: Naming) -> None:
        """Show the targets of a stage."""
        self.model.show_record(record)

    def _show(self) -> None:
        found = self.model.told
        if found is None:
            return
        currency = self._session.settings.currency
        self.goals.set_rows(
            [
                KeyValue(state.goal.name, now_of(state, currency), TONES[state.progress.verdict])
                for state in found
            ]
        )
        self.none.setVisible(not found)
