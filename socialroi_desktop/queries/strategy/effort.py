"""What went into the accounts of each role: posts, hours and money of a period. Effort, which is never a result."""

from collections.abc import Iterable
from dataclasses import dataclass

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Account
from socialroi_desktop.queries.strategy.accounts import accounts, is_called
from socialroi_desktop.queries.strategy.shares import Spent, added, spent_by_channel
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.own_accounts import posts_by_account

# What is no role of an account: a channel with accounts of several roles, channels without any, no channel at all.
SEVERAL, UNLISTED, NOWHERE = "several", "unlisted", "nowhere"
ROLES = ("main", "minor", "watch", SEVERAL, UNLISTED, NOWHERE)


@dataclass(frozen=True, slots=True)
class RoleEffort:
    """What went into the accounts of one role; hours and money are told by channel, so they may be of several roles."""

    role: str
    accounts: int
    posts: int
    spent: Spent


def effort_by_role(
    workspace: Workspace, period: Period
) -> tuple[tuple[RoleEffort, ...], tuple[Problem, ...]]:
    """Return the effort of each role in a period, roles without any left out, and what is to be said of it."""
    known = accounts(workspace)
    spent, notes = spent_by_channel(workspace, period)
    posts = posts_by_account(workspace, period)
    rows = (
        RoleEffort(
            role,
            sum(account.role == role for account in known),
            sum(count for key, count in posts.items() if _role_of_post(known, *key) == role),
            added(each for channel, each in spent.items() if _role_of_channel(known, channel) == role),
        )
        for role in ROLES
    )
    return tuple(row for row in rows if row.accounts or row.posts or row.spent != added(())), notes


def _role_of_post(known: Iterable[Account], channel: str, name: str) -> str:
    listed = list(known)
    found = next((account for account in listed if is_called(account, channel, name)), None)
    if found is not None:
        return found.role
    # A post that names no account is of the only one there is on its channel.
    return UNLISTED if name else _role_of_channel(listed, channel)


def _role_of_channel(known: Iterable[Account], channel: str) -> str:
    if channel == UNATTRIBUTED:
        return NOWHERE
    roles = {account.role for account in known if account.channel == channel}
    return SEVERAL if len(roles) > 1 else next(iter(roles), UNLISTED)
