import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from ingest_runs import FIXTURES, HOME, read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.errors import Cancelled, UserError
from socialroi_desktop.ingest.orders.money import OrderMoney, Printed, order_money, rate_of
from socialroi_desktop.ingest.orders.notes import origin_of


def messages(items):
    return [(item.problem.line, item.problem.column, item.problem.message) for item in items]


def test_posts_with_their_oddities():
    run = read_file(FIXTURES / "meta_facebook_posts.csv")
    assert [row["external_id"] for row in run.rows] == ["7001", "7002", "7006"]
    first, second, last = run.rows
    assert first["published_at"] == "2025-03-09T07:30:00Z"
    assert first["views"] == 1500
    assert first["text"].startswith("Autumn deck")
    assert second["text"] == "Slow ride, new wheels"
    assert (second["kind"], second["watch_seconds"]) == ("reel", 203)
    assert second["link_clicks"] is None
    assert (last["reach"], last["engagements"]) == (None, 0)
    assert run.lines == [2, 5, 9]
    lines = [line for line, _, _ in messages(run.rejected)]
    assert lines == [6, 7, 8]
    assert "computing metadata" in run.rejected[0].problem.message
    assert messages(run.rejected)[1][1:] == (
        "Publish time",
        "“13/45/2025 09:00” is not a date and time; write it as 2025-12-31 18:00.",
    )
    assert "one day" in run.rejected[2].problem.message
    assert "twice" in run.doubts[5].message


def test_a_post_of_instagram():
    run = read_file(FIXTURES / "meta_instagram_posts.csv")
    assert [row["kind"] for row in run.rows] == ["image", "reel", "carousel"]
    assert (run.sum("views"), run.sum("saves")) == (15560, 94)
    assert run.rows[0]["follows"] is None
    assert run.rows[2]["follows"] == 0
    assert {row["account"] for row in run.rows} == {"pineboards"}


def test_another_zone_can_be_told():
    run = read_file(FIXTURES / "meta_instagram_posts.csv", ingest.Options(timezone="Europe/Warsaw"))
    assert run.rows[0]["published_at"] == "2025-07-04T15:05:00Z"


def test_ads_leave_their_total_out():
    run = read_file(FIXTURES / "meta_ads.csv")
    assert run.sum("spend") == 31255
    assert {row["currency"] for row in run.rows} == {"PLN"}
    assert [row["occurrence"] for row in run.rows] == [1, 2, 1, 1]
    assert [problem.line for problem in run.skipped] == [2]
    assert run.rows[0]["results"] == 41


def test_an_ad_that_did_not_deliver_is_kept_with_unknown_figures(tmp_path):
    run = read_file(FIXTURES / "meta_ads.csv")
    idle = run.rows[-1]
    assert (idle["ad"], idle["spend"], idle["impressions"]) == ("Never shown", None, None)
    assert run.lines[-1] == 6


def test_ads_from_a_workbook(tmp_path):
    import xlsxwriter

    path = tmp_path / "ads.xlsx"
    with (FIXTURES / "meta_ads.csv").open(newline="", encoding="utf-8") as handle:
        rows = list(csv.reader(handle))
    book = xlsxwriter.Workbook(str(path), {"strings_to_numbers": True})
    sheet = book.add_worksheet("Raw data")
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    book.close()
    run, plain = read_file(path), read_file(FIXTURES / "meta_ads.csv")
    assert run.plan.source.kind == "xlsx"
    assert run.rows == plain.rows
    assert run.lines == plain.lines


