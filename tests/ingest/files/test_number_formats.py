"""Number formats of workbooks are part of what their cells say: percent, currency, lengths of time, units, dates."""

import base64
import datetime
import zipfile
import zlib

import pytest
import xlsxwriter

from ingest_runs import read_file
from socialroi_desktop.ingest.files.number_formats import shape_of
from socialroi_desktop.ingest.files.sheet_formats import shaped_rows
from socialroi_desktop.ingest.files.tables import SheetTable

OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TABLES = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


def workbook(tmp_path, rows, formats, name="book.xlsx"):
    """Write a sheet below whose header each column has its number format."""
    path = tmp_path / name
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Data & more")
        made = [book.add_format({"num_format": code}) for code in formats]
        for at, row in enumerate(rows):
            for place, value in enumerate(row):
                sheet.write(at, place, value, made[place] if at else None)
    return path


def cells(path, kind=""):
    (block,) = SheetTable(path, "Data & more", kind=kind).blocks()
    return list(block.rows)


@pytest.mark.parametrize(
    ("code", "value", "shown"),
    [
        ("0%", 0.07, "7%"), ("0.0%", 0.123, "12.3%"), ("#,##0.00 %", 0.3856, "38.56%"), ("[Red]0.0%;-0.0%", 0.5, "50%"),
        (9, 0.25, "25%"), (10, 0.055, "5.5%"), ('0"%"', 5, "5%"), ("0\\%", 5.5, "5.5%"),
        ('"€"#,##0.00', 1250.5, "€ 1250.5"), ("#,##0.00 [$zł-415]", 12, "zł 12"), ("[$$-409]#,##0.00", 12, "$ 12"),
        ('_-* #,##0.00\\ "kr"_-', 12, "kr 12"), ("[$PLN] #,##0.00", 0.5, "PLN 0.5"),
        ('0.0" Mio."', 1.2, "1.2 Mio."),
        ('0.0,"K"', 327400, "327400"), ('0.0,,"M"', 2500000, "2500000"), ('0.0"K"', 327.4, "327.4 K"),
        ("# ?/?", 0.5, "0.5"), ('0" pieces"', 5, "5"), ("General", 5, "5"), ("0.00", 5.25, "5.25"),
        ("[h]:mm:ss", 1.09, "26:09:36"), ("h:mm:ss", 1.09, "26:09:36"), ("[mm]:ss", 0.05, "1:12:00"), ("[h]:mm", 1.5, "36:00:00"),
        ("mm:ss", 0.05, "01:12:00"), ("h:mm", 0.4819444444444444, "11:34"), ("h:mm:ss", 0.5, "12:00:00"),
        ('yyyy"年"m"月"d"日"', 45992, "2025-12-01"), ("[$-409]d-mmm-yy;@", 45992, "2025-12-01"), (31, 45992, "2025-12-01"),
        (57, 45992, "2025-12-01"), ("dd.mm.yyyy hh:mm", 45992.5, "2025-12-01 12:00:00"),
    ],
)  # fmt: skip
def test_a_number_says_what_its_format_shows(tmp_path, code, value, shown):
    assert cells(workbook(tmp_path, [["Header"], [value]], [code]))[1] == [shown]


def test_cells_are_told_apart_row_by_row_and_after_blank_rows(tmp_path):
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet, percent = book.add_worksheet("Data & more"), book.add_format({"num_format": "0%"})
        for at, value in ((3, 0.5), (4, 0.25), (9, 0.75)):
            sheet.write(at, 2, value, percent if at != 4 else None)
            sheet.write(at, 3, value)
    blank = ["", ""]
    assert cells(path) == [*[blank] * 3, ["50%", "0.5"], ["0.25", "0.25"], *[blank] * 4, ["75%", "0.75"]]


def test_a_line_is_the_row_of_the_sheet_where_blank_ones_stand_above(tmp_path):
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Data")
        for at, row in enumerate([["Date", "Amount", "Note"], ["2026-04-01", 5, "Ads"]], start=4):
            sheet.write_row(at, 0, row)
    assert read_file(path).lines == [6]


def test_rates_of_percent_cells_are_those_of_the_same_table_as_text(tmp_path):
    header = ["handle", "platform", "followers", "Engagement rate"]
    rows = [header, ["cleo", "instagram", 1500, 0.045], ["dora", "instagram", 1500, 0.118]]
    run = read_file(workbook(tmp_path, rows, ["General", "General", "#,##0", "0.0%"]))
    assert [row["engagement_rate"] for row in run.rows] == [450, 1180]


def test_the_format_of_an_amount_tells_its_currency(tmp_path):
    rows = [
        ["Date", "Amount", "Note"],
        [datetime.date(2026, 4, 1), 1250.5, "Ads"],
        [datetime.date(2026, 4, 2), 30, "Ads"],
    ]
    run = read_file(workbook(tmp_path, rows, ["dd.mm.yyyy", "#,##0.00 [$zł-415]", "General"]))
    assert [(row["amount"], row["currency"]) for row in run.rows] == [(125050, "PLN"), (3000, "PLN")]
    assert "currency" not in {question.id for question in run.plan.questions}


