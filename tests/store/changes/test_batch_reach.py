"""What an import speaks of follows from the declarations: parts are told with their record, days by their fields."""

from pathlib import Path

import pytest

from invented import plainest
from socialroi_desktop.domain.days import days_of
from socialroi_desktop.domain.fields import Record, specs
from socialroi_desktop.domain.imports import SourceFile
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.changes import batches
from socialroi_desktop.store.changes.batch_reach import reach_of
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.file import codec
from workspaces import new_workspace


def insert(writer: Writer, record: type[Record], batch_id: int | None, **told: str) -> int:
    """Insert the plainest record, and before it what it must refer to."""
    values = codec.values_of(plainest(record)) | told | {"batch_id": batch_id}
    for spec in specs(record):
        if spec.refers_to and values[spec.name] is not None:
            values[spec.name] = insert(writer, RECORDS[spec.refers_to], None)
    return writer.insert(record.entity, {name: value for name, value in values.items() if value is not None})


@pytest.mark.parametrize("record", RECORDS.values(), ids=lambda record: record.entity)
def test_every_record_but_parts_is_told_with_its_days(record: type[Record], tmp_path: Path) -> None:
    first, last = days_of(record)
    days = {first: "2026-07-01", last: "2026-07-01"} if first else {}
    with new_workspace(tmp_path) as workspace:
        with change(workspace, "Import") as writer:
            batch_id = batches.start_batch(writer, SourceFile("a.csv", "", 1, "made_up", record.entity))
            insert(writer, record, batch_id, **days)
        found = reach_of(workspace, batch_id)
    if record.part_of:
        assert found == ()
    else:
        (reach,) = found
        assert (reach.entity, reach.rows) == (record.entity, 1)
        assert (reach.first, reach.last) == (days.get(first), days.get(last))
