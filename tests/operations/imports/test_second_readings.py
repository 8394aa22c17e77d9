"""A row that was taken in its second reading stays so, in the same file and in others, until somebody names its line."""

import pytest

from bringing_files import bring
from socialroi_desktop import ingest
from socialroi_desktop.domain.records import AdCost, Cost, Order
from socialroi_desktop.operations.imports.applying import apply_files
from socialroi_desktop.operations.imports.previewing import plan_source, preview
from socialroi_desktop.operations.imports.wanted import FileImport, Selection
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

ORDERS = "Order number;Date;Total;Currency\nT1;2026-03-01;1.750;EUR\nT2;2026-03-02;2.250;EUR\n"
LATER = "Order number;Date;Total;Currency\nT2;2026-03-02;2.250;EUR\nT3;2026-03-20;3.125;EUR\n"
COSTS = "Date,Type,Amount,Currency,Channel\n03/04/2026,Ads,14.00,EUR,TikTok\n05/06/2026,Ads,6.00,EUR,TikTok\n"
ADS = (
    "Date,Platform,Campaign,Spend,Currency,Impressions,Clicks\n03/04/2026,TikTok,Moss,4.00,EUR,90,5\n"
    "05/06/2026,TikTok,Moss,8.00,EUR,80,5\n"
)


def take(workspace, path, text, *lines, second=()):
    """Import a file as the command line does: lines are accepted, those of `second` in their second reading."""
    path.write_text(text, "utf-8")
    options = ingest.Options(second=frozenset(second))
    plan = plan_source(workspace, ingest.open_source(path), options)
    chosen = Selection(accepted=frozenset(lines))
    selection = chosen.with_doubts() if not lines else chosen
    return apply_files(workspace, files=[FileImport(plan, selection)]).files[0].counts


def totals(workspace):
    return {row.number: row.total for row in reading.listing(workspace, Order)}


def test_all_of_the_second_reading_is_an_answer_for_files_of_the_same_header(tmp_path):
    with new_workspace(tmp_path) as workspace:
        take(workspace, tmp_path / "a.csv", ORDERS, second=[ingest.ALL_LINES])
        counts = take(workspace, tmp_path / "b.csv", LATER)
        assert (counts.new, counts.same, counts.doubtful) == (1, 1, 0)
        assert totals(workspace) == {"T1": 175_000, "T2": 225_000, "T3": 312_500}


@pytest.mark.parametrize("again", [ORDERS, ORDERS + "T9;2026-03-09;1;EUR\n"])
def test_a_line_of_the_second_reading_is_known_again_and_all_rows_do_not_set_it_back(tmp_path, again):
    with new_workspace(tmp_path) as workspace:
        take(workspace, tmp_path / "a.csv", ORDERS, 2, second=[2])
        counts = take(workspace, tmp_path / "a.csv", again)
        assert (counts.same, counts.doubtful) == (1, 1)
        assert totals(workspace)["T1"] == 175_000
        take(workspace, tmp_path / "a.csv", again, 2)
        assert totals(workspace)["T1"] == 175


@pytest.mark.parametrize(("record", "text"), [(Cost, COSTS), (AdCost, ADS)])
@pytest.mark.parametrize("end", ["", "\n"])
def test_a_day_of_the_second_reading_is_not_counted_beside_itself(tmp_path, record, text, end):
    with new_workspace(tmp_path) as workspace:
        take(workspace, tmp_path / "a.csv", text, 2, 3, second=[2, 3])
        days = [
            row.spent_on if record is Cost else row.period_start for row in reading.listing(workspace, record)
        ]
        assert sorted(days) == ["2026-04-03", "2026-06-05"]
        counts = take(workspace, tmp_path / "b.csv", text + end)
        assert (counts.new, counts.same, counts.doubtful) == (0, 2, 0)
        assert len(reading.listing(workspace, record)) == 2


def test_a_row_that_only_looks_like_another_record_in_its_second_reading_is_asked_about(tmp_path):
    with new_workspace(tmp_path) as workspace:
        plain = COSTS.replace("03/04/2026", "2026-04-03").replace("05/06/2026", "2026-12-06")
        bring(workspace, tmp_path / "typed.csv", plain)
        assert bring(workspace, tmp_path / "a.csv", COSTS).doubtful == 2


def test_a_doubt_says_what_stands_now(tmp_path):
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "a.csv", ORDERS.replace("1.750", "1800.00"))
        path = tmp_path / "b.csv"
        path.write_text(ORDERS, "utf-8")
        plan = plan_source(workspace, ingest.open_source(path))
        told = preview(workspace, plan).rows[0].problem.message
        assert "“Gross sales” stands at 1800.00 EUR; this row makes it 1.75 EUR." in told
