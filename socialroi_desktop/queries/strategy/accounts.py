"""Own accounts beside what is counted of them: followers, posts, checks of the profile. Reads; shows nothing."""

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.period import Period, last_days
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Account, ProfileCheck
from socialroi_desktop.metrics.methods.audience import flat_note
from socialroi_desktop.queries.strategy.account_figures import OwnFigure, own_figures
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.own_accounts import engagements_of, followers_of, posts_by_account

# The days of which posts are counted, and over which followers are said to have grown.
DAYS = 28


@dataclass(frozen=True, slots=True)
class AccountNumbers:
    """What is counted of one account as of a day.

    `followers` are those last counted, `counted_on` that day (ISO), `earlier` those counted at least `days` days before it on
    `earlier_on`, all None where nothing tells. `flat` says what a number that hardly changed may hide. `posts` are those of the
    last `days`, `engaged` the engagements of these days and of as many before them; `checks` those of its profile, newest first,
    `own` what is noted of it by hand.
    """

    followers: int | None
    counted_on: str | None
    earlier: int | None
    earlier_on: str | None
    days: int
    posts: int
    engaged: tuple[int | None, int | None]
    checks: tuple[ProfileCheck, ...]
    own: tuple[OwnFigure, ...] = ()

    @property
    def gained(self) -> int | None:
        """How many more than before."""
        return None if self.followers is None or self.earlier is None else self.followers - self.earlier

    @property
    def growth(self) -> Fraction | None:
        """The share gained of the followers before."""
        return Fraction(self.gained, self.earlier) if self.gained is not None and self.earlier else None

    @property
    def flat(self) -> Problem | None:
        """What is to be said where the number hardly changed."""
        if self.earlier is None or self.followers is None or not self.counted_on or not self.earlier_on:
            return None
        days = (date.fromisoformat(self.counted_on) - date.fromisoformat(self.earlier_on)).days
        return flat_note(self.earlier, self.followers, days)


def account_numbers(workspace: Workspace, account: Account, today: date, days: int = DAYS) -> AccountNumbers:
    """Return what is counted of an account over the last `days`; what is noted of later days tells nothing yet."""
    until = today.isoformat()
    counts = [each for each in followers_of(workspace, account.channel, account.name) if each[0] <= until]
    now = counts[0] if counts else (None, None)
    before: tuple[str | None, int | None] = (None, None)
    if counts:
        since = (date.fromisoformat(counts[0][0]) - timedelta(days=days)).isoformat()
        before = next((each for each in counts if each[0] <= since), before)
    period = last_days(today, days)
    posts = posts_by_account(workspace, period)
    return AccountNumbers(
        followers=now[1],
        counted_on=now[0],
        earlier=before[1],
        earlier_on=before[0],
        days=days,
        posts=sum(n for key, n in posts.items() if is_called(account, *key)),
        engaged=_engaged(workspace, account, period),
        checks=tuple(c for c in checks_of(workspace, account) if (c.checked_on or "") <= until),
        own=own_figures(workspace, account, today),
    )


def _engaged(workspace: Workspace, account: Account, period: Period) -> tuple[int | None, int | None]:
    """Return engagements of a period and of as many days before it, both told by days of the account, else both by posts."""
    earlier = last_days(period.start - timedelta(days=1), period.days)
    now, before = (
        engagements_of(workspace, account.channel, account.name, each) for each in (period, earlier)
    )
    if None not in (now[0], before[0]):
        return now[0], before[0]
    return now[1], before[1]


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
