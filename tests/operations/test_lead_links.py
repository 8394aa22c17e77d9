"""Imported leads find their campaign and post by themselves; what is chosen by hand stays."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from socialroi_desktop import ingest
from socialroi_desktop.domain.records import Campaign, Post
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.store.changes import history
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

LEADS = (
    "Timestamp,Name,Email address,utm_campaign,Landing page\n"
    "2026-04-01 10:00,Anna,anna@example.com,Spring,https://shop.example.com/?utm_content=p-1\n"
    "2026-04-02 10:00,Bo,bo@example.com,SPRING,https://instagram.com/p/abc/?igsh=x\n"
    "2026-04-03 10:00,Cy,cy@example.com,Autumn,https://shop.example.com/other\n"
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        path = tmp_path / "leads.csv"
        path.write_text(LEADS, "utf-8")
        plan = ingest.plan(ingest.open_source(path), made.settings())
        result = import_files(made, files=[FileImport(plan)])[0]
        assert result.counts.new == 3
        yield made


def links(workspace: Workspace, column: str) -> list[Any]:
    return [
        row[0] for row in workspace.connection().execute(f"SELECT {column} FROM lead ORDER BY created_at")
    ]


def test_leads_find_the_campaign_their_form_names(workspace: Workspace) -> None:
    assert links(workspace, "campaign_id") == [None, None, None]
    spring = add_record(workspace, record=Campaign(name="spring")).ids[0]
    assert links(workspace, "campaign_id") == [spring, spring, None]
    history.undo(workspace)
    assert links(workspace, "campaign_id") == [None, None, None]


def test_a_campaign_chosen_by_hand_stays(workspace: Workspace) -> None:
    first = add_record(workspace, record=Campaign(name="spring")).ids[0]
    other = add_record(workspace, record=Campaign(name="Other")).ids[0]
    lead = workspace.connection().execute("SELECT id FROM lead ORDER BY created_at").fetchone()[0]
    edit_record(workspace, entity="lead", row_id=lead, changes={"campaign_id": other})
    assert links(workspace, "campaign_id") == [other, first, None]
    history.undo(workspace)
    assert links(workspace, "campaign_id") == [first, first, None]
    edit_record(workspace, entity="lead", row_id=lead, changes={"campaign_id": None})
    assert links(workspace, "campaign_id") == [None, first, None]


def test_leads_find_the_post_their_link_came_from(workspace: Workspace) -> None:
    for number, link in (("p-1", None), ("p-2", "https://www.instagram.com/p/abc")):
        record = Post(
            channel="instagram", external_id=number, permalink=link, published_at="2026-03-01T10:00:00Z"
        )
        add_record(workspace, record=record)
    by_number = dict(workspace.connection().execute("SELECT external_id, id FROM post").fetchall())
    assert links(workspace, "post_id") == [by_number["p-1"], by_number["p-2"], None]


def test_two_posts_that_share_an_address_are_not_guessed_between(workspace: Workspace) -> None:
    for number in ("p-8", "p-9"):
        record = Post(
            channel="instagram", external_id=number, link="https://shop.example.com/other",
            published_at="2026-03-01T10:00:00Z",
        )  # fmt: skip
        add_record(workspace, record=record)
    assert links(workspace, "post_id") == [None, None, None]
