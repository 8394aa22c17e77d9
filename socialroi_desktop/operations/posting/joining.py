"""A planned post and the one that came out become one: the plan keeps its id, goal and campaign, and has the figures then."""

from collections.abc import Sequence

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.records import Post
from socialroi_desktop.domain.records.reach import PLANNED_STATES, PUBLISHED
from socialroi_desktop.errors import NotThere, UserError
from socialroi_desktop.operations.records.merging import merge_into
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

# What only the plan tells well; the rest is as it came out.
_OF_PLAN = frozenset({"id", "batch_id", "source_line", "title", "scheduled_at", "tags"})


def join_posts(workspace: Workspace, *, pairs: Sequence[tuple[int, int]]) -> Changed:
    """Make one of each planned post and the one that came out, by their ids. One change, one undo.

    UserError where one of them is gone, the first is not planned, the second is not out, or they are of two channels.
    """
    with change(
        workspace, "Join planned posts with those that came out ({number})", number=len(pairs)
    ) as writer:
        for plan_id, out_id in pairs:
            plan, out = _there(workspace, plan_id), _there(workspace, out_id)
            _must_fit(plan, out)
            taken = _taken(plan, out)
            merge_into(workspace, writer, entity=Post.entity, keep_id=plan_id, drop_id=out_id, taken=taken)
    details = {"number": len(pairs)}
    kept = tuple(plan_id for plan_id, _ in pairs)
    return Changed("Joined planned posts with those that came out: {number}", details, writer.rows, kept)


def _taken(plan: Post, out: Post) -> frozenset[str]:
    told = {spec.name for spec in specs(Post) if getattr(out, spec.name) not in (None, "")}
    # Who tied a post that is out to a goal or a product meant it; so did who planned it.
    tied = {spec.name for spec in specs(Post) if spec.refers_to and getattr(plan, spec.name) is not None}
    typed = {
        spec.name for spec in specs(Post) if spec.only_own and getattr(plan, spec.name) not in (None, "")
    }
    return frozenset(told - _OF_PLAN - tied - (typed - {"state"}))


def _there(workspace: Workspace, post_id: int) -> Post:
    post = reading.get(workspace, Post, post_id)
    if post is None:
        raise NotThere("There is no post {id}; choose another one.", entity=Post.entity, id=post_id)
    return post


def _must_fit(plan: Post, out: Post) -> None:
    if plan.state not in PLANNED_STATES and not plan.awaits_number:
        raise UserError(
            "Post {id} is not planned; name first the planned one, then the one that came out.", id=plan.id
        )
    if out.state != PUBLISHED:
        raise UserError(
            "Post {id} is not out yet; name first the planned one, then the one that came out.", id=out.id
        )
    if plan.channel != out.channel:
        raise UserError("The two posts are of two channels; each has figures of its own.")
