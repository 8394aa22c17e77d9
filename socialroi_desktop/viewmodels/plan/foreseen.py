"""What is foreseen of a goal, in words: forecast with its band, chance, and how well past forecasts held. Knows no widgets."""

from decimal import Decimal

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.methods.forecasting.outcome import BackTest
from socialroi_desktop.queries.goal_outlook import GoalOutlook
from socialroi_desktop.queries.goals import GoalState
from socialroi_desktop.viewmodels.plan.amounts import write_amount
from socialroi_desktop.viewmodels.plan.facts import Fact
from socialroi_desktop.viewmodels.plan.figure_keys import CHANCE, EXPECTED_BY, FORECAST, PAST
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate

MOST_UNLIKELY = Decimal("0.01")
_WEEK = 7


def is_foreseen(state: GoalState) -> bool:
    """Tell whether an end is foreseen of a goal that nothing has decided yet, whether its days are told of or not."""
    return state.progress.forecast is not None and state.progress.verdict not in ("done", "missed")


def foreseen(state: GoalState, outlook: GoalOutlook, currency: str) -> list[Fact]:
    """Return what is foreseen of a running goal, in order; a chance that cannot be told is a dash with its reason."""
    progress, metric_id = state.progress, state.goal.metric
    found = []
    if progress.forecast is not None:
        label = translate("Goals", "Forecast") if progress.chance is not None else _at_this_pace()
        found.append(Fact(label, write_amount(progress.forecast, metric_id, currency), key=FORECAST))
    if progress.low is not None and progress.high is not None:
        band = translate("Goals", "{low} – {high}").format(
            low=write_amount(progress.low, metric_id, currency),
            high=write_amount(progress.high, metric_id, currency),
        )
        found.append(Fact(translate("Goals", "80 % of outcomes"), band, key=FORECAST))
    if progress.chance is not None:
        tone = {"ahead": Tone.GOOD, "behind": Tone.BAD}.get(progress.verdict, Tone.PLAIN)
        found.append(Fact(translate("Goals", "Chance"), chance_words(state), tone, key=CHANCE))
    elif state.unforeseen is not None:
        reason = problem_text(state.unforeseen)
        found.append(Fact(translate("Goals", "Chance"), "–", Tone.MUTED, reason))
    if progress.chance is not None:
        found.append(_past(outlook.back_test, outlook.untested))
    if state.due or state.notes:
        reason = " ".join(map(problem_text, (*state.notes[:1], *state.sale_days)))
        found.append(
            Fact(translate("Goals", "Expected by"), expected_by(state), reason=reason, key=EXPECTED_BY)
        )
    return found


def chance_words(state: GoalState) -> str:
    """Return the chance of a goal; no draw of thousands makes it sure."""
    return chance_of(state.progress.chance)


def chance_of(chance: Decimal | None) -> str:
    """Return a chance in words."""
    if chance is None:
        return "–"
    if chance < MOST_UNLIKELY:
        return translate("Goals", "under 1 %")
    if chance > 1 - MOST_UNLIKELY:
        return translate("Goals", "over 99 %")
    return formatting.percent(chance, 0)


def expected_by(state: GoalState) -> str:
    """Return what the expected line follows."""
    if not state.due:
        return translate("Goals", "a straight line")
    if state.sale_days:
        return translate("Goals", "own weekdays and sale days")
    return translate("Goals", "own weekdays")


def past_words(outlook: GoalOutlook) -> str:
    """Return how good past forecasts were on the shop's own data, or why that is not known; "" where nothing is foreseen."""
    tried = outlook.back_test
    if tried is None:
        return problem_text(outlook.untested) if outlook.untested else ""
    words = translate(
        "Goals", "Past forecasts: the 80 % band held in {held} of {count} spans of {days} days."
    )
    if tried.days == _WEEK:
        words = translate("Goals", "Past forecasts: the 80 % band held in {held} of {count} weeks.")
    return words.format(
        held=formatting.number(tried.held),
        count=formatting.number(tried.windows),
        days=formatting.number(tried.days),
    )


def _at_this_pace() -> str:
    return translate("Goals", "Forecast at this pace")


def _past(tried: BackTest | None, untested: Problem | None) -> Fact:
    """Return the line that says how good past forecasts were on the shop's own data."""
    label = translate("Goals", "Past forecasts")
    if tried is None:
        return Fact(label, "–", Tone.MUTED, problem_text(untested) if untested else "", PAST)
    words = translate("Goals", "the band held in {held} of {count} spans of {days} days")
    value = words.format(
        held=formatting.number(tried.held),
        count=formatting.number(tried.windows),
        days=formatting.number(tried.days),
    )
    return Fact(label, value, key=PAST)
