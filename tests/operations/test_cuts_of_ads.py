from datetime import date
from decimal import Decimal
from itertools import permutations
from pathlib import Path

import pytest

from bringing_files import bring as bring_text
from ingest_runs import read_file
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

SPRING = Period(date(2026, 5, 1), date(2026, 6, 30))
DAYS = "2026-05-01,2026-05-31"
PLAIN = f"Reporting starts,Reporting ends,Campaign name,Amount spent (USD),Impressions\n{DAYS},Spring,100.00,4000\n"
BY_AGE = (
    "Reporting starts,Reporting ends,Campaign name,Age,Amount spent (USD),Impressions\n"
    f"{DAYS},Spring,18-24,30.00,1000\n{DAYS},Spring,25-34,50.00,2000\n{DAYS},Spring,35-44,20.00,1000\n"
)
BY_COUNTRY = (
    "Reporting starts,Reporting ends,Campaign name,Country,Amount spent (USD),Impressions\n"
    f"{DAYS},Spring,PL,75.00,3000\n{DAYS},Spring,DE,25.00,1000\n"
)
BY_AD = (
    "Reporting starts,Reporting ends,Campaign name,Ad Set Name,Ad name,Amount spent (USD),Impressions\n"
    f"{DAYS},Spring,S,A,60.00,2000\n{DAYS},Spring,S,B,40.00,2000\n"
)
OF_ACCOUNT = (
    "Reporting starts,Reporting ends,Region,Month,Amount spent (USD),Reach,Impressions\n"
    "2026-05-01,2026-05-31,Mazowieckie,2026-05-01 - 2026-05-31,70.00,2000,5000\n"
    "2026-05-01,2026-05-31,Pomorskie,2026-05-01 - 2026-05-31,30.00,500,900\n"
)
REPORTS = {"plain": PLAIN, "age": BY_AGE, "country": BY_COUNTRY, "ad": BY_AD, "account": OF_ACCOUNT}


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        yield workspace


def bring(shop: Workspace, folder: Path, name: str):
    path = folder / f"{name}.csv"
    path.write_text(REPORTS[name], encoding="utf-8")
    plan = ingest.plan(ingest.open_source(path), shop.settings())
    return import_files(shop, files=[FileImport(plan)])[0]


def spent(shop: Workspace) -> Decimal | None:
    return figures_of(shop, Scope(SPRING), ["ad_spend"])[0].value


@pytest.mark.parametrize("names", list(permutations(REPORTS, 2)))
def test_the_same_spend_cut_in_two_ways_counts_once(
    shop: Workspace, tmp_path: Path, names: tuple[str, str]
) -> None:
    for name in names:
        bring(shop, tmp_path, name)
    assert spent(shop) == 100


def test_another_cut_that_comes_to_the_same_adds_nothing_and_asks_nothing(
    shop: Workspace, tmp_path: Path
) -> None:
    bring(shop, tmp_path, "country")
    half = BY_COUNTRY.replace("75.00", "40.00").replace("25.00", "60.00").replace(",PL,", ",men,")
    told = bring_text(
        shop, tmp_path / "sex.csv", half.replace("Country", "Gender").replace(",DE,", ",women,")
    )
    assert (told.same, told.new, told.changed, told.doubtful) == (2, 0, 0, 0)
    assert spent(shop) == 100


def test_a_cut_report_that_comes_to_less_is_asked_about_as_a_whole(shop: Workspace, tmp_path: Path) -> None:
    bring(shop, tmp_path, "plain")
    told = bring_text(shop, tmp_path / "older.csv", BY_AGE.replace("50.00", "20.00"))
    assert (told.new, told.changed, told.doubtful) == (0, 0, 3)
    assert spent(shop) == 100
    bring_text(shop, tmp_path / "older.csv", BY_AGE.replace("50.00", "20.00"), doubts=True)
    assert spent(shop) == 70


def test_a_plain_report_after_a_cut_one_is_doubtful_and_says_why(shop: Workspace, tmp_path: Path) -> None:
    bring(shop, tmp_path, "age")
    told = bring_text(shop, tmp_path / "more.csv", PLAIN.replace("100.00", "101.00"))
    assert (told.doubtful, told.changed) == (1, 0)
    assert spent(shop) == 100


def test_a_plain_report_that_comes_to_the_same_as_a_cut_one_is_here(shop: Workspace, tmp_path: Path) -> None:
    bring(shop, tmp_path, "age")
    result = bring(shop, tmp_path, "plain")
    assert (result.counts.same, result.counts.doubtful, result.counts.changed) == (1, 0, 0)


@pytest.mark.parametrize("first", ["age", "country", "account"])
def test_a_plain_report_that_is_taken_all_the_same_stands_beside_the_cut_one(
    shop: Workspace, tmp_path: Path, first: str
) -> None:
    plain = PLAIN if first != "account" else PLAIN.replace("Campaign name,", "").replace("Spring,", "")
    plain = plain.replace("100.00", "110.00")
    bring_text(shop, tmp_path / "cut.csv", REPORTS[first])
    path = tmp_path / "plain.csv"
    told = bring_text(shop, path, plain, doubts=True)
    assert (told.doubtful, told.changed) == (1, 0)
    assert spent(shop) == 210
    assert bring_text(shop, path, doubts=True).same == 1
    assert bring_text(shop, tmp_path / "cut.csv").same == REPORTS[first].count("\n") - 1
    assert spent(shop) == 210
    undo(shop)
    assert spent(shop) == 100
    assert bring_text(shop, path).doubtful == 1
    assert spent(shop) == 100


def test_two_plain_rows_are_both_taken_beside_three_cut_ones(shop: Workspace, tmp_path: Path) -> None:
    bring_text(shop, tmp_path / "cut.csv", BY_AGE)
    head, row = PLAIN.splitlines()
    told = bring_text(
        shop, tmp_path / "plain.csv", f"{head}\n{row}\n{row.replace('100.00', '7.00')}\n", doubts=True
    )
    assert told.doubtful == 2
    assert spent(shop) == 207


def test_a_report_of_an_account_by_region_and_month_is_a_cost(shop: Workspace, tmp_path: Path) -> None:
    result = bring(shop, tmp_path, "account")
    assert (result.counts.new, result.counts.rejected) == (2, 0)
    assert spent(shop) == 100


@pytest.mark.parametrize(
    "said", ['"No data available."', "No data available.,,,,", "Keine Daten verfügbar", "Brak danych"]
)
def test_a_report_without_rows_says_so(tmp_path: Path, said: str) -> None:
    path = tmp_path / "empty.csv"
    path.write_text(PLAIN.splitlines()[0] + f"\n{said}\n", encoding="utf-8")
    run = read_file(path)
    assert (run.rows, run.rejected) == ([], [])
    assert [problem.template for problem in run.skipped] == ["The file says that it has no data: “{text}”."]
