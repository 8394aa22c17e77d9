"""Whatever a file holds, it is read, or refused in one sentence; no line of it is lost and nothing else is raised."""

import io
import random
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest_runs import FIXTURES, HOME
from socialroi_desktop import ingest
from socialroi_desktop.errors import UserError
from socialroi_desktop.ingest.files import encoding
from socialroi_desktop.ingest.files.spreadsheet_xml import NAMESPACE

BY_ROW = ("rows", "grouped")
EXPORTS = sorted(path.name for path in FIXTURES.iterdir() if path.is_file())
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def survived(path: Path, options: ingest.Options | None = None) -> int:
    """Open, plan and read a file with all its parts; return how many rows and reasons came out."""
    sources, told = [], ""
    try:
        sources = ingest.open_sources(path)
    except UserError as error:
        told = str(error)
    assert sources or is_sentence(told)
    return sum(read_through(source, options) for source in sources)


def put(path: Path, data: bytes) -> None:
    """Write a file that was not there before: disks take their time to empty one that was."""
    path.unlink(missing_ok=True)
    path.write_bytes(data)


def read_through(source, options=None):
    told = ""
    try:
        plan = ingest.plan(source, HOME, options)
        found = list(ingest.read(plan))
    except UserError as error:
        told = str(error)
    if told:
        assert is_sentence(told)
        return 0
    for question in plan.questions:
        assert question.text
    problems = [item.problem for chunk in found for item in chunk.rejected]
    problems += [one for chunk in found for one in chunk.skipped] + list(plan.problems)
    problems += [one for chunk in found for one in chunk.doubts.values()]
    assert all(is_sentence(problem.message) for problem in problems)
    if plan.declined is None and plan.layout.format.strategy in BY_ROW:
        assert expected_lines(plan) <= lines_told_of(found)
    return sum(len(chunk.rows) for chunk in found) + len(problems) + (plan.declined is not None)


def is_sentence(text):
    text.encode()
    return text.endswith((".", "?")) and "\n" not in text and "Traceback" not in text


def expected_lines(plan):
    lines = set()
    for block in plan.layout.blocks():
        lines |= {line for line, row in zip(block.lines, block.rows, strict=True) if any(row)}
        lines |= {item.problem.line for item in block.rejected}
    return lines


def lines_told_of(found):
    lines = set()
    for chunk in found:
        lines |= set(chunk.lines) | {item.problem.line for item in chunk.rejected}
        lines |= {problem.line for problem in chunk.skipped}
        if chunk.children is not None:
            lines |= set(chunk.children.lines)
    return lines


def test_the_fixtures_themselves_come_through(tmp_path):
    assert all(survived(FIXTURES / name) for name in EXPORTS)


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_cut_off_anywhere_is_survived(tmp_path, name):
    whole = (FIXTURES / name).read_bytes()
    places = random.Random(name).sample(range(len(whole)), min(25, len(whole)))
    path = tmp_path / name
    for place in sorted(places):
        put(path, whole[:place])
        survived(path)


@pytest.mark.parametrize("name", EXPORTS)
def test_flipped_bits_and_stray_bytes_are_survived(tmp_path, name):
    whole, dice = (FIXTURES / name).read_bytes(), random.Random(name)
    path = tmp_path / name
    for _ in range(12):
        data = bytearray(whole)
        for _ in range(dice.randint(1, 20)):
            data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
        for stray in dice.sample([b"\0", b'"', b"\r", b"\xff", b"\x1a", b"\n", b"\xef\xbb\xbf", b";"], 3):
            data.insert(dice.randrange(len(data)), stray[0])
        put(path, bytes(data))
        survived(path)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("name", ["shopify_orders.csv", "meta_ads.csv", "ga4_traffic.csv"])
def test_an_export_in_another_encoding_gives_the_same_rows(tmp_path, name, encoding):
    text = (FIXTURES / name).read_text("utf-8-sig")
    path = tmp_path / name
    for ending in ("\n", "\r\n", "\r"):
        put(path, "\n".join(text.splitlines()).replace("\n", ending).encode(encoding))
        assert survived(path) == survived(FIXTURES / name)


