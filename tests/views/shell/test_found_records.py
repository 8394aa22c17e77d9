"""Which kinds of record the palette looks through first follows from what they declare."""

from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.views.shell.found_records import searched


def test_what_people_name_comes_before_what_happened_and_parts_come_last() -> None:
    order = [record.entity for record in sorted(RECORDS.values(), key=searched)]
    named = [record.entity for record in RECORDS.values() if not record.day_field and not record.part_of]
    assert order[: len(named)] == named
    assert {"campaign", "influencer", "product"} <= set(named)
    assert order.index("post") < order.index("lead_step")
    assert order.index("influencer") < order.index("order")
