"""What stands first beside a stage: its targets, which are the goals that end within its days."""

from collections.abc import Sequence

from socialroi_desktop.domain.records import StagePlan
from socialroi_desktop.queries.goals import GoalState
from socialroi_desktop.queries.strategy.stage_goals import targets_of
from socialroi_desktop.viewmodels.plan.about import AboutRecord
from socialroi_desktop.viewmodels.plan.goal_words import TONES, now_of
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.plan.told_head import HeadPart, ToldHead
from socialroi_desktop.views.widgets.key_value_list import KeyValue


class StageHead(ToldHead[tuple[GoalState, ...]]):
    """Each target with where it stands today."""

    def __init__(self, session: Session) -> None:
        super().__init__(AboutRecord[tuple[GoalState, ...]](session, targets_of, None))

    def parts(self, _record: StagePlan, told: tuple[GoalState, ...]) -> Sequence[HeadPart]:
        """Return the targets of a stage."""
        currency = self.session.settings.currency
        rows = [
            KeyValue(state.goal.name, now_of(state, currency), TONES[state.progress.verdict])
            for state in told
        ]
        none = self.tr("No goal ends within these days; set one under Goals.")
        return (HeadPart(self.tr("Targets of this stage"), rows, () if rows else (none,)),)
