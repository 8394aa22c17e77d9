"""The shop's own accounts, as the figures of accounts, posts and profile checks name them."""

from dataclasses import dataclass

from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.file.workspace import Workspace

_LISTED = "SELECT 1 FROM account a WHERE a.channel = n.channel AND a.name = n.account COLLATE NOCASE"
# Posts of partners lie among the own ones: what a deal was delivered by, and those of accounts that are somebody's.
_OF_PARTNERS = """SELECT 1 FROM handle h WHERE h.channel = p.channel AND h.handle <> '' AND h.handle = p.account COLLATE NOCASE
    UNION ALL SELECT 1 FROM deliverable d WHERE d.post_id = p.id"""
_TOLD = f"""
SELECT n.channel, n.account, sum(n.posts) AS posts, max(n.last) AS last FROM (
    SELECT channel, account, count(*) AS posts, max(published_on) AS last FROM post p
        WHERE coalesce(account, '') <> '' AND NOT EXISTS ({_OF_PARTNERS}) GROUP BY channel, account
    UNION ALL SELECT channel, account, 0, max(day) FROM account_day WHERE coalesce(account, '') <> '' GROUP BY channel, account
    UNION ALL SELECT channel, account, 0, max(checked_on) FROM profile_check
        WHERE coalesce(account, '') <> '' GROUP BY channel, account) n
"""


@dataclass(frozen=True, slots=True)
class ToldAccount:
    """An account that files, posts or checks name: how many posts, and the last day (ISO, "" unknown) they tell of."""

    channel: str
    name: str
    posts: int
    last: str


def own_accounts(workspace: Workspace) -> list[tuple[str, str]]:
    """Return channel and account name ("" where none is told) of each, in order."""
    rows = workspace.connection().execute(
        "SELECT channel, coalesce(account, '') AS account FROM account_day"
        " UNION SELECT channel, coalesce(account, '') FROM profile_check"
        " UNION SELECT channel, name FROM account ORDER BY channel, account"
    )
    return [(row["channel"], row["account"]) for row in rows]


def unlisted_accounts(workspace: Workspace) -> list[ToldAccount]:
    """Return the accounts that are named somewhere and are no record yet, those with most posts first."""
    rows = workspace.connection().execute(
        f"{_TOLD} WHERE NOT EXISTS ({_LISTED}) GROUP BY n.channel, n.account COLLATE NOCASE"
        " ORDER BY posts DESC, n.channel, n.account"
    )
    return [ToldAccount(row["channel"], row["account"], row["posts"], row["last"] or "") for row in rows]


def posts_by_account(workspace: Workspace, period: Period) -> dict[tuple[str, str], int]:
    """Return by channel and account name ("" where none is told) how many own posts came out in a period."""
    rows = workspace.connection().execute(
        "SELECT channel, coalesce(account, '') AS account, count(*) AS posts FROM post p"
        f" WHERE state = 'published' AND published_on BETWEEN ? AND ? AND NOT EXISTS ({_OF_PARTNERS})"
        " GROUP BY channel, account",
        (period.start.isoformat(), period.end.isoformat()),
    )
    return {(row["channel"], row["account"]): row["posts"] for row in rows}


def followers_of(workspace: Workspace, channel: str, name: str) -> list[tuple[str, int]]:
    """Return the counts of followers or members of an account, day (ISO) and number, the last one first."""
    rows = workspace.connection().execute(
        "SELECT day, coalesce(followers, members) AS count FROM account_day WHERE channel = ?"
        " AND account = ? COLLATE NOCASE AND coalesce(followers, members) IS NOT NULL ORDER BY day DESC, id DESC",
        (channel, name),
    )
    return [(row["day"], row["count"]) for row in rows]


def follower_rows(
    workspace: Workspace, channel: str, first: str, last: str
) -> list[tuple[str, str, int, int]]:
    """Return the counts of all accounts of a channel from one day (ISO) to another: account, day, followers, id of the row."""
    rows = workspace.connection().execute(
        "SELECT coalesce(account, '') AS account, day, coalesce(followers, members) AS count, id FROM account_day"
        " WHERE channel = ? AND day BETWEEN ? AND ? AND coalesce(followers, members) IS NOT NULL ORDER BY day, id",
        (channel, first, last),
    )
    return [(row["account"], row["day"], row["count"], row["id"]) for row in rows]


def engagements_of(
    workspace: Workspace, channel: str, name: str, period: Period
) -> tuple[int | None, int | None]:
    """Return the engagements of an account in a period, as its days tell them and as its posts do; None where none tells."""
    days = (period.start.isoformat(), period.end.isoformat())
    told = (
        workspace.connection()
        .execute(
            "SELECT (SELECT sum(engagements) FROM account_day WHERE channel = :channel AND account = :name COLLATE NOCASE"
            " AND day BETWEEN :first AND :last), (SELECT sum(engagements) FROM post p WHERE state = 'published'"
            " AND channel = :channel AND account = :name COLLATE NOCASE AND published_on BETWEEN :first AND :last)",
            {"channel": channel, "name": name, "first": days[0], "last": days[1]},
        )
        .fetchone()
    )
    return told[0], told[1]
