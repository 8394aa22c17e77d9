import os
import random
import sys
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest_runs import FIXTURES, HOME, read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.errors import UserError

# Other systems have no such pipes, or refuse such names.
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="needs a Linux file system")


def refusal(path):
    with pytest.raises(UserError) as told:
        ingest.open_source(path)
    text = str(told.value)
    assert "\n" not in text
    assert text.endswith(".")
    return text


def test_what_is_no_export_is_named(tmp_path):
    assert "does not exist" in refusal(tmp_path / "none.csv")
    assert "folder" in refusal(tmp_path)
    assert "empty" in refusal(write(tmp_path, ""))
    assert "empty" in refusal(write(tmp_path, " \n\n"))
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7 ...")
    assert "PDF" in refusal(tmp_path / "a.pdf")
    (tmp_path / "noise.csv").write_bytes(random.Random(1).randbytes(5000))
    assert "not a table" in refusal(tmp_path / "noise.csv")
    assert "web page" in refusal(write(tmp_path, "<html><body>log in</body></html>"))


@ON_LINUX
def test_what_is_no_file_is_not_waited_for(tmp_path):
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    assert "is not a file" in refusal(pipe)


@ON_LINUX
def test_a_name_that_is_no_utf8_can_be_shown_and_stored(tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/ca\xfff\xe9.csv"))
    path.write_text("Date,Amount\n2025-01-31,5.00\n", "utf-8")
    run = read_file(path)
    assert run.plan.source.name == "ca\ufffdf\ufffd.csv"
    assert run.rows[0]["amount"] == 500
    path.write_bytes(b"")
    refusal(path).encode()


def sentence_of(path):
    """Read a file; return the sentence that refuses it, or None when it could be read."""
    try:
        run = read_file(path)
    except UserError as error:
        return str(error)
    problems = [item.problem for item in run.rejected] + run.skipped + list(run.doubts.values())
    return next((one.message for one in problems if not one.message.endswith(".")), None)


def workbook(path):
    import xlsxwriter

    book = xlsxwriter.Workbook(str(path))
    book.add_worksheet().write_row(0, 0, ["Date", "Amount"])
    book.close()
    return path


def test_a_truncated_workbook_is_named(tmp_path):
    whole = workbook(tmp_path / "a.xlsx").read_bytes()
    for size in range(4, len(whole) - 1, 97):
        (tmp_path / "cut.xlsx").write_bytes(whole[:size])
        assert "cut off" in refusal(tmp_path / "cut.xlsx")


def test_a_workbook_damaged_inside_is_named(tmp_path):
    whole = bytearray(workbook(tmp_path / "a.xlsx").read_bytes())
    place = whole.find(b"xl/worksheets/sheet1.xml") + 60
    whole[place : place + 40] = b"\xff" * 40
    (tmp_path / "b.xlsx").write_bytes(whole)
    with pytest.raises(UserError):
        read_file(tmp_path / "b.xlsx")


def test_archives_and_bombs_are_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.csv", "a,b")
    assert "archive" in refusal(tmp_path / "a.zip")
    with zipfile.ZipFile(tmp_path / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 60_000_000)
    assert "unpack to 60,000,000 bytes" in refusal(tmp_path / "bomb.xlsx")


def test_a_protected_workbook_is_named(tmp_path):
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    (tmp_path / "a.xlsx").write_bytes(
        head + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 600
    )
    assert "password" in refusal(tmp_path / "a.xlsx")


def test_a_header_without_rows_is_a_plan_with_a_problem(tmp_path):
    header = (FIXTURES / "shopify_orders.csv").read_text("utf-8").splitlines()[0]
    run = read_file(write(tmp_path, header + "\n"))
    assert run.plan.format_id == "shopify_orders"
    assert not run.rows
    assert "no rows" in run.plan.problems[0].message


def test_a_thousand_columns_are_read(tmp_path):
    names = [f"Column {number}" for number in range(998)]
    text = ",".join(["Date", "Amount", *names]) + "\n" + ",".join(["2025-01-31", "5.00", *["x"] * 998]) + "\n"
    options = ingest.Options(entity="cost", mapping={"Date": "spent_on", "Amount": "amount"})
    assert read_file(write(tmp_path, text), options).rows[0]["amount"] == 500
    assert ingest.plan(ingest.open_source(tmp_path / "export.csv"), HOME).needs_mapping


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings(tmp_path, encoding):
    text = "Date,Amount,Note\n2025-01-31,5.00,Gdańsk 品牌\n"
    run = read_file(write(tmp_path, text, encoding=encoding), ingest.Options(currency="EUR"))
    assert run.rows[0]["note"] == "Gdańsk 品牌"


def test_a_nul_byte_costs_its_line_and_no_other(tmp_path):
    text = "Date,Amount,Note\n2025-01-30,5.00,a\n2025-01-31,6.00,b\0c\n2025-02-01,7.00,d\n"
    run = read_file(write(tmp_path, text))
    assert run.sum("amount") == 1200
    assert [item.problem.line for item in run.rejected] == [3]
    assert "NUL" in run.rejected[0].problem.message


@pytest.mark.parametrize("cell", ["x", "{column} {row}"])
def test_twenty_thousand_columns_are_told_of_quickly(tmp_path, cell):
    columns = range(20_000)
    cells = [[cell.format(column=n, row=row) for n in columns] for row in range(20)]
    rows = [[f"Column {n}" for n in columns], *cells]
    path = write(tmp_path, "".join(",".join(row) + "\n" for row in rows))
    begun = time.process_time()
    assert ingest.plan(ingest.open_source(path), HOME).needs_mapping
    assert time.process_time() - begun < 8


COSTS = "Date,Amount,Note\n"


@pytest.mark.parametrize(
    ("encoding", "name", "notes"),
    [
        ("gb18030", "GB 18030", ["广告费用支出", "网红合作费"]),
        ("big5", "Big5", ["廣告費用支出", "網紅合作費"]),
        ("cp1252", "Windows-1252", ["Größe für Müller"]),
        ("cp1251", "Windows-1251", [f"Реклама в социальных сетях и блогерам {n}" for n in range(7)]),
        ("cp1250", "Windows-1250", [f"Zażółć gęślą jaźń – opłata dla twórcy {n}" for n in range(7)]),
    ],
)
def test_older_encodings_are_told_and_named(tmp_path, encoding, name, notes):
    text = COSTS + "".join(f"2025-01-31,5.00,{note}\n" for note in notes)
    run = read_file(write(tmp_path, text, encoding=encoding))
    assert [row["note"] for row in run.rows] == notes
    assert [problem.values["encoding"] for problem in run.plan.problems] == [name]


def test_lines_of_two_encodings_are_each_read_in_their_own(tmp_path):
    path = tmp_path / "two.csv"
    path.write_bytes(
        COSTS.encode()
        + "2025-01-30,5.00,café one\n".encode("cp1252")
        + "2025-01-31,5.00,café two\n".encode()
        + b"2025-02-01,5.00,\x81\x90\n"
    )
    run = read_file(path)
    assert [row["note"] for row in run.rows] == ["café one", "café two", "\ufffd\ufffd"]
    assert [(one.line, one.column) for one in run.plan.problems] == [(2, "Note"), (4, "Note")]


def test_bytes_that_an_older_encoding_lacks_are_named(tmp_path):
    path = tmp_path / "old.csv"
    path.write_bytes(COSTS.encode() + "2025-01-30,5.00,Größe\n".encode("cp1252") + b"2025-02-01,5.00,a\x81\n")
    run = read_file(path)
    assert [row["note"] for row in run.rows] == ["Größe", "a\ufffd"]
    assert [one.line for one in run.plan.problems] == [None, 3]


def test_windows_1252(tmp_path):
    notes = "".join(f"2025-01-31,5.00,Größe für Müller Straße {n}\n" for n in range(5))
    run = read_file(write(tmp_path, "Date,Amount,Note\n" + notes, encoding="cp1252"))
    assert run.rows[0]["note"] == "Größe für Müller Straße 0"


def test_a_line_in_another_encoding_is_named_and_kept(tmp_path):
    good = "".join(f"2025-01-31,5.00,żółw {n}\n" for n in range(4)).encode()
    path = tmp_path / "mixed.csv"
    path.write_bytes(b"Date,Amount,Note\n" + good + "2025-01-31,6.00,Größe\n".encode("cp1252") + good)
    run = read_file(path)
    assert run.sum("amount") == 4600
    assert run.rows[4]["note"] == "Größe"
    assert [(problem.line, problem.column) for problem in run.plan.problems] == [(6, "Note")]


def test_sep_line_and_preamble_above_the_header(tmp_path):
    run = read_file(write(tmp_path, "sep=;\nMy costs 2025\n\nDate;Amount;Currency\n2025-01-31;5,50;EUR\n"))
    assert (run.rows[0]["amount"], run.lines) == (550, [5])


def test_a_last_row_that_was_cut_off_is_doubted(tmp_path):
    run = read_file(write(tmp_path, "Date,Amount,Currency,Note\n2025-01-31,5.00,EUR,a\n2025-02-01,6"))
    assert set(run.doubts) == {3}


def test_a_repeated_header_is_no_data(tmp_path):
    text = "Date,Amount,Currency\n2025-01-31,5.00,EUR\n"
    run = read_file(write(tmp_path, text + text))
    assert len(run.rows) == 2
    assert [problem.line for problem in run.skipped] == [3]


@given(st.binary(max_size=300))
def test_random_bytes_raise_nothing_but_a_sentence(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("random") / "x.csv"
    path.write_bytes(data)
    told = sentence_of(path)
    assert told is None or told.endswith(".")


@given(st.data())
def test_any_cut_and_any_flipped_byte_is_survived(tmp_path_factory, data):
    name = data.draw(st.sampled_from(sorted(path.name for path in FIXTURES.glob("*.csv"))))
    whole = bytearray((FIXTURES / name).read_bytes())
    for _ in range(data.draw(st.integers(0, 3))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("cut") / name
    path.write_bytes(whole[: data.draw(st.integers(0, len(whole)))])
    told = sentence_of(path)
    assert told is None or told.endswith(".")


def test_the_hash_is_that_of_the_file(tmp_path):
    import hashlib

    path = write(tmp_path, "Date,Amount\n2025-01-31,5\n")
    source = ingest.open_source(path)
    assert source.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert source.size == path.stat().st_size
