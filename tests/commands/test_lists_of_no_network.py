"""Lists of daily figures and of posts whose headers anybody may have: they are of no network until it is said."""

import json
from datetime import datetime
from pathlib import Path

import pytest
import xlsxwriter

from socialroi_desktop.cli import main
from socialroi_desktop.domain.workspace import Settings
from workspaces import fresh

POSTS = {
    "title": "Date,Title,Views,Likes,Comments,Shares\n2026-05-01,Hi,1000,50,5,2\n2026-05-02,Ho,2000,60,6,3\n",
    "video title": "Date,Video title,Views,Likes\n2026-05-01,Hi,1000,50\n2026-05-01,Ho,2000,60\n",
    "german": "Datum;Titel;Aufrufe;Kommentare\n2026-05-01;Hi;1000;5\n2026-05-01;Ho;2000;6\n",
    "polish": "Data;Tytuł;Wyświetlenia;Polubienia\n2026-05-01;Hi;1000;5\n2026-05-02;Ho;2000;6\n",
    "chinese": "标题,发布时间,播放量,点赞量\n松木,2026-05-01,1000,5\n蜡烛,2026-05-02,2000,6\n",
    "watch time": "Date,Title,Views,Watch time (hours)\n2026-05-01,Hi,1000,5\n2026-05-02,Ho,2000,6\n",
    "two a day": "Date,Views,Likes,Shares\n2026-05-01,1000,50,2\n2026-05-01,2000,60,3\n",
    "by the clock": "Date,Views,Likes\n2026-05-01T09:30:00Z,1000,50\n2026-05-02T10:00:00Z,2000,60\n",
    "linkedin": "Post title,Created date,Impressions,Views,Likes\nHi,2026-05-15,9,1000,50\nHo,2026-05-15,9,2000,60\n",
}
DAYS = {
    "plain": ("Date,Views,Likes,Comments,Shares\n2026-05-01,1000,50,5,2\n2026-05-02,2000,60,6,3\n", "views"),
    "views": ("Date,Views\n2026-05-01,1000\n2026-05-02,2000\n", "views"),
    "rate": ("Date,Views,Likes,Engagement rate\n2026-05-01,1000,50,5%\n2026-05-02,2000,60,3%\n", "views"),
    "profile": ("Date,Video views,Profile views\n2026-05-01,1000,5\n2026-05-02,2000,6\n", "views"),
    "visits": ("Date,Impressions,Profile visits\n2026-05-01,1000,5\n2026-05-02,2000,6\n", "impressions"),
    "clicks": ("Date,Impressions,Outbound clicks\n2026-05-01,1000,5\n2026-05-02,2000,6\n", "impressions"),
    "followers": ("Date,Total followers\n2026-05-13,1000\n2026-05-14,2000\n", "followers"),
    "growth": ("Date,Followers,New followers\n2026-05-01,1000,5\n2026-05-02,2000,1000\n", "followers"),
    "spanish": ("Fecha;Visualizaciones;Me gusta\n2026-05-01;1000;5\n2026-05-02;2000;6\n", "views"),
    "chinese": ("日期,播放量,点赞量\n2026-05-01,1000,5\n2026-05-02,2000,6\n", "views"),
    "twice": ("Date,Views,Likes\n2026-05-01,1000,5\n2026-05-01,1000,5\n2026-05-02,2000,6\n", "views"),
}


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.socialroi"
    fresh(path, Settings(currency="EUR", timezone="UTC")).close()
    return path


def brought(shop: Path, text: str, *words: str, name: str = "list.csv") -> int:
    path = shop.with_name(name)
    path.write_text(text)
    return main(["import", str(shop), str(path), *words])


