"""What the import command tells beside its counts: the file as a whole, and what was assumed about it."""

import json
import zipfile
from pathlib import Path

import pytest

from socialroi_desktop import ingest
from socialroi_desktop.cli import main
from socialroi_desktop.commands import importing
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.operations.imports.mapping import remember_answers
from socialroi_desktop.store.file.workspace import open_workspace
from workspaces import fresh

SETTINGS = Settings(name="Pine", currency="EUR", timezone="Europe/Warsaw")


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.socialroi"
    fresh(path, SETTINGS).close()
    return path


def report(capsys: pytest.CaptureFixture[str], *words: object) -> dict:
    assert main(["import", *map(str, words), "--json"]) == 0
    return json.loads(capsys.readouterr().out)[0]


def costs(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "costs.csv"
    path.write_bytes(text.encode(encoding) if isinstance(text, str) else text)
    return path


def test_a_file_without_rows_says_so(shop, tmp_path, capsys):
    told = report(capsys, shop, costs(tmp_path, "Date,Kind,Amount,Currency,Channel\n"))
    assert told["rows"] == 0
    assert "no rows under them" in told["problems"][0]["message"]


def test_a_currency_taken_from_the_workspace_is_told_and_one_that_is_given_is_not(shop, tmp_path, capsys):
    path = costs(tmp_path, "Date,Kind,Amount,Channel\n2026-07-03,Ads,20.00,Instagram\n")
    told = report(capsys, shop, path, "--dry-run")
    assert [(problem["line"], problem["message"]) for problem in told["problems"]] == [
        (None, "“Amount” names no currency; it was read as EUR. Pass --currency for another.")
    ]
    assert report(capsys, shop, path, "--dry-run", "--currency", "USD")["problems"] == []


def test_a_zone_that_the_times_do_not_name_is_told(shop, tmp_path, capsys):
    header = (
        "Name,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,"
        "Lineitem name,Lineitem price"
    )
    row = "#1,paid,EUR,10.00,0.00,0.00,10.00,2025-06-01 10:00:00,1,Cap,10.00"
    told = report(capsys, shop, costs(tmp_path, f"{header}\n{row}\n"))
    assert told["new"] == 1
    assert [problem["message"] for problem in told["problems"]] == [
        "The times in “Created at” name no time zone; Europe/Warsaw was taken. Pass --timezone for another."
    ]


def test_a_mapping_made_earlier_is_used_for_a_file_of_the_same_columns(shop, tmp_path, capsys):
    path = costs(tmp_path, "Foo,Bar,Baz\n2026-07-03,tool,20.00\n")
    assert main(["import", str(shop), str(path)]) == 1
    capsys.readouterr()
    mapping = {"Foo": "spent_on", "Bar": "kind", "Baz": "amount"}
    options = ingest.Options(entity="cost", mapping=mapping, currency="EUR")
    with open_workspace(shop) as workspace:
        plan = ingest.plan(ingest.open_source(path), workspace.settings(), options)
        assert remember_answers(workspace, plan=plan) is not None
    told = report(capsys, shop, path)
    assert (told["entity"], told["new"], told["rejected"]) == ("cost", 1, 0)


def test_every_file_of_an_archive_gets_a_report(shop, tmp_path, capsys):
    cost = "Date,Kind,Amount,Currency,Channel\n2026-07-0{},Ads,20.00,EUR,Instagram\n"
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("one.csv", cost.format(1))
        archive.writestr("logo.png", b"\x89PNG")
        archive.writestr("two.csv", cost.format(2))
    assert main(["import", str(shop), str(tmp_path / "all.zip"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [(one["file"], one["new"]) for one in told] == [
        ("all.zip › one.csv", 1), ("all.zip › two.csv", 1), ("all.zip › logo.png", 0),
    ]  # fmt: skip
    assert "picture" in told[2]["problems"][0]["message"]
    assert told[0]["batch"] != told[1]["batch"]


def test_dates_without_a_year_name_the_option_that_tells_it(shop, tmp_path, capsys):
    path = tmp_path / "Overview.csv"
    path.write_text(
        "Date,Video Views,Profile Views,Likes,Comments,Shares\nDecember 31,1,2,3,4,5\nJanuary 1,1,2,3,4,5\n"
    )
    assert main(["import", str(shop), str(path)]) == 1
    assert "--period 2025-03-01..2026-02-28" in capsys.readouterr().err
    told = report(capsys, shop, path, "--period", "2025-12-01..2026-01-31")
    assert (told["format"], told["new"], told["rejected"]) == ("tiktok_overview", 2, 0)
    again = report(capsys, shop, path, "--period", "2025-12-01..2026-01-31")
    assert (again["new"], again["same"]) == (0, 2)


def test_two_notes_of_one_title_and_time_are_doubted(shop, tmp_path, capsys):
    path = tmp_path / "notes.csv"
    row = "蜡烛,2026年07月11日03时09分05秒,{views},1\n"
    path.write_text(
        "笔记标题,首次发布时间,观看量,点赞\n" + row.format(views=1) + row.format(views=2), "utf-8"
    )
    told = report(capsys, shop, path)
    assert (told["new"], told["doubtful"]) == (1, 1)


def test_a_file_full_of_problems_lists_the_first_and_counts_the_rest(shop, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(importing, "MOST_PROBLEMS", 5)
    text = "Date,Kind,Amount,Currency,Channel\n" + "2026-07-03,Ads,abc,EUR,Instagram\n" * 12
    told = report(capsys, shop, costs(tmp_path, text))
    assert told["rejected"] == 12
    assert [problem["line"] for problem in told["problems"]] == [2, 3, 4, 5, 6, None]
    assert told["problems"][-1]["message"].startswith("7 further rows")


def test_an_encoding_is_told_with_a_flag(shop, tmp_path, capsys):
    text = "Date,Kind,Amount,Currency,Channel,Note\n2026-07-03,Ads,20,EUR,Instagram,zdjęcie\n"
    path = costs(tmp_path, text, "cp1250")
    assert any("--encoding" in one["message"] for one in report(capsys, shop, path, "--dry-run")["problems"])
    told = report(capsys, shop, path, "--encoding", "windows-1250")
    assert (told["new"], told["problems"]) == (1, [])


def test_an_encoding_that_there_is_none_of_is_wrong_usage_whatever_the_file(shop, tmp_path, capsys):
    path = costs(tmp_path, "Date,Kind,Amount,Currency\n2026-07-03,Ads,20.00,EUR\n")
    assert main(["import", str(shop), str(path), "--encoding", "klingon"]) == 2
    told = capsys.readouterr()
    assert (told.out, told.err) == (
        "", "There is no encoding klingon; write one such as UTF-8, Windows-1250 or GB 18030.\n"
    )  # fmt: skip
    assert report(capsys, shop, path, "--encoding", "utf-8")["new"] == 1


def test_a_file_that_cannot_be_read_is_said_once(shop, tmp_path, capsys):
    path = costs(tmp_path, "Date,Kind,Amount,Currency\n2026-07-03,Ads,20.00,EUR\n")
    assert main(["import", str(shop), str(tmp_path / "none.csv"), str(path)]) == 1
    told = capsys.readouterr()
    assert (told.out + told.err).count("does not exist") == 1
    assert "does not exist" in told.err
    assert told.out.splitlines()[0] == "none.csv: not read"


def test_an_unknown_file_is_said_to_be_unknown_and_where_it_is_mapped(shop, tmp_path, capsys):
    unknown = tmp_path / "odd.csv"
    unknown.write_text("Name,Body,Wibble\nA,B,C\n", "utf-8")
    assert main(["import", str(shop), str(unknown)]) == 1
    told = capsys.readouterr()
    assert told.out.strip() == "odd.csv: not read"
    assert "no known export" in told.err
    assert "Data tab" in told.err
    assert main(["import", str(shop), str(unknown), "--json"]) == 1
    (report,) = json.loads(capsys.readouterr().out)
    assert (report["format"], report["entity"]) == ("", "")
