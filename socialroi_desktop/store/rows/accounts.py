"""Whose an account on a network is. Only reads; knows the tables of people and their accounts."""

from socialroi_desktop.store.file.workspace import Workspace


def owners_of(
    workspace: Workspace, channel: str | None, handle: str, *, but: int | None = None
) -> dict[int, str]:
    """Return by id the names of the people who have an account, in any case; the row `but` does not count.

    Without a channel those are meant who have the handle on any.
    """
    rows = workspace.connection().execute(
        "SELECT i.id, i.name FROM handle h JOIN influencer i ON i.id = h.influencer_id"
        " WHERE h.handle = ?1 COLLATE NOCASE AND (?2 IS NULL OR h.channel = ?2) AND h.id IS NOT ?3 ORDER BY i.id",
        (handle, channel, but),
    )
    return {row["id"]: row["name"] for row in rows}


def followed_networks(workspace: Workspace) -> dict[int, tuple[str, ...]]:
    """Return by the id of a person the networks on which an account of theirs is followed, in alphabetical order."""
    rows = workspace.connection().execute(
        "SELECT DISTINCT influencer_id, coalesce(channel, '') AS channel FROM handle WHERE followed = 1"
        " AND influencer_id IS NOT NULL ORDER BY influencer_id, channel"
    )
    found: dict[int, tuple[str, ...]] = {}
    for row in rows:
        found[row["influencer_id"]] = (*found.get(row["influencer_id"], ()), row["channel"])
    return found


def has_account_on(workspace: Workspace, influencer_id: int, channel: str) -> bool:
    """Tell whether a person has a row for an account on a network, with a handle or without."""
    found = workspace.connection().execute(
        "SELECT 1 FROM handle WHERE influencer_id = ? AND channel = ?", (influencer_id, channel)
    )
    return found.fetchone() is not None
