"""Rows found by what people type, in the order they ask for, and fetched by id."""

import pytest

from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import RECORDS, Campaign, Cost, Deal, ExchangeRate, Influencer, UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.editing import add_record, delete_records
from socialroi_desktop.store.rows import search_index
from socialroi_desktop.store.rows.ordering import ordered_ids, records_by_id
from socialroi_desktop.store.rows.search_texts import bring_up_to_date, keep_up
from socialroi_desktop.store.rows.terms import MOST_WORDS
from workspaces import new_workspace


@pytest.fixture
def workspace(tmp_path):
    with new_workspace(tmp_path) as made:
        for name in ("Zima", "Łódzka jesień"):
            add_record(made, record=Campaign(name=name))
        for day, campaign, note in ((3, 1, "50% off_now"), (1, 2, "ŁÓDŹ"), (2, None, None)):
            spent = {"spent_on": f"2026-09-0{day}", "kind": "tool", "amount": day, "currency": "USD"}
            cost = Cost(**spent, campaign_id=campaign, note=note)
            add_record(made, record=cost)
        for day, rate in ((1, "9.5"), (2, "10.25")):
            add_record(made, record=ExchangeRate(day=f"2026-09-0{day}", currency="EUR", rate=rate))
        yield made


def ids(workspace, entity="cost", **query):
    return list(ordered_ids(workspace, Query(entity, **query)))


def test_all_rows_come_in_order_of_ids_with_gaps_and_without(workspace):
    for gone, left in (((), [1, 2, 3]), ((1,), [2, 3]), ((), [2, 3]), ((2, 3), [])):
        if gone:
            delete_records(workspace, entity="cost", ids=list(gone))
        assert ids(workspace) == ids(workspace, sort="id") == left
        assert ids(workspace, descending=True) == left[::-1]
    for day in (1, 2, 3):
        add_record(workspace, record=Cost(spent_on=f"2026-10-0{day}", kind="tool", amount=1, currency="USD"))
    first, second, third = ids(workspace)
    delete_records(workspace, entity="cost", ids=[second])
    assert ids(workspace) == [first, third]
    assert ids(workspace, terms=(Term("spent_on", "=", "2026-10-03"),)) == [third]


def test_titles_of_pieces_are_put_in_order_by_their_index(workspace):
    for title in ("banana", "Äpfel", "apple", "Apple", "zoo"):
        add_record(workspace, record=UgcItem(title=title, kind="link", url=f"https://x.example/{title}"))
    assert ids(workspace, "ugc_item", sort="title") == [3, 4, 1, 5, 2]
    assert ids(workspace, "ugc_item", sort="title", descending=True) == [2, 5, 1, 4, 3]
    plan = workspace.connection().execute(
        "EXPLAIN QUERY PLAN SELECT t.id FROM ugc_item t ORDER BY title COLLATE NOCASE NULLS LAST, t.id"
    )
    assert "ugc_item_title" in " ".join(row[3] for row in plan)


def test_references_sort_by_name_and_unknown_stands_last(workspace):
    assert ids(workspace, sort="campaign_id") == [1, 2, 3]
    assert ids(workspace, sort="campaign_id", descending=True) == [2, 1, 3]


def test_decimals_sort_as_numbers(workspace):
    assert ids(workspace, "exchange_rate", sort="rate", descending=True) == [2, 1]


@pytest.mark.parametrize(
    ("text", "found"),
    [("łódź", [2]), ("jesień", [2]), ("50%", [1]), ("5%", []), ("off_now", [1]), ("offxnow", [])],
)
def test_search_takes_signs_as_they_are_and_folds_case(workspace, text, found):
    assert ids(workspace, text=text) == found


def test_a_record_without_searchable_fields_is_found_by_its_texts(workspace):
    assert ids(workspace, "exchange_rate", text="2026-09-02") == [2]


def test_records_are_fetched_by_id_and_those_gone_left_out(workspace):
    found = records_by_id(workspace, "cost", [3, 1, 77])
    assert {row_id: record.id for row_id, record in found.items()} == {1: 1, 3: 3}


def test_a_repeated_word_is_one(workspace):
    assert ids(workspace, text="off_now " * 1200) == ids(workspace, text="@off_now OFF_NOW") == [1]


MANY = " ".join(f"w{n}" for n in range(MOST_WORDS))


@pytest.mark.parametrize("entity", sorted(RECORDS))
def test_many_words_are_looked_for_in_any_kind_and_more_are_refused_in_a_sentence(workspace, entity):
    assert ids(workspace, entity, text=MANY) == []
    with pytest.raises(UserError, match="61 different words"):
        ids(workspace, entity, text=f"{MANY} more")


def test_more_tags_than_can_be_asked_for_are_refused_in_a_sentence(workspace):
    tags = [f"t{n}" for n in range(1200)]
    assert ids(workspace, terms=(Term("tags", "~", ", ".join(tags[:60])),)) == []
    with pytest.raises(UserError, match="1200 different words"):
        ids(workspace, terms=(Term("tags", "~", ", ".join(tags)),))


def test_many_words_and_long_ones_are_looked_for_by_an_index(workspace, monkeypatch):
    monkeypatch.setattr(search_index, "WORTH", 1)
    add_record(workspace, record=Influencer(name="Jo"))
    add_record(workspace, record=Deal(influencer_id=1, purpose="more orders"))
    add_record(workspace, record=UgcItem(title="deck", kind="photo", added_on="2026-09-01", sha256="ab" * 32))
    keep_up(workspace)
    texts = bring_up_to_date(workspace, ["cost", "deal", "ugc_item"])
    assert texts.indexed == {"cost", "deal", "ugc_item"}
    long = "".join(chr(97 + n % 26) + chr(97 + n // 26 % 26) for n in range(3000))
    assert ids(workspace, text=long) == []
    assert ids(workspace, text=MANY, limit=5) == []
    assert ids(workspace, text="off_now 50% 0 o f n w off", limit=5) == [1]
    assert ids(workspace, "ugc_item", text=MANY, limit=5) == []
    assert ids(workspace, "deal", text=MANY, limit=5) == []
