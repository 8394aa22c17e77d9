"""How the figures of a goal are worked out, in plain words, and which rows are asked for behind each. Knows no widgets."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.methods.forecasting.outcome import DRAWS, READ_DAYS
from socialroi_desktop.metrics.methods.goals import period_of
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.goal_beside import GuardState, guard_goal
from socialroi_desktop.queries.goals import GoalState
from socialroi_desktop.viewmodels.plan.amounts import write_amount
from socialroi_desktop.viewmodels.plan.figure_keys import CHANCE, FORECAST, GUARD, NEEDED, SO_FAR
from socialroi_desktop.viewmodels.plan.foreseen import is_foreseen
from socialroi_desktop.viewmodels.plan.goal_words import RUNNING, channel_words, safe_metric_label
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.figure_text import notes_of, range_text, written
from socialroi_desktop.viewmodels.shared.lists import beside, listed
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import metric_formula, metric_label


@dataclass(frozen=True, slots=True)
class GoalProof:
    """How a figure is worked out, line by line; the rows behind it are what `goal` counts on the days of `period`.

    `period` is None where there are no rows.
    """

    told: tuple[str, ...]
    goal: Goal
    period: Period | None = None

    @property
    def words(self) -> str:
        """What stands on hover: the lines, and how to come to the rows."""
        way = translate("GoalProofs", "Enter or a click shows the rows.") if self.period else ""
        return "\n".join(filter(None, (*self.told, way)))


def goal_proofs(state: GoalState, guard: GuardState | None, currency: str) -> Mapping[str, GoalProof]:
    """Return by its key how each figure of a measured goal is worked out; none of a goal that is not measured."""
    goal, progress = state.goal, state.progress
    if goal.metric not in METRICS or progress.verdict == "not started":
        return {}
    counted = counted_proof(state, currency)
    found = {SO_FAR: counted}
    if is_foreseen(state) and progress.forecast is not None:
        found[FORECAST] = _of(counted, _foretold(state, currency))
    if progress.chance is not None:
        found[CHANCE] = _of(counted, _drawn(state, currency))
    if progress.needed_per_day is not None and progress.verdict in RUNNING:
        found[NEEDED] = _of(counted, _asked_a_day(state, currency))
    if guard is not None:
        found[GUARD] = _guard(goal, guard, currency)
    return found


def figure_title(label: str, value: str) -> str:
    """Return what a figure is called above its rows: "Units sold so far: 18"."""
    return translate("GoalProofs", "{figure}: {value}").format(figure=label, value=value)


def counted_proof(state: GoalState, currency: str) -> GoalProof:
    """Return how what a goal has come to is worked out."""
    return _proof(state.goal, state.figure, currency)


def days_proof(goal: Goal, period: Period) -> GoalProof:
    """Return how what a goal counts on some days is worked out, and of what it is."""
    formula = translate("GoalProofs", "{metric}: {formula}").format(
        metric=safe_metric_label(goal.metric), formula=metric_formula(goal.metric)
    )
    place = beside((formatting.period(period), channel_words(goal), goal.product_line or ""))
    return GoalProof((formula, place), goal, period)


def part_proof(state: GoalState, currency: str) -> GoalProof:
    """Return how a part of a target stands, is asked for and judged."""
    if state.goal.metric not in METRICS or state.progress.verdict == "not started":
        return GoalProof((), state.goal)
    found = goal_proofs(state, None, currency)
    return _of(
        found[SO_FAR], [line for key in (NEEDED, CHANCE) if key in found for line in found[key].told[:1]]
    )


def _of(counted: GoalProof, lines: Iterable[str]) -> GoalProof:
    """Return what is worked out from what is counted: its own lines come first."""
    return GoalProof((*lines, *counted.told), counted.goal, counted.period)


def _proof(goal: Goal, figure: Figure, currency: str) -> GoalProof:
    period = Period(figure.start, figure.end)
    formula, place = days_proof(goal, period).told
    rows = translate("GoalProofs", "Rows: {count}").format(count=formatting.number(figure.rows))
    told = (formula, _inputs(figure, currency), place, rows, _range(figure), *notes_of(figure))
    return GoalProof(tuple(filter(None, told)), goal, None if figure.value is None else period)


def _inputs(figure: Figure, currency: str) -> str:
    """Return the values a figure was made of; "" where it is one of them itself."""
    parts = {name: value for name, value in figure.inputs.items() if name in METRICS}
    if not parts or set(parts) == {figure.metric}:
        return ""
    words = translate("GoalProofs", "{name} {value}")
    return listed(
        words.format(name=metric_label(name), value=written(name, value, currency, exact=True))
        for name, value in parts.items()
    )


def _range(figure: Figure) -> str:
    if figure.low is None or figure.high is None:
        return ""
    return translate("GoalProofs", "95 % range: {range}").format(range=range_text(figure))


def _foretold(state: GoalState, currency: str) -> list[str]:
    progress, period = state.progress, period_of(state.goal.start, state.goal.end)
    if progress.low is None or progress.high is None or period is None:
        return [translate("GoalProofs", "What is counted so far, going on at the same pace to the last day.")]
    low, high = (write_amount(end, state.goal.metric, currency) for end in (progress.low, progress.high))
    words = translate(
        "GoalProofs",
        "What is counted so far, and what the days to come bring by your own last {days} days, weekday by weekday.",
    )
    drawn = translate(
        "GoalProofs", "The middle of {draws} drawn outcomes; 80 % of them lie between {low} and {high}."
    )
    return [
        words.format(days=formatting.number(READ_DAYS)),
        drawn.format(draws=formatting.number(DRAWS), low=low, high=high),
    ]


def _drawn(state: GoalState, currency: str) -> list[str]:
    words = translate("GoalProofs", "The share of {draws} drawn outcomes that come to {target}.")
    judged = translate("GoalProofs", "From 80 % on the goal is ahead, under 20 % it is behind.")
    target = write_amount(state.progress.target, state.goal.metric, currency)
    return [words.format(draws=formatting.number(DRAWS), target=target), judged]


def _asked_a_day(state: GoalState, currency: str) -> list[str]:
    progress = state.progress
    left = (progress.needed_per_day or Decimal(0)) * progress.days_left
    days = progress.days_left
    several = translate("GoalProofs", "{left} of {target} are left for %Ln days, today among them.", "", days)
    words = either(
        days, translate("GoalProofs", "{left} of {target} are left for today, the last day."), several
    )
    amounts = {"left": left, "target": progress.target}
    metric = state.goal.metric
    return [words.format(**{name: write_amount(value, metric, currency) for name, value in amounts.items()})]


def _guard(goal: Goal, guard: GuardState, currency: str) -> GoalProof:
    inner = guard.figure.unit if METRICS[guard.metric].unit == "money" else currency
    found = _proof(guard_goal(goal, guard.metric), guard.figure, inner)
    if guard.usual is None:
        return found
    ends = (guard.usual.low, guard.usual.high)
    low, high = (write_amount(end, guard.metric, guard.figure.unit) for end in ends)
    words = translate(
        "GoalProofs",
        "Usual: {low} … {high}, where it lay in 19 weeks of 20 in the half year before the goal.",
    )
    usual = words.format(low=low, high=high)
    return replace(found, told=(found.told[0], usual, *found.told[1:]))
