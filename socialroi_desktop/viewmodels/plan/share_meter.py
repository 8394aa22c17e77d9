"""Measures for the draft of a goal which share of sales was social's, under several models. Knows no widgets."""

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.methods.goals import period_of
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.goal_share import ShareView, share_views
from socialroi_desktop.viewmodels.plan.amounts import write_amount
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import choice_label

# What the targets under the models follow from.
SHARED_BY = frozenset({"sales_forecast", "growth", "share_start", "share_end", "start", "end", "metric"})


class ShareMeter(QObject):
    """`views` are what was measured last; `changed` comes after each reading."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.views: tuple[ShareView, ...] = ()

    def measure(self, goal: Goal) -> None:
        """Measure over the days of the share, else those just before the goal; nothing while no forecast is told."""
        days = share_days(goal)
        if not goal.sales_forecast or days is None or METRICS.get(goal.metric) is None:
            self.views = ()
            return
        self._session.read(
            self.tr("Measure the share of social"),
            lambda workspace, _: share_views(workspace, goal, days),
            self._on_measured,
            key=f"share {id(self)}",
        )

    def _on_measured(self, views: tuple[ShareView, ...]) -> None:
        self.views = views
        self.changed.emit()


def share_days(goal: Goal) -> Period | None:
    """Return the days the share of a goal is of; the days just before the goal while it says none."""
    own, period = period_of(goal.share_start, goal.share_end), period_of(goal.start, goal.end)
    return own or (None if period is None else period.previous())


def with_day(goal: Goal, *, start: str | None = None, end: str | None = None) -> dict[str, str]:
    """Return the fields of a goal whose share is of other days: the first or last one is set, the other stays."""
    first, last = shown_days(goal)
    return {"share_start": start or first, "share_end": end or last}


def shown_days(goal: Goal) -> tuple[str, str]:
    """Return the days a form shows for the share, as ISO texts: those that were set, also where they are swapped."""
    days = share_days(goal)
    first, last = ("", "") if days is None else (days.start.isoformat(), days.end.isoformat())
    return goal.share_start or first, goal.share_end or last


def taken(view: ShareView) -> dict[str, str]:
    """Return the fields of a goal that takes a share as it was measured: with its model and its days."""
    days = {"share_start": view.days.start.isoformat(), "share_end": view.days.end.isoformat()}
    return {"social_share": f"{view.share:f}", "share_model": view.model, **days}


def share_words(view: ShareView, currency: str) -> str:
    """Return a view in words: "Last touch: 20.5% makes $10,250"."""
    words = {"model": choice_label(Goal, "share_model", view.model)}
    if view.share is None:
        return translate("ShareViews", "{model}: no sales to measure it by").format(**words)
    words["share"] = formatting.percent(view.share / 100, 1)
    if view.target is None:
        return translate("ShareViews", "{model}: {share}").format(**words)
    words["target"] = write_amount(view.target, "net_sales", currency)
    return translate("ShareViews", "{model}: {share} makes {target}").format(**words)
