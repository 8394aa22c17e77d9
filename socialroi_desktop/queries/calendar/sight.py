"""All that a calendar shows of some days, read once: its posts, empty slots, rhythm, bars and named days.

Month, week, day and list are arrangements of this by `domain.calendar.arranging`; none of them asks for anything itself.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.asking.line import read_line
from socialroi_desktop.domain.asking.spans import Today
from socialroi_desktop.domain.calendar.arranging import weeks_of
from socialroi_desktop.domain.calendar.bars import Bar, bars_of
from socialroi_desktop.domain.calendar.entries import FIGURES, Entry, first_figure, in_order
from socialroi_desktop.domain.calendar.holidays_of import holidays_of
from socialroi_desktop.domain.calendar.named_days import NamedDay, own_days
from socialroi_desktop.domain.calendar.rhythm import Rhythm, rhythm_of
from socialroi_desktop.domain.calendar.slots import EmptySlot, empty_slots
from socialroi_desktop.domain.period import Period, week_of
from socialroi_desktop.domain.posting.asked_posts import POSTS, is_asked
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import Cadence, Campaign, Goal, OwnDay, Post, Slot
from socialroi_desktop.domain.records.reach import PUBLISHED
from socialroi_desktop.queries.calendar.standing import Zones, blocked_of, clashes_of, repeated_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.calendar_posts import (
    any_planned,
    planned_within,
    published_within,
    without_a_day,
)
from socialroi_desktop.store.rows.ordering import ordered_ids
from socialroi_desktop.store.rows.own_channels import channels_of

# So much of a text names a post without a title.
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Asked:
    """What a calendar is cut by: a line of the query language, and channels (None: every one).

    `countries` are those whose holidays are named, by their two letters.
    """

    line: str = ""
    channels: frozenset[str] | None = None
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sight:
    """What is seen of a span of days. `undated` are the ids of posts that have no day yet.

    `only_channel` is the one that is asked for alone, "" where there are several.

    `planned` says whether any post is to come at all.
    """

    span: Period
    entries: tuple[Entry, ...] = ()
    slots: tuple[EmptySlot, ...] = ()
    rhythm: tuple[Rhythm, ...] = ()
    bars: tuple[Bar, ...] = ()
    days: Mapping[date, list[NamedDay]] = field(default_factory=dict)
    undated: tuple[int, ...] = ()
    planned: bool = True
    only_channel: str = field(default="", kw_only=True)


def entries_of(workspace: Workspace, span: Period, today: date) -> tuple[Entry, ...]:
    """Return every post of a span of days, in order: what is planned by the clock of its account, what came out by its day."""
    connection, zones = workspace.connection(), Zones(workspace)
    # What stands beside the span may be near in time to what is in it.
    beside = Period(span.start - timedelta(days=1), span.end + timedelta(days=1))
    near = planned_within(connection, beside)
    planned = [post for post in near if date.fromisoformat((post.scheduled_at or "")[:10]) in span]
    blocked, clashes = blocked_of(workspace, planned, zones, today), clashes_of(near, zones)
    repeated = repeated_of(workspace, span)
    zone = ZoneInfo(workspace.settings().timezone)
    published = [
        Entry(
            row["id"],
            date.fromisoformat(row["published_on"]),
            _time_in(row["published_at"], zone),
            _words(row["title"]),
            row["channel"],
            row["account"],
            PUBLISHED,
            first_figure(row["channel"], dict(row)),
        )
        for row in published_within(connection, span, FIGURES)
    ]
    return in_order((*(_planned(post, blocked, clashes, repeated) for post in planned), *published))


def sight_of(workspace: Workspace, span: Period, asked: Asked, today: date) -> Sight:
    """Return what is seen of a span of days; AskedWrong where the line cannot be read."""
    connection = workspace.connection()
    week_start = int(workspace.settings().week_start)
    # The rhythm is that of whole weeks, however few days are seen.
    whole = Period(week_of(span.start, week_start).start, week_of(span.end, week_start).end)
    of_weeks = entries_of(workspace, whole, today)
    every = tuple(entry for entry in of_weeks if entry.day in span)
    slots, targets = reading.listing(workspace, Slot), reading.listing(workspace, Cadence)
    bars = bars_of(reading.listing(workspace, Campaign), reading.listing(workspace, Goal), span)
    rhythm = [one for days in weeks_of(whole) for one in rhythm_of(days[0], of_weeks, targets, slots)]
    empty = empty_slots(slots, every, span, today)
    channels, query = asked.channels, _query(workspace, asked, today)
    shown = [
        channel
        for channel in {*(slot.channel for slot in slots), *(target.channel for target in targets)}
        if (channels is None or channel in channels) and (query is None or is_asked(query, channel or ""))
    ]
    takes_posts = (
        channel for channel in channels_of(workspace).with_posts if channels is None or channel in channels
    )
    asked_for = [channel for channel in takes_posts if query is None or is_asked(query, channel)]
    return Sight(
        span,
        cut(workspace, every, asked, today),
        tuple(slot for slot in empty if slot.channel in shown),
        tuple(one for one in rhythm if one.channel in shown),
        bars,
        _named(own_days(reading.listing(workspace, OwnDay), span), holidays_of(asked.countries, span)),
        without_a_day(connection),
        any_planned(connection),
        only_channel=asked_for[0] if len(asked_for) == 1 else "",
    )


def cut(workspace: Workspace, entries: Iterable[Entry], asked: Asked, today: date) -> tuple[Entry, ...]:
    """Return the entries that a line and channels ask for."""
    told = tuple(entries)
    if asked.channels is not None:
        told = tuple(entry for entry in told if entry.channel in asked.channels)
    query = _query(workspace, asked, today)
    if query is None:
        return told
    ids = frozenset(ordered_ids(workspace, query))
    return tuple(entry for entry in told if entry.id in ids)


def _query(workspace: Workspace, asked: Asked, today: date) -> Query | None:
    """Return what the line asks, None for a blank one."""
    if not asked.line.strip():
        return None
    return read_line(asked.line, Today(today, workspace.settings().timezone), POSTS)


def _named(
    own: Mapping[date, list[NamedDay]], holidays: Mapping[date, list[NamedDay]]
) -> dict[date, list[NamedDay]]:
    return {day: [*own.get(day, ()), *holidays.get(day, ())] for day in sorted({*own, *holidays})}


def _planned(
    post: Post, blocked: Mapping[int, Problem], clashes: Mapping[int, int], repeated: Mapping[int, date]
) -> Entry:
    at, row_id = post.scheduled_at or "", post.id or 0
    return Entry(
        row_id,
        date.fromisoformat(at[:10]),
        at[11:16],
        _words(post.title or post.text or ""),
        post.channel,
        post.account or "",
        post.state,
        blocked=blocked.get(row_id),
        clash=clashes.get(row_id),
        repeats=repeated.get(row_id),
    )


def _words(text: str) -> str:
    return " ".join(text.split())[:_LONGEST]


def _time_in(at: str | None, zone: ZoneInfo) -> str:
    if not at:
        return ""
    moment = datetime.fromisoformat(at)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(zone).strftime("%H:%M")
