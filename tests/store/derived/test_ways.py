"""Whom the code and the link of a deal credit, and that both follow the deal through every change."""

from pathlib import Path

import pytest

from asking import add
from deals import deal, partner
from socialroi_desktop.domain.records import DiscountCode
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

LINK = "https://shop.example/?utm_source=Instagram&utm_campaign=Ann-1"


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        put_orders(
            workspace,
            [{"discount_code": "ann10"}, {"utm_source": "instagram", "utm_campaign": "ann-1"}],
        )
        yield workspace


def credited(workspace: Workspace) -> list[tuple[int | None, int | None, str | None]]:
    rows = workspace.connection().execute(
        "SELECT code_influencer_id, link_influencer_id, coalesce(code_channel, link_channel) FROM touch ORDER BY id"
    )
    return [tuple(row) for row in rows]


def test_a_deal_knows_its_code_and_its_link(shop: Workspace):
    ann = partner(shop, "ann")
    made = deal(shop, ann, code="ANN10 ", link=LINK)
    assert credited(shop) == [(ann, None, "influencer"), (None, ann, "instagram")]
    edit_record(shop, entity="deal", row_id=made, changes={"code": None, "link": None})
    assert credited(shop) == [(None, None, None), (None, None, "instagram")]
    undo(shop)
    assert credited(shop)[1] == (None, ann, "instagram")


def typed_past_the_forms(workspace: Workspace, deal_id: int, **values: str) -> None:
    with change(workspace, "As an older file may hold it") as writer:
        writer.update("deal", deal_id, values)


def test_what_two_partners_share_means_neither(shop: Workspace):
    for name in ("ann", "ben"):
        typed_past_the_forms(shop, deal(shop, partner(shop, name), link=LINK), code="ANN10")
    assert credited(shop) == [(None, None, None), (None, None, "instagram")]


def test_the_record_of_a_code_comes_before_the_deal(shop: Workspace):
    ann, ben = partner(shop, "ann"), partner(shop, "ben")
    add(shop, DiscountCode(code="ANN10", channel="tiktok", influencer_id=ben))
    typed_past_the_forms(shop, deal(shop, ann), code="ann10")
    assert credited(shop)[0] == (ben, None, "tiktok")
