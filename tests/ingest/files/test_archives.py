"""Archives of exports and workbooks of several known sheets are taken apart, within bounds."""

import csv
import gc
import hashlib
import io
import tempfile
import zipfile
from contextlib import suppress

import pytest

from ingest_runs import FIXTURES, HOME
from socialroi_desktop import ingest
from socialroi_desktop.errors import UserError
from socialroi_desktop.ingest.files import archives

COSTS = b"Date,Amount,Currency\n2025-01-31,5.50,EUR\n"


def packed(tmp_path, members, name="export.zip"):
    path = tmp_path / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, data in members.items():
            archive.writestr(member, data)
    return path


def shop():
    return {"orders.csv": (FIXTURES / "shopify_orders.csv").read_bytes(), "costs/costs.csv": COSTS}


@pytest.fixture
def scratch(tmp_path, monkeypatch):
    """Return a folder for temporary files that nobody else uses."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def rows_of(source):
    return sum(len(chunk.rows) for chunk in ingest.read(ingest.plan(source, HOME)))


def test_a_plain_file_is_one_source_with_its_own_name():
    (source,) = ingest.open_sources(FIXTURES / "shopify_orders.csv")
    assert source.name == "shopify_orders.csv"


def test_every_export_of_an_archive_is_a_source_with_its_own_evidence(tmp_path):
    sources = ingest.open_sources(packed(tmp_path, shop()))
    assert [source.name for source in sources] == ["export.zip › orders.csv", "export.zip › costs.csv"]
    assert [source.sha256 for source in sources] == [
        hashlib.sha256(data).hexdigest() for data in shop().values()
    ]
    assert rows_of(sources[1]) == 1
    ingest.check_unchanged(sources[0])


def test_the_folder_of_an_archive_goes_with_its_last_source(tmp_path, scratch):
    sources = ingest.open_sources(packed(tmp_path, shop()))
    kept = ingest.plan(sources[1], HOME)
    del sources
    gc.collect()
    assert len(list(scratch.iterdir())) == 1
    assert sum(len(chunk.rows) for chunk in ingest.read(kept)) == 1
    del kept
    gc.collect()
    assert list(scratch.iterdir()) == []


@pytest.mark.parametrize(
    "members", [{"logo.png": b"\x89PNG..."}, {"a.csv": COSTS, "b.zip": b"PK\x03\x04"}, {"a.csv": b""}]
)
def test_nothing_is_left_behind_when_an_archive_is_refused(tmp_path, scratch, members):
    with suppress(UserError):
        ingest.open_sources(packed(tmp_path, members))
    gc.collect()
    assert list(scratch.iterdir()) == []


def test_names_that_lead_elsewhere_are_only_names(tmp_path, scratch):
    names = ["../../up.csv", "/etc/root.csv", "C:\\Windows\\win.csv", "a/../../b.csv", "con.csv", "x" * 300]
    sources = ingest.open_sources(packed(tmp_path, dict.fromkeys(names, COSTS)))
    assert [source.name.rpartition(" › ")[2] for source in sources] == [
        "up.csv", "root.csv", "win.csv", "b.csv", "con.csv", "x" * 200,
    ]  # fmt: skip
    assert all(scratch in source.path.resolve().parents for source in sources)


def test_what_lies_beside_the_exports_is_named_and_what_systems_add_is_not(tmp_path):
    beside = {
        "__MACOSX/._costs.csv": b"\0\5\x16\7",
        ".DS_Store": b"\0\0\0\1Bud1",
        "Thumbs.db": b"\xd0\xcf",
        "logo.png": b"\x89PNG\r\n",
        "report.pdf": b"%PDF-1.7",
        "README.txt": b"These are your exports.\nHave fun.\n",
        "empty.csv": b"",
        "inner.zip": packed(tmp_path, {"a.csv": COSTS}, "inner.zip").read_bytes(),
    }
    usable, *refused = ingest.open_sources(packed(tmp_path, {"costs.csv": COSTS, **beside}))
    assert usable.refused is None
    told = {source.name.rpartition(" › ")[2]: source for source in refused}
    assert list(told) == ["logo.png", "report.pdf", "README.txt", "empty.csv", "inner.zip"]
    assert "logo.png is a picture" in told["logo.png"].refused.message
    assert "inside an archive" in told["inner.zip"].refused.message
    assert {name for name, source in told.items() if source.kind == ingest.BESIDE} == {
        "logo.png", "report.pdf", "README.txt",
    }  # fmt: skip
    with pytest.raises(UserError, match=r"empty\.csv is empty"):
        ingest.plan(told["empty.csv"], HOME)


def test_a_protected_member_is_named(tmp_path):
    whole = bytearray(packed(tmp_path, {"a.csv": COSTS, "b.csv": COSTS}).read_bytes())
    whole[6] |= 1
    whole[whole.index(b"PK\x01\x02") + 8] |= 1
    path = tmp_path / "locked.zip"
    path.write_bytes(whole)
    good, locked = ingest.open_sources(path)
    assert good.name == "locked.zip › b.csv"
    assert "password" in locked.refused.message


def test_a_damaged_member_costs_itself_alone(tmp_path):
    whole = bytearray(packed(tmp_path, shop()).read_bytes())
    whole[60:90] = b"\xff" * 30
    path = tmp_path / "damaged.zip"
    path.write_bytes(whole)
    good, bad = ingest.open_sources(path)
    assert good.name == "damaged.zip › costs.csv"
    assert "damaged" in bad.refused.message


def test_bombs_are_refused_before_and_while_they_are_unpacked(tmp_path):
    path = packed(tmp_path, {"bomb.csv": b"0" * 60_000_000})
    with pytest.raises(UserError, match="would unpack to 60,000,000 bytes or more"):
        ingest.open_sources(path)
    room = archives._Room(path)
    room.take(50_000_000)
    with pytest.raises(UserError, match="would unpack to 50,000,001 bytes or more"):
        room.take(1)
    many = packed(tmp_path, {f"{n}.csv": COSTS for n in range(501)}, "many.zip")
    with pytest.raises(UserError, match="501 files"):
        ingest.open_sources(many)


def test_chinese_names_of_old_archives_are_readable(tmp_path):
    path = packed(tmp_path, {"12345678.csv": COSTS, "b.csv": COSTS})
    name = "订单数据".encode("gb18030")
    path.write_bytes(path.read_bytes().replace(b"12345678", name))
    assert ingest.open_sources(path)[0].name == "export.zip › 订单数据.csv"


def test_an_archive_without_a_table_says_what_is_in_it(tmp_path):
    with pytest.raises(UserError, match=r"“a\.png” in export\.zip: a\.png is a picture"):
        ingest.open_sources(packed(tmp_path, {"a.png": b"\x89PNG"}))
    with pytest.raises(UserError, match=r"files in it: 2\).* The first is “a\.png”: a\.png is a picture"):
        ingest.open_sources(packed(tmp_path, {"a.png": b"\x89PNG", "b.png": b"\x89PNG"}))
    with pytest.raises(UserError, match="without files"):
        ingest.open_sources(packed(tmp_path, {"__MACOSX/a": b""}))


def workbook(tmp_path, sheets):
    import xlsxwriter

    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return path


def exported(name, separator=","):
    text = (FIXTURES / f"{name}.csv").read_text("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter=separator))[:3]


def test_each_known_sheet_of_a_workbook_is_a_source(tmp_path):
    notes = [["Note"], ["made by hand"]]
    ads, costs = exported("meta_ads"), exported("plain_costs", ";")
    sources = ingest.open_sources(workbook(tmp_path, {"Ads": ads, "Notes": notes, "Costs": costs}))
    assert [source.name for source in sources] == ["book.xlsx › Ads", "book.xlsx › Costs"]
    assert [ingest.plan(source, HOME).format_id for source in sources] == ["meta_ads", "plain_costs"]


def test_a_workbook_with_one_known_sheet_keeps_its_plain_name(tmp_path):
    book = workbook(tmp_path, {"Notes": [["Note"], ["made by hand"]], "Ads": exported("meta_ads")})
    assert [source.name for source in ingest.open_sources(book)] == ["book.xlsx"]
