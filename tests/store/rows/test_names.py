"""Names follow from what records declare: whoever has handles is known by them, wherever these stand."""

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import pytest

from asking import add
from every import every
from socialroi_desktop.domain.fields import Kind, Record, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.identity import handle_field
from socialroi_desktop.domain.parts import owner_entity
from socialroi_desktop.domain.records import RECORDS, Campaign, Handle, Influencer
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import names
from workspaces import new_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


@frozen
class Studio(Record):
    """Somebody with pages, known to no module."""

    entity: ClassVar[str] = "trial_studio"
    name: str = declare("Name", Kind.TEXT, default="")
    page: str | None = declare("Page", Kind.TEXT, is_handle=True)
    network: str | None = declare("Network", Kind.CHANNEL)


@frozen
class Page(Record):
    """A further page of a studio."""

    entity: ClassVar[str] = "trial_page"
    part_of: ClassVar[str] = "studio_id"
    studio_id: int | None = declare("Studio", Kind.REFERENCE, required=True, refers_to="trial_studio")
    address: str | None = declare("Address", Kind.TEXT, is_handle=True)


TABLES = """
CREATE TABLE trial_studio (id INTEGER PRIMARY KEY, name TEXT NOT NULL, page TEXT, network TEXT) STRICT;
CREATE TABLE trial_page (id INTEGER PRIMARY KEY, studio_id INTEGER NOT NULL, address TEXT) STRICT;
"""


@pytest.fixture
def studios(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """Three studios, two of one name, the first with a further page; no module names them."""
    known = {"trial_studio": Studio, "trial_page": Page}
    monkeypatch.setattr(names, "RECORDS", known)
    monkeypatch.setattr(names, "parts_of", lambda entity: (Page,) if entity == "trial_studio" else ())
    workspace.connection().executescript(TABLES)
    with change(workspace, "Studios") as writer:
        rows = [("Pine", "pine_a", "x"), ("Pine", None, "tiktok"), ("Oak", "oak", None)]
        writer.insert_rows("trial_studio", ("name", "page", "network"), rows)
        writer.insert_rows(
            "trial_page", ("studio_id", "address"), [(1, "@Pine_B"), (3, "https://x.com/oak2")]
        )
    return workspace


def test_a_record_nobody_knows_is_named_by_its_facts(studios: Workspace) -> None:
    connection = studios.connection()
    assert names.labels(connection, "trial_studio") == {1: "Pine (pine_a)", 2: "Pine (tiktok)", 3: "Oak"}
    assert names.known_as(connection, "trial_studio") == {1: "pine_a pine_b", 3: "oak oak2"}
    meanings = names.meanings(connection, "trial_studio")
    assert {word: meanings[word] for word in ("pine_b", "oak2", "oak", "pine (tiktok)", "pine")} == {
        "pine_b": 1, "oak2": 3, "oak": 3, "pine (tiktok)": 2, "pine": None,
    }  # fmt: skip
    assert names.naming_fields("trial_studio") == {
        "trial_studio": {"name", "page", "network"},
        "trial_page": {"studio_id", "address"},
    }


@every("record", RECORDS.values(), ids=lambda record: record.entity)
def test_every_handle_names_its_record(record: type[Record]) -> None:
    field = handle_field(record)
    if field is not None:
        place = (record.entity, record.part_of or "id", field.name)
        assert place in names.handle_places(owner_entity(record) or record.entity)
        assert field.name in names.naming_fields(owner_entity(record) or record.entity)[record.entity]


def test_people_are_known_by_all_their_handles(workspace: Workspace) -> None:
    add(
        workspace,
        Influencer(name="Anna", handle="anna", channel="x"),
        Influencer(name="Anna"),
        Campaign(name="Anna"),
    )
    add(workspace, Handle(influencer_id=1, channel="tiktok", handle="anna_t"))
    connection = workspace.connection()
    assert names.labels(connection, "influencer") == {1: "Anna (anna)", 2: "Anna (#2)"}
    assert names.known_as(connection, "influencer") == {1: "anna anna_t"}
    assert names.meanings(connection, "influencer")["anna_t"] == 1
    assert names.labels(connection, "campaign") == {1: "Anna"}


def test_handles_are_told_apart_by_their_network(workspace: Workspace) -> None:
    add(workspace, Influencer(name="A", handle="a", channel="x"))
    add(workspace, Handle(influencer_id=1, channel="tiktok", handle="a"))
    assert names.labels(workspace.connection(), "handle") == {1: "a (x)", 2: "a (tiktok)"}
