"""Rows that follow from rows of the same change, and are part of it: kept in the history, taken back and done again with it.

Whatever wrote what they follow from (a form, a file, a command), they come in one place. What can be worked out anew at any
time is a column of `store/derived` instead.
"""

from collections.abc import Callable

from socialroi_desktop.store.changes.following.accounts import follow_accounts
from socialroi_desktop.store.changes.following.accounts_checked import follow_checked_accounts
from socialroi_desktop.store.changes.following.activity_costs import follow_activity_costs
from socialroi_desktop.store.changes.following.briefs import follow_briefs, follow_serving
from socialroi_desktop.store.changes.following.consents import follow_consents
from socialroi_desktop.store.changes.following.customers import follow_customers
from socialroi_desktop.store.changes.following.deal_days import follow_days
from socialroi_desktop.store.changes.following.follower_counts import follow_counts
from socialroi_desktop.store.changes.following.following import Following
from socialroi_desktop.store.changes.following.given_reasons import follow_given_reasons
from socialroi_desktop.store.changes.following.makers import follow_makers
from socialroi_desktop.store.changes.following.mentions import follow_mentions
from socialroi_desktop.store.changes.following.offers import follow_offers
from socialroi_desktop.store.changes.following.profile_checks import follow_profile_checks
from socialroi_desktop.store.changes.following.ready_posts import follow_ready_posts
from socialroi_desktop.store.changes.following.stages import follow_stages
from socialroi_desktop.store.changes.following.typed_channels import follow_typed_channels
from socialroi_desktop.store.changes.following.withdrawals import follow_withdrawals

STEPS: tuple[Callable[[Following], None], ...] = (
    follow_accounts,
    follow_counts,
    follow_stages,
    follow_offers,
    follow_days,
    follow_profile_checks,
    follow_checked_accounts,
    follow_briefs,
    follow_serving,
    follow_activity_costs,
    follow_makers,
    follow_consents,
    follow_withdrawals,
    follow_given_reasons,
    follow_ready_posts,
    follow_typed_channels,
    follow_mentions,
    follow_customers,
)

__all__ = ["STEPS", "Following"]
