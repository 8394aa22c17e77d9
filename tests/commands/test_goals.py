"""The `goals` command, and goals that are refused by `add` and `set`."""

import json
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop import cli
from socialroi_desktop.domain.records import Deal, Influencer, Lead, Post, Product
from workspaces import new_workspace

GOAL = {
    "name": "650 leads, back to school", "kind": "leads", "metric": "leads", "target": "650", "channels": "facebook x",
    "start": "2018-08-05", "end": "2018-09-01", "season": "Back to school", "baseline_source": "new",
}  # fmt: skip


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with new_workspace(tmp_path, timezone="Europe/Warsaw") as workspace:
        return workspace.path


def run(capsys: pytest.CaptureFixture[str], *words: object, status: int = 0) -> str:
    assert cli.main([str(word) for word in words]) == status
    told = capsys.readouterr()
    return told.err.strip() if status else told.out


def typed(capsys: pytest.CaptureFixture[str], file: Path, *, status: int = 0, **fields: str) -> str:
    words = (f"{name}={value}" for name, value in {**GOAL, **fields}.items() if value)
    return run(capsys, "add", file, "goal", *words, status=status)


def goals(capsys: pytest.CaptureFixture[str], file: Path, on: str):
    return json.loads(run(capsys, "goals", file, "--on", on, "--json"))


def leads(file: Path, channel: str, day: str, count: int, kind: str | None = None) -> None:
    from socialroi_desktop.store.file.workspace import open_workspace

    with open_workspace(file) as workspace:
        add(
            workspace,
            *(Lead(created_at=f"{day}T10:00:00Z", channel=channel, kind=kind, email=f"{channel}{day}{n}@x.example")
              for n in range(count)),
        )  # fmt: skip


@pytest.mark.row("S0-14", "G-3")
def test_500_and_150_leads_are_650_with_progress_by_channel_and_in_all(file: Path, capsys) -> None:
    typed(capsys, file)
    run(capsys, "add", file, "goal_target", "goal_id=1", "channel=facebook", "target=500")
    run(capsys, "add", file, "goal_target", "goal_id=1", "channel=x", "target=150")
    leads(file, "facebook", "2018-08-06", 5)
    leads(file, "x", "2018-08-07", 3)
    leads(file, "tiktok", "2018-08-07", 4)
    (told,) = goals(capsys, file, "2018-08-04")
    assert (told["target"], told["state"], told["season"]) == ("650", "not started", "Back to school")
    (told,) = goals(capsys, file, "2018-08-12")
    assert (told["value"], told["target"]) == ("8", "650")
    by_channel = {part["channel"]: (part["value"], part["target"], part["state"]) for part in told["targets"]}
    assert by_channel == {"facebook": ("5", "500", "behind"), "x": ("3", "150", "behind")}
    assert told["warnings"] == [
        "The period has 28 days; give it 30 days to a quarter. Sales seldom land within a week.",
        "Expected by a straight line: the data tell of fewer than two weeks before the goal, too few for own weekdays.",
    ]


@pytest.mark.row("G-3")
def test_650_leads_in_28_days_are_23_a_day(file: Path, capsys) -> None:
    typed(capsys, file)
    leads(file, "x", "2018-07-01", 1)
    (told,) = goals(capsys, file, "2018-08-05")
    assert round(float(told["needed_per_day"]), 1) == 23.2


def test_a_goal_is_told_with_its_forecast_its_band_and_its_chance(file: Path, capsys) -> None:
    typed(capsys, file)
    for day in range(1, 31):
        leads(file, "x", f"2018-07-{day:02d}", 20 + day % 3)
    for day in range(5, 15):
        leads(file, "facebook", f"2018-08-{day:02d}", 22)
    (told,) = goals(capsys, file, "2018-08-15")
    low, forecast, high = (int(told[name]) for name in ("low", "forecast", "high"))
    assert 220 < low < forecast < high < 900
    assert 0 < float(told["chance"]) < 1
    assert told["state"] == (
        "ahead" if float(told["chance"]) >= 0.8 else "behind" if float(told["chance"]) < 0.2 else "open"
    )
    assert told["unforeseen"] is None
    assert abs(float(told["expected"]) - 650 * 10 / 28) < 20
    assert goals(capsys, file, "2018-08-15") == [told]


