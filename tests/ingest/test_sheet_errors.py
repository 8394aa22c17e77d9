"""Cells of workbooks that show an error are no blanks, and what is ticked there is no amount: both are read as in CSV."""

import base64
import struct
import zipfile
import zlib

import pytest
import xlsxwriter

from ingest_runs import read_file
from socialroi_desktop.ingest.files.tables import SheetTable

OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TABLES = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
ORDERS = ["Order ID", "Date", "Shipping", "Tax", "Discount", "Total", "Currency"]
CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
ERRORS = ("#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!")


def cells(path, kind=""):
    (block,) = SheetTable(path, "Data & more", kind=kind).blocks()
    return list(block.rows)


# A workbook of the years before 2007, packed: the sheets “Other” and “Data & more” with six columns of formats.
XLS = (
    "c-rk)O-xfk5dOA(g_fVvLIDA78jvbKk|L0J!75SlBBB?KKhYvJ5EM+qMPd}io{Wjclg0}Pns`CH_!Bkg%|sK79!yM3K##_Qi6$O^"
    "Ix~H*7HkumC<*%JW#{dDyF0r(J8x&&*HiB4(R<}HSVWs)#eB?xtRzfPaTtON)E<j*)p*;f#7tUI<gn90X4&vK|5Y}hA)ogQESS)q"
    "69+z0IfPT_80ZiCmXX?I4I#yAXjK~do&`6lI8i3+DinT9c#-hC()Wq*ErMJY-b#I^)d5TeJ8C!Se!SmODQ!;T3J+w=dqEmej2G<3"
    "=dP%DUmLbYdP677hLzsn)$%X~^78g@e>lRj1Gk_7frdb}SF6Eo@)T8tdQ{O9Km(Nkd^m`;7($!cfM#-!797SjJoKTA;d{&nd^2vu"
    "XFd~OUR=@X;KxEdI}L89vrdIO(%?DNk_yjFgXfX^q{8#l;7;<dRCqxe+?8fu?lgEI?I0CilmfqIp|4;Vv7?Hw!zit}SK_`6y9ay1"
    "kthwCl<1I)ZK1)C&+j`q5DCx1FX4g<U7b4v%o>?(WY)y2nORE?Ck_&5TnhqCzFfa~#Jg$VTzAVQ?4r|}z4P_WuCC7D5kZC}xrnDA"
    ")x287aGpodU}vHw&TC~vo$w2ywL<FU!acMrdiy(z^~#PB>2pz9{WMRL(A(g;r22ZQM?dd*=#72~)=+)CeP+lr{w_F*O7e$p8qd!N"
    ">Q%kEah>T=(0D67SbY#)_FLexTU`3uV|t!dfU}kysk-r!lQByn?sHcPY`<tZtg6A#x>Bv0m1Na97*=J9OKcsLkSw~b;*ymlYeLdU"
    "(h`!5B%3~uS~L%zo{}V`l(mp8c^@83M0&1%IWrl23a=zICAd@stfB;j?Z_5iO&IHDt=1G;t+Ky5U8|L}6zf{2M5~pwmg2Zrq>nmR"
    "kX~R7ogQlyKSC-$GRY*9Ofu;|BNb2HB(P`_B;w&dTmN5Yj>^3GH_1Osdoe)IApIcNj(&Paa5^LZDS=HHy3`WK82=YC?W5Tv=tGyR"
    "qc3Csr6f=#?`O#aU4QNq%5?tuOxF3A=l=<H3T>h"
)


def is_error(value):
    return isinstance(value, str) and value.startswith("#")


def xlsx(tmp_path, rows):
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Data & more")
        for at, row in enumerate(rows):
            for place, value in enumerate(row):
                if is_error(value):
                    sheet.write_formula(at, place, "=A1/0", None, value)
                else:
                    sheet.write(at, place, value)
    return path


def csv(tmp_path, rows):
    path = tmp_path / "list.csv"
    shown = {True: "TRUE", False: "FALSE"}
    text = [",".join(shown[one] if isinstance(one, bool) else str(one) for one in row) for row in rows]
    path.write_text("\n".join(text) + "\n")
    return path


def ods_cell(value):
    kind = "string' office:string-value='' calcext:value-type='error" if is_error(value) else "string"
    if isinstance(value, bool):
        return f"<table:table-cell office:value-type='boolean' office:boolean-value='{str(value).lower()}'/>"
    return f"<table:table-cell office:value-type='{kind}'><text:p>{value}</text:p></table:table-cell>"


def ods(tmp_path, rows):
    body = "".join(f"<table:table-row>{''.join(map(ods_cell, row))}</table:table-row>" for row in rows)
    spaces = f"xmlns:office='{OFFICE}' xmlns:table='{TABLES}' xmlns:text='{TEXT}' xmlns:calcext='{CALC}'"
    path = tmp_path / "book.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "META-INF/manifest.xml",
            "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'/>",
        )
        archive.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:spreadsheet><table:table table:name='Data &amp; more'>"
            f"{body}</table:table></office:spreadsheet></office:body></office:document-content>",
        )
    return path


