"""Sheets of a workbook that add up the others are not read, and named; those of words alone are not spoken of."""

import xlsxwriter

from ingest_runs import HOME
from socialroi_desktop import ingest

ORDERS = [
    ["Order ID", "Date", "Total", "Currency"],
    *([f"A{n}", f"2026-03-0{n}", 10 * n, "EUR"] for n in range(1, 6)),
]
SUMS = [["Group", "Number", "Sum"], ["Old", 3, 60], ["New", 2, 90]]
COSTS = [
    ["Date", "Category", "Amount", "Currency"],
    *([f"2026-03-0{n}", "Tools", n, "EUR"] for n in range(1, 6)),
]
NOTES = [["Read me"], ["Exported by the shop"]]


def named(path, sheets):
    with xlsxwriter.Workbook(str(path)) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for at, row in enumerate(rows):
                sheet.write_row(at, 0, row)
    sources = ingest.open_sources(path)
    return [
        str(problem.values["sheet"])
        for source in sources
        for problem in ingest.plan(source, HOME).problems
        if "was not read" in problem.template
    ]


def test_a_sheet_of_sums_beside_a_list_is_named(tmp_path):
    assert named(tmp_path / "one.xlsx", {"Orders": ORDERS, "By group": SUMS}) == ["By group"]


def test_a_sheet_of_sums_beside_several_lists_is_named_once(tmp_path):
    sheets = {"Orders": ORDERS, "By group": SUMS, "Costs": COSTS}
    assert named(tmp_path / "many.xlsx", sheets) == ["By group"]


def test_a_sheet_of_words_is_not_spoken_of(tmp_path):
    assert named(tmp_path / "words.xlsx", {"Orders": ORDERS, "Notes": NOTES}) == []


def test_sums_of_costs_by_month_are_named_beside_a_list_of_them_and_read_alone(tmp_path):
    sums = [["Month", "Total cost"], ["2026-01", 100], ["2026-02", 20], ["Total", 120]]
    assert named(tmp_path / "both.xlsx", {"Costs": COSTS, "Summary": sums}) == ["Summary"]
    assert named(tmp_path / "turned.xlsx", {"Summary": sums, "Costs": COSTS}) == ["Summary"]
    # Costs of single days may be others than those of the first sheet.
    others = [["Date", "Cost"], ["2026-01-07", 100], ["2026-02-08", 20]]
    assert named(tmp_path / "days.xlsx", {"Costs": COSTS, "Photographer costs": others}) == []