def test_a_goal_that_cannot_be_foreseen_says_why(file: Path, capsys) -> None:
    typed(capsys, file)
    (told,) = goals(capsys, file, "2018-08-12")
    assert (told["low"], told["high"], told["chance"]) == (None, None, None)
    assert told["unforeseen"] == "The data tell of no full day of “Leads” yet, so that nothing is foreseen."
    leads(file, "x", "2018-08-06", 3)
    (told,) = goals(capsys, file, "2018-08-10")
    assert told["unforeseen"] == "A forecast takes a week of full days; the data tell of 4."


def test_money_that_no_rate_converts_has_no_chance_either(file: Path, capsys) -> None:
    typed(capsys, file, kind="sales", metric="net_sales", target="500", currency="CHF", channels="")
    order = ("source=shop", "currency=USD", "gross_sales=30")
    for number in range(1, 40):
        day = f"2018-{7 + number // 31:02d}-{number % 31 + 1:02d}T10:00"
        run(capsys, "add", file, "order", f"number={number}", f"ordered_at={day}", *order)
    (told,) = goals(capsys, file, "2018-08-15")
    assert (told["value"], told["currency"], told["state"]) == (None, "CHF", "unknown")
    assert "add a rate of CHF" in told["reason"]
    assert [told[name] for name in ("forecast", "low", "high", "chance")] == [None] * 4
    assert told["unforeseen"] == told["reason"]
    run(capsys, "set", file, "goal", 1, "currency=USD")
    assert goals(capsys, file, "2018-08-15")[0]["chance"] is not None
    assert goals(capsys, file, "2018-08-04")[0]["currency"] == "USD", (
        "it has not begun, and is of money all the same"
    )


def test_parts_above_the_target_are_refused_and_a_rest_is_said(file: Path, capsys) -> None:
    typed(capsys, file)
    assert cli.main(["add", str(file), "goal_target", "goal_id=1", "channel=facebook", "target=500"]) == 0
    assert "The parts come to 500 of 650" in capsys.readouterr().err
    told = run(capsys, "add", file, "goal_target", "goal_id=1", "channel=x", "target=200", status=1)
    assert told == "The parts come to 700, the target is 650; change one of them so that both agree."
    assert "500, the target is 400" in run(capsys, "set", file, "goal", 1, "target=400", status=1)


@pytest.mark.row("S0-15")
def test_two_unpaid_and_one_paid_partner_are_counted_apart(file: Path, capsys) -> None:
    from socialroi_desktop.store.file.workspace import open_workspace

    typed(capsys, file, kind="influencers", metric="signed", target="3", channels="", product_line="skincare",
          start="2018-07-01", end="2018-09-30")  # fmt: skip
    run(capsys, "add", file, "goal_target", "goal_id=1", "kind=unpaid", "target=2")
    run(capsys, "add", file, "goal_target", "goal_id=1", "kind=Paid", "target=1")
    with open_workspace(file) as workspace:
        add(
            workspace,
            Product(name="Serum", line="skincare"),
            Influencer(name="Ann"),
            Influencer(name="Bo"),
            Deal(
                influencer_id=1,
                purpose="Reach",
                state="signed",
                terms="product",
                signed_on="2018-07-10",
                product_id=1,
            ),
            Deal(
                influencer_id=2,
                purpose="Reach",
                state="signed",
                terms="fee",
                signed_on="2018-08-10",
                product_id=1,
                fee=10000,
                currency="USD",
            ),
        )
    (told,) = goals(capsys, file, "2018-09-01")
    assert (told["value"], told["target"]) == ("2", "3")
    parts = {part["kind"]: (part["value"], part["target"], part["state"]) for part in told["targets"]}
    assert parts["unpaid"][:2] == ("1", "2")
    assert parts["paid"] == ("1", "1", "done")


