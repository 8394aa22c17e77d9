"""Lists of orders as sellers on Chinese marketplaces download them are read without a question."""

from pathlib import Path

import pytest

from asking import one
from bringing_files import bring
from workspaces import new_workspace

HEADS = [
    "订单编号,订单付款时间,买家应付货款,买家应付邮费,总金额,退款金额,订单状态",
    "订单编号,订单创建时间,商品总额,邮费,订单总金额,退款金额,订单状态",
]
ROWS = """
9001,2026-07-01 10:00:00,279.00,10.00,289.00,0.00,交易成功
9002,2026-07-03 12:00:00,450.00,0.00,450.00,100.00,卖家已发货
9003,2026-07-04 12:00:00,80.00,10.00,90.00,0.00,{state}
"""


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("state", ["“卖家已发货，等待买家确认”", "“买家已付款,等待卖家发货”"])
def test_a_list_of_a_marketplace_is_read(tmp_path: Path, head: str, state: str) -> None:
    text = head + ROWS.format(state=state.replace("“", '"').replace("”", '"'))
    with new_workspace(tmp_path, currency="CNY") as shop:
        assert bring(shop, tmp_path / "orders.csv", text).new == 3
        assert one(shop, "net_sales").value == 279 + 350 + 80
