"""Which fields decide what a query shows: those it sorts and filters by, and what stands behind them."""

from datetime import date

from every import every
from socialroi_desktop.domain.deciding import deciding_fields, is_decided_by_itself, is_decided_elsewhere
from socialroi_desktop.domain.period import month_of
from socialroi_desktop.domain.query import Query, Term

JULY = month_of(date(2026, 7, 1))


@every(
    ("query", "fields"),
    [
        (Query("cost"), set()),
        (Query("cost", sort="id"), set()),
        (Query("cost", sort="note"), {"note"}),
        (Query("cost", sort="amount"), {"amount", "currency"}),
        (Query("cost", period=JULY), {"spent_on"}),
        (Query("order", period=JULY), {"ordered_on"}),
        (Query("cost", channels=frozenset({"tiktok"})), {"channel"}),
        (Query("cost", terms=(Term("kind", "=", "tool"),)), {"kind"}),
        (Query("cost", terms=(Term("amount", ">", 5),)), {"amount", "currency"}),
    ],
)
def test_what_is_sorted_or_filtered_by_decides(query, fields):
    assert deciding_fields(query) == fields


def test_a_text_is_looked_for_everywhere():
    assert {"note", "channel", "campaign_id"} <= deciding_fields(Query("cost", text="x"))


@every(
    ("query", "elsewhere"),
    [
        (Query("cost", sort="note", period=JULY), False),
        (Query("order", sort="number", period=JULY), False),
        (Query("cost", text="x"), True),
        (Query("cost", sort="campaign_id"), True),
        (Query("cost", terms=(Term("campaign_id", "=", 1),)), True),
    ],
)
def test_names_and_what_is_derived_are_decided_elsewhere(query, elsewhere):
    assert is_decided_elsewhere(query) is elsewhere


@every(
    ("query", "itself"),
    [
        (Query("cost", sort="note", period=JULY), True),
        (Query("cost", sort="campaign_id"), True),
        (Query("cost", sort="tags"), True),
        (Query("cost", text="x"), False),
        (Query("influencer", sort="introduced_by_id"), False),
        (Query("order", sort="customer"), False),
    ],
)
def test_an_edit_moves_its_row_alone_unless_others_are_called_by_it_or_follow_from_it(query, itself):
    assert is_decided_by_itself(query) is itself
