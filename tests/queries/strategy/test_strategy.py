"""Accounts with their numbers, shares against what was spent, effort by role, the seven steps: all told from rows."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from asking import add, ask
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import (
    Account,
    AccountDay,
    AccountFigure,
    Attachment,
    Brand,
    Brief,
    Campaign,
    Cost,
    Handle,
    Influencer,
    PlatformShare,
    Post,
    ProfileCheck,
    Role,
    StagePlan,
)
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.strategy import add_missing_roles, take_over_accounts
from socialroi_desktop.queries.due import due_by
from socialroi_desktop.queries.strategy.accounts import account_numbers
from socialroi_desktop.queries.strategy.effort import NOWHERE, SEVERAL, UNLISTED, effort_by_role
from socialroi_desktop.queries.strategy.roles import tasks_of
from socialroi_desktop.queries.strategy.shares import (
    current_stage,
    planned_minutes,
    planned_money,
    stage_use,
)
from socialroi_desktop.queries.strategy.steps import seven_steps
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.own_accounts import unlisted_accounts
from workspaces import dump, new_workspace

TODAY = date(2026, 10, 20)
AUTUMN = StagePlan(
    name="Autumn",
    purpose="voice",
    start="2026-10-01",
    end="2026-12-31",
    budget=100_000,
    currency="USD",
    minutes=600,
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path, currency="USD", hourly_rate=2500) as made:
        yield made


def cost(channel: str | None, day: str = "2026-10-05", **told: object) -> Cost:
    return Cost(
        spent_on=day, currency="USD", channel=channel, kind="hours" if "minutes" in told else "tool", **told
    )


def post(channel: str, account: str | None, number: int, day: str = "2026-10-10") -> Post:
    return Post(
        channel=channel,
        account=account,
        external_id=f"{channel}{account}{number}",
        published_at=f"{day}T10:00:00Z",
    )


@pytest.mark.row("S3-8")
def test_shares_of_a_stage_stand_against_costs_and_hours_of_its_days(workspace: Workspace) -> None:
    add(workspace, AUTUMN)
    add(
        workspace,
        PlatformShare(stage_plan_id=1, channel="instagram", budget_share=6000, hours_share=5000),
        PlatformShare(stage_plan_id=1, channel="tiktok", budget_share=3000, hours_share=5000),
        cost("instagram", amount=30_00), cost("instagram", minutes=90), cost("email", minutes=30),
        cost("tiktok", amount=10_00), cost(None, amount=5_00),
        cost("tiktok", "2026-09-30", amount=999_00), cost("tiktok", "2026-11-01", amount=999_00),
    )  # fmt: skip
    use = stage_use(workspace, reading.listing(workspace, StagePlan)[0], TODAY)
    assert use.counted == Period(date(2026, 10, 1), TODAY)
    told = {
        row.channel: (row.budget_planned, row.money_share, row.hours_planned, row.hours_share)
        for row in use.platforms
    }
    assert told == {
        "instagram": (6000, Fraction(3, 4), 5000, Fraction(3, 4)),
        "tiktok": (3000, Fraction(1, 4), 5000, 0),
        "email": (None, 0, None, Fraction(1, 4)),
    }
    assert use.platforms[0].spent.money == 30, "own hours are no money of the budget"
    assert (use.apart.money, use.apart.hours) == (5, 0)
    assert [(total.value, total.left, total.is_whole) for total in use.totals] == [
        (9000, 1000, False),
        (10000, 0, True),
    ]
    assert planned_money(AUTUMN, 6000) == 60_000
    assert planned_minutes(AUTUMN, 5000) == 300
    assert planned_money(AUTUMN, None) is None


def test_a_stage_ahead_has_nothing_to_be_held_against(workspace: Workspace) -> None:
    add(workspace, AUTUMN, PlatformShare(stage_plan_id=1, channel="instagram", budget_share=10000))
    use = stage_use(workspace, reading.listing(workspace, StagePlan)[0], date(2026, 9, 1))
    assert use.counted is None
    assert [(row.channel, row.money_share) for row in use.platforms] == [("instagram", None)]


def test_the_stage_of_today_is_the_one_that_began_last(workspace: Workspace) -> None:
    assert current_stage(workspace, TODAY) is None
    add(workspace, StagePlan(name="Year", purpose="sales", start="2026-01-01", end="2026-12-31"), AUTUMN)
    found = [
        current_stage(workspace, day) for day in (TODAY, date(2026, 5, 1), date(2025, 5, 1), date(2027, 5, 1))
    ]
    assert [stage.name if stage else None for stage in found] == ["Autumn", "Year", "Year", "Autumn"]


@pytest.mark.row("S1-17")
def test_effort_is_told_by_role_of_account(workspace: Workspace) -> None:
    add(
        workspace,
        Account(channel="instagram", name="shop", role="main", audience="girls 16-24", owner="Ela"),
        Account(channel="facebook", name="Shop", role="minor"),
        Account(channel="reddit", name="a", role="watch"), Account(channel="reddit", name="b", role="main"),
        post("instagram", "SHOP", 1), post("instagram", None, 2), post("facebook", "Shop", 3), post("facebook", "other", 4),
        post("instagram", "shop", 5, "2026-08-01"), cost("instagram", minutes=60), cost("reddit", minutes=30),
        cost("facebook", amount=7_00), cost("tiktok", amount=1_00), cost(None, amount=2_00),
    )  # fmt: skip
    rows, _notes = effort_by_role(workspace, Period(date(2026, 10, 1), TODAY))
    told = {row.role: (row.accounts, row.posts, row.spent.hours, row.spent.money) for row in rows}
    assert told == {
        "main": (2, 2, 1, 0), "minor": (1, 1, 0, 7), "watch": (1, 0, 0, 0), SEVERAL: (0, 0, Decimal("0.5"), 0),
        UNLISTED: (0, 1, 0, 1), NOWHERE: (0, 0, 0, 2),
    }  # fmt: skip


@pytest.mark.row("S3-4", "S1-17")
def test_accounts_that_files_name_are_taken_over_in_one_step(workspace: Workspace) -> None:
    add(
        workspace,
        Influencer(name="Jo"), Handle(influencer_id=1, channel="instagram", handle="jo"),
        Account(channel="tiktok", name="Shop"),
        post("instagram", "shop", 1), post("instagram", "Jo", 2), post("tiktok", "shop", 3),
        AccountDay(channel="weibo", account="店", day="2026-10-01", followers=10),
        AccountDay(channel="facebook", day="2026-10-01", followers=10),
    )  # fmt: skip
    assert [(one.channel, one.name, one.posts) for one in unlisted_accounts(workspace)] == [
        ("instagram", "shop", 1),
        ("weibo", "店", 0),
    ]
    before = dump(workspace)
    assert len(take_over_accounts(workspace).ids) == 2
    assert unlisted_accounts(workspace) == []
    with pytest.raises(UserError, match="listed already"):
        take_over_accounts(workspace)
    undo(workspace)
    assert dump(workspace) == before


@pytest.mark.row("S3-4")
def test_notes_of_a_platform_stand_beside_own_numbers(workspace: Workspace) -> None:
    forum = Account(
        channel="social_other", name="shop", platform="rolki.net", usage="40,000 readers (2026)", audience="old hands",
        habits="one thread a season",
    )  # fmt: skip
    add(
        workspace,
        forum,
        AccountDay(channel="social_other", account="SHOP", day="2026-09-01", members=100),
        AccountDay(channel="social_other", account="shop", day="2026-10-15", members=130),
        post("social_other", "shop", 1),
    )
    told = account_numbers(workspace, reading.listing(workspace, Account)[0], TODAY)
    assert (told.followers, told.counted_on, told.gained, told.posts) == (130, "2026-10-15", 30, 1)
    add(workspace, Account(channel="weibo", name="店"))
    nothing = account_numbers(workspace, reading.listing(workspace, Account)[1], TODAY)
    assert (nothing.followers, nothing.gained, nothing.posts, nothing.checks) == (None, None, 0, ())


@pytest.mark.row("S2-7")
def test_flat_followers_say_what_they_may_hide_and_stand_beside_engagement(workspace: Workspace) -> None:
    add(workspace, Account(channel="facebook", name="shop"))

    def counted(day: str, followers: int) -> AccountDay:
        return AccountDay(channel="facebook", account="shop", day=day, followers=followers)

    add(workspace, counted("2026-09-15", 1_000), counted("2026-10-18", 1_009))
    (account,) = reading.listing(workspace, Account)
    told = account_numbers(workspace, account, TODAY)
    assert (told.earlier, told.gained, told.growth) == (1_000, 9, Fraction(9, 1_000))
    assert told.flat is not None
    assert "may hide a fall" in told.flat.message
    assert told.engaged == (None, None), "nothing tells of engagement"
    posts = {"2026-08-30": 40, "2026-09-20": 25, "2026-10-10": 10}
    for day, engagements in posts.items():
        add(
            workspace,
            replace(
                post("facebook", "Shop", int(day[-2:])),
                published_at=f"{day}T10:00:00Z",
                engagements=engagements,
            ),
        )
    assert account_numbers(workspace, account, TODAY).engaged == (10, 65)
    add(workspace, AccountDay(channel="facebook", account="shop", day="2026-10-19", followers=1_010))
    grown = account_numbers(workspace, account, TODAY)
    assert (grown.growth, grown.flat) == (Fraction(1, 100), None)
    assert account_numbers(workspace, account, TODAY, 7).flat is None, (
        "grown since the only count a week before it"
    )


@pytest.mark.row("S2-7")
def test_growth_by_channel_says_where_it_is_flat(workspace: Workspace) -> None:
    for channel, first, last in (("facebook", 1_000, 995), ("instagram", 1_000, 1_200)):
        for day, followers in (("2026-06-30", first), ("2026-07-30", last)):
            add(workspace, AccountDay(channel=channel, account="shop", day=day, followers=followers))
    found = ask(workspace, "follower_growth_rate", "channel")
    assert {name: str(figure.value) for name, figure in found.items()} == {
        "facebook": "-0.005",
        "instagram": "0.2",
    }
    flat = {
        name: [note.message[:5] for note in figure.notes if "flat number" in note.message]
        for name, figure in found.items()
    }
    assert flat == {"facebook": ["Flat:"], "instagram": []}
    week = Period(date(2026, 7, 27), date(2026, 8, 2))
    (figure,) = ask(workspace, "follower_growth_rate", period=week).values()
    assert not any("flat number" in note.message for note in figure.notes), "a week tells nothing"


@pytest.mark.row("S1-18")
def test_a_profile_is_due_on_its_day_and_has_its_history(workspace: Workspace) -> None:
    add(workspace, Account(channel="instagram", name="shop", check_on="2026-10-19", owner="Ela"))
    (due,) = (item for item in due_by(workspace, TODAY) if item.kind == "account_check")
    assert (due.row_id, due.day, due.owner) == (1, date(2026, 10, 19), "Ela")
    add(
        workspace,
        ProfileCheck(channel="instagram", account="Shop", checked_on="2026-07-01", ticked="name"),
        ProfileCheck(channel="instagram", account="shop", checked_on="2026-10-20", ticked="name, bio"),
    )
    assert [item for item in due_by(workspace, TODAY) if item.kind == "account_check"] == []
    (account,) = reading.listing(workspace, Account)
    assert account.check_on == "2027-01-18"
    told = account_numbers(workspace, account, TODAY)
    assert [(check.checked_on, check.passed) for check in told.checks] == [
        ("2026-10-20", 2),
        ("2026-07-01", 1),
    ]


@pytest.mark.row("S3-12")
def test_tasks_are_told_by_role(workspace: Workspace) -> None:
    add_missing_roles(workspace, person=" Ela ")
    with pytest.raises(UserError, match="All six"):
        add_missing_roles(workspace, person="Jan")
    add(
        workspace,
        Account(channel="instagram", name="shop", check_on="2026-10-25", owner="ela"),
        Account(channel="tiktok", name="shop", check_on="2026-10-25", owner="Jan"),
        Account(channel="x", name="shop", check_on="2026-12-25", owner="Ela"),
    )
    roles = reading.listing(workspace, Role)
    assert {role.person for role in roles} == {"Ela"}
    assert [task.row_id for task in tasks_of(workspace, roles[0], TODAY)] == [1]
    assert tasks_of(workspace, Role(role="lead"), TODAY) == ()


@pytest.mark.row("S3-1")
def test_seven_steps_follow_from_what_is_there(workspace: Workspace) -> None:
    steps = seven_steps(workspace, TODAY)
    assert [(step.number, step.id) for step in steps] == [
        (1, "know_yourself"), (2, "know_platforms"), (3, "strategy"), (4, "execution"), (5, "team"), (6, "evaluation"),
        (7, "adjustment"),
    ]  # fmt: skip
    assert [step.opens for step in steps] == [
        "brand", "platforms", "stages", "campaigns", "roles", "roi", "reviews",
    ]  # fmt: skip
    assert not any(step.fraction for step in steps)
    add(
        workspace,
        Brief(name="A", dated_on="2026-10-01", why_social="x", tone="y"),
        Brand(name="Shop", words="shop"),
        Attachment(record_kind="brand", record_id=1, name="logo.png", sha256="ab" * 32),
        AUTUMN,
        PlatformShare(stage_plan_id=1, channel="instagram", budget_share=10000),
        Campaign(name="C", end="2026-11-01"),
    )
    add_missing_roles(workspace, person="Ela")
    found = {step.id: step for step in seven_steps(workspace, TODAY)}
    assert [output.says.message for output in found["know_yourself"].outputs] == [
        "2 of 11 questions of the brief answered", "Brand words are written down", "A logo is kept with the brand",
    ]  # fmt: skip
    assert found["know_yourself"].next is found["know_yourself"].outputs[0]
    assert [(output.done, output.of) for output in found["strategy"].outputs] == [(1, 1), (0, 1), (1, 2)]
    assert found["team"].fraction == 0.5
    assert found["adjustment"].is_done
    assert found["adjustment"].next is None


def test_what_is_counted_after_the_day_asked_for_tells_nothing_yet(workspace: Workspace) -> None:
    add(workspace, Account(channel="facebook", name="shop"))
    (account,) = reading.listing(workspace, Account)
    for day, followers in {"2026-09-04": 1_000, "2026-10-09": 1_200, "2026-12-09": 1_150}.items():
        add(workspace, AccountDay(channel="facebook", account="shop", day=day, followers=followers))
    for day in ("2026-10-01", "2026-10-25"):
        add(workspace, AccountFigure(account_id=account.id, metric="Karma", day=day, value=day[-2:]))
    add(workspace, ProfileCheck(channel="facebook", account="shop", checked_on="2026-11-02"))
    told = account_numbers(workspace, account, TODAY)
    assert (told.followers, told.counted_on, told.gained) == (1_200, "2026-10-09", 200)
    assert [(own.noted_on, own.value) for own in told.own] == [("2026-10-01", Decimal(1))]
    assert told.checks == ()
    assert account_numbers(workspace, account, date(2026, 9, 3)).followers is None
