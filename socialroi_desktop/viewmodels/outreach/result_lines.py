"""The lines of the results card: what partners of the kind are judged by, first, and what stands below the funnel."""

from collections.abc import Iterable
from dataclasses import dataclass

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.queries.outreach.partner_results import PartnerResults
from socialroi_desktop.queries.outreach.person_results import PersonResults
from socialroi_desktop.viewmodels.shared import figure_text, formatting
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import choice_label, metric_label


@dataclass(frozen=True, slots=True)
class ResultLine:
    """A line of the list below: what, how much, why it is not known."""

    label: str
    value: str
    reason: str = ""
    tone: Tone = Tone.PLAIN


def judged_by(results: PartnerResults) -> str:
    """Return the words above what partners of the kind are judged by."""
    words = translate("Results", "{kind}: what counts")
    return words.format(kind=choice_label(Influencer, "kind", results.kind))


def judged_line(figure: Figure) -> ResultLine:
    """Return one figure that partners of the kind are judged by."""
    label, value = metric_label(figure.metric), figure_text.value_text(figure)
    return ResultLine(label, value, figure_text.reason_of(figure), figure_text.tone_of(figure))


def orders_words(count: int) -> str:
    """Return how many orders there are."""
    several = translate("Results", "%Ln orders", "", count)
    return translate("Results", "1 order") if count == 1 else several


def lines(found: PersonResults) -> Iterable[ResultLine]:
    """Return what stands below the funnel: reach, costs, the usual return of the size, own purchases."""
    results = found.results
    reach, clicks = results.of_posts("reach"), results.of_posts("link_clicks")
    reason = next((problem_text(each) for each in (reach, clicks) if isinstance(each, Problem)), "")
    yield ResultLine(translate("Results", "Reach · clicks"), _both(_number(reach), _number(clicks)), reason)
    cpa, cost, cpe = (results.figures[name] for name in ("cpa", "total_cost", "cpe"))
    words = translate("Results", "{each} of {all}").format(
        each=figure_text.value_text(cpa), all=figure_text.value_text(cost)
    )
    if not cost.value:
        words = figure_text.value_text(cpa)
    yield ResultLine(translate("Results", "Cost per order"), words, figure_text.reason_of(cpa))
    if results.owed:
        owed = formatting.money(results.owed, results.currency)
        yield ResultLine(translate("Results", "Still owed"), owed, tone=Tone.WARN)
    yield ResultLine(
        translate("Results", "Cost per engagement"), figure_text.value_text(cpe), figure_text.reason_of(cpe)
    )
    if isinstance(found.usual, Problem):
        yield ResultLine(
            translate("Results", "Usual for this size"), formatting.UNKNOWN, problem_text(found.usual)
        )
    else:
        label = translate("Results", "This size, %Ln partners, median", "", found.usual.partners)
        roi = translate("Results", "{roi} ROI").format(roi=figure_text.written("roi", found.usual.roi, ""))
        yield ResultLine(label, roi)
    if not isinstance(results.purchases, Problem):
        bought = translate("Results", "{orders}, {again} of them again").format(
            orders=orders_words(results.purchases.orders), again=formatting.number(results.purchases.again)
        )
        yield ResultLine(translate("Results", "Bought here"), bought)


def _both(first: str, second: str) -> str:
    return first if first == second == formatting.UNKNOWN else beside((first, second))


def _number(count: int | Problem) -> str:
    return formatting.UNKNOWN if isinstance(count, Problem) else formatting.number(count)
