"""An account belongs to one person; an e-mail that is none and a language nobody knows are refused where they are typed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.domain.records import Handle, Influencer, Lead
from socialroi_desktop.errors import UserError
from socialroi_desktop.ingest.cells.people_cells import language_cell
from socialroi_desktop.ingest.cells.reading import Unsure
from socialroi_desktop.operations import history
from socialroi_desktop.operations.imports import importing, wanted
from socialroi_desktop.operations.records import editing
from socialroi_desktop.operations.records.blocks import TableEdit, edit_table
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        for name, handle in (("Jo Pine", "jo.pine"), ("Bo Fir", "bo.fir")):
            editing.add_record(made, record=Influencer(name=name, handle=handle, channel="tiktok"))
        yield made


def people(workspace: Workspace) -> list[tuple[str, str | None]]:
    return [(one.name, one.handle) for one in reading.listing(workspace, Influencer)]


def edit(workspace: Workspace, entity: str, row_id: int, **changes: Any) -> None:
    editing.edit_record(workspace, entity=entity, row_id=row_id, changes=changes)


THERE = [("Jo Pine", "jo.pine"), ("Bo Fir", "bo.fir")]
WHOSE = "The account “Jo.Pine” is that of Jo Pine already"


def test_a_handle_of_somebody_else_is_refused_and_it_is_said_whose_it_is(workspace: Workspace) -> None:
    with pytest.raises(UserError, match=WHOSE):
        editing.add_record(workspace, record=Influencer(name="J.", handle="@Jo.Pine", channel="tiktok"))
    with pytest.raises(UserError, match=WHOSE):
        edit(workspace, "influencer", 2, handle="Jo.Pine")
    with pytest.raises(UserError, match=WHOSE):
        editing.add_record(workspace, record=Handle(influencer_id=2, channel="tiktok", handle="Jo.Pine"))
    with pytest.raises(UserError, match="is that of Bo Fir already"):
        edit(workspace, "handle", 1, handle="bo.fir")
    _, problems = edit_table(workspace, edit=TableEdit("influencer", {2: {"handle": "Jo.Pine"}}))
    assert [problem.template[:11] for problem in problems] == ["The account"]
    assert people(workspace) == THERE


def test_the_same_word_on_another_network_and_an_own_account_are_fine(workspace: Workspace) -> None:
    editing.add_record(workspace, record=Influencer(name="J.", handle="jo.pine", channel="youtube"))
    edit(workspace, "influencer", 1, handle="Jo.Pine")
    edit(workspace, "influencer", 2, note="new")
    editing.add_record(workspace, record=Handle(influencer_id=2, channel="instagram", handle="jo.pine"))
    assert people(workspace)[0] == ("Jo Pine", "Jo.Pine")


def test_an_email_that_is_none_is_refused(workspace: Workspace) -> None:
    with pytest.raises(UserError, match="E-mail cannot be “jo at mail”; write an address"):
        edit(workspace, "influencer", 1, email="jo at mail")
    with pytest.raises(UserError, match="E-mail cannot be"):
        editing.add_record(workspace, record=Lead(created_at="2026-07-01T10:00:00Z", email="x@y"))
    with pytest.raises(UserError, match="Language cannot be"):
        edit(workspace, "influencer", 1, language="gibberish")
    edit(workspace, "influencer", 1, email="jo@example.org", language="pl")
    history.undo(workspace)
    assert reading.listing(workspace, Influencer)[0].email is None


def test_a_list_keeps_the_row_and_leaves_out_what_is_none(workspace: Workspace) -> None:
    path = workspace.path.with_name("people.csv")
    path.write_text(
        "Name,Handle,Platform,Followers,Email\nAnn,ann.oak,TikTok,900,ann at mail\nCy,cy.elm,TikTok,80,cy@example.org\n",
        "utf-8",
    )
    plan = ingest.plan(ingest.open_source(path), workspace.settings(), ingest.Options())
    doubtful = wanted.Selection(frozenset({Verdict.NEW, Verdict.DOUBTFUL}))
    (brought,) = importing.import_files(workspace, files=[wanted.FileImport(plan, doubtful)])
    told = {one.name: (one.followers, one.email) for one in reading.listing(workspace, Influencer)}
    assert (told["Ann"], told["Cy"]) == ((900, None), (80, "cy@example.org"))
    assert (brought.counts.new, brought.counts.doubtful) == (1, 1)


def test_a_language_of_a_list_is_kept_by_its_code() -> None:
    assert [language_cell(text) for text in ("Polish", "zh-TW", "")] == ["pl", "zh_Hant", None]
    unknown = language_cell("Blub")
    assert isinstance(unknown, Unsure)
    assert (unknown.value, "no known language" in unknown.template) == (None, True)