def xml(tmp_path, rows):
    space = "urn:schemas-microsoft-com:office:spreadsheet"

    def cell(value):
        kind = "Error" if is_error(value) else "Boolean" if isinstance(value, bool) else "String"
        return (
            f"<Cell><Data ss:Type='{kind}'>{int(value) if isinstance(value, bool) else value}</Data></Cell>"
        )

    body = "".join(f"<Row>{''.join(map(cell, row))}</Row>" for row in rows)
    path = tmp_path / "book.xls"
    path.write_text(
        f"<?xml version='1.0'?><Workbook xmlns='{space}' xmlns:ss='{space}'><Worksheet ss:Name='Data &amp; more'>"
        f"<Table>{body}</Table></Worksheet></Workbook>"
    )
    return path


WRITERS = [xlsx, ods, xml]


@pytest.mark.parametrize("write", WRITERS)
def test_a_cell_is_the_error_or_the_answer_that_a_sheet_shows(tmp_path, write):
    path = write(tmp_path, [["a", *ERRORS, "b"], ["x", True, False, "y", *ERRORS[:5], ERRORS[6]]])
    shown = cells(path, "xml" if write is xml else "")
    assert shown == [
        ["a", *ERRORS, "b", *[""] * (len(shown[0]) - 9)],
        ["x", "TRUE", "FALSE", "y", *ERRORS[:5], ERRORS[6]],
    ]


def test_a_cell_of_an_old_workbook_is_the_error_that_it_shows(tmp_path):
    data = zlib.decompress(base64.b85decode(XLS))
    # Numbers become errors of as many bytes, what is left over is of no kind that a reader knows.
    for kind in (0x203,):
        at = data.find(struct.pack("<HH", kind, 14))
        assert at > 0
        failed = (
            struct.pack("<HH", 0x205, 8)
            + data[at + 4 : at + 10]
            + bytes([42, 1])
            + struct.pack("<HHH", 0x5D0, 2, 0)
        )
        data = data[:at] + failed + data[at + 18 :]
    path = tmp_path / "book.xls"
    path.write_bytes(data)
    assert "#N/A" in [cell for row in cells(path) for cell in row]


@pytest.mark.parametrize("write", [*WRITERS, csv])
@pytest.mark.parametrize("error", ["#N/A", "#DIV/0!"])
@pytest.mark.parametrize("field", ["Date", "Shipping", "Tax", "Discount", "Total", "Currency"])
def test_an_order_with_an_error_in_any_field_is_not_taken(tmp_path, write, error, field):
    good, bad = ["A1", "2026-03-01", 0, 0, 0, 10, "EUR"], ["A2", "2026-03-02", 0, 0, 0, 20, "EUR"]
    bad[ORDERS.index(field)] = error
    run = read_file(write(tmp_path, [ORDERS, good, bad]))
    assert [
        row["number"] for row, line in zip(run.rows, run.lines, strict=True) if line not in run.doubts
    ] == ["A1"]


@pytest.mark.parametrize("write", [*WRITERS, csv])
def test_an_answer_is_no_amount(tmp_path, write):
    rows = [ORDERS, ["A1", "2026-03-01", 0, 0, 0, 10, "EUR"], ["A2", "2026-03-02", True, 0, 0, 20, "EUR"]]
    run = read_file(write(tmp_path, rows))
    assert [row["number"] for row in run.rows] == ["A1"]
    assert [one.problem.line for one in run.rejected] == [3]


@pytest.mark.parametrize("write", [*WRITERS, csv])
def test_a_yes_of_a_sheet_is_one_in_a_flag(tmp_path, write):
    rows = [["Order ID", "Date", "Total", "Currency", "Cancelled"], ["A1", "2026-03-01", 10, "EUR", False]]
    run = read_file(write(tmp_path, [*rows, ["A2", "2026-03-02", 20, "EUR", True]]))
    assert [row.get("status") for row in run.rows] == [None, "voided"]


LISTS = [
    (["Date", "Campaign", "Network", "Spend", "Clicks", "Currency"],
     ["2026-03-01", "Spring", "TikTok", 10, 5, "EUR"], ["Spend", "Clicks"]),
    (["Date", "Category", "Vendor", "Amount", "Currency"], ["2026-03-01", "tools", "Acme", 10, "EUR"], ["Date", "Amount"]),
    (["Post ID", "Date", "Caption", "Permalink", "Likes", "Comments"],
     ["77", "2026-03-01", "Hello", "https://www.instagram.com/p/abc/", 5, 6], ["Date", "Likes", "Comments"]),
    (["Date", "Source", "Sessions", "Users"], ["2026-03-01", "instagram", 10, 8], ["Date", "Sessions"]),
]  # fmt: skip


@pytest.mark.parametrize("write", [*WRITERS, csv])
@pytest.mark.parametrize(("header", "row", "fields"), LISTS)
def test_a_row_of_any_list_with_an_error_is_not_taken(tmp_path, write, header, row, fields):
    for field in fields:
        bad = ["#N/A" if name == field else value for name, value in zip(header, row, strict=True)]
        bad[1] = bad[1] if header[1] == "Date" else f"{bad[1]}2"
        path = write(tmp_path, [header, row, bad])
        run = read_file(path)
        assert len(set(run.lines) - set(run.doubts)) == 1, field


def test_a_visit_without_its_day_is_told(tmp_path):
    run = read_file(
        csv(tmp_path, [["Date", "Source", "Sessions"], ["2026-03-01", "instagram", 10], ["", "tiktok", 5]])
    )
    assert [row["sessions"] for row in run.rows] == [10]
    assert [(one.problem.line, one.problem.column) for one in run.rejected] == [(3, "Date")]
