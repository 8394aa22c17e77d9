"""All that stands on the sheet of a planned post: its texts, its checks, the pieces in it, and the lists it is filled in from."""

from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.posting.check import Check
from socialroi_desktop.domain.posting.lengths import Limits
from socialroi_desktop.domain.posting.meeting import Meeting
from socialroi_desktop.domain.posting.ready_pack import links_by_channel
from socialroi_desktop.domain.posting.shipped import post_limits, shipped_calls
from socialroi_desktop.domain.records import (
    Activity,
    CallToAction,
    Campaign,
    Goal,
    Hashtag,
    Offer,
    Post,
    PostText,
    UgcItem,
)
from socialroi_desktop.domain.records.campaigns import PAID
from socialroi_desktop.errors import UserError
from socialroi_desktop.queries.library.uses import PlaceCover, uses_in_post
from socialroi_desktop.queries.post_meetings import met_plans
from socialroi_desktop.queries.posting import checks_before, good_day_before, link_of, post_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.reason_given import reason_given_at


@dataclass(frozen=True, slots=True)
class PostSheet:
    """A post as it is now.

    `links` is its tagged link by channel, "" where nobody told the page; `good_day` is a day that rights cover;
    `met` is one that came out and may be this very post; `calls` are the calls to action to choose from, those that serve its
    goal first; `tags` the hashtags for its channels.
    """

    post: Post
    texts: tuple[PostText, ...]
    checks: tuple[Check, ...]
    pieces: tuple[PlaceCover, ...]
    pictures: dict[int, str]
    good_day: date | None
    goal: str
    campaign: str
    boosted: bool
    links: dict[str, str]
    code: str
    calls: tuple[str, ...]
    tags: tuple[Hashtag, ...]
    limits: dict[str, Limits]
    met: Meeting | None
    reason_at: str | None

    @property
    def link(self) -> str:
        """The tagged link as its own channel has it, "" for none."""
        return self.links[self.post.channel]

    @property
    def channels(self) -> tuple[str, ...]:
        """The channels it has a text for, its own first."""
        return (self.post.channel, *(one.channel for one in self.texts))


def post_sheet(workspace: Workspace, post_id: int, today: date) -> PostSheet:
    """Return the sheet of a post as of a day; UserError when the post is gone."""
    post = post_of(workspace, post_id)
    goal = reading.get(workspace, Goal, post.goal_id) if post.goal_id else None
    campaign = reading.get(workspace, Campaign, post.campaign_id) if post.campaign_id else None
    activity = reading.get(workspace, Activity, post.activity_id) if post.activity_id else None
    texts = tuple(reading.referring(workspace, PostText, "post_id", post_id))
    pieces = tuple(uses_in_post(workspace, post_id, today))
    return PostSheet(
        post=post,
        texts=texts,
        checks=checks_before(workspace, post, today),
        pieces=pieces,
        pictures=_pictures(workspace, pieces),
        good_day=good_day_before(workspace, post, today),
        goal=goal.name if goal else "",
        campaign=campaign.name if campaign else "",
        boosted=activity is not None and activity.kind in PAID,
        links=told_links(workspace, post),
        code=told_code(workspace, post),
        calls=_calls(workspace, goal.kind if goal else None),
        tags=_tags(workspace, {post.channel, *(one.channel for one in texts)}),
        limits=dict(post_limits()),
        reason_at=reason_given_at(workspace, post),
        met=next(iter(met_plans(workspace, today, post_id)), None),
    )


def _pictures(workspace: Workspace, pieces: tuple[PlaceCover, ...]) -> dict[int, str]:
    """Return the hash of the kept picture of each piece that has one."""
    items = (reading.get(workspace, UgcItem, each.place.piece.id) for each in pieces)
    return {item.id or 0: item.sha256 for item in items if item is not None and item.sha256}


def told_links(workspace: Workspace, post: Post) -> dict[str, str]:
    """Return the tagged link of a post by the channel of each of its texts, "" where nobody told its page."""
    texts = reading.referring(workspace, PostText, "post_id", post.id or 0)
    return links_by_channel(post.channel, _told_link(workspace, post), [one.channel for one in texts])


def _told_link(workspace: Workspace, post: Post) -> str:
    try:
        return link_of(workspace, post)
    except UserError:
        # Neither a page nor an address that can be tagged: the check of the link says which.
        return ""


def told_code(workspace: Workspace, post: Post) -> str:
    """Return the code of what a post offers, "" for none."""
    offer = reading.get(workspace, Offer, post.offer_id) if post.offer_id else None
    return (offer.code if offer else None) or ""


def _calls(workspace: Workspace, goal_kind: str | None) -> tuple[str, ...]:
    own = [(call.name, call.fits) for call in reading.listing(workspace, CallToAction)]
    shipped = [(words, kind) for kind, several in shipped_calls().items() for words in several]
    known: dict[str, tuple[str, str | None]] = {}
    for words, kind in (*own, *shipped):
        known.setdefault(fold(words), (words, kind))
    fitting = sorted(known.values(), key=lambda each: each[1] != goal_kind)
    return tuple(words for words, _ in fitting)


def _tags(workspace: Workspace, channels: set[str]) -> tuple[Hashtag, ...]:
    return tuple(
        tag
        for tag in reading.listing(workspace, Hashtag)
        if not tag.channels or channels & set(tag.channels.split())
    )
