"""The Offers section of the plan: what people get, as steps of funnels."""

from socialroi_desktop.domain.records import Offer
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.plan.offer_head import OfferHead
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.records.setup import SectionSetup

_COLUMNS = ("name", "kind", "position", "campaign_id", "product_id", "price", "reached", "responses", "tags")


def offers_view(session: Session, filters: FilterState) -> RecordsSection:
    """Return the section of offers."""
    empty = (
        "megaphone",
        translate("OffersView", "No offers yet"),
        translate(
            "OffersView",
            "Begin with something of value, such as an article; then a lead magnet, a small first purchase, the core offer.",
        ),
    )
    setup = SectionSetup(
        columns=_COLUMNS,
        sorted_by="position",
        add_words=translate("OffersView", "New offer"),
        empty=empty,
        head=OfferHead,
    )
    return RecordsSection(session, filters, Offer, setup)
