"""The targets of a goal by channel or kind, with what each asks for, and what was before. Knows no widgets."""

from dataclasses import dataclass

from socialroi_desktop.metrics.methods.goal_parts import open_part
from socialroi_desktop.queries.goals import GoalState
from socialroi_desktop.viewmodels.plan.amounts import write_rate
from socialroi_desktop.viewmodels.plan.foreseen import chance_words
from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail
from socialroi_desktop.viewmodels.plan.goal_proofs import GoalProof, part_proof
from socialroi_desktop.viewmodels.plan.goal_table import Bar, bar_of
from socialroi_desktop.viewmodels.plan.goal_words import (
    RUNNING,
    TONES,
    baseline_period,
    baseline_words,
    channel_words,
    now_of,
    verdict_words,
)
from socialroi_desktop.viewmodels.plan.part_words import part_name
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate


@dataclass(frozen=True, slots=True)
class TargetLine:
    """Where a target stands: `share` is the part of the way, `below` what it asks for; `reason` says why that is not known."""

    name: str
    now: str
    share: str
    tone: Tone
    bar: Bar
    below: str
    channel: str = ""
    reason: str = ""
    proof: GoalProof | None = None


def target_lines(detail: GoalDetail, currency: str) -> tuple[TargetLine, ...]:
    """Return the parts of a target, or the whole where it has none; none of what is not measured."""
    if not detail.state.goal.metric:
        return ()
    if not detail.parts:
        return (_line(channel_words(detail.state.goal), detail.state, currency),)
    return tuple(
        _line(part_name(found.part), found.state, currency, found.part.channel or "")
        for found in detail.parts
    )


def rest_words(detail: GoalDetail) -> str:
    """Return what of the target belongs to no part yet; "" where all of it does."""
    rest = open_part(detail.state.goal, [found.part for found in detail.parts]) if detail.parts else None
    return problem_text(rest) if rest is not None else ""


def baseline_line(detail: GoalDetail, currency: str) -> str:
    """Return what was before, on which days, and where that comes from: “Baseline 240, 24 Aug – 27 Sep 2025, imported rows”."""
    goal = detail.state.goal
    days = baseline_period(goal)
    source = {
        "measured": translate("Goals", "imported rows"),
        "typed": translate("Goals", "typed in"),
        "new": "",
    }.get(goal.baseline_source or "", "")
    words = translate("GoalPage", "Baseline: {value}").format(value=baseline_words(goal, currency))
    return beside((words, formatting.period(days) if days else "", source))


def _line(name: str, state: GoalState, currency: str, channel: str = "") -> TargetLine:
    progress, metric = state.progress, state.goal.metric
    told = []
    reason = ""
    if progress.verdict in RUNNING:
        if progress.needed_per_day is not None:
            words = translate("GoalPage", "{rate} needed")
            told.append(words.format(rate=write_rate(progress.needed_per_day, metric, currency)))
        told.append(translate("GoalPage", "chance {chance}").format(chance=chance_words(state)))
        if progress.chance is None and state.unforeseen is not None:
            reason = problem_text(state.unforeseen)
    verdict = verdict_words(progress.verdict)
    return TargetLine(
        name,
        now_of(state, currency),
        formatting.percent(progress.fraction, 0),
        TONES[progress.verdict],
        bar_of(state),
        beside((verdict, *told)),
        channel,
        reason,
        part_proof(state, currency),
    )
