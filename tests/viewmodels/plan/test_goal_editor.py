from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from asking import add
from planning import SHOES, planning_session
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Campaign, Deal, Goal, Influencer
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.operations.goals import save_goal
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.goal_baselines import BEFORE, LAST_YEAR, Offer
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.names import labels
from socialroi_desktop.viewmodels.plan.goal_editor import GoalEditor
from socialroi_desktop.viewmodels.plan.measurable import measurable, metric_choices, missing_for
from socialroi_desktop.viewmodels.plan.one_line import goal_from_line
from socialroi_desktop.viewmodels.plan.share_meter import share_words, shown_days, taken, with_day
from socialroi_desktop.viewmodels.plan.templates import goal_templates

TEMPLATES = {template.id: template for template in goal_templates()}


@pytest.fixture
def session(tmp_path, qapp):
    with planning_session(tmp_path) as made:
        yield made


@pytest.fixture
def editor(session):
    return GoalEditor(session)


def test_25_pairs_through_instagram_is_two_steps(session, editor, qtbot):
    editor.start_from(TEMPLATES["units_of_product"])
    assert editor.problems == {}
    assert (editor.goal.baseline, editor.goal.baseline_start) == ("6", "2025-07-01")
    with qtbot.waitSignal(editor.saved):
        editor.save()
    (goal,) = reading.listing(session.workspace, Goal)
    assert replace(goal, id=None, currency=None) == SHOES


@pytest.mark.row("S0-12", "G-4")
def test_the_baseline_is_measured_last_year_or_else_just_before(editor):
    editor.start_from(TEMPLATES["reach_lift"])
    assert (editor.goal.start, editor.goal.end) == ("2026-08-01", "2026-08-31")
    assert (editor.goal.baseline_start, editor.goal.baseline_end) == ("2026-07-01", "2026-07-31")
    assert editor.goal.baseline == "10000"
    assert editor.sentence == "Reach: 14,000 by 31 Aug 2026, that is 452 a day; 129 a day more than before."


def test_the_measured_baseline_follows_channel_and_days(editor):
    editor.start_from(TEMPLATES["units_of_product"])
    editor.set(channels="facebook")
    assert editor.goal.baseline == "0"
    editor.set(channels="instagram")
    editor.set(baseline_start="2026-07-01")
    editor.set(baseline_end="2026-07-31")
    assert editor.goal.baseline == "12"


def test_without_a_baseline_nothing_is_saved(session, editor, qtbot):
    editor.start_from(TEMPLATES["reach_lift"])
    editor.set(baseline_source="typed")
    with qtbot.assertNotEmitted(editor.saved):
        editor.save()
    assert list(editor.problems) == ["baseline"]
    assert reading.listing(session.workspace, Goal) == []
    editor.set(baseline="10000")
    editor.save()
    assert len(reading.listing(session.workspace, Goal)) == 1


def test_nothing_before_goes_with_a_number_only(editor):
    editor.start_from(TEMPLATES["reach_lift"])
    editor.set(baseline_source="new")
    assert list(editor.problems) == ["baseline_source"]
    editor.set(target_kind="total", target="5000")
    assert editor.problems == {}
    assert editor.goal.baseline_start is None


def test_a_blank_goal_names_itself_until_it_is_named(editor):
    editor.set(target="25", product_line="skate shoes", channels="instagram")
    assert editor.goal.name == "Units sold of skate shoes 25, Instagram"
    editor.set(name="Shoes")
    editor.set(target="26")
    assert editor.goal.name == "Shoes"
    editor.set(name="")
    editor.set(target="27")
    assert editor.goal.name == "Units sold of skate shoes 27, Instagram"


