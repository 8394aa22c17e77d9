"""The shop's own accounts, as the figures of accounts and the profile checks name them."""

from socialroi_desktop.store.file.workspace import Workspace


def own_accounts(workspace: Workspace) -> list[tuple[str, str]]:
    """Return channel and account name ("" where none is told) of each, in order."""
    rows = workspace.connection().execute(
        "SELECT channel, coalesce(account, '') AS account FROM account_day"
        " UNION SELECT channel, coalesce(account, '') FROM profile_check ORDER BY channel, account"
    )
    return [(row["channel"], row["account"]) for row in rows]
