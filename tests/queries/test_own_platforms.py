"""Figures count a platform of the seller's own among the social channels, and prove it by its rows."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from asking import JULY, add, ask, values
from socialroi_desktop.domain.channels import OWN
from socialroi_desktop.domain.records import Account, AccountDay, Cost, Goal, WebSessions
from socialroi_desktop.operations.records.editing import delete_records
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.roi.snapshot import Question
from socialroi_desktop.queries.scope import Scope, social_channels
from socialroi_desktop.queries.traffic import traffic
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.own_channels import channels_of
from workspaces import new_workspace

VK = "own:VK"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as workspace:
        add(workspace, Account(channel=VK, name="boards"))
        add(workspace, Cost(spent_on="2026-07-02", kind="other", amount=5000, currency="USD", channel=VK))
        add(workspace, Cost(spent_on="2026-07-02", kind="other", amount=700, currency="USD", channel="email"))
        add(workspace, AccountDay(channel=VK, account="boards", day="2026-07-01", followers=10))
        add(workspace, AccountDay(channel=VK, account="boards", day="2026-07-31", followers=15))
        visits = (("2026-07-03", VK, 40), ("2026-07-03", "email", 30))
        add(
            workspace,
            *(
                WebSessions(period_start=day, period_end=day, source=name, sessions=n, channel=name)
                for day, name, n in visits
            ),
        )
        yield workspace


def test_costs_visits_and_followers_of_it_are_of_social(shop: Workspace) -> None:
    social = social_channels()
    assert values(shop, "total_cost", channels=social) == {"": Decimal("50.00")}
    assert values(shop, "sessions", channels=social) == {"": 40}
    assert values(shop, "social_sessions") == {"": 40}
    assert values(shop, "followers", channels=social) == {"": 15}
    assert values(shop, "sessions", "channel", channels=frozenset({VK})) == {VK: 40}
    assert traffic(shop, Scope(JULY)).rank == 1


@pytest.mark.parametrize("metric", ["total_cost", "sessions", "social_sessions"])
def test_the_rows_behind_a_figure_of_social_are_its_rows(shop: Workspace, metric: str) -> None:
    scope = Scope(JULY) if metric == "social_sessions" else Scope(JULY, channels=social_channels())
    proof = prove(shop, ask(shop, metric, channels=scope.channels)[""], scope, 10)
    assert [table.total for table in proof.tables if table.total] == [1]


def test_all_of_them_are_asked_about_unless_some_are_chosen() -> None:
    assert OWN in Question(JULY).channels
    assert Scope(JULY, channels=social_channels()).includes(VK)
    assert Scope(JULY, channels=social_channels() - {OWN}).includes(None)
    assert not Scope(JULY, channels=frozenset({"tiktok"})).includes(VK)


def test_those_in_use_are_told_by_the_rows(shop: Workspace) -> None:
    assert channels_of(shop).own_ids == (VK,)
    add(shop, Goal(name="G", metric="orders", target="5", start="2026-07-01", end="2026-07-31",
                   target_kind="total", baseline_source="new", channels="tiktok own:Naver_Blog"))  # fmt: skip
    assert channels_of(shop).own_ids == ("own:Naver_Blog", VK)
    delete_records(shop, entity="account", ids=[1])
    assert channels_of(shop).own_ids == ("own:Naver_Blog", VK)
    delete_records(shop, entity="goal", ids=[1])
    delete_records(shop, entity="cost", ids=[1])
    assert channels_of(shop).own_ids == ()
