"""Orders, leads and mentions of a period that no file covers are unknown, not 0; of one that a file covers they are 0."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asking import add, ask, values
from socialroi_desktop.domain.imports import SourceFile
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Cost, Order
from socialroi_desktop.store.changes import batches
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums import told_spans
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


# Each file (None: typed by hand) with the days of its orders, in June.
FILES = st.lists(
    st.tuples(st.sampled_from(["a.csv", "b.csv", "c.csv", None]), st.lists(st.integers(1, 30), max_size=4)),
    max_size=4,
)


@pytest.mark.parametrize("few", [1, 50])
@settings(max_examples=40)
@given(files=FILES)
def test_each_day_is_told_where_a_file_goes_from_before_it_to_after_it(
    few: int, files: list[tuple[str | None, list[int]]]
) -> None:
    with (
        TemporaryDirectory() as folder,
        new_workspace(Path(folder)) as shop,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr(told_spans, "_FEW", few)
        spans: list[tuple[bool, int, int]] = []
        for place, (file, days) in enumerate(files):
            if days:
                rows = [
                    {"number": f"{place}-{n}", "ordered_at": f"2026-06-{day:02}T10:00:00Z"}
                    for n, day in enumerate(days)
                ]
                batch = put_orders(shop, rows, file or "typed")
                if file is None:
                    shop.connection().execute(
                        'UPDATE "order" SET batch_id = NULL WHERE batch_id = ?', (batch,)
                    )
                spans.append((file is not None, min(days), max(days)))
        typed = [span for span in spans if not span[0]]
        if typed:
            last = 31 if len(typed) == len(spans) else max(span[2] for span in typed)
            spans.append((True, min(span[1] for span in typed), last))
        told = {day for of_file, first, last in spans if of_file for day in range(first, last + 1)}
        for day in range(1, 31):
            asked = Period(date(2026, 6, day), date(2026, 6, day))
            assert told_spans.are_told(shop, "order", asked) == (day in told)
