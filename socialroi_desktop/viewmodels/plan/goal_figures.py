"""The figures at the head of the page of a goal: how far, forecast, chance, what is needed, guard. Knows no widgets."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from socialroi_desktop.metrics.methods.goals import period_of
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.viewmodels.plan.amounts import write_amount, write_rate
from socialroi_desktop.viewmodels.plan.figure_keys import CHANCE, FORECAST, GUARD, NEEDED, SO_FAR
from socialroi_desktop.viewmodels.plan.foreseen import chance_of, chance_words, is_foreseen
from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail
from socialroi_desktop.viewmodels.plan.goal_weeks import needed_by
from socialroi_desktop.viewmodels.plan.goal_words import (
    RUNNING,
    TONES,
    below_words,
    due_words,
    safe_metric_label,
    verdict_words,
)
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate

_WEEK = 7


@dataclass(frozen=True, slots=True)
class GoalFigure:
    """One figure: `beside` stands small after the value, the judged `sign` before the `note` below it.

    `reason` says why a value is a dash, `key` names its proof among `goal_proofs`.
    """

    label: str
    value: str
    beside: str = ""
    tone: Tone = Tone.PLAIN
    sign: tuple[str, Tone] = ("", Tone.PLAIN)
    note: str = ""
    reason: str = ""
    key: str = ""


def goal_figures(detail: GoalDetail, currency: str) -> tuple[GoalFigure, ...]:
    """Return the figures of a goal in order; those of a big goal or an event are what the goals below it come to."""
    if not detail.state.goal.metric:
        return (_way(detail), _below(detail), _behind(detail), _days_left(detail))
    makers: Mapping[str, Callable[[GoalDetail, str], GoalFigure]] = {
        SO_FAR: _so_far, FORECAST: _forecast, CHANCE: _chance, NEEDED: _needed, GUARD: _guard,
    }  # fmt: skip
    return tuple(replace(make(detail, currency), key=key) for key, make in makers.items())


def brought(detail: GoalDetail) -> Decimal | None:
    """Return what the last seven full days brought, each on average; None while fewer of the goal are told, or of levels."""
    goal = detail.state.goal
    if goal.metric not in METRICS or not METRICS[goal.metric].additive:
        return None
    full = [value for day, value in detail.days if day < detail.today][-_WEEK:]
    known = [value for value in full if value is not None]
    return sum(known, Decimal(0)) / _WEEK if len(full) == _WEEK and known else None


def _so_far(detail: GoalDetail, currency: str) -> GoalFigure:
    state, metric = detail.state, detail.state.goal.metric
    progress = state.progress
    label = translate("GoalPage", "{metric} so far").format(metric=safe_metric_label(metric))
    target = translate("GoalPage", "of {target}").format(
        target=write_amount(progress.target, metric, currency)
    )
    reason = problem_text(state.figure.notes[0]) if progress.current is None and state.figure.notes else ""
    if progress.verdict == "not started":
        return GoalFigure(label, formatting.UNKNOWN, target, note=_begins(detail), reason=_begins(detail))
    value = write_amount(progress.current, metric, currency)
    note = ""
    if progress.verdict in RUNNING:
        due = needed_by(state, detail.last_full)
        note = due_words(write_amount(due, metric, currency), progress.data_until)
    if reason:
        note = reason
    elif progress.data_until is not None and not note:
        told = translate("GoalPage", "data to {day}")
        note = told.format(day=formatting.short_day(progress.data_until))
    if progress.verdict not in RUNNING:
        return GoalFigure(label, value, target, sign=_judged(detail), note=note, reason=reason)
    return GoalFigure(label, value, target, note=note, reason=reason)


def _forecast(detail: GoalDetail, currency: str) -> GoalFigure:
    state, metric = detail.state, detail.state.goal.metric
    period, progress = period_of(state.goal.start, state.goal.end), state.progress
    label = translate("GoalPage", "Forecast")
    if period is not None:
        label = translate("GoalPage", "Forecast on {day}").format(day=formatting.short_day(period.end))
    over = _over(detail)
    if over or progress.forecast is None or not is_foreseen(state):
        return GoalFigure(label, formatting.UNKNOWN, note=over, reason=over or _why(detail))
    value = write_amount(progress.forecast, metric, currency)
    if progress.low is None or progress.high is None:
        return GoalFigure(
            label, value, note=translate("GoalPage", "at the pace so far, no range yet"), reason=_why(detail)
        )
    band = translate("GoalPage", "80 % of outcomes: {low} … {high}").format(
        low=write_amount(progress.low, metric, currency), high=write_amount(progress.high, metric, currency)
    )
    return GoalFigure(label, value, note=band)


def _chance(detail: GoalDetail, currency: str) -> GoalFigure:
    state = detail.state
    target = write_amount(state.progress.target, state.goal.metric, currency)
    label = translate("GoalPage", "Chance of {target}").format(target=target)
    over = _over(detail)
    if over:
        return GoalFigure(label, formatting.UNKNOWN, sign=_judged(detail), reason=over)
    before = ""
    if detail.chance_before is not None:
        words = translate("GoalPage", "last week {chance}")
        before = words.format(chance=chance_of(detail.chance_before))
    if state.progress.chance is None:
        return GoalFigure(label, formatting.UNKNOWN, sign=_judged(detail), note=before, reason=_why(detail))
    tone = TONES[state.progress.verdict]
    return GoalFigure(label, chance_words(state), tone=tone, sign=_judged(detail), note=before)


def _needed(detail: GoalDetail, currency: str) -> GoalFigure:
    state, metric = detail.state, detail.state.goal.metric
    label = translate("GoalPage", "Needed from now")
    over = _over(detail)
    if over:
        return GoalFigure(label, formatting.UNKNOWN, reason=over)
    week, note = brought(detail), _begins(detail) if state.progress.verdict == "not started" else ""
    if week is not None:
        words = translate("GoalPage", "last week brought {rate}")
        if state.progress.data_until is not None:
            words = translate("GoalPage", "the last 7 days told brought {rate}")
        note = words.format(rate=write_rate(week, metric, currency))
    rate = state.progress.needed_per_day
    if rate is None:
        adds_up = metric in METRICS and METRICS[metric].additive
        levels = translate("GoalPage", "This figure does not add up day by day.")
        return GoalFigure(label, formatting.UNKNOWN, note=note, reason=_why(detail) if adds_up else levels)
    return GoalFigure(label, write_rate(rate, metric, currency), note=note)


def _guard(detail: GoalDetail, _currency: str) -> GoalFigure:
    found = detail.guard
    if found is None:
        reason = translate("GoalPage", "What this goal counts is quality itself, or has no measure of it.")
        return GoalFigure(translate("GoalPage", "Guard"), formatting.UNKNOWN, reason=reason)
    label, metric = translate("GoalPage", "Guard"), safe_metric_label(found.metric)
    # Told in the currency of the workspace, whatever that of the goal is.
    currency = found.figure.unit
    value = write_amount(found.figure.value, found.metric, currency)
    notes = found.figure.notes
    reason = problem_text(notes[0]) if found.figure.value is None and notes else ""
    if found.usual is None:
        words = translate("GoalPage", "usual from 8 weeks on")
        return GoalFigure(label, value, metric, note=words, reason=reason)
    low, high = (write_amount(end, found.metric, currency) for end in (found.usual.low, found.usual.high))
    note = translate("GoalPage", "usual {low} … {high}").format(low=low, high=high)
    better = METRICS[found.metric].better
    good = {"up": 1, "down": -1, "none": 0}[better] * found.side
    tone = Tone.PLAIN if not good else Tone.GOOD if good > 0 else Tone.BAD
    signs = {
        1: translate("GoalPage", "▲ above"),
        -1: translate("GoalPage", "▼ below"),
        0: translate("GoalPage", "● steady"),
    }
    sign = ("", Tone.PLAIN) if found.figure.value is None else (signs[found.side], tone)
    return GoalFigure(label, value, metric, tone=tone, sign=sign, note=note, reason=reason)


def _way(detail: GoalDetail) -> GoalFigure:
    below = detail.rolled.get(detail.state.goal.id or 0)
    label = translate("GoalPage", "On the way")
    if below is None or below.rolled.fraction is None:
        return GoalFigure(label, formatting.UNKNOWN, reason=below_words(below), note=below_words(below))
    expected = below.expected.fraction if below.expected else None
    note = due_words(formatting.percent(expected), None)
    if any(child.progress.data_until is not None for child in detail.measured):
        words = translate("GoalPage", "{value} expected where the data of each goal end")
        note = words.format(value=formatting.percent(expected))
    return GoalFigure(label, formatting.percent(below.rolled.fraction), note=note)


def _below(detail: GoalDetail) -> GoalFigure:
    below = detail.rolled.get(detail.state.goal.id or 0)
    count = formatting.number(len(detail.children))
    return GoalFigure(
        translate("GoalPage", "Goals below it"), count, note=below_words(below) if below else ""
    )


def _behind(detail: GoalDetail) -> GoalFigure:
    judged = [child for child in detail.measured if child.progress.verdict in RUNNING]
    behind = sum(child.progress.verdict == "behind" for child in judged)
    running = translate("GoalPage", "of %Ln running", "", len(judged))
    tone = Tone.BAD if behind else Tone.PLAIN
    sign = (translate("Goals", "▼ behind"), Tone.BAD) if behind else ("", Tone.PLAIN)
    return GoalFigure(
        translate("GoalPage", "Behind"), formatting.number(behind), running, tone=tone, sign=sign
    )


def _days_left(detail: GoalDetail) -> GoalFigure:
    period = period_of(detail.state.goal.start, detail.state.goal.end)
    label = translate("Goals", "Days left")
    if period is None:
        return GoalFigure(label, formatting.UNKNOWN, reason=translate("GoalPage", "This goal has no days."))
    if detail.today < period.start:
        return GoalFigure(label, formatting.number(period.days), note=_begins(detail))
    left = max((period.end - detail.today).days + 1, 0)
    until = translate("GoalPage", "until {day}").format(day=formatting.short_day(period.end))
    return GoalFigure(label, formatting.number(left), note=until)


def _judged(detail: GoalDetail) -> tuple[str, Tone]:
    verdict = detail.state.progress.verdict
    return verdict_words(verdict), TONES[verdict]


def _begins(detail: GoalDetail) -> str:
    period = period_of(detail.state.goal.start, detail.state.goal.end)
    if period is None:
        return ""
    return translate("GoalPage", "begins {day}").format(day=formatting.short_day(period.start))


def _over(detail: GoalDetail) -> str:
    """Return that nothing is to come any more: the days are over, or the target is there; "" while something is."""
    verdict = detail.state.progress.verdict
    period = period_of(detail.state.goal.start, detail.state.goal.end)
    if period is not None and detail.last_full >= period.end:
        return translate("GoalPage", "ended {day}").format(day=formatting.short_day(period.end))
    return translate("GoalPage", "the target is reached") if verdict == "done" else ""


def _why(detail: GoalDetail) -> str:
    """Return why something of the days to come is not known."""
    state = detail.state
    if state.unforeseen is not None:
        return problem_text(state.unforeseen)
    return problem_text(state.figure.notes[0]) if state.figure.notes else ""
