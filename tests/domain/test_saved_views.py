"""A saved view asks again just what was asked, in words that scripts can write."""

from decimal import Decimal
from typing import Any

import pytest

from every import every
from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.fields import Kind, Record, Spec, every_field
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import RECORDS, SavedView
from socialroi_desktop.domain.saved_views import query_of, view_of
from socialroi_desktop.domain.values.reading import Surroundings, read, read_amount
from socialroi_desktop.domain.values.style import PLAIN, words_of_scripts
from socialroi_desktop.errors import UserError

VALUES: dict[Kind, Any] = {
    Kind.TEXT: "Łódź 品牌 \"x\"", Kind.LONG_TEXT: "one = two", Kind.URL: "https://example.org/a", Kind.CHANNEL: "tiktok",
    Kind.CHANNELS: "instagram tiktok", Kind.TAGS: "skate park, vip", Kind.CURRENCY: "PLN", Kind.INTEGER: 10_000,
    Kind.DECIMAL: "1.5", Kind.MONEY: Decimal("12.50"), Kind.MINUTES: 90, Kind.BASIS_POINTS: 1250, Kind.BOOLEAN: 1,
    Kind.DATE: "2026-08-31", Kind.CLOCK: "2026-10-02T09:00", Kind.TIME: "2026-08-31T18:00:00Z", Kind.REFERENCE: 7,
}  # fmt: skip


def value(spec: Spec, text: str) -> Any:
    around = Surroundings("USD", "Europe/Warsaw", PLAIN, words_of_scripts(channels()), finding=True)
    return (read_amount if spec.kind is Kind.MONEY else read)(spec, text, around)


def told(spec: Spec) -> Any:
    if spec.is_handle:
        return "mai"
    if spec.is_email or spec.is_language:
        return "jo@example.org" if spec.is_email else "pl"
    if spec.is_hour:
        return "18:00"
    return spec.choices[-1].id if spec.kind is Kind.CHOICE else VALUES[spec.kind]


@every("record", RECORDS.values(), ids=lambda record: record.entity)
def test_any_condition_comes_back_as_it_was_asked(record: type[Record]) -> None:
    terms = [Term(spec.name, "=", told(spec)) for spec in every_field(record)]
    terms += [Term(spec.name, "!=", None) for spec in every_field(record)]
    terms += [
        Term(spec.name, "~", "lodz" if spec.is_handle else "lodz 品牌")
        for spec in every_field(record)
        if spec.kind in (Kind.TEXT, Kind.LONG_TEXT)
    ]
    asked = Query(record.entity, "café", record.key[0] if record.key else "", True, terms=tuple(terms))
    view = view_of(asked, "  Mine  ")
    assert view.name == "Mine"
    found = query_of(view, value)
    assert found.terms == asked.terms
    assert (found.text, found.sort, found.entity) == (asked.text, asked.sort, asked.entity)
    assert found.descending == bool(asked.sort)


@every("amount", ["12.50", "1.234", "-1.234", "1000.000", "0.055", "7"])
def test_any_amount_comes_back_as_it_was_asked(amount: str) -> None:
    term = Term("amount", ">=", Decimal(amount))
    assert query_of(view_of(Query("cost", terms=(term,)), "Mine"), value).terms == (term,)


@every(
    ("fields", "said"),
    [
        ({"record_kind": "cost", "conditions": "amount = 1.000"}, "two ways"),
        ({"conditions": "folowers >= 1"}, "did you mean “followers”"),
        ({"conditions": "followers"}, "cannot be read"),
        ({"conditions": "followers >= many"}, "not a whole number"),
        ({"sort": "-nothing"}, "has no field"),
        ({"record_kind": "wizard"}, "no kind of record"),
    ],
)
def test_a_view_that_no_longer_holds_is_named(fields: dict[str, str], said: str) -> None:
    view = SavedView(**({"record_kind": "influencer", "name": "朋友"} | fields))
    with pytest.raises(UserError, match=said) as caught:
        query_of(view, value)
    assert "“朋友”" in str(caught.value)
