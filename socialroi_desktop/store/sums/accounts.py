"""How the figures of accounts are added up, and the levels among them, which never are."""

from collections.abc import Mapping
from dataclasses import dataclass

from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.buckets import bucket_of
from socialroi_desktop.store.sums.told import TIMES, Rows, Tell

# Which column tells which sum of the metric table.
COLUMN_OF: Mapping[str, str] = {
    "new_followers": "new_followers",
    "unfollows": "unfollows",
    "profile_views": "profile_views",
    "account_impressions": "impressions",
    "account_reach": "reach",
    "account_views": "views",
    "account_engagements": "engagements",
    "account_likes": "likes",
    "account_comments": "comments",
    "account_shares": "shares",
    "account_link_clicks": "link_clicks",
    "mentions_count": "mentions",
}
ACCOUNTS = Rows(
    "account_day",
    "account_day t",
    "t.day",
    "t.channel",
    {name: Tell(f"t.{column} IS NOT NULL", f"sum(t.{column})") for name, column in COLUMN_OF.items()},
    cut_by=tuple(f"t.{column} IS NULL" for column in COLUMN_OF.values()),
)
Account = tuple[str, str | None]


@dataclass(frozen=True, slots=True)
class Level:
    """How many follow an account by one count, and the row that tells it."""

    followers: int
    row_id: int


@dataclass(frozen=True, slots=True)
class Ends:
    """The first and the last count of an account within some days; one and the same where there is only one."""

    first: Level
    last: Level


def followers_within(
    workspace: Workspace, period: Period, by: str, week_start: int
) -> dict[str, dict[Account, Ends]]:
    """Return the counts at both ends of every bucket (first day; "" for the whole period), by account."""
    bucket = bucket_of("t.day", by, week_start) if by in TIMES else "''"
    window = f"PARTITION BY t.channel, t.account, {bucket} ORDER BY t.day"
    rows = workspace.connection().execute(
        "SELECT bucket, channel, account, max(first), max(first_id), max(last), max(last_id) FROM ("
        f"SELECT {bucket} AS bucket, t.channel AS channel, t.account AS account,"
        f" first_value(t.followers) OVER ({window}, t.id) AS first, first_value(t.id) OVER ({window}, t.id) AS first_id,"
        f" first_value(t.followers) OVER ({window} DESC, t.id DESC) AS last,"
        f" first_value(t.id) OVER ({window} DESC, t.id DESC) AS last_id"
        " FROM account_day t WHERE t.day BETWEEN ? AND ? AND t.followers IS NOT NULL)"
        " GROUP BY bucket, channel, account ORDER BY bucket",
        (period.start.isoformat(), period.end.isoformat()),
    )
    found: dict[str, dict[Account, Ends]] = {}
    for key, channel, account, first, first_id, last, last_id in map(tuple, rows):
        found.setdefault(key, {})[channel, account] = Ends(Level(first, first_id), Level(last, last_id))
    return found


def channels_followed(workspace: Workspace, period: Period) -> frozenset[str]:
    """Return the channels of whose accounts followers were counted in a period."""
    rows = workspace.connection().execute(
        "SELECT DISTINCT channel FROM account_day WHERE followers IS NOT NULL AND day BETWEEN ? AND ?",
        (period.start.isoformat(), period.end.isoformat()),
    )
    return frozenset(row[0] for row in rows)


def followers_before(workspace: Workspace, day: str) -> dict[Account, Level]:
    """Return by account the followers as last counted before a day (ISO)."""
    rows = workspace.connection().execute(
        "SELECT channel, account, followers, id, max(day) FROM account_day WHERE followers IS NOT NULL AND day < ?"
        " GROUP BY channel, account",
        (day,),
    )
    return {(row[0], row[1]): Level(row[2], row[3]) for row in map(tuple, rows)}
