"""The sources of figures in the order in which their groups are shown: the one list of what figures are made of."""

from socialroi_desktop.queries.sources.accounts import ACCOUNT
from socialroi_desktop.queries.sources.answers import ANSWER, ANSWER_TIMES
from socialroi_desktop.queries.sources.bands import BANDS
from socialroi_desktop.queries.sources.buyer_worth import BUYER_WORTH
from socialroi_desktop.queries.sources.clicks import CLICKS
from socialroi_desktop.queries.sources.costs import COST
from socialroi_desktop.queries.sources.customers import CUSTOMERS
from socialroi_desktop.queries.sources.kept_buyers import KEPT_BUYERS
from socialroi_desktop.queries.sources.orders import ORDER
from socialroi_desktop.queries.sources.outreach import OUTREACH
from socialroi_desktop.queries.sources.people import LEAD, MENTION
from socialroi_desktop.queries.sources.posts import POST
from socialroi_desktop.queries.sources.products import PRODUCTS
from socialroi_desktop.queries.sources.source import Source
from socialroi_desktop.queries.sources.stage_days import STAGE_DAYS
from socialroi_desktop.queries.sources.visits import VISIT

SOURCES: tuple[Source, ...] = (
    ORDER, CUSTOMERS, KEPT_BUYERS, BUYER_WORTH, COST, POST, VISIT, LEAD, MENTION, ACCOUNT, PRODUCTS, CLICKS, BANDS,
    *OUTREACH, STAGE_DAYS, ANSWER, ANSWER_TIMES,
)  # fmt: skip

__all__ = ["SOURCES", "Source"]
