"""Orders of Pinduoduo: goods less what the shop took off, and what the platform took off is paid to the shop."""

from ingest_runs import read_file, write

HEAD = (
    "商品,订单号,订单状态,商品总价(元),邮费(元),店铺优惠折扣(元),平台优惠折扣(元),"
    "用户实付金额(元),商家实收金额(元),拼单成功时间,售后状态\n"
)


def test_the_shop_receives_goods_and_shipping_less_its_own_discount(tmp_path):
    rows = (
        "杯子,260301-1234567,已收货,30.00,4.00,2.00,1.00,31.00,32.00,2026-03-01 10:00:00,无售后或售后取消\n"
        "盘子,260302-1234568,已取消,20.00,0.00,0.00,0.00,20.00,20.00,2026-03-02 10:00:00,退款成功\n"
    )
    run = read_file(write(tmp_path, HEAD + rows, "orders.csv"))
    first, second = run.rows
    assert not run.doubts
    assert (first["gross_sales"], first["discounts"], first["shipping_income"]) == (3000, 200, 400)
    assert (first["total"], first["currency"]) == (3200, "CNY")
    assert [first["status"], second["status"]] == ["paid", "voided"]


def test_a_discount_of_the_shop_is_one_in_any_list(tmp_path):
    text = "订单编号,下单时间,商品金额,店铺优惠,运费,实付金额\nT1,2026-03-01 10:00:00,30.00,2.00,1.00,29.00\n"
    (row,) = read_file(write(tmp_path, text, "list.csv")).rows
    assert (row["gross_sales"], row["discounts"], row["shipping_income"], row["total"]) == (
        3000,
        200,
        100,
        2900,
    )


def test_the_time_of_payment_says_whether_an_order_was_paid_beside_its_own_time(tmp_path):
    text = (
        "订单编号,支付时间,下单时间,商品金额,实付金额\n"
        "T1,2026-03-02 10:00:00,2026-03-01 10:00:00,30.00,30.00\nT2,,2026-03-01 11:00:00,20.00,20.00\n"
    )
    paid, unpaid = read_file(write(tmp_path, text, "both.csv")).rows
    assert str(paid["ordered_at"]).startswith("2026-03-01")
    assert (paid.get("status"), unpaid["status"]) == (None, "pending")
