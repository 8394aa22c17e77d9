"""Rows found by what people type, in the order they ask for, and fetched by id."""

import pytest

from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import Campaign, Cost, ExchangeRate
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.rows.ordering import ordered_ids, records_by_id
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
