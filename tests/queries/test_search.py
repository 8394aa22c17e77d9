from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import RECORDS, Campaign, Mention, Product
from socialroi_desktop.queries.search import OF_EACH, Found, search
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        yield workspace


def test_records_are_found_kind_by_kind_and_called_by_what_tells_them(shop: Workspace) -> None:
    add(
        shop,
        Campaign(name="Skincare launch"),
        Product(name="Night cream", line="skin care"),
        Mention(
            mentioned_at="2026-07-02T10:00:00Z", source="Instagram", author="jo", text="My skin loves it"
        ),
    )
    assert search(shop, "SKIN", RECORDS) == [
        Found("product", 1, "Night cream"),
        Found("campaign", 1, "Skincare launch"),
        Found("mention", 1, "My skin loves it"),
    ]


def test_few_of_each_kind_and_nothing_for_nothing(shop: Workspace) -> None:
    add(shop, *(Campaign(name=f"Skin {n}") for n in range(OF_EACH + 3)))
    assert len(search(shop, "skin", RECORDS)) == OF_EACH
    assert search(shop, "  ", RECORDS) == []
