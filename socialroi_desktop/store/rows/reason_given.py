"""When somebody said why a post comes out all the same: the history of changes tells it. Only reads."""

from socialroi_desktop.domain.records import Post
from socialroi_desktop.store.file.workspace import Workspace


def reason_given_at(workspace: Workspace, post: Post) -> str | None:
    """Return the UTC time at which a post got its reason; None without one, or where the history does not go back so far."""
    if not post.override_reason:
        return None
    row = (
        workspace.connection()
        .execute(
            "SELECT o.at FROM change c JOIN operation o ON o.id = c.operation_id WHERE c.entity = 'post'"
            " AND c.first_id <= :id AND c.last_id >= :id AND o.state = 'done'"
            " AND json_extract(c.after, '$.override_reason') = :reason ORDER BY o.id DESC LIMIT 1",
            {"id": post.id, "reason": post.override_reason},
        )
        .fetchone()
    )
    return None if row is None else str(row["at"])
