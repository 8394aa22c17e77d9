"""Pieces by what no field of theirs tells: usable today, used, of a line."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from library import consent, fill
from socialroi_desktop.domain.records import Product
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.queries.library.narrowing import Asked, pieces_meeting, product_lines
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

TODAY = date(2026, 9, 20)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        fill(made)
        yield made


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (Asked(use="ads"), {1, 3}),
        (Asked(use="repost"), {1}),
        (Asked(use="print"), set()),
        (Asked(used=True), {1}),
        (Asked(used=False), {2, 3, 4, 5}),
        (Asked(use="ads", used=False), {3}),
    ],
)
def test_all_that_is_asked_holds(workspace: Workspace, asked: Asked, found: set[int]) -> None:
    assert pieces_meeting(workspace, asked, TODAY) == found


def test_nothing_asked_is_no_limit(workspace: Workspace) -> None:
    assert pieces_meeting(workspace, Asked(), TODAY) is None


def test_a_right_of_tomorrow_or_yesterday_is_none_today(workspace: Workspace) -> None:
    assert pieces_meeting(workspace, Asked(use="ads"), date(2026, 9, 30)) == {1}
    consent(workspace)
    assert pieces_meeting(workspace, Asked(use="repost"), TODAY) == {1, 2}


def test_a_line_is_that_of_the_product(workspace: Workspace) -> None:
    for n, line in enumerate(("Shoes", "Skin"), start=1):
        add_record(workspace, record=Product(name=f"P{n}", line=line))
    edit_record(workspace, entity="ugc_item", row_id=2, changes={"product_id": 1})
    edit_record(workspace, entity="ugc_item", row_id=3, changes={"product_id": 2})
    assert product_lines(workspace) == ["Shoes", "Skin"]
    assert pieces_meeting(workspace, Asked(line="Shoes"), TODAY) == {2}
    assert pieces_meeting(workspace, Asked(line="Skin", use="ads"), TODAY) == {3}
