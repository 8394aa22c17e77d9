"""Money on the Plan tab is written in the currency it was told in, whatever that of its goal or of the workspace is."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import CampaignVerdict, Goal, GoalSignal
from socialroi_desktop.metrics.methods.pacing import progress
from socialroi_desktop.queries.campaigns.review import ReviewLine, Said
from socialroi_desktop.queries.goal_beside import GuardState, SignalState
from socialroi_desktop.queries.goals import GoalState, not_begun
from socialroi_desktop.viewmodels.plan.campaign_words import line_words, verdict_lines
from socialroi_desktop.viewmodels.plan.goal_below import below
from socialroi_desktop.viewmodels.plan.goal_beside import signals
from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail
from socialroi_desktop.viewmodels.plan.goal_figures import goal_figures

TODAY = date(2026, 8, 11)
EUROS = Goal(
    id=1,
    name="In euros",
    metric="net_sales",
    target="500",
    start="2026-08-01",
    end="2026-08-31",
    currency="EUR",
)
FIGURE = replace(not_begun("net_sales", Period(TODAY, TODAY), "EUR"), value=Decimal(300))


def state(goal: Goal) -> GoalState:
    return GoalState(goal, FIGURE, progress(goal, Decimal(300), TODAY))


def test_verdicts_and_the_post_mortem_write_money_of_a_goal_in_its_currency(qapp) -> None:
    said = Said(
        tuple(
            CampaignVerdict(
                metric="net_sales", verdict="effective", value="300", target="500", goal_id=goal_id
            )
            for goal_id in (1, None)
        ),
        (),
    )
    of_goal, of_campaign = verdict_lines(said, "USD", {1: EUROS})
    assert (of_goal.label, of_goal.value.split(" · ")[0]) == ("Net sales: In euros", "€300, target €500")
    assert of_campaign.value.startswith("$300")
    line = ReviewLine("net_sales", Decimal(300), Decimal(500), "EUR", EUROS)
    assert line_words(line)[1].count("€") == 2


def test_signals_and_guard_are_in_the_currency_they_were_told_in(qapp) -> None:
    signal = SignalState(GoalSignal(metric="net_sales"), Decimal(1), Decimal(2), None, "rise", unit="USD")
    guard = GuardState("net_sales", replace(FIGURE, unit="USD"), None)
    detail = GoalDetail(state(EUROS), "", (), (), (), signals=(signal,), guard=guard)
    (fact,) = signals(detail, "EUR")
    assert fact.value == "▲ $1 → $2"
    assert goal_figures(detail, "EUR")[-1].value == "$300"


@pytest.mark.parametrize(("currency", "sign"), [("PLN", "zł"), (None, "$")])
def test_goals_below_one_in_another_currency_keep_their_own(qapp, currency: str | None, sign: str) -> None:
    child = replace(EUROS, id=2, name="Child", currency=currency)
    parent = Goal(id=1, name="Big", level="big_goal", start="2026-08-01", end="2026-08-31", currency="EUR")
    detail = GoalDetail(state(parent), "", (), (), (), children=(state(child),), base="USD")
    assert sign in below(detail, "EUR")[0].reason or "PLN" in below(detail, "EUR")[0].reason
