"""A workspace that never saw a window is searched as quickly: commands that bring or meet much get it ready."""

import itertools
import json
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.cli import main
from socialroi_desktop.commands import catching_up
from socialroi_desktop.commands.catching_up import _SECONDS, Clock, catch_up
from socialroi_desktop.domain.records import Mention, UgcItem
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import search_index, search_texts
from workspaces import new_workspace

MENTIONS = "Date,Source,Author,Text,URL,Sentiment\n" + "".join(
    f"2026-07-02 10:00:00,Instagram,author{n},żółta gęś {n},https://example.com/{n},positive\n"
    for n in range(12)
)


@pytest.fixture(autouse=True)
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    # What is measured here is not how busy the machine is: no time passes.
    monkeypatch.setattr(catching_up, "_OF_THE_MACHINE", Clock(lambda: 0.0, lambda: 0.0))
    for module, name, value in (
        (search_index, "WORTH", 3), (search_index, "AT_ONCE", 2), (search_texts, "AT_ONCE", 4), (search_texts, "IN_PASSING", 1),
    ):  # fmt: skip
        monkeypatch.setattr(module, name, value)


def is_ready(file: Path, entity: str) -> bool:
    with open_workspace(file, read_only=True) as workspace:
        ready = search_index.helps(workspace.connection(), entity) and not search_texts.much_waits(workspace)
    return ready


def put(workspace: Workspace) -> None:
    add(workspace, *(UgcItem(title=f"开箱 {n}", kind="photo") for n in range(9)))


def found(capsys: pytest.CaptureFixture[str], file: Path, *words: str) -> int:
    assert main(["search", str(file), *words, "--json"]) == 0
    return len(json.loads(capsys.readouterr().out))


def test_an_import_leaves_its_rows_indexed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    exported = tmp_path / "mentions.csv"
    exported.write_text(MENTIONS, "utf-8")
    with new_workspace(tmp_path) as made:
        file = made.path
    assert main(["import", str(file), str(exported), "--format", "plain_mentions", "--timezone", "UTC"]) == 0
    capsys.readouterr()
    assert is_ready(file, Mention.entity)
    assert found(capsys, file, "zolta 7") == 1


def test_a_search_answers_at_once_and_leaves_the_next_one_an_index(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with new_workspace(tmp_path) as made:
        put(made)
        file = made.path
    assert not is_ready(file, UgcItem.entity)
    assert found(capsys, file, "開箱", "--in", "ugc", "--limit", "20") == 9
    assert is_ready(file, UgcItem.entity)
    assert found(capsys, file, "開箱", "--in", "ugc", "--limit", "20") == 9


def test_nothing_is_written_where_somebody_else_writes_or_time_is_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with new_workspace(tmp_path) as made:
        put(made)
        assert found(capsys, made.path, "开", "--in", "ugc", "--limit", "20") == 9
        assert not is_ready(made.path, UgcItem.entity)
        file = made.path
    passing = itertools.count(step=_SECONDS)
    monkeypatch.setattr(catching_up, "_OF_THE_MACHINE", Clock(lambda: next(passing), lambda: 0.0))
    found(capsys, file, "开")
    assert not is_ready(file, UgcItem.entity)


@pytest.mark.parametrize(
    ("rows", "each", "steps"),
    # It works no longer than two seconds, and where few rows came, little more than they are worth.
    [(None, 0.5, 4), (10**9, 0.5, 4), (0, 0.1, 2), (2_000, 0.1, 3)],
)
def test_it_works_as_long_as_what_was_brought_is_worth(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rows: int | None, each: float, steps: int
) -> None:
    done = []
    monkeypatch.setattr(search_texts, "much_waits", lambda _workspace: True)
    monkeypatch.setattr(search_texts, "keep_up_some", lambda _workspace: done.append(1) or True)
    with new_workspace(tmp_path) as made:
        catch_up(made, rows, Clock(lambda: 0.0, lambda: len(done) * each))
        assert len(done) == steps
        done.clear()
        # Nor where others keep the machine busy.
        catch_up(made, rows, Clock(lambda: len(done) * 1.0, lambda: 0.0))
        assert len(done) == 2
