"""What is to be said of a post before it comes out, as of a day."""

from datetime import date

from socialroi_desktop.domain.link_words import link_words
from socialroi_desktop.domain.posting.all_the_same import let_through
from socialroi_desktop.domain.posting.check import Check
from socialroi_desktop.domain.posting.checks import checks_of
from socialroi_desktop.domain.posting.naming import post_link
from socialroi_desktop.domain.posting.planned import PlannedPost
from socialroi_desktop.domain.posting.post_rights import last_good_day, right_problem
from socialroi_desktop.domain.posting.shipped import post_naming
from socialroi_desktop.domain.records import Account, Activity, Campaign, OwnDay, Post
from socialroi_desktop.domain.records.campaigns import PAID
from socialroi_desktop.errors import NotThere, UserError
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.own_channels import channels_of
from socialroi_desktop.store.rows.post_pieces import pieces_in_posts, posts_from
from socialroi_desktop.store.rows.post_surroundings import around_post, promise_of, tags_taken, zone_of


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


def posts_to_come(workspace: Workspace, first: date) -> tuple[PlannedPost, ...]:
    """Return the posts that are planned for a day or later, in their order, each with its channel and the zone of its account."""
    accounts, otherwise = reading.listing(workspace, Account), workspace.settings().timezone
    names = channels_of(workspace)
    return tuple(
        PlannedPost(post, names[post.channel].name, zone_of(accounts, post.channel, post.account, otherwise))
        for post in posts_from(workspace.connection(), first)
    )


def stands_after(day: OwnDay, first: date) -> bool:
    """Tell whether an own day is still to come on a day, or comes again every year."""
    return bool(day.yearly) or (day.end or day.start) >= first.isoformat()


def link_of(workspace: Workspace, post: Post) -> str:
    """Return the tagged link of a post: its own where it is tagged, else one made of the page it leads to.

    UserError where nobody told a page.
    """
    if post.link and link_words(post.link).source:
        return post.link
    campaign = reading.get(workspace, Campaign, post.campaign_id) if post.campaign_id else None
    activity = reading.get(workspace, Activity, post.activity_id) if post.activity_id else None
    promise = promise_of(workspace, post)
    page = post.link or (promise.page if promise else None)
    if not page:
        raise UserError(
            "Nobody told where the post leads; write the page into “Link in the post” (link), or into its offer."
        )
    paid = activity is not None and activity.kind in PAID
    return post_link(post_naming(), post, campaign, page, tags_taken(workspace, post), paid=paid)