@pytest.mark.row("S0-5")
def test_leads_are_counted_by_kind_own_words_too(file: Path, capsys) -> None:
    typed(capsys, file, target="60", of_kind="Webinar sign-up", channels="")
    leads(file, "x", "2018-08-07", 2, "webinar")
    leads(file, "x", "2018-08-08", 3, "contact_form")
    (told,) = goals(capsys, file, "2018-08-12")
    assert told["value"] == "2"
    run(capsys, "add", file, "lead", "created_at=2018-08-09T10:00", "own_kind=Fitting", "email=a@x.example")
    run(capsys, "set", file, "goal", 1, "of_kind=fitting")
    assert goals(capsys, file, "2018-08-12")[0]["value"] == "1"


@pytest.mark.parametrize(
    ("told", "refused"),
    [
        ({"end": "2018-08-01"}, "before it starts"),
        ({"baseline_source": "typed"}, "Type the baseline"),
        ({"baseline_source": ""}, "Say where the baseline comes from"),
        ({"target_kind": "lift", "target": "40", "baseline_source": "typed", "baseline": "0",
          "baseline_start": "2018-07-01", "baseline_end": "2018-07-28"}, "needs a baseline above 0"),
        ({"name": "Twice"}, "“650 leads, back to school” counts the same metric of the same channels"),
        ({"name": "Below", "metric": "orders", "parent_id": "1"}, "has the level Metric and cannot hold this one"),
    ],
)  # fmt: skip
def test_what_cannot_be_met_or_missed_is_refused_in_words(file: Path, capsys, told, refused: str) -> None:
    typed(capsys, file)
    name = {"name": "Another"} if "name" not in told else {}
    assert refused in typed(capsys, file, status=1, **name, **told)
    assert len(json.loads(run(capsys, "list", file, "goal", "--json"))) == 1


@pytest.mark.row("G-4")
def test_40_percent_on_10000_are_14000(file: Path, capsys) -> None:
    typed(capsys, file, metric="reach", kind="awareness", target_kind="lift", target="40", baseline_source="typed",
          baseline="10000", baseline_start="2018-07-01", baseline_end="2018-07-28")  # fmt: skip
    (told,) = goals(capsys, file, "2018-08-12")
    assert (told["target"], told["baseline"]) == ("14000", "10000")
    assert told["value"] is None
    assert told["reason"]


def test_phases_that_overlap_are_said_when_they_are_typed(file: Path, capsys) -> None:
    typed(capsys, file)
    words = [
        f"{name}={value}"
        for name, value in {**GOAL, "name": "Next", "metric": "orders", "follows_id": "1"}.items()
    ]
    assert cli.main(["add", str(file), "goal", *words]) == 0
    assert "the two phases overlap" in capsys.readouterr().err


@pytest.mark.row("S1-32")
def test_progress_rolls_up_from_metric_to_event_to_big_goal(file: Path, capsys) -> None:
    for name, level in (("Students ride our shoes", "big_goal"), ("Back to school", "event")):
        parent = "parent_id=1" if level == "event" else "note=why"
        run(capsys, "add", file, "goal", f"name={name}", "kind=leads", f"level={level}", parent,
            "start=2018-08-01", "end=2018-09-30")  # fmt: skip
    typed(capsys, file, target="10", parent_id="2")
    typed(capsys, file, name="Orders", metric="orders", target="10", parent_id="2")
    leads(file, "x", "2018-08-07", 5)
    told = {each["name"]: each for each in goals(capsys, file, "2018-08-12")}
    assert told["Back to school"]["rolled_up"] == {"progress": "0.5", "measured": 1, "children": 2}
    assert told["Students ride our shoes"]["progress"] == "0.5"
    assert (
        "1  50 %         Students ride our shoes"
        in run(capsys, "goals", file, "--on", "2018-08-12").splitlines()
    )
    assert told["Back to school"]["reason"] == "Big goals and events are measured by the goals below them."
    assert "comes from this one" in run(capsys, "set", file, "goal", 1, "parent_id=2", status=1)


