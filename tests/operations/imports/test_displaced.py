"""A file read anew onto records of another file: each row counts once, and nothing that somebody changed is taken away."""

from datetime import date

import pytest

from bringing_files import bring
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import AdCost, Order, Post, WebSessions
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace

ADS = "Date,Campaign,Spend,Clicks\n"
VISITS = "Date,Source,Sessions\n2026-03-05,tiktok,{}\n2026-03-{},tiktok,{}\n"
ORDERS = "Order number,Order date,Total\n"
POSTS = "Date,Post,Likes,Comments,Impressions\n"
SUMS = "Campaign,Spend,Clicks\n"


def on(channel, **more):
    return {"defaults": {"channel": channel}, **more}


def of(month):
    return on("tiktok", period=Period(date(2026, month, 1), date(2026, month, 28)))


MARCH, APRIL = of(3), of(4)
DAY_FIRST, MONTH_FIRST = {"day_first": True}, {"day_first": False}

ONTO = [
    (AdCost, "spend", (ADS + "2026-03-05,M,7.00,3\n2026-03-06,M,7.00,3\n", on("tiktok")),
     ADS + "2026-03-06,M,8.00,3\n2026-03-07,M,2.00,3\n", on("snapchat"), on("tiktok"), 1700),
    (AdCost, "spend", (ADS + "2026-03-05,M,7.00,3\n2026-03-06,M,7.00,3\n", on("tiktok")),
     ADS + "2026-03-06,M,7.00,3\n2026-03-07,M,2.00,3\n", on("snapchat"), on("tiktok"), 1600),
    (AdCost, "spend", (ADS + "2026-03-05,M,7.00,3\n2026-03-06,M,7.00,3\n", on("tiktok")),
     ADS + "05/03/2026,M,8.00,3\n07/03/2026,M,2.00,3\n", on("tiktok", **MONTH_FIRST), on("tiktok", **DAY_FIRST), 1700),
    (AdCost, "spend", (SUMS + "M,70.00,30\n", MARCH), SUMS + "M,80.00,30\nN,2.00,1\n", APRIL, MARCH, 8200),
    (WebSessions, "sessions", (VISITS.format(70, "06", 70), {}),
     VISITS.replace("2026-03-05", "05/03/2026").replace("2026-03-{}", "07/03/2026").format(80, 20),
     MONTH_FIRST, DAY_FIRST, 170),
    (Order, "total", (ORDERS + "K1,2026-03-05,7.00\nK2,2026-03-06,7.00\n", {"account": "Oak"}),
     ORDERS + "K2,2026-03-06,8.00\nK3,2026-03-07,2.00\n", {"account": "Elm"}, {"account": "Oak"}, 1700),
    (Post, "likes", (POSTS + "2026-03-05,M,7,1,90\n2026-03-06,N,7,1,90\n", on("tiktok")),
     POSTS + "2026-03-06,N,8,1,95\n2026-03-07,O,2,1,90\n", on("snapchat"), on("tiktok"), 17),
]  # fmt: skip


def total(workspace, record, field):
    return sum(getattr(row, field) for row in reading.listing(workspace, record))


@pytest.mark.parametrize("case", ONTO)
def test_a_row_read_anew_onto_a_record_of_another_file_counts_once(tmp_path, case):
    record, field, other, text, slip, right, wanted = case
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "a.csv", other[0], **other[1])
        bring(workspace, tmp_path / "b.csv", text, **slip)
        before = dump(workspace)
        counts = bring(workspace, tmp_path / "b.csv", **right)
        assert (counts.new, counts.doubtful) == (0, 0)
        assert total(workspace, record, field) == wanted
        assert bring(workspace, tmp_path / "b.csv", **right).changed == 0
        undo(workspace)
        assert dump(workspace) == before


def test_a_file_of_which_every_row_is_here_takes_its_other_reading_away_and_says_so(tmp_path):
    text = ADS + "2026-03-06,M,7.00,3\n"
    with new_workspace(tmp_path) as workspace:
        bring(
            workspace, tmp_path / "a.csv", ADS + "2026-03-05,M,7.00,3\n2026-03-06,M,7.00,3\n", **on("tiktok")
        )
        bring(workspace, tmp_path / "b.csv", text, **on("snapchat"))
        options = ingest.Options(**on("tiktok"))
        plan = ingest.plan(ingest.open_source(tmp_path / "b.csv"), workspace.settings(), options)
        (result,) = import_files(workspace, files=[FileImport(plan)])
        assert total(workspace, AdCost, "spend") == 1400
        assert result.counts.same == 1
        assert "is taken away" in " ".join(note.message for note in result.notes)


def test_a_row_that_another_file_told_later_is_asked_about_and_counts_once(tmp_path):
    with new_workspace(tmp_path) as workspace:
        bring(
            workspace,
            tmp_path / "b.csv",
            ADS + "2026-03-06,M,8.00,3\n2026-03-07,M,2.00,3\n",
            **on("snapchat"),
        )
        bring(
            workspace, tmp_path / "a.csv", ADS + "2026-03-05,M,7.00,3\n2026-03-06,M,7.00,3\n", **on("tiktok")
        )
        assert bring(workspace, tmp_path / "b.csv", **on("tiktok")).doubtful == 1
        assert total(workspace, AdCost, "spend") == 1600


@pytest.mark.parametrize(("record", "changes"), [(AdCost, {"clicks": 4}), (AdCost, {"campaign": "Mine"})])
def test_an_earlier_record_that_somebody_changed_stays_and_the_row_is_asked_about(tmp_path, record, changes):
    with new_workspace(tmp_path) as workspace:
        bring(
            workspace, tmp_path / "a.csv", ADS + "2026-03-05,M,7.00,3\n2026-03-06,M,7.00,3\n", **on("tiktok")
        )
        bring(
            workspace,
            tmp_path / "b.csv",
            ADS + "2026-03-06,M,8.00,3\n2026-03-07,M,2.00,3\n",
            **on("snapchat"),
        )
        (mine,) = (row for row in reading.listing(workspace, AdCost) if row.spend == 800)
        edit_record(workspace, entity=record.entity, row_id=mine.id, changes=changes)
        counts = bring(workspace, tmp_path / "b.csv", **on("tiktok"))
        assert (counts.changed, counts.doubtful) == (1, 1)
        assert mine.id in {row.id for row in reading.listing(workspace, AdCost)}


@pytest.mark.parametrize(("record", "field", "other", "text"), [(*case[:4],) for case in ONTO[:2]])
def test_a_record_of_another_file_is_not_moved_unasked(tmp_path, record, field, other, text):
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "a.csv", other[0], **other[1])
        bring(workspace, tmp_path / "b.csv", text.replace("7.00", "7.50"), **on("tiktok"))
        wanted = total(workspace, record, field)
        counts = bring(workspace, tmp_path / "b.csv", **on("snapchat"))
        assert (counts.new, counts.changed, counts.doubtful) == (0, 1, 1)
        assert sum(row.channel == "tiktok" for row in reading.listing(workspace, record)) == 2
        assert total(workspace, record, field) == wanted
