"""The discount code and the tagged link of a deal, made by the naming rule and free of clashes.

The code comes into the list of codes, with its channel; that both find partner and campaign follows from the deal.
"""

from socialroi_desktop.catalogue import naming_rule
from socialroi_desktop.domain.outreach.naming import Partner, code_for, link_for
from socialroi_desktop.domain.records import Deal, DiscountCode, Influencer
from socialroi_desktop.domain.tagging_pages import landing_page
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import codes, reading

# Where nothing tells on which network the partner is.
_ANY = "influencer"
_GONE = "This row has been deleted meanwhile; reload the table."


def make_code(workspace: Workspace, *, deal_id: int, percent: int | None = None) -> Changed:
    """Give a deal a code that nobody has and no buyer has typed; `percent` is what buyers save, where the code says it.

    UserError when the deal has a code: what is printed somewhere does not change by itself.
    """
    deal = _deal(workspace, deal_id)
    if deal.code:
        raise UserError("The code of this deal is {code}; empty it first to make another.", code=deal.code)
    taken = frozenset(codes.known_codes(workspace)) | codes.typed_codes(workspace)
    partner = partner_of(workspace, deal)
    code = code_for(naming_rule(), partner, percent, taken)
    listed = DiscountCode(
        code=code,
        channel=partner.channel or _ANY,
        campaign_id=deal.campaign_id,
        influencer_id=deal.influencer_id,
        note=deal.name,
    )
    with change(workspace, "Make the code {code}", code=code, record="deal") as writer:
        writer.update("deal", deal_id, {"code": code})
        writer.insert("discount_code", codec.values_of(listed))
    return Changed("Made the code {code}", {"code": code}, writer.rows, (deal_id,))


def make_link(workspace: Workspace, *, deal_id: int, page: str = "") -> Changed:
    """Give a deal the tagged link to a landing page; without one to the page of the last link there is with this partner.

    UserError where no page is known, or it is no address.
    """
    deal = _deal(workspace, deal_id)
    page = page.strip() or known_page(workspace, deal)
    if not page:
        raise UserError("Type the page the link leads to, such as https://shop.example/serum.")
    link = link_for(naming_rule(), partner_of(workspace, deal), page)
    if link == deal.link:
        raise UserError("The link of this deal is that one already.")
    with change(workspace, "Make the link of a deal", record="deal") as writer:
        writer.update("deal", deal_id, {"link": link})
    return Changed("Made the link of a deal", {}, writer.rows, (deal_id,))


def known_page(workspace: Workspace, deal: Deal) -> str:
    """Return the landing page of a deal's link, else of the last link with this partner, else of any deal; "" for none."""
    everywhere = sorted(
        (other for other in reading.listing(workspace, Deal) if other.link),
        key=lambda other: (other.id == deal.id, other.influencer_id == deal.influencer_id, other.id or 0),
    )
    return landing_page(everywhere[-1].link) if everywhere else ""


def partner_of(workspace: Workspace, deal: Deal) -> Partner:
    """Return what the naming rule needs of the partner of a deal."""
    person = reading.get(workspace, Influencer, deal.influencer_id or 0)
    if person is None or person.id is None:
        raise UserError(_GONE)
    deals = [other.id for other in reading.referring(workspace, Deal, "influencer_id", person.id)]
    number = deals.index(deal.id) + 1
    return Partner(person.id, person.name, person.handle or "", person.channel or "", number)


def _deal(workspace: Workspace, deal_id: int) -> Deal:
    found = reading.get(workspace, Deal, deal_id)
    if found is None:
        raise UserError(_GONE)
    return found
