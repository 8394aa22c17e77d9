"""A column about the sending alone, or an empty one, tells of no order whether it was called off or paid back."""

import pytest

from ingest_runs import read_file, write


def told(tmp_path, title, cells):
    rows = "".join(f"N{at},2026-04-0{at},{at}0,EUR,{cell}\n" for at, cell in enumerate(cells, 1))
    run = read_file(write(tmp_path, f"Order ID,Date,Total,Currency,{title}\n{rows}"))
    assert len(run.rows) == len(cells)
    ((states, refunds),) = {(row["states_told"], row["refunds_told"]) for row in run.rows}
    return states, refunds


@pytest.mark.parametrize(
    ("title", "cells"),
    [
        ("Fulfillment status", ["fulfilled", "unfulfilled"]),
        ("Delivery status", ["delivered", "in transit"]),
        ("Versandstatus", ["versendet", "zugestellt"]),
        ("Status", ["delivered", "in transit"]),
        ("Status", ["versandt", "geliefert"]),
        ("Status", ["", ""]),
        ("Refunded", ["", ""]),
    ],
)
def test_nothing_is_told_by_the_sending_or_by_an_empty_column(tmp_path, title, cells):
    assert told(tmp_path, title, cells) == (None, None)


@pytest.mark.parametrize(
    ("title", "cells", "tells"),
    [
        ("Status", ["delivered", "cancelled"], (1, 1)),
        ("Status", ["paid", "shipped"], (1, 1)),
        ("Status", ["completed", ""], (1, 1)),
        ("Delivery status", ["delivered", "cancelled"], (1, 1)),
        ("Order status", ["shipped", "delivered"], (1, 1)),
        ("Payment status", ["paid", "paid"], (1, 1)),
        ("Refunded", ["", "5"], (None, 1)),
        ("Refunded", ["0", ""], (None, 1)),
    ],
)
def test_one_that_names_the_order_or_its_money_tells(tmp_path, title, cells, tells):
    assert told(tmp_path, title, cells) == tells


@pytest.mark.parametrize(
    ("title", "often", "once", "tells"),
    [
        ("Delivery status", "delivered", "cancelled", (1, 1)), ("Status", "delivered", "cancelled", (1, 1)),
        ("Versandstatus", "zugestellt", "storniert", (1, 1)), ("Delivery status", "delivered", "in transit", (None, None)),
        ("Refunded", "", "5", (None, 1)), ("Refunded", "", "", (None, None)),
    ],
)  # fmt: skip
def test_what_a_late_row_of_a_long_list_tells_is_told(tmp_path, title, often, once, tells):
    rows = "".join(f"N{at},2026-04-01,10,EUR,{often}\n" for at in range(500))
    run = read_file(
        write(tmp_path, f"Order ID,Date,Total,Currency,{title}\n{rows}N900,2026-04-02,10,EUR,{once}\n")
    )
    assert {(row["states_told"], row["refunds_told"]) for row in run.rows} == {tells}
