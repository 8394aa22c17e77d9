"""A post that was planned here and came out there is one post, and what only looks like it is a doubt."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Chunk, Verdict
from socialroi_desktop.domain.records import Post, UgcItem, Usage
from socialroi_desktop.operations.due import finish_due
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport, ImportOptions
from socialroi_desktop.operations.result import Imported
from socialroi_desktop.queries.due import due_by
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace

HEADER = "Post id,Date,Post text,Link,Impressions,Likes\n"
ROW = '{id},2026-10-02,"{text}",https://x.com/pine/status/{id},70,3\n'


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(made, UgcItem(title="Glow"))
        yield made


def planned(workspace: Workspace, **told: object) -> int:
    values = {
        "channel": "x",
        "state": "draft",
        "title": "Drop",
        "text": "First drop  today",
        "scheduled_at": "2026-10-02T09:00",
    }
    (row_id,) = add(workspace, Post(**{**values, **told}))  # type: ignore[arg-type]  # fields by name
    return row_id


def bring(workspace: Workspace, tmp_path: Path, *rows: tuple[str, str]) -> tuple[Imported, list[str]]:
    path = tmp_path / "x.csv"
    path.write_text(HEADER + "".join(ROW.format(id=number, text=text) for number, text in rows), "utf-8")
    plan = ingest.plan(ingest.open_source(path), workspace.settings())
    doubts: list[str] = []

    def watch(_chunk: Chunk, verdicts: object) -> None:
        doubts.extend(one.doubt.message for one in verdicts if one.verdict is Verdict.DOUBTFUL)  # type: ignore[attr-defined]

    (done,) = import_files(workspace, files=[FileImport(plan)], options=ImportOptions(watch=watch))
    return done, doubts


def told(workspace: Workspace) -> list[tuple[str, str]]:
    return [(post.state, post.external_id) for post in reading.listing(workspace, Post)]


def test_a_plan_that_came_out_on_its_day_in_its_words_is_the_post_of_the_export(
    workspace: Workspace, tmp_path: Path
) -> None:
    post = planned(workspace)
    add(workspace, Usage(ugc_item_id=1, where="post", post_id=post))
    before = dump(workspace)["post"]
    done, doubts = bring(workspace, tmp_path, ("1890", "first drop today"))
    assert (done.counts.changed, done.counts.new, doubts) == (1, 0, [])
    (found,) = reading.listing(workspace, Post)
    assert (found.id, found.state, found.external_id, found.title) == (post, "published", "1890", "Drop")
    assert (found.likes, found.scheduled_at, found.published_on) == (3, "2026-10-02T09:00", "2026-10-02")
    again, _ = bring(workspace, tmp_path, ("1890", "first drop today"), ("1891", "other words"))
    assert (again.counts.same, again.counts.new) == (1, 1)
    undo(workspace)
    undo(workspace)
    assert dump(workspace)["post"] == before


def test_a_plan_with_the_address_of_a_post_is_it_whatever_its_words(
    workspace: Workspace, tmp_path: Path
) -> None:
    planned(workspace, text=None, scheduled_at=None, permalink="http://www.x.com/pine/status/1890/")
    bring(workspace, tmp_path, ("1890", "first drop today"))
    assert told(workspace) == [("published", "1890")]


@pytest.mark.parametrize(
    "like",
    [
        {"scheduled_at": "2026-10-05T09:00"},
        {"scheduled_at": None},
        {"text": None, "title": "First drop today"},
    ],
    ids=["another day", "no day", "by its title"],
)
def test_a_plan_that_is_only_like_it_is_named_in_a_doubt(
    workspace: Workspace, tmp_path: Path, like: dict[str, object]
) -> None:
    planned(workspace, **like)
    done, (doubt,) = bring(workspace, tmp_path, ("1890", "first drop today"))
    assert (done.counts.doubtful, done.counts.new) == (1, 0)
    assert doubt.startswith("“first drop today” of 2026-10-02 looks like the planned post “")
    assert told(workspace)[0][0] == "draft"


def test_of_two_plans_of_the_same_words_neither_is_guessed_and_other_words_are_new(
    workspace: Workspace, tmp_path: Path
) -> None:
    planned(workspace)
    planned(workspace)
    done, doubts = bring(workspace, tmp_path, ("1890", "first drop today"), ("1891", "other words"))
    assert (done.counts.doubtful, done.counts.new, len(doubts)) == (1, 1, 1)


def test_a_post_that_was_written_down_by_hand_as_published_is_a_doubt(
    workspace: Workspace, tmp_path: Path
) -> None:
    add(
        workspace,
        Post(channel="x", external_id="mine", published_at="2026-10-02T18:00:00Z", text="First drop today"),
    )
    done, doubts = bring(workspace, tmp_path, ("1890", "first drop today"))
    assert done.counts.doubtful == 1
    assert doubts == [
        "Looks like mine of x, which was written down by hand: taking both would count it twice."
    ]


def test_a_post_said_to_be_out_is_the_one_of_the_export(workspace: Workspace, tmp_path: Path) -> None:
    post = planned(workspace, state="ready", override_reason="agreed")
    (item,) = (one for one in due_by(workspace, date(2026, 10, 2)) if one.kind == "post_publish")
    finish_due(workspace, items=(item,), today=date(2026, 10, 2))
    assert told(workspace)[0][1].startswith("tool-")
    done, doubts = bring(workspace, tmp_path, ("1890", "first drop today"))
    assert (done.counts.changed, done.counts.new, doubts) == (1, 0, [])
    (found,) = reading.listing(workspace, Post)
    assert (found.id, found.state, found.external_id, found.likes) == (post, "published", "1890", 3)
    assert bring(workspace, tmp_path, ("1890", "first drop today"))[0].counts.same == 1


def test_a_post_said_to_be_out_is_met_by_its_address_whatever_it_says(
    workspace: Workspace, tmp_path: Path
) -> None:
    post = planned(workspace, state="ready", override_reason="agreed")
    for kind, answer in (("post_publish", ""), ("post_permalink", "https://x.com/pine/status/1890?s=20")):
        (item,) = (one for one in due_by(workspace, date(2026, 10, 2)) if one.kind == kind)
        finish_due(workspace, items=(item,), today=date(2026, 10, 2), answer=answer)
    done, doubts = bring(workspace, tmp_path, ("1890", "Other words altogether"))
    assert (done.counts.changed, done.counts.new, doubts) == (1, 0, [])
    (found,) = reading.listing(workspace, Post)
    assert (found.id, found.external_id, found.text) == (post, "1890", "Other words altogether")
