"""A baseline that is offered, in words: which days, what was counted on them, from how many rows. Knows no widgets."""

from socialroi_desktop.queries.goal_baselines import LAST_YEAR, Offer
from socialroi_desktop.viewmodels.plan.amounts import write_amount
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.translating import translate


def offer_words(offer: Offer, metric: str, currency: str) -> str:
    """Return what an offer is and its value: "Same days last year: 6"."""
    template = (
        translate("BaselineOffers", "Same days last year: {value}")
        if offer.id == LAST_YEAR
        else translate("BaselineOffers", "Days just before: {value}")
    )
    return template.format(value=write_amount(offer.figure.value, metric, currency))


def offer_rows(offer: Offer) -> str:
    """Return how many rows an offer was counted from."""
    number = offer.figure.rows
    if not number:
        return translate("BaselineOffers", "no rows")
    one = translate("BaselineOffers", "1 row")
    return either(number, one, translate("BaselineOffers", "%Ln rows", "", number))