def test_the_name_of_a_template_follows_until_it_is_edited(editor):
    editor.start_from(TEMPLATES["units_of_product"])
    named = editor.goal.name
    editor.set(end="2026-12-31", note="From the fair")
    assert editor.goal.name == named == "Sell 25 pairs of skate shoes through Instagram"
    editor.set(target="30")
    assert editor.goal.name == "Units sold of skate shoes 30, Instagram"
    editor.set(name="Shoes")
    editor.set(target="31")
    assert editor.goal.name == "Shoes"


@pytest.mark.row("S0-9")
def test_sales_begin_with_a_longer_window_and_short_ones_are_advised_against(editor):
    assert (editor.goal.start, editor.goal.end) == ("2026-08-11", "2026-11-08")
    editor.set(kind="awareness")
    assert editor.goal.end == "2026-09-09"
    editor.set(start="2026-08-11", end="2026-08-17")
    assert any("7 days" in problem.message for problem in editor.advice)
    editor.set(end="2027-03-01")
    assert any("more than a quarter" in problem.message for problem in editor.advice)


@pytest.mark.row("S0-2")
def test_vanity_is_warned_of(editor):
    editor.set(metric="likes")
    assert any("vanity" in problem.template for problem in editor.advice)


def test_a_typed_campaign_is_made_and_a_known_one_taken(session, editor):
    editor.start_from(TEMPLATES["sales_lift_campaign"])
    editor.save()
    assert [item.name for item in reading.listing(session.workspace, Campaign)] == ["Holiday warm-up"]
    again = GoalEditor(session)
    again.start_from(TEMPLATES["units_of_product"])
    again.name_campaign("holiday WARM-UP")
    again.save()
    assert {goal.campaign_id for goal in reading.listing(session.workspace, Goal)} == {1}


def test_a_campaign_that_is_chosen_comes_before_one_that_was_named(session, editor):
    session.announce(add_record(session.workspace, record=Campaign(name="Sale")))
    editor.start_from(TEMPLATES["sales_lift_campaign"])
    editor.choose_campaign(1)
    editor.save()
    assert [goal.campaign_id for goal in reading.listing(session.workspace, Goal)] == [1]
    assert list(labels(session.workspace.connection(), "campaign").values()) == ["Sale"]


def test_an_error_of_the_store_is_said_in_the_form(session, editor):
    save_goal(session.workspace, goal=SHOES)
    editor.start_from(TEMPLATES["units_of_product"])
    editor.save()
    assert "already" in editor.error


def test_an_existing_goal_is_left_as_it_is_until_changed(session):
    saved = save_goal(session.workspace, goal=replace(SHOES, baseline="5"))
    goal = reading.get(session.workspace, Goal, saved.ids[0])
    editor = GoalEditor(session, goal)
    assert editor.goal == goal
    editor.measure()
    assert editor.goal.baseline == "6"
    assert editor.goal.baseline_start == goal.baseline_start


def _figure(days):
    return Figure("units", {}, days.start, days.end, Decimal(9), "count", "", {}, rows=1)


def test_a_closed_form_takes_no_late_answers(session, editor):
    editor.close()
    before = editor.goal
    days = Period(date(2026, 7, 1), date(2026, 7, 31))
    editor.meter.measured.emit(Offer(BEFORE, days, _figure(days)))
    editor._on_known(editor.known)
    assert editor.goal == before


def test_only_what_has_rows_can_be_measured(session):
    known = measurable(session.workspace)
    assert {"units", "orders", "net_sales", "reach"} <= known
    assert not {"sessions", "leads", "likes"} & known
    assert missing_for("units", known) == ""
    assert "visits" in missing_for("sessions", known)
    assert "posts" in missing_for("engagement_rate_by_reach", known)
    assert missing_for("a_metric_of_another_version", known) == ""


@pytest.mark.parametrize("day", ["2020-01-07", "2031-01-07"])
def test_a_deal_before_or_after_all_rows_is_a_deal(session, day):
    assert "deals" in missing_for("signed_unpaid", measurable(session.workspace))
    add(
        session.workspace,
        Influencer(name="Jo"),
        Deal(influencer_id=1, purpose="Sales", state="signed", agreed_on=day, signed_on=day, terms="free"),
    )
    assert missing_for("signed_unpaid", measurable(session.workspace)) == ""


