"""What stands around a post, as its checks ask: goal, promise, neighbours, words of the brand. Reads only."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.brand_words import brand_words
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.link_words import link_words
from socialroi_desktop.domain.posting.around import Around, Near, Promise
from socialroi_desktop.domain.posting.calls import calls
from socialroi_desktop.domain.posting.naming import Tags, tags_of
from socialroi_desktop.domain.posting.repeated import REPEATED_DAYS
from socialroi_desktop.domain.posting.shipped import post_limits, shipped_calls
from socialroi_desktop.domain.records import (
    Account,
    Activity,
    Brand,
    CallToAction,
    Campaign,
    Goal,
    Offer,
    Post,
    PostText,
)
from socialroi_desktop.domain.records.reach import PLANNED_STATES
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.own_channels import channels_of

_STATES = ", ".join(f"'{state}'" for state in sorted(PLANNED_STATES))
_NEAR = "coalesce(title, substr(text, 1, 60), '') AS title, scheduled_at, text, link, published_on"
# So much of a text names a post that has no title.
_LONGEST = 60


def around_post(workspace: Workspace, post: Post, today: date) -> Around:
    """Return what stands around a post that is planned, or is written just now and has no id yet."""
    accounts = list(reading.listing(workspace, Account))
    words = brand_words(reading.listing(workspace, Brand), accounts)
    goal = reading.get(workspace, Goal, post.goal_id) if post.goal_id else None
    day = date.fromisoformat((post.scheduled_at or today.isoformat())[:10])
    return Around(
        zone=zone_of(accounts, post.channel, post.account, workspace.settings().timezone),
        limits=post_limits(),
        names={channel.id: channel.name for channel in channels_of(workspace)},
        texts=_texts(workspace, post),
        goal_kind=goal.kind if goal else None,
        goal_name=goal.name if goal else "",
        calls=calls(shipped_calls(), reading.listing(workspace, CallToAction)),
        promise=promise_of(workspace, post),
        brand_words=(*words.words, *words.handles),
        same_account=_same_account(workspace, post, day) if post.scheduled_at else (),
        published=_same_channel(workspace, post, day) if post.text else (),
        linked=_linked_alike(workspace, post),
    )


def zone_of(accounts: Iterable[Account], channel: str, account: str | None, otherwise: str) -> ZoneInfo:
    """Return the zone by whose clock an account plans: its own, else that of the workspace."""
    name = fold((account or "").lstrip("@"))
    told = (
        one.timezone
        for one in accounts
        if one.timezone and one.channel == channel and fold(one.name.lstrip("@")) == name
    )
    return ZoneInfo(next(told, otherwise))


def _texts(workspace: Workspace, post: Post) -> tuple[PostText, ...]:
    return tuple(reading.referring(workspace, PostText, "post_id", post.id)) if post.id else ()


def promise_of(workspace: Workspace, post: Post) -> Promise | None:
    """Return what a post promises, the nearest first: its offer, its activity, what its campaign leads to."""
    if post.offer_id and (offer := reading.get(workspace, Offer, post.offer_id)):
        return Promise(offer.name, offer.page)
    if (
        post.activity_id
        and (activity := reading.get(workspace, Activity, post.activity_id))
        and activity.link
    ):
        return Promise(activity.name, activity.link, offered=False)
    if not post.campaign_id:
        return Promise(post.title or "", None, offered=False) if post.source == "promotion" else None
    offers = reading.referring(workspace, Offer, "campaign_id", post.campaign_id)
    with_page = [offer for offer in offers if offer.page]
    if len(with_page) == 1:
        return Promise(with_page[0].name, with_page[0].page, offered=False)
    campaign = reading.get(workspace, Campaign, post.campaign_id)
    return (
        Promise(campaign.name, campaign.landing_page, offered=False)
        if campaign and campaign.landing_page
        else None
    )


def _same_account(workspace: Workspace, post: Post, day: date) -> tuple[Near, ...]:
    rows = workspace.connection().execute(
        f"SELECT {_NEAR} FROM post WHERE id <> ? AND channel = ? AND coalesce(account, '') = ? AND state IN ({_STATES})"
        " AND scheduled_at >= ? AND scheduled_at < ? ORDER BY scheduled_at, id",
        (post.id or 0, post.channel, post.account or "", f"{day - timedelta(1)}", f"{day + timedelta(2)}"),
    )
    return tuple(_near(row) for row in rows)


def _same_channel(workspace: Workspace, post: Post, day: date) -> tuple[Near, ...]:
    first, last = f"{day - timedelta(REPEATED_DAYS)}", f"{day + timedelta(REPEATED_DAYS + 1)}"
    rows = workspace.connection().execute(
        f"SELECT {_NEAR} FROM post WHERE id <> ? AND channel = ? AND state <> 'dropped' AND text IS NOT NULL"
        " AND (published_on >= ? AND published_on < ? OR published_on IS NULL AND scheduled_at >= ? AND scheduled_at < ?)"
        " ORDER BY coalesce(published_on, scheduled_at) DESC, id",
        (post.id or 0, post.channel, first, last, first, last),
    )
    return tuple(_near(row) for row in rows)


def _linked_alike(workspace: Workspace, post: Post) -> tuple[Near, ...]:
    words = link_words(post.link or "")
    if not words.source:
        return ()
    # Only what holds the rarest word at all is read.
    rarest = words.content or words.campaign or words.source
    rows = workspace.connection().execute(
        f"SELECT {_NEAR} FROM post WHERE id <> ? AND link IS NOT NULL AND state <> 'dropped'"
        " AND instr(lower(link), ?) > 0 ORDER BY id DESC",
        (post.id or 0, rarest),
    )
    wanted = tags_of(words)
    return tuple(near for near in map(_near, rows) if tags_of(link_words(near.link or "")) == wanted)


def tags_taken(workspace: Workspace, post: Post) -> frozenset[Tags]:
    """Return how the links of all other posts are tagged."""
    rows = workspace.connection().execute(
        "SELECT link FROM post WHERE id <> ? AND link IS NOT NULL", (post.id or 0,)
    )
    return frozenset(tags_of(link_words(row[0])) for row in rows)


def _near(row: Mapping[str, str | None]) -> Near:
    return Near(
        title=" ".join((row["title"] or "").split())[:_LONGEST],
        at=row["scheduled_at"],
        text=row["text"],
        link=row["link"],
        day=row["published_on"],
    )
