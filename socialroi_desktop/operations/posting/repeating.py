"""A post planned again and again, each time as a draft of its own at the same hour of the clock of its account. One undo.

A time that the clock is put forward over is left out and named, a day that holds the post already is left as it is.
"""

from collections.abc import Container, Sequence
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.link_words import link_words
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.posting.copied import copied, says
from socialroi_desktop.domain.posting.naming import Tags, is_tagged, retagged, tags_of
from socialroi_desktop.domain.posting.repeating import Repeat, times_after
from socialroi_desktop.domain.posting.wall_clock import Clock, clock_state
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import Account, Post
from socialroi_desktop.domain.records.reach import DROPPED
from socialroi_desktop.errors import NotThere, UserError
from socialroi_desktop.operations.posting.copying import called, put_copies
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import cells
from socialroi_desktop.store.rows.post_surroundings import tags_taken, zone_of

_LEFT_OUT = N_("{at} is left out: it is no time in {zone}, the clock is put forward over it.")
_ALL_LEFT_OUT = N_(
    "{at} is no time in {zone}: the clock is put forward over it; give the post another hour first."
)
_HELD = N_("On {number} of its days the post stands already; they are as they were.")
_ALL_HELD = N_("The post stands on each of these days already; nothing was added.")
_NO_TIME = N_("Plan the post for a day and an hour first; a repeat goes on from there.")


def repeat_post(workspace: Workspace, *, post_id: int, repeat: Repeat, today: date) -> Changed:
    """Plan a post again at each time of a repeat from today on; the change names the drafts, its notes what was left out.

    UserError where the post is gone or has no time, or where nothing is left to plan.
    """
    post = reading.get(workspace, Post, post_id)
    if post is None:
        raise NotThere("There is no post {id}; choose another one.", entity=Post.entity, id=post_id)
    zone = zone_of_post(workspace, post)
    times = times_after(begins_at(post, zone), repeat, today)
    left_out = [at for at in times if clock_state(at, zone) is Clock.LEFT_OUT]
    held = _days_held(workspace, post)
    wanted = [at for at in times if at not in left_out and at[:10] not in held]
    notes = [Problem(_LEFT_OUT, {"at": at.replace("T", " "), "zone": zone.key}) for at in left_out]
    if not wanted:
        last = notes[0].values if notes else {}
        raise UserError(_ALL_LEFT_OUT if notes else _ALL_HELD, **last)
    if number := len(times) - len(left_out) - len(wanted):
        notes.append(Problem(_HELD, {"number": number}))
    details = {"post": called(post), "number": len(wanted), "day": wanted[-1][:10]}
    with change(workspace, "Repeat post “{post}” until {day} ({number})", **details) as writer:
        copies = _copies(post, wanted, tags_taken(workspace, Post()))
        made = put_copies(workspace, writer, of_id=post_id, copies=copies)
    return Changed(
        "Planned post “{post}” again until {day}: {number}", details, writer.rows, made, notes=tuple(notes)
    )


def zone_of_post(workspace: Workspace, post: Post) -> ZoneInfo:
    """Return the zone by whose clock a post is planned."""
    accounts = reading.listing(workspace, Account)
    return zone_of(accounts, post.channel, post.account, workspace.settings().timezone)


def begins_at(post: Post, zone: ZoneInfo) -> str:
    """Return the time a post is planned for, else the one it came out at by the clock of its account; UserError for none."""
    if post.scheduled_at:
        return post.scheduled_at
    if post.published_at is None:
        raise UserError(_NO_TIME)
    return datetime.fromisoformat(post.published_at).astimezone(zone).strftime("%Y-%m-%dT%H:%M")


def _days_held(workspace: Workspace, post: Post) -> Container[str]:
    """Return the days on which a post of the same account says the same."""
    of_channel = Query(Post.entity, terms=(Term("channel", "=", post.channel), Term("state", "!=", DROPPED)))
    fields = ("account", "title", "text", "scheduled_at", "published_on")
    mine = (_name(post.account), says(post.title, post.text))
    return {
        out or (planned or "")[:10]
        for _, account, title, text, planned, out in cells(workspace, of_channel, fields)
        if (_name(account), says(title, text)) == mine
    }


def _name(account: str | None) -> str:
    return fold((account or "").lstrip("@"))


def _copies(post: Post, times: Sequence[str], taken: Container[Tags]) -> list[Post]:
    """Return the drafts; where the link tells who comes by the post, each has one of its own."""
    made: list[Post] = []
    known = set[Tags]()
    for at in times:
        copy = copied(post, at)
        if copy.link and is_tagged(copy.link):
            link = retagged(copy.link, lambda tags: tags in taken or tags in known)
            known.add(tags_of(link_words(link)))
            # The short link leads to the link of the first post.
            copy = replace(copy, link=link, short_link=None)
        made.append(copy)
    return made
