"""Which pieces are asked for, by their ids or by a collection, and what is to be known of each before it is handed out."""

from collections.abc import Iterable
from datetime import date, timedelta

from socialroi_desktop.domain.library.crediting import credit_line, maker_was_erased
from socialroi_desktop.domain.library.handing_out import Chosen
from socialroi_desktop.domain.library.permission import may_use
from socialroi_desktop.domain.library.standing import first_gap
from socialroi_desktop.domain.outreach.ready_pack import lacks_disclosure
from socialroi_desktop.domain.records import Collected, Collection, Deal, Influencer, UgcItem
from socialroi_desktop.errors import NotThere, UserError
from socialroi_desktop.queries.library.permission import rights_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.pieces import item_of

# Cells of a sheet for others, in English as its headings.
_UNSETTLED = "paid for: say that it is advertising"
_ERASED = "erased for good"


def collected(workspace: Workspace, name: str) -> list[int]:
    """Return the ids of the pieces of a collection, in the order in which they were put there; UserError without such."""
    named = [one for one in reading.listing(workspace, Collection) if one.name.casefold() == name.casefold()]
    if not named:
        raise NotThere(
            "There is no collection “{name}”; choose another one.", entity=Collection.entity, name=name
        )
    rows = [
        row for one in named for row in reading.referring(workspace, Collected, "collection_id", one.id or 0)
    ]
    if not rows:
        raise UserError("No piece is in the collection “{name}”; put some there first.", name=name)
    return list(dict.fromkeys(row.ugc_item_id or 0 for row in rows))


def chosen(
    workspace: Workspace, *, ids: Iterable[int], use: str, on: date, territory: str | None = None
) -> list[Chosen]:
    """Return each piece once, with whether it may be used in one way on a day; UserError when one is gone."""
    items = [item_of(workspace, item_id) for item_id in dict.fromkeys(ids)]
    return [_chosen(workspace, item, use, on, territory) for item in items]


def _chosen(workspace: Workspace, item: UgcItem, use: str, on: date, territory: str | None) -> Chosen:
    rights = rights_of(workspace, item)
    answer = may_use(rights, use, first=on, territory=territory)
    gap = first_gap(rights, use, on, territory) if answer.allowed else None
    deal = reading.get(workspace, Deal, item.deal_id) if item.deal_id else None
    person = reading.get(workspace, Influencer, item.influencer_id) if item.influencer_id else None
    return Chosen(
        item,
        use,
        answer,
        creator=(person and person.name) or "",
        handle=(person and person.handle) or "",
        # How it is disclosed stands in a column of its own.
        credit=credit_line(item, answer.right, None, person),
        whose=_ERASED if maker_was_erased(item) else "",
        disclosure=_disclosure(deal),
        until=None if gap is None else gap - timedelta(1),
    )


def _disclosure(deal: Deal | None) -> str:
    """Return how a piece that was paid for says so; a reminder where that is not settled."""
    if deal is None:
        return ""
    return _UNSETTLED if lacks_disclosure(deal) else deal.disclosure or ""
