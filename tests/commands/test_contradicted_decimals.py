"""Amounts that fit two readings are in doubt where their own column proves both signs of decimals, whatever was said."""

import json
from pathlib import Path

import pytest

from socialroi_desktop.cli import main
from socialroi_desktop.domain.workspace import Settings
from workspaces import fresh

ORDERS = (
    "Order number;Date;Total;Currency\nK1;2026-03-01;{};EUR\nK2;2026-03-02;{};EUR\nK3;2026-03-03;{};EUR\n"
)
COSTS = (
    "Date;Type;Amount;Currency;Channel\n2026-03-01;Ads;{};EUR;TikTok\n2026-03-02;Fee;{};EUR;TikTok\n"
    "2026-03-03;Tool;{};EUR;TikTok\n"
)
ADS = (
    "Date;Platform;Campaign;Spend;Currency;Clicks\n2026-03-01;TikTok;M;{};EUR;5\n2026-03-02;TikTok;N;{};EUR;5\n"
    "2026-03-03;TikTok;O;{};EUR;5\n"
)


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.socialroi"
    fresh(path, Settings(currency="EUR", timezone="UTC")).close()
    return path


def brought(capsys: pytest.CaptureFixture[str], shop: Path, text: str, *words: str) -> dict:
    path = shop.with_name("list.csv")
    path.write_text(text)
    capsys.readouterr()
    assert main(["import", str(shop), str(path), "--json", *words]) == 0
    return json.loads(capsys.readouterr().out)[0]


@pytest.mark.parametrize("text", [ORDERS, COSTS, ADS], ids=["orders", "costs", "ads"])
@pytest.mark.parametrize(
    "case",
    [
        (("1,234", "1,234.50", "20.00"), "comma"), (("1.234", "1.234,50", "20,00"), "point"),
        (("1,234", "12,345,678", "20"), "comma"), (("1,234", "19.99", "20"), "comma"),
    ],
)  # fmt: skip
def test_an_answer_that_other_rows_of_the_column_disprove_leaves_a_doubt(capsys, shop, text, case):
    cells, said = case
    told = brought(capsys, shop, text.format(*cells), "--read", f"decimals={said}")
    assert (told["new"], told["doubtful"]) == (2, 1)
    (doubt,) = told["doubts"]
    assert doubt["line"] == 2
    assert doubt["doubts"][0]["readings"] == ["1.23 EUR", "1234.00 EUR"]
    again = brought(capsys, shop, text.format(*cells), "--read", f"decimals={said}", "--accept", "2=2")
    assert (again["new"], again["doubtful"]) == (1, 0)


@pytest.mark.parametrize("text", [ORDERS, COSTS, ADS], ids=["orders", "costs", "ads"])
def test_a_column_that_proves_both_signs_leaves_what_fits_both_in_doubt(capsys, shop, text):
    told = brought(capsys, shop, text.format("1,234", "1,234.50", "20,75"))
    assert (told["new"], told["doubtful"]) == (2, 1)


@pytest.mark.parametrize("said", ["comma", "point"])
def test_an_answer_that_nothing_disproves_holds(capsys, shop, said):
    told = brought(capsys, shop, ORDERS.format("1,234", "5,678", "9,012"), "--read", f"decimals={said}")
    assert (told["new"], told["doubtful"]) == (3, 0)


@pytest.mark.parametrize("text", [ORDERS, COSTS, ADS], ids=["orders", "costs", "ads"])
def test_nothing_is_asked_where_each_amount_proves_its_own_sign(capsys, shop, text):
    told = brought(capsys, shop, text.format("1,020.50", "0,75", "12,50"))
    assert (told["new"], told["doubtful"], told["questions"]) == (3, 0, [])
