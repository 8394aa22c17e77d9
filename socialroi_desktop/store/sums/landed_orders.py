"""How many orders began on a page: those whose visit landed there, and how many tell a landing page at all."""

from dataclasses import dataclass

from socialroi_desktop.domain.pages import page_matches
from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.file.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Landed:
    """Orders of some days: those that landed on the pages, those that tell where they landed, and all of them."""

    here: int
    told: int
    all: int


def orders_landed(workspace: Workspace, period: Period, pages: tuple[str, ...]) -> Landed:
    """Return the orders of a period by whether they landed on some pages (lines as `domain.pages` has them)."""
    rows = workspace.connection().execute(
        'SELECT landing_page, count(*) FROM "order" WHERE ordered_on BETWEEN ? AND ?'
        " AND status IS NOT 'voided' GROUP BY landing_page",
        (period.start.isoformat(), period.end.isoformat()),
    )
    here = told = every = 0
    for page, count in rows:
        every += count
        told += count if page else 0
        here += count if page and page_matches(page, pages) else 0
    return Landed(here, told, every)
