"""What is told of a campaign in words: its costs line by line, what it brought, its post-mortem. Knows no widgets."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.money import from_minor
from socialroi_desktop.domain.records import Campaign, CampaignCause, CampaignVerdict, Goal
from socialroi_desktop.domain.records.planning import EFFECTIVE, NOT_EFFECTIVE
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.methods.goals import currency_of
from socialroi_desktop.queries.campaigns.returns import BROUGHT, CampaignReturns
from socialroi_desktop.queries.campaigns.review import ReviewLine, Said
from socialroi_desktop.viewmodels.plan.amounts import unit_of, write_amount
from socialroi_desktop.viewmodels.plan.goal_words import safe_metric_label
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.figure_text import reason_of, tone_of, value_text
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.time_words import time_words
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import choice_label, metric_label

_TONES = {EFFECTIVE: Tone.GOOD, NOT_EFFECTIVE: Tone.BAD}


@dataclass(frozen=True, slots=True)
class CampaignLine:
    """A label and its value; `figure` is what it can be proved by."""

    label: str
    value: str
    tone: Tone = Tone.PLAIN
    strong: bool = False
    reason: str = ""
    figure: Figure | None = None


def cost_lines(found: CampaignReturns) -> list[CampaignLine]:
    """Return what went into a campaign: a line a kind of cost, what they come to, the budget beside it."""
    lines = [_of_figure(part) for part in found.parts]
    hours = found.hours
    if hours.value:
        lines = [_with_time(line, hours.value) if _is_labour(line) else line for line in lines]
    total = _of_figure(found.total)
    lines.append(CampaignLine(total.label, total.value, strong=True, reason=total.reason, figure=found.total))
    return [*lines, *_budget(found)]


def brought_lines(found: CampaignReturns) -> list[CampaignLine]:
    """Return what a campaign brought."""
    figures = [found.brought[name] for name in BROUGHT]
    return [
        CampaignLine(
            metric_label(figure.metric), value_text(figure), _judged(figure), reason=reason_of(figure),
            figure=figure,
        )
        for figure in figures
    ]  # fmt: skip


def _judged(figure: Figure) -> Tone:
    tone = tone_of(figure)
    return Tone.PLAIN if tone is Tone.MUTED else tone


def _of_figure(figure: Figure) -> CampaignLine:
    words = value_text(figure, exact=True)
    return CampaignLine(metric_label(figure.metric), words, reason=reason_of(figure), figure=figure)


def _is_labour(line: CampaignLine) -> bool:
    return line.figure is not None and line.figure.metric == "labour_cost"


def _with_time(line: CampaignLine, hours: Decimal) -> CampaignLine:
    told = time_words(round(hours * 60))
    return CampaignLine(line.label, beside((told, line.value)), reason=line.reason, figure=line.figure)


def _budget(found: CampaignReturns) -> Iterator[CampaignLine]:
    """Give the budget and what is left of it; where it is of another currency than costs are told in, the budget alone."""
    campaign, spent = found.campaign, found.total
    if campaign.budget is None:
        return
    currency = campaign.currency or spent.unit
    yield CampaignLine(translate("Campaigns", "Budget"), formatting.money(campaign.budget, currency))
    if spent.value is None or currency != spent.unit:
        return
    left = from_minor(campaign.budget, currency) - spent.value
    words = translate("Campaigns", "Left of it") if left >= 0 else translate("Campaigns", "More than planned")
    tone = Tone.PLAIN if left >= 0 else Tone.BAD
    yield CampaignLine(words, write_amount(abs(left), "net_sales", currency), tone)


def verdict_lines(said: Said, currency: str, goals: Mapping[int, Goal]) -> list[CampaignLine]:
    """Return a line a metric that was marked: figure against target, and the verdict; `goals` are those it may be of, by id.

    Money of a goal is in the currency of that goal, of the campaign in that of the workspace, `currency`.
    """
    return [_of_verdict(verdict, currency, goals) for verdict in said.verdicts]


def _of_verdict(verdict: CampaignVerdict, currency: str, goals: Mapping[int, Goal]) -> CampaignLine:
    goal = goals.get(verdict.goal_id or 0)
    currency = currency if goal is None else currency_of(goal, currency)
    value = _decimal(verdict.value)
    target = _decimal(verdict.target)
    told = choice_label(CampaignVerdict, "verdict", verdict.verdict)
    figure = "" if value is None else against(verdict.metric, value, target, currency)
    label = metric_words(verdict.metric, goal.name if goal is not None else "")
    return CampaignLine(label, beside((figure, told)), _TONES.get(verdict.verdict or "", Tone.MUTED))


def metric_words(metric: str, goal: str) -> str:
    """Return what a line to be marked is called: a metric, with the goal whose target it is."""
    name = safe_metric_label(metric)
    return translate("Campaigns", "{metric}: {goal}").format(metric=name, goal=goal) if goal else name


def against(metric: str, value: Decimal | None, target: Decimal | None, currency: str) -> str:
    """Return a figure, with the target beside it where there is one."""
    shown = write_amount(value, metric, currency)
    if target is None:
        return shown
    # A return of nothing is just that, to the last digit.
    exact = formatting.percent(target, 0) if target == 0 and unit_of(metric) == "ratio" else None
    words = {"value": shown, "target": exact or write_amount(target, metric, currency)}
    return translate("Campaigns", "{value}, target {target}").format(**words)


def line_words(line: ReviewLine) -> tuple[str, str]:
    """Return label and figure of a line of the post-mortem, money in the currency it was told in."""
    label = metric_words(line.metric, line.goal.name if line.goal is not None else "")
    return label, against(line.metric, line.value, line.target, line.unit)


def cause_words(causes: tuple[CampaignCause, ...]) -> list[str]:
    """Return the causes that were ticked, each with the own words on it."""
    return [beside((choice_label(CampaignCause, "cause", one.cause), one.words or "")) for one in causes]


def standing_words(campaign: Campaign, today: date) -> str:
    """Return where a campaign is with its post-mortem; "" while it still runs."""
    if campaign.closed_on:
        day = formatting.day(date.fromisoformat(campaign.closed_on))
        return translate("Campaigns", "Closed on {day}").format(day=day)
    if campaign.end and campaign.end < today.isoformat():
        day = formatting.day(date.fromisoformat(campaign.end))
        return translate("Campaigns", "Ended on {day}, and nobody has said yet what worked.").format(day=day)
    return ""


def _decimal(text: str | None) -> Decimal | None:
    return Decimal(text) if text else None
