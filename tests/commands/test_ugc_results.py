"""What pieces brought, as the command line tells it: worked out by hand."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from asking import add
from socialroi_desktop.cli import main
from socialroi_desktop.domain.records import (
    Cost,
    Deal,
    Deliverable,
    DiscountCode,
    Influencer,
    Post,
    UgcItem,
    Usage,
    WebSessions,
)
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

LINK = "https://shop.example/deck?utm_source=instagram&utm_campaign=deck"


def a_post(number: int, channel: str = "instagram", **told: Any) -> Post:
    day = date(2026, 7, 1) + timedelta(number)
    return Post(
        channel=channel, external_id=f"18000000{number}", published_at=f"{day}T10:00:00Z",
        permalink=f"https://www.instagram.com/p/{number}", **told,
    )  # fmt: skip


def order(**told: Any) -> dict[str, Any]:
    return {"gross_sales": 10_000, "ordered_at": "2026-07-20T10:00:00Z"} | told


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return new_workspace(tmp_path)


def results(workspace: Workspace, capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    capsys.readouterr()
    assert main(["ugc-results", str(workspace.path), *words, "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


@pytest.mark.row("S2-39")
def test_a_piece_tells_posts_reach_clicks_orders_cost_and_return(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    add(
        workspace,
        Influencer(name="Hanna"),
        Influencer(name="Jo"),
        DiscountCode(code="JO10", channel="tiktok", influencer_id=2),
        Deal(influencer_id=1, purpose="Deck"),
        a_post(1, reach=1000, link_clicks=50, link=LINK),
        a_post(2, reach=500, link_clicks=20),
        a_post(3, reach=70),
        UgcItem(title="Deck", rating=5, shortlisted=1, deal_id=1, influencer_id=1),
        UgcItem(title="Second of the deal", deal_id=1),
        UgcItem(title="Never used"),
        Cost(spent_on="2026-07-01", kind="influencer_fee", amount=6000, currency="USD", influencer_id=1, deal_id=1),
        Usage(ugc_item_id=1, where="post", post_id=1),
        Usage(ugc_item_id=1, where="post", post_id=1, what="story of the same post"),
        Usage(ugc_item_id=1, where="post", post_id=2),
        Usage(ugc_item_id=2, where="post", post_id=3),
    )  # fmt: skip
    put_orders(
        workspace,
        [
            order(landing_page="/deck?fbclid=9&utm_campaign=deck&utm_source=instagram"),
            order(landing_page="/other?utm_content=180000002"),
            order(referrer="https://instagram.com/p/2/"),
            order(landing_page="/deck"),
            order(landing_page="/deck?utm_campaign=deck&utm_source=instagram", discount_code="JO10"),
            order(referrer="https://instagram.com/"),
        ],
    )
    first, second, third = results(workspace, capsys)["pieces"]
    assert (first["rating"], first["shortlisted"], first["posts"]) == (5, True, [1, 2])
    assert (first["reach"], first["clicks"], first["orders"]) == (1500, 70, 3), "each post and order once"
    # Three orders of 100 with 40 % margin bring 120; half of the fee of 60 is 30: (120 - 30) / 30.
    assert (first["net_sales"], first["cost"], first["roi"]) == ("300.00", "30.00", "3.0000")
    assert first["reasons"] == {}
    assert (second["reach"], second["clicks"], second["orders"]) == (70, None, None)
    assert second["reasons"]["clicks"] == "No export tells this of the posts that use it."
    assert second["reasons"]["orders"].startswith("Nothing leads from orders to these posts")
    assert third["reach"] is None
    assert third["reasons"]["cost"] == "What it cost is not known; name the deal it was made for."
    assert results(workspace, capsys, "--id", "1")["pieces"] == [first]
    assert main(["ugc-results", str(workspace.path)]) == 0
    assert "reach=1500; clicks=70; orders=3" in capsys.readouterr().out
    assert main(["ugc-results", str(workspace.path), "--id", "9"]) == 1
    for words in (["--id", "1", "--days", "0"], ["--id", "1", "--days", "999999999999"], ["--days", "7"]):
        assert main(["ugc-results", str(workspace.path), *words]) == 2


def test_the_only_post_of_a_deal_has_the_orders_of_its_code_and_link(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    add(
        workspace,
        Influencer(name="Hanna"),
        Deal(influencer_id=1, purpose="Deck", code="HANNA", link=LINK),
        a_post(1),
        a_post(2),
        Deliverable(deal_id=1, what="Reel", post_id=1),
        UgcItem(title="Deck"),
        Usage(ugc_item_id=1, where="post", post_id=1),
    )
    put_orders(
        workspace,
        [order(discount_code="hanna"), order(utm_source="Instagram", utm_campaign="deck"), order(), order(discount_code="x")],
    )  # fmt: skip
    assert results(workspace, capsys)["pieces"][0]["orders"] == 2
    add(workspace, Deliverable(deal_id=1, what="Story", post_id=2))
    (piece,) = results(workspace, capsys)["pieces"]
    assert piece["orders"] is None, "of two posts nobody knows which one it was"


def test_orders_are_none_and_not_unknown_where_a_post_can_be_known_by_them(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    add(
        workspace,
        a_post(1, link=LINK),
        UgcItem(title="Deck"),
        Usage(ugc_item_id=1, where="post", post_id=1),
    )
    assert results(workspace, capsys)["pieces"][0]["reasons"]["orders"].startswith("There are no orders yet")
    put_orders(workspace, [order()])
    (piece,) = results(workspace, capsys)["pieces"]
    assert (piece["orders"], piece["net_sales"]) == (0, "0.00")


@pytest.mark.row("S1-6")
def test_posts_with_a_piece_of_a_kind_stand_beside_those_without(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    add(workspace, UgcItem(title="Box", kind="unboxing"), UgcItem(title="Show", kind="buyer_show"))
    for number in range(1, 7):
        add(
            workspace,
            a_post(number, reach=1000, engagements=200, link_clicks=1 if number < 5 else 0),
            a_post(number + 20, reach=1000, engagements=50, link_clicks=10),
            a_post(number + 40, channel="tiktok", reach=1000, engagements=900),
            Usage(ugc_item_id=1, where="post", post_id=3 * number - 2),
        )
    add(workspace, a_post(70, views=50, engagements=5), Usage(ugc_item_id=2, where="post", post_id=19))
    told = results(workspace, capsys)
    kinds = {(each["kind"], each["count"]): each for each in told["kinds"]}
    engaged = kinds["unboxing", "engagements"]
    assert (engaged["of"], engaged["stands"]) == ("reach", "higher")
    assert {name: engaged["with"][name] for name in ("events", "base", "rows")} == {
        "events": 1200, "base": 6000, "rows": 6,
    }  # fmt: skip
    assert (engaged["without"]["events"], engaged["without"]["rows"]) == (300, 6), "of the same network"
    assert engaged["with"]["low"] < engaged["with"]["share"] == "0.200000" < engaged["with"]["high"]
    assert "not proof of cause" in engaged["note"]
    assert kinds["unboxing", "link_clicks"]["stands"] == "too_few", "four clicks"
    assert kinds["buyer_show", "engagements"]["with"] is None
    assert "not proof of cause" in told["note"]


@pytest.mark.row("S2-37")
def test_a_page_is_compared_before_and_after_a_piece_came_on_it(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    add(
        workspace,
        UgcItem(title="Deck"),
        Usage(ugc_item_id=1, where="home_gallery", from_on="2026-07-15", to_on="2026-07-21"),
        Usage(ugc_item_id=1, where="product_page", url="https://shop.example/deck/", from_on="2026-07-15"),
        Usage(ugc_item_id=1, where="product_page", from_on="2026-07-15"),
        Usage(ugc_item_id=1, where="home_gallery"),
        Usage(ugc_item_id=1, where="email"),
    )
    for day in range(1, 31):
        on = f"2026-07-{day:02d}"
        add(
            workspace,
            WebSessions(period_start=on, period_end=on, page="/", breakdown="page", sessions=100, tool="GA4"),
        )
    orders = [
        order(landing_page="/?utm_source=x", ordered_at=f"2026-07-{day:02d}T10:00:00Z") for day in (9, 10, 14)
    ]
    orders += [
        order(landing_page="https://shop.example/", ordered_at="2026-07-16T10:00:00Z") for _ in range(70)
    ]
    put_orders(workspace, [*orders, order(landing_page="/deck", ordered_at="2026-07-16T10:00:00Z"), order()])
    told = results(workspace, capsys, "--id", "1", "--days", "14")
    home, deck, unnamed, undated = told["pages"]
    assert (home["page"], home["before"]["from"], home["before"]["to"]) == ("/", "2026-07-08", "2026-07-14")
    assert (home["after"]["from"], home["after"]["to"], home["after"]["days"]) == (
        "2026-07-15",
        "2026-07-21",
        7,
    )
    assert (home["before"]["visits"], home["before"]["orders"]) == (700, 3)
    assert (home["after"]["visits"], home["after"]["orders"]) == (700, 70)
    assert home["after"]["conversion"]["share"] == "0.100000"
    assert home["stands"] == "too_few", "three orders before are not enough to judge by"
    assert (deck["page"], deck["after"]["visits"], deck["after"]["orders"]) == ("/deck", 0, 1), (
        "a table of pages tells these days, and this page is not in it"
    )
    assert unnamed["reason"].startswith("It is not known which page this is")
    assert undated["reason"].startswith("It is not known since when")
    assert "not proof of cause" in told["note"]


def test_pieces_of_one_post_say_that_what_it_brought_stands_at_each_of_them(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    add(workspace, a_post(1, reach=9, link=LINK), a_post(2, reach=4))
    add(workspace, *(UgcItem(title=name) for name in ("Deck", "Second", "Alone")))
    add(workspace, *(Usage(ugc_item_id=piece, where="post", post_id=1) for piece in (1, 2)))
    add(workspace, Usage(ugc_item_id=3, where="post", post_id=2))
    put_orders(workspace, [order(landing_page="/deck?utm_campaign=deck&utm_source=instagram")])
    pieces = results(workspace, capsys)["pieces"]
    assert [(each["orders"], each["beside"]) for each in pieces] == [(1, [2]), (1, [1]), (None, [])]
    said = "do not add such rows up"
    assert main(["ugc-results", str(workspace.path)]) == 0
    assert said in capsys.readouterr().out
    assert main(["ugc-results", str(workspace.path), "--id", "3"]) == 0
    out = capsys.readouterr().out
    assert said not in out
    assert out.splitlines()[0].startswith("id=3; title=Alone")
    assert out.splitlines()[-1].startswith("No page of the shop shows it")


def test_lines_for_people_are_words(workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    add(workspace, UgcItem(title="Deck"), Usage(ugc_item_id=1, where="home_gallery", from_on="2026-07-15"))
    add(workspace, a_post(1, reach=1000, engagements=200), a_post(2, reach=1000, engagements=50))
    add(workspace, Usage(ugc_item_id=1, where="post", post_id=1))
    for day in range(1, 31):
        on = f"2026-07-{day:02d}"
        add(
            workspace,
            WebSessions(period_start=on, period_end=on, page="/", breakdown="page", sessions=100, tool="GA4"),
        )
    put_orders(workspace, [order(landing_page="/")])
    for words in ((), ("--id", "1", "--days", "7")):
        assert main(["ugc-results", str(workspace.path), *words]) == 0
    out = capsys.readouterr().out
    assert "with=20.0% (200 of 1000, 17.6% to 22.6%)" in out
    assert "after=2026-07-15 to 2026-07-21, visits 700, orders 1, conversion 0.1% (1 of 700" in out
    assert "{" not in out
