from dataclasses import replace
from pathlib import Path

import pytest

from asking import JULY, add, one
from socialroi_desktop.commands.proof import _worked_out
from socialroi_desktop.domain.records import AdCost, Cost, ExchangeRate
from socialroi_desktop.operations.records.editing import edit_settings
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.evidence import SourceRow
from workspaces import new_workspace


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        edit_settings(workspace, settings=replace(workspace.settings(), hourly_rate=2000))
        yield workspace


def row_of(shop: Workspace, metric: str) -> SourceRow:
    (table,) = prove(shop, one(shop, metric), Scope(JULY)).tables
    return table.rows[0]


@pytest.mark.parametrize("metric", ["labour_cost", "hours", "total_cost"])
def test_own_time_is_proved_by_minutes_rate_and_amount(shop: Workspace, metric: str) -> None:
    add(shop, Cost(kind="hours", spent_on="2026-07-02", minutes=90, currency="USD"))
    row = row_of(shop, metric)
    assert (row.minutes, row.hourly, row.amount, row.currency) == (90, 2000, 3000, "USD")
    assert _worked_out(row) == "1:30 h × 20.00 = "


def test_time_beside_a_typed_amount_has_no_rate(shop: Workspace) -> None:
    add(shop, Cost(kind="tool", spent_on="2026-07-02", minutes=90, amount=500, currency="USD"))
    row = row_of(shop, "tools")
    assert (row.minutes, row.hourly, row.amount) == (90, None, 500)


@pytest.mark.parametrize("kind", ["tool", "rights", "other", "influencer_fee", "product_seeding", "shipping"])
def test_a_cost_of_another_currency_is_proved_by_what_it_counts(shop: Workspace, kind: str) -> None:
    add(shop, ExchangeRate(currency="EUR", day="2026-07-01", rate="1.25"))
    add(shop, Cost(kind=kind, spent_on="2026-07-02", amount=400, currency="EUR"))
    row = row_of(shop, "total_cost")
    assert (row.amount, row.currency, row.counted, row.base) == (400, "EUR", 500, "USD")


def test_ads_of_another_currency_too(shop: Workspace) -> None:
    add(shop, ExchangeRate(currency="EUR", day="2026-07-01", rate="1.25"))
    days = {"period_start": "2026-07-01", "period_end": "2026-07-10"}
    add(shop, AdCost(channel="facebook", campaign="c", **days, spend=800, currency="EUR"))
    assert row_of(shop, "ad_spend").counted == 1000
