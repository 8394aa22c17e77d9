"""Texts are kept folded, follow every change, and are found whether they are kept or not."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asking import add
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import RECORDS, Campaign, Cost, Lead, Mention, Record
from socialroi_desktop.domain.searching import searched_text
from socialroi_desktop.operations import history
from socialroi_desktop.operations.records.editing import delete_records, edit_record
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.connecting import connect
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import reading, search_texts
from socialroi_desktop.store.rows.ordering import ordered_ids, texts_waiting
from workspaces import new_workspace

BRAND = Query("mention", text="zolta")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def mention(text: str | None, **fields: object) -> Mention:
    return Mention(mentioned_at="2026-07-02T10:00:00Z", text=text, **fields)  # type: ignore[arg-type]  # fields of it


def texts(workspace: Workspace, entity: str) -> dict[int, str]:
    """Return the kept texts, fresh."""
    assert search_texts.bring_up_to_date(workspace, [entity]).fresh == {entity}
    return dict(map(tuple, workspace.connection().execute(f'SELECT id, text FROM "search_{entity}"')))


def told(workspace: Workspace, record: type[Record]) -> dict[int | None, str]:
    return {row.id: searched_text(row) for row in reading.listing(workspace, record)}


SIGNS = st.none() | st.text(alphabet="aŁłĐé品İß \n'%", max_size=6)


@given(rows=st.lists(st.tuples(SIGNS, SIGNS, SIGNS), min_size=1, max_size=5))
def test_a_kept_text_is_the_one_python_tells(tmp_path_factory, rows):
    with new_workspace(tmp_path_factory.mktemp("texts")) as made:
        with change(made, "Rows") as writer:
            for name, note, phone in rows:
                moment = "2026-07-02T10:00:00Z"
                writer.insert("lead", {"created_at": moment, "name": name, "note": note, "phone": phone})
        assert texts(made, "lead") == told(made, Lead)


@pytest.mark.parametrize("entity", sorted(search_texts.kept()))
def test_every_record_that_is_listed_has_its_texts(workspace: Workspace, entity: str) -> None:
    assert texts(workspace, entity) == told(workspace, RECORDS[entity])


def test_texts_follow_adding_editing_deleting_undo_and_redo(workspace: Workspace) -> None:
    add(workspace, mention("Żółta"), mention("biała"), mention("żółta gęś"))
    assert list(ordered_ids(workspace, BRAND)) == [1, 3]
    edit_record(workspace, entity="mention", row_id=2, changes={"text": "ŻÓŁTA też"})
    delete_records(workspace, entity="mention", ids=[3])
    for step, found in (
        (None, [1, 2]),
        (history.undo, [1, 2, 3]),
        (history.undo, [1, 3]),
        (history.redo, [1, 2, 3]),
    ):
        if step is not None:
            step(workspace)
        assert list(ordered_ids(workspace, BRAND)) == found
        assert texts(workspace, "mention") == told(workspace, Mention)


def test_the_text_of_a_deleted_row_is_gone_at_once(workspace: Workspace) -> None:
    add(workspace, mention("secret"), mention("known"))
    texts(workspace, "mention")
    delete_records(workspace, entity="mention", ids=[1])
    kept = workspace.connection().execute("SELECT id, text FROM search_mention").fetchall()
    assert [row["id"] for row in kept] == [2]


def test_many_texts_are_folded_part_by_part(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_texts, "AT_ONCE", 2)
    add(workspace, *(mention(f"Żółta {n}") for n in range(7)))
    delete_records(workspace, entity="mention", ids=[3, 4])
    assert texts(workspace, "mention") == told(workspace, Mention)
    assert texts_waiting(workspace, BRAND) == 0


def test_only_an_edit_of_a_searched_field_makes_a_text_stale(workspace: Workspace) -> None:
    add(workspace, mention("Żółta"))
    texts(workspace, "mention")
    search_texts.bring_up_to_date(workspace, ["mention", "influencer"])
    edit_record(workspace, entity="mention", row_id=1, changes={"reach": 5})
    assert texts_waiting(workspace, BRAND) == 0
    edit_record(workspace, entity="mention", row_id=1, changes={"note": "x"})
    assert texts_waiting(workspace, BRAND) == 1


def test_what_may_not_be_written_now_is_found_all_the_same(workspace: Workspace) -> None:
    add(workspace, mention("Żółta"), Campaign(name="Żółta"))
    with open_workspace(workspace.path, read_only=True) as reader:
        assert list(ordered_ids(reader, BRAND)) == [1]
    with closing(connect(workspace.path, read_only=False)) as busy:
        busy.execute("BEGIN IMMEDIATE")
        assert list(ordered_ids(workspace, BRAND)) == [1]
        assert texts_waiting(workspace, BRAND) == 1
        busy.execute("ROLLBACK")
    assert list(ordered_ids(workspace, BRAND)) == [1]
    assert texts_waiting(workspace, BRAND) == 0


def test_only_what_is_stale_is_folded_again_while_somebody_else_is_writing(workspace: Workspace) -> None:
    add(workspace, *(mention(f"Żółta {n}") for n in range(5)))
    texts(workspace, "mention")
    workspace.connection().execute("UPDATE search_mention SET text = text || ' kept'")
    edit_record(workspace, entity="mention", row_id=4, changes={"text": "biała"})
    with closing(connect(workspace.path, read_only=False)) as busy:
        busy.execute("BEGIN IMMEDIATE")
        assert list(ordered_ids(workspace, BRAND)) == [1, 2, 3, 5]
        assert list(ordered_ids(workspace, Query("mention", text="kept"))) == [1, 2, 3, 5]
        assert list(ordered_ids(workspace, Query("mention", text="biala"))) == [4]
        busy.execute("ROLLBACK")
    assert list(ordered_ids(workspace, Query("mention", text="biala"))) == [4]


def test_a_rule_that_has_changed_writes_all_texts_anew(workspace: Workspace) -> None:
    add(workspace, mention("Żółta"))
    texts(workspace, "mention")
    connection = workspace.connection()
    connection.execute("UPDATE search_rule SET rule = 'an older one'")
    connection.execute("UPDATE search_mention SET text = 'old'")
    assert texts(workspace, "mention") == told(workspace, Mention)


def test_rows_are_found_by_what_they_refer_to_is_called_and_not_by_its_notes(workspace: Workspace) -> None:
    add(workspace, Campaign(name="Łódź", note="zolta"))
    add(workspace, Cost(spent_on="2026-07-02", kind="tool", amount=1, currency="USD", campaign_id=1))
    assert list(ordered_ids(workspace, Query("cost", text="lodz"))) == [1]
    assert list(ordered_ids(workspace, Query("cost", text="zolta"))) == []
