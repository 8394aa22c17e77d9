"""Columns that follow from other rows, brought up to date after every change, undo and redo.

They are never logged: undoing what they follow from brings them back. Knows the rules, not when to write.
"""

import sqlite3

from socialroi_desktop.store.derived.ad_links import AD_CAMPAIGNS
from socialroi_desktop.store.derived.collections import COLLECTED
from socialroi_desktop.store.derived.days import LOCAL_DAYS
from socialroi_desktop.store.derived.goal_figures import forget_goal_figures
from socialroi_desktop.store.derived.kept_buyers import forget_buyers
from socialroi_desktop.store.derived.kept_customers import settle_customers
from socialroi_desktop.store.derived.lead_links import LEAD_CAMPAIGNS, LEAD_POSTS
from socialroi_desktop.store.derived.order_stale import KEPT_SUMS
from socialroi_desktop.store.derived.owners import settle_owners
from socialroi_desktop.store.derived.people import STAGES, TIERS, TOUCHES
from socialroi_desktop.store.derived.post_rights import POST_RIGHTS
from socialroi_desktop.store.derived.pricing import GOODS_COST
from socialroi_desktop.store.derived.refunds import LISTED_REFUNDS
from socialroi_desktop.store.derived.rule import Rule
from socialroi_desktop.store.derived.said_sources import SAID_SOURCES
from socialroi_desktop.store.derived.touched import Touched
from socialroi_desktop.store.derived.ways import WAYS
from socialroi_desktop.store.rows import search_texts

# In this order: what follows from something that follows comes after it.
RULES: tuple[Rule, ...] = (
    WAYS, SAID_SOURCES, AD_CAMPAIGNS, LEAD_CAMPAIGNS, LEAD_POSTS, GOODS_COST, LOCAL_DAYS, LISTED_REFUNDS, KEPT_SUMS,
    TIERS, STAGES, TOUCHES, POST_RIGHTS, COLLECTED,
)  # fmt: skip


def refresh(connection: sqlite3.Connection, touched: Touched) -> None:
    """Recompute what follows from what was just changed, and no more."""
    settle_owners(connection, touched)
    for rule in RULES:
        if rule.concerned(touched):
            rule.run(connection, touched)
    settle_customers(connection)
    forget_goal_figures(connection, touched)
    forget_buyers(connection, touched)
    search_texts.note(connection, touched.rows())
