"""What a workbook hides is read with the rest, and said with what it holds."""

import zipfile

import pytest
import xlsxwriter

from ingest_runs import read_file
from xls_files import write_xls

ROWS = [
    ["Order number", "Date", "Total", "Refunded"],
    ["K1", "2026-05-02", 10, 0], ["K2", "2026-05-03", 20.5, 0], ["K3", "2026-05-04", 4, 1],
]  # fmt: skip
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TABLES = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


def workbook(tmp_path, *, rows=(), columns="", sheet=False, filtered=False, table=ROWS):
    path = tmp_path / "orders.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        other = book.add_worksheet("Notes")
        page = book.add_worksheet("Orders")
        for at, row in enumerate(table):
            page.write_row(at, 0, row)
        for at in rows:
            page.set_row(at, None, None, {"hidden": True})
        if columns:
            page.set_column(columns, None, None, {"hidden": True})
        if filtered:
            page.autofilter(0, 0, len(table) - 1, 3)
        if sheet:
            other.activate()
            page.hide()
    return path


def told(path):
    run = read_file(path)
    return len(run.rows), [one.message for one in run.plan.problems if "idden" in one.message]


def test_hidden_rows_are_told_with_their_sum(tmp_path):
    assert told(workbook(tmp_path, rows=(1, 2), filtered=True)) == (
        3, ["2 hidden rows are among those read; their “Total” is 30.50 EUR together."],
    )  # fmt: skip


def test_one_hidden_row_and_columns_and_sheets(tmp_path):
    assert told(workbook(tmp_path, rows=(3,), columns="D:D", sheet=True))[1] == [
        "The sheet “Orders” is hidden; it was read.", "Columns that are hidden were read as well: “Refunded”.",
        "One hidden row is among those read; its “Total” is 4.00 EUR.",
    ]  # fmt: skip


@pytest.mark.parametrize("rows", [(), (7, 8)])
def test_nothing_is_said_where_nothing_of_the_table_is_hidden(tmp_path, rows):
    assert told(workbook(tmp_path, rows=rows)) == (3, [])


def test_hidden_rows_without_amounts_are_counted(tmp_path):
    table = [
        ["Date", "Source", "Sessions"],
        ["2026-05-02", "instagram.com", 5],
        ["2026-05-03", "instagram.com", 7],
    ]
    assert told(workbook(tmp_path, rows=(2,), table=table)) == (2, ["One hidden row is among those read."])


@pytest.mark.parametrize("state", ["collapse", "filter"])
def test_rows_hidden_in_an_ods_file(tmp_path, state):
    def cell(value):
        return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'

    hidden = f' table:visibility="{state}"'
    rows = "".join(
        f"<table:table-row{hidden if at == 2 else ''}>{''.join(map(cell, row))}</table:table-row>"
        for at, row in enumerate(ROWS)
    )
    spaces = f"xmlns:office='{OFFICE}' xmlns:table='{TABLES}' xmlns:text='{TEXT}'"
    table = f"<table:table table:name='Orders'>{rows}</table:table>"
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    path = tmp_path / "orders.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:spreadsheet>{table}</office:spreadsheet></office:body>"
            "</office:document-content>",
        )
        archive.writestr(
            "META-INF/manifest.xml",
            f"<m:manifest xmlns:m='{manifest}'><m:file-entry m:full-path='/' m:media-type='{kind}'/></m:manifest>",
        )
    assert told(path)[1] == ["One hidden row is among those read; its “Total” is 20.50 EUR."]


@pytest.mark.parametrize(
    ("hidden", "said"),
    [
        ((), []), ((1, 2), ["2 hidden rows are among those read; their “Total” is 30.50 EUR together."]),
        ((3,), ["One hidden row is among those read; its “Total” is 4.00 EUR."]), ((9,), []),
    ],
)  # fmt: skip
def test_rows_hidden_in_an_xls_file(tmp_path, hidden, said):
    rows = [*ROWS, *[["", "", "", ""]] * (7 if 9 in hidden else 0)]
    assert told(write_xls(tmp_path / "orders.xls", rows, hidden=hidden)) == (3, said)


def test_columns_hidden_in_an_xls_file(tmp_path):
    path = write_xls(tmp_path / "orders.xls", ROWS, columns=(3,))
    assert told(path)[1] == ["Columns that are hidden were read as well: “Refunded”."]


def test_a_cut_off_xls_file_hides_nothing(tmp_path):
    from socialroi_desktop.ingest.files.xls_formats import hidden_in_xls

    path = write_xls(tmp_path / "orders.xls", ROWS, hidden=(1,))
    whole = path.read_bytes()
    assert hidden_in_xls(path, "Orders") == ({2}, frozenset())
    for length in range(0, len(whole), 97):
        path.write_bytes(whole[:length])
        assert hidden_in_xls(path, "Orders")[0] <= {2}
    assert hidden_in_xls(path, "Other") == (frozenset(), frozenset())
