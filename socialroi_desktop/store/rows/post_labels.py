"""What tells posts apart for people: day, channel and their title or the first of the text. Reads; writes no name."""

from typing import NamedTuple

from socialroi_desktop.domain.records.reach import PLANNED, PUBLISHED
from socialroi_desktop.store.file.workspace import Workspace

# Enough of a text for its first words, whatever white space it begins with.
_READ = 120


class PostLabel(NamedTuple):
    """One post: id, ISO day, channel id, title or beginning of the text, number ("" where no platform gave it one), state.

    The day of what is not published is the one it is planned for; `all_the_same` is why it is ready although a check says no, ""
    where nobody said so.
    """

    id: int
    day: str | None
    channel: str
    text: str
    external_id: str
    state: str = PUBLISHED
    all_the_same: str = ""


def label_cells(post: str) -> str:
    """Return SQL for what a label tells of a post, in order."""
    return (
        f"{post}.id, coalesce({post}.published_on, substr({post}.scheduled_at, 1, 10)), {post}.channel,"
        f" substr(ltrim(coalesce({post}.title, {post}.text, ''), char(9, 10, 13, 32)), 1, {_READ}),"
        f" CASE WHEN {post}.external_id LIKE '{PLANNED}%' THEN '' ELSE {post}.external_id END, {post}.state,"
        f" trim(coalesce({post}.override_reason, ''))"
    )


def post_labels(workspace: Workspace) -> list[PostLabel]:
    """Return all posts, the newest first."""
    rows = workspace.connection().execute(
        f"SELECT {label_cells('t')} FROM post t ORDER BY published_on DESC, id DESC"
    )
    return [PostLabel(*row) for row in rows]
