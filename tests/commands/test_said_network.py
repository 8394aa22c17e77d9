"""A network named on the command line, for files whose headers several networks, or nobody's export, may have."""

import json
from pathlib import Path

import pytest

from socialroi_desktop.cli import main
from socialroi_desktop.domain.workspace import Settings
from workspaces import fresh

PROFILE = "Date,Followers,New followers,Profile visits,Reach\n2025-05-01,100,1,5,50\n2025-05-02,110,2,6,60\n"
POSTS = "Date,Caption,Views,Likes,Comments\n2025-05-01,Hi,1000,50,5\n2025-05-01,Ho,500,20,2\n"
STUDIO = "Date,Followers,Difference in followers from previous day\n2025-05-01,100,1\n2025-05-02,102,2\n"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.socialroi"
    fresh(path, Settings(currency="EUR", timezone="UTC")).close()
    return path


def brought(shop: Path, text: str, *words: str) -> int:
    path = shop.with_name("list.csv")
    path.write_text(text)
    return main(["import", str(shop), str(path), *words])


def listed(capsys: pytest.CaptureFixture[str], shop: Path, entity: str) -> list[dict]:
    capsys.readouterr()
    assert main(["list", str(shop), entity, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("network", ["instagram", "facebook", "linkedin"])
def test_days_with_headers_of_anybody_are_of_the_network_named(shop, capsys, network):
    assert brought(shop, PROFILE, "--channel", network) == 0
    rows = listed(capsys, shop, "account_day")
    assert {(row["channel"], row["followers"], row["reach"]) for row in rows} == {
        (network, 100, 50),
        (network, 110, 60),
    }


@pytest.mark.parametrize("network", ["tiktok", "instagram"])
def test_posts_with_headers_of_anybody_are_posts_of_the_network_named(shop, capsys, network):
    assert brought(shop, POSTS, "--channel", network) == 0
    rows = listed(capsys, shop, "post")
    assert {(row["channel"], row["views"]) for row in rows} == {(network, 1000), (network, 500)}
    assert listed(capsys, shop, "account_day") == []


def test_posts_with_headers_of_anybody_are_of_no_network_until_it_is_said(shop, capsys):
    assert brought(shop, POSTS) == 1
    assert "Which channel" in capsys.readouterr().err
    assert listed(capsys, shop, "account_day") == []


def test_what_is_unknown_beside_them_is_asked_and_never_read_as_of_another_network(shop, capsys):
    assert brought(shop, PROFILE.replace("Reach", "Qwerty"), "--channel", "instagram") == 1
    assert "no known export has" in capsys.readouterr().err
    assert listed(capsys, shop, "account_day") == []


@pytest.mark.parametrize(
    ("text", "words"), [(STUDIO, ()), (PROFILE, ("--format", "tiktok_followers"))], ids=["proven", "forced"]
)
def test_a_file_that_is_of_another_network_is_refused(shop, capsys, text, words):
    assert brought(shop, text, "--channel", "instagram", *words) == 1
    assert "is a report of TikTok, not of Instagram" in capsys.readouterr().err
    assert listed(capsys, shop, "account_day") == []


def test_the_network_of_its_own_export_may_be_named_too(shop, capsys):
    assert brought(shop, STUDIO, "--channel", "tiktok") == 0
    assert {row["channel"] for row in listed(capsys, shop, "account_day")} == {"tiktok"}


MIXED = (
    "Date,Post URL,Caption,Views\n2026-03-01,https://www.instagram.com/p/ABC123/,Hi,1000\n"
    "2026-03-02,https://www.tiktok.com/@me/video/7301234567890123456,Ho,2000\n2026-03-03,,Hm,3000\n"
)
CHINESE = (
    "标题,发布时间,播放量,点赞量,链接\n松木,2026-05-01,1000,5,https://www.instagram.com/p/ABC123/\n"
    "蜡烛,2026-05-02,2000,6,https://www.tiktok.com/@me/video/7301234567890123456\n灯,2026-05-03,3000,7,\n"
)
COLUMN = "Date,Network,Caption,Views\n2026-03-01,Instagram,Hi,1000\n2026-03-02,TikTok,Ho,2000\n2026-03-03,YouTube,Hm,3000\n"


@pytest.mark.parametrize("text", [MIXED, CHINESE, COLUMN], ids=["addresses", "mapped", "column"])
def test_rows_that_tell_another_network_than_the_one_named_are_said(shop, capsys, text):
    assert brought(shop, text, "--channel", "youtube") == 0
    told = capsys.readouterr().out
    assert "A row is of TikTok" in told or "--channel changed nothing" in told
    assert "A row is of Instagram" in told or "--channel changed nothing" in told
    rows = listed(capsys, shop, "post")
    assert {(row["channel"], row["views"]) for row in rows} == {
        ("instagram", 1000),
        ("tiktok", 2000),
        ("youtube", 3000),
    }


def test_nothing_is_said_where_all_rows_are_of_the_network_named(shop, capsys):
    assert (
        brought(shop, MIXED.replace("tiktok.com/@me/video/", "instagram.com/reel/"), "--channel", "instagram")
        == 0
    )
    assert "which was said of the file" not in capsys.readouterr().out


def test_posts_without_words_are_met_again_by_their_day_and_order(shop, capsys):
    text = "Date,Views,Likes\n2026-05-11,1000,50\n2026-05-11,500,20\n2026-05-12,70,2\n"
    assert brought(shop, text, "--channel", "tiktok") == 0
    assert (
        brought(shop, text.replace("1000,50", "1100,55").replace("500,20", "510,20"), "--channel", "tiktok")
        == 0
    )
    assert sorted(row["views"] for row in listed(capsys, shop, "post")) == [70, 510, 1100]
