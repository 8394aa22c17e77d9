"""A phone reads planned posts at their moments, over changes of daylight saving, with a reminder, and own days as whole days."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar

from socialroi_desktop.domain.posting.planned import PlannedPost
from socialroi_desktop.domain.records import OwnDay, Post
from socialroi_desktop.reports.phone_calendar import phone_calendar

MADE = datetime(2026, 9, 20, 12, 32, tzinfo=UTC)
WARSAW, NEW_YORK, LORD_HOWE = (
    ZoneInfo(name) for name in ("Europe/Warsaw", "America/New_York", "Australia/Lord_Howe")
)


def planned(at: str | None, zone: ZoneInfo = WARSAW, **values: object) -> PlannedPost:
    post = Post(
        id=7,
        channel="instagram",
        state="ready",
        title="Łódź, part 3; new",
        text="Look,\nhere 滑板",
        scheduled_at=at,
    )
    from dataclasses import replace

    return PlannedPost(replace(post, **values), "Instagram", zone)  # type: ignore[arg-type]  # fields by name


def events(*posts: PlannedPost, days: tuple[OwnDay, ...] = ()):
    made = phone_calendar("Skate & Skin", posts, days, MADE)
    assert b"\r\n" in made
    return Calendar.from_ical(made).walk("VEVENT")


def test_a_post_stands_at_its_moment_with_a_reminder() -> None:
    (event,) = events(planned("2026-10-02T18:00", link="https://shop.example/a?utm_source=instagram"))
    assert event["UID"] == "post-7@skate---skin"
    assert event.decoded("DTSTART") == datetime(2026, 10, 2, 16, 0, tzinfo=UTC)
    assert str(event["SUMMARY"]) == "Instagram: Łódź, part 3; new"
    assert str(event["DESCRIPTION"]) == "Look,\nhere 滑板\n\nhttps://shop.example/a?utm_source=instagram"
    assert (event["STATUS"], event.walk("VALARM")[0].decoded("TRIGGER")) == (
        "CONFIRMED",
        -timedelta(minutes=30),
    )
    assert [each["STATUS"] for each in events(planned("2026-10-02T18:00", state="idea"))] == ["TENTATIVE"]
    assert not events(planned(None))


def test_moments_follow_the_clock_of_the_account_over_changes_of_daylight_saving() -> None:
    found = [
        event.decoded("DTSTART").strftime("%d %H:%M")
        for zone, times in (
            (WARSAW, ("2026-03-28T18:00", "2026-03-29T18:00", "2026-10-24T18:00", "2026-10-25T18:00")),
            (NEW_YORK, ("2026-03-07T18:00", "2026-03-08T18:00", "2026-10-31T18:00", "2026-11-01T18:00")),
            (LORD_HOWE, ("2026-04-04T18:00", "2026-04-05T18:00", "2026-10-03T18:00", "2026-10-04T18:00")),
        )
        for event in events(*(planned(at, zone) for at in times))
    ]
    assert found == [
        "28 17:00", "29 16:00", "24 16:00", "25 17:00",
        "07 23:00", "08 22:00", "31 22:00", "01 23:00",
        "04 07:00", "05 07:30", "03 07:30", "04 07:00",
    ]  # fmt: skip


def test_own_days_are_whole_days() -> None:
    night = OwnDay(id=1, name="Skate night", start="2026-12-04", end="2026-12-05", note="Bring lamps")
    birthday = OwnDay(id=2, name="Birthday", start="2026-12-12", yearly=1)
    first, second = events(days=(night, birthday))
    assert (first.decoded("DTSTART"), first.decoded("DTEND")) == (date(2026, 12, 4), date(2026, 12, 6))
    assert second["RRULE"]["FREQ"] == ["YEARLY"]
    assert "RRULE" not in first
