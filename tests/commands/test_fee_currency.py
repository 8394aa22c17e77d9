"""A fee needs its currency, at every entrance: nothing is taken for it that nobody said, and nothing is half done."""

import json
from pathlib import Path

import pytest

from socialroi_desktop import cli
from socialroi_desktop.store.file.workspace import open_workspace
from workspaces import dump, new_workspace


@pytest.fixture
def file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    with new_workspace(tmp_path) as made:
        path = str(made.path)
    for words in (("influencer", "name=Nadia", "handle=nadia"), ("deal", "influencer_id=1", "purpose=Sales")):
        assert cli.main(["add", path, *words]) == 0
    capsys.readouterr()
    return path


def refused(capsys: pytest.CaptureFixture[str], file: str, *words: str) -> str:
    with open_workspace(Path(file), read_only=True) as workspace:
        before = dump(workspace)
    assert cli.main([words[0], file, *words[1:]]) == 1
    with open_workspace(Path(file), read_only=True) as workspace:
        assert dump(workspace) == before
    return capsys.readouterr().err.strip()


def rows(capsys: pytest.CaptureFixture[str], file: str, entity: str) -> list[dict[str, object]]:
    assert cli.main(["list", file, entity, "--json"]) == 0
    found: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return found


@pytest.mark.parametrize(
    ("words", "field"),
    [
        (("add", "deal", "influencer_id=1", "purpose=More", "fee=500"), "Fee"),
        (("add", "deal", "influencer_id=1", "purpose=More", "product_cost=40"), "Product cost"),
        (("set", "deal", "1", "fee=500"), "Fee"),
        (("add", "proposal", "deal_id=1", "offered_on=2026-09-14", "fee=500"), "Fee"),
        (("add", "proposal", "deal_id=1", "offered_on=2026-09-14", "shipping_cost=5"), "Shipping cost"),
        (("add", "deliverable", "deal_id=1", "what=Reel", "price=300"), "Price"),
        (("add", "campaign", "name=Autumn", "budget=300"), "Budget"),
    ],
)
def test_an_amount_that_nobody_gave_a_currency_is_said_at_its_field(capsys, file, words, field):
    told = refused(capsys, file, *words)
    assert told == f"{field} needs its currency; tell it with the amount, such as USD."


def test_what_is_changed_later_needs_it_as_well(capsys, file):
    assert cli.main(["add", file, "proposal", "deal_id=1", "offered_on=2026-09-14"]) == 0
    told = refused(capsys, file, "set", "proposal", "1", "fee=500")
    assert told.startswith("Fee needs its currency")
    assert cli.main(["set", file, "proposal", "1", "fee=500", "currency=EUR"]) == 0
    capsys.readouterr()
    assert [(row["fee"], row["currency"]) for row in rows(capsys, file, "proposal")] == [("500.00", "EUR")]
    assert rows(capsys, file, "deal")[0]["currency"] == "EUR", "the first amount of a deal tells its currency"


def test_the_currency_of_the_deal_is_that_of_its_offers(capsys, file):
    assert cli.main(["set", file, "deal", "1", "fee=500", "currency=EUR"]) == 0
    assert cli.main(["add", file, "proposal", "deal_id=1", "offered_on=2026-09-14", "fee=450"]) == 0
    assert cli.main(["set", file, "deal", "1", "fee=480"]) == 0
    capsys.readouterr()
    (offer,), (deal,) = rows(capsys, file, "proposal"), rows(capsys, file, "deal")
    assert (offer["fee"], offer["currency"]) == ("450.00", "EUR")
    assert (deal["fee"], deal["currency"]) == ("480.00", "EUR")


def test_the_currency_of_a_fee_is_not_taken_away(capsys, file):
    assert cli.main(["set", file, "deal", "1", "fee=500", "currency=EUR"]) == 0
    assert refused(capsys, file, "set", "deal", "1", "currency=")
    told = refused(capsys, file, "set", "deal", "1", "fee=500", "currency=")
    assert told.startswith("Fee needs its currency")


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [("100 EUR", "100.00", "EUR"), ("$100", "100.00", "USD"), ("€50.50", "50.50", "EUR"), ("¥100", None, "")],
)
def test_an_amount_may_tell_its_currency_itself(capsys, file, text, amount, currency):
    if amount is None:
        told = refused(capsys, file, "set", "deal", "1", f"fee={text}")
        assert told.startswith("Fee needs its currency")
        return
    assert cli.main(["set", file, "deal", "1", f"fee={text}"]) == 0
    assert cli.main(["add", file, "campaign", "name=Autumn", f"budget={text}"]) == 0
    capsys.readouterr()
    for entity, name in (("deal", "fee"), ("campaign", "budget")):
        (row,) = rows(capsys, file, entity)
        assert (row[name], row["currency"]) == (amount, currency)


def test_an_amount_in_two_currencies_is_refused(capsys, file):
    assert "“100 USD” is in USD, not in EUR" in refused(
        capsys, file, "set", "deal", "1", "fee=100 USD", "currency=EUR"
    )
    assert "“$100” is in USD, not in EUR" in refused(
        capsys, file, "set", "deal", "1", "fee=$100", "currency=EUR"
    )
    assert cli.main(["set", file, "deal", "1", "fee=500 EUR", "product_cost=40"]) == 0
    told = refused(capsys, file, "set", "deal", "1", "fee=100 USD")
    assert "product_cost is an amount in EUR" in told


def test_a_cost_is_in_the_currency_of_the_workspace_where_none_is_told(capsys, file):
    assert cli.main(["add", file, "cost", "spent_on=2026-08-31", "kind=tool", "amount=20"]) == 0
    capsys.readouterr()
    assert rows(capsys, file, "cost")[0]["currency"] == "USD"


@pytest.mark.parametrize(
    "words",
    [
        ("add", "cost", "spent_on=2026-08-31", "kind=tool", "amount=20", "currency=ZZZ"),
        ("add", "deal", "influencer_id=1", "purpose=More", "fee=500", "currency=qqq"),
        ("set", "deal", "1", "currency=XXX"),
        ("add", "exchange_rate", "day=2026-08-31", "currency=ABC", "rate=2"),
    ],
)
def test_three_letters_are_not_yet_a_currency(capsys, file, words):
    told = refused(capsys, file, *words)
    assert "is not a currency; write three letters such as USD" in told