@pytest.mark.row("S0-3", "S1-31")
def test_signals_rise_and_fall_and_are_mixed_then(file: Path, capsys) -> None:
    from socialroi_desktop.store.file.workspace import open_workspace

    with open_workspace(file) as workspace:
        add(
            workspace,
            *(Post(channel="facebook", external_id=f"{n}", published_at=f"{day}T10:00:00Z", reach=reach, comments=comments,
                   likes=5)
              for n, (day, reach, comments) in enumerate([("2018-07-31", 1000, 50), ("2018-08-06", 1500, 20)])),
        )  # fmt: skip
    typed(capsys, file, metric="reach", kind="awareness", target="5000")
    run(capsys, "add", file, "goal_signal", "goal_id=1", "metric=comments")
    run(capsys, "add", file, "goal_signal", "goal_id=1", "metric=reach", "channel=facebook", "target=4000")
    run(capsys, "add", file, "goal_signal", "goal_id=1", "metric=mentions")
    assert "did you mean" in run(capsys, "add", file, "goal_signal", "goal_id=1", "metric=comment", status=1)
    (told,) = goals(capsys, file, "2018-08-12")
    signals = {
        each["metric"]: (each["start"], each["now"], each["end"], each["trend"]) for each in told["signals"]
    }
    assert signals == {
        "comments": ("50", "20", None, "fall"),
        "reach": ("1000", "1500", None, "rise"),
        "mentions": (None, None, None, None),
    }
    assert told["signals_say"] == "mixed"
    assert told["guard"]["metric"] == "engagement_rate_by_reach"
    assert round(float(told["guard"]["value"]), 4) == round(25 / 1500, 4)
    assert (told["guard"]["usual_low"], told["guard"]["state"]) == (None, None)
    run(
        capsys,
        "add",
        file,
        "post",
        "channel=facebook",
        "published_at=2018-09-05T10:00",
        "comments=1",
        "external_id=3",
    )
    assert goals(capsys, file, "2018-09-20")[0]["signals"][0]["end"] == "20"


@pytest.mark.row("S1-31")
def test_every_count_of_leads_stands_beside_how_many_answered(file: Path, capsys) -> None:
    typed(capsys, file, target="10")
    leads(file, "x", "2018-08-07", 4)
    for number, status in enumerate(("interested", "lost", "contacted", "customer"), start=1):
        run(capsys, "set", file, "lead", number, f"status={status}")
    (told,) = goals(capsys, file, "2018-08-12")
    assert (told["guard"]["metric"], told["guard"]["value"]) == ("lead_answer_rate", "0.5")


@pytest.mark.row("S4-20")
def test_a_sign_that_nothing_measures_is_judged(file: Path, capsys) -> None:
    typed(capsys, file)
    run(capsys, "add", file, "goal_signal", "goal_id=1", "metric=earned_mentions", "judged=rise")
    (told,) = goals(capsys, file, "2018-08-12")
    assert [(each["trend"], each["judged"]) for each in told["signals"]] == [("rise", True)]


@pytest.mark.row("S1-34")
def test_members_need_invites(file: Path, capsys) -> None:
    typed(capsys, file, kind="own", metric="followers", target="1000", channels="facebook", giveaways="2",
          fans_picked="50", invites_each="20", accept_rate="20")  # fmt: skip
    (told,) = goals(capsys, file, "2018-08-12")
    assert told["invites"] == {"needed": 5000, "planned": 2000, "short": 3000}
    assert any("3000 are missing" in warning for warning in told["warnings"])


