"""Two records made one: chosen values, references handed over, all of it undone at once."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from asking import values
from socialroi_desktop.domain.joining import Stays
from socialroi_desktop.domain.records import (
    AdCost,
    Campaign,
    Contact,
    Cost,
    Deal,
    DiscountCode,
    Handle,
    Influencer,
    Lead,
    LeadStep,
    Mention,
    Order,
    OrderLine,
    Post,
    PostMetrics,
    Product,
    StageChange,
    Tagged,
)
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.records import editing
from socialroi_desktop.operations.records.handing_over import Clash
from socialroi_desktop.operations.records.merging import compare_records, merge_records
from socialroi_desktop.operations.records.tagging import tag_records
from socialroi_desktop.store.derived.ways import campaign_names
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace, put_orders


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def add(workspace: Workspace, record: object) -> int:
    return editing.add_record(workspace, record=record).ids[0]  # type: ignore[arg-type]  # records only


def person(workspace: Workspace) -> Influencer:
    (found,) = reading.listing(workspace, Influencer)
    return found


@pytest.fixture
def two(workspace: Workspace) -> tuple[int, int]:
    first = add(workspace, Influencer(name="Jo", handle="jo", channel="instagram", followers=900))
    second = add(workspace, Influencer(name="Jo Pine", handle="jopine", channel="tiktok", country="PL"))
    add(workspace, DiscountCode(code="JO10", channel="tiktok", influencer_id=second))
    cost = Cost(spent_on="2026-07-01", kind="influencer_fee", amount=5, currency="USD", influencer_id=second)
    add(workspace, cost)
    return first, second


def test_both_are_compared_before_anything_is_done(workspace: Workspace, two: tuple[int, int]) -> None:
    found = compare_records(workspace, entity="influencer", keep_id=two[0], drop_id=two[1])
    assert {spec.name for spec in found.fields} == {
        "name", "handle", "channel", "kind", "stage", "followers", "country",
    }  # fmt: skip
    assert found.proposed == {"country", "name"}
    assert dict(found.followers) == {"discount_code": 1, "cost": 1, "handle": 1, "stage_change": 1}


def test_merged_people_keep_costs_codes_and_every_handle(workspace: Workspace, two: tuple[int, int]) -> None:
    merge_records(workspace, entity="influencer", keep_id=two[0], drop_id=two[1], taken={"name", "country"})
    found = person(workspace)
    assert (found.id, found.name, found.handle, found.country) == (two[0], "Jo Pine", "jo", "PL")
    handles = [(one.influencer_id, one.channel, one.handle) for one in reading.listing(workspace, Handle)]
    assert handles == [(two[0], "instagram", "jo"), (two[0], "tiktok", "jopine")]
    assert [code.influencer_id for code in reading.listing(workspace, DiscountCode)] == [two[0]]
    assert [cost.influencer_id for cost in reading.listing(workspace, Cost)] == [two[0]]


@pytest.fixture
def two_accounts(workspace: Workspace) -> tuple[int, int]:
    """One person on YouTube of whom no handle is known, and the same one on Instagram."""
    link = "https://www.instagram.com/marktwin.soap"
    first = add(workspace, Influencer(name="Mark Twin", channel="youtube", followers=30_000))
    second = Influencer(name="Mark", handle="marktwin.soap", channel="instagram", followers=900, profile=link)
    return first, add(workspace, second)


def accounts(workspace: Workspace) -> list[tuple[str | None, str, int | None, str | None]]:
    return sorted(
        (one.channel or "", one.handle, one.followers, one.link) for one in reading.listing(workspace, Handle)
    )


def main_account(workspace: Workspace) -> tuple[str | None, str | None, int | None, str | None]:
    found = person(workspace)
    return found.channel, found.handle, found.followers, found.profile


_SOAP = ("instagram", "marktwin.soap", 900, "https://www.instagram.com/marktwin.soap")
_TUBE = ("youtube", "", 30_000, None)


@pytest.mark.parametrize("swapped", [False, True])
def test_two_accounts_stay_two_as_proposed(
    workspace: Workspace, two_accounts: tuple[int, int], *, swapped: bool
) -> None:
    keep, drop = reversed(two_accounts) if swapped else two_accounts
    before = dump(workspace)
    found = compare_records(workspace, entity="influencer", keep_id=keep, drop_id=drop)
    merge_records(workspace, entity="influencer", keep_id=keep, drop_id=drop, taken=found.proposed)
    assert accounts(workspace) == [_SOAP, _TUBE]
    assert main_account(workspace) == (_SOAP if swapped else ("youtube", None, 30_000, None))
    history.undo(workspace)
    assert dump(workspace) == before


def test_the_fields_of_an_account_are_taken_together(
    workspace: Workspace, two_accounts: tuple[int, int]
) -> None:
    keep, drop = two_accounts
    found = compare_records(workspace, entity="influencer", keep_id=keep, drop_id=drop)
    assert {"channel", "handle", "followers", "profile"} <= found.together
    merge_records(workspace, entity="influencer", keep_id=keep, drop_id=drop, taken={"handle"})
    assert main_account(workspace) == _SOAP
    assert accounts(workspace) == [_SOAP, _TUBE]


def test_one_account_told_by_halves_is_made_whole(workspace: Workspace) -> None:
    keep = add(workspace, Influencer(name="Mark Twin", channel="youtube", followers=30_000))
    drop = add(workspace, Influencer(name="Mark", handle="marktwin", channel="youtube"))
    found = compare_records(workspace, entity="influencer", keep_id=keep, drop_id=drop)
    merge_records(workspace, entity="influencer", keep_id=keep, drop_id=drop, taken=found.proposed)
    assert accounts(workspace) == [("youtube", "marktwin", 30_000, None)]
    assert main_account(workspace) == ("youtube", "marktwin", 30_000, None)


def test_a_merge_is_one_change_to_undo_and_redo(workspace: Workspace, two: tuple[int, int]) -> None:
    before = dump(workspace)
    merge_records(workspace, entity="influencer", keep_id=two[0], drop_id=two[1], taken={"country"})
    after = dump(workspace)
    history.undo(workspace)
    assert dump(workspace) == before
    history.redo(workspace)
    assert dump(workspace) == after


@pytest.fixture
def campaigns(workspace: Workspace) -> tuple[int, int]:
    """Two campaigns, each named by the link of an order and by an ad, both by its name and by another word."""
    made = [
        add(workspace, Campaign(name="New name", link_names="new-name")),
        add(workspace, Campaign(name="Old name", link_names="old-name")),
    ]
    words = ("New name", "Old name", "old-name", "new-name")
    put_orders(
        workspace,
        [{"utm_campaign": word, "utm_source": "instagram", "gross_sales": 1000} for word in words],
    )
    for word in words:
        day = {"period_start": "2026-07-01", "period_end": "2026-07-01"}
        add(workspace, AdCost(channel="instagram", campaign=word, spend=100, currency="USD", **day))
    return made[0], made[1]


def of_campaigns(workspace: Workspace) -> dict[str, tuple[Decimal, Decimal]]:
    """Return by campaign what its links sold and what its ads cost."""
    sold, spent = (values(workspace, metric, "campaign") for metric in ("attributed_net_sales", "ad_spend"))
    return {name: (sold[name], spent[name]) for name in sorted(sold) if name}


@pytest.mark.parametrize("taken", [(), ("name",), ("link_names",), ("name", "link_names")])
def test_what_both_campaigns_brought_is_that_of_the_one_that_stays(
    workspace: Workspace, campaigns: tuple[int, int], taken: tuple[str, ...]
) -> None:
    before = dump(workspace)
    assert of_campaigns(workspace) == {"New name": (20, 2), "Old name": (20, 2)}
    merge_records(workspace, entity="campaign", keep_id=campaigns[0], drop_id=campaigns[1], taken=taken)
    assert of_campaigns(workspace) == {"Old name" if "name" in taken else "New name": (40, 4)}
    after = dump(workspace)
    history.undo(workspace)
    assert dump(workspace) == before
    history.redo(workspace)
    assert dump(workspace) == after


def test_orders_of_two_shops_become_one_with_one_set_of_lines(workspace: Workspace) -> None:
    rows = [
        {"number": "#1", "gross_sales": 500},
        {"number": "1", "source": "payments", "gross_sales": 500, "fees": 20},
    ]
    put_orders(workspace, rows)
    first, second = (order.id or 0 for order in reading.listing(workspace, Order))
    for order in (first, second):
        add(workspace, OrderLine(order_id=order, position=1, name="Deck", quantity=1))
    merge_records(workspace, entity="order", keep_id=first, drop_id=second, taken={"fees"})
    (order,) = reading.listing(workspace, Order)
    assert (order.number, order.gross_sales, order.fees) == ("#1", 500, 20)
    assert [line.order_id for line in reading.listing(workspace, OrderLine)] == [first]


@pytest.fixture
def posts(workspace: Workspace) -> tuple[int, int]:
    """Two posts with figures of the same day, told differently, and the second with another day."""
    made = Post(channel="instagram", external_id="a", published_at="2026-07-01T10:00:00Z")
    first, second = add(workspace, made), add(workspace, replace(made, external_id="b"))
    add(workspace, PostMetrics(post_id=first, as_of="2026-07-05", views=1, likes=9))
    add(workspace, PostMetrics(post_id=second, as_of="2026-07-05", views=2, likes=8, saves=4))
    add(workspace, PostMetrics(post_id=second, as_of="2026-08-05", views=3))
    return first, second


@pytest.mark.parametrize(
    ("stays", "figures", "said"),
    [
        ({}, (2, 9, 4), "the larger of each figure stayed"),
        ({"post_metrics": Stays.FIRST}, (1, 9, None), "what the first one had stayed"),
        ({"post_metrics": Stays.SECOND}, (2, 8, 4), "what the second one had stayed"),
    ],
)
def test_figures_of_one_day_stay_as_was_chosen_and_it_is_said(
    workspace: Workspace, posts: tuple[int, int], stays, figures, said
) -> None:
    before = dump(workspace)
    told = compare_records(workspace, entity="post", keep_id=posts[0], drop_id=posts[1])
    assert told.clashes == (Clash("post_metrics", 1, (Stays.LARGER, Stays.FIRST, Stays.SECOND)),)
    changed = merge_records(workspace, entity="post", keep_id=posts[0], drop_id=posts[1], stays=stays)
    assert said in changed.text
    assert "(1)" in changed.text
    kept = {row.as_of: row for row in reading.listing(workspace, PostMetrics)}
    same_day = kept["2026-07-05"]
    assert (same_day.post_id, (same_day.views, same_day.likes, same_day.saves)) == (posts[0], figures)
    assert (kept["2026-08-05"].post_id, kept["2026-08-05"].views) == (posts[0], 3)
    history.undo(workspace)
    assert dump(workspace) == before


def test_equal_figures_of_one_day_need_no_decision(workspace: Workspace, posts: tuple[int, int]) -> None:
    editing.edit_record(
        workspace, entity="post_metrics", row_id=1, changes={"views": 2, "likes": 8, "saves": 4}
    )
    told = compare_records(workspace, entity="post", keep_id=posts[0], drop_id=posts[1])
    assert told.clashes == ()
    assert (
        merge_records(workspace, entity="post", keep_id=posts[0], drop_id=posts[1]).text
        == "Merged two rows: Posts"
    )


@pytest.mark.parametrize("stays", [Stays.FIRST, Stays.SECOND])
def test_lines_that_differ_stay_as_those_of_one_order(workspace: Workspace, stays: Stays) -> None:
    put_orders(workspace, [{"number": "#1"}, {"number": "1", "source": "payments"}])
    for order, place, name, quantity in ((1, 1, "Deck", 1), (2, 1, "Deck", 2), (2, 2, "Wax", 1)):
        add(workspace, OrderLine(order_id=order, position=place, name=name, quantity=quantity))
    told = compare_records(workspace, entity="order", keep_id=1, drop_id=2)
    assert told.clashes == (Clash("order_line", 2, (Stays.FIRST, Stays.SECOND)),)
    before = dump(workspace)
    merge_records(workspace, entity="order", keep_id=1, drop_id=2, stays={"order_line": stays})
    kept = [(line.order_id, line.name, line.quantity) for line in reading.listing(workspace, OrderLine)]
    second = [(1, "Deck", 2), (1, "Wax", 1)]
    assert kept == ([(1, "Deck", 1)] if stays is Stays.FIRST else second)
    history.undo(workspace)
    assert dump(workspace) == before


def test_what_was_done_for_a_lead_goes_with_it(workspace: Workspace) -> None:
    leads = [
        add(workspace, Lead(created_at="2026-07-01T10:00:00Z", email=email)) for email in ("a@x.pl", "b@x.pl")
    ]
    for lead in leads:
        add(workspace, LeadStep(lead_id=lead, done_on="2026-07-02", kind="coupon"))
    merge_records(workspace, entity="lead", keep_id=leads[1], drop_id=leads[0])
    assert [step.lead_id for step in reading.listing(workspace, LeadStep)] == [leads[1], leads[1]]


def test_amounts_of_two_currencies_are_never_mixed(workspace: Workspace) -> None:
    rows = [
        {"number": "#1", "gross_sales": 500},
        {"number": "#2", "currency": "EUR", "gross_sales": 450, "fees": 9},
    ]
    put_orders(workspace, rows)
    first, second = (order.id or 0 for order in reading.listing(workspace, Order))
    before = dump(workspace)
    for taken in ({"fees"}, {"currency"}):
        with pytest.raises(UserError, match="USD and EUR"):
            merge_records(workspace, entity="order", keep_id=first, drop_id=second, taken=taken)
    assert dump(workspace) == before
    merge_records(
        workspace, entity="order", keep_id=first, drop_id=second, taken={"currency", "gross_sales", "fees"}
    )


def test_a_row_cannot_be_merged_with_itself_or_with_one_that_is_gone(
    workspace: Workspace, two: tuple[int, int]
) -> None:
    for other in (two[0], 99):
        with pytest.raises(UserError):
            merge_records(workspace, entity="influencer", keep_id=two[0], drop_id=other)


def test_products_are_not_merged_where_lines_would_lose_theirs(workspace: Workspace) -> None:
    first = add(workspace, Product(name="Serum", sku="S1", unit_cost=300, currency="USD"))
    second = add(workspace, Product(name="Serum 30 ml", sku="S2", unit_cost=300, currency="USD"))
    put_orders(workspace, [{"gross_sales": 1000}])
    (order,) = reading.listing(workspace, Order)
    add(workspace, OrderLine(order_id=order.id, position=1, quantity=1, sku="S2", name="Serum 30 ml"))
    before = dump(workspace)
    with pytest.raises(UserError, match="“S2” in their own words would lose it"):
        merge_records(workspace, entity="product", keep_id=first, drop_id=second)
    assert dump(workspace) == before
    merge_records(workspace, entity="product", keep_id=first, drop_id=second, taken=["sku"])
    assert [product.sku for product in reading.listing(workspace, Product)] == ["S2"]


def test_codes_are_not_merged_where_orders_would_lose_theirs(workspace: Workspace) -> None:
    first = add(workspace, DiscountCode(code="JO10", channel="tiktok"))
    second = add(workspace, DiscountCode(code="SUMMER", channel="tiktok"))
    third = add(workspace, DiscountCode(code="UNUSED", channel="tiktok"))
    put_orders(workspace, [{"discount_code": "summer"}])
    with pytest.raises(UserError, match="SUMMER"):
        merge_records(workspace, entity="discount_code", keep_id=first, drop_id=second)
    merge_records(workspace, entity="discount_code", keep_id=first, drop_id=third)
    assert [code.code for code in reading.listing(workspace, DiscountCode)] == ["JO10", "SUMMER"]


@pytest.mark.parametrize(
    "cell",
    ["SUMMER, FREESHIP", "freeship + summer", "FREESHIP and Summer", "summer freeship", "SUMMER;UNKNOWN"],
)
def test_codes_are_not_merged_where_orders_would_lose_one_of_several(workspace: Workspace, cell: str) -> None:
    first = add(workspace, DiscountCode(code="JO10", channel="tiktok"))
    second = add(workspace, DiscountCode(code="SUMMER", channel="tiktok"))
    third = add(workspace, DiscountCode(code="FREESHIP", channel="tiktok"))
    put_orders(workspace, [{"discount_code": cell}, {"discount_code": "JO10 / SUMMER"}])
    before = dump(workspace)
    with pytest.raises(UserError, match=r"“SUMMER” in their own words would lose it \(1\)"):
        merge_records(workspace, entity="discount_code", keep_id=first, drop_id=second)
    assert dump(workspace) == before
    merge_records(workspace, entity="discount_code", keep_id=first, drop_id=second, taken=["code"])
    assert {code.code for code in reading.listing(workspace, DiscountCode)} == {"SUMMER", "FREESHIP"}
    assert third


def test_a_code_that_is_only_part_of_another_is_not_held(workspace: Workspace) -> None:
    first = add(workspace, DiscountCode(code="JO10", channel="tiktok"))
    second = add(workspace, DiscountCode(code="SUMMER", channel="tiktok"))
    add(workspace, DiscountCode(code="SUMMER SALE", channel="tiktok"))
    put_orders(workspace, [{"discount_code": "SUMMER SALE"}, {"discount_code": "summer10"}])
    merge_records(workspace, entity="discount_code", keep_id=first, drop_id=second)
    assert len(reading.listing(workspace, DiscountCode)) == 2


def test_a_word_in_links_means_the_campaign_that_is_written_so_and_else_the_only_one(
    workspace: Workspace,
) -> None:
    upper, lower = (add(workspace, Campaign(name=name)) for name in ("Sale", "sale"))
    alone = add(workspace, Campaign(name="Łódź"))
    words = campaign_names(workspace.connection())
    found = [words.of(text) for text in ("Sale", " sale ", "SALE", "łódź", "nothing")]
    assert found == [upper, lower, None, alone, None]


def test_two_people_become_one_with_every_log_deal_code_and_order(workspace: Workspace) -> None:
    keep = add(workspace, Influencer(name="Jo", handle="jo", channel="instagram"))
    drop = add(
        workspace, Influencer(name="Jo Pine", handle="jopine", channel="tiktok", introduced_by_id=keep)
    )
    editing.edit_record(
        workspace, entity="influencer", row_id=keep, changes={"agent_id": drop, "stage": "letter"}
    )
    friend = add(workspace, Influencer(name="Bo", introduced_by_id=drop, agent_id=drop))
    deals = [
        add(workspace, Deal(influencer_id=each, purpose="Launch", code=f"DEAL{each}"))
        for each in (keep, drop)
    ]
    for person, deal in ((keep, deals[0]), (drop, deals[1])):
        for _ in range(2):
            told = {"happened_at": "2026-08-01T10:00:00Z", "what": "Hello", "deal_id": deal}
            add(workspace, Contact(influencer_id=person, **told))
        add(workspace, Cost(spent_on="2026-08-01", kind="influencer_fee", amount=5, currency="USD",
                            influencer_id=person, deal_id=deal))  # fmt: skip
        add(workspace, DiscountCode(code=f"JO{person}", channel="tiktok", influencer_id=person))
        add(
            workspace,
            Mention(mentioned_at="2026-08-01T10:00:00Z", text=f"Says {person}", influencer_id=person),
        )
        tag_records(workspace, entity="influencer", ids=[person], added=["vip", f"of {person}"])
    put_orders(
        workspace,
        [{"creator": "jopine", "gross_sales": 500}, {"discount_code": f"JO{drop}", "gross_sales": 700}],
    )
    stages = reading.listing(workspace, StageChange)
    found = compare_records(workspace, entity="influencer", keep_id=keep, drop_id=drop)
    assert dict(found.followers) == {
        "handle": 1, "contact": 2, "stage_change": 1, "deal": 1, "cost": 1, "discount_code": 1, "mention": 1, "tagged": 2,
        "influencer": 3,
    }  # fmt: skip
    before = dump(workspace)
    merge_records(workspace, entity="influencer", keep_id=keep, drop_id=drop)
    counted = {
        record: len(reading.listing(workspace, record))
        for record in (Contact, Deal, Cost, DiscountCode, Mention)
    }
    assert counted == {Contact: 4, Deal: 2, Cost: 2, DiscountCode: 2, Mention: 2}
    for record in (*counted, Handle):
        rows = reading.listing(workspace, record)
        assert {row.influencer_id for row in rows} == {keep}  # type: ignore[attr-defined]  # all of these name a person
    kept = reading.listing(workspace, StageChange)
    assert {(row.stage, row.changed_at) for row in stages} <= {(row.stage, row.changed_at) for row in kept}
    people = {one.id: one for one in reading.listing(workspace, Influencer)}
    assert (people[keep].agent_id, people[keep].introduced_by_id) == (None, None)
    assert (people[friend].agent_id, people[friend].introduced_by_id) == (keep, keep)
    assert [row.record_id for row in reading.listing(workspace, Tagged)] == [keep] * 3
    sold = values(workspace, "attributed_net_sales", "influencer")
    assert sum(filter(None, sold.values())) == 12
    assert len({name for name, amount in sold.items() if amount}) == 1
    after = dump(workspace)
    history.undo(workspace)
    assert dump(workspace) == before
    history.redo(workspace)
    assert dump(workspace) == after
