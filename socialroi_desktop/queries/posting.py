"""What is to be said of a post before it comes out, as of a day."""

from datetime import date

from socialroi_desktop.domain.posting.all_the_same import let_through
from socialroi_desktop.domain.posting.check import Check
from socialroi_desktop.domain.posting.checks import checks_of
from socialroi_desktop.domain.posting.post_rights import last_good_day, right_problem
from socialroi_desktop.domain.records import Post
from socialroi_desktop.errors import NotThere
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.post_pieces import pieces_in_posts
from socialroi_desktop.store.rows.post_surroundings import around_post


def post_of(workspace: Workspace, post_id: int) -> Post:
    """Return a post; UserError when it is gone."""
    post = reading.get(workspace, Post, post_id)
    if post is None:
        raise NotThere("There is no post {id}; choose another one.", entity=Post.entity, id=post_id)
    return post


def good_day_before(workspace: Workspace, post: Post, today: date) -> date | None:
    """Return the last day before the one that is planned on which rights cover every piece of a post; None without any."""
    pieces = pieces_in_posts(workspace.connection(), [post.id or 0]).get(post.id or 0, ())
    wrong = [piece for piece in pieces if right_problem(piece, post.scheduled_at, today)]
    days = [day for piece in wrong if (day := last_good_day(piece, post.scheduled_at, today))]
    if not wrong or len(days) < len(wrong):
        return None
    found = min(days)
    return None if any(right_problem(piece, found.isoformat(), today) for piece in pieces) else found


def checks_before(workspace: Workspace, post: Post, today: date) -> tuple[Check, ...]:
    """Return the checks of a post with the pieces that are used in it; a reason it has lets it through."""
    pieces = pieces_in_posts(workspace.connection(), [post.id or 0]).get(post.id or 0, ())
    return let_through(
        post.override_reason, checks_of(post, pieces, today, around_post(workspace, post, today))
    )
