"""Five steps from seeding to buying, with the buyers who came another way."""

from decimal import Decimal
from pathlib import Path

import pytest

from asking import add
from partner_shop import TODAY, partner_shop
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Deal, Influencer, Touchpoint
from socialroi_desktop.queries.outreach.funnel import STEPS, Funnel, Step, funnel
from socialroi_desktop.queries.outreach.results import results_of_deal
from workspaces import new_workspace, put_orders


@pytest.mark.row("S1-13")
def test_who_bought_by_link_stands_beside_who_came_another_way(tmp_path: Path):
    workspace, _person, deal = partner_shop(tmp_path)
    with workspace:
        put_orders(
            workspace,
            [{"number": "Y", "customer": "y", "gross_sales": 6_000, "ordered_at": "2026-05-06T10:00:00Z"}],
        )
        met = {"customer": "y", "touched_at": "2026-05-05T08:00:00Z", "source": "nadia.glow"}
        add(workspace, Touchpoint(**met, interaction="impression"))
        found = funnel(results_of_deal(workspace, deal, TODAY))
        told = {step.id: step.count for step in found.steps}
        assert told == {"seeding": 1, "aware": 31_400, "interested": 910, "follow": 40, "buy": 18}
        assert found.ways == (("link", 9), ("code", 5), ("survey", 3), ("assisted", 1))
        assert sum(count for _, count in found.ways) == 18


def test_steps_that_nothing_tells_say_why(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        person = add(workspace, Influencer(name="Ann"))[0]
        deal = add(workspace, Deal(influencer_id=person, purpose="x", starts_on="2026-05-01"))[0]
        found = funnel(results_of_deal(workspace, deal, TODAY))
        assert all(isinstance(step.count, Problem) for step in found.steps)
        assert {count for _, count in found.ways} == {0}
        assert [found.share(place) for place in range(5)] == [None] * 5


def test_the_share_of_a_step_is_of_the_step_before():
    steps = zip(STEPS, (3, 1_000, 50, 4, 10), strict=True)
    found = Funnel(tuple(Step(name, count) for name, count in steps), ())
    # Posts are not people, and more bought than followed.
    assert [found.share(place) for place in range(5)] == [None, None, Decimal("0.05"), Decimal("0.08"), None]
