"""Effort of a goal in words, beside what came of the same days. Knows no widgets."""

from decimal import Decimal

from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.tactics.effort import Effort
from socialroi_desktop.viewmodels.plan.amounts import unit_of, write_amount
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.time_words import time_words
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import metric_label


def effort_words(effort: Effort) -> str:
    """Return what was put in: “33 posts · 61 replies · 14 h 20”."""
    posts = either(
        effort.posts, translate("Effort", "1 post"), translate("Effort", "%Ln posts", "", effort.posts)
    )
    replies = either(
        effort.replies, translate("Effort", "1 reply"), translate("Effort", "%Ln replies", "", effort.replies)
    )
    return beside((posts, replies, time_words(effort.minutes) if effort.minutes else ""))


def effort_beside(effort: Effort, goal: Goal, currency: str) -> str:
    """Return the effort with what the goal came to on the same days, where that is known."""
    words = effort_words(effort)
    if effort.result is None or goal.metric not in METRICS:
        return words
    told = translate("Effort", "{effort} beside {metric}: {value}").format(
        effort=words,
        metric=metric_label(goal.metric),
        value=write_amount(effort.result, goal.metric, currency),
    )
    return beside((told, time_for_each(effort, goal)))


def time_for_each(effort: Effort, goal: Goal) -> str:
    """Return the time behind each of what was counted: “59 min for each”; "" where nothing was counted or spent."""
    counted = unit_of(goal.metric) in ("count", "people")
    if not counted or not effort.minutes or effort.result is None or effort.result <= 0:
        return ""
    each = (effort.minutes / effort.result).quantize(Decimal(1))
    return translate("Effort", "{time} for each").format(time=time_words(max(1, int(each))))
