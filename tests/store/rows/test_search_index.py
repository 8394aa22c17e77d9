"""What an index finds is what plain reading finds: any word, part of one or sign, whatever was changed meanwhile."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asking import add
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import RECORDS, Campaign, Influencer, Mention, Post
from socialroi_desktop.domain.selecting import Around, select
from socialroi_desktop.operations import history
from socialroi_desktop.operations.records.editing import delete_records, edit_record, edit_settings
from socialroi_desktop.operations.records.merging import merge_records
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import ordering, reading, search_index, search_texts
from workspaces import new_workspace

MOMENT = "2026-07-02T10:00:00Z"


@pytest.fixture(autouse=True)
def _of_few_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let few rows be worth an index, and let it be asked at once."""
    monkeypatch.setattr(search_index, "WORTH", 1)
    monkeypatch.setattr(search_index, "AT_ONCE", 2)
    monkeypatch.setattr(ordering, "_FEW", 1)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def mention(text: str | None, **fields: object) -> Mention:
    return Mention(mentioned_at=MOMENT, text=text, **fields)  # type: ignore[arg-type]  # fields of it


def found(workspace: Workspace, text: str, entity: str = "mention", **asked: object) -> list[int]:
    """Return what is found by the index, which must be there, and is read in plain Python as well."""
    query = Query(entity, text=text, **asked)  # type: ignore[arg-type]  # fields of it
    search_texts.bring_up_to_date(workspace, [entity])
    assert search_index.helps(workspace.connection(), entity)
    ids = list(ordering.ordered_ids(workspace, query))
    assert ids == plainly(workspace, query)
    return ids


def plainly(workspace: Workspace, query: Query) -> list[int | None]:
    kinds = {}
    for name in ("influencer", "campaign", query.entity):
        ids = [row.id or 0 for row in reading.listing(workspace, RECORDS[name])]
        kinds[name] = ordering.records_by_id(workspace, name, ids)
    rows = [row for _, row in sorted(kinds[query.entity].items())]
    return [row.id for row in select(rows, query, Around("USD", kinds, search_texts.scripts_of(workspace)))]


SIGNS = st.text(alphabet="aAŁłĐéb品牌İß '%\"*\0\n\u0301", max_size=7)
WORDS = st.text(alphabet='ałđé品牌开開箱ssi%"b ', min_size=1, max_size=5)


STEPS = st.lists(
    st.tuples(st.just("edit"), st.integers(0, 7), SIGNS)
    | st.tuples(
        st.sampled_from(["delete", "undo", "redo", "search", "keep up"]), st.integers(0, 7), st.just("")
    ),
    max_size=6,
)


@settings(max_examples=40)
@given(
    rows=st.lists(SIGNS, min_size=3, max_size=8), steps=STEPS, asked=st.lists(WORDS, min_size=3, max_size=6)
)
def test_the_index_finds_what_plain_reading_finds(tmp_path_factory, rows, steps, asked):
    with new_workspace(tmp_path_factory.mktemp("index")) as made:
        with change(made, "Rows") as writer:
            for text in rows:
                writer.insert("mention", {"mentioned_at": MOMENT, "text": text})
        search_texts.keep_up(made)
        for step, place, text in steps:
            go(made, step, place % len(rows) + 1, text)
        for text in (*asked, *(row[n : n + 2] for n, row in enumerate(rows))):
            for limit in (None, 2):
                for descending in (False, True):
                    query = Query("mention", text=text, limit=limit, descending=descending)
                    assert list(ordering.ordered_ids(made, query)) == plainly(made, query)


def go(workspace: Workspace, step: str, row_id: int, text: str) -> None:
    """Take one step of a walk."""
    if step == "undo":
        history.undo(workspace)
    elif step == "redo":
        history.redo(workspace)
    elif step == "search":
        search_texts.bring_up_to_date(workspace, ["mention"])
    elif step == "keep up":
        search_texts.keep_up(workspace)
    elif reading.get(workspace, Mention, row_id) is not None:
        with change(workspace, "Step") as writer:
            if step == "delete":
                writer.delete_rows("mention", [row_id])
            else:
                writer.update("mention", row_id, {"text": text})


@pytest.mark.row("G-15")
@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("品牌", [1]), ("品", [1, 2]), ("牌", [1]), ("zrodlo", [3]), ("rodl", [3]), ("lodz", [3]), ("ŁÓDŹ", [3]),
        ("chuyen doi", [4]), ("da nang", [4]), ("n", [2, 4]), ("ＺＲＯＤＬＯ", [3]), ("wspolczynnik 品", [2]),
        ("wspolczynnik 品牌", []), ("z", [2, 3]), ("nowhere", []), ("龘", []),
    ],
)  # fmt: skip
def test_words_parts_and_signs_are_found_in_any_language(
    workspace: Workspace, text: str, ids: list[int]
) -> None:
    add(
        workspace, mention("这个品牌"), mention("产品 współczynnik"), mention("Źródło w Łodzi, Łódź"),
        mention("chuyển đổi ở Đà Nẵng"), mention(None),
    )  # fmt: skip
    search_texts.keep_up(workspace)
    assert found(workspace, text) == ids
    assert found(workspace, text, descending=True, limit=50) == ids[::-1]


@pytest.mark.row("G-15")
@pytest.mark.parametrize("text", ["开箱", "開箱", "開", "新开箱日記", "新開箱日记"])
def test_both_scripts_are_found_by_the_index(workspace: Workspace, text: str) -> None:
    add(workspace, mention("新开箱日记"), mention("新開箱日記"), mention("箱"), mention("品牌"))
    search_texts.keep_up(workspace)
    assert found(workspace, text) == [1, 2]
    edit_settings(workspace, settings=replace(workspace.settings(), both_scripts=0))
    assert len(found(workspace, text)) == (text not in ("新开箱日記", "新開箱日记"))