def costs(*lines, header="Date,Amount,Currency,Note"):
    return "\n".join([header, *lines]) + "\n"


GOOD = "2025-01-31,5.50,EUR,fine"
WIDE = ",".join(f"Column {n}" for n in range(20_000))
TEXTS = {
    "ten million characters in one cell": costs(GOOD, f"2025-01-31,5,EUR,{'x' * 10_000_000}", GOOD),
    "ten million characters in a quoted cell": costs(GOOD, f'2025-01-31,5,EUR,"{"x," * 5_000_000}"', GOOD),
    "a header of ten million characters": "x" * 10_000_000 + "\n" + GOOD,
    "no line end at all": "a,b" * 3_000_000,
    "twenty thousand columns": WIDE + "\n" + "x," * 19_999 + "\n",
    "known columns among twenty thousand": costs(
        *["2025-01-31,5.50,EUR," + "," * 20_000] * 3, header="Date,Amount,Currency,Note," + WIDE
    ),
    "a quote never closed": costs(GOOD, '2025-01-31,5,EUR,"open', *[GOOD] * 3000),
    "quotes never closed": costs(*['2025-01-31,5,EUR,"open'] * 500),
    "quotes everywhere": '"' * 200_000,
    "quotes and separators": '",' * 100_000,
    "duplicate headers": costs("2025-01-31,5,6,EUR", header="Date,Amount,Amount,Currency"),
    "empty headers": costs("2025-01-31,5,EUR,,", header="Date,Amount,Currency,,"),
    "only separators": ",,,,\n" * 5000,
    "one column": "Date\n2025-01-31\n",
    "blank lines": costs(GOOD) + "\n" * 100_000 + GOOD + "\n",
    "formulas": costs('2025-01-31,5,EUR,"=HYPERLINK(""http://example.org"",""a"")"', "=1+1,=2,=3,@SUM(A1)"),
    "excel text formulas": costs('="2025-01-31",="5",="EUR",="x"'),
    "huge numbers": costs(*[f"2025-01-31,{n},EUR," for n in ("9" * 400, "1e999", "nan", "inf", "-0", "٣")]),
    "odd dates": costs(*[f"{n},5,EUR," for n in ("0000-00-00", "9999-99-99", "2025-02-30", "1e9", "١/٢/٣")]),
    "braces and percents": costs("{x},{0},{},%s", header="Date,Amount {amount},Currency,{note}"),
    "surrogates and marks": costs("2025-01-31,5,EUR,\u202e\u0000\ufeff\u2028\x85\x1c"),
    "a separator line alone": "sep=;\n",
    "separator lines": "sep=\t\nDate\tAmount\tCurrency\n2025-01-31\t5\tEUR\n",
    "a page that never ends": "<table><tr><td>" + "<td>x" * 100_000,
    "a page of broken marks": "<html><table>" + "<" * 500_000,
    "a comment that never ends": "<html><table><!--" + "<tr><td>1</td><td>2</td>" * 20_000,
    "xml nested deep": f'<Workbook xmlns="{NAMESPACE}">' + "<a>" * 200_000,
    "laughs": '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    f'<Workbook xmlns="{NAMESPACE}">&b;</Workbook>',
    "an outer entity": '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    f'<Workbook xmlns="{NAMESPACE}">&a;</Workbook>',
    "xml in an unknown encoding": f'<?xml version="1.0" encoding="gb2312"?><Workbook xmlns="{NAMESPACE}"/>',
    "xml without sheets": f'<?xml version="1.0"?><Workbook xmlns="{NAMESPACE}"/>',
}


@pytest.mark.parametrize("name", TEXTS)
def test_hostile_texts_are_survived(tmp_path, name):
    path = tmp_path / "costs.csv"
    path.write_bytes(TEXTS[name].encode("utf-8", "surrogatepass"))
    survived(path)
    header = TEXTS[name].split("\n", 1)[0]
    if header.startswith("Date,Amount") and len(header) < 1000:
        survived(path, ingest.Options(format_id="plain_costs"))


