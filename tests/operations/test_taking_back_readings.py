"""Taking back an import that read a file anew brings back what it took away, as undo does."""

from datetime import date

import pytest

from bringing_files import bring
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import AdCost, Order, OrderLine, Post
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.imports.applying import bring_back_import, remove_import
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.changes.batches import batches
from socialroi_desktop.store.changes.taken_back import taken_back
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace

MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))
SUMS = "Campaign,Spend,Clicks\n"
ORDERS = "Order number,Order date,Total,Product,Quantity\n"
POSTS = "Date,Post,Likes,Comments,Impressions\n"


def ads(account):
    return {"defaults": {"channel": "tiktok"}, "period": MARCH, "account": account}


def of(channel):
    return {"defaults": {"channel": channel}}


# Another file, and one that is read in two ways: the second time a row of it is that of the other file.
CASES = [
    (AdCost, "spend", (SUMS + "Moss,30.00,3\n", ads("Elm")), (SUMS + "Moss,30.00,3\nFern,50.00,5\n", ads("Oak"), ads("Elm"))),
    (Order, "total", (ORDERS + "K1,2026-03-05,7.00,Mug,1\nK2,2026-03-06,7.00,Cup,2\n", {"account": "Oak"}),
     (ORDERS + "K2,2026-03-06,8.00,Cup,2\nK3,2026-03-07,2.00,Lid,1\n", {"account": "Elm"}, {"account": "Oak"})),
    (Post, "likes", (POSTS + "2026-03-06,N,7,1,90\n", of("snapchat")),
     (POSTS + "2026-03-05,M,7,1,90\n2026-03-06,N,7,1,90\n", of("tiktok"), of("snapchat"))),
]  # fmt: skip


def read_anew(workspace, tmp_path, case):
    """Return the total before and after the file was read anew, and the last import."""
    record, field, other, (text, first, again) = case
    bring(workspace, tmp_path / "b.csv", other[0], **other[1])
    bring(workspace, tmp_path / "a.csv", text, **first)
    before = total(workspace, record, field)
    bring(workspace, tmp_path / "a.csv", **again)
    assert total(workspace, record, field) < before
    return before, max(item.id for item in batches(workspace))


def total(workspace, record, field):
    return sum(getattr(row, field) or 0 for row in reading.listing(workspace, record))


@pytest.mark.parametrize("case", CASES, ids=["ads", "orders", "posts"])
def test_what_a_reading_took_away_comes_back_with_its_removal(tmp_path, case):
    record, field, *_ = case
    with new_workspace(tmp_path) as workspace:
        before, last = read_anew(workspace, tmp_path, case)
        after, lines = total(workspace, record, field), len(list(reading.listing(workspace, OrderLine)))
        held = dump(workspace)
        remove_import(workspace, batch_id=last)
        assert total(workspace, record, field) == before
        (told,) = taken_back(workspace)
        bring_back_import(workspace, removal_id=told.removal_id)
        assert total(workspace, record, field) == after
        assert len(list(reading.listing(workspace, OrderLine))) == lines
        undo(workspace)
        assert total(workspace, record, field) == before
        undo(workspace)
        assert dump(workspace) == held


@pytest.mark.parametrize("case", [CASES[0], CASES[2]], ids=["ads", "posts"])
def test_nothing_comes_back_of_an_import_that_was_taken_back_itself(tmp_path, case):
    record = case[0]
    with new_workspace(tmp_path) as workspace:
        _, last = read_anew(workspace, tmp_path, case)
        remove_import(workspace, batch_id=last - 1)
        remove_import(workspace, batch_id=last)
        name = {AdCost: "campaign", Order: "number", Post: "text"}[record]
        told = [getattr(row, name) for row in reading.listing(workspace, record)]
        assert len(told) == len(set(told))


def test_what_came_back_and_was_changed_since_stays(tmp_path):
    case = CASES[0]
    with new_workspace(tmp_path) as workspace:
        before, last = read_anew(workspace, tmp_path, case)
        remove_import(workspace, batch_id=last)
        row = next(item for item in reading.listing(workspace, AdCost) if item.account == "Oak")
        edit_record(workspace, entity="ad_cost", row_id=row.id, changes={"link_clicks": 9})
        (told,) = taken_back(workspace)
        bring_back_import(workspace, removal_id=told.removal_id)
        assert total(workspace, AdCost, "spend") == before