def test_a_goal_tied_to_a_campaign_counts_what_it_brought(file: Path, capsys) -> None:
    from socialroi_desktop.domain.records import Campaign
    from socialroi_desktop.store.file.workspace import open_workspace

    with open_workspace(file) as workspace:
        add(
            workspace,
            Campaign(name="Warm-up"),
            Lead(created_at="2018-08-07T10:00:00Z", channel="x", campaign_id=1, email="a@x.example"),
            Lead(created_at="2018-08-08T10:00:00Z", channel="x", email="b@x.example"),
        )
    typed(capsys, file, campaign_id="1")
    (told,) = goals(capsys, file, "2018-08-12")
    assert told["value"] == "1"
    run(capsys, "set", file, "goal", 1, "campaign_id=")
    assert goals(capsys, file, "2018-08-12")[0]["value"] == "2"
    run(capsys, "add", file, "campaign", "name=Empty")
    run(capsys, "set", file, "goal", 1, "campaign_id=2")
    assert goals(capsys, file, "2018-08-12")[0]["value"] == "0"
    run(capsys, "set", file, "goal", 1, "metric=mentions")
    assert goals(capsys, file, "2018-08-12")[0]["value"] is None


def sold(file: Path, day: str, amounts: list[int], currency: str) -> None:
    from socialroi_desktop.domain.records import Order
    from socialroi_desktop.store.file.workspace import open_workspace

    with open_workspace(file) as workspace:
        add(
            workspace,
            *(Order(source="shop", number=f"{day}{currency}{n}", ordered_at=f"{day}T10:00:00Z", gross_sales=minor,
                    currency=currency) for n, minor in enumerate(amounts)),
        )  # fmt: skip


def test_a_goal_counts_in_its_own_currency_whatever_that_of_the_workspace_is(file: Path, capsys) -> None:
    base = json.loads(run(capsys, "settings", file, "--json"))["currency"]
    other = "EUR" if base == "USD" else "USD"
    sold(file, "2018-08-06", [40000], base)
    typed(capsys, file, metric="gross_sales", kind="sales", target="700", currency=other, channels="")
    (told,) = goals(capsys, file, "2018-08-12")
    assert (told["value"], told["currency"], told["state"]) == (None, other, "unknown")
    assert f"add a rate of {other}" in told["reason"]
    run(capsys, "add", file, "exchange_rate", f"currency={other}", "day=2018-01-01", "rate=0.5")
    (told,) = goals(capsys, file, "2018-08-12")
    assert (told["value"], told["currency"], told["target"], told["state"]) == ("800", other, "700", "done")


def test_another_currency_of_the_workspace_leaves_goals_in_theirs(file: Path, capsys) -> None:
    base = json.loads(run(capsys, "settings", file, "--json"))["currency"]
    other = "EUR" if base == "USD" else "USD"
    sold(file, "2018-08-06", [40000], base)
    typed(capsys, file, metric="gross_sales", kind="sales", target="300", channels="")
    (before,) = goals(capsys, file, "2018-08-12")
    assert (before["value"], before["currency"], before["state"]) == ("400", base, "done")
    run(capsys, "settings", file, f"currency={other}")
    run(capsys, "add", file, "exchange_rate", f"currency={base}", "day=2018-01-01", "rate=2")
    (after,) = goals(capsys, file, "2018-08-12")
    assert (after["value"], after["currency"], after["target"], after["state"]) == (
        "400",
        base,
        "300",
        "done",
    )


