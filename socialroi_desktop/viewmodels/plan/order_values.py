"""What orders were worth around an offer, in words. Knows no widgets."""

from collections.abc import Sequence

from socialroi_desktop.queries.strategy.offer_values import AFTER, BEFORE, DURING, OfferValues, OrderValue
from socialroi_desktop.viewmodels.plan.amounts import write_amount
from socialroi_desktop.viewmodels.plan.facts import Fact
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.figure_text import range_text
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate


def value_facts(told: OfferValues, currency: str) -> Sequence[Fact]:
    """Return the average order before, during and after an offer with its range, and how many came by its code."""
    names = {
        BEFORE: translate("OrderValues", "Before"),
        DURING: translate("OrderValues", "During"),
        AFTER: translate("OrderValues", "After"),
    }
    facts = [_fact(names[span.when], span, currency) for span in told.spans]
    if told.by_code is not None:
        facts.append(Fact(translate("OrderValues", "Orders with its code"), formatting.number(told.by_code)))
    return facts


def value_notes(told: OfferValues) -> Sequence[str]:
    """Return why something is not known, each once, and what the comparison does not tell."""
    reasons = [problem_text(span.reason) for span in told.spans if span.reason is not None]
    known = sum(span.aov is not None and span.aov.value is not None for span in told.spans)
    if known > 1:
        reasons.append(
            translate(
                "OrderValues", "All orders of the shop: what else changed in these days is in it as well."
            )
        )
    return tuple(dict.fromkeys(reasons))


def _fact(name: str, span: OrderValue, currency: str) -> Fact:
    if span.aov is None or span.period is None or span.aov.value is None:
        return Fact(name, formatting.UNKNOWN, reason=problem_text(span.reason) if span.reason else "")
    value = write_amount(span.aov.value, "aov", currency)
    ends = range_text(span.aov)
    template = translate("OrderValues", "{value} ({range})") if ends else translate("OfferWords", "{value}")
    days = formatting.period(span.period)
    label = translate("OrderValues", "{when}, {days}").format(when=name, days=days)
    count = translate("OrderValues", "%Ln order(s)", "", span.orders or 0)
    return Fact(label, template.format(value=value, range=ends), reason=count)