def test_hours_of_more_than_a_day_are_hours(tmp_path):
    rows = [
        ["Date", "Hours", "Note"],
        [datetime.date(2026, 4, 1), 1.25, "Shoot"],
        [datetime.date(2026, 4, 2), 0.0625, "Cut"],
    ]
    run = read_file(workbook(tmp_path, rows, ["yyyy-mm-dd", "[h]:mm", "General"]))
    assert [row["minutes"] for row in run.rows] == [1800, 90]


def test_percent_and_currency_of_an_open_document(tmp_path):
    def cell(kind, value, more=""):
        return f"<table:table-cell office:value-type='{kind}' office:value='{value}' {more}><text:p>x</text:p></table:table-cell>"

    body = (
        "<table:table table:name='Other'><table:table-row>" + cell("percentage", 0.9) + "</table:table-row></table:table>"
        "<table:table table:name='Data &amp; more'><table:table-row>"
        + cell("percentage", 0.05) + cell("currency", 12.5, "office:currency='EUR'") + cell("float", 3)
        + "</table:table-row><table:table-row table:number-rows-repeated='2'>"
        + cell("percentage", 0.5, "table:number-columns-repeated='2'") + cell("float", 4) + "</table:table-row></table:table>"
    )  # fmt: skip
    spaces = f"xmlns:office='{OFFICE}' xmlns:table='{TABLES}' xmlns:text='{TEXT}'"
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    parts = (
        f"<m:manifest xmlns:m='{manifest}'><m:file-entry m:full-path='/' m:media-type='{kind}'/></m:manifest>"
    )
    path = tmp_path / "book.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:spreadsheet>{body}</office:spreadsheet></office:body>"
            "</office:document-content>",
        )
        archive.writestr("META-INF/manifest.xml", parts)
    assert cells(path) == [["5%", "EUR 12.5", "3"], ["50%", "50%", "4"], ["50%", "50%", "4"]]


def test_percent_currency_and_lengths_of_spreadsheet_xml(tmp_path):
    space = "urn:schemas-microsoft-com:office:spreadsheet"

    def cell(style, value, kind="Number"):
        return f"<Cell ss:StyleID='{style}'><Data ss:Type='{kind}'>{value}</Data></Cell>"

    path = tmp_path / "book.xls"
    row = cell("p", 0.05) + cell("q", 0.123) + cell("c", 12.5) + cell("g", 3)
    row += cell("g", "1899-12-31T01:30:00.000", "DateTime") + cell("g", "2026-04-01T00:00:00.000", "DateTime")
    path.write_text(
        f"<?xml version='1.0'?><Workbook xmlns='{space}' xmlns:ss='{space}'><Styles>"
        "<Style ss:ID='p'><NumberFormat ss:Format='Percent'/></Style>"
        "<Style ss:ID='q'><NumberFormat ss:Format='0.0%'/></Style>"
        "<Style ss:ID='c'><NumberFormat ss:Format='&quot;€&quot;#,##0.00'/></Style><Style ss:ID='g'/></Styles>"
        f"<Worksheet ss:Name='Data &amp; more'><Table><Row>{row}</Row></Table></Worksheet></Workbook>",
        "utf-8",
    )
    assert cells(path, "xml") == [["5%", "12.3%", "€ 12.5", "3", "1:30:00", "2026-04-01"]]


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


def test_percent_currency_and_lengths_of_an_old_workbook(tmp_path):
    path = tmp_path / "book.xls"
    path.write_bytes(zlib.decompress(base64.b85decode(XLS)))
    header = [f"H{at}" for at in range(6)]
    first = ["5%", "12.3%", "zł 12.5", "26:09:36", "3", "500%"]
    assert cells(path) == [header, first, [""] * 6, ["10%", "24.6%", "zł 25", "52:19:12", "6", "1000%"]]


def test_the_formats_of_a_damaged_old_workbook_are_passed_over(tmp_path):
    whole = zlib.decompress(base64.b85decode(XLS))
    path = tmp_path / "book.xls"
    for at in range(0, len(whole), 7):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 : at + 1 + at % 5000])
        assert all(row >= 0 for row, _ in shaped_rows(path, "Data & more"))


def test_codes_that_say_no_more_than_the_number_cost_nothing():
    for code in (
        "General",
        "0",
        "#,##0.00",
        "@",
        "yyyy-mm-dd",
        "[h]:mm",
        "# ?/?",
        '[>=1000000]0.0,,"M";0',
        "0.00E+00",
    ):
        assert shape_of(code) is None


def test_a_share_is_no_amount_and_no_count(tmp_path):
    text = "Date,Amount,Note\n2026-04-01,10%,Ads\n2026-04-02,4.00,Ads\n"
    path = tmp_path / "costs.csv"
    path.write_text(text)
    run = read_file(path)
    assert [row["amount"] for row in run.rows] == [400]
    assert [one.problem.line for one in run.rejected] == [2]
