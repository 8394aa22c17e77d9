"""What is due of posts: those that go out, addresses of those that did, drafts whose day is near, times that stand empty.

Days and times are those of the clock of the account, as posts are planned. Knows no checks: what a post must hold before it
is ready is told beside it.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.query import Clause, Query, Term
from socialroi_desktop.domain.records import Post, Slot
from socialroi_desktop.domain.records.calendar import EVERY_DAY, WEEKDAYS
from socialroi_desktop.domain.records.reach import DROPPED, PUBLISHED, READY, TOLD
from socialroi_desktop.queries.due.source import DueSource, Stage
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.due_rows import DueRow
from socialroi_desktop.store.rows.ordering import cells
from socialroi_desktop.store.rows.own_channels import channels_of

_AREA = "calendar"
# So many days before its own a draft is asked for.
_BEFORE = timedelta(days=1)
# So much of a text names a post without a title.
_LONGEST = 60
_FIELDS = ("channel", "scheduled_at", "title", "text", "cta", "link")
_MISSED = N_("{channel}, was to go out on {day}")
_LACKS = {
    "text": N_("{channel}, no text yet"),
    "cta": N_("{channel}, no call to action yet"),
    "link": N_("{channel}, no link yet"),
}


def _named(title: str | None, text: str | None) -> str:
    words = " ".join((title or text or "").split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"


def _planned(workspace: Workspace, *states: str) -> Iterator[tuple[int, date, str, dict[str, str]]]:
    """Give id, day, time and words of posts in some states that are planned for a day."""
    any_of = Clause(tuple(Term("state", "=", state) for state in states))
    names = channels_of(workspace)
    asked = Query(Post.entity, terms=(Term("scheduled_at", "!=", None),), clauses=(any_of,))
    for row_id, channel, at, title, text, cta, link in cells(workspace, asked, _FIELDS):
        words = {"what": _named(title, text), "channel": names[channel].name}
        told = {"text": text or "", "cta": cta or "", "link": link or ""}
        yield row_id, date.fromisoformat(at[:10]), at[11:16], words | told


def _to_publish(workspace: Workspace, today: date, until: date) -> Iterator[DueRow]:
    for row_id, day, time, words in _planned(workspace, READY):
        if day <= until:
            late = Problem(_MISSED, words | {"day": day.isoformat()}) if day < today else None
            yield DueRow(row_id, day.isoformat(), words, time=time, why=late)


def _without_address(workspace: Workspace, today: date, until: date) -> Iterator[DueRow]:
    """Give posts that came out by the word of somebody, and of which nobody told where they can be seen."""
    asked = Query(Post.entity, terms=(Term("state", "=", PUBLISHED), Term("permalink", "=", None)))
    fields = ("channel", "published_on", "scheduled_at", "external_id", "title", "text")
    names = channels_of(workspace)
    for row_id, channel, day, planned, number, title, text in cells(workspace, asked, fields):
        if planned and number.startswith(TOLD) and day <= until.isoformat():
            yield DueRow(row_id, day, {"what": _named(title, text), "channel": names[channel].name})


def _to_finish(workspace: Workspace, today: date, until: date) -> Iterator[DueRow]:
    """Give drafts, and ideas that have a day, from the day before theirs on."""
    for row_id, day, _time, words in _planned(workspace, "idea", "draft"):
        asked = day - min(_BEFORE, day - date.min)
        if asked <= until:
            lacks = next((Problem(_LACKS[name], words) for name in _LACKS if not words[name]), None)
            # Asked for from then on, and late once its day is over.
            due = max(asked, min(today, day))
            yield DueRow(row_id, due.isoformat(), words, asked.isoformat(), why=lacks)


def _empty(workspace: Workspace, today: date, until: date) -> Iterator[DueRow]:
    """Give the times of today for which nothing is planned and at which nothing came out; those of other days have time."""
    slots = [slot for slot in reading.listing(workspace, Slot) if _holds(slot, today)]
    if not slots or until < today:
        return
    names = channels_of(workspace)
    taken = _taken(workspace, today)
    for slot in slots:
        account = fold((slot.account or "").lstrip("@"))
        if not any(
            channel == slot.channel and (not account or name == account) and time in (slot.time, "")
            for channel, name, time in taken
        ):
            words = {"channel": names[slot.channel].name, "what": slot.account or ""}
            yield DueRow(slot.id or 0, today.isoformat(), words, time=slot.time)


def _holds(slot: Slot, day: date) -> bool:
    return slot.weekday in (EVERY_DAY, WEEKDAYS[day.weekday() + 1]) and (
        (slot.start or "") <= day.isoformat() <= (slot.end or date.max.isoformat())
    )


def _taken(workspace: Workspace, day: date) -> set[tuple[str, str, str]]:
    """Return channel, account and time of the posts of a day; "" is the time of what came out without a plan."""
    posts = cells(
        workspace,
        Query(Post.entity, terms=(Term("state", "!=", DROPPED),)),
        ("channel", "account", "scheduled_at", "published_on"),
    )
    return {
        (channel, fold((account or "").lstrip("@")), (planned or "")[11:16])
        for _, channel, account, planned, out in posts
        if day.isoformat() in ((planned or "")[:10], out)
    }


POSTS: tuple[DueSource, ...] = (
    DueSource(
        "post_publish", _AREA, Post.entity, _to_publish, N_("Publish: {what}"), owner="owner",
        stage=Stage.INFLUENCE, why=N_("{channel}, ready"), publishes=True,
    ),
    DueSource(
        "post_permalink", _AREA, Post.entity, _without_address, N_("Paste the address of: {what}"), owner="owner",
        stage=Stage.INFLUENCE, why=N_("{channel}, its figures are found by it"), asks="permalink",
    ),
    DueSource(
        "post_finish", _AREA, Post.entity, _to_finish, N_("Finish the draft: {what}"), owner="owner",
        stage=Stage.INFLUENCE, why=N_("{channel}, not set ready yet"),
    ),
    DueSource(
        "slot_empty", _AREA, Slot.entity, _empty, N_("Nothing is planned for {channel} at its time: {what}"),
        N_("Nothing is planned for {channel} at its time"),
        stage=Stage.INFLUENCE, brief=N_("Plan a post for {channel}"), why=N_("empty slot of today"),
    ),
)  # fmt: skip