def test_the_index_follows_edits_deletion_undo_redo_and_merging(workspace: Workspace) -> None:
    add(workspace, *(mention(f"Żółta {n}", url=f"https://x.example/{n}") for n in range(4)))
    search_texts.keep_up(workspace)
    edit_record(workspace, entity="mention", row_id=2, changes={"text": "biała"})
    assert found(workspace, "zolta") == [1, 3, 4]
    delete_records(workspace, entity="mention", ids=[3])
    merge_records(workspace, entity="mention", keep_id=1, drop_id=4)
    assert found(workspace, "zolta") == [1]
    assert found(workspace, "biala") == [2]
    for _ in range(3):
        history.undo(workspace)
    assert found(workspace, "zolta") == [1, 2, 3, 4]
    assert found(workspace, "biala") == []
    for _ in range(3):
        history.redo(workspace)
    assert (found(workspace, "zolta"), found(workspace, "biala")) == ([1], [2])


def test_rows_found_by_tags_and_names_of_others_are_found_by_the_index_too(workspace: Workspace) -> None:
    add(workspace, Campaign(name="Łódź launch"), Influencer(name="Ela Nowak"))
    add(workspace, mention("zolta", influencer_id=1), mention("lodz", tags="Vip"), mention("vip nowak"))
    add(workspace, Post(channel="tiktok", external_id="1", published_at=MOMENT, text="x", campaign_id=1))
    search_texts.keep_up(workspace)
    assert found(workspace, "nowak") == [1, 3]
    assert found(workspace, "nowak zol") == [1]
    assert found(workspace, "vip") == [2, 3]
    assert found(workspace, "vip lodz", limit=50) == [2]
    assert found(workspace, "lodz", "post") == [1]


def test_what_is_not_put_in_yet_is_found_beside_it(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_texts, "IN_PASSING", 0)
    add(workspace, mention("żółta"), mention("biała"))
    search_texts.keep_up(workspace)
    add(workspace, mention("żółta gęś"), mention("gęś"))
    assert found(workspace, "zolta") == [1, 3]
    assert search_index.waiting(workspace.connection(), "mention") == 2
    monkeypatch.setattr(search_index, "BESIDE", 1)
    assert search_texts.bring_up_to_date(workspace, ["mention"]).indexed == frozenset()
    assert list(ordering.ordered_ids(workspace, Query("mention", text="zolta"))) == [1, 3]


def test_a_search_puts_a_few_texts_in_and_leaves_many_to_the_background(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(workspace, *(mention(f"żółta {n}") for n in range(4)))
    assert search_texts.much_waits(workspace) is False
    monkeypatch.setattr(search_texts, "IN_PASSING", 3)
    search_texts.bring_up_to_date(workspace, ["mention"])
    assert search_texts.much_waits(workspace) is True
    search_texts.keep_up(workspace)
    assert search_texts.much_waits(workspace) is False
    add(workspace, mention("żółta gęś"))
    assert found(workspace, "ges") == [5]
    assert search_index.waiting(workspace.connection(), "mention") == 0


def test_an_index_that_is_mostly_stale_is_made_anew(workspace: Workspace) -> None:
    add(workspace, mention("żółta"), mention("biała"))
    search_texts.keep_up(workspace)
    for n in range(9):
        edit_record(workspace, entity="mention", row_id=1, changes={"text": f"secret{n}"})
        search_texts.keep_up(workspace)
        assert search_index.stale(workspace.connection(), "mention") <= 3
    assert found(workspace, "secret8") == [1]
    assert found(workspace, "biala") == [2]


def test_what_a_large_deletion_leaves_in_the_index_goes_in_the_background(workspace: Workspace) -> None:
    add(workspace, *(mention(f"secret {n}") for n in range(6)), mention("known"))
    search_texts.keep_up(workspace)
    delete_records(workspace, entity="mention", ids=list(range(1, 7)))
    assert search_index.stale(workspace.connection(), "mention") == 6
    assert search_texts.much_waits(workspace) is True
    search_texts.keep_up(workspace)
    assert search_index.stale(workspace.connection(), "mention") == 0
    assert (found(workspace, "secret"), found(workspace, "known")) == ([], [7])


def test_a_reader_asks_the_index_and_a_sqlite_without_it_reads_on(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(workspace, mention("żółta"), mention("biała"))
    search_texts.keep_up(workspace)
    with open_workspace(workspace.path, read_only=True) as reader:
        assert found(reader, "zolta") == [1]
    monkeypatch.setattr(search_index, "can_be_kept", lambda: False)
    assert search_texts.bring_up_to_date(workspace, ["mention"]).indexed == frozenset()
    assert list(ordering.ordered_ids(workspace, Query("mention", text="zolta"))) == [1]


def test_a_text_that_was_taken_back_before_it_was_put_in_leaves_the_index_sound(workspace: Workspace) -> None:
    add(workspace, mention("żółta"))
    search_texts.keep_up(workspace)
    add(workspace, *(mention(f"gęś {n}") for n in range(3)))
    search_texts.bring_up_to_date(workspace, ["mention"])
    for _ in range(3):
        history.undo(workspace)
    assert found(workspace, "ges") == []
    for _ in range(3):
        history.redo(workspace)
    search_texts.keep_up(workspace)
    assert found(workspace, "ges") == [2, 3, 4]
    workspace.connection().execute(
        "INSERT INTO search_signs_mention (search_signs_mention) VALUES ('integrity-check')"
    )
