"""A piece is taken out of a post that is still to come: there is nothing to take down yet."""

from typing import Any

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Post, Usage
from socialroi_desktop.domain.records.reach import PLANNED_STATES, READY
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.pieces import item_of


def take_out(workspace: Workspace, *, usage_id: int) -> Changed:
    """Take a piece out of a post to come, as one change; a post that was ready is a draft again, for its text may speak of it.

    UserError when the use is gone, or its post is out.
    """
    usage = reading.get(workspace, Usage, usage_id)
    if usage is None:
        raise UserError("There is no use of a piece {id} any more; reload the list.", id=usage_id)
    post = reading.get(workspace, Post, usage.post_id) if usage.post_id else None
    title = item_of(workspace, usage.ugc_item_id or 0).title
    if post is None or post.state not in PLANNED_STATES:
        raise UserError("“{which}” is not in a post to come; take it down where it is shown.", which=title)
    details: dict[str, Any] = {"which": title, "record": Usage.entity}
    template = "Taken out of its post: “{which}”"
    with change(workspace, template, **details) as writer:
        writer.delete_rows(Usage.entity, [usage_id])
        if post.state == READY:
            writer.update(Post.entity, post.id or 0, {"state": "draft"})
    told = Problem(
        "The post is a draft and shows the piece no more; see that its text fits before it is ready."
    )
    return Changed(template, details, writer.rows, (post.id or 0,), notes=(told,))
