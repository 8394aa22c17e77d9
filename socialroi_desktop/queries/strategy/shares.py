"""What a stage gives each platform against what was spent there, in money and in hours. Reads; shows nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import PlatformShare, StagePlan
from socialroi_desktop.domain.shares import WHOLE, Total, totals
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

_METRICS = ("total_cost", "labour_cost", "hours")


@dataclass(frozen=True, slots=True)
class Spent:
    """What went into one platform in some days: money without own hours, in whole currency units, and hours."""

    money: Decimal
    hours: Decimal


@dataclass(frozen=True, slots=True)
class PlatformUse:
    """One platform of a stage: the planned shares (hundredths of a percent, None: not planned), what was spent, its shares.

    `money_share` and `hours_share` are of what names a platform; None where nothing of it was spent at all.
    """

    channel: str
    budget_planned: int | None
    hours_planned: int | None
    spent: Spent
    money_share: Fraction | None
    hours_share: Fraction | None


@dataclass(frozen=True, slots=True)
class StageUse:
    """A stage with its platforms; `counted` are the days that are over (None: none yet), `apart` what names no platform."""

    stage: StagePlan
    platforms: tuple[PlatformUse, ...]
    totals: tuple[Total, ...]
    counted: Period | None
    spent: Spent
    apart: Spent
    notes: tuple[Problem, ...]


def stage_use(workspace: Workspace, stage: StagePlan, today: date) -> StageUse:
    """Return what a stage plans for each platform and what went there until `today`."""
    shares = reading.referring(workspace, PlatformShare, "stage_plan_id", stage.id or 0)
    period = Period(date.fromisoformat(stage.start), date.fromisoformat(stage.end))
    counted = None if today < period.start else Period(period.start, min(today, period.end))
    found, notes = ({}, ()) if counted is None else spent_by_channel(workspace, counted)
    named = {channel: spent for channel, spent in found.items() if channel != UNATTRIBUTED}
    whole = added(named.values())
    planned = {share.channel: share for share in shares}
    order = [*planned, *sorted(set(named) - set(planned), key=lambda each: -named[each].money)]
    return StageUse(
        stage,
        tuple(_use(channel, planned.get(channel), named.get(channel, _NOTHING), whole) for channel in order),
        totals(shares),
        counted,
        whole,
        found.get(UNATTRIBUTED, _NOTHING),
        notes,
    )


def spent_by_channel(workspace: Workspace, period: Period) -> tuple[Mapping[str, Spent], tuple[Problem, ...]]:
    """Return by channel what was spent in a period, and what is to be said of it."""
    told: dict[str, dict[str, Decimal]] = {}
    notes: dict[str, Problem] = {}
    for figure in figures_of(workspace, Scope(period, "channel"), _METRICS):
        if figure.value is not None:
            told.setdefault(str(figure.group["channel"]), {})[figure.metric] = figure.value
        notes |= {note.message: note for note in figure.notes if figure.value is not None}
    spent = {channel: _spent(values) for channel, values in told.items()}
    return {channel: each for channel, each in spent.items() if each != _NOTHING}, tuple(notes.values())


def current_stage(workspace: Workspace, today: date) -> StagePlan | None:
    """Return the stage that runs today, of several the one that began last; else the next one, else the last one."""
    stages = sorted(reading.listing(workspace, StagePlan), key=lambda stage: (stage.start, stage.id or 0))
    day = today.isoformat()
    running = [stage for stage in stages if stage.start <= day <= stage.end]
    ahead = [stage for stage in stages if stage.start > day]
    return running[-1] if running else ahead[0] if ahead else stages[-1] if stages else None


def added(parts: Iterable[Spent]) -> Spent:
    """Return what several platforms got together."""
    rows = list(parts)
    return Spent(sum((row.money for row in rows), Decimal(0)), sum((row.hours for row in rows), Decimal(0)))


def _spent(values: Mapping[str, Decimal]) -> Spent:
    money = values.get("total_cost", Decimal(0)) - values.get("labour_cost", Decimal(0))
    return Spent(money, values.get("hours", Decimal(0)))


def _use(channel: str, share: PlatformShare | None, spent: Spent, whole: Spent) -> PlatformUse:
    return PlatformUse(
        channel,
        share.budget_share if share else None,
        share.hours_share if share else None,
        spent,
        _part(spent.money, whole.money),
        _part(spent.hours, whole.hours),
    )


def _part(amount: Decimal, whole: Decimal) -> Fraction | None:
    return Fraction(amount) / Fraction(whole) if whole else None


def planned_money(stage: StagePlan, share: int | None) -> int | None:
    """Return what a share of the budget of a stage is in minor units, rounded half up; None where either is not told."""
    return None if stage.budget is None or share is None else (stage.budget * share + WHOLE // 2) // WHOLE


def planned_minutes(stage: StagePlan, share: int | None) -> int | None:
    """Return what a share of the time of a stage is in minutes, rounded half up; None where either is not told."""
    return None if stage.minutes is None or share is None else (stage.minutes * share + WHOLE // 2) // WHOLE


_NOTHING = Spent(Decimal(0), Decimal(0))