def test_results_of_the_type_with_rows_come_first(session):
    known = measurable(session.workspace)
    sales = [choice.id for choice in metric_choices("sales", known)]
    assert sales[:3] == ["units", "orders", "net_sales"]
    assert metric_choices("awareness", known)[0].id == "reach"
    assert len(sales) == len(set(sales)) > 60
    assert "post_rates_by_reach" not in sales


@pytest.mark.parametrize("metric", sorted(METRICS))
def test_every_metric_says_what_it_needs(metric):
    assert missing_for(metric, frozenset()).startswith("needs ")


def test_an_empty_workspace_can_measure_nothing(tmp_path, qapp):
    with planning_session(tmp_path, rows=False) as session:
        assert measurable(session.workspace) == frozenset()
        editor = GoalEditor(session)
        assert (editor.goal.baseline_source, editor.goal.baseline) == ("new", None)
        editor.set(target_kind="lift")
        assert "baseline_source" in editor.problems


def test_two_unpaid_and_a_paid_partner_are_each_chosen_and_saved_and_then_promote(session):
    asked = []
    for name in ("partners_unpaid", "partners_paid", "partners_promote"):
        editor = GoalEditor(session)
        editor.start_from(TEMPLATES[name])
        assert editor.problems == {}
        assert editor.goal.product_line == "skincare"
        editor.save()
        asked.append(reading.listing(session.workspace, Goal)[-1])
    unpaid, paid, promote = asked
    assert [(goal.metric, goal.target) for goal in asked] == [
        ("signed_unpaid", "2"), ("signed_paid", "1"), ("posted", "3"),
    ]  # fmt: skip
    assert (unpaid.start, unpaid.end) == (paid.start, paid.end)
    assert promote.start > unpaid.end
    assert (unpaid.follows_id, promote.follows_id) == (None, paid.id)


@pytest.mark.row("S0-16")
def test_both_baselines_are_offered_and_one_is_taken_with_its_days(editor):
    editor.start_from(TEMPLATES["units_of_product"])
    year, before = editor.meter.offers
    assert [(offer.id, offer.figure.value, offer.figure.rows) for offer in (year, before)] == [
        (LAST_YEAR, 6, 1), (BEFORE, 0, 0),
    ]  # fmt: skip
    assert editor.goal.baseline == "6"
    editor.take(before)
    goal = editor.goal
    assert (goal.baseline, goal.baseline_start, goal.baseline_end) == ("0", "2026-04-01", "2026-06-30")
    assert goal.baseline_source == "measured"
    # What was picked stays picked when the goal changes, whichever has rows.
    editor.set(start="2026-10-01", end="2026-12-31")
    assert (editor.goal.baseline, editor.goal.baseline_start) == ("12", "2026-07-01")
    editor.set(baseline_source="typed")
    assert editor.goal.baseline is None
    editor.take(editor.meter.offers[1])
    assert (editor.goal.baseline_source, editor.goal.baseline) == ("measured", "12")


@pytest.mark.parametrize("product", ["skate shoes", None])
@pytest.mark.parametrize("metric", ["units", "orders", "gross_sales", "reach"])
def test_the_rows_behind_a_baseline_are_as_many_as_it_says(editor, metric, product):
    editor.start_from(TEMPLATES["units_of_product"])
    editor.set(metric=metric, product_line=product, channels=None, start="2026-10-01", end="2026-12-31")
    before, found = editor.meter.offers[1], []
    editor.meter.found.connect(found.append)
    editor.meter.find_rows(editor.goal, before)
    assert before.figure.rows
    assert (len(found[0].counted), found[0].total) == (before.figure.rows, before.figure.rows)
    assert found[0].days == before.days


