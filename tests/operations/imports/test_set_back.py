"""An older export after a newer one is asked about; one that goes on is not."""

import pytest

from bringing_files import bring
from socialroi_desktop.domain.records import Order
from socialroi_desktop.operations.imports.set_back import set_back
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

HEAD = "Order number,Date,Total,Refunded,Status\n"


def states(workspace):
    return [(row.number, row.status, row.refunds) for row in reading.listing(workspace, Order)]


def orders(*rows):
    return HEAD + "".join(f"K{at},2026-05-0{at},{row}\n" for at, row in enumerate(rows, 1))


def test_an_older_list_of_orders_takes_nothing_back_unasked(tmp_path):
    newer = orders("100,100,Refunded", "50,0,Cancelled", "30,10,Partially refunded", "9,0,Paid")
    older = orders("100,0,Paid", "50,0,Paid", "30,5,Partially refunded", "9,0,Pending")
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "newer.csv", newer)
        before = states(workspace)
        counts = bring(workspace, tmp_path / "older.csv", older)
        assert states(workspace)[:3] == before[:3]
        assert (counts.doubtful, counts.changed) == (3, 1)
        assert bring(workspace, tmp_path / "newer.csv").doubtful == 0


def test_a_newer_list_goes_on(tmp_path):
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "a.csv", orders("100,0,Paid", "50,10,Partially refunded"))
        counts = bring(workspace, tmp_path / "b.csv", orders("100,100,Refunded", "50,20,Partially refunded"))
        assert (counts.changed, counts.doubtful) == (2, 0)


def test_numbers_that_begin_anew_replace_no_order_unasked(tmp_path):
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "a.csv", "Order number,Date,Total\n1,2025-05-02,100\n2,2025-05-03,50\n")
        counts = bring(
            workspace, tmp_path / "b.csv", "Order number,Date,Total\n1,2026-05-09,55\n3,2026-05-10,65\n"
        )
        assert (counts.new, counts.doubtful) == (1, 1)
        assert {row.number: row.gross_sales for row in reading.listing(workspace, Order)} == {
            "1": 10_000,
            "2": 5_000,
            "3": 6_500,
        }


@pytest.mark.parametrize(
    ("entity", "changes", "asked"),
    [
        ("order", {"ordered_at": ("2026-05-02T00:00:00Z", "2026-05-03T11:00:00Z")}, False),
        ("order", {"ordered_at": ("2026-05-02T00:00:00Z", "2026-05-04T11:00:00Z")}, True),
        ("order", {"status": ("pending", "paid")}, False),
        ("order", {"status": ("refunded", "voided")}, False),
        ("order", {"refunds": (500, None)}, True),
        ("order", {"refunds": (None, 500)}, False),
        ("post", {"views": (500, 100)}, True),
        ("post", {"views": (500, 480), "likes": (3, 0)}, False),
        ("post", {"views": (None, 480)}, False),
        ("cost", {"amount": (500, 100)}, False),
    ],
)  # fmt: skip
def test_what_sets_a_record_back(entity, changes, asked):
    assert (set_back(entity, changes) is not None) is asked


def test_views_that_fall_to_a_fifth_are_asked_about(tmp_path):
    head = (
        "Post ID,Account ID,Account username,Description,Publish time,Permalink,Post type,Views,Reach,Likes\n"
    )
    row = "17900000000000009,7,tea,Morning,05/05/2026 01:00,https://www.instagram.com/p/AAA999/,IG image,{},{},{}\n"
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "a.csv", head + row.format(500, 400, 40))
        counts = bring(workspace, tmp_path / "b.csv", head + row.format(100, 80, 4))
        assert (counts.doubtful, counts.changed) == (1, 0)
        assert bring(workspace, tmp_path / "c.csv", head + row.format(600, 450, 44)).changed == 1
