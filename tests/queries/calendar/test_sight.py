"""What a calendar shows of some days: every arrangement holds the same posts, and each says what keeps it back."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from socialroi_desktop.domain.asking.wrong import AskedWrong
from socialroi_desktop.domain.calendar.arranging import DAY, MONTH, WEEK, span_of
from socialroi_desktop.domain.posting.checks import CONTENT, in_the_way
from socialroi_desktop.domain.records import (
    Account,
    Cadence,
    Campaign,
    Goal,
    Offer,
    OwnDay,
    Post,
    PostText,
    Product,
    Slot,
    UgcItem,
    Usage,
    UsageRight,
)
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.calendar.sight import Asked, entries_of, sight_of
from socialroi_desktop.queries.posting import checks_before, post_of
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.codec import values_of
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

TODAY = date(2026, 9, 20)
SEPTEMBER = span_of(MONTH, date(2026, 9, 14))


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        yield workspace


def plan(shop: Workspace, at: str | None, title: str = "A post", **fields: object) -> int:
    told = {"channel": "instagram", "state": "draft", "text": "Words.", **fields}
    return add_record(shop, record=Post(title=title, scheduled_at=at, **told)).ids[0]  # type: ignore[arg-type]  # fields of a post


def publish(shop: Workspace, number: int, at: str, **fields: object) -> int:
    told = {"channel": "instagram", "external_id": f"out{number}", "title": f"Out {number}", **fields}
    return add_record(shop, record=Post(published_at=at, **told)).ids[0]  # type: ignore[arg-type]  # fields of a post


def names(shop: Workspace, line: str = "", channels: frozenset[str] | None = None) -> list[str]:
    return [entry.title for entry in sight_of(shop, SEPTEMBER, Asked(line, channels), TODAY).entries]


def test_a_planned_post_stands_on_the_day_of_its_clock_and_a_published_one_on_its_own(
    shop: Workspace,
) -> None:
    add_record(shop, record=Account(channel="instagram", name="tokyo", timezone="Asia/Tokyo"))
    plan(shop, "2026-09-21T00:30", "Early there", account="tokyo")
    publish(shop, 1, "2026-09-14T22:30:00Z", reach=3900, views=9000)
    early, out = sorted(entries_of(shop, SEPTEMBER, TODAY), key=lambda one: one.state)
    assert (early.day, early.time) == (date(2026, 9, 21), "00:30")
    assert (out.day, out.time, out.figure) == (date(2026, 9, 15), "00:30", ("reach", 3900))


def test_the_first_figure_is_that_of_its_channel_and_nothing_where_none_is_known(shop: Workspace) -> None:
    publish(shop, 1, "2026-09-01T10:00:00Z", channel="tiktok", reach=10, views=9800)
    publish(shop, 2, "2026-09-02T10:00:00Z", channel="pinterest", impressions=500, link_clicks=61)
    publish(shop, 3, "2026-09-03T10:00:00Z")
    figures = [entry.figure for entry in entries_of(shop, SEPTEMBER, TODAY)]
    assert figures == [("views", 9800), ("link_clicks", 61), None]


def test_dropped_posts_and_those_without_a_day_are_not_on_it_but_counted(shop: Workspace) -> None:
    some_day = plan(shop, None, "Some day", state="idea")
    plan(shop, "2026-09-22T18:00", "Gone", state="dropped")
    sight = sight_of(shop, SEPTEMBER, Asked(), TODAY)
    assert (sight.entries, sight.undated, sight.planned) == ((), (some_day,), True)


@pytest.mark.row("G-14")
def test_a_post_after_its_right_ends_is_blocked_on_the_calendar_and_not_the_day_before(
    shop: Workspace,
) -> None:
    product = add_record(shop, record=Product(name="Serum", sku="s")).ids[0]
    item = add_record(
        shop, record=UgcItem(title="Glow", kind="photo", url="https://a.example/1", product_id=product)
    ).ids[0]
    add_record(
        shop,
        record=UsageRight(
            ugc_item_id=item,
            use="repost",
            state="granted",
            starts_on="2026-07-01",
            ends_on="2026-09-30",
        ),
    )
    on_time, late = plan(shop, "2026-09-30T18:00", "On time"), plan(shop, "2026-10-02T18:00", "Late")
    for post in (on_time, late):
        add_record(shop, record=Usage(ugc_item_id=item, where="post", post_id=post))
    found = {entry.title: entry for entry in entries_of(shop, SEPTEMBER, TODAY)}
    assert found["On time"].blocked is None
    assert found["Late"].shown_state == "blocked"
    assert "2026-09-30" in str(found["Late"].blocked)


def test_what_is_blocked_is_what_the_checks_of_each_post_hold_up(shop: Workspace) -> None:
    offer = add_record(
        shop, record=Offer(name="Sale", kind="tripwire", page="https://shop.example/sale")
    ).ids[0]
    for number, fields in enumerate(
        (
            {"text": "x" * 2300},
            {"link": "no page"},
            {"offer_id": offer},
            {"offer_id": offer, "link": "https://shop.example/other"},
            {"offer_id": offer, "link": "https://shop.example/sale"},
            {"text": None},
            {"text": "x" * 2300, "override_reason": "It is cut by hand."},
            {},
        )
    ):
        plan(shop, f"2026-09-22T{10 + number}:00", f"Post {number}", **fields)
    blocked = {entry.title: entry.blocked for entry in entries_of(shop, SEPTEMBER, TODAY)}
    for entry in entries_of(shop, SEPTEMBER, TODAY):
        wrong = [
            one
            for one in in_the_way(checks_before(shop, post_of(shop, entry.id), TODAY))
            if one.check != CONTENT
        ]
        assert entry.blocked == (wrong[0].says if wrong else None)
    assert [title for title, why in blocked.items() if why] == ["Post 0", "Post 1", "Post 2", "Post 3"]


def test_posts_of_one_account_within_the_hour_clash_also_over_a_change_of_the_clock(shop: Workspace) -> None:
    plan(shop, "2026-10-25T01:50", "Before")
    plan(shop, "2026-10-25T03:05", "After")
    plan(shop, "2026-09-23T18:00", "One")
    plan(shop, "2026-09-23T18:30", "Half an hour later")
    plan(shop, "2026-09-23T18:30", "Elsewhere", channel="tiktok")
    october = span_of(MONTH, date(2026, 10, 25))
    # Between 1:50 and 3:05 lie two hours and a quarter: the clock is put back.
    assert [entry.clash for entry in entries_of(shop, october, TODAY)] == [None, None]
    assert {entry.title: entry.clash for entry in entries_of(shop, SEPTEMBER, TODAY)} == {
        "One": 30,
        "Half an hour later": 30,
        "Elsewhere": None,
    }


def test_a_line_and_channels_cut_what_is_shown(shop: Workspace) -> None:
    skate = add_record(shop, record=Product(name="Deck", sku="d", line="skate")).ids[0]
    spring = add_record(shop, record=Campaign(name="Autumn", product_line="skincare")).ids[0]
    plan(shop, "2026-09-21T18:00", "Kickflip", product_id=skate)
    plan(shop, "2026-09-22T18:00", "Serum", campaign_id=spring, state="idea")
    plan(shop, "2026-09-23T18:00", "开箱 滑板鞋", channel="tiktok")
    publish(shop, 1, "2026-09-24T10:00:00Z")
    assert names(shop, "line:skate,skincare") == ["Kickflip", "Serum"]
    assert names(shop, "state:idea") == ["Serum"]
    assert names(shop, "滑板") == ["开箱 滑板鞋"]
    assert names(shop, "from:2026-09-22 to:2026-09-23") == ["Serum", "开箱 滑板鞋"]
    assert names(shop, "-channel:instagram") == ["开箱 滑板鞋"]
    assert names(shop, "", frozenset({"tiktok"})) == ["开箱 滑板鞋"]
    assert names(shop, "from:2026-09-24") == ["Out 1"]
    with pytest.raises(AskedWrong, match="did you mean “campaign:”"):
        names(shop, "campaing:x")
    with pytest.raises(AskedWrong, match="is no day"):
        names(shop, "from:31-Aug")


def test_posts_that_say_the_same_within_a_month_are_flagged_and_others_are_not(shop: Workspace) -> None:
    words = "Ten decks, one winner: tell us your trick."
    first, again = (
        plan(shop, "2026-09-21T18:00", text=words),
        plan(shop, "2026-09-25T18:00", text=words.upper()),
    )
    late = plan(shop, "2026-11-25T18:00", text=words)
    plan(shop, "2026-09-26T18:00", text=words, channel="tiktok")
    plan(shop, "2026-09-27T18:00", text="Hello!")
    plan(shop, "2026-09-28T18:00", text="Hello!")
    publish(shop, 1, "2026-09-02T10:00:00Z", text="What the winner said of our decks.")
    after = plan(shop, "2026-09-30T18:00", text="What the winner said\nof our decks.")
    repeats = {
        entry.id: entry.repeats
        for entry in (
            *entries_of(shop, SEPTEMBER, TODAY),
            *entries_of(shop, span_of(DAY, date(2026, 11, 25)), TODAY),
        )
        if entry.repeats is not None
    }
    assert repeats == {first: date(2026, 9, 25), again: date(2026, 9, 21), after: date(2026, 9, 2)}
    assert late not in repeats


def test_a_channel_is_asked_of_every_text_of_a_post(shop: Workspace) -> None:
    grip = plan(shop, "2026-09-21T18:00", "Grip")
    add_record(shop, record=PostText(post_id=grip, channel="tiktok", text="In 30 seconds"))
    plan(shop, "2026-09-22T18:00", "Other")
    assert names(shop, "channel:tiktok") == ["Grip"]
    assert names(shop, "channel:insta -channel:tiktok") == ["Other"]


@pytest.mark.row("S1-19")
def test_slots_stand_empty_until_a_post_of_their_account_fills_them_and_weeks_are_counted(
    shop: Workspace,
) -> None:
    for weekday in ("monday", "wednesday", "saturday"):
        add_record(shop, record=Slot(channel="instagram", account="skate", weekday=weekday, time="18:00"))
    plan(shop, "2026-09-21T18:20", "Near it", account="@Skate")
    plan(shop, "2026-09-23T12:00", "Too early", account="skate")
    plan(shop, "2026-09-26T18:00", "Of another", account="other")
    sight = sight_of(shop, span_of(WEEK, date(2026, 9, 21)), Asked(), TODAY)
    assert [(slot.day.day, slot.time, slot.missed) for slot in sight.slots] == [
        (23, "18:00", False),
        (26, "18:00", False),
    ]
    assert [(one.account, one.posts, one.wanted, one.behind) for one in sight.rhythm] == [
        ("skate", 2, 3, True)
    ]
    before = sight_of(shop, span_of(DAY, date(2026, 9, 14)), Asked(), TODAY)
    assert [slot.missed for slot in before.slots] == [True]
    assert [one.posts for one in before.rhythm] == [0]


@pytest.mark.row("S1-19")
def test_a_posting_target_counts_the_week_instead_of_its_slots(shop: Workspace) -> None:
    add_record(shop, record=Slot(channel="instagram", account="skate", weekday="monday", time="18:00"))
    add_record(shop, record=Cadence(channel="instagram", unit="week", posts="4-6", start="2026-09-01"))
    plan(shop, "2026-09-25T18:00", account="skate")
    week = sight_of(shop, span_of(WEEK, date(2026, 9, 21)), Asked(), TODAY)
    assert [(one.channel, one.account, one.posts, one.wanted) for one in week.rhythm] == [
        ("instagram", "", 1, 4)
    ]


@pytest.mark.row("S1-19")
def test_own_days_come_once_or_every_year_and_over_the_turn_of_it(shop: Workspace) -> None:
    add_record(shop, record=OwnDay(name="Market", start="2026-09-12", end="2026-09-13"))
    add_record(shop, record=OwnDay(name="Birthday", start="2021-09-05", yearly=1))
    add_record(shop, record=OwnDay(name="Days off", start="2020-12-30", end="2021-01-02", yearly=1))
    days = sight_of(shop, SEPTEMBER, Asked(), TODAY).days
    assert {day: [one.name for one in told] for day, told in days.items()} == {
        date(2026, 9, 5): ["Birthday"],
        date(2026, 9, 12): ["Market"],
        date(2026, 9, 13): ["Market"],
    }
    january = sight_of(shop, span_of(WEEK, date(2027, 1, 1)), Asked(), TODAY).days
    assert min(january) == date(2026, 12, 30)
    assert max(january) - min(january) == timedelta(days=3)


def test_campaigns_lie_above_goals_and_what_is_over_is_no_bar(shop: Workspace) -> None:
    add_record(shop, record=Campaign(name="Open", start="2026-07-01"))
    add_record(shop, record=Campaign(name="School", start="2026-08-24", end="2026-09-10"))
    add_record(shop, record=Campaign(name="Over", start="2026-01-01", end="2026-08-30"))
    goal = Goal(
        name="Leads", metric="leads", target="10", start="2026-09-11", end="2026-10-30", currency="USD"
    )
    with change(shop, "Add a goal") as writer:
        writer.insert("goal", values_of(goal))
    bars = sight_of(shop, SEPTEMBER, Asked(), TODAY).bars
    assert [bar.name for bar in bars] == ["Open", "School", "Leads"]


@pytest.mark.row("S1-19")
def test_holidays_of_chosen_countries_stand_beside_own_days(shop: Workspace) -> None:
    add_record(shop, record=OwnDay(name="Birthday", start="2026-09-07"))
    days = sight_of(shop, SEPTEMBER, Asked(countries=("US", "VN", "CN", "QQ")), TODAY).days
    assert [(one.name, one.country) for one in days[date(2026, 9, 7)]] == [
        ("Birthday", ""),
        ("Labor Day", "US"),
    ]
    assert [(one.name, one.country) for one in days[date(2026, 9, 2)]] == [("Quốc khánh", "VN")]
    assert {one.country for told in days.values() for one in told} == {"", "US", "VN", "CN"}


def test_a_channel_that_is_asked_for_cuts_empty_slots_and_the_rhythm_too(shop: Workspace) -> None:
    for channel in ("instagram", "tiktok"):
        add_record(shop, record=Slot(channel=channel, account="skate", weekday="monday", time="18:00"))
    week = span_of(WEEK, date(2026, 9, 21))
    for line, channels, only in (
        ("", {"instagram", "tiktok"}, ""),
        ("channel:insta", {"instagram"}, "instagram"),
        ("-channel:insta", {"tiktok"}, ""),
        ("rain", {"instagram", "tiktok"}, ""),
    ):
        sight = sight_of(shop, week, Asked(line), TODAY)
        assert {slot.channel for slot in sight.slots} == {one.channel for one in sight.rhythm} == channels
        assert sight.only_channel == only