def test_a_huge_cell_costs_its_own_line_alone(tmp_path):
    path = tmp_path / "costs.csv"
    path.write_bytes(TEXTS["ten million characters in one cell"].encode())
    (chunk,) = ingest.read(ingest.plan(ingest.open_source(path), HOME))
    assert (len(chunk.rows), [item.problem.line for item in chunk.rejected]) == (2, [3])


def zipped(members, method=zipfile.ZIP_DEFLATED):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return data.getvalue()


def xlsx(cells, rows=""):
    sheet = f"<worksheet xmlns='{MAIN}'><sheetData>{rows}<row r='1'>{cells}</row></sheetData></worksheet>"
    return zipped(
        {
            "_rels/.rels": ROOT,
            "xl/workbook.xml": BOOK,
            "xl/_rels/workbook.xml.rels": LINKS,
            "xl/worksheets/s.xml": sheet,
        }
    )


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
BOOK = f"<workbook xmlns='{MAIN}' xmlns:r='{OFFICE}'><sheets><sheet name='S' sheetId='1' r:id='r1'/></sheets></workbook>"
LINKS = (
    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
    f"<Relationship Id='r1' Type='{OFFICE}/worksheet' Target='worksheets/s.xml'/></Relationships>"
)
ROOT = LINKS.replace("/worksheet'", "/officeDocument'").replace("worksheets/s.xml", "xl/workbook.xml")
BYTES = {
    "an empty archive": zipped({}),
    "an archive of nothing": zipped({"a.csv": b"", "b.csv": b"\n"}),
    "an archive in an archive": zipped({"a.zip": zipped({"a.csv": "a,b\n1,2\n"}), "b.csv": "a,b\n1,2\n"}),
    "a bomb": zipped({"bomb.csv": b"0" * 60_000_000}),
    "a bomb of a workbook": zipped({"xl/workbook.xml": b"0" * 60_000_000}),
    "a workbook without anything": zipped({"xl/workbook.xml": ""}),
    "a text document": zipped({"[Content_Types].xml": "", "word/document.xml": ""}),
    "cells worlds apart": xlsx("<c r='A1'><v>1</v></c>", "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>"),
    "cells beyond any sheet": xlsx("<c r='ZZZZ1'><v>1</v></c>", "<row r='99999999'><c r='A99999999'><v>1</v></c></row>"),
    "laughs in a workbook": xlsx("<c r='A1'><v>&b;</v></c>"),
    "strings out of range": xlsx("<c r='A1' t='s'><v>99</v></c>"),
    "a protected workbook": OLE + b"\0" * 700 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 700,
    "an ole head alone": OLE,
    "zeros": b"\0" * 100_000,
    "a mark alone": b"\xff\xfe",
    "half a character": b"\xff\xfea\0,\0b\0\n\0c",
    "utf-16 cut": "Date,Amount\n2025-01-31,5\n".encode("utf-16")[:-1],
    "utf-32 beyond": b"\xff\xfe\0\0" + b"\xff" * 400,
    "surrogates in utf-16": b"\xff\xfe" + b"\x00\xd8" * 50 + "a,b\n1,2\n".encode("utf-16-le"),
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
}  # fmt: skip


@pytest.mark.parametrize("name", BYTES)
def test_hostile_bytes_are_survived(tmp_path, name):
    path = tmp_path / "export.bin"
    path.write_bytes(BYTES[name])
    survived(path)


@given(
    data=st.binary(max_size=400),
    head=st.sampled_from([b"", b"PK\x03\x04", OLE, b"\xff\xfe", b"<?xml", b"<table>"]),
)
def test_random_bytes_after_any_head_are_survived(tmp_path_factory, data, head):
    path = tmp_path_factory.mktemp("random") / "x.csv"
    path.write_bytes(head + data)
    survived(path)


CELL = st.one_of(
    st.sampled_from(["", "0", "1,234.50", "€ 5", "2025-01-31", "31/01/2025 10:00", "-", "N/A", '"', "Total"]),
    st.text(max_size=6),
)


