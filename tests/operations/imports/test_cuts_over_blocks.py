"""A report of ads cut further is judged as a whole, however far apart its rows stand in the file."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from asking import one
from bringing_files import bring
from socialroi_desktop.domain.imports import Chunk
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.reading.together import keep_together
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

HEAD = "Reporting starts,Reporting ends,Campaign name{more},Amount spent (EUR),Impressions\n"
MAY = Period(date(2026, 5, 1), date(2026, 5, 31))
FILLER = "{day},{day},Other {n},18-24,1.00,10\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path, currency="EUR") as made:
        yield made


@pytest.mark.parametrize("apart", [False, True])
def test_a_cut_over_two_blocks_replaces_the_whole(
    workspace: Workspace, tmp_path: Path, *, apart: bool
) -> None:
    bring(
        workspace, tmp_path / "whole.csv", HEAD.format(more="") + "2026-05-01,2026-05-31,Spring,30.00,300\n"
    )
    cut = ["2026-05-01,2026-05-31,Spring,18-24,10.00,100\n", "2026-05-01,2026-05-31,Spring,25-34,20.00,200\n"]
    days = [date(2022, 1, 1) + timedelta(days=n) for n in range(1000)]
    fillers = [FILLER.format(day=day, n=n) for day in days for n in range(20)][not apart :]
    rows = [cut[0], *fillers, cut[1]] if apart else [*fillers, *cut]
    counts = bring(workspace, tmp_path / "cut.csv", HEAD.format(more=",Age") + "".join(rows))
    assert (counts.doubtful, counts.changed, counts.new) == (0, 1, len(fillers) + 1)
    assert one(workspace, "ad_spend", period=MAY).value == 30
    again = bring(workspace, tmp_path / "cut.csv")
    assert (again.new, again.changed, again.doubtful) == (0, 0, 0)


def chunk(names: str, first: int, doubts: tuple[int, ...] = ()) -> Chunk:
    rows = [(name, at) for at, name in enumerate(names)]
    told = {at: Problem("x", line=first + at) for at in doubts}
    return Chunk(
        "ad_cost",
        ("campaign", "spend"),
        rows,
        range(first, first + len(rows)),
        doubts=told,
        file_lines=len(rows),
    )


def test_rows_of_one_kind_come_in_one_chunk_with_their_doubts() -> None:
    made = list(keep_together([chunk("ab", 2), chunk("cad", 4, (1,)), chunk("", 7), chunk("bd", 7, (0, 1))]))
    assert ["".join(str(row[0]) for row in one.rows) for one in made] == ["abab", "cdd", "", ""]
    assert [list(one.lines) for one in made] == [[2, 3, 5, 7], [4, 6, 8], [], []]
    assert [{at: doubt.line for at, doubt in one.doubts.items()} for one in made] == [
        {2: 5, 3: 7},
        {2: 8},
        {},
        {},
    ]
    assert sum(one.file_lines for one in made) == 7


def test_chunks_of_which_no_row_is_apart_stay_as_they_are() -> None:
    assert [list(one.lines) for one in keep_together([chunk("ab", 2), chunk("c", 4)])] == [[2, 3], [4]]
