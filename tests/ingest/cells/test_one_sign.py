"""A sign before just three digits: decimals, thousands, or asked with both; sheets with numbers beside texts."""

from dataclasses import replace

import pytest
import xlsxwriter

from ingest_runs import HOME, read_file, write
from socialroi_desktop import ingest

HEADER = ("Date", "Amount", "Note")


def of_text(tmp_path, *cells, currency="EUR", options=None):
    rows = "".join(f'2026-04-{day:02d},"{cell}",Ads\n' for day, cell in enumerate(cells, start=1))
    return read_file(
        write(tmp_path, f"{','.join(HEADER)}\n{rows}"), options, replace(HOME, currency=currency)
    )


def of_sheet(tmp_path, *cells, heads=HEADER):
    path = tmp_path / "costs.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, heads)
    for at, cell in enumerate(cells, start=1):
        sheet.write_string(at, 0, f"2026-04-{at:02d}")
        sheet.write(at, 1, cell)
        sheet.write_string(at, 2, "Ads")
    book.close()
    return read_file(path)


def amounts(run):
    return [row["amount"] for row in run.rows]


@pytest.mark.parametrize(
    ("cells", "line", "readings"),
    [
        (("1.234", "19.99"), 2, "1.23 EUR or 1234.00 EUR"), (("19.99", "2.500 EUR"), 3, "2.50 EUR or 2500.00 EUR"),
        (("12,50", "1,234"), 3, "1.23 EUR or 1234.00 EUR"), (("7.5", "100.000", "8.25"), 3, "100.00 EUR or 100000.00 EUR"),
    ],
)  # fmt: skip
def test_three_digits_where_cents_stand_elsewhere_are_asked(tmp_path, cells, line, readings):
    run = of_text(tmp_path, *cells)
    assert list(run.doubts) == [line]
    assert readings in run.doubts[line].message


@pytest.mark.parametrize(
    ("currency", "cells", "minors"),
    [
        ("EUR", ("1.234", "0.125", "12.3456"), [123, 13, 1235]), ("EUR", ("1,234", "19.99"), [123400, 1999]),
        ("JPY", ("1500.00", "1.500"), [1500, 1500]), ("KRW", ("12.345", "9.00"), [12345, 9]),
        ("VND", ("1.2tr", "350.000đ", "1.250.000đ"), [1_200_000, 350_000, 1_250_000]),
        ("KWD", ("51.045", "12.500"), [51045, 12500]), ("EUR", ("1.234,50", "19.99", "12,50"), [123450, 1999, 1250]),
    ],
)  # fmt: skip
def test_what_the_column_or_the_currency_decides(tmp_path, currency, cells, minors):
    run = of_text(tmp_path, *cells, currency=currency)
    assert amounts(run) == minors
    assert not run.doubts


@pytest.mark.parametrize(("sign", "minors"), [(".", [123, 1999]), (",", [123400, 1999])])
def test_the_sign_that_is_told_settles_it(tmp_path, sign, minors):
    run = of_text(tmp_path, "1.234", "19.99")
    assert "decimal" in {question.id for question in run.plan.questions}
    run = of_text(tmp_path, "1.234", "19.99", options=ingest.Options(decimal=sign))
    assert amounts(run) == minors
    assert not run.doubts
    assert "decimal" not in {question.id for question in run.plan.questions}


def test_numbers_of_a_sheet_say_nothing_of_the_sign_of_its_texts(tmp_path):
    run = of_sheet(tmp_path, "1.234", 12.5, 1.234, 250)
    assert amounts(run) == [123, 1250, 123, 25000]
    assert list(run.doubts) == [2]
    assert "1.23 EUR or 1234.00 EUR" in run.doubts[2].message


@pytest.mark.parametrize(
    ("cells", "minors"),
    [
        (("1.234,50", "12,50", 7.25), [123450, 1250, 725]), ((250.5, 99.9, 3.125, "1.500,00"), [25050, 9990, 313, 150000]),
        (("1.500", "12,50", 7.25), [150000, 1250, 725]), (("1,500.00", "2,000", 12.5), [150000, 200000, 1250]),
    ],
)  # fmt: skip
def test_numbers_and_texts_of_a_sheet_are_each_read_as_they_are_written(tmp_path, cells, minors):
    run = of_sheet(tmp_path, *cells)
    assert amounts(run) == minors
    assert not run.doubts
    assert not run.rejected
