"""What stands first beside an activity: who came and stayed by it, and what went into it by the costs that name it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from socialroi_desktop.domain.records import Activity
from socialroi_desktop.queries.strategy.activities import ActivityTold, activity_told
from socialroi_desktop.queries.strategy.activity_costs import ActivityCosts
from socialroi_desktop.viewmodels.plan.about import AboutRecord
from socialroi_desktop.viewmodels.plan.campaign_costs import COST_FIELDS, cost_of_activity
from socialroi_desktop.viewmodels.plan.kept_words import kept_facts, kept_reasons
from socialroi_desktop.viewmodels.plan.promotion_words import (
    promotion_facts,
    promotion_notes,
    promotion_title,
)
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.time_words import time_words
from socialroi_desktop.views.plan.told_head import HeadPart, ToldHead
from socialroi_desktop.views.records.record_dialog import RecordDialog
from socialroi_desktop.views.widgets.buttons import text_button
from socialroi_desktop.views.widgets.key_value_list import KeyValue

_CONCERNS = frozenset(
    {"activity", "cost", "account_day", "post", "order", "refund", "lead", "web_sessions", "link_clicks"}
)


class ActivityHead(ToldHead[ActivityTold]):
    """Of costs one row a currency, one of own hours; where no cost names the activity, that; a button adds one."""

    def __init__(self, session: Session) -> None:
        super().__init__(AboutRecord[ActivityTold](session, activity_told, _CONCERNS))
        self.cost_button = text_button(self.tr("Add cost…"), self.add_cost)
        self.cost_button.setEnabled(not session.reading_only)
        self.cost_button.setToolTip(session.reading_only or self.tr("Add a cost of this activity"))
        self._column.addWidget(self.cost_button, 0, Qt.AlignmentFlag.AlignLeft)

    def add_cost(self) -> None:
        """Open the form of a cost of the activity that is shown."""
        activity = self.model.record
        if isinstance(activity, Activity) and not self.session.reading_only:
            cost = cost_of_activity(activity, self.session.today, self.session.settings.currency)
            RecordDialog(self.session, cost, fields=COST_FIELDS, first="amount", parent=self).open()

    def parts(self, _record: Activity, told: ActivityTold) -> Sequence[HeadPart]:
        """Return what is told of an activity."""
        return (*self._kept(told), *_promotion(told), self._costs(told.costs))

    def _kept(self, told: ActivityTold) -> Sequence[HeadPart]:
        if told.kept is None:
            return ()
        rows = [KeyValue(fact.label, fact.value, reason=fact.reason) for fact in kept_facts(told.kept)]
        return (HeadPart(self.tr("Followers who stay"), rows, kept_reasons(told.kept)),)

    def _costs(self, costs: ActivityCosts) -> HeadPart:
        rows = [
            KeyValue(self.tr("Spent"), formatting.money(amount, currency))
            for currency, amount in costs.money.items()
        ]
        if costs.minutes:
            rows.append(KeyValue(self.tr("Own hours"), time_words(costs.minutes)))
        none = self.tr("No cost names it yet.")
        return HeadPart(self.tr("What went into it"), rows, () if costs.rows else (none,))


def _promotion(told: ActivityTold) -> Sequence[HeadPart]:
    if told.promotion is None:
        return ()
    rows = [KeyValue(fact.label, fact.value, reason=fact.reason) for fact in promotion_facts(told.promotion)]
    return (HeadPart(promotion_title(told.promotion), rows, promotion_notes(told.promotion)),)
