"""A channel that the seller typed in a record comes before what is said of its source, and before what files tell of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from asking import add
from bringing_files import bring
from socialroi_desktop.cli import main
from socialroi_desktop.domain.records import Lead, PageTime, Record, SourceRule, Touchpoint, WebSessions
from socialroi_desktop.operations.history import redo, undo
from socialroi_desktop.operations.records.editing import delete_records, edit_record
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import dump, new_workspace

TRAFFIC = "Date,Source,Medium,Sessions\n2026-07-01,flyer,print,10\n2026-07-02,flyer,print,5\n"
TOUCHES = "customer,time,channel,conversion\nc1,2026-07-01 10:00,flyer,0\nc2,2026-07-02 10:00,flyer,1\n"
LEADS = "Email,Date,Source\na@b.example,2026-07-01,flyer\nc@d.example,2026-07-02,flyer\n"
FILES = {"web_sessions": TRAFFIC, "touchpoint": TOUCHES, "lead": LEADS}
BY_HAND: list[Record] = [
    WebSessions(period_start="2026-07-01", period_end="2026-07-01", source="flyer", sessions=3, channel="email"),
    Touchpoint(customer="c", touched_at="2026-07-01T10:00:00Z", source="flyer", channel="email"),
    PageTime(visit="v", visited_at="2026-07-01T10:00:00Z", page="/", seconds=3, source="flyer", channel="email"),
    Lead(created_at="2026-07-01T10:00:00Z", source="flyer", channel="email", name="Jo"),
]  # fmt: skip
RULE = SourceRule(source="flyer", channel="display")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as workspace:
        yield workspace


def channels(shop: Workspace, entity: str) -> list[str | None]:
    rows = shop.connection().execute(f"SELECT channel FROM {entity} ORDER BY id")
    return [row[0] for row in rows]


@pytest.mark.parametrize("entity", FILES)
def test_what_was_typed_in_a_row_of_a_file_stays(shop: Workspace, tmp_path: Path, entity: str) -> None:
    path = tmp_path / "file.csv"
    bring(shop, path, FILES[entity])
    derived = channels(shop, entity)
    edit_record(shop, entity=entity, row_id=1, changes={"channel": "email"})
    before = dump(shop)
    add(shop, RULE)
    assert channels(shop, entity) == ["email", "display"]
    again = bring(shop, path)
    assert (again.new, again.changed, again.same) == (0, 0, 2)
    delete_records(shop, entity="source_rule", ids=[1])
    assert channels(shop, entity) == ["email", derived[1]]
    undo(shop)
    undo(shop)
    assert dump(shop) == before
    undo(shop)
    assert channels(shop, entity) == derived
    add(shop, RULE)
    assert channels(shop, entity) == ["display", "display"]


@pytest.mark.parametrize("entity", FILES)
def test_what_is_typed_after_the_rule_stays_too(shop: Workspace, tmp_path: Path, entity: str) -> None:
    bring(shop, tmp_path / "file.csv", FILES[entity])
    add(shop, RULE)
    edit_record(shop, entity=entity, row_id=2, changes={"channel": "email"})
    edit_record(shop, entity="source_rule", row_id=1, changes={"channel": "tiktok"})
    assert channels(shop, entity) == ["tiktok", "email"]
    undo(shop)
    undo(shop)
    assert channels(shop, entity) == ["display", "display"]
    redo(shop)
    redo(shop)
    assert channels(shop, entity) == ["tiktok", "email"]


@pytest.mark.parametrize("record", BY_HAND, ids=lambda record: record.entity)
def test_a_record_written_down_by_hand_keeps_its_channel(shop: Workspace, record: Record) -> None:
    add(shop, record, RULE)
    assert channels(shop, record.entity) == ["email"]
    undo(shop)
    undo(shop)
    assert channels(shop, record.entity) == []


def test_a_cleared_channel_follows_the_rule_again(shop: Workspace, tmp_path: Path) -> None:
    bring(shop, tmp_path / "traffic.csv", TRAFFIC)
    add(shop, RULE)
    edit_record(shop, entity="web_sessions", row_id=1, changes={"channel": "email"})
    edit_record(shop, entity="web_sessions", row_id=1, changes={"channel": None})
    assert channels(shop, "web_sessions") == ["display", "display"]


def test_on_the_command_line_as_in_the_window(shop: Workspace, tmp_path: Path) -> None:
    path = str(shop.path)
    bring(shop, tmp_path / "traffic.csv", TRAFFIC)
    shop.close()
    assert main(["set", path, "web_sessions", "2", "channel=email"]) == 0
    assert main(["add", path, "source_rule", "source=flyer", "channel=display"]) == 0
    assert main(["add", path, "lead", "name=Jo", "source=flyer", "created_at=2026-07-01T10:00"]) == 0
    from socialroi_desktop.store.file.workspace import open_workspace

    with open_workspace(tmp_path / path) as again:
        assert channels(again, "web_sessions") == ["display", "email"]
        assert channels(again, "lead") == ["display"]
