"""Two reports of ads that share days: what the second tells anew comes beside the first, never in the place of another row."""

import json
from pathlib import Path

import pytest

from socialroi_desktop.cli import main
from socialroi_desktop.domain.workspace import Settings
from workspaces import fresh


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.socialroi"
    fresh(path, Settings(currency="EUR", timezone="UTC")).close()
    return path


def brought(shop: Path, capsys: pytest.CaptureFixture[str], text: str, *words: str) -> dict:
    path = shop.with_name(f"report {len(text)}.csv")
    path.write_text(text)
    assert main(["import", str(shop), str(path), "--json", *words]) == 0
    return json.loads(capsys.readouterr().out)[0]


def spent(shop: Path, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["figures", str(shop), "--metric", "ad_spend"]) == 0
    return capsys.readouterr().out.strip()


FIRST = "2025-05-01;Alpha;10,00;1000\n2025-05-01;Beta;20,00;2000\n2025-05-02;Alpha;11,00;1100\n2025-05-02;Beta;21,00;2100\n"
LATER = "2025-05-02;Beta;21,00;2100\n2025-05-02;Gamma;31,00;3100\n2025-05-03;Beta;22,00;2200\n"


@pytest.mark.parametrize(
    "header",
    [
        "Tag;Kampagne;Ausgegebener Betrag (EUR);Impressionen\n",
        "Jour;Campagne;Montant dépensé (EUR);Impressions\n",
        "Giorno;Campagna;Importo speso (EUR);Impressioni\n",
        "Dzień;Kampania;Wydana kwota (EUR);Wyświetlenia\n",
    ],
)
def test_campaigns_are_told_apart_by_their_name_in_any_language(shop, capsys, header):
    assert brought(shop, capsys, header + FIRST)["new"] == 4
    again = brought(shop, capsys, header + LATER)
    assert (again["new"], again["same"], again["changed"]) == (2, 1, 0)
    assert "115.00 EUR" in spent(shop, capsys)


CUT = "Date,Campaign,{},Spend (EUR),Impressions,Clicks\n"
MAY = (
    "2025-05-01,S,{0},10.00,100,1\n2025-05-01,S,{1},20.00,200,2\n"
    "2025-05-02,S,{0},11.00,110,1\n2025-05-02,S,{1},21.00,210,2\n"
)
OVERLAPPING = "2025-05-02,S,{1},21.00,210,2\n2025-05-02,S,{2},31.00,310,3\n2025-05-03,S,{1},22.00,220,2\n"


@pytest.mark.parametrize(
    ("column", "parts"),
    [
        ("Country", ("DE", "FR", "PL")),
        ("Land", ("DE", "FR", "PL")),
        ("Zielgruppe", ("18-24", "25-34", "35-44")),
    ],
)
def test_parts_of_a_cut_report_meet_those_of_the_same_part(shop, capsys, column, parts):
    header = CUT.format(column)
    assert brought(shop, capsys, header + MAY.format(*parts), "--channel", "tiktok")["new"] == 4
    later = brought(shop, capsys, header + OVERLAPPING.format(*parts), "--channel", "tiktok")
    assert (later["new"], later["same"], later["changed"], later["doubtful"]) == (2, 1, 0, 0)
    assert "115.00 EUR" in spent(shop, capsys)
    for text in (MAY, OVERLAPPING):
        again = brought(shop, capsys, header + text.format(*parts), "--channel", "tiktok")
        assert (again["new"], again["changed"], again["doubtful"]) == (0, 0, 0)


@pytest.mark.parametrize(("accepted", "worth"), [((), "84.00 EUR"), (("--accept", "3"), "115.00 EUR")])
def test_a_part_that_may_be_another_word_for_one_that_is_here_is_asked_about(shop, capsys, accepted, worth):
    header, parts = CUT.format("Audience"), ("cold", "warm", "hot")
    brought(shop, capsys, header + MAY.format(*parts), "--channel", "tiktok")
    later = brought(shop, capsys, header + OVERLAPPING.format(*parts), "--channel", "tiktok", *accepted)
    assert (later["new"], later["same"], later["changed"], later["doubtful"]) == (1, 1, 0, 1)
    assert worth in spent(shop, capsys)


def test_a_part_that_grew_takes_the_place_of_itself_wherever_it_stands(shop, capsys):
    header, parts = CUT.format("Country"), ("DE", "FR", "PL")
    brought(shop, capsys, header + MAY.format(*parts), "--channel", "tiktok")
    grown = OVERLAPPING.format(*parts).replace("21.00", "21.50")
    later = brought(shop, capsys, header + grown, "--channel", "tiktok")
    assert (later["new"], later["changed"], later["doubtful"]) == (2, 1, 0)
    assert "115.50 EUR" in spent(shop, capsys)


def test_another_part_alone_comes_beside_the_one_that_is_here(shop, capsys):
    header = CUT.format("Country")
    brought(shop, capsys, header + "2025-05-01,S,DE,10.00,100,1\n", "--channel", "tiktok")
    brought(shop, capsys, header + "2025-05-01,S,FR,20.00,200,2\n", "--channel", "tiktok")
    assert "30.00 EUR" in spent(shop, capsys)


def test_a_column_that_tells_no_rows_apart_makes_no_part(shop, capsys):
    header = CUT.format("Remark")
    brought(shop, capsys, header + "2025-05-01,S,live,10.00,100,1\n", "--channel", "tiktok")
    later = brought(shop, capsys, header + "2025-05-01,S,ended,12.00,120,2\n", "--channel", "tiktok")
    assert (later["new"], later["changed"]) == (0, 1)
    assert "12.00 EUR" in spent(shop, capsys)