def listed(capsys: pytest.CaptureFixture[str], shop: Path, entity: str) -> list[dict]:
    capsys.readouterr()
    assert main(["list", str(shop), entity, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("text", [*POSTS.values(), *(text for text, _ in DAYS.values())], ids=[*POSTS, *DAYS])
def test_a_list_that_names_no_network_is_asked_for_it(shop, capsys, text):
    assert brought(shop, text) == 1
    said = capsys.readouterr().err
    assert "Which channel" in said
    assert "channel=instagram" in said
    assert listed(capsys, shop, "post") == listed(capsys, shop, "account_day") == []


@pytest.mark.parametrize("network", ["youtube", "linkedin", "instagram"])
@pytest.mark.parametrize("text", POSTS.values(), ids=POSTS)
def test_titles_and_several_a_day_are_posts_of_the_network_said(shop, capsys, text, network):
    assert brought(shop, text, "--channel", network) == 0
    rows = listed(capsys, shop, "post")
    assert sorted((row["channel"], row["views"]) for row in rows) == [(network, 1000), (network, 2000)]
    assert listed(capsys, shop, "account_day") == []


@pytest.mark.parametrize("network", ["youtube", "tiktok", "linkedin"])
@pytest.mark.parametrize(("text", "figure"), DAYS.values(), ids=DAYS)
def test_one_row_a_day_without_words_is_a_day_of_the_network_said(shop, capsys, text, figure, network):
    assert brought(shop, text, "--channel", network) == 0
    rows = listed(capsys, shop, "account_day")
    assert sorted((row["channel"], row["day"][-2:], row[figure]) for row in rows)[-1][::2] == (network, 2000)
    assert len(rows) == 2


@pytest.mark.parametrize(
    ("text", "name", "network"),
    [
        (DAYS["views"][0], "Totals.csv", "youtube"),
        (DAYS["plain"][0], "youtube-channel.csv", "youtube"),
        ("Date,Views,Watch time (hours)\n2026-05-01,1000,5\n2026-05-02,2000,6\n", "list.csv", "youtube"),
        (
            "Date,Video Views,Profile Views,Likes,Comments,Shares\n2026-05-01,1,1,1,1,1\n",
            "Overview.csv",
            "tiktok",
        ),
    ],
    ids=["file of the export", "named", "watch time", "whole header"],
)
def test_what_is_unmistakably_an_export_is_not_asked(shop, capsys, text, name, network):
    assert brought(shop, text, name=name) == 0
    assert {row["channel"] for row in listed(capsys, shop, "account_day")} == {network}


def test_a_column_of_networks_tells_of_which_each_row_is(shop, capsys):
    text = "Date,Network,Views,Likes\n2026-05-01,Instagram,1000,50\n2026-05-01,TikTok,2000,60\n"
    assert brought(shop, text) == 0
    rows = listed(capsys, shop, "account_day")
    assert {(row["channel"], row["views"]) for row in rows} == {("instagram", 1000), ("tiktok", 2000)}


def test_that_rows_may_be_posts_is_said_of_days_that_tell_nothing_of_an_account(shop, capsys):
    assert brought(shop, DAYS["plain"][0], "--channel", "tiktok") == 0
    assert "--read kind=post" in capsys.readouterr().out
    assert brought(shop, DAYS["followers"][0], "--channel", "tiktok", name="other.csv") == 0
    assert "--read kind=post" not in capsys.readouterr().out


@pytest.mark.parametrize("network", ["youtube", "tiktok"])
def test_a_list_said_to_be_of_posts_is_one(shop, capsys, network):
    text = DAYS["plain"][0]
    assert brought(shop, text, "--channel", network, "--read", "kind=post") == 0
    assert "changed nothing" not in capsys.readouterr().out
    rows = listed(capsys, shop, "post")
    assert sorted((row["channel"], row["views"]) for row in rows) == [(network, 1000), (network, 2000)]
    assert listed(capsys, shop, "account_day") == []


def test_sheets_that_are_called_after_networks_tell_them(shop, capsys, tmp_path):
    path = tmp_path / "social.xlsx"
    book = xlsxwriter.Workbook(str(path))
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    for at, name in enumerate(("Instagram", "TikTok")):
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, ["Date", "Views", "Likes"])
        for row in (1, 2):
            sheet.write_datetime(row, 0, datetime(2026, 5, row, tzinfo=None), day)
            sheet.write_row(row, 1, [1000 * at + row, 5])
    book.close()
    assert main(["import", str(shop), str(path)]) == 0
    rows = listed(capsys, shop, "account_day")
    assert sorted((row["channel"], row["day"], row["views"]) for row in rows) == [
        ("instagram", "2026-05-01", 1), ("instagram", "2026-05-02", 2),
        ("tiktok", "2026-05-01", 1001), ("tiktok", "2026-05-02", 1002),
    ]  # fmt: skip


def test_the_name_of_a_file_gives_way_to_the_network_said(shop, capsys):
    assert brought(shop, DAYS["plain"][0], "--channel", "facebook", name="instagram.csv") == 0
    assert {row["channel"] for row in listed(capsys, shop, "account_day")} == {"facebook"}


def test_several_accounts_or_followers_on_a_day_are_no_posts(shop, capsys):
    text = "Date,Handle,Views,Likes\n2026-05-01,pine,1000,50\n2026-05-01,oak,2000,60\n"
    assert brought(shop, text, "--channel", "tiktok") == 0
    rows = listed(capsys, shop, "account_day")
    assert {(row["account"], row["views"]) for row in rows} == {("pine", 1000), ("oak", 2000)}
    text = "Date,Followers,Views\n2026-06-01,100,1000\n2026-06-01,101,2000\n2026-06-02,102,2000\n"
    brought(shop, text, "--channel", "facebook", name="other.csv")
    assert listed(capsys, shop, "post") == []


def test_hours_are_hours_in_a_list_of_anybody_too(shop, capsys):
    assert brought(shop, POSTS["watch time"], "--channel", "tiktok") == 0
    assert sorted(row["watch_seconds"] for row in listed(capsys, shop, "post")) == [18_000, 21_600]
