"""What came by one link: visits, clicks, leads and orders, each counted once. Finds and prices; divides nothing."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from socialroi_desktop.domain.known_links import KnownLink
from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.partner_orders import LINK, PartnerOrder, told_orders

_BY_LINK = frozenset({LINK})


@dataclass(frozen=True, slots=True)
class CameByLink:
    """Visits and clicks, None where no file tells of the link; the ids of leads; the orders, cancelled ones among them."""

    visits: int | None
    clicks: int | None
    leads: tuple[int, ...]
    orders: tuple[PartnerOrder, ...]


def targets_of(workspace: Workspace, link: str) -> tuple[str, ...]:
    """Return where a short link leads to, as the lists of link tools tell."""
    rows = workspace.connection().execute(
        "SELECT DISTINCT target FROM link_clicks WHERE link = ? COLLATE NOCASE AND coalesce(target, '') <> ''",
        (link,),
    )
    return tuple(row[0] for row in rows)


def came_by_link(
    workspace: Workspace, links: Collection[str], known: KnownLink, period: Period
) -> CameByLink:
    """Return what came by a link in a period; `links` are all ways it is written."""
    return CameByLink(
        _visits(workspace, known, period),
        _clicks(workspace, links, period),
        _leads(workspace, known, period),
        told_orders(workspace, period, *_orders(workspace, known, period)),
    )


def _orders(
    workspace: Workspace, known: KnownLink, period: Period
) -> tuple[dict[int, tuple[frozenset[str], bool]], dict[int, frozenset[str]]]:
    """Return the ways of ordering that are the link, and the orders that began on its page."""
    if known.tagged is not None:
        rows = workspace.connection().execute("SELECT id, utm_source, utm_campaign FROM touch")
        return {row[0]: (_BY_LINK, True) for row in rows if known.is_of(row[1], row[2], None)}, {}
    rows = workspace.connection().execute(
        'SELECT id, landing_page FROM "order" WHERE landing_page IS NOT NULL AND ordered_on BETWEEN ? AND ?',
        _days(period),
    )
    return {}, {row[0]: _BY_LINK for row in rows if known.is_of(None, None, row[1])}


def _leads(workspace: Workspace, known: KnownLink, period: Period) -> tuple[int, ...]:
    rows = workspace.connection().execute(
        "SELECT id, source, campaign, link FROM lead WHERE created_on BETWEEN ? AND ? ORDER BY id",
        _days(period),
    )
    return tuple(row[0] for row in rows if known.is_of(row[1], row[2], row[3]))


def _visits(workspace: Workspace, known: KnownLink, period: Period) -> int | None:
    """Cells of two cuts are the same visits: the cut that tells of most of them counts."""
    rows = workspace.connection().execute(
        "SELECT property, tool, breakdown, source, campaign, page, sessions FROM web_sessions"
        " WHERE sessions IS NOT NULL AND period_start >= ? AND period_end <= ?",
        _days(period),
    )
    return _most((tuple(row)[:3], row[6]) for row in rows if known.is_of(row[3], row[4], row[5]))


def _clicks(workspace: Workspace, links: Collection[str], period: Period) -> int | None:
    folded = {link.casefold() for link in links}
    rows = workspace.connection().execute(
        "SELECT tool, breakdown, link, target, clicks FROM link_clicks WHERE clicks IS NOT NULL"
        " AND period_start >= ? AND period_end <= ?",
        _days(period),
    )
    told = (row for row in rows if folded & {row[2].casefold(), (row[3] or "").casefold()})
    return _most((tuple(row)[:2], row[4]) for row in told)


def _most(cells: Iterable[tuple[tuple[object, ...], int]]) -> int | None:
    sums: dict[tuple[object, ...], int] = defaultdict(int)
    for cut, count in cells:
        sums[cut] += count
    return max(sums.values(), default=None)


def _days(period: Period) -> tuple[str, str]:
    return period.start.isoformat(), period.end.isoformat()
