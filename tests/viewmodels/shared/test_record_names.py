"""The names of a session: read when first asked for, and again only when a record is called otherwise."""

import pytest

from socialroi_desktop.domain.records import Cost, Influencer, Lead, Post
from socialroi_desktop.operations.records.editing import add_record, delete_records, edit_record
from socialroi_desktop.viewmodels.records.table import RecordTable


@pytest.fixture
def people(session):
    for name, handle in (("Anna", "@anna_k"), ("Anna", "@anna_z"), ("Źródło", None)):
        session.announce(add_record(session.workspace, record=Influencer(name=name, handle=handle)))
    return session


@pytest.fixture
def statements(people):
    told = []
    people.workspace.connection().set_trace_callback(told.append)
    yield told
    people.workspace.connection().set_trace_callback(None)


def found(session, entity, text):
    return [match.name for match in session.names[entity].matches(text).found]


def test_people_are_found_by_name_and_handle_and_told_apart(people):
    assert found(people, "influencer", "anna") == ["Anna (anna_k)", "Anna (anna_z)"]
    assert found(people, "influencer", "anna_z") == ["Anna (anna_z)"]
    assert found(people, "influencer", "zrodlo") == ["Źródło"]


def test_a_change_elsewhere_reads_no_names_again(people, statements):
    assert found(people, "influencer", "anna")
    statements.clear()
    people.announce(edit_record(people.workspace, entity="cost", row_id=1, changes={"note": "x"}))
    people.announce(edit_record(people.workspace, entity="influencer", row_id=1, changes={"note": "x"}))
    assert found(people, "influencer", "anna")
    # One row by its id is the record itself, no names.
    all_rows = [one for one in statements if "FROM influencer t" in one or 'FROM "influencer" t' in one]
    assert not [one for one in all_rows if "WHERE t.id = 1" not in one]


def test_a_record_called_otherwise_is_found_by_its_new_name_also_after_undo(people):
    people.announce(edit_record(people.workspace, entity="influencer", row_id=3, changes={"name": "Zoë"}))
    assert (found(people, "influencer", "zoe"), found(people, "influencer", "zrodlo")) == (["Zoë"], [])
    people.undo()
    assert (found(people, "influencer", "zoe"), found(people, "influencer", "zrodlo")) == ([], ["Źródło"])


def test_a_record_that_came_is_named_and_one_that_went_is_not(people):
    assert found(people, "influencer", "ewa") == []
    people.announce(add_record(people.workspace, record=Influencer(name="Ewa")))
    assert found(people, "influencer", "ewa") == ["Ewa"]
    people.announce(delete_records(people.workspace, entity="influencer", ids=[1]))
    assert found(people, "influencer", "anna") == ["Anna"]


def test_a_lead_is_found_by_name_and_phone_beside_its_address(session):
    lead = Lead(created_at="2026-07-06T10:00:00Z", email="a@b.example", name="Ludmiła", phone="+48 600")
    session.announce(add_record(session.workspace, record=lead))
    assert found(session, "lead", "ludmila") == found(session, "lead", "600") == ["a@b.example"]


def test_a_post_is_found_by_day_channel_and_words(session):
    post = Post(
        channel="instagram", external_id="17", published_at="2026-07-05T10:00:00Z", text="Żółta torba"
    )
    session.announce(add_record(session.workspace, record=post))
    assert found(session, "post", "zolta instagram jul") == ["5 Jul 2026 · Instagram · Żółta torba"]


def test_orders_are_not_named(session):
    assert "order" not in session.names
    with pytest.raises(KeyError):
        session.names["order"]


def test_a_table_shows_names_read_once_for_all_tables(people, statements):
    tables = [RecordTable(people, Cost) for _ in range(3)]
    reads = [one for one in statements if "t.handle" in one]
    assert len(reads) <= 2
    assert all(table.naming.names["influencer"] is people.names["influencer"] for table in tables)