def test_orders_count_once_with_all_their_lines():
    run = read_file(FIXTURES / "shopify_orders.csv")
    by_number = {row["number"]: row for row in run.rows}
    assert list(by_number) == ["#2001", "#2002", "#2003", "#2004"]
    assert run.lines == [2, 6, 7, 8]
    order = by_number["#2001"]
    assert (order["gross_sales"], order["discounts"], order["refunds"], order["taxes"]) == (
        25600,
        1000,
        0,
        4600,
    )
    assert (order["units"], order["discount_code"], order["ordered_at"]) == (
        3,
        "JO10",
        "2025-06-01T08:00:00Z",
    )
    assert (order["utm_source"], order["utm_medium"], order["utm_campaign"]) == (
        "instagram",
        "social",
        "summer",
    )
    assert len(order["customer"]) == 16
    assert "@" not in str(run.rows)
    lines = [child for parent, child in run.children if parent == 0]
    assert [(line["position"], line["quantity"], line["unit_price"]) for line in lines] == [
        (1, 1, 20000),
        (2, 2, 2800),
    ]
    assert run.file_lines == 6


def test_refunds_and_taxes_of_orders():
    by_number = {row["number"]: row for row in read_file(FIXTURES / "shopify_orders.csv").rows}
    refunded, added, voided = by_number["#2002"], by_number["#2003"], by_number["#2004"]
    assert (refunded["status"], refunded["refunds"], refunded["taxes"]) == ("refunded", 12300, 0)
    assert (added["taxes"], added["currency"], added["utm_source"]) == (0, "USD", "tiktok")
    assert added["ordered_at"] == "2025-06-04T04:30:00Z"
    assert voided["status"] == "voided"


def test_a_bad_amount_rejects_its_order_and_names_the_place():
    run = read_file(FIXTURES / "shopify_orders.csv")
    assert messages(run.rejected) == [(9, "Subtotal", "“abc” is not an amount; write it as 1234.56.")]
    assert run.rejected[0].cells[0] == "#2005"


SHOP = (
    "Name,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,"
    "Lineitem quantity,Lineitem name,Lineitem price"
)
ORDER = "#{n},paid,EUR,10.00,0.00,0.00,10.00,0.00,2025-06-01 10:00:00 +0200,1,Cap,10.00\n"


def test_an_order_whose_head_is_missing_is_not_made_up(tmp_path):
    orphan = "#1,,,,,,,,2025-06-01 10:00:00 +0200,1,Cap,10.00\n"
    run = read_file(write(tmp_path, f"{SHOP}\n{orphan}{orphan}{ORDER.format(n=2)}"))
    assert [row["number"] for row in run.rows] == ["#2"]
    assert [item.problem.line for item in run.rejected] == [2, 3]
    assert "order #1" in run.rejected[0].problem.message


def test_a_bad_line_item_rejects_all_rows_of_its_order(tmp_path):
    bad = "#1,,,,,,,,2025-06-01 10:00:00 +0200,x,Cap,10.00\n"
    run = read_file(write(tmp_path, f"{SHOP}\n{ORDER.format(n=1)}{bad}{ORDER.format(n=2)}"))
    assert [row["number"] for row in run.rows] == ["#2"]
    assert messages(run.rejected)[1] == (3, "Lineitem quantity", "“x” is not a number; write it as 1234.56.")
    assert "line 3" in run.rejected[0].problem.message
    assert [parent for parent, _ in run.children] == [0]


def test_row_57_is_named_and_the_others_come_in(tmp_path):
    rows = [ORDER.format(n=n) for n in range(100)]
    rows[55] = rows[55].replace("2025-06-01 10:00:00 +0200", "2025-13-45")
    rows[70] = rows[70].replace("10.00,0.00,0.00,10.00", "10.00,0.00,0.00,ten")
    run = read_file(write(tmp_path, SHOP + "\n" + "".join(rows)))
    assert len(run.rows) == 98
    assert messages(run.rejected) == [
        (57, "Created at", "“2025-13-45” is not a date and time; write it as 2025-12-31 18:00."),
        (72, "Total", "“ten” is not an amount; write it as 1234.56."),
    ]


