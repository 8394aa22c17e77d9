"""The parts of a record: which there are, in which order, what the next one begins with."""

import pytest
from PySide6.QtCore import Qt

from socialroi_desktop.domain.parts import parts_of
from socialroi_desktop.domain.records import (
    RECORDS,
    Lead,
    LeadStep,
    Order,
    OrderLine,
    Post,
    PostMetrics,
)
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.records.block_editing import paste
from socialroi_desktop.viewmodels.records.parts import PartsTable

AT = "2026-09-05T10:00:00Z"
WHOLES = {
    LeadStep: lambda n: Lead(created_at=AT, email=f"{n}@x.pl"),
    OrderLine: lambda n: Order(source="shop", number=str(n), ordered_at=AT, currency="PLN"),
    PostMetrics: lambda n: Post(channel="instagram", external_id=str(n), published_at=AT),
}


@pytest.fixture
def table(session):
    """Return a function that gives the parts of the second of two records."""

    def make(part, *made):
        wholes = [WHOLES[part](number) for number in (1, 2)]
        for one in (*wholes, *made):
            add_record(session.workspace, record=one)
        return PartsTable(session, part, reading.get(session.workspace, type(wholes[1]), 2))

    return make


def column(table, name):
    found = [spec.name for spec in table.columns].index(name)
    return [table.index(row, found).data() for row in range(table.rowCount())]


def test_every_part_stands_beside_the_record_it_belongs_to():
    parts = {part for record in RECORDS for part in parts_of(record)}
    assert parts == {record for record in RECORDS.values() if record.part_of}
    assert parts_of("lead") == (LeadStep,)
    assert parts_of("refund") == ()


@pytest.mark.parametrize("part", WHOLES, ids=lambda part: part.entity)
def test_parts_are_a_sound_table(table, part, qtmodeltester):
    made = table(part)
    qtmodeltester.check(made, force_py=True)
    assert part.part_of not in [spec.name for spec in made.columns]


def test_only_the_parts_of_one_record_are_there_and_counted(table):
    made = table(
        LeadStep,
        *(LeadStep(lead_id=lead, done_on="2026-09-06", kind="coupon") for lead in (1, 2, 2)),
    )
    assert (made.rowCount(), made.total()) == (2, 2)


def test_steps_begin_today_for_their_lead(table, session):
    made = table(LeadStep)
    blank = made.blank()
    assert (blank.lead_id, blank.done_on, blank.kind) == (2, session.today.isoformat(), "newsletter")


def test_lines_are_numbered_on_in_the_currency_of_their_order(table):
    lines = [OrderLine(order_id=2, position=n, name=f"No {n}", unit_price=1000) for n in (7, 3)]
    made = table(OrderLine, *lines)
    made.sort_by(made.first_sort, Qt.SortOrder.AscendingOrder)
    assert column(made, "name") == ["No 3", "No 7"]
    assert column(made, "unit_price") == ["PLN 10.00".replace(" ", "\N{NO-BREAK SPACE}")] * 2
    assert (made.blank().position, made.blank().currency) == (8, "PLN")


def test_the_first_line_of_an_order_is_number_one(table):
    assert table(OrderLine).blank().position == 1


def test_only_columns_that_say_something_are_worth_their_room(table):
    told = PostMetrics(post_id=2, as_of="2026-07-05", views=900, likes=7)
    made = table(PostMetrics, told)
    kept = [spec.name for n, spec in enumerate(made.columns) if made.holds(n)]
    assert kept == ["as_of", "views", "likes"]
    steps = PartsTable(made.session, LeadStep, Lead(id=9))
    assert all(steps.holds(n) for n in range(len(steps.columns)))


def test_rows_pasted_past_the_end_belong_to_the_same_record(table, session):
    made = table(LeadStep)
    names = [spec.name for spec in made.columns]
    paste(made, 0, names.index("kind"), "Coupon\tten\nOther\tcall\n", may_add=True)
    assert [(one.lead_id, one.kind, one.note) for one in reading.listing(session.workspace, LeadStep)] == [
        (2, "coupon", "ten"),
        (2, "other", "call"),
    ]
    assert made.rowCount() == 2
