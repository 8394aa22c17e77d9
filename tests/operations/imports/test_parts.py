"""Parts that come in one file with their record: brought, met again, taken back and brought back, whoever they are part of."""

from dataclasses import replace
from pathlib import Path

import pytest

from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.domain.records import Handle, Influencer, Lead, LeadStep, StageChange
from socialroi_desktop.ingest.formats.declared import parse_format
from socialroi_desktop.operations import history
from socialroi_desktop.operations.imports.applying import bring_back_import, remove_import
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.previewing import preview
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.records import editing
from socialroi_desktop.operations.result import Imported
from socialroi_desktop.store.changes.taken_back import taken_back
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace

# Of no tool: people with what was done for them, one thing a row.
FORMAT = parse_format("""
id = "made_up"
label = "Made up"
entity = "lead"
strategy = "with_parts"
group_by = "email"

[[column]]
field = "email"
headers = ["Email"]

[[column]]
field = "created_at"
headers = ["Created"]

[[column]]
field = "name"
headers = ["Name"]

[[column]]
field = "done_on"
child = true
headers = ["Done"]

[[column]]
field = "kind"
child = true
headers = ["Step"]

[[column]]
field = "note"
child = true
headers = ["What"]
""")
JO = "jo@a.example,2026-07-01 10:00,Jo,2026-07-02,other,wrote\njo@a.example,,,2026-07-09,other,called\n"
MAI = "mai@a.example,2026-07-03 10:00,Mai,2026-07-04,other,wrote\n"
LI = "li@a.example,2026-07-05 10:00,Li,,,\n"


@pytest.fixture
def workspace(tmp_path: Path):  # type: ignore[no-untyped-def]  # a generator fixture
    with new_workspace(tmp_path) as made:
        yield made


def planned(workspace: Workspace, *rows: str, name: str = "people.csv") -> ingest.Plan:
    path = workspace.path.with_name(name)
    path.write_text("Email,Created,Name,Done,Step,What\n" + "".join(rows), "utf-8")
    plan = ingest.plan(ingest.open_source(path), workspace.settings(), ingest.Options(entity="lead"))
    columns = {n: FORMAT.names[title.casefold()] for n, title in enumerate(plan.header)}
    layout = replace(plan.layout, format=FORMAT, columns=columns)
    return replace(plan, layout=layout, entity="lead", format_id=FORMAT.id, needs_mapping=False, questions=())


def bring(workspace: Workspace, *rows: str, name: str = "people.csv") -> Imported:
    return import_files(workspace, files=[FileImport(planned(workspace, *rows, name=name))])[0]


def steps(workspace: Workspace) -> list[tuple[str, str, str | None]]:
    """Return whose steps are known, in their order."""
    names = {lead.id: lead.name or "" for lead in reading.listing(workspace, Lead)}
    return sorted(
        (names[step.lead_id], step.done_on, step.note) for step in reading.listing(workspace, LeadStep)
    )


WROTE, CALLED, MAIS = (
    ("Jo", "2026-07-02", "wrote"),
    ("Jo", "2026-07-09", "called"),
    ("Mai", "2026-07-04", "wrote"),
)


def test_parts_come_with_their_record(workspace: Workspace) -> None:
    result = bring(workspace, JO, MAI, LI)
    assert (result.counts.new, result.counts.lines) == (3, 4)
    assert steps(workspace) == [WROTE, CALLED, MAIS]
    assert [(step.batch_id, step.source_line) for step in reading.listing(workspace, LeadStep)] == [
        (1, 2), (1, 3), (1, 4),
    ]  # fmt: skip


def test_the_same_file_again_brings_nothing(workspace: Workspace) -> None:
    bring(workspace, JO, MAI)
    before = dump(workspace)
    assert bring(workspace, JO, MAI).counts.same == 2
    assert dump(workspace) == before


def test_a_part_that_is_new_joins_those_that_are_there(workspace: Workspace) -> None:
    bring(workspace, JO, MAI)
    before = dump(workspace)
    counts = bring(workspace, JO, "jo@a.example,,,2026-08-01,other,met\n", MAI, name="later.csv").counts
    assert (counts.changed, counts.same) == (1, 1)
    assert steps(workspace) == [WROTE, CALLED, ("Jo", "2026-08-01", "met"), MAIS]
    history.undo(workspace)
    assert dump(workspace) == before


def test_a_bad_part_rejects_its_record_and_nothing_else(workspace: Workspace) -> None:
    result = bring(
        workspace,
        JO,
        "mai@a.example,2026-07-03 10:00,Mai,not a day,other,wrote\nmai@a.example,,,2026-07-04,other,x\n",
        LI,
    )
    assert (result.counts.new, result.counts.rejected) == (2, 2)
    assert steps(workspace) == [WROTE, CALLED]


def test_an_import_taken_back_takes_the_parts_and_brings_them_back(workspace: Workspace) -> None:
    start = dump(workspace)
    bring(workspace, JO, MAI)
    there = steps(workspace)
    _, kept = remove_import(workspace, batch_id=1)
    assert kept == ()
    assert (steps(workspace), reading.listing(workspace, Lead)) == ([], [])
    (removal,) = taken_back(workspace)
    _, back = bring_back_import(workspace, removal_id=removal.removal_id)
    assert (back.returned, back.left) == (5, 0)
    assert steps(workspace) == there
    end = dump(workspace)
    while history.undo(workspace):
        pass
    assert dump(workspace) == start
    while history.redo(workspace):
        pass
    assert dump(workspace) == end


