"""Which planned posts cannot come out as they are, and which stand too near to another: for many posts at once.

Only what may hold a post up is read; all that is to be said of one post is asked of `queries.posting`.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.posting.all_the_same import let_through
from socialroi_desktop.domain.posting.around import Around, Promise
from socialroi_desktop.domain.posting.checks import CONTENT, checks_of, in_the_way
from socialroi_desktop.domain.posting.content_checks import CLASH
from socialroi_desktop.domain.posting.repeated import REPEATED_DAYS, repeats_of
from socialroi_desktop.domain.posting.shipped import post_limits
from socialroi_desktop.domain.posting.wall_clock import moment_of
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Account, Post
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.calendar_posts import offers_by_id, said_within, texts_of
from socialroi_desktop.store.rows.own_channels import channels_of
from socialroi_desktop.store.rows.post_pieces import pieces_in_posts
from socialroi_desktop.store.rows.post_surroundings import zone_of


class Zones:
    """The zone by whose clock each account plans, found once for each."""

    def __init__(self, workspace: Workspace) -> None:
        self._accounts = reading.listing(workspace, Account)
        self._otherwise = workspace.settings().timezone
        self._known: dict[tuple[str, str | None], ZoneInfo] = {}

    def of(self, channel: str, account: str | None) -> ZoneInfo:
        """Return the zone of an account."""
        key = channel, account
        if key not in self._known:
            self._known[key] = zone_of(self._accounts, channel, account, self._otherwise)
        return self._known[key]


def blocked_of(
    workspace: Workspace, posts: Sequence[Post], zones: Zones, today: date
) -> Mapping[int, Problem]:
    """Return by id why posts cannot come out as they are; what was only begun may still lack its content."""
    connection = workspace.connection()
    ids = [post.id or 0 for post in posts]
    pieces, texts = pieces_in_posts(connection, ids), texts_of(connection, ids)
    offers = offers_by_id(connection, {post.offer_id for post in posts if post.offer_id})
    limits, names = post_limits(), {channel.id: channel.name for channel in channels_of(workspace)}
    found: dict[int, Problem] = {}
    for post in posts:
        row_id, offer = post.id or 0, offers.get(post.offer_id or 0)
        around = Around(
            zone=zones.of(post.channel, post.account),
            limits=limits,
            names=names,
            texts=texts.get(row_id, ()),
            promise=Promise(offer.name, offer.page) if offer else None,
        )
        checks = let_through(post.override_reason, checks_of(post, pieces.get(row_id, ()), today, around))
        wrong = next((check for check in in_the_way(checks) if check.check != CONTENT), None)
        if wrong is not None:
            found[row_id] = wrong.says
    return found


def repeated_of(workspace: Workspace, span: Period) -> Mapping[int, date]:
    """Return by id, for posts of a span, the day on which another of the channel says the same, where that is within a month."""
    month = timedelta(days=REPEATED_DAYS)
    return repeats_of(said_within(workspace.connection(), Period(span.start - month, span.end + month)))


def clashes_of(posts: Iterable[Post], zones: Zones) -> Mapping[int, int]:
    """Return by id how many minutes the nearest post of the same account is away, where that is less than an hour."""
    accounts: defaultdict[tuple[str, str], list[tuple[datetime, int]]] = defaultdict(list)
    for post in posts:
        if post.scheduled_at:
            at = moment_of(post.scheduled_at, zones.of(post.channel, post.account))
            accounts[post.channel, post.account or ""].append((at, post.id or 0))
    found: dict[int, int] = {}
    for moments in accounts.values():
        for (before, one), (after, other) in pairwise(sorted(moments)):
            gap = after - before
            if gap < CLASH:
                minutes = gap // timedelta(minutes=1)
                for row_id in (one, other):
                    found[row_id] = min(minutes, found.get(row_id, minutes))
    return found