def test_before_it_begins_nothing_of_a_goal_counts(file: Path, capsys) -> None:
    run(capsys, "add", file, "goal", "name=Back to school", "kind=leads", "level=big_goal", "start=2018-08-01",
        "end=2018-09-30")  # fmt: skip
    typed(capsys, file, target="1", parent_id="1", start="2018-08-20", end="2018-08-20")
    run(capsys, "add", file, "goal_target", "goal_id=2", "channel=x", "target=1")
    run(capsys, "add", file, "goal_signal", "goal_id=2", "metric=net_sales")
    leads(file, "x", "2018-08-20", 1)
    parent, told = goals(capsys, file, "2018-08-12")
    for beside in (told["guard"], told["signals"][0]):
        assert beside.get("value", beside.get("now")) is None
        assert beside["reason"] == told["reason"]
    for found in (told, told["targets"][0]):
        names = ("value", "chance", "forecast", "needed_per_day", "state")
        assert [found[name] for name in names] == [None, None, None, "1", "not started"]
        assert "has not begun" in found["reason"]
        assert "has not begun" in found["unforeseen"]
    assert (told["progress"], parent["progress"]) == (None, None)
    parent, told = goals(capsys, file, "2018-08-21")
    assert (told["value"], told["state"], told["needed_per_day"], parent["progress"]) == (
        "1",
        "done",
        None,
        "1",
    )


def test_a_goal_that_is_over_needs_nothing_more_and_is_not_behind_where_its_data_end_early(
    file: Path, capsys
) -> None:
    typed(capsys, file, metric="gross_sales", kind="sales", target="900", channels="")
    base = json.loads(run(capsys, "settings", file, "--json"))["currency"]
    for day in range(6, 16):
        sold(file, f"2018-08-{day:02d}", [1000], base)
    (told,) = goals(capsys, file, "2018-09-20")
    assert (told["state"], told["needed_per_day"]) == ("incomplete", None)
    assert told["reason"].startswith("Data to 2018-08-1")


def said(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    assert cli.main([str(word) for word in words]) == 0
    return capsys.readouterr().err


def test_what_does_not_agree_in_a_plan_is_said_when_it_is_typed(file: Path, capsys) -> None:
    run(capsys, "add", file, "offer", "name=Guide", "kind=lead_magnet", "reached=100", "responses=200")
    told = said(capsys, "add", file, "offer_day", "offer_id=1", "day=2018-08-06", "reached=10", "responses=5")
    assert "the days count instead" in told
    run(
        capsys,
        "add",
        file,
        "stage_plan",
        "name=One",
        "purpose=voice",
        "start=2018-08-01",
        "end=2018-08-31",
    )
    told = said(
        capsys, "add", file, "stage_plan", "name=Two", "purpose=sales", "start=2018-08-31", "end=2018-09-30"
    )
    assert "“One” runs from 2018-08-01 to 2018-08-31" in told
    typed(capsys, file)
    assert said(capsys, "add", file, "goal_note", "goal_id=1", "week=2018-08-08", "changed=x") == ""
    assert "stands in no week of it" in said(
        capsys, "add", file, "goal_note", "goal_id=1", "week=2019-06-05", "changed=x"
    )


def test_a_target_finer_than_its_currency_is_refused(file: Path, capsys) -> None:
    told = typed(capsys, file, metric="gross_sales", kind="sales", target="100.5", currency="JPY", status=1)
    assert told == "The target is 100.5 JPY, which is finer than any amount of JPY; write fewer decimals."


def test_parts_of_a_big_goal_are_refused_with_the_reason(file: Path, capsys) -> None:
    run(
        capsys,
        "add",
        file,
        "goal",
        "name=Why",
        "kind=leads",
        "level=big_goal",
        "start=2018-08-01",
        "end=2018-09-30",
    )
    told = run(capsys, "add", file, "goal_target", "goal_id=1", "channel=x", "target=1", status=1)
    assert told == "Big goals and events have no target of their own; give parts to the goals below them."


def test_the_metrics_of_a_goal_are_named_with_its_fields(capsys) -> None:
    fields = {each["name"]: each for each in json.loads(run(capsys, "fields", "goal", "--json"))}
    assert {"orders", "net_sales", "reach"} <= set(fields["metric"]["choices"])
    assert not [name for name in fields["metric"]["choices"] if name.startswith("posts_with_")]


def test_a_goal_above_that_is_not_there_is_named(file: Path, capsys) -> None:
    said = typed(capsys, file, status=1, parent_id="999", **GOAL)
    assert "Part of the goal: there is no goal 999; “list goal” shows the ids there are." in said
