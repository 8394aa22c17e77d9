"""The planned posts and own days as a calendar that phones read (iCalendar, RFC 5545), with a reminder before each post.

Times are moments, so that a phone shows each on its own clock. Knows no workspace and writes no file.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from socialroi_desktop.domain.posting.planned import PlannedPost
from socialroi_desktop.domain.posting.wall_clock import moment_of
from socialroi_desktop.domain.records import OwnDay
from socialroi_desktop.domain.records.reach import READY

# How long before a post the phone reminds of it, and how long it stands in the calendar.
REMINDER = timedelta(minutes=30)
LASTS = timedelta(minutes=15)
_PRODUCT = "-//SocialROI Desktop//Content calendar//EN"


def phone_calendar(
    name: str, posts: Iterable[PlannedPost], days: Iterable[OwnDay], made_at: datetime
) -> bytes:
    """Return a calendar of that name; `made_at` is when it was made, in UTC. A post without a time stands in none."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    for planned in posts:
        if planned.post.scheduled_at:
            calendar.add_component(_event(planned, name, made_at))
    for day in days:
        calendar.add_component(_day(day, name, made_at))
    told: bytes = calendar.to_ical()
    return told


def _event(planned: PlannedPost, name: str, made_at: datetime):  # type: ignore[no-untyped-def]  # icalendar's own class, loaded late
    from icalendar import Alarm, Event

    post, starts = planned.post, moment_of(planned.post.scheduled_at or "", planned.zone)
    title = post.title or " ".join((post.text or "").split())[:60]
    event = Event()
    event.add("uid", f"post-{post.id}@{_word(name)}")
    event.add("dtstamp", made_at.astimezone(UTC))
    event.add("dtstart", starts)
    event.add("dtend", starts + LASTS)
    event.add("summary", f"{planned.channel}: {title}")
    event.add("status", "CONFIRMED" if post.state == READY else "TENTATIVE")
    if described := "\n\n".join(filter(None, (post.text, post.first_comment, post.short_link or post.link))):
        event.add("description", described)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", -REMINDER)
    event.add_component(alarm)
    return event


def _day(day: OwnDay, name: str, made_at: datetime):  # type: ignore[no-untyped-def]  # icalendar's own class, loaded late
    from icalendar import Event

    event = Event()
    event.add("uid", f"day-{day.id}@{_word(name)}")
    event.add("dtstamp", made_at.astimezone(UTC))
    event.add("dtstart", date.fromisoformat(day.start))
    # The day after its last one, as calendars count.
    event.add("dtend", date.fromisoformat(day.end or day.start) + timedelta(1))
    event.add("summary", day.name)
    event.add("transp", "TRANSPARENT")
    if day.yearly:
        event.add("rrule", {"freq": "yearly"})
    if day.note:
        event.add("description", day.note)
    return event


def _word(name: str) -> str:
    return "".join(sign if sign.isalnum() else "-" for sign in name.casefold()) or "workspace"
