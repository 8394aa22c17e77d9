"""Prices with tax and paid shipping: where no rate tells whether shipping holds tax, too, figures say so."""

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from asking import ask, one
from bringing_files import bring
from socialroi_desktop.cli import main
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

SHOPIFY = """Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,\
Lineitem price,Refunded Amount,Tax 1 Name,Tax 1 Value
#1,a@b.example,{status},USD,100.00,{shipping},{taxes},{total},2026-07-03 10:00:00 +0200,1,Shoe,100.00,{refunded},{name},{taxes}
"""
PLAIN = """Order number,Date,Subtotal,Shipping,Tax,Total,Refunded,Currency
1,2026-07-03,100.00,{shipping},{taxes},{total},{refunded},USD
"""
TAXED = {"shipping": "10.00", "taxes": "18.33", "total": "110.00", "refunded": "0.00", "name": "VAT"}
SAID = "No tax rate tells whether these prices hold tax for shipping: up to {} USD of the taxes may be of shipping"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as workspace:
        yield workspace


def note(shop: Workspace, folder: Path, text: str, **told: str) -> str:
    status = "partially_refunded" if told.get("refunded", "0.00") != "0.00" else "paid"
    bring(shop, folder / "orders.csv", text.format(**{**TAXED, "status": status, **told}))
    return one(shop, "net_sales").note or ""


@pytest.mark.parametrize("text", [SHOPIFY, PLAIN], ids=["shopify", "plain"])
@pytest.mark.parametrize(
    ("told", "perhaps"),
    [
        ({}, "1.67"),
        ({"shipping": "25.00", "taxes": "20.83", "total": "125.00"}, "4.17"),
        ({"refunded": "50.00"}, "0.83"),
    ],
    ids=["a tenth", "a quarter", "half given back"],
)
def test_a_tax_without_a_rate_says_what_of_it_may_be_of_shipping(
    shop: Workspace, tmp_path: Path, text: str, told: dict[str, str], perhaps: str
) -> None:
    assert SAID.format(perhaps) in note(shop, tmp_path, text, **told)
    for metric in ("taxes", "net_sales", "contribution", "aov"):
        assert SAID.format(perhaps) in (one(shop, metric).note or ""), metric
    assert SAID.format(perhaps) in (ask(shop, "net_sales", "channel")["unattributed"].note or "")


@pytest.mark.parametrize(
    "told",
    [
        {"name": "VAT 20%"},
        {"shipping": "0.00", "total": "100.00"},
        {"taxes": "0.00"},
        {"total": "128.33"},
    ],
    ids=["a rate", "no shipping", "no tax", "tax on top"],
)
def test_what_the_file_tells_needs_no_note(shop: Workspace, tmp_path: Path, told: dict[str, str]) -> None:
    assert "of shipping" not in note(shop, tmp_path, SHOPIFY, **told)


def test_a_typed_tax_is_what_the_goods_hold(shop: Workspace) -> None:
    put_orders(shop, [{"gross_sales": 10000, "taxes": 1833, "shipping_income": 1000, "total": 11000}])
    assert "of shipping" not in (one(shop, "net_sales").note or "")


def test_whoever_knows_settles_it(shop: Workspace, tmp_path: Path) -> None:
    assert "of shipping" in note(shop, tmp_path, SHOPIFY)
    edit_record(shop, entity="order", row_id=1, changes={"taxes": 1666, "shipping_taxes": None})
    assert "of shipping" not in (one(shop, "net_sales").note or "")
    assert one(shop, "net_sales").value == Decimal("83.34")


def test_it_is_said_as_text_and_as_json(
    shop: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    note(shop, tmp_path, SHOPIFY)
    asked = ["figures", str(shop.path), "--metric", "net_sales", "--from", "2026-07-01", "--to", "2026-07-31"]
    assert main(asked) == 0
    assert "of shipping" in capsys.readouterr().out
    assert main([*asked, "--json"]) == 0
    (figure,) = json.loads(capsys.readouterr().out)
    assert SAID.format("1.67") in figure["note"]
