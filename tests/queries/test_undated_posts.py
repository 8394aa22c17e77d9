"""Posts whose day nobody knows, as deleted and private videos: kept, in no period, and said beside figures."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ingest_runs import write
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Post
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.result import Imported
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

HEADER = (
    "Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Impressions,"
    "Impressions click-through rate (%)\n"
)
VIDEOS = (
    HEADER
    + 'Total,,,,165,4.5,3,1000,4\nabc123,First,"Mar 2, 2026",60,100,2.5,1,600,4\n'
    + "del456,,,,50,1.0,1,300,4\ndel789,,,,15,1.0,1,100,4\n"
)
MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def bring(workspace: Workspace, folder: Path, text: str) -> Imported:
    plan = ingest.plan(ingest.open_source(write(folder, text)), workspace.settings())
    return import_files(workspace, files=[FileImport(plan)])[0]


def figure(workspace: Workspace, metric: str, scope: Scope):
    (found,) = figures_of(workspace, scope, [metric])
    return found


def test_they_are_kept_without_a_day_and_come_once(workspace, tmp_path):
    first = bring(workspace, tmp_path, VIDEOS)
    assert (first.counts.new, first.counts.rejected) == (3, 0)
    days = {post.external_id: post.published_on for post in reading.listing(workspace, Post)}
    assert days == {"abc123": "2026-03-02", "del456": None, "del789": None}
    again = bring(workspace, tmp_path, VIDEOS)
    assert (again.counts.new, again.counts.changed, again.counts.same) == (0, 0, 3)


@pytest.mark.parametrize("by", ["", "channel"])
def test_a_figure_leaves_them_out_and_says_what_they_would_add(workspace, tmp_path, by):
    bring(workspace, tmp_path, VIDEOS)
    found = figure(workspace, "views", Scope(MARCH, by))
    assert found.value == 100
    assert [note.message for note in found.notes] == [
        "2 posts whose day is not known are left out; they would add 65 to “Views”."
    ]
    assert figure(workspace, "posts", Scope(MARCH, by)).value == 1


def test_of_other_channels_nothing_is_said(workspace, tmp_path):
    bring(workspace, tmp_path, VIDEOS)
    found = figure(workspace, "views", Scope(MARCH, channels=frozenset({"instagram"})))
    assert not any("left out" in note.message for note in found.notes)


def test_a_day_that_comes_later_dates_them(workspace, tmp_path):
    bring(workspace, tmp_path, VIDEOS)
    result = bring(workspace, tmp_path, HEADER + 'del456,Back,"Mar 9, 2026",,50,1.0,1,300,4\n')
    assert (result.counts.new, result.counts.changed) == (0, 1)
    assert figure(workspace, "views", Scope(MARCH)).value == 150


def test_a_day_that_cannot_be_read_is_no_day_that_is_not_known(workspace, tmp_path):
    result = bring(workspace, tmp_path, HEADER + 'abc999,Odd,"Febtober 41",60,100,2.5,1,600,4\n')
    assert (result.counts.new, result.counts.rejected) == (0, 1)


@pytest.mark.parametrize("by", ["", "channel"])
def test_where_there_are_no_others_they_are_said_all_the_same(workspace, tmp_path, by):
    bring(workspace, tmp_path, HEADER + "del456,,,,50,1.0,1,300,4\ndel789,,,,15,1.0,1,100,4\n")
    said = "2 posts whose day is not known are left out; they would add {} to “{}”."
    views, posts = (figure(workspace, metric, Scope(MARCH, by)) for metric in ("views", "posts"))
    assert (views.value, posts.value) == (None, 0)
    assert [note.message for note in views.notes] == [said.format(65, "Views")]
    assert said.format(2, "Posts") in [note.message for note in posts.notes]
