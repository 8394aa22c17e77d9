"""The draft of a goal with parts, a place in the tree, and a share of a forecast as its target."""

import pytest

from asking import add
from planning import planning_session
from socialroi_desktop.domain.records import Goal, GoalTarget, Post
from socialroi_desktop.queries.goals import goal_states
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.plan.goal_beside import parts_title, signals
from socialroi_desktop.viewmodels.plan.goal_detail import read_detail
from socialroi_desktop.viewmodels.plan.goal_editor import GoalEditor
from socialroi_desktop.viewmodels.plan.goal_targets import target_lines

FACEBOOK, X = GoalTarget(channel="facebook", target="500"), GoalTarget(channel="x", target="150")


@pytest.fixture
def session(tmp_path, qapp):
    with planning_session(tmp_path) as made:
        yield made


@pytest.fixture
def editor(session):
    made = GoalEditor(session)
    made.set(kind="leads")
    made.set(baseline_source="new", name="Leads", start="2026-08-01", end="2026-09-15")
    return made


@pytest.mark.row("S0-14")
def test_the_target_and_the_channels_follow_the_parts(session, editor, qtbot) -> None:
    editor.set_targets((FACEBOOK,))
    editor.set_targets((FACEBOOK, X))
    assert (editor.goal.target, editor.goal.channels) == ("650", "facebook x")
    assert editor.problems == {}
    with qtbot.waitSignal(editor.saved):
        editor.save()
    (goal,) = reading.listing(session.workspace, Goal)
    kept = reading.referring(session.workspace, GoalTarget, "goal_id", goal.id)
    assert [(part.channel, part.target) for part in kept] == [("facebook", "500"), ("x", "150")]
    again = GoalEditor(session, goal)
    assert len(again.targets) == 2
    again.set_targets(again.targets[:1])
    assert again.goal.target == "500"
    again.save()
    assert len(reading.referring(session.workspace, GoalTarget, "goal_id", goal.id)) == 1
    detail = read_detail(session.workspace, goal_states(session.workspace, session.today)[0], session.today)
    assert parts_title(detail, "USD") == "500 = 500"
    assert [line.name for line in target_lines(detail, "USD")] == ["Facebook"]


def test_another_number_as_target_is_said_at_the_parts_and_nothing_is_lost(editor) -> None:
    editor.set_targets((FACEBOOK, X))
    editor.set(target="600")
    assert "come to 650, the target is 600" in editor.problems["targets"].message
    editor.save()
    assert editor.targets == (FACEBOOK, X)


@pytest.mark.row("S2-24")
def test_a_share_of_the_forecast_is_the_target_with_its_model(editor, session) -> None:
    editor.set(kind="sales", metric="social_net_sales")
    editor.set(baseline_source="new")
    editor.set(social_share="20")
    editor.set(sales_forecast="50000")
    assert editor.goal.target == "10000"
    assert list(editor.problems) == ["share_model"]
    editor.set(growth="10", share_model="last_touch")
    assert (editor.goal.target, editor.problems) == ("11000", {})
    editor.set(target="12000")
    assert "make 11000.00" in editor.problems["target"].message
    editor.set(growth="20")
    editor.save()
    (goal,) = reading.listing(session.workspace, Goal)
    assert (goal.target, goal.social_share, goal.sales_forecast, goal.share_model) == (
        "12000", "20", "50000", "last_touch",
    )  # fmt: skip


@pytest.mark.row("S1-32")
def test_events_and_big_goals_need_neither_metric_nor_baseline(session, editor, qtbot) -> None:
    editor.set(level="event")
    assert (editor.goal.metric, editor.goal.target, editor.problems) == ("", None, {})
    with qtbot.waitSignal(editor.saved):
        editor.save()
    (event,) = reading.listing(session.workspace, Goal)
    below = GoalEditor(session)
    below.set(level="event", parent_id=event.id, name="Another")
    assert list(below.problems) == ["parent_id"]
    below.set(level="metric")
    assert below.goal.metric
    assert "parent_id" not in below.problems


def test_two_goals_on_one_metric_and_channel_are_said_while_typing(session, editor) -> None:
    editor.set(target="10", channels="x")
    editor.save()
    again = GoalEditor(session)
    again.set(kind="leads")
    again.set(baseline_source="new", target="5", channels="x", start="2026-08-01", end="2026-09-15")
    assert "“Leads” counts the same metric" in again.problems["metric"].message
    again.set(end="2026-10-15")
    assert [item.column for item in again.advice if "counts for both" in item.message] == ["channels"]


def test_signals_are_told_with_the_word_all_agree_on(session) -> None:
    from socialroi_desktop.domain.records import GoalSignal

    add(
        session.workspace,
        Post(channel="facebook", external_id="c", published_at="2026-07-25T10:00:00Z", reach=1000),
        Goal(name="Seen", kind="awareness", metric="reach", target="20000", start="2026-08-01", end="2026-09-15",
             channels="facebook", baseline_source="new"),
        GoalSignal(goal_id=1, metric="reach"),
        GoalSignal(goal_id=1, metric="followers"),
    )  # fmt: skip
    (state,) = goal_states(session.workspace, session.today)
    told = signals(read_detail(session.workspace, state, session.today), "USD")
    assert [(fact.label, fact.value) for fact in told] == [
        ("Reach", "▲ 1,000 → 2,000"), ("Followers", "– → –"), ("Together", "▲ all rise"),
    ]  # fmt: skip
