"""A list of costs sent again with an amount corrected is asked about, as the month or day it was told for."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from bringing_files import EVERYTHING, bring
from socialroi_desktop import ingest
from socialroi_desktop.domain.records import Cost
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

WIDE = "Kind;Jan 26;Feb 26\nAd spend;{};120,00\nTools;12,99;12,99\n"
LONG = "Month,Kind,Amount\n2026-01,Ad spend,{}\n2026-02,Ad spend,120.00\n2026-01,Tools,12.99\n2026-02,Tools,12.99\n"
WEEKS = "Week,Kind,Amount\n2026-W02,Ad spend,{}\n2026-W03,Ad spend,70.00\n"
DAYS = "Date,Kind,Amount\n2026-01-05,Ad spend,{}\n2026-02-05,Tools,12.99\n"
FEES = (
    "Influencer,Platform,Month,Fee,Commission\n@lena,Instagram,2026-03,300,{}\n@mats,TikTok,2026-03,150,5\n"
)
FEE_DAYS = "Influencer,Platform,Date,Fee,Commission\n@lena,Instagram,2026-03-02,300,{}\n@mats,TikTok,2026-03-02,150,5\n"
ITEMS = "Month,Kind,Note,Amount\n2026-01,Ad spend,Boost,{}\n2026-01,Tools,Canva,12.99\n"
# By the list: its first amount, the corrected one, by how much all of it grows, and on how many days.
LISTS = {
    "wide": (WIDE, "100,00", "110,00", 1_000, 31),
    "by coins": (WIDE, "100,00", "100,10", 10, 14),
    "fallen": (LONG, "45.00", "40.00", -500, 31),
    "long": (LONG, "45.00", "90.00", 4_500, 31),
    "weeks": (WEEKS, "70.00", "77.00", 700, 7),
    "days": (DAYS, "100.00", "110.00", 1_000, 1),
    "fees": (FEES, "12.00", "18.00", 600, 31),
    "fees by day": (FEE_DAYS, "12.00", "18.00", 600, 1),
    "notes": (ITEMS, "100.00", "131.00", 3_100, 31),
}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path, currency="EUR") as made:
        yield made


def total(workspace: Workspace) -> int:
    return sum(row.amount or 0 for row in reading.listing(workspace, Cost))


@pytest.mark.parametrize("kind", LISTS)
def test_a_corrected_amount_takes_the_place_of_the_whole_one_once_it_is_taken(workspace, tmp_path, kind):
    text, first, then, more, days = LISTS[kind]
    bring(workspace, tmp_path / "a.csv", text.format(first))
    before = total(workspace)
    counts = bring(workspace, tmp_path / "b.csv", text.format(then))
    assert (counts.new, counts.changed, counts.doubtful) == (0, 0, days)
    assert total(workspace) == before
    told = workspace.connection().execute("SELECT count(*) FROM import_problem WHERE verdict = 'doubtful'")
    assert told.fetchone()[0] == 1
    bring(workspace, tmp_path / "b.csv", doubts=True)
    assert total(workspace) == before + more
    again = bring(workspace, tmp_path / "b.csv")
    assert (again.new, again.changed, again.doubtful) == (0, 0, 0)


@pytest.mark.parametrize("kind", ["wide", "by coins", "days"])
def test_it_counts_beside_the_other_in_its_second_reading(workspace: Workspace, tmp_path: Path, kind: str):
    text, first, then, _, _ = LISTS[kind]
    bring(workspace, tmp_path / "a.csv", text.format(first))
    before = total(workspace)
    (tmp_path / "b.csv").write_text(text.format(then), "utf-8")
    options = ingest.Options(second=frozenset({2}))
    plan = ingest.plan(ingest.open_source(tmp_path / "b.csv"), workspace.settings(), options)
    import_files(workspace, files=[FileImport(plan, EVERYTHING)])
    assert total(workspace) == before + int(then.replace(",", "").replace(".", ""))
    again = bring(workspace, tmp_path / "b.csv")
    assert (again.new, again.changed, again.doubtful) == (0, 0, 0)


def test_costs_beside_those_that_are_here_are_not_asked_about(workspace: Workspace, tmp_path: Path):
    bring(workspace, tmp_path / "a.csv", LONG.format("45.00"))
    more = LONG.format("45.00") + "2026-01,Ad spend,7.00\n2026-03,Ad spend,10.00\n"
    assert bring(workspace, tmp_path / "b.csv", more).doubtful == 0
    other = "Date,Kind,Currency,Amount\n2026-01-05,Ad spend,EUR,20.00\n"
    assert bring(workspace, tmp_path / "c.csv", other).doubtful == 0
    twice = "Date,Kind,Note,Amount\n2026-01-06,Tools,Canva,20.00\n2026-01-06,Tools,Figma,30.00\n"
    assert bring(workspace, tmp_path / "d.csv", twice).doubtful == 0
    assert bring(workspace, tmp_path / "e.csv", twice.replace("Figma", "Buffer")).new == 1
    kinds = Counter(row.kind for row in reading.listing(workspace, Cost) if row.spent_on == "2026-01-06")
    assert kinds["tool"] == 4
