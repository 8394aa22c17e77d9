"""A rate of refunds, and its proof, are of the orders of which refunds are told."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from asking import JULY
from bringing_files import bring
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.scope import By, Scope
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

PLAIN = "Order number,Date,Total,Currency\nA1,2026-07-02,100.00,USD\nA2,2026-07-03,50.00,USD\n"
REFUNDS = "Order,Refund date,Refund amount,Currency,Reason\nA1,2026-07-10,20.00,USD,Broken\n"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as workspace:
        yield workspace


@pytest.mark.parametrize("by", ["", "channel", "month"])
def test_the_proof_of_a_rate_of_refunds_has_the_orders_of_which_they_are_told(
    shop: Workspace, tmp_path: Path, by: By
) -> None:
    bring(shop, tmp_path / "orders.csv", PLAIN + "A9,2026-07-09,10.00,USD\n")
    bring(shop, tmp_path / "other.csv", PLAIN.replace("A", "T"))
    bring(shop, tmp_path / "refunds.csv", REFUNDS)
    scope = Scope(JULY, by)
    (rate,) = (figure for figure in figures_of(shop, scope, ["refund_rate"]) if figure.value is not None)
    (table,) = prove(shop, rate, scope).tables
    assert rate.value == pytest.approx(Decimal(1) / 3)
    assert {row.label for row in table.rows} == {"A1", "A2", "A9"}
    assert rate.rows == table.total == 3