@settings(max_examples=60)
@given(st.sampled_from([name for name in EXPORTS if name.endswith((".csv", ".tsv", ".txt"))]), st.data())
def test_any_cells_under_a_known_header_are_survived(tmp_path_factory, name, data):
    lines = (FIXTURES / name).read_bytes().split(b"\n")
    rows = data.draw(st.lists(st.lists(CELL, max_size=12), max_size=6))
    text = "\n".join(",".join(row) for row in rows)
    path = tmp_path_factory.mktemp("cells") / name
    path.write_bytes(b"\n".join(lines[:12]) + b"\n" + text.encode("utf-8", "replace"))
    survived(path)


@settings(max_examples=40)
@given(st.data())
def test_a_damaged_archive_or_workbook_is_survived(tmp_path_factory, data):
    name = data.draw(st.sampled_from(["an archive in an archive", "strings out of range"]))
    whole = bytearray(BYTES[name])
    for _ in range(data.draw(st.integers(0, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("damaged") / "x.zip"
    path.write_bytes(whole[: data.draw(st.integers(len(whole) // 2, len(whole)))])
    survived(path)


TABLES = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
OPEN = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"


def ods(rows):
    body = f"<office:body><office:spreadsheet><table:table table:name='S'>{rows}</table:table></office:spreadsheet></office:body>"
    content = f"<office:document-content xmlns:office='{OPEN}' xmlns:table='{TABLES}'>{body}</office:document-content>"
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    names = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    parts = (
        f"<m:manifest xmlns:m='{names}'><m:file-entry m:full-path='/' m:media-type='{kind}'/></m:manifest>"
    )
    members = {"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": parts}
    return zipped(members, zipfile.ZIP_STORED)


@pytest.mark.parametrize(
    "data",
    [
        BYTES["cells worlds apart"],
        BYTES["cells beyond any sheet"],
        ods("<table:table-row table:number-rows-repeated='900000'><table:table-cell office:value-type='float' office:value='1' "
            "table:number-columns-repeated='16000'/></table:table-row>"),
    ],
)  # fmt: skip
def test_a_sheet_that_would_fill_the_memory_is_refused_before_it_is_loaded(tmp_path, data):
    path = tmp_path / "book.bin"
    path.write_bytes(data)
    with pytest.raises(UserError, match="a sheet of more than 20,000,000 cells"):
        ingest.open_sources(path)


def test_blank_rows_and_columns_repeated_to_the_end_of_a_sheet_are_no_cells(tmp_path):
    cell = "<table:table-cell office:value-type='float' office:value='{}'/>"
    blank = "<table:table-cell table:number-columns-repeated='16000'/>"
    path = tmp_path / "book.ods"
    path.write_bytes(
        ods(
            f"<table:table-row>{cell.format(1)}{cell.format(2)}{blank}</table:table-row>"
            f"<table:table-row table:number-rows-repeated='1048575'>{blank}</table:table-row>"
        )
    )
    assert ingest.open_source(path).tops[0].rows[0][:2] == ["1", "2"]


@pytest.mark.parametrize(("name", "told"), [("no line end at all", "columns in one line")])
def test_what_has_lost_its_line_ends_is_said_so(tmp_path, name, told):
    path = tmp_path / "costs.csv"
    path.write_bytes(TEXTS[name].encode())
    with pytest.raises(UserError, match=told):
        ingest.open_source(path)


def test_a_line_beyond_memory_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(encoding, "LONGEST_LINE", 2_000_000)
    path = tmp_path / "costs.csv"
    path.write_bytes(b"Date,Amount\n" + b"x" * 4_000_000)
    with pytest.raises(UserError, match="has a line of more than"):
        ingest.open_source(path)


def test_a_cell_of_several_lines_is_named_in_one(tmp_path):
    path = tmp_path / "plain_traffic.csv"
    path.write_text('Date,Channel,Sessions\n2026-03-01,Instagram,40\n",\n0",x,1\n', "utf-8")
    assert survived(path)
