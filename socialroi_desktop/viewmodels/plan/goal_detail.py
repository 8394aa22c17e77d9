"""One goal in full: its facts, advice, weeks and curve, read at once in the background. Knows no widgets."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Brief, Campaign, Goal, GoalNote
from socialroi_desktop.metrics.methods.goal_advice import advise
from socialroi_desktop.metrics.methods.goal_trees import beside_advice
from socialroi_desktop.metrics.methods.goals import period_of
from socialroi_desktop.metrics.methods.pacing import last_full_day
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.goal_beside import GuardState, SignalState, guard_state, signal_states
from socialroi_desktop.queries.goal_notes import notes_by_week
from socialroi_desktop.queries.goal_outlook import NOTHING_FORESEEN, GoalOutlook, goal_outlook
from socialroi_desktop.queries.goal_reports import PartState, part_states
from socialroi_desktop.queries.goal_rows import baseline_count
from socialroi_desktop.queries.goals import GoalState, goal_state, goal_traffic, series
from socialroi_desktop.queries.tactics.effort import Effort, effort_of
from socialroi_desktop.queries.traffic import Source, Traffic
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.plan.amounts import write_rate
from socialroi_desktop.viewmodels.plan.facts import Fact
from socialroi_desktop.viewmodels.plan.figure_keys import NEEDED, SO_FAR
from socialroi_desktop.viewmodels.plan.foreseen import foreseen, is_foreseen
from socialroi_desktop.viewmodels.plan.goal_tree import Below
from socialroi_desktop.viewmodels.plan.goal_weeks import Split, Splits, Week, splits_of, weeks_of
from socialroi_desktop.viewmodels.plan.goal_words import (
    RUNNING,
    TONES,
    baseline_period,
    baseline_words,
    channel_words,
    now_of,
    pace_of,
    target_words,
)
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name


@dataclass(frozen=True, slots=True)
class GoalDetail:
    """A goal's state with what only the detail shows; `days` are its values day by day up to today, as far as the data go.

    `last_full` is the last day that is over and told of. `outlook` is what is foreseen of the days to come and how well the
    past was, `chance_before` the chance of a week ago, None where there was none. `children` are the goals right below
    it, `measured` those at any depth that are measured themselves, `rolled` tells by id how far those below a goal have
    come, `splits` are the columns of channels and kinds of the weeks, `base` the currency of the workspace.
    """

    state: GoalState
    campaign: str
    advice: tuple[Problem, ...]
    weeks: tuple[Week, ...]
    days: tuple[tuple[date, Decimal | None], ...]
    traffic: Traffic | None = None
    follows: str = ""
    outlook: GoalOutlook = NOTHING_FORESEEN
    parts: tuple[PartState, ...] = ()
    signals: tuple[SignalState, ...] = ()
    guard: GuardState | None = None
    brief: str = ""
    effort: Effort | None = None
    today: date = date.max
    last_full: date = date.max
    chance_before: Decimal | None = None
    notes: Mapping[str, GoalNote] = field(default_factory=dict)
    children: tuple[GoalState, ...] = ()
    measured: tuple[GoalState, ...] = ()
    rolled: Mapping[int, Below] = field(default_factory=dict)
    splits: tuple[Split, ...] = ()
    baseline_rows: int = 0
    base: str = ""


def read_detail(workspace: Workspace, state: GoalState, today: date) -> GoalDetail:
    """Read the detail of a goal; takes a while on large workspaces."""
    goal = state.goal
    period = period_of(goal.start, goal.end)
    campaign = reading.get(workspace, Campaign, goal.campaign_id) if goal.campaign_id else None
    days: list[tuple[date, Decimal | None]] = []
    weeks: tuple[Week, ...] = ()
    parts, guard, splits = part_states(workspace, state, today), guard_state(workspace, goal, today), Splits()
    if period is not None and goal.metric in METRICS:
        so_far = period.overlap(Period(period.start, max(today, period.start)))
        if so_far is not None and today >= period.start:
            days = series(workspace, goal, so_far)
        told = state.progress.data_until
        if so_far is not None and today >= period.start:
            splits = splits_of(workspace, goal, parts, so_far)
        weeks = weeks_of(workspace, state, today, dict(days), splits=splits, guard=guard)
        days = [(day, value) for day, value in days if told is None or day <= told]
    came = goal_traffic(workspace, goal, today)
    first = reading.get(workspace, Goal, goal.follows_id) if goal.follows_id else None
    brief = reading.get(workspace, Brief, goal.brief_id) if goal.brief_id else None
    named = campaign.name if campaign else ""
    signals = signal_states(workspace, goal, today)
    watched = tuple(found.signal.metric for found in signals)
    return GoalDetail(
        state, named, (*advise(goal, watched), *beside_advice(goal, reading.listing(workspace, Goal))), weeks, tuple(days),
        came, first.name if first else "", goal_outlook(workspace, state, today),
        parts, signals, guard,
        brief.name if brief else "",
        effort_of(workspace, goal, today, state.progress.current), today,
        last_full=last_full_day(today, state.progress.data_until), chance_before=_chance_before(workspace, goal, period, today),
        notes=notes_by_week(workspace, goal, (week.period for week in weeks if not week.weeks)),
        splits=splits.columns, baseline_rows=baseline_count(workspace, goal),
        base=workspace.settings().currency,
    )  # fmt: skip


def _chance_before(workspace: Workspace, goal: Goal, period: Period | None, today: date) -> Decimal | None:
    """Return the chance a goal that runs had a week ago, by what was told of then."""
    then = today - timedelta(days=7)
    if period is None or not period.start <= then or today > period.end:
        return None
    return goal_state(workspace, goal, then).progress.chance


def standing(detail: GoalDetail, currency: str) -> list[Fact]:
    """Return where the goal stands today, in order."""
    if not detail.state.goal.metric:
        return []
    state = detail.state
    progress, metric_id = state.progress, state.goal.metric
    reason = problem_text(state.figure.notes[0]) if progress.current is None and state.figure.notes else ""
    found = [
        Fact(translate("Goals", "Now"), now_of(state, currency), reason=reason, key=SO_FAR),
        Fact(translate("Goals", "Pace"), pace_of(state, currency), TONES[progress.verdict]),
    ]
    if reason:
        found.append(Fact(translate("Goals", "Why"), reason, Tone.MUTED))
    elif progress.data_until is not None and progress.verdict in (*RUNNING, "incomplete", "unknown"):
        day = formatting.short_day(progress.data_until)
        found.append(Fact(translate("Goals", "Data to"), day, Tone.WARN))
    if progress.verdict in RUNNING or is_foreseen(state):
        found += foreseen(detail.state, detail.outlook, currency)
    if progress.needed_per_day is not None and progress.verdict in (*RUNNING, "not started"):
        value = write_rate(progress.needed_per_day, metric_id, currency)
        found.append(Fact(translate("Goals", "Needed from now"), value, key=NEEDED))
    if progress.verdict in RUNNING:
        found.append(Fact(translate("Goals", "Days left"), formatting.number(progress.days_left)))
    return found


def facts(detail: GoalDetail, currency: str) -> list[Fact]:
    """Return what the goal asks for, in order."""
    goal = detail.state.goal
    before = baseline_period(goal)
    source = {"measured": translate("Goals", "imported rows"), "typed": translate("Goals", "typed in")}
    found = [
        (translate("Goals", "Season"), goal.season),
        (translate("Goals", "Period"), formatting.period(period_of(goal.start, goal.end))),
        (translate("Goals", "Target"), target_words(goal, currency)),
        (translate("Goals", "Baseline"), baseline_words(goal, currency)),
        (translate("Goals", "Baseline period"), formatting.period(before) if before else ""),
        (translate("Goals", "Baseline from"), source.get(goal.baseline_source or "", "")),
        (translate("Goals", "Noted source"), goal.baseline_note),
        (translate("Goals", "Channels"), channel_words(goal)),
        (translate("Goals", "Product or line"), goal.product_line),
        (translate("Goals", "Page or section"), " ".join((goal.pages or "").split())),
        (translate("Goals", "Campaign"), detail.campaign),
        (translate("Goals", "Follows the goal"), detail.follows),
        (translate("Goals", "Serves the brief"), detail.brief),
    ]
    if not goal.metric:
        del found[2:]
    return [Fact(label, value) for label, value in found if value]


def sources(detail: GoalDetail) -> list[Fact]:
    """Return where the visits of a goal came from: network by network, then the rank of social, and who counted."""
    came = detail.traffic
    if came is None or not came.sources:
        return []
    untold = translate("Goals", "Source not told")
    found = [
        Fact(untold if item.channel == UNATTRIBUTED else channel_name(item.channel), _visits(item))
        for item in came.sources
    ]
    if came.rank is not None:
        text = translate("Goals", "{rank} of {count}, direct visits aside").format(
            rank=came.rank, count=came.of
        )
        found.append(Fact(translate("Goals", "Rank of social among sources"), text))
    if came.tools:
        found.append(Fact(translate("Goals", "Counted by"), listed(came.tools)))
    return found


def _visits(item: Source) -> str:
    """Return the visits of a source, and how they moved against as many days of the baseline."""
    count = formatting.number(item.sessions)
    if not item.before:
        return count
    moved = formatting.percent((item.sessions - item.before) / item.before, signed=True)
    words = translate("Goals", "{count} ({moved} on {before})")
    return words.format(count=count, moved=moved, before=formatting.number(item.before))
