"""Exports of Pinterest: days, Pins and ads, told apart by their clicks on Pins and away from them."""

from ingest_runs import FIXTURES, read_file


def test_days_below_a_preamble():
    run = read_file(FIXTURES / "pinterest_daily.csv")
    assert [row["day"] for row in run.rows] == ["2025-09-01", "2025-09-02"]
    assert [row["total_clicks"] for row in run.rows] == [14, 9]
    assert [row["link_clicks"] for row in run.rows] == [6, 0]
    assert [item.message for item in run.skipped] == ["This day has no figures."]


def test_pins_get_ids_from_their_links():
    run = read_file(FIXTURES / "pinterest_pins.csv")
    assert len({row["external_id"] for row in run.rows}) == 2
    assert {row["channel"] for row in run.rows} == {"pinterest"}
    assert run.sum("saves") == 8


def test_ads_are_costs_of_their_day():
    run = read_file(FIXTURES / "pinterest_ads.csv")
    assert [row["spend"] for row in run.rows] == [1240, 1105]
    assert run.rows[0]["period_start"] == run.rows[0]["period_end"] == "2025-09-01"
    assert (run.sum("link_clicks"), run.sum("results"), run.sum("conversion_value")) == (37, 2, 8980)


def test_an_overview_is_told_by_the_filters_above_its_days():
    run = read_file(FIXTURES / "pinterest_overview.csv")
    assert run.plan.format_id == "pinterest_overview"
    assert [(row["day"], row["impressions"], row["channel"]) for row in run.rows] == [
        ("2025-09-01", 410, "pinterest"), ("2025-09-02", 388, "pinterest"), ("2025-09-03", 97, "pinterest"),
    ]  # fmt: skip
    assert not run.rejected


def test_two_columns_without_those_filters_are_nobodys(tmp_path):
    path = tmp_path / "days.csv"
    path.write_text("Report\n2025-09-01 - 2025-09-03\n\nDate,Impressions\n2025-09-01,410\n")
    assert read_file(path).plan.format_id != "pinterest_overview"
