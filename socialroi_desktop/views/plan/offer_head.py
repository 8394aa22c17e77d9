"""What stands first beside an offer: the funnel it is a step of, with counts and the rates between its steps."""

from collections.abc import Sequence

from socialroi_desktop.domain.records import Offer
from socialroi_desktop.metrics.methods.funnel import FunnelStep, Rate
from socialroi_desktop.queries.strategy.funnels import Funnel
from socialroi_desktop.queries.strategy.offers import OfferTold, offer_told
from socialroi_desktop.viewmodels.plan.about import AboutRecord
from socialroi_desktop.viewmodels.plan.order_values import value_facts, value_notes
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.session import Session, problem_text
from socialroi_desktop.views.plan.told_head import HeadPart, ToldHead
from socialroi_desktop.views.widgets.key_value_list import KeyValue

_CONCERNS = frozenset({"offer", "offer_day", "campaign", "order", "refund", "exchange_rate", "settings"})


class OfferHead(ToldHead[OfferTold]):
    """One row a step: who saw and answered it; between two steps how many go on. Below it what orders were worth around it."""

    def __init__(self, session: Session) -> None:
        super().__init__(AboutRecord[OfferTold](session, offer_told, _CONCERNS))

    def parts(self, record: Offer, told: OfferTold) -> Sequence[HeadPart]:
        """Return the funnel of an offer, and the average order before, during and after it."""
        funnel = () if told.funnel is None else self._funnel(told.funnel)
        if not (record.start or record.threshold or record.points or record.code):
            return funnel
        facts = value_facts(told.values, self.session.settings.currency)
        rows = [KeyValue(fact.label, fact.value, reason=fact.reason) for fact in facts]
        return (*funnel, HeadPart(self.tr("Average order"), rows, value_notes(told.values)))

    def _funnel(self, told: Funnel) -> Sequence[HeadPart]:
        named = self.tr("Funnel of {campaign}").format(campaign=told.campaign)
        title = named if told.campaign else self.tr("Funnel of offers without a campaign")
        rates = [rate for step in told.steps for rate in (step.passed, step.rate) if rate is not None]
        reasons = dict.fromkeys(problem_text(rate.reason) for rate in rates if rate.reason is not None)
        return (HeadPart(title, [row for step in told.steps for row in self._rows(step)], tuple(reasons)),)

    def _rows(self, step: FunnelStep) -> list[KeyValue]:
        name = self.tr("{step}. {offers}").format(step=step.place, offers=", ".join(step.names))
        own = KeyValue(name, self._answered(step), strong=True, reason=_reason(step.rate))
        if step.passed is None:
            return [own]
        on = KeyValue(
            self.tr("go on from the step before"), _percent(step.passed), reason=_reason(step.passed)
        )
        return [on, own]

    def _answered(self, step: FunnelStep) -> str:
        """Return how many of how many went on, as far as either is told."""
        words = {"responses": formatting.number(step.responses), "reached": formatting.number(step.reached)}
        if step.responses is None and step.reached is None:
            return self.tr("nothing measured yet")
        if step.reached is None:
            return self.tr("{responses} answered, reached not told").format(**words)
        if step.responses is None:
            return self.tr("{reached} reached, answers not told").format(**words)
        if step.rate.value is None:
            return self.tr("{responses} of {reached}").format(**words)
        return self.tr("{responses} of {reached} ({rate})").format(**words, rate=_percent(step.rate))


def _percent(rate: Rate) -> str:
    return formatting.percent(None if rate.value is None else float(rate.value), 1)


def _reason(rate: Rate) -> str:
    return problem_text(rate.reason) if rate.reason is not None else ""
