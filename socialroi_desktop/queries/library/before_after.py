"""A page before and after a piece came on it: visits, orders that landed there, and the share of visits that bought.

As many days before as after; what comes after was not made by it for sure. What is not known says why.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import urlsplit

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.pages import page_lines
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Usage
from socialroi_desktop.metrics.methods.beside import Beside, Share, beside
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.landed_orders import orders_landed

# The places of a piece that are pages of the shop.
PAGES = ("home_gallery", "product_page")
DAYS = 28
NOT_BY_IT = N_("What comes after is not proof of cause: season, prices and advertising change as well.")
_NO_PAGE = "It is not known which page this is; type its address with the use."
_NO_DAY = "It is not known since when; type the first day with the use."
_NOT_YET = "It has been there for no whole day yet."
_NO_VISITS = "No visits of this page are known in these days; import web analytics by page."
_NO_LANDING = "No order of these days tells on which page the visit began."


@dataclass(frozen=True, slots=True)
class Side:
    """The days on one side: visits of the page, orders that landed on it; `share` is orders of visits where both are known."""

    period: Period
    visits: int | Problem
    orders: int | Problem
    share: Share | None


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """One use of a piece on a page; `sides` are the days before and after, or why they cannot be told."""

    usage: Usage
    page: str | None
    sides: tuple[Side, Side] | Problem
    stands: Beside = "too_few"


def before_and_after(
    workspace: Workspace, item_id: int, today: date, days: int = DAYS
) -> tuple[BeforeAfter, ...]:
    """Return each page on which a piece is or was used, with at most so many days before and after it came there."""
    usages = reading.referring(workspace, Usage, "ugc_item_id", item_id)
    return tuple(_told(workspace, usage, today, days) for usage in usages if usage.where in PAGES)


def _told(workspace: Workspace, usage: Usage, today: date, days: int) -> BeforeAfter:
    page = _page(usage)
    if page is None:
        return BeforeAfter(usage, None, Problem(_NO_PAGE))
    if usage.from_on is None:
        return BeforeAfter(usage, page, Problem(_NO_DAY))
    first = date.fromisoformat(usage.from_on)
    ends = [date.fromisoformat(day) for day in (usage.to_on, usage.taken_down_on) if day]
    # Today is not over.
    last = min([first + timedelta(days - 1), today - timedelta(1), *ends])
    if last < first:
        return BeforeAfter(usage, page, Problem(_NOT_YET))
    length = (last - first).days + 1
    before = _side(workspace, Period(first - timedelta(length), first - timedelta(1)), page)
    after = _side(workspace, Period(first, last), page)
    if before.share is None or after.share is None:
        return BeforeAfter(usage, page, (before, after))
    return BeforeAfter(usage, page, (before, after), beside(after.share, before.share))


def _page(usage: Usage) -> str | None:
    """Return the path of a page; the gallery of the home page lies on the first page where nothing else is told."""
    if not usage.url:
        return "/" if usage.where == "home_gallery" else None
    return urlsplit(usage.url).path.rstrip("/") or "/"


def _side(workspace: Workspace, period: Period, page: str) -> Side:
    pages = page_lines(page)
    (figure,) = figures_of(workspace, Scope(period, pages=pages), ["sessions"])
    visits = Problem(_NO_VISITS) if figure.value is None else int(figure.value)
    landed = orders_landed(workspace, period, pages)
    orders = landed.here if landed.told else Problem(_NO_LANDING)
    if isinstance(visits, Problem) or isinstance(orders, Problem):
        return Side(period, visits, orders, None)
    return Side(period, visits, orders, Share(orders, visits, period.days))
