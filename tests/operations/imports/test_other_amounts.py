"""A cost or refund that a file tells anew with another amount is not counted twice unasked."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bringing_files import bring
from socialroi_desktop.domain.records import Cost, Refund
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

COSTS = "Date,Kind,Amount,Currency,Note,Invoice\n"
OPTIONS = {
    "entity": "cost",
    "format_id": "mapped",
    "mapping": {
        "Date": "spent_on", "Kind": "kind", "Amount": "amount", "Currency": "currency", "Note": "note", "Invoice": "reference",
    },
}  # fmt: skip


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path, currency="EUR") as made:
        yield made


def amounts(workspace: Workspace, record: type = Cost) -> list[int | None]:
    return sorted(row.amount or 0 for row in reading.listing(workspace, record))


def costs(*rows: str) -> str:
    return COSTS + "".join(f"2026-07-02,tool,{row}\n" for row in rows)


def test_a_bill_that_fell_is_asked_about_and_one_that_grew_changes(workspace: Workspace, tmp_path: Path):
    newer, older = costs("120.00,EUR,Canva,R-1"), costs("100.00,EUR,Canva,r-1")
    bring(workspace, tmp_path / "newer.csv", newer, **OPTIONS)
    assert bring(workspace, tmp_path / "older.csv", older, **OPTIONS).doubtful == 1
    assert amounts(workspace) == [12_000]
    assert bring(workspace, tmp_path / "newer.csv", **OPTIONS).same == 1
    bring(workspace, tmp_path / "older.csv", doubts=True, **OPTIONS)
    assert amounts(workspace) == [10_000]
    assert bring(workspace, tmp_path / "newer.csv", **OPTIONS).doubtful == 1
    assert bring(workspace, tmp_path / "newest.csv", newer + "\n", **OPTIONS).changed == 1
    assert amounts(workspace) == [12_000]
    assert bring(workspace, tmp_path / "newest.csv", **OPTIONS).same == 1


def test_a_cost_without_a_number_is_asked_about_both_ways(workspace: Workspace, tmp_path: Path):
    bring(workspace, tmp_path / "a.csv", costs("10.00,EUR,Taxi,", "99.00,EUR,,"), **OPTIONS)
    counts = bring(
        workspace, tmp_path / "b.csv", costs("10.00,EUR,Taxi,", "12.00,EUR,Taxi,", "50.00,EUR,,"), **OPTIONS
    )
    # The first is the one that is here, so the second is another; one without any words may be that of the list before.
    assert (counts.same, counts.new, counts.doubtful) == (1, 1, 1)
    assert bring(workspace, tmp_path / "c.csv", costs("14.00,EUR,taxi,"), **OPTIONS).doubtful == 1
    bring(workspace, tmp_path / "c.csv", doubts=True, **OPTIONS)
    # Taken, it stands in the place of the one it names; that it is a further one can be said.
    assert amounts(workspace) == [1_200, 1_400, 9_900]
    further = OPTIONS | {"second": frozenset({2})}
    assert bring(workspace, tmp_path / "d.csv", costs("15.00,EUR,taxi,"), **further).new == 1
    assert amounts(workspace) == [1_200, 1_400, 1_500, 9_900]
    assert bring(workspace, tmp_path / "c.csv", **OPTIONS).same == 1


def test_a_refund_of_one_number_is_one(workspace: Workspace, tmp_path: Path):
    head = "Order,Refund ID,Refund date,Refund amount,Currency\n"
    bring(workspace, tmp_path / "a.csv", head + "1,R1,2026-07-05,15.00,EUR\n1,,2026-07-05,3.00,EUR\n")
    counts = bring(workspace, tmp_path / "b.csv", head + "1,R1,2026-07-05,5.00,EUR\n1,,2026-07-05,4.00,EUR\n")
    assert (counts.doubtful, counts.new) == (1, 1)
    assert amounts(workspace, Refund) == [300, 400, 1_500]
