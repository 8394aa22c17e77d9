"""Rows of accounts by day, as the sums of accounts need them. Reads; what adds up and what does not is told by the caller."""

from collections.abc import Mapping
from dataclasses import dataclass

from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.file.workspace import Workspace

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
Account = tuple[str, str | None]


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One account on one day: what its row tells, by sum id, and its followers on that day."""

    row_id: int
    account: Account
    day: str
    followers: int | None
    sums: Mapping[str, int]


def account_rows(workspace: Workspace, period: Period) -> list[AccountRow]:
    """Return the rows of a period, oldest first."""
    rows = workspace.connection().execute(
        "SELECT * FROM account_day WHERE day BETWEEN ? AND ? ORDER BY day, id",
        (period.start.isoformat(), period.end.isoformat()),
    )
    return [
        AccountRow(
            row["id"], (row["channel"], row["account"]), row["day"], row["followers"],
            {name: row[column] for name, column in COLUMN_OF.items() if row[column] is not None},
        )
        for row in rows
    ]  # fmt: skip


def followers_before(workspace: Workspace, day: str) -> dict[Account, tuple[int, int]]:
    """Return by account (followers, row id) as last counted before a day (ISO)."""
    rows = workspace.connection().execute(
        "SELECT channel, account, followers, id, max(day) FROM account_day WHERE followers IS NOT NULL AND day < ?"
        " GROUP BY channel, account",
        (day,),
    )
    return {(row[0], row[1]): (row[2], row[3]) for row in map(tuple, rows)}
