"""Revenue of visits that is finer than coins is kept exact and rounded once, where it is shown."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from asking import add, one, total, values
from bringing_files import bring
from socialroi_desktop.commands.saving import saved
from socialroi_desktop.domain.money import with_carry
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import ExchangeRate
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.derived import keeping
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

CELLS = ("10.004", "10.004", "0.0055", "3.01333333", "1.2", "0.00499999", "")
EXACT = Decimal("24.23183332")
GA4 = (
    "# ----------------------------------------\n# Traffic acquisition\n# Start date: 20260702\n# End date: 20260702\n"
    "# ----------------------------------------\nSession source / medium,Sessions,Total revenue\n"
)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as workspace:
        yield workspace


def ga4() -> str:
    return GA4 + "".join(f"site{at}.example / referral,10,{cell}\n" for at, cell in enumerate(CELLS))


def plain(currency: str = "") -> str:
    head = f"Date,Source,Medium,Sessions,Revenue{' (' + currency + ')' if currency else ''}\n"
    return head + "".join(
        f"2026-07-02,site{at}.example,referral,10,{cell}\n" for at, cell in enumerate(CELLS)
    )


@pytest.fixture(params=[keeping.SMALL, 0], ids=["rows", "kept sums"])
def _as_kept(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "SMALL", request.param)


@pytest.mark.usefixtures("_as_kept")
@pytest.mark.parametrize("text", [ga4(), plain()], ids=["google analytics", "any table"])
def test_many_amounts_are_rounded_once(shop: Workspace, tmp_path: Path, text: str) -> None:
    path = tmp_path / "visits.csv"
    assert bring(shop, path, text, currency="USD").new == len(CELLS)
    assert one(shop, "web_revenue").value == EXACT.quantize(Decimal("0.01"))
    assert bring(shop, path, currency="USD").same == len(CELLS)
    for by in ("day", "week", "month"):
        assert total(values(shop, "web_revenue", by).values()) == EXACT.quantize(Decimal("0.01"))


def test_rows_that_are_added_up_keep_the_rest(shop: Workspace, tmp_path: Path) -> None:
    rows = "".join(f"2026-07-02,site.example,referral,10,{cell}\n" for cell in CELLS)
    bring(shop, tmp_path / "visits.csv", "Date,Source,Medium,Sessions,Revenue\n" + rows, currency="USD")
    stored = shop.connection().execute(
        "SELECT sum(web_revenue) AS coins, sum(revenue_rest) AS rest FROM web_sessions"
    )
    coins, rest = stored.fetchone()
    if coins > 2000:
        assert Decimal(coins) / 100 + Decimal(rest or 0) / 10**8 == EXACT
        assert one(shop, "web_revenue").value == EXACT.quantize(Decimal("0.01"))


@pytest.mark.usefixtures("_as_kept")
def test_another_currency_is_converted_whole(shop: Workspace, tmp_path: Path) -> None:
    add(shop, ExchangeRate(currency="EUR", day="2026-07-01", rate="100"))
    bring(shop, tmp_path / "visits.csv", plain(), currency="EUR")
    assert one(shop, "web_revenue").value == (EXACT * 100).quantize(Decimal("0.01"))


def test_days_share_an_amount_with_its_rest(shop: Workspace, tmp_path: Path) -> None:
    text = (
        GA4.replace("End date: 20260702", "End date: 20260704")
        + "a.example / referral,9,3.0055\nb.example / referral,9,3.0055\n"
    )
    bring(shop, tmp_path / "visits.csv", text, currency="USD")
    assert one(shop, "web_revenue").value == Decimal("6.01")
    days = [value for value in values(shop, "web_revenue", "day").values() if value]
    assert len(days) == 3
    assert abs(sum(days) - Decimal("6.01")) <= Decimal("0.01")


def test_the_saved_table_and_a_typed_amount(shop: Workspace, tmp_path: Path) -> None:
    bring(shop, tmp_path / "visits.csv", plain(), currency="USD")
    table = tmp_path / "web_sessions.csv"
    saved(shop, Query("web_sessions"), table)
    assert bring(shop, table).same == len(CELLS)
    other = tmp_path / "other"
    other.mkdir()
    with new_workspace(other) as workspace:
        assert bring(workspace, table).new == len(CELLS)
        assert one(workspace, "web_revenue").value == EXACT.quantize(Decimal("0.01"))
    edit_record(shop, entity="web_sessions", row_id=1, changes={"web_revenue": 500})
    row = (
        shop.connection()
        .execute("SELECT web_revenue, revenue_rest FROM web_sessions WHERE id = 1")
        .fetchone()
    )
    assert tuple(row) == (500, None)


@pytest.mark.parametrize(
    ("minor", "rest", "carried"),
    [
        (3, 400_000, (3, 400_000)),
        (3, 1_700_000, (5, -300_000)),
        (0, 500_000, (1, -500_000)),
        (-2, -600_000, (-3, 400_000)),
    ],
)
def test_rests_that_make_a_coin_are_carried(minor: int, rest: int, carried: tuple[int, int]) -> None:
    assert with_carry(minor, rest) == carried
