"""Equal rows are numbered because their record says so, whatever else completes it."""

from every import every
from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.ingest.cells.reading import Bad
from socialroi_desktop.ingest.completing.by_entity import completed, numbered

NUMBERED = [record for record in RECORDS.values() if record.numbered_by]


@every("record", NUMBERED, ids=lambda record: record.entity)
def test_every_record_with_a_number_has_it_filled(record: type[Record]) -> None:
    complete = numbered(lambda row: None, record.entity)
    rows = [dict.fromkeys(record.key) for _ in range(3)]
    assert [complete(row) for row in rows] == [None] * 3
    assert [row[record.numbered_by] for row in rows] == [1, 2, 3]
    assert record.numbered_by in completed(record)


def test_a_row_that_is_refused_takes_no_number() -> None:
    trouble = [Bad("No."), None]
    complete = numbered(lambda row: trouble.pop(0), "refund")
    rows = [dict.fromkeys(RECORDS["refund"].key) for _ in range(2)]
    assert [complete(row) is None for row in rows] == [False, True]
    assert rows[1]["occurrence"] == 1