@given(st.lists(st.integers(1, 4), min_size=1, max_size=12), st.integers(1, 7))
def test_orders_are_the_same_wherever_blocks_end(tmp_path_factory, sizes, block):
    from socialroi_desktop.ingest.reading.grouped import read_grouped

    lines = []
    for number, size in enumerate(sizes):
        lines.append(ORDER.format(n=number))
        lines += [f"#{number},,,,,,,,2025-06-01 10:00:00 +0200,1,Cap,10.00\n"] * (size - 1)
    path = write(tmp_path_factory.mktemp("orders"), SHOP + "\n" + "".join(lines))
    plan = ingest.plan(ingest.open_source(path), HOME)
    layout = plan.layout
    whole = layout.blocks
    object.__setattr__(layout, "blocks", lambda progress, size, wanted: whole(progress, block))
    chunks = list(read_grouped(layout, lambda done, total: None))
    found = [dict(zip(chunk.columns, row, strict=True)) for chunk in chunks for row in chunk.rows]
    assert [row["number"] for row in found] == [f"#{number}" for number in range(len(sizes))]
    assert [row["units"] for row in found] == sizes
    assert sum(len(chunk.children.rows) for chunk in chunks if chunk.children) == sum(sizes)
    assert sum(chunk.file_lines for chunk in chunks) == sum(sizes)


@every(
    ("printed", "names", "expected"),
    [
        # Prices contain the tax; shipping is free, or taxed on its own.
        (Printed(12300, 0, 0, 2300, 0, 12300), ("VAT 23%",), (12300, 0, 0, 2300)),
        (Printed(69900, 0, 0, 9117, 8500, 78400), ("VAT 15%",), (69900, 0, 0, 9117)),
        # The rate fits goods and shipping together: goods have their share.
        (Printed(10000, 0, 0, 2057, 1000, 11000), ("VAT 23%",), (10000, 0, 0, 1870)),
        # Tax on top, with two rates and with a tip.
        (Printed(5000, 500, 0, 440, 500, 5940), ("NY 4%", "NYC 4%"), (5500, 500, 0, 0)),
        (Printed(5000, 0, 0, 440, 500, 6440), (), (5000, 0, 0, 0)),
        # A refund of everything leaves nothing, a refund of half leaves half of the tax.
        (Printed(12300, 0, 12300, 2300, 0, 12300), (), (12300, 0, 12300, 0)),
        (Printed(12300, 0, 6150, 2300, 0, 12300), (), (12300, 0, 6150, 1150)),
        (Printed(5000, 0, 5940, 440, 500, 5940), (), (5000, 0, 5000, 0)),
        # Neither reading fits.
        (Printed(5000, 0, 0, 440, 500, 5600), (), (5000, 0, 0, None)),
        (Printed(0, 1000, 0, 0, 0, 0), (), (1000, 1000, 0, 0)),
    ],
)
def test_money_of_an_order(printed, names, expected):
    assert order_money(printed, rate_of(names)) == OrderMoney(*expected)


def test_where_an_order_came_from():
    assert origin_of("UTM source: facebook\nutm-medium=paid")[:2] == ("facebook", "paid")
    assert origin_of("landing_page: https://x.test/a?utm_campaign=b")[2] == "b"
    assert origin_of("Gift wrap: yes") == (None, None, None, None, None)


def test_stacked_tables_are_merged_by_day_and_totals_left_out():
    run = read_file(FIXTURES / "ga4_traffic.csv")
    by_breakdown = {}
    for row in run.rows:
        by_breakdown.setdefault(row["breakdown"], []).append(row)
    assert set(by_breakdown) == {"channel_group+date", "date"}
    social, direct = by_breakdown["channel_group+date"]
    assert (social["channel"], direct["channel"]) == ("social_other", "direct")
    assert (social["sessions"], social["engagement_seconds"], social["web_revenue"]) == (10, 305, 10025)
    assert [(row["period_start"], row["users"], row["new_users"]) for row in by_breakdown["date"]] == [
        ("2025-06-01", 11, 5), ("2025-06-02", 14, 6),
    ]  # fmt: skip
    assert messages(run.rejected) == [(25, "Nth day", "Day 0009 is outside the days of the file.")]
    assert [problem.line for problem in run.skipped] == [10, 29]
    assert {row["property"] for row in run.rows} == {"pine.example - GA4"}