def test_what_came_with_a_record_that_was_edited_stays_with_it(workspace: Workspace) -> None:
    bring(workspace, JO, MAI)
    editing.edit_record(workspace, entity="lead", row_id=1, changes={"note": "mine"})
    _, kept = remove_import(workspace, batch_id=1)
    assert [(row.entity, row.row_id) for row in kept] == [("lead_step", 1), ("lead_step", 2), ("lead", 1)]
    assert steps(workspace) == [WROTE, CALLED]


def test_a_record_stays_with_a_part_that_was_edited_or_typed_since(workspace: Workspace) -> None:
    bring(workspace, JO, MAI, LI)
    editing.edit_record(workspace, entity="lead_step", row_id=3, changes={"note": "sent"})
    li = next(lead for lead in reading.listing(workspace, Lead) if lead.name == "Li")
    editing.add_record(workspace, record=LeadStep(lead_id=li.id, done_on="2026-09-01", note="typed"))
    _, kept = remove_import(workspace, batch_id=1)
    assert sorted((row.entity, row.row_id) for row in kept) == [("lead", 2), ("lead", 3), ("lead_step", 3)]
    assert steps(workspace) == [("Li", "2026-09-01", "typed"), ("Mai", "2026-07-04", "sent")]


def test_what_was_imported_again_since_does_not_come_twice(workspace: Workspace) -> None:
    bring(workspace, JO, MAI)
    remove_import(workspace, batch_id=1)
    (removal,) = taken_back(workspace)
    bring(workspace, JO)
    bring_back_import(workspace, removal_id=removal.removal_id)
    assert steps(workspace) == [WROTE, CALLED, MAIS]


def test_records_are_whole_wherever_the_reader_cuts_the_file(workspace: Workspace) -> None:
    rows = [
        f"{n}@a.example,2026-07-01 10:00,P{n},2026-07-02,other,{m}\n" for n in range(2500) for m in range(3)
    ]
    result = bring(workspace, *rows)
    assert (result.counts.new, result.counts.lines) == (2500, 7500)
    found = reading.listing(workspace, LeadStep)
    assert len(found) == 7500
    assert all(step.lead_id == n // 3 + 1 and step.note == str(n % 3) for n, step in enumerate(found))
    assert bring(workspace, *rows[:7498], *rows[7499:]).counts.same == 2500


def test_a_preview_tells_that_parts_are_others(workspace: Workspace) -> None:
    bring(workspace, JO)
    found = preview(workspace, planned(workspace, JO, "jo@a.example,,,2026-08-01,other,met\n"))
    (row,) = found.rows
    assert (row.verdict, row.changes) == (Verdict.CHANGED, (("+lead_step", 2, 3),))


LIST = "Name,Handle,Platform,Followers\nAnna,anna,instagram,1000\nBo,bo,tiktok,2000\n"
COSTS = "Date,Kind,Amount,Currency,Note\n2026-09-01,tool,5.00,USD,rent\n"


def bring_list(workspace: Workspace, *texts: str) -> None:
    """Import a list of people, with other files in the same change; what follows from people is written last."""
    plans = []
    for n, text in enumerate(texts):
        path = workspace.path.with_name(f"{n}.csv")
        path.write_text(text, "utf-8")
        plans.append(ingest.plan(ingest.open_source(path), workspace.settings()))
    import_files(workspace, files=[FileImport(plan) for plan in plans])


def people(workspace: Workspace) -> list[tuple[str, str | None, int]]:
    """Return names, main handles and how many handles and stages are known of each."""
    held = [part.influencer_id for kind in (Handle, StageChange) for part in reading.listing(workspace, kind)]
    return [(one.name, one.handle, held.count(one.id)) for one in reading.listing(workspace, Influencer)]


BOTH = [("Anna", "anna", 2), ("Bo", "bo", 2)]


@pytest.mark.parametrize("texts", [(LIST,), (LIST, COSTS), (COSTS, LIST)])
def test_people_go_with_what_follows_from_them_and_come_back_so(
    workspace: Workspace, texts: tuple[str, ...]
) -> None:
    bring_list(workspace, *texts)
    assert people(workspace) == BOTH
    before = dump(workspace)
    _, kept = remove_import(workspace, batch_id=texts.index(LIST) + 1)
    assert (people(workspace), kept) == ([], ())
    assert reading.listing(workspace, Handle) == []
    (removal,) = taken_back(workspace)
    bring_back_import(workspace, removal_id=removal.removal_id)
    assert people(workspace) == BOTH
    history.undo(workspace)
    history.undo(workspace)
    assert dump(workspace) == before


def test_taking_back_another_file_of_the_same_change_leaves_people_as_they_are(workspace: Workspace) -> None:
    bring_list(workspace, LIST, COSTS)
    remove_import(workspace, batch_id=2)
    assert people(workspace) == BOTH


def test_somebody_edited_since_stays_with_the_handle(workspace: Workspace) -> None:
    bring_list(workspace, LIST, COSTS)
    editing.edit_record(workspace, entity="influencer", row_id=1, changes={"note": "met in May"})
    _, kept = remove_import(workspace, batch_id=1)
    assert [(row.entity, row.row_id) for row in kept] == [("handle", 1), ("influencer", 1)]
    assert people(workspace) == BOTH[:1]


def test_a_handle_typed_since_keeps_its_person(workspace: Workspace) -> None:
    bring_list(workspace, LIST)
    editing.add_record(workspace, record=Handle(influencer_id=2, channel="x", handle="bo_x"))
    _, kept = remove_import(workspace, batch_id=1)
    assert [(row.entity, row.row_id) for row in kept] == [("handle", 2), ("influencer", 2)]
    assert people(workspace) == [("Bo", "bo", 3)]
