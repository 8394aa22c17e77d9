"""Posts get a topic of the map, any number of them in one change that one undo takes back."""

from collections.abc import Sequence

from socialroi_desktop.domain.records import Post, Topic
from socialroi_desktop.errors import NotThere, UserError
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import records_by_id


def give_topic(workspace: Workspace, *, ids: Sequence[int], topic_id: int | None) -> Changed:
    """Put posts on a topic of the map, or with None off it; those that are there already stay as they are.

    NotThere for a topic or a post that is not there, UserError where nothing is left to change.
    """
    topic = reading.get(workspace, Topic, topic_id) if topic_id is not None else None
    if topic_id is not None and topic is None:
        raise NotThere("There is no {kind} {id}.", entity="topic", kind="topic", id=topic_id)
    found = records_by_id(workspace, Post.entity, list(ids))
    missing = next((one for one in ids if one not in found), None)
    if missing is not None:
        raise NotThere("There is no {kind} {id}.", entity="post", kind="post", id=missing)
    moved = [row for row, post in found.items() if isinstance(post, Post) and post.topic_id != topic_id]
    if not moved:
        raise UserError("These posts have that topic already; choose others.")
    template = (
        "Topic of {count} posts: {topic}" if topic is not None else "Took {count} posts off the topic map"
    )
    told = {"count": len(moved), **({"topic": topic.name} if topic is not None else {})}
    with change(workspace, template, **told) as writer:
        for row in moved:
            writer.update(Post.entity, row, {"topic_id": topic_id})
    return Changed(template, told, writer.rows, tuple(moved))
