"""What the results card says: orders, money and return, the ways orders are known by, the spike, and what stands below."""

from collections.abc import Iterable
from dataclasses import dataclass

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Deal
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.methods.spikes import Spike
from socialroi_desktop.queries.outreach.outcomes import Outcome
from socialroi_desktop.queries.outreach.partner_results import WAYS, PartnerResults
from socialroi_desktop.queries.outreach.person_results import PersonResults
from socialroi_desktop.viewmodels.outreach.outcome_words import record_line
from socialroi_desktop.viewmodels.outreach.result_lines import (
    ResultLine,
    judged_by,
    judged_line,
    lines,
    orders_words,
)
from socialroi_desktop.viewmodels.shared import figure_text, formatting
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import choice_label

EVERYTHING = 0


@dataclass(frozen=True, slots=True)
class WayRow:
    """One way orders are known by: its name, how many, and for each order in turn whether it names it."""

    name: str
    count: int
    marks: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class SpikeChart:
    """Orders day by day; day `live` is the one something went live on, the spike lasts `spike` days from it."""

    days: tuple[int | None, ...]
    live: int
    spike: int
    in_spike: str
    after: str
    first: str
    last: str
    spoken: str


@dataclass(frozen=True, slots=True)
class StepBar:
    """A step of the funnel: its name, how many took it, and the share they are of the step before.

    `length` is their part of the largest step, from 0 to 1; `reason` says why the count is not known.
    """

    name: str
    count: str
    length: float
    share: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ResultsText:
    """All of the card. `choices` are the deals one can look at, by id, `chosen` the present one; 0 is everything.

    `judged` is what partners of the kind are judged by, in order, under the words of `judged_by`.
    """

    hint: str
    judged_by: str
    judged: tuple[ResultLine, ...]
    orders: str
    orders_label: str
    roi: str
    roi_label: str
    roi_tone: Tone
    ways: tuple[WayRow, ...]
    overlap: str
    spike: SpikeChart | None
    steps: tuple[StepBar, ...]
    came: str
    lines: tuple[ResultLine, ...]
    notes: tuple[str, ...]
    choices: tuple[tuple[int, str], ...]
    chosen: int
    outcomes: tuple[tuple[Deal, Outcome], ...]
    record: str


def results_text(found: PersonResults) -> ResultsText:
    """Return what the card says."""
    results, roi = found.results, found.results.figures["roi"]
    known = not isinstance(results.orders, Problem)
    count = len(results.brought)
    label = translate("Results", "ROI, range {range}").format(range=figure_text.range_text(roi))
    return ResultsText(
        hint=_hint(results),
        judged_by=judged_by(results),
        judged=tuple(judged_line(figure) for figure in results.judged),
        orders=orders_words(count) if known else formatting.UNKNOWN,
        orders_label=_sales(results.figures["net_sales"]) if known else problem_text(results.orders),
        roi=figure_text.value_text(roi),
        roi_label=label if roi.value is not None else translate("Results", "ROI"),
        roi_tone=figure_text.tone_of(roi),
        ways=_ways(results) if count else (),
        overlap=_overlap(results) if count else "",
        spike=None if isinstance(results.spike, Problem) else _spike(results.spike),
        steps=tuple(_steps(found)),
        came=_came(found),
        lines=tuple(lines(found)),
        notes=(*_notes(results), *figure_text.range_notes_of(roi)),
        choices=(*((deal.id or 0, _title(deal)) for deal in found.deals), (EVERYTHING, _title(None))),
        chosen=(results.deal.id or 0) if results.deal else EVERYTHING,
        outcomes=found.outcomes,
        record=record_line(found.record),
    )


def _title(deal: Deal | None) -> str:
    if deal is None:
        return translate("Results", "The last year")
    return deal.name or deal.purpose


def _hint(results: PartnerResults) -> str:
    days = formatting.period(results.period)
    terms = choice_label(Deal, "terms", results.deal.terms) if results.deal else ""
    return beside((terms, days))


def _sales(figure: Figure) -> str:
    return translate("Results", "{money} net sales").format(money=figure_text.value_text(figure))


