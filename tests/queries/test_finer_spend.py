"""Spend that is finer than coins is kept exact and rounded once, where it is shown."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from asking import JULY, add, one, total, values
from bringing_files import bring
from socialroi_desktop.commands.saving import saved
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import ExchangeRate
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

HEADER = "Reporting starts,Reporting ends,Campaign name,Ad name,Age,Impressions,Amount spent ({})\n"
CELLS = ("0.004", "0.004", "0.0055", "0.01333333", "1.2", "0.00499999")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as workspace:
        yield workspace


def ads(tmp_path: Path, currency: str = "USD", day: str = "2026-07-02", end: str = "") -> Path:
    rows = "".join(
        f"{day},{end or day},{'Film' if at % 2 else 'Feed'},Ad {at},18-24,10,{cell}\n"
        for at, cell in enumerate(CELLS)
    )
    path = tmp_path / f"ads-{currency}-{day}.csv"
    path.write_text(HEADER.format(currency) + rows, "utf-8")
    return path


def test_many_small_amounts_are_rounded_once(shop, tmp_path):
    bring(shop, ads(tmp_path))
    assert sum(map(Decimal, CELLS)) == Decimal("1.23183332")
    assert one(shop, "ad_spend").value == Decimal("1.23")
    # Feed 1.2095 and Film 0.02233332: each is rounded for itself.
    assert sorted(values(shop, "ad_spend", "campaign").values()) == [Decimal("0.02"), Decimal("1.21")]


def test_rows_keep_the_very_amount(shop, tmp_path):
    bring(shop, ads(tmp_path))
    rows = shop.connection().execute("SELECT spend, spend_rest FROM ad_cost ORDER BY id").fetchall()
    assert [tuple(row) for row in rows] == [
        (0, 400000), (0, 400000), (1, -450000), (1, 333333), (120, None), (0, 499999),
    ]  # fmt: skip


def test_the_parts_of_a_period_add_up(shop, tmp_path):
    bring(shop, ads(tmp_path, day="2026-07-02", end="2026-07-05"))
    connection = shop.connection()
    assert connection.execute("SELECT count(*) FROM ad_cost").fetchone()[0] == len(CELLS)
    first, second = Period(date(2026, 7, 1), date(2026, 7, 3)), Period(date(2026, 7, 4), date(2026, 7, 31))
    halves = [one(shop, "ad_spend", period=period).value for period in (first, second)]
    assert abs(total(halves) - Decimal("1.23")) <= Decimal("0.01")


def test_finer_amounts_of_another_currency_are_converted_whole(shop, tmp_path):
    add(shop, ExchangeRate(currency="JPY", day="2026-07-01", rate="0.006"))
    path = tmp_path / "ads.csv"
    rows = "".join(f"2026-07-02,2026-07-02,Film,Ad {at},18-24,10,0.4\n" for at in range(1000))
    path.write_text(HEADER.format("JPY") + rows, "utf-8")
    bring(shop, path)
    assert one(shop, "ad_spend").value == Decimal("2.40")


def test_the_proof_counts_every_row_and_its_figure(shop, tmp_path):
    bring(shop, ads(tmp_path))
    figure = one(shop, "ad_spend")
    (table,) = prove(shop, figure, Scope(JULY)).tables
    assert (table.total, figure.value) == (len(CELLS), Decimal("1.23"))


def test_the_same_file_and_the_saved_table_bring_nothing_new(shop, tmp_path):
    bring(shop, ads(tmp_path))
    assert bring(shop, ads(tmp_path)).same == len(CELLS)
    table = tmp_path / "ad_cost.csv"
    saved(shop, Query("ad_cost"), table)
    assert bring(shop, table).same == len(CELLS)
    other = tmp_path / "other"
    other.mkdir()
    with new_workspace(other) as workspace:
        assert bring(workspace, table).new == len(CELLS)
        assert one(workspace, "ad_spend").value == Decimal("1.23")


def test_an_amount_that_is_typed_has_no_rest_of_the_one_before(shop, tmp_path):
    bring(shop, ads(tmp_path))
    edit_record(shop, entity="ad_cost", row_id=1, changes={"spend": 500})
    row = shop.connection().execute("SELECT spend, spend_rest FROM ad_cost WHERE id = 1").fetchone()
    assert tuple(row) == (500, None)


def test_cost_in_millionths_is_as_exact(shop, tmp_path):
    path = tmp_path / "report.csv"
    path.write_text(
        "campaign.name,segments.date,metrics.cost_micros,metrics.impressions,metrics.clicks,customer.currency_code\n"
        "Feed,2026-07-02,1234567,90,3,USD\nFilm,2026-07-03,4000,10,0,USD\nFilm,2026-07-04,4000,10,0,USD\n"
    )
    bring(shop, path)
    rows = shop.connection().execute("SELECT spend, spend_rest FROM ad_cost ORDER BY id").fetchall()
    assert [tuple(row) for row in rows] == [(123, 456700), (0, 400000), (0, 400000)]
    assert one(shop, "ad_spend").value == Decimal("1.24")
