"""Which accounts a workspace knows, and what was last counted of them. Reads; adds nothing up."""

from dataclasses import dataclass

from socialroi_desktop.store.file.workspace import Workspace


@dataclass(frozen=True, slots=True)
class AccountCounts:
    """One account with its followers and group members as last counted, each with the day (ISO); None: never."""

    channel: str
    account: str | None
    followers: int | None = None
    followers_on: str | None = None
    members: int | None = None
    members_on: str | None = None


_KNOWN = """
SELECT channel, account FROM account_day UNION SELECT channel, account FROM post WHERE state = 'published' ORDER BY 1, 2
"""
_LAST = """
SELECT {name}, day FROM account_day WHERE channel = ? AND account IS ? AND {name} IS NOT NULL AND day < ?
ORDER BY day DESC LIMIT 1
"""


def last_counts(workspace: Workspace, before: str) -> list[AccountCounts]:
    """Return every account that rows speak of, with what was last counted before a day (ISO).

    Rows that name no account are those of an account of that network which has a name, if there is one.
    """
    connection = workspace.connection()
    known = [tuple(row) for row in connection.execute(_KNOWN).fetchall()]
    named = {channel for channel, account in known if account}
    found = []
    for channel, account in known:
        if account is None and channel in named:
            continue
        counted: dict[str, object] = {}
        for name in ("followers", "members"):
            row = connection.execute(_LAST.format(name=name), (channel, account, before)).fetchone()
            counted |= {name: row[0], f"{name}_on": row[1]} if row else {}
        found.append(AccountCounts(channel, account, **counted))  # type: ignore[arg-type]  # counts and days by name
    return found


def account_day_id(workspace: Workspace, channel: str, account: str | None, day: str) -> int | None:
    """Return the id of the row of an account's day, or None."""
    row = (
        workspace.connection()
        .execute(
            "SELECT id FROM account_day WHERE channel = ? AND account IS ? AND day = ?",
            (channel, account, day),
        )
        .fetchone()
    )
    return None if row is None else int(row[0])


def last_check_in(workspace: Workspace) -> str | None:
    """Return the latest day (ISO) for which followers or members were typed by hand, or None."""
    row = (
        workspace.connection()
        .execute(
            "SELECT max(day) FROM account_day WHERE batch_id IS NULL AND (followers IS NOT NULL OR members IS NOT NULL)"
        )
        .fetchone()
    )
    return None if row is None else row[0]