def _ways(results: PartnerResults) -> tuple[WayRow, ...]:
    code = results.deal.code if results.deal else None
    names = {
        "code": translate("Results", "Code {code}").format(code=code)
        if code
        else translate("Results", "Code"),
        "link": translate("Results", "Link"),
        "survey": translate("Results", "Survey"),
    }
    # Alike orders stand side by side, those that most ways name first.
    ordered = sorted(results.brought, key=lambda order: tuple(way not in order.ways for way in WAYS))
    return tuple(
        WayRow(names[way], results.by(way), tuple(way in order.ways for order in ordered)) for way in WAYS
    )


def _overlap(results: PartnerResults) -> str:
    counts = [formatting.number(results.by(way)) for way in WAYS]
    total, apart = sum(results.by(way) for way in WAYS), len(results.brought)
    if total == apart:
        return translate("Results", "Each column is one order; none was seen twice.")
    several = translate("Results", "%Ln were seen twice or more", "", results.twice)
    twice = translate("Results", "1 was seen twice or more") if results.twice == 1 else several
    words = translate(
        "Results", "Each column is one order: {code} + {link} + {survey} is not {sum} but {orders}; {twice}."
    )
    return words.format(
        code=counts[0], link=counts[1], survey=counts[2], sum=formatting.number(total),
        orders=formatting.number(apart), twice=twice,
    )  # fmt: skip


def _spike(spike: Spike) -> SpikeChart:
    length = len(spike.days) - spike.before
    told = _told(spike)
    before = translate("Results", "%Ln days before", "", spike.before)
    after = translate("Results", "day {day}").format(day=formatting.number(length))
    return SpikeChart(
        days=spike.days, live=spike.before, spike=spike.spike, in_spike=told[0], after=told[1], first=before,
        last=after, spoken="\n".join(told),
    )  # fmt: skip


def _told(spike: Spike) -> tuple[str, str]:
    if isinstance(spike.in_spike, Problem):
        return formatting.UNKNOWN, problem_text(spike.in_spike)
    first = translate("Results", "{count} in the spike, %Ln days", "", spike.spike).format(
        count=formatting.number(spike.in_spike)
    )
    if isinstance(spike.after, Problem):
        return first, problem_text(spike.after)
    days = len(spike.days) - spike.before - spike.spike
    after = translate("Results", "{count} in the %Ln days after", "", days).format(
        count=formatting.number(spike.after)
    )
    if spike.lasts is None:
        return first, after
    verdict = translate("Results", "it lasts") if spike.lasts else translate("Results", "it fades")
    return first, translate("Results", "{count}: {verdict}").format(count=after, verdict=verdict)


def _steps(found: PersonResults) -> Iterable[StepBar]:
    names = {
        "seeding": translate("Results", "Seeding: posts live"),
        "aware": translate("Results", "Aware: reach"),
        "interested": translate("Results", "Interested: engagements"),
        "follow": translate("Results", "Follow: new followers"),
        "buy": translate("Results", "Buy: orders"),
    }
    steps = found.funnel.steps
    most = max((step.count for step in steps if not isinstance(step.count, Problem)), default=0) or 1
    for place, step in enumerate(steps):
        share = found.funnel.share(place)
        told = formatting.percent(share, 1) if share is not None else ""
        if isinstance(step.count, Problem):
            yield StepBar(names[step.id], formatting.UNKNOWN, 0.0, told, problem_text(step.count))
        else:
            yield StepBar(names[step.id], formatting.number(step.count), step.count / most, told)


def _came(found: PersonResults) -> str:
    ways = dict(found.funnel.ways)
    if not sum(ways.values()):
        return ""
    words = translate(
        "Results",
        "Orders, each once: {link} by link, {code} by code, {survey} by survey, {assisted} after a touch.",
    )
    return words.format(**{way: formatting.number(count) for way, count in ways.items()})


def _notes(results: PartnerResults) -> Iterable[str]:
    yield from map(problem_text, results.shared)
    if results.uncredited:
        several = translate(
            "Results", "%Ln of these orders are credited to others or known by a survey alone; the return leaves them out.",
            "", results.uncredited,
        )  # fmt: skip
        one = translate(
            "Results",
            "1 of these orders is credited to others or known by a survey alone; the return leaves it out.",
        )
        yield one if results.uncredited == 1 else several
    if results.again:
        several = translate(
            "Results", "%Ln orders are by customers who had come by this partner before.", "", results.again
        )
        one = translate("Results", "1 order is by a customer who had come by this partner before.")
        yield one if results.again == 1 else several
    if results.leak.suspected:
        yield translate("Results", "The code may have got about:")
        yield from map(problem_text, results.leak.reasons)
