"""What a big goal or an event rolls up, in words: the goals right below it and how far each has come. Knows no widgets."""

from socialroi_desktop.queries.goals import GoalState
from socialroi_desktop.viewmodels.plan.facts import Fact
from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail
from socialroi_desktop.viewmodels.plan.goal_words import TONES, below_words, now_of, pace_of
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.translating import translate


def below(detail: GoalDetail, currency: str) -> list[Fact]:
    """Return each goal right below one that is not measured itself, with its way to target, then their mean."""
    goal = detail.state.goal
    if goal.metric:
        return []
    rolled = detail.rolled.get(goal.id or 0)
    found = [_child(child, detail, detail.base or currency) for child in detail.children]
    if rolled is None or rolled.rolled.fraction is None:
        return [*found, Fact(below_words(rolled), "", Tone.MUTED)]
    mean = formatting.percent(rolled.rolled.fraction)
    return [*found, Fact(translate("Goals", "Mean of them"), mean, reason=below_words(rolled))]


def _child(child: GoalState, detail: GoalDetail, currency: str) -> Fact:
    above = detail.rolled.get(detail.state.goal.id or 0)
    fraction = above.rolled.by_child.get(child.goal.id or 0) if above else None
    tone = TONES[child.progress.verdict]
    if child.goal.metric:
        words = translate("Goals", "{now} · {pace}")
        reason = words.format(now=now_of(child, currency), pace=pace_of(child, currency))
    else:
        tone, reason = Tone.PLAIN, below_words(detail.rolled.get(child.goal.id or 0))
    if fraction is None:
        return Fact(child.goal.name, translate("Goals", "not measured"), Tone.MUTED, reason)
    return Fact(child.goal.name, formatting.percent(fraction), tone, reason)
