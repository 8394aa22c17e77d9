"""Workbooks that are really XML or a web page are read as the sheets they show."""

import time

import pytest

from ingest_runs import HOME, read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.errors import UserError
from socialroi_desktop.ingest.files import web_tables
from socialroi_desktop.ingest.files.spreadsheet_xml import NAMESPACE

HEAD = f'<?xml version="1.0"?>\n<Workbook xmlns="{NAMESPACE}" xmlns:ss="{NAMESPACE}">'


def cells(*texts, kind="String"):
    return "".join(f'<Cell><Data ss:Type="{kind}">{text}</Data></Cell>' for text in texts)


def sheet(name, *rows):
    body = "".join(row if row.startswith("<Row") else f"<Row>{row}</Row>" for row in rows)
    return f'<Worksheet ss:Name="{name}"><Table>{body}</Table></Worksheet>'


def book(tmp_path, *sheets, name="export.xls", head=HEAD):
    return write(tmp_path, head + "".join(sheets) + "</Workbook>", name)


def rows_of(path, number=0):
    return [list(row) for block in ingest.open_source(path).tables[number].blocks() for row in block.rows]


@pytest.mark.parametrize("name", ["export.xls", "export.xml", "export.csv"])
def test_sheets_of_spreadsheet_xml_are_read_whatever_the_extension(tmp_path, name):
    costs = sheet("Costs", cells("Date", "Amount", "Currency"), cells("2025-01-31", "5.50", "EUR"))
    run = read_file(book(tmp_path, sheet("Notes", cells("hello")), costs, name=name))
    assert (run.rows[0]["amount"], run.lines) == (550, [2])


def test_gaps_merges_types_and_comments_are_as_the_sheet_shows_them(tmp_path):
    merged = '<Cell ss:MergeAcross="1"><Data ss:Type="String">a</Data></Cell>' + cells("d")
    gap = '<Cell ss:Index="3"><Data ss:Type="Number">466.0</Data></Cell>'
    times = cells("2025-01-31T00:00:00.000", "2025-01-31T23:45:00.000", kind="DateTime")
    note = '<Cell><Data ss:Type="String">x</Data><Comment><Data>no</Data></Comment></Cell>'
    path = book(
        tmp_path, sheet("S", merged, f'<Row ss:Index="4">{gap}</Row>', times, note, "<Cell/>" + cells("y"))
    )
    assert rows_of(path) == [
        ["a", "", "d"], [], [], ["", "", "466"], ["2025-01-31", "2025-01-31 23:45:00"], ["x"], ["", "y"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    "sheets",
    [
        sheet("S", '<Row ss:Index="999999999">' + cells("a") + "</Row>"),
        sheet("S", '<Cell ss:Index="99999"><Data>a</Data></Cell>'),
        "".join(sheet(f"S{n}", cells("a")) for n in range(300)),
    ],
)
def test_what_no_spreadsheet_can_hold_is_refused(tmp_path, sheets):
    with pytest.raises(UserError, match=r"not opened; export it again as CSV or XLSX\.$"):
        list(rows_of(book(tmp_path, sheets)))


def test_entities_that_multiply_are_refused(tmp_path):
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    head = HEAD.replace("\n<Workbook", laughs + "<Workbook")
    with pytest.raises(UserError, match="document type"):
        ingest.open_source(book(tmp_path, sheet("S", cells("&b;")), head=head))


def test_a_cut_off_workbook_is_named(tmp_path):
    whole = book(tmp_path, sheet("S", cells("Date", "Amount"), cells("2025-01-31", "5"))).read_bytes()
    for size in range(150, len(whole) - 1, 7):
        (tmp_path / "cut.xls").write_bytes(whole[:size])
        with pytest.raises(UserError, match=r"damaged or was cut off|web page or an XML"):
            ingest.open_source(tmp_path / "cut.xls")


PAGE = (
    "<html><head><style>td {color: red}</style></head><body><table border=1>"
    "<tr><th>Date</th><th>Amount</th><th>Currency</th><th>Note</th></tr>"
    "<tr><td>2025-01-31<td align='right'>5.50</td><td>EUR</td><td><b>caf&eacute;</b><br>&amp; bar</td></tr>"
    "</table></body></html>"
)


def test_a_web_page_with_a_table_is_read_as_that_table(tmp_path):
    run = read_file(write(tmp_path, PAGE, "orders.xls"))
    assert (run.rows[0]["amount"], run.rows[0]["note"], run.lines) == (550, "café & bar", [2])


def test_the_encoding_a_page_states_is_used(tmp_path):
    page = PAGE.replace("<head>", '<head><meta charset="windows-1250">').replace("caf&eacute;", "żółw")
    run = read_file(write(tmp_path, page, "orders.xls", encoding="cp1250"))
    assert run.rows[0]["note"] == "żółw & bar"


def test_a_page_without_a_table_of_data_is_named(tmp_path):
    page = "<html><body><table><tr><td>Please log in</td></tr></table></body></html>"
    with pytest.raises(UserError, match="web page"):
        ingest.open_source(write(tmp_path, page, "orders.xls"))


@pytest.mark.parametrize("junk", ["<", "<td", "<!--", "<table>", "<tr><td>", "&", "<td colspan=99999>"])
def test_broken_pages_cost_time_by_their_size_alone(tmp_path, junk):
    path = write(tmp_path, PAGE + junk * 60_000, "orders.xls")
    begun = time.process_time()
    rows = [row for row in web_tables.table_rows(path, "utf-8") if row]
    assert rows[1][:2] == ["2025-01-31", "5.50"]
    assert time.process_time() - begun < 8


def test_the_real_workbook_in_xml_is_read_cell_by_cell(shared_exports):
    path = shared_exports / "facebook-insights-legacy-post-level-spreadsheetml.xls"
    source = ingest.open_source(path)
    assert len(source.tables) == 7
    assert [len(row) for row in rows_of(path)] == [33] * 9
    assert rows_of(path)[0][:4] == ["Post ID", "Permalink", "Post Message", "Type"]
    assert ingest.plan(source, HOME).samples
