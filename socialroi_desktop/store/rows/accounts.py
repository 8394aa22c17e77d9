"""Whose an account on a network is. Only reads; knows the tables of people and their accounts."""

from socialroi_desktop.store.file.workspace import Workspace


def owners_of(workspace: Workspace, channel: str, handle: str, *, but: int | None = None) -> dict[int, str]:
    """Return by id the names of the people who have an account, in any case; the row `but` does not count."""
    rows = workspace.connection().execute(
        "SELECT i.id, i.name FROM handle h JOIN influencer i ON i.id = h.influencer_id"
        " WHERE h.handle = ? COLLATE NOCASE AND h.channel = ? AND h.id IS NOT ? ORDER BY i.id",
        (handle, channel, but),
    )
    return {row["id"]: row["name"] for row in rows}


def has_account_on(workspace: Workspace, influencer_id: int, channel: str) -> bool:
    """Tell whether a person has a row for an account on a network, with a handle or without."""
    found = workspace.connection().execute(
        "SELECT 1 FROM handle WHERE influencer_id = ? AND channel = ?", (influencer_id, channel)
    )
    return found.fetchone() is not None
