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