def test_days_that_no_preamble_tells_are_asked_for(tmp_path):
    path = write(tmp_path, "Nth day,Users\n0000,5\n0001,7\n")
    bare = read_file(path)
    assert [question.id for question in bare.plan.questions] == ["period"]
    assert not bare.rows
    from datetime import date

    told = read_file(path, ingest.Options(period=Period(date(2025, 1, 1), date(2025, 1, 2))))
    assert [row["period_start"] for row in told.rows] == ["2025-01-01", "2025-01-02"]
    assert not told.plan.questions


def test_events_alone_are_declined_with_a_reason(tmp_path):
    days = "# ------\n# Property: x\n# Start date: 20250101\n# End date: 20250102\n"
    text = days + "Event name,Event count,Total users\npage_view,5,3\n"
    run = read_file(write(tmp_path, text))
    assert run.plan.declined is not None
    assert "Event name" in run.plan.declined.message
    assert not run.rows


def test_a_list_of_costs_in_german():
    run = read_file(FIXTURES / "plain_costs.csv")
    assert [(row["kind"], row["amount"], row["minutes"], row["currency"]) for row in run.rows] == [
        ("ad_spend", 123450, None, "EUR"), ("influencer_fee", 25000, None, "EUR"), ("hours", None, 90, "EUR"),
        ("hours", None, 90, "EUR"), ("ad_spend", 1000, None, "EUR"),
    ]  # fmt: skip
    assert [row["occurrence"] for row in run.rows] == [1, 1, 1, 2, 1]
    assert [row["campaign_id"] for row in run.rows[:2]] == ["Sommer", "Sommer"]
    assert [line for line, _, _ in messages(run.rejected)] == [6, 7]
    assert "Litfaßsäule" in run.doubts[8].message


def test_day_or_month_first_is_asked_and_doubted_until_answered(tmp_path):
    path = write(tmp_path, "Date,Amount,Currency\n01/02/2025,5.00,EUR\n2025-03-01,6.00,EUR\n")
    open_question = read_file(path)
    question = open_question.plan.questions[0]
    assert (question.id, question.suggested) == ("day_first", "1")
    assert set(open_question.doubts) == {2}
    answered = read_file(path, ingest.Options(day_first=False))
    assert not answered.doubts
    assert not answered.plan.questions
    assert answered.rows[0]["spent_on"] == "2025-01-02"


def test_the_file_decides_day_and_month_where_it_can(tmp_path):
    rows = "".join("01/02/2025,5.00,EUR\n" for _ in range(600))
    run = read_file(write(tmp_path, f"Date,Amount,Currency\n{rows}01/13/2025,1.00,EUR\n"))
    assert not run.plan.questions
    assert not run.doubts
    assert run.rows[0]["spent_on"] == "2025-01-02"


def test_a_separator_that_could_be_either_is_asked(tmp_path):
    path = write(tmp_path, 'Date,Amount,Currency\n2025-01-31,"1,234",EUR\n')
    run = read_file(path)
    assert [question.id for question in run.plan.questions] == ["decimal"]
    assert set(run.doubts) == {2}
    assert read_file(path, ingest.Options(decimal=",")).rows[0]["amount"] == 123
    assert read_file(path, ingest.Options(decimal=".")).rows[0]["amount"] == 123400


def test_amounts_without_a_currency_take_the_workspace_s_and_ask(tmp_path):
    run = read_file(
        write(tmp_path, "Date,Kind,Amount\n2025-01-31,ads,500\n"), settings=Settings(name="x", currency="VND")
    )
    assert run.rows[0]["amount"] == 500
    assert (run.plan.questions[0].id, run.plan.questions[0].suggested) == ("currency", "VND")


