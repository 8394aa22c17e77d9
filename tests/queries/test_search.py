from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import RECORDS, Campaign, Cost, Influencer, Mention, Post, Product
from socialroi_desktop.queries.search import OF_EACH, Found, FoundKind, looked_through, search
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        yield workspace


def test_records_are_found_kind_by_kind_and_called_by_what_tells_them(shop: Workspace) -> None:
    add(
        shop,
        Campaign(name="Skincare launch"),
        Product(name="Night cream", line="skin care"),
        Mention(
            mentioned_at="2026-07-02T10:00:00Z", source="Instagram", author="jo", text="My skin loves it"
        ),
    )
    assert search(shop, "SKIN", RECORDS) == [
        FoundKind("campaign", 1, (Found("campaign", 1, "Skincare launch", where="name"),)),
        FoundKind("product", 1, (Found("product", 1, "Night cream", "line", "skin care", "line"),)),
        FoundKind(
            "mention",
            1,
            (Found("mention", 1, "My skin loves it", where="text", state=("mentioned_on", "2026-07-02")),),
        ),
    ]


def test_few_of_each_kind_and_nothing_for_nothing(shop: Workspace) -> None:
    add(shop, *(Campaign(name=f"Skin {n}") for n in range(OF_EACH + 3)))
    (kind,) = search(shop, "skin", RECORDS)
    assert (len(kind.rows), kind.count) == (OF_EACH, OF_EACH + 3)
    assert search(shop, "  ", RECORDS) == []


def test_what_is_found_by_the_name_of_another_record_says_so(shop: Workspace) -> None:
    (campaign,) = add(shop, Campaign(name="Ra mắt mùa hè"))
    add(
        shop,
        Cost(
            spent_on="2026-07-02", kind="tool", amount=1, currency="USD", note="Canva", campaign_id=campaign
        ),
    )
    (cost,) = (kind for kind in search(shop, "ra mat canva", RECORDS) if kind.entity == "cost")
    assert (cost.rows[0].field, cost.rows[0].excerpt) == ("campaign_id", "Ra mắt mùa hè")


def test_a_long_text_is_cut_around_the_words_at_spaces(shop: Workspace) -> None:
    text = f"{'before ' * 30}Łódź deck{' after' * 30}"
    add(shop, Mention(mentioned_at="2026-07-02T10:00:00Z", author="jo", text="short"))
    add(shop, Influencer(name="jo", note=text))
    (found,) = search(shop, "jo lodz", ["influencer"])
    assert found.rows[0].field == "note"
    excerpt = found.rows[0].excerpt
    assert excerpt.startswith("…before ")
    assert "Łódź deck" in excerpt
    assert len(excerpt) < 100


def test_two_people_of_one_name_are_told_apart(shop: Workspace) -> None:
    add(shop, Influencer(name="Ela Nowak", handle="ela_n"), Influencer(name="Ela Nowak", handle="ela_studio"))
    (people,) = search(shop, "studio", ["influencer"])
    assert [found.label for found in people.rows] == ["Ela Nowak (ela_studio)"]
    (people,) = search(shop, "ela", ["influencer"])
    assert len({found.label for found in people.rows}) == 2


def test_the_newest_by_their_day_come_first_and_those_still_to_come_before_them(shop: Workspace) -> None:
    posts = [
        Post(channel="x", external_id=f"p{day}", published_at=f"2026-07-0{day}T10:00:00Z", text="glow")
        for day in (3, 5, 1)
    ]
    add(shop, *posts, Post(channel="x", title="glow", state="draft"))
    (found,) = search(shop, "glow", ["post"])
    assert [row.row_id for row in found.rows] == [4, 2, 1, 3]


def test_what_people_name_comes_before_what_happened_and_parts_come_last() -> None:
    order = looked_through()
    named = [name for name in order if not RECORDS[name].day_field and not RECORDS[name].part_of]
    assert order[: len(named)] == named
    assert {"campaign", "influencer", "product"} <= set(named)
    assert order.index("post") < order.index("lead_step")
    assert order.index("influencer") < order.index("order")


def test_a_tag_that_holds_a_word_is_told_and_the_newest_come_first(shop: Workspace) -> None:
    add(shop, Influencer(name="Ela", tags="Skate vip"), Influencer(name="Bo", tags="vip"))
    (people,) = search(shop, "vip", ["influencer"])
    assert [(found.label, found.field, found.excerpt) for found in people.rows] == [
        ("Bo", "tags", "vip"),
        ("Ela", "tags", "Skate vip"),
    ]


def test_whose_name_holds_the_words_comes_before_who_only_knows_them(shop: Workspace) -> None:
    add(shop, Influencer(name="Jo Marsh"), Influencer(name="Bo", introduced_by_id=1), Influencer(name="Kojo"))
    (people,) = search(shop, "JO", ["influencer"])
    assert [(row.label, row.field) for row in people.rows] == [
        ("Kojo", ""), ("Jo Marsh", ""), ("Bo", "introduced_by_id"),
    ]  # fmt: skip


def test_more_than_the_palette_shows_can_be_asked_for(shop: Workspace) -> None:
    add(shop, *(Campaign(name=f"Skin {n}") for n in range(OF_EACH + 3)))
    (kind,) = search(shop, "skin", ["campaign"], of_each=7)
    assert [row.row_id for row in kind.rows] == [8, 7, 6, 5, 4, 3, 2]
