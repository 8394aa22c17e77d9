"""What stands first beside an offer: the funnel it is a step of, with counts and the rates between its steps."""

from collections.abc import Sequence

from socialroi_desktop.domain.records import Offer
from socialroi_desktop.metrics.methods.funnel import FunnelStep, Rate
from socialroi_desktop.queries.strategy.funnels import Funnel, funnel_around
from socialroi_desktop.viewmodels.plan.about import AboutRecord
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.session import Session, problem_text
from socialroi_desktop.views.plan.told_head import HeadPart, ToldHead
from socialroi_desktop.views.widgets.key_value_list import KeyValue

_CONCERNS = frozenset({"offer", "offer_day", "campaign"})


class OfferHead(ToldHead[Funnel | None]):
    """One row a step: who saw and answered it; between two steps how many go on. Below, why a rate is not known."""

    def __init__(self, session: Session) -> None:
        super().__init__(AboutRecord[Funnel | None](session, funnel_around, _CONCERNS))

    def parts(self, _record: Offer, told: Funnel | None) -> Sequence[HeadPart]:
        """Return the funnel of an offer."""
        if told is None:
            return ()
        named = self.tr("Funnel of {campaign}").format(campaign=told.campaign)
        title = named if told.campaign else self.tr("Funnel of offers without a campaign")
        rates = [rate for step in told.steps for rate in (step.passed, step.rate) if rate is not None]
        reasons = dict.fromkeys(problem_text(rate.reason) for rate in rates if rate.reason is not None)
        return (HeadPart(title, [row for step in told.steps for row in self._rows(step)], tuple(reasons)),)

    def _rows(self, step: FunnelStep) -> list[KeyValue]:
        name = self.tr("{step}. {offers}").format(step=step.place, offers=", ".join(step.names))
        answered = self.tr("{responses} of {reached} ({rate})").format(
            responses=formatting.number(step.responses),
            reached=formatting.number(step.reached),
            rate=_percent(step.rate),
        )
        own = KeyValue(name, answered, strong=True, reason=_reason(step.rate))
        if step.passed is None:
            return [own]
        on = KeyValue(
            self.tr("go on from the step before"), _percent(step.passed), reason=_reason(step.passed)
        )
        return [on, own]


def _percent(rate: Rate) -> str:
    return formatting.percent(None if rate.value is None else float(rate.value), 1)


def _reason(rate: Rate) -> str:
    return problem_text(rate.reason) if rate.reason is not None else ""