@pytest.mark.row("S2-24")
def test_a_share_of_the_forecast_is_told_under_two_models_and_taken_with_model_and_days(editor):
    editor.set(metric="net_sales", sales_forecast="10000", growth="10", start="2026-10-01", end="2026-12-31")
    last, all_touches = editor.shares.views
    assert (last.model, all_touches.model) == ("last_touch", "linear")
    assert last.share == Decimal("100.0")
    assert last.target == 11_000
    assert share_words(last, "USD") == "Last touch: 100.0% makes $11,000"
    editor.set(**taken(last))
    goal = editor.goal
    assert (goal.target, goal.social_share, goal.share_model) == ("11000", "100.0", "last_touch")
    assert (goal.share_start, goal.share_end) == ("2026-07-01", "2026-09-30")
    editor.set(**with_day(goal, start="2025-07-01"))
    assert (editor.goal.share_start, editor.goal.share_end) == ("2025-07-01", "2026-09-30")
    assert editor.shares.views[0].days.start == date(2025, 7, 1)
    editor.set(sales_forecast=None)
    assert editor.shares.views == ()


def test_invites_that_do_not_suffice_are_said_in_the_form(editor):
    editor.start_from(TEMPLATES["members"])
    (said,) = [one for one in editor.advice if one.column == "invites_each"]
    assert said.message.startswith("2000 invites are planned")
    editor.set(giveaways=20)
    assert not [one for one in editor.advice if one.column == "invites_each"]


def test_swapped_days_of_a_share_stay_as_they_were_typed_and_are_told_at_their_field(editor):
    editor.set(metric="net_sales", sales_forecast="10000", social_share="20", share_model="linear")
    editor.set(share_start="2026-07-01", share_end="2026-06-30")
    assert editor.problems["share_end"].message.startswith("The days of the share end on 2026-06-30")
    assert shown_days(editor.goal) == ("2026-07-01", "2026-06-30")


def test_what_is_offered_is_of_the_goal_as_it_stands_in_the_form(editor):
    editor.start_from(TEMPLATES["units_of_product"])
    of_shoes = editor.meter.offers
    assert any(offer.has_rows for offer in of_shoes)
    editor.set(baseline_source="new")
    assert editor.meter.offers == of_shoes
    editor.set(product_line="hats nobody sells")
    assert not any(offer.figure.value for offer in editor.meter.offers)
    assert (editor.goal.baseline, editor.goal.baseline_source) == (None, "new")
    editor.set(product_line="skate shoes", start="")
    assert editor.meter.offers == ()


def test_a_metric_says_where_the_rows_that_are_in_do_not_tell_it(session):
    assert missing_for("units", frozenset({"orders"})).endswith("the rows that are in do not tell it")
    assert "are in" not in missing_for("units", frozenset())


def test_the_words_of_a_line_stay_the_name_until_they_are_changed(session, editor):
    line = "sell 40 caps through Facebook by 31 Dec"
    editor.start_from(goal_from_line(line, session.today, ("caps",), ()))
    words = editor.goal.name
    assert words.startswith("Sell 40 caps")
    for target in ("60", "x", ""):
        editor.set(target=target)
        assert editor.goal.name == words


def test_a_number_that_cannot_be_read_empties_no_name_the_form_made(editor):
    editor.start_from(TEMPLATES["units_of_product"])
    editor.set(target="60")
    assert "60" in editor.goal.name
    made = editor.goal.name
    editor.set(target="x")
    assert editor.goal.name == made


def test_what_is_said_of_a_saved_goal_counts_the_tactics_that_came_with_it(session, editor, qtbot):
    editor.start_from(TEMPLATES["units_of_product"])
    with qtbot.waitSignal(session.said) as said:
        editor.save(with_tactics=True)
    assert f"Tactics that came with it: {len(editor.playbook_titles)}." in said.args[0]
