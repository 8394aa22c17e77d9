"""How promises were kept, against a calculation of its own; who is open and overdue counts as missed."""

import json
import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from statistics import median

import pytest

from asking import add
from socialroi_desktop import cli
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Mention, Product, Topic
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.scope import By, Scope
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
KINDS = ("question", "complaint", "delivery", "scam_question")
CHANNELS = ("instagram", "facebook", "tiktok")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path, timezone="UTC") as made:
        yield made


def value(workspace: Workspace, metric: str, by: By = "", key: str = "") -> Decimal | None:
    found = {
        str(figure.start) if by == "month" else figure.group.get(by, ""): figure.value
        for figure in figures_of(workspace, Scope(YEAR, by), [metric])
    }
    return found.get(key)


def said(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"


@pytest.mark.row("G-8")
@pytest.mark.row("S4-12")
def test_met_after_under_twelve_hours_and_missed_after_over_twenty_four(workspace: Workspace) -> None:
    friday = datetime(2026, 9, 18, 20, tzinfo=UTC)
    add(
        workspace,
        Mention(
            mentioned_at=said(friday), kind="complaint", channel="facebook",
            acknowledged_at=said(friday + timedelta(hours=11, minutes=59)),
            solved_at=said(friday + timedelta(hours=24, minutes=1)),
        ),
    )  # fmt: skip
    assert value(workspace, "first_response_sla") == 1
    assert value(workspace, "resolution_sla") == 0
    assert value(workspace, "first_response_time") == 11 * 3600 + 59 * 60
    assert value(workspace, "resolution_time_worst") == 24 * 3600 + 60


@pytest.mark.row("S4-12")
def test_open_and_overdue_counts_as_missed_and_who_waits_in_time_not_yet(workspace: Workspace) -> None:
    now = datetime.now(UTC)
    add(
        workspace,
        Mention(mentioned_at=said(now - timedelta(hours=30)), kind="question"),
        Mention(mentioned_at=said(now - timedelta(hours=13)), kind="question"),
        Mention(mentioned_at=said(now - timedelta(hours=1)), kind="question"),
        Mention(mentioned_at=said(now - timedelta(hours=40)), kind="question", state="dropped", drop_reason="a troll"),
        Mention(mentioned_at=said(now - timedelta(hours=40)), kind="praise", author="Mia"),
    )  # fmt: skip
    scope = Scope(Period(now.date() - timedelta(days=3), now.date()))
    expected = {"answers_due": 2, "first_response_sla": 0, "solutions_due": 1, "left_unanswered": 1}
    assert {f.metric: f.value for f in figures_of(workspace, scope, list(expected))} == expected


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("by", ["", "channel", "type", "month"])
def test_shares_and_times_equal_a_calculation_of_its_own(workspace: Workspace, seed: int, by: By) -> None:
    drawn = random.Random(seed)
    rows = []
    for _ in range(80):
        at = datetime(2026, drawn.randint(1, 6), drawn.randint(1, 28), drawn.randint(0, 23), tzinfo=UTC)
        answered = at + timedelta(minutes=drawn.randint(1, 1500)) if drawn.random() < 0.8 else None
        solved = (
            answered + timedelta(minutes=drawn.randint(1, 2000))
            if answered and drawn.random() < 0.7
            else None
        )
        rows.append((at, drawn.choice(CHANNELS), drawn.choice(KINDS), answered, solved))
    add(
        workspace,
        *(
            Mention(
                mentioned_at=said(at), channel=channel, kind=kind, author=f"p{number}",
                acknowledged_at=said(answered) if answered else None, solved_at=said(solved) if solved else None,
            )
            for number, (at, channel, kind, answered, solved) in enumerate(rows)
        ),
    )  # fmt: skip
    groups: dict[str, list[tuple[float | None, float | None]]] = {}
    for at, channel, kind, answered, solved in rows:
        key = {"": "", "channel": channel, "type": kind, "month": f"{at:%Y-%m-01}"}[by]
        took = tuple((stop - at).total_seconds() if stop else None for stop in (answered, solved))
        groups.setdefault(key, []).append(took)  # type: ignore[arg-type]  # a pair
    for key, took in groups.items():
        for place, (share, time, hours) in enumerate(
            (("first_response_sla", "first_response_time", 12), ("resolution_sla", "resolution_time", 24))
        ):
            stopped = sorted(each[place] for each in took if each[place] is not None)
            met = sum(seconds <= hours * 3600 for seconds in stopped)
            assert float(value(workspace, share, by, key) or 0) == pytest.approx(met / len(took))
            assert value(workspace, time, by, key) == (Decimal(str(median(stopped))) if stopped else None)
            if stopped:
                nine_in_ten = next(s for n, s in enumerate(stopped, 1) if n >= 0.9 * len(stopped))
                assert value(workspace, f"{time}_p90", by, key) == nine_in_ten


def test_a_time_is_proved_by_the_messages_it_is_the_middle_of(workspace: Workspace) -> None:
    at = datetime(2026, 9, 18, 20, tzinfo=UTC)
    for hours in (1, 2, 3):
        answered = said(at + timedelta(hours=hours))
        add(
            workspace,
            Mention(mentioned_at=said(at), kind="question", author=f"a{hours}", acknowledged_at=answered),
        )
    add(workspace, Mention(mentioned_at=said(at), kind="question", author="waits"))
    (figure,) = figures_of(workspace, Scope(YEAR), ["first_response_time"])
    assert figure.value == 7200
    assert [(table.entity, table.total) for table in prove(workspace, figure, Scope(YEAR)).tables] == [
        ("mention", 3)
    ]


@pytest.mark.row("S4-18")
def test_share_solved_without_a_refund_is_of_those_who_tell_it(workspace: Workspace) -> None:
    at = said(datetime(2026, 9, 18, 20, tzinfo=UTC))
    for number, told in enumerate((0, 0, 1, None)):
        solved = Mention(
            mentioned_at=at, kind="complaint", author=f"a{number}", state="solved", refunded=told
        )
        add(workspace, solved)
    assert float(value(workspace, "solved_without_refund_share") or 0) == pytest.approx(2 / 3)


@pytest.mark.row("S0-33")
@pytest.mark.row("S1-7")
def test_what_people_say_is_told_by_topic_and_product(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    add(workspace, Topic(name="Sizes"), Product(name="Ridge low"))
    at = said(datetime(2026, 9, 18, 20, tzinfo=UTC))
    add(
        workspace,
        *(Mention(mentioned_at=at, author=f"p{n}", sentiment="positive", topic_id=1) for n in range(3)),
        Mention(mentioned_at=at, author="n", sentiment="negative", topic_id=1, kind="suggestion", product_id=1),
    )  # fmt: skip
    assert value(workspace, "net_sentiment", "topic", "Sizes") == Decimal("0.5")
    assert value(workspace, "suggestions", "product", "Ridge low") == 1
    file = str(workspace.path)
    workspace.close()
    days = ["--from", "2026-09-01", "--to", "2026-09-30"]
    assert cli.main(["figures", file, *days, "--metric", "suggestions", "--by", "product", "--json"]) == 0
    assert "Ridge low" in json.dumps(json.loads(capsys.readouterr().out))


@pytest.mark.row("G-9")
def test_net_sentiment_is_told_with_and_without_neutral(workspace: Workspace) -> None:
    at = datetime(2026, 9, 18, 20, tzinfo=UTC)
    felt = ["positive"] * 80 + ["negative"] * 20 + ["neutral"] * 100
    with change(workspace, "Mentions") as writer:
        for number, sentiment in enumerate(felt):
            told = {
                "mentioned_at": said(at),
                "mentioned_on": "2026-09-18",
                "sentiment": sentiment,
                "kind": "other",
            }
            writer.insert("mention", {**told, "author": f"a{number}"})
    assert value(workspace, "net_sentiment") == Decimal("0.3")
    assert value(workspace, "net_sentiment_without_neutral") == Decimal("0.6")
