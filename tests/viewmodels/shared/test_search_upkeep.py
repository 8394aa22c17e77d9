"""What is searched gets ready in the background, step by step, and only where much waits."""

from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import Mention, UgcItem
from socialroi_desktop.jobs import InlineJobs, Jobs
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.file.workspace import open_workspace
from socialroi_desktop.store.rows import search_index, search_texts
from socialroi_desktop.store.rows.ordering import ordered_ids
from socialroi_desktop.viewmodels.shared import search_upkeep
from socialroi_desktop.viewmodels.shared.search_upkeep import SearchUpkeep
from socialroi_desktop.viewmodels.shared.session import Session
from workspaces import new_workspace


def mention(n: int) -> Mention:
    return Mention(mentioned_at="2026-07-02T10:00:00Z", text=f"żółta {n}")


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    for module, name, value in (
        (search_index, "WORTH", 3), (search_index, "AT_ONCE", 2), (search_texts, "AT_ONCE", 2),
        (search_texts, "IN_PASSING", 1), (search_upkeep, "_AFTER_MS", 0),
    ):  # fmt: skip
        monkeypatch.setattr(module, name, value)


def test_many_texts_are_folded_and_indexed_after_a_change_and_at_the_start(few, tmp_path: Path, qtbot):
    with new_workspace(tmp_path) as workspace:
        add(workspace, *(mention(n) for n in range(7)))
        jobs = Jobs()
        session = Session(workspace, jobs)
        try:
            SearchUpkeep(session, session)
            qtbot.waitUntil(lambda: search_index.helps(workspace.connection(), "mention"))
            qtbot.waitUntil(lambda: not search_texts.much_waits(workspace))
            for n in range(6):
                session.perform("Add", lambda made, _progress, n=n: add_record(made, record=mention(n + 10)))
            qtbot.waitUntil(
                lambda: workspace.connection().execute("SELECT put FROM search_index").fetchone()[0] >= 10
            )
        finally:
            jobs.close()


def test_nothing_is_done_where_little_waits(tmp_path: Path, qapp):
    with new_workspace(tmp_path) as workspace:
        add(workspace, mention(1))
        SearchUpkeep(session := Session(workspace, InlineJobs())).step()
        assert session.workspace.connection().execute("SELECT count(*) FROM search_rule").fetchone()[0] == 0


def test_pieces_of_the_library_are_answered_from_what_is_there_until_all_are_indexed(few, tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        add(workspace, *(UgcItem(title=f"żółta 开箱 {n}", kind="photo") for n in range(9)))

        def answers() -> list[int]:
            return [
                len(ordered_ids(workspace, Query("ugc_item", text=text))) for text in ("zolta", "開箱", "7")
            ]

        with open_workspace(workspace.path, read_only=True) as reader:
            seen = [len(ordered_ids(reader, Query("ugc_item", text="開箱")))]
            while search_texts.keep_up_some(workspace):
                seen.append(len(ordered_ids(reader, Query("ugc_item", text="開箱"))))
            assert set(seen) == {9}
            assert len(seen) > 4
        assert search_index.helps(workspace.connection(), "ugc_item")
        assert answers() == [9, 9, 1]
