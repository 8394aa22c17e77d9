"""What tells posts apart for people: day, channel and the first of the text. Reads; writes no name."""

from typing import NamedTuple

from socialroi_desktop.store.file.workspace import Workspace

# Enough of a text for its first words, whatever white space it begins with.
_READ = 120


class PostLabel(NamedTuple):
    """One post: its id, ISO day, channel id, the beginning of its text, and the number its platform gave it."""

    id: int
    day: str | None
    channel: str
    text: str
    external_id: str


def post_labels(workspace: Workspace) -> list[PostLabel]:
    """Return all posts, the newest first."""
    rows = workspace.connection().execute(
        f"SELECT id, published_on, channel, substr(ltrim(coalesce(text, ''), char(9, 10, 13, 32)), 1, {_READ}), external_id"
        " FROM post ORDER BY published_on DESC, id DESC"
    )
    return [PostLabel(*row) for row in rows]
