"""A refund that a second list tells in another currency is asked about: it may be the same one, or money paid back besides."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bringing_files import bring
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

LISTS = {
    "numbered": "Refund ID,Order ID,Refund date,Refund amount,Currency\nR1,L1,2026-03-04,12.50,{0}\n",
    "nameless": "Order ID,Refund date,Refund amount,Currency\nL1,2026-03-04,12.50,{0}\n",
    "german": "Bestellnummer;Erstattungsdatum;Erstattungsbetrag;Währung\nL1;04.03.2026;12,50;{0}\n",
    "chinese": "订单号,退款日期,退款金额,币种\nL1,2026-03-04,12.50,{0}\n",
}


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path, currency="EUR") as made:
        yield made


def refunds(shop: Workspace) -> list[tuple]:
    rows = shop.connection().execute("SELECT number, amount, currency FROM refund ORDER BY id")
    return [tuple(row) for row in rows]


@pytest.mark.parametrize("kind", LISTS)
def test_it_is_asked_about(shop: Workspace, tmp_path: Path, kind: str) -> None:
    bring(shop, tmp_path / "first.csv", LISTS[kind].format("EUR"))
    assert refunds(shop) == [("L1", 1250, "EUR")]
    told = bring(shop, tmp_path / "second.csv", LISTS[kind].format("USD"))
    assert (told.doubtful, told.changed, told.new) == (1, 0, 0)
    assert refunds(shop) == [("L1", 1250, "EUR")]
    bring(shop, tmp_path / "second.csv", doubts=True)
    assert refunds(shop) == [("L1", 1250, "USD")]


def test_a_currency_that_was_not_told_yet_is_taken(shop: Workspace, tmp_path: Path) -> None:
    bring(shop, tmp_path / "first.csv", "Order ID,Refund date,Refund amount\nL1,2026-03-04,12.50\n")
    assert refunds(shop) == [("L1", 1250, None)]
    bring(shop, tmp_path / "second.csv", LISTS["nameless"].format("USD"))
    assert refunds(shop) == [("L1", 1250, "USD")]
