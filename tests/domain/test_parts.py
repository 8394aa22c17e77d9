"""What follows from a record being part of another, for every one that is."""

from itertools import chain

from every import every
from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.parts import owner_entity, parts_of, place_within, stays_with_owner
from socialroi_desktop.domain.records import RECORDS, LeadStep, Order, OrderLine, PostMetrics, Product

PARTS = [record for record in RECORDS.values() if record.part_of]


@every("part", PARTS, ids=lambda record: record.entity)
def test_every_part_has_a_record_it_is_found_from(part: type[Record]) -> None:
    assert part in parts_of(owner_entity(part))
    assert part.part_of not in place_within(part)


def test_nothing_else_is_a_part() -> None:
    assert set(chain.from_iterable(map(parts_of, RECORDS))) == set(PARTS)
    assert (owner_entity(Product), parts_of("product"), stays_with_owner(Order)) == ("", (), False)


def test_parts_are_told_apart_by_their_key_and_figures_go_with_their_export() -> None:
    assert (place_within(OrderLine), place_within(LeadStep)) == (("position",), ())
    assert [stays_with_owner(part) for part in (OrderLine, LeadStep, PostMetrics)] == [True, True, False]
