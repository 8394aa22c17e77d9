"""Own accounts beside what is counted of them: followers, posts, checks of the profile. Reads; shows nothing."""

from dataclasses import dataclass
from datetime import date, timedelta

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.period import last_days
from socialroi_desktop.domain.records import Account, ProfileCheck
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.own_accounts import followers_of, posts_by_account

# The days of which posts are counted, and over which followers are said to have grown.
DAYS = 28


@dataclass(frozen=True, slots=True)
class AccountNumbers:
    """What is counted of one account as of a day.

    `followers` are those last counted, `counted_on` that day (ISO), `gained` how many more than at least 28 days before, all
    None where nothing tells. `posts` are those of the last 28 days, `checks` those of its profile, the newest first.
    """

    followers: int | None
    counted_on: str | None
    gained: int | None
    posts: int
    checks: tuple[ProfileCheck, ...]


def account_numbers(workspace: Workspace, account: Account, today: date) -> AccountNumbers:
    """Return what is counted of an account."""
    counts = followers_of(workspace, account.channel, account.name)
    now = counts[0] if counts else None
    gained = None
    if now is not None:
        earlier = (date.fromisoformat(now[0]) - timedelta(days=DAYS)).isoformat()
        before = next((count for day, count in counts if day <= earlier), None)
        gained = None if before is None else now[1] - before
    posts = posts_by_account(workspace, last_days(today, DAYS))
    return AccountNumbers(
        followers=now[1] if now else None,
        counted_on=now[0] if now else None,
        gained=gained,
        posts=sum(n for key, n in posts.items() if is_called(account, *key)),
        checks=checks_of(workspace, account),
    )


def checks_of(workspace: Workspace, account: Account) -> tuple[ProfileCheck, ...]:
    """Return the checks of the profile of an account, the newest first."""
    found = [
        check
        for check in reading.listing(workspace, ProfileCheck)
        if is_called(account, check.channel, check.account or "")
    ]
    return tuple(sorted(found, key=lambda check: (check.checked_on or "", check.id or 0), reverse=True))


def is_called(account: Account, channel: str, name: str) -> bool:
    """Tell whether channel and name in a file mean an account, in any case."""
    return channel == account.channel and fold(name) == fold(account.name)


def accounts(workspace: Workspace) -> list[Account]:
    """Return all own accounts, main ones first."""
    order = {"main": 0, "minor": 1, "watch": 2}
    return sorted(reading.listing(workspace, Account), key=lambda one: (order[one.role], one.id or 0))
