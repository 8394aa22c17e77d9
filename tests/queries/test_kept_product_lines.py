"""Days of products kept for goals are what the lines of orders tell, whatever happened to orders, lines and products."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import DiscountCode, Goal, OrderLine, Product, SourceRule
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.history import redo, undo
from socialroi_desktop.operations.records.editing import add_record, delete_records, edit_record
from socialroi_desktop.store.derived import keeping
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.sums.product_lines import product_line_days
from workspaces import new_workspace, put_orders

DAYS = st.dates(date(2026, 6, 1), date(2026, 6, 9))
ALL = Period(date(2026, 6, 1), date(2026, 6, 9))
LINE, WORD, SKU = "Boards", "Deck", "d-1"
CHANNELS = (None, frozenset({"instagram", "facebook"}))
ORDERS = st.lists(
    st.fixed_dictionaries({
        "gross_sales": st.integers(0, 10**5), "ordered_at": DAYS.map("{}T10:30:00Z".format),
        "currency": st.sampled_from(["USD", "USD", "USD", "EUR"]), "status": st.sampled_from([None, "voided", "paid"]),
        "utm_source": st.sampled_from(["facebook", "ig", "flyer", None]), "states_told": st.sampled_from([1, None]),
        "discount_code": st.sampled_from([None, None, "JO10"]),
    }),
    min_size=1, max_size=5,
)  # fmt: skip
PLACES, NAMES, SKUS = (
    st.integers(1, 9),
    st.sampled_from(["Deck", "deck", "Wheel", None]),
    st.sampled_from(["d-1", "D-1", None]),
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("orders"), ORDERS),
        st.tuples(st.just("line"), st.tuples(PLACES, NAMES, SKUS, st.none() | st.integers(1, 3))),
        st.tuples(st.just("line"), st.tuples(PLACES, NAMES, SKUS, st.none() | st.integers(1, 3))),
        st.tuples(st.just("sell"), st.tuples(PLACES, NAMES)),
        st.tuples(st.just("move"), st.tuples(PLACES, DAYS)),
        st.tuples(st.just("void"), PLACES),
        st.tuples(st.sampled_from(["order", "order_line", "product"]), PLACES),
        st.tuples(st.just("product"), PLACES),
        st.tuples(st.just("makes"), st.tuples(st.sampled_from(["Wheel", "Deck"]), st.sampled_from(["d-1", None]))),
        st.tuples(st.just("renames"), st.sampled_from(["Boards", "Other", None])),
        st.tuples(st.just("source"), st.none()),
        st.tuples(st.just("code"), st.none()),
        st.tuples(st.just("undo"), st.none()),
        st.tuples(st.just("redo"), st.none()),
    ),
    min_size=1, max_size=7,
)  # fmt: skip


@contextmanager
def keeping_from(orders: int) -> Iterator[None]:
    small = keeping.SMALL
    keeping.SMALL = orders
    try:
        yield
    finally:
        keeping.SMALL = small


def take(workspace: Workspace, step: str, detail: Any) -> None:
    if step == "orders":
        start = len(workspace.connection().execute("SELECT 1 FROM import_batch").fetchall()) * 100
        put_orders(workspace, [row | {"number": f"#{start + n}"} for n, row in enumerate(detail)])
    elif step == "undo":
        undo(workspace)
    elif step == "redo":
        redo(workspace)
    else:
        with suppress(UserError, KeyError):
            change(workspace, step, detail)


def change(workspace: Workspace, step: str, detail: Any) -> None:
    if step == "line":
        order, name, sku, quantity = detail
        position = workspace.connection().execute("SELECT count(*) FROM order_line").fetchone()[0] + 1
        line = OrderLine(
            order_id=order, position=position, name=name, sku=sku, quantity=quantity, unit_price=500
        )
        if workspace.connection().execute('SELECT 1 FROM "order" WHERE id = ?', (order,)).fetchone():
            add_record(workspace, record=line)
    elif step == "sell":
        edit_record(
            workspace, entity="order_line", row_id=detail[0], changes={"name": detail[1], "quantity": 7}
        )
    elif step == "move":
        edit_record(
            workspace, entity="order", row_id=detail[0], changes={"ordered_at": f"{detail[1]}T08:00:00Z"}
        )
    elif step == "void":
        edit_record(workspace, entity="order", row_id=detail, changes={"status": "voided"})
    elif step == "makes":
        add_record(workspace, record=Product(name=detail[0], sku=detail[1], line=LINE))
    elif step == "renames":
        edit_record(workspace, entity="product", row_id=1, changes={"line": detail})
    elif step == "source":
        add_record(workspace, record=SourceRule(source="flyer", channel="instagram"))
    elif step == "code":
        add_record(workspace, record=DiscountCode(code="JO10", channel="facebook"))
    else:
        delete_records(workspace, entity=step, ids=[detail])


def shop(folder: Path) -> Workspace:
    made = new_workspace(folder)
    for word in (LINE, WORD, SKU):
        add_record(
            made,
            record=Goal(
                name=word, kind="sales", metric="units", target_kind="total", target="9", start="2026-06-01", end="2026-06-30",
                baseline_source="new", product_line=word,
            ),
        )  # fmt: skip
    orders = [
        {"ordered_at": f"2026-06-0{day}T10:00:00Z", "gross_sales": 900, "number": f"#{day}"}
        for day in (1, 2, 3)
    ]
    put_orders(made, [row | {"utm_source": "facebook"} for row in orders])
    for order in (1, 2, 3):
        take(made, "line", (order, "Deck" if order < 3 else "Wheel", None, 2))
    return made


def kept_days(workspace: Workspace) -> int:
    return int(workspace.connection().execute("SELECT count(*) FROM product_line_day").fetchone()[0])


@settings(max_examples=15)
@given(steps=STEPS, readers=st.lists(st.booleans(), min_size=9))
def test_kept_days_of_products_are_those_of_the_lines_after_any_changes(
    steps: list[tuple[str, Any]], readers: list[bool]
) -> None:
    with TemporaryDirectory() as folder, shop(Path(folder)) as workspace:
        for (step, detail), by_reader in zip(
            [("undo", None), ("redo", None), *steps], [False, True, *readers], strict=False
        ):
            with keeping_from(0):
                take(workspace, step, detail)
            with open_workspace(workspace.path, read_only=True) as reader:
                asked_of = reader if by_reader else workspace
                for word in (LINE, WORD, SKU):
                    for channels in CHANNELS:
                        with keeping_from(10**9):
                            direct = product_line_days(workspace, ALL, word, channels)
                        with keeping_from(0):
                            assert product_line_days(asked_of, ALL, word, channels) == direct
                            assert product_line_days(asked_of, ALL, word, channels) == direct
                            assert kept_days(workspace) >= ALL.days


def test_of_words_that_no_goal_has_nothing_is_kept(tmp_path: Path) -> None:
    with shop(tmp_path) as workspace, keeping_from(0):
        assert product_line_days(workspace, ALL, "Wheel", None)["2026-06-03"].units == 2
        assert kept_days(workspace) == 0
        product_line_days(workspace, ALL, WORD, None)
        assert kept_days(workspace) == ALL.days


def test_a_changed_day_alone_is_counted_again(tmp_path: Path) -> None:
    with shop(tmp_path) as workspace, keeping_from(0):
        product_line_days(workspace, ALL, WORD, None)
        take(workspace, "sell", (1, "Deck"))
        assert kept_days(workspace) == ALL.days - 1
        assert product_line_days(workspace, ALL, WORD, None)["2026-06-01"].units == 7
        assert kept_days(workspace) == ALL.days
