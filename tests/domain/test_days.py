"""Which fields tell the days of a row follows from its declaration."""

from typing import Any, ClassVar

from every import every
from socialroi_desktop.domain.days import days_of
from socialroi_desktop.domain.fields import Kind, Record, declare, spec_of
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.records import RECORDS, AdCost, Campaign, ExchangeRate, Influencer, Order


def trial(**facts: Any) -> type[Record]:
    """Return a record with three days that tells only these facts."""

    @frozen
    class Meeting(Record):
        entity: ClassVar[str] = "meeting"

        met_on: str | None = declare("Met on", Kind.DATE)
        first: str | None = declare("From", Kind.DATE)
        last: str | None = declare("To", Kind.DATE)

    for name, value in facts.items():
        setattr(Meeting, name, value)
    return Meeting


@every("record", RECORDS.values(), ids=lambda record: record.entity)
def test_days_are_fields_that_hold_a_date(record: type[Record]) -> None:
    for name in filter(None, days_of(record)):
        assert spec_of(record, name).kind is Kind.DATE


@every(
    ("record", "days"),
    [
        (Order, ("ordered_on", "ordered_on")),
        (AdCost, ("period_start", "period_end")),
        (Campaign, ("start", "end")),
        (ExchangeRate, ("day", "day")),
        (Influencer, ("", "")),
        (trial(), ("", "")),
        (trial(key=("met_on",)), ("met_on", "met_on")),
        (trial(key=("met_on",), spans=(("first", "last"),)), ("first", "last")),
        (trial(spans=(("first", "last"),), day_field="last"), ("last", "last")),
        (trial(day_field="last", first_day_field="first"), ("first", "last")),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else "",
)
def test_the_day_of_periods_comes_before_spans_and_keys(record: type[Record], days: tuple[str, str]) -> None:
    assert days_of(record) == days
