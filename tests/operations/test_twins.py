"""The same order in two shops' files, the same post under two ids: doubtful, both shown, taken only when accepted."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict
from socialroi_desktop.domain.records import Order, Post
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport, ImportOptions, Selection
from socialroi_desktop.operations.result import Imported
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace, put_orders


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        rows = [
            {"source": "shopify", "number": "#1001", "total": 4900, "gross_sales": 4900},
            {"source": "shopify", "number": "#1002", "total": 2400, "gross_sales": 2400},
            {"source": "shopify", "number": "#1003", "total": 1500, "gross_sales": 1500},
            {"source": "shopify", "number": "#1005", "total": 1500, "gross_sales": 1500},
        ]
        put_orders(made, rows, file="orders_export.csv")
        yield made


def bring(
    workspace: Workspace, folder: Path, text: str, accepted: Sequence[int] = ()
) -> tuple[Imported, list[Assessed]]:
    path = folder / "list.csv"
    path.write_text(text, "utf-8")
    seen: list[Assessed] = []

    def watch(chunk: Chunk, verdicts: Sequence[Assessed]) -> None:
        seen.extend(verdicts)

    plan = ingest.plan(ingest.open_source(path), workspace.settings())
    item = FileImport(plan, Selection(turned=frozenset(accepted)))
    return import_files(workspace, files=[item], options=ImportOptions(watch=watch))[0], seen


LIST = (
    "Order number,Date,Total,Currency\n"
    "1001,2026-07-02,49.00,USD\n"
    "#1002,2026-07-03,24.00,USD\n"
    "1003,2026-07-09,15.00,USD\n"
    "1004,2026-07-02,49.00,USD\n"
    "#1005,2026-07-02,15.50,USD\n"
)


def test_the_same_order_in_another_list_is_doubtful_and_both_are_shown(workspace: Workspace, tmp_path: Path):
    result, seen = bring(workspace, tmp_path, LIST)
    assert [item.verdict for item in seen] == [
        Verdict.DOUBTFUL, Verdict.DOUBTFUL, Verdict.NEW, Verdict.NEW, Verdict.NEW,
    ]  # fmt: skip
    doubt = seen[0].doubt
    assert doubt is not None
    assert "order #1001 of shopify (“orders_export.csv”, line 2)" in doubt.message
    assert doubt.values["id"] == reading.listing(workspace, Order)[0].id
    assert (doubt.values["file"], doubt.values["met"], doubt.line) == ("orders_export.csv", 2, 2)
    assert (result.counts.new, result.counts.doubtful) == (3, 2)
    assert len(reading.listing(workspace, Order)) == 7


def test_an_accepted_twin_is_taken_and_is_the_same_afterwards(workspace: Workspace, tmp_path: Path):
    bring(workspace, tmp_path, LIST, accepted=[2])
    assert [order.number for order in reading.listing(workspace, Order)].count("1001") == 1
    _, seen = bring(workspace, tmp_path, LIST)
    assert seen[0].verdict is Verdict.SAME


def test_another_currency_is_another_order(workspace: Workspace, tmp_path: Path):
    _, seen = bring(workspace, tmp_path, LIST.replace("USD", "EUR"))
    assert {item.verdict for item in seen} == {Verdict.NEW}


POSTS = (
    "Post ID,Page ID,Page name,Title,Description,Publish time,Permalink,Post type,Date,Views,Reach,Total clicks\n"
    "{id},7,Pine,,Hello from the workshop,07/02/2026 10:00,{link},Photos,Lifetime,10,9,1\n"
)


def test_the_same_post_under_another_id_is_doubtful(workspace: Workspace, tmp_path: Path):
    link = "https://www.facebook.com/pine/posts/1"
    bring(workspace, tmp_path, POSTS.format(id="111", link=link))
    _, again = bring(workspace, tmp_path, POSTS.format(id="222", link="http://facebook.com/pine/posts/1/"))
    assert [item.verdict for item in again] == [Verdict.DOUBTFUL]
    _, other = bring(workspace, tmp_path, POSTS.format(id="333", link="").replace("Hello", "Good day"))
    assert [item.verdict for item in other] == [Verdict.NEW]
    _, words = bring(workspace, tmp_path, POSTS.format(id="444", link=""))
    assert [item.verdict for item in words] == [Verdict.DOUBTFUL]
    assert len(reading.listing(workspace, Post)) == 2
