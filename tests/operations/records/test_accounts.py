"""An account belongs to one person; an e-mail that is none and a language nobody knows are refused where they are typed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from socialroi_desktop import ingest
from socialroi_desktop.domain.addresses import is_link
from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.domain.records import Handle, Influencer, Lead
from socialroi_desktop.errors import UserError
from socialroi_desktop.ingest.cells.link_cells import link_cell
from socialroi_desktop.ingest.cells.people_cells import language_cell
from socialroi_desktop.ingest.cells.reading import Unsure
from socialroi_desktop.operations import history
from socialroi_desktop.operations.imports import importing, wanted
from socialroi_desktop.operations.records import editing
from socialroi_desktop.operations.records.blocks import TableEdit, edit_table
from socialroi_desktop.store.changes import batches
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
    assert [row.problem.template[:11] for row in problems] == ["The account"]
    assert people(workspace) == THERE


def test_an_account_stands_once_with_its_person_however_it_is_written(workspace: Workspace) -> None:
    twin = Handle(influencer_id=1, channel="tiktok", handle="https://www.tiktok.com/@JO.Pine/")
    own = "Jo Pine has the account “JO.Pine” already; change that row instead"
    with pytest.raises(UserError, match=own):
        editing.add_record(workspace, record=twin)
    _, left = edit_table(workspace, edit=TableEdit("handle", {}, [twin]))
    assert own in left[0].problem.message
    editing.add_record(workspace, record=Handle(influencer_id=1, channel="tiktok", handle="jo.two"))
    with pytest.raises(UserError, match=own):
        edit(workspace, "handle", 3, handle="JO.Pine")
    edit(workspace, "handle", 1, handle="JO.Pine")
    assert [(one.influencer_id, one.handle) for one in reading.listing(workspace, Handle)] == [
        (1, "JO.Pine"), (2, "bo.fir"), (1, "jo.two"),
    ]  # fmt: skip


def test_the_same_word_on_another_network_and_an_own_account_are_fine(workspace: Workspace) -> None:
    editing.add_record(workspace, record=Influencer(name="J.", handle="jo.pine", channel="youtube"))
    edit(workspace, "influencer", 1, handle="Jo.Pine")
    edit(workspace, "influencer", 2, note="new")
    editing.add_record(workspace, record=Handle(influencer_id=2, channel="instagram", handle="jo.pine"))
    assert people(workspace)[0] == ("Jo Pine", "Jo.Pine")


def test_a_pasted_block_gives_an_account_to_one_person_only(workspace: Workspace) -> None:
    block = TableEdit(
        "influencer",
        {1: {"handle": "31.02.2026"}, 2: {"handle": "31.02.2026"}},
        [
            Influencer(name="Al", handle="@31.02.2026", channel="tiktok"),
            Influencer(name="Cy", handle="31.02.2026"),
            Influencer(name="Di", handle="31.02.2026", channel="instagram"),
            Influencer(name="Ed", handle="bo.fir"),
        ],
    )
    _, left = edit_table(workspace, edit=block)
    assert [row.which for row in left] == ["Bo Fir", "Al", "Cy", "Ed"]
    assert "is that of Jo Pine already" in left[0].problem.message
    assert "say the network" in left[2].problem.message
    assert people(workspace) == [("Jo Pine", "31.02.2026"), ("Bo Fir", "bo.fir"), ("Di", "31.02.2026")]


def test_a_known_handle_without_its_network_is_refused(workspace: Workspace) -> None:
    with pytest.raises(UserError, match=r"“jo\.pine” is the handle of Jo Pine already; say the network"):
        editing.add_record(workspace, record=Influencer(name="J.", handle="@jo.pine"))


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
        "Name,Handle,Platform,Followers,Email\nAnn,ann.oak,TikTok,900,ann at mail\nCy,cy.elm,TikTok,80,cy@example.org\n"
        "Di,di.ash,Myspace,70,\n",
        "utf-8",
    )
    plan = ingest.plan(ingest.open_source(path), workspace.settings(), ingest.Options())
    (brought,) = importing.import_files(workspace, files=[wanted.FileImport(plan)])
    told = {one.name: (one.followers, one.email) for one in reading.listing(workspace, Influencer)}
    assert (told["Ann"], told["Cy"]) == ((900, None), (80, "cy@example.org"))
    assert (told["Di"], (brought.counts.new, brought.counts.doubtful)) == ((70, None), (3, 0))
    kept = batches.problems_of(workspace, brought.batch_id or 0)
    assert [(verdict, problem.line, problem.column, problem.message) for verdict, problem, _ in kept] == [
        (Verdict.SKIPPED, 2, "Email", "“ann at mail” is no e-mail address; it was left out."),
        (Verdict.SKIPPED, 4, "Platform", "“Myspace” is no known channel; it was left out."),
    ]
    assert [one.channel for one in reading.listing(workspace, Influencer) if one.name == "Di"] == [None]


@pytest.mark.parametrize("stage", ["declined", "paused"])
def test_nobody_is_put_aside_without_a_reason(workspace: Workspace, stage: str) -> None:
    with pytest.raises(UserError, match="need a reason"):
        edit(workspace, "influencer", 1, stage=stage)
    _, left = edit_table(workspace, edit=TableEdit("influencer", {1: {"stage": stage}}))
    assert "need a reason" in left[0].problem.message
    edit(workspace, "influencer", 1, stage=stage, stage_reason="no answer")
    edit(workspace, "influencer", 1, stage_reason=None)
    edit(workspace, "influencer", 1, note="What is so already can be edited")


@pytest.mark.parametrize(
    ("link", "holds"),
    [
        ("https://example.org/a", True), ("HTTP://example.org", True), ("example.org/@jo", True), ("localhost:8080/a", True),
        ("javascript:alert(1)", False), ("java\nscript:alert(1)", False), ("data:text/html,x", False), ("file:///etc", False),
    ],
)  # fmt: skip
def test_a_link_is_the_address_of_a_page(workspace: Workspace, link: str, holds: bool) -> None:
    assert is_link(link) is holds
    if not holds:
        with pytest.raises(UserError, match="write the address of a page"):
            edit(workspace, "influencer", 1, profile=link)
        assert isinstance(link_cell(link), Unsure)


def test_a_language_of_a_list_is_kept_by_its_code() -> None:
    assert [language_cell(text) for text in ("Polish", "zh-TW", "")] == ["pl", "zh_Hant", None]
    unknown = language_cell("Blub")
    assert isinstance(unknown, Unsure)
    assert (unknown.value, "no known language" in unknown.template) == (None, True)
