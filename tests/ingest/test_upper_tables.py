"""Where tables of several kinds stand under each other, the first is read and the rows of the others are told of."""

import pytest

from ingest_runs import read_file, write
from socialroi_desktop import ingest

_ORDERS = "Order ID,Date,Total,Currency\n" + "".join(f"K{n},2026-04-{n:02},{n}0,EUR\n" for n in range(1, 7))
_BELOW = {
    "refunds": "Order ID,Refund date,Refunded,Currency\nK1,2026-04-09,5,EUR\n",
    "refunds with a title": "Refunds:\nOrder ID,Refund date,Refunded,Refund reason,Currency\nK1,2026-04-09,5,late,EUR\n",
    "costs": "Date,Cost,Amount,Category,Currency\n2026-04-01,Ads,77,fee,EUR\n",
    "ads": "Date,Campaign,Network,Spend,Clicks,Impressions,Currency\n2026-04-01,S,TikTok,7,40,900,EUR\n",
    "posts": "Date,Network,Post,Link,Likes,Comments\n2026-04-01,Instagram,a,https://instagram.com/p/b1,7,1\n",
}


@pytest.mark.parametrize("kind", _BELOW)
def test_orders_stay_where_another_kind_of_table_stands_below(tmp_path, kind):
    run = read_file(write(tmp_path, _ORDERS + "\n" + _BELOW[kind]))
    assert (run.plan.entity, run.sum("total"), run.refunds) == ("order", 21000, [])
    at = (_ORDERS + "\n" + _BELOW[kind]).count("\n")
    assert [one.problem.line for one in run.rejected][-1] == at
    assert f"Line {at - 1} is the header of another table" in run.rejected[-1].problem.message


def test_ads_stay_above_their_orders(tmp_path):
    run = read_file(write(tmp_path, _BELOW["ads"] + "\n" + _ORDERS))
    assert (run.plan.entity, run.sum("spend"), len(run.rejected)) == ("ad_cost", 700, 6)


def test_the_lower_table_is_read_where_that_is_said(tmp_path):
    path = write(tmp_path, _ORDERS + "\n" + _BELOW["ads"])
    run = read_file(path, ingest.Options(format_id="plain_ads"))
    assert (run.plan.entity, run.sum("spend")) == ("ad_cost", 700)


def test_lines_of_words_above_a_header_are_no_table(tmp_path):
    text = "Orders,Total,Currency,Date\n\nShop,Pine,,\n\n" + _ORDERS
    run = read_file(write(tmp_path, text))
    assert (run.plan.entity, run.sum("total"), run.rejected) == ("order", 21000, [])


@pytest.mark.parametrize(
    "above",
    [
        "Warehouse,Shelf,Pieces\nNorth,A1,5\nSouth,B2,7\n",
        "Day,Parcels\n2026-04-01,5\n2026-04-02,7\n",
        "Stock\nWarehouse,Shelf,Pieces\nNorth,A1,5\nSouth,B2,7\n",
    ],
)
@pytest.mark.parametrize("below", [_ORDERS, _BELOW["ads"], _BELOW["posts"]])
def test_an_unknown_table_above_is_told_of(tmp_path, above, below):
    alone = read_file(write(tmp_path, below))
    run = read_file(write(tmp_path, above + "\n" + below))
    assert run.rows == alone.rows
    header = 2 if above.startswith("Stock") else 1
    assert [(one.problem.line, one.problem.values["at"]) for one in run.rejected] == [
        (header + 1, header),
        (header + 2, header),
    ]


@pytest.mark.parametrize(
    "above",
    [
        "Report,Orders\nFrom,2026-04-01\nTo,2026-04-30\n",
        "My shop\n2026-04-01 - 2026-04-30\n",
        "Shop,Pine\nOrders,6\n",
        "Pine,EUR,Europe/Berlin\n",
    ],
)
def test_what_stands_above_in_reports_is_no_table(tmp_path, above):
    run = read_file(write(tmp_path, above + "\n" + _ORDERS))
    assert (run.plan.entity, run.sum("total"), run.rejected) == ("order", 21000, [])
