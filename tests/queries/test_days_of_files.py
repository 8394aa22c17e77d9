"""Orders, leads and mentions of a period that no file covers are unknown, not 0; of one that a file covers they are 0."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from asking import add, ask, values
from socialroi_desktop.domain.imports import SourceFile
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Cost, Order
from socialroi_desktop.store.changes import batches
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

MAY = Period(date(2026, 5, 1), date(2026, 5, 31))
JUNE = Period(date(2026, 6, 1), date(2026, 6, 30))
JULY = Period(date(2026, 7, 1), date(2026, 7, 31))
AUGUST = Period(date(2026, 8, 1), date(2026, 8, 31))


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as workspace:
        yield workspace


def orders_of(shop: Workspace, *days: str, file: str = "orders.csv", **more: object) -> None:
    rows = [
        {
            "number": f"#{day}",
            "ordered_at": f"{day}T10:00:00Z",
            "gross_sales": 1000,
            "units": 1,
            "customer": day,
        }
        | more
        for day in days
    ]
    put_orders(shop, rows, file)


@pytest.mark.parametrize(
    "metric", ["orders", "net_sales", "gross_sales", "units", "new_customers", "roi", "profit"]
)
def test_what_no_file_of_orders_covers_is_unknown_and_says_so(shop: Workspace, metric: str) -> None:
    orders_of(shop, "2026-06-03", "2026-06-20")
    add(shop, Cost(spent_on="2026-07-10", kind="ad_spend", amount=5000, currency="USD", channel="instagram"))
    figure = ask(shop, metric, period=JULY)[""]
    assert figure.value is None
    assert figure.low is figure.high is None
    assert "No file of orders covers these days" in figure.note
    assert ask(shop, metric, period=JUNE)[""].value is not None or metric == "roi"


@pytest.mark.parametrize("by", ["day", "week", "month"])
def test_it_is_unknown_by_time_too(shop: Workspace, by: str) -> None:
    orders_of(shop, "2026-06-03", "2026-06-20")
    assert set(values(shop, "orders", by, period=AUGUST).values()) == {None}


def test_a_quiet_period_inside_a_file_is_nothing(shop: Workspace) -> None:
    orders_of(shop, "2026-05-03", "2026-07-20")
    assert values(shop, "orders", period=JUNE) == {"": Decimal(0)}
    assert values(shop, "net_sales", period=JUNE) == {"": Decimal(0)}


def test_between_two_files_nothing_is_known(shop: Workspace) -> None:
    orders_of(shop, "2026-05-03", "2026-05-20")
    orders_of(shop, "2026-07-03", "2026-07-20", file="july.csv")
    assert values(shop, "orders", period=JUNE) == {"": None}
    assert values(shop, "orders", period=Period(MAY.start, JULY.end)) == {"": Decimal(4)}


@pytest.mark.parametrize("metric", ["orders", "net_sales", "attributed_net_sales", "profit", "cpa"])
def test_a_month_that_no_file_covers_is_unknown_inside_a_longer_question_too(
    shop: Workspace, metric: str
) -> None:
    orders_of(shop, "2026-05-03", "2026-05-20")
    orders_of(shop, "2026-07-03", "2026-07-20", file="july.csv")
    add(shop, Cost(spent_on="2026-06-10", kind="ad_spend", amount=5000, currency="USD", channel="instagram"))
    whole = Period(MAY.start, AUGUST.end)
    found = ask(shop, metric, "month", whole)
    for month in (JUNE, AUGUST):
        key = month.start.isoformat()
        assert found[key].value is None
        assert found[key].value == ask(shop, metric, period=month)[""].value
        assert "No file of orders covers these days" in found[key].note
    assert metric == "cpa" or found["2026-07-01"].value is not None
    days = ask(shop, "orders", "day", whole)
    known = [key for key, figure in days.items() if figure.value is not None]
    assert (known[0], len(known), known[-1]) == ("2026-05-03", 36, "2026-07-20")


def test_only_cancelled_orders_are_told_of(shop: Workspace) -> None:
    orders_of(shop, "2026-06-03", status="voided")
    assert values(shop, "orders", period=JUNE) == {"": Decimal(0)}


def test_who_types_orders_tells_of_every_day_from_the_first(shop: Workspace) -> None:
    add(
        shop,
        Order(
            source="shop", number="#1", ordered_at="2026-06-03T10:00:00Z", currency="USD", gross_sales=1000
        ),
    )
    assert values(shop, "orders", period=MAY) == {"": None}
    assert values(shop, "orders", period=JULY) == {"": Decimal(0)}
    orders_of(shop, "2026-06-10")
    assert values(shop, "orders", period=JULY) == {"": None}


@pytest.mark.parametrize(
    ("entity", "columns", "metric", "words"),
    [
        ("lead", ("created_at", "created_on"), "leads", "No list of leads covers these days"),
        ("mention", ("mentioned_at", "mentioned_on"), "mentions", "No list of mentions covers these days"),
    ],
)
def test_leads_and_mentions_are_unknown_where_no_list_covers_the_days(
    shop: Workspace, entity: str, columns: tuple[str, ...], metric: str, words: str
) -> None:
    with change(shop, "Import of {file}", file="list.csv") as writer:
        batch = batches.start_batch(writer, SourceFile("list.csv", "ab" * 32, 1, "test", entity))
        rows = [(f"{day}T10:00:00Z", day, batch) for day in ("2026-05-03", "2026-07-03")]
        writer.insert_rows(entity, (*columns, "batch_id"), rows)
    assert values(shop, metric, period=JUNE) == {"": Decimal(0)}
    figure = ask(shop, metric, period=AUGUST)[""]
    assert figure.value is None
    assert words in figure.note
