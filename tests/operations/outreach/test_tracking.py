"""Codes and links that are made for a deal find its orders: partner and campaign are credited."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from asking import add, values
from socialroi_desktop.domain.records import Campaign, Deal, DiscountCode, Influencer
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.outreach.tracking import make_code, make_link
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace, put_orders

PAGE = "https://shop.example/serum"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(
            made,
            Campaign(name="Autumn serum"),
            Influencer(name="Nadia Petit", handle="nadiaglow", channel="instagram"),
            Influencer(name="Jo Berg", handle="jo", channel="tiktok"),
            Deal(influencer_id=1, purpose="First sales"),
            Deal(influencer_id=1, purpose="Serum", campaign_id=1),
        )
        yield made


def deal(workspace: Workspace, number: int = 2) -> Deal:
    return reading.listing(workspace, Deal)[number - 1]


def sold(workspace: Workspace, **words: Any) -> None:
    put_orders(workspace, [{"gross_sales": 6_000, **words}])


@pytest.mark.row("S0-30")
def test_a_code_is_made_and_an_order_with_it_is_the_partners(workspace: Workspace) -> None:
    before = dump(workspace)
    make_code(workspace, deal_id=2, percent=15)
    (code,) = reading.listing(workspace, DiscountCode)
    assert (code.code, code.channel, code.campaign_id, code.influencer_id) == ("NADIA15", "instagram", 1, 1)
    history.undo(workspace)
    assert dump(workspace) == before
    history.redo(workspace)
    sold(workspace, discount_code="nadia15")
    assert values(workspace, "gross_sales", "influencer") == {"Nadia Petit": 60}
    assert values(workspace, "gross_sales", "campaign") == {"Autumn serum": 60}


def test_a_code_is_free_of_clashes(workspace: Workspace) -> None:
    add(workspace, DiscountCode(code="Nadia15", channel="email"))
    sold(workspace, discount_code="NADIAGLOW15")
    make_code(workspace, deal_id=2, percent=15)
    assert deal(workspace).code == "NADIA15B"
    with pytest.raises(UserError, match="NADIA15B; empty it first"):
        make_code(workspace, deal_id=2, percent=15)


@pytest.mark.row("S0-30")
def test_a_link_is_made_and_an_order_by_it_is_the_partners(workspace: Workspace) -> None:
    sold(workspace, number="#1", utm_source="instagram", utm_medium="influencer", utm_campaign="nadiaglow-2")
    assert values(workspace, "gross_sales", "influencer").get("Nadia Petit") is None
    make_link(workspace, deal_id=2, page=PAGE)
    assert (
        deal(workspace).link == f"{PAGE}?utm_source=instagram&utm_medium=influencer&utm_campaign=nadiaglow-2"
    )
    assert values(workspace, "gross_sales", "influencer") == {"Nadia Petit": 60}
    assert values(workspace, "gross_sales", "campaign") == {"Autumn serum": 60}
    assert values(workspace, "gross_sales", "channel") == {"instagram": 60}
    history.undo(workspace)
    assert values(workspace, "gross_sales", "influencer").get("Nadia Petit") is None


def test_a_link_of_two_partners_credits_neither(workspace: Workspace) -> None:
    add(
        workspace, Deal(influencer_id=2, purpose="Serum", link=f"{PAGE}?utm_source=x&utm_campaign=serum-week")
    )
    edit_record(
        workspace, entity="deal", row_id=2, changes={"link": f"{PAGE}?utm_source=x&utm_campaign=serum-week"}
    )
    sold(workspace, utm_source="x", utm_campaign="serum-week")
    assert values(workspace, "gross_sales", "influencer").get("Nadia Petit") is None


def test_the_page_of_the_last_link_is_known(workspace: Workspace) -> None:
    with pytest.raises(UserError, match="Type the page"):
        make_link(workspace, deal_id=2)
    make_link(workspace, deal_id=1, page=PAGE)
    make_link(workspace, deal_id=2)
    assert str(deal(workspace).link).startswith(f"{PAGE}?")
    with pytest.raises(UserError, match="already"):
        make_link(workspace, deal_id=2)
    with pytest.raises(UserError, match="no address"):
        make_link(workspace, deal_id=2, page="serum")
