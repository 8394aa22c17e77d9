"""The line that stands beside a piece wherever it is shown: who made it, and that something was given for it. Pure."""

from socialroi_desktop.domain.library.permission import Right
from socialroi_desktop.domain.outreach.ready_pack import is_given_for
from socialroi_desktop.domain.records import Deal, Influencer, UgcItem


def credit_line(
    item: UgcItem, right: Right | None, deal: Deal | None, maker: Influencer | None = None
) -> str:
    """Return how the maker is named, as their right says, else by handle or name, and how the deal of the piece is disclosed.

    Whoever was given a fee, a product or a share for a piece has it disclosed where it is shown again, too; "" says nothing.
    """
    credit = (getattr(right, "credit", None) or "").strip() or named(maker)
    disclosure = ""
    if deal is not None and deal.id == item.deal_id and is_given_for(deal):
        disclosure = (deal.disclosure or "").strip()
    if disclosure and disclosure.casefold() in credit.casefold():
        disclosure = ""
    return " ".join(filter(None, (credit, disclosure)))


def maker_was_erased(item: UgcItem) -> bool:
    """Tell whether whoever made a piece was erased and nobody else is named since: there is nobody to ask."""
    return item.influencer_id is None and bool(item.maker_erased)


def named(maker: Influencer | None) -> str:
    """Return how somebody is named beside their work where nothing else was agreed: by their handle, else by their name."""
    return "" if maker is None else handle_shown(maker.handle) or maker.name


def handle_shown(handle: str | None) -> str:
    """Return a handle as it is written beside a work, with its @ unless it is words; "" for none."""
    told = (handle or "").strip()
    return f"@{told.removeprefix('@')}" if told and not any(map(str.isspace, told)) else told
