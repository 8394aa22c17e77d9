from pathlib import Path

import pytest

from socialroi_desktop.domain.fields import INTEGER_KINDS, Record, specs
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.store.derived.said_sources import WORDS
from socialroi_desktop.store.file import version
from workspaces import new_workspace

# Columns the store keeps beside the declared ones.
OWN = {"id", "batch_id", "source_line"}
DERIVED = {
    "order": {"touch_id", "goods_cost", "listed_refunds"},
    "refund": {"of_order", "worth"},
    # Nothing reads it any more; what undo brings back from an older version stays there.
    "influencer": {"other_handles"},
    # Whether the seller typed the channel.
    **{entity: {"channel_typed"} for entity in WORDS},
}


@pytest.mark.parametrize("record", [*RECORDS.values(), Settings], ids=lambda record: record.entity)
def test_tables_hold_what_records_declare(tmp_path: Path, record: type[Record]) -> None:
    with new_workspace(tmp_path) as workspace:
        columns = {
            row["name"]: row["type"]
            for row in workspace.connection().execute(f'SELECT * FROM pragma_table_info("{record.entity}")')
        }
    declared = {spec.name: "INTEGER" if spec.kind in INTEGER_KINDS else "TEXT" for spec in specs(record)}
    extra = OWN | DERIVED.get(record.entity, set())
    assert {name: kind for name, kind in columns.items() if name not in extra} == declared


def test_the_released_schema_is_kept(tmp_path: Path, fixtures_dir: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        statements = workspace.connection().execute(
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE '%migrations%' ORDER BY type, name"
        )
        written = ";\n".join(row[0] for row in statements) + ";\n"
    assert written == (fixtures_dir / f"schema_{version.SCHEMA_VERSION:04d}.sql").read_text("utf-8")
