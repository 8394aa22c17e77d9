"""Which record a change was about follows from what the record declares."""

import json

from every import every
from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import RECORDS, Campaign, Cost, OrderLine, Post
from socialroi_desktop.domain.telling import filled, which


@every("record", RECORDS.values(), ids=lambda record: record.entity)
def test_every_record_is_told_by_something_that_can_be_kept(record: type[Record]) -> None:
    told = which(record(), "USD")
    assert json.loads(json.dumps(told)) == told
    assert set(told) <= {"field", "text", "day", "worth"}


@every(
    ("record", "text"),
    [
        (Campaign(name="Summer", start="2026-07-01"), "Summer"),
        (
            Cost(spent_on="2026-07-01", kind="tool", amount=1250, currency="PLN"),
            "tool, 2026-07-01, 12.50 PLN",
        ),
        (Cost(spent_on="2026-07-01", kind="tool", note="Studio\n rent"), "Studio rent, 2026-07-01"),
        (Post(external_id="9", text="x" * 99, published_on="2026-07-01"), f"{'x' * 60}…, 2026-07-01"),
        (OrderLine(order_id=1, position=1, name="Mug", currency="USD"), "Mug"),
    ],
    ids=lambda value: value.entity if isinstance(value, Record) else "",
)
def test_a_name_a_day_and_an_amount_tell_one_from_others(record: Record, text: str) -> None:
    values = {"record": record.entity, "which": which(record, "USD")}
    title = RECORDS[record.entity].singular
    assert filled("Deleted: {record} “{which}”", values) == f"Deleted: {title} “{text}”"


def test_what_was_kept_before_is_told_as_it_was() -> None:
    assert filled("Delete: {records} ({number})", {"records": "cost", "number": 1}) == "Delete: Costs (1)"