def test_an_unknown_file_gets_a_first_mapping(tmp_path):
    path = write(tmp_path, "Wann,Blah,Foo,Bar,SKU,Name,Unit cost\n1,2,3,4,A,Deck,5.00\n")
    plan = ingest.plan(ingest.open_source(path), HOME)
    assert plan.needs_mapping
    assert plan.entity == "product"
    assert plan.mapping == {4: "sku", 5: "name", 6: "unit_cost"}
    assert plan.samples == (("1", "2", "3", "4", "A", "Deck", "5.00"),)


def test_a_mapping_by_hand_is_read(tmp_path):
    path = write(tmp_path, "Wann;Wo;Was;Wieviel\n02.01.2025;insta;Deck;1,5\n03.01.2025;tiktok;Wheels;x\n")
    mapping = {"Wann": "spent_on", "Wo": "channel", "Was": "note", "Wieviel": "amount"}
    run = read_file(path, ingest.Options(entity="cost", mapping=mapping, currency="PLN"))
    assert not run.plan.needs_mapping
    assert run.plan.format_id == "mapped"
    assert (run.rows[0]["spent_on"], run.rows[0]["amount"], run.rows[0]["channel"]) == (
        "2025-01-02",
        150,
        "instagram",
    )
    assert messages(run.rejected)[0][:2] == (3, "Wieviel")
    assert run.plan.choices["currency"] == "PLN"


def test_a_mapping_to_a_field_that_is_not_there_is_refused(tmp_path):
    source = ingest.open_source(write(tmp_path, "a,b\n1,2\n"))
    with pytest.raises(UserError, match="cannot be read as “nonsense”"):
        ingest.plan(source, HOME, ingest.Options(entity="cost", mapping={"a": "nonsense"}))
    with pytest.raises(UserError, match="no column"):
        ingest.plan(source, HOME, ingest.Options(entity="cost", mapping={"z": "amount"}))


def test_a_format_can_be_forced_and_says_what_it_misses(tmp_path):
    source = ingest.open_source(write(tmp_path, "a,b\n1,2\n"))
    with pytest.raises(UserError, match="no format nonsense"):
        ingest.plan(source, HOME, ingest.Options(format_id="nonsense"))
    with pytest.raises(UserError, match="Shopify orders"):
        ingest.plan(source, HOME, ingest.Options(format_id="shopify_orders"))
    fixture = ingest.open_source(FIXTURES / "meta_ads.csv")
    assert ingest.plan(fixture, HOME, ingest.Options(format_id="meta_ads")).confidence > 0.5


def test_cancelling_ends_the_reading():
    plan = ingest.plan(ingest.open_source(FIXTURES / "shopify_orders.csv"), HOME)

    def cancel(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        list(ingest.read(plan, cancel))


def test_progress_counts_bytes_to_the_end():
    plan = ingest.plan(ingest.open_source(FIXTURES / "shopify_orders.csv"), HOME)
    seen = []
    list(ingest.read(plan, lambda done, total: seen.append((done, total))))
    assert seen[-1] == (plan.source.size, plan.source.size)


GA4 = "# Start date: 20250101\n# End date: 20250131\nSession default channel group,Sessions\n"


@pytest.mark.parametrize("total", ["Total,30", "Gesamt,30", ",30", ",30\nGrand total,30"])
def test_totals_inside_a_table_of_visits_are_not_counted(tmp_path, total):
    run = read_file(write(tmp_path, GA4 + "Organic Social,10\nDirect,20\n" + total + "\n"))
    assert run.sum("sessions") == 30
    assert "total" in run.skipped[0].message


def test_a_row_of_visits_that_stands_twice_is_named(tmp_path):
    run = read_file(write(tmp_path, GA4 + "Organic Social,10\nOrganic Social,12\n"))
    assert run.sum("sessions") == 10
    assert [(item.problem.line, item.problem.values["first"]) for item in run.rejected] == [(5, 4)]


def test_an_amount_beyond_all_measure_is_refused(tmp_path):
    run = read_file(write(tmp_path, "Date,Amount\n2025-01-31,10000000000.00\n2025-01-31,10000000000.01\n"))
    assert run.sum("amount") == 10**12
    assert "too large" in run.rejected[0].problem.message
