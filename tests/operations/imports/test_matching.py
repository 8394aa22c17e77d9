"""A file that names a person is tied to the one it means, and to nobody where two could be meant."""

from pathlib import Path

import pytest

from asking import add
from data_tab import write
from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.domain.records import Account, Influencer
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import NOTHING_MEANT, FileImport, Meant, Selection
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

HEAD = "Date,Kind,Amount,Currency,Influencer\n"


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        add(workspace, Influencer(name="Anna", handle="@anna_a"), Influencer(name="Anna", handle="anna.b"))
        yield workspace


def bring(shop: Workspace, tmp_path: Path, text: str, meant: Meant = NOTHING_MEANT, **selection: object):
    plan = ingest.plan(ingest.open_source(write(tmp_path, "costs.csv", HEAD + text)), shop.settings())
    return import_files(shop, files=[FileImport(plan, Selection(**selection), meant)])[0].counts  # type: ignore[arg-type]


def people(shop: Workspace) -> list[int | None]:
    return [row[0] for row in shop.connection().execute("SELECT influencer_id FROM cost ORDER BY id")]


@pytest.mark.parametrize("word", ["@anna_a", "ANNA_A", "Anna (@anna_a)"])
def test_a_handle_or_the_apps_own_words_find_the_one_meant(
    shop: Workspace, tmp_path: Path, word: str
) -> None:
    counts = bring(shop, tmp_path, f"2026-07-02,influencer_fee,10,USD,{word}\n")
    assert (counts.new, people(shop)) == (1, [1])
    assert shop.connection().execute("SELECT count(*) FROM influencer").fetchone()[0] == 2


def test_a_name_that_two_share_is_doubtful_and_guesses_nobody(shop: Workspace, tmp_path: Path) -> None:
    text = "2026-07-02,influencer_fee,10,USD,Anna\n2026-07-03,influencer_fee,20,USD,anna.b\n"
    counts = bring(shop, tmp_path, text)
    assert (counts.new, counts.doubtful, people(shop)) == (1, 1, [2])
    wanted = frozenset({Verdict.NEW, Verdict.DOUBTFUL})
    bring(shop, tmp_path, text, verdicts=wanted)
    assert sorted(people(shop), key=str) == [2, None]


def test_what_a_person_said_a_shared_word_means_is_no_doubt(shop: Workspace, tmp_path: Path) -> None:
    text = "2026-07-02,influencer_fee,10,USD, Anna \n2026-07-03,influencer_fee,20,USD,anna_a\n"
    counts = bring(shop, tmp_path, text, {("influencer", "Anna"): 2})
    assert (counts.new, counts.doubtful, people(shop)) == (2, 0, [2, 1])


def test_a_row_whose_owner_is_not_there_waits_also_where_doubts_are_taken(
    shop: Workspace, tmp_path: Path
) -> None:
    text = "Account,Figure,Date,Value,Note\nshop_pl,karma,2026-07-02,12,\n"
    path = write(tmp_path, "account_figure.csv", text)
    wanted = Selection(verdicts=frozenset({Verdict.NEW, Verdict.DOUBTFUL}))

    def brought() -> tuple[int, int]:
        plan = ingest.plan(ingest.open_source(path), shop.settings())
        counts = import_files(shop, files=[FileImport(plan, wanted)])[0].counts
        return counts.new, counts.doubtful

    assert brought() == (0, 1)
    add(shop, Account(channel="reddit", name="shop_pl"))
    assert brought() == (1, 0)
