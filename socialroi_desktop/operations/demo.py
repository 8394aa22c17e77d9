"""Makes the demo workspace: typed records from a table, everything else through the importer.

So every figure of the demo can be proved to a file and line, as in a real workspace. Knows no figure itself.
"""

import re
import shutil
import tomllib
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from socialroi_desktop import ingest
from socialroi_desktop.domain.fields import Kind, Record, Spec, specs
from socialroi_desktop.domain.identity import identified
from socialroi_desktop.domain.money import Money
from socialroi_desktop.domain.records import RECORDS, Attachment, ContentForm, Post, Topic, UgcItem
from socialroi_desktop.domain.validation import check_record
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.demo_files import kept_file
from socialroi_desktop.operations.demo_pieces import kept_pieces
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.records.editing import completed
from socialroi_desktop.paths import resource
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.file.workspace import Workspace, create
from socialroi_desktop.store.rows import reading

# So long before the demo is made: who waits must not have waited for years.
_AGO = re.compile(r"-(\d+)h(?:(\d+)m)?")


def make_demo(path: Path) -> Workspace:
    """Make a filled workspace at `path` and return it open for writing.

    UserError when the file exists or cannot be made; nothing is left behind when anything fails.
    """
    told = _told()
    settings = Settings(**_values(Settings, told["settings"], told["settings"]["currency"], {}))
    workspace = create(path, settings)
    kept = Media(path).folder
    had_files = kept.exists()
    try:
        with ThreadPoolExecutor(1) as aside:
            # Processes of their own draw them meanwhile.
            drawn = aside.submit(kept_pieces, workspace, told.get(UgcItem.entity, ()))
            plans = [
                ingest.plan(ingest.open_source(file), settings, ingest.Options())
                for file in sorted(resource("demo").glob("*.csv"))
            ]
            pieces = drawn.result()
        _type_records(workspace, told, pieces, settings.currency)
        import_files(workspace, files=[FileImport(plan) for plan in plans])
        _say_topics(workspace, told["spoken_of"])
    except BaseException:
        workspace.close()
        for rest in path.parent.glob(f"{path.name}*"):
            rest.unlink()
        if not had_files:
            shutil.rmtree(kept, ignore_errors=True)
        raise
    return workspace


def _told() -> dict[str, Any]:
    """Return what the seller of the demo typed: settings, and rows by kind of record, from all tables of the folder."""
    told: dict[str, Any] = {}
    for path in sorted(resource("demo").glob("*.toml"), reverse=True):
        for name, rows in tomllib.loads(path.read_text("utf-8")).items():
            told[name] = [*told.get(name, ()), *rows] if isinstance(rows, list) else rows
    return told


def _type_records(
    workspace: Workspace, told: Mapping[str, Any], pieces: Mapping[str, Mapping[str, Any]], currency: str
) -> None:
    with change(workspace, "Demo content") as writer:
        known: dict[str, dict[str, int]] = {}
        # In the order they are declared, in which what others refer to comes first.
        for entity, declared in RECORDS.items():
            for row in told.get(entity, ()):
                values = _values(declared, row, currency, known)
                if declared is Attachment:
                    values |= kept_file(workspace, row)
                if declared is UgcItem:
                    values |= pieces.get(row["title"], {})
                _add(workspace, writer, declared(**values), known)


def _say_topics(workspace: Workspace, spoken_of: Sequence[Mapping[str, str]]) -> None:
    """Give imported posts the topic and form that the beginning of their text tells."""
    known = {
        "topic_id": {one.name: one.id for one in reading.listing(workspace, Topic)},
        "form_id": {one.name: one.id for one in reading.listing(workspace, ContentForm)},
    }
    with change(workspace, "Demo content") as writer:
        for post in reading.listing(workspace, Post):
            told = next((row for row in spoken_of if (post.text or "").startswith(row["text"])), None)
            if told is not None:
                values = {field: known[field][told[field]] for field in known if field in told}
                writer.update(Post.entity, post.id or 0, values)


def _add(workspace: Workspace, writer: Writer, record: Record, known: dict[str, dict[str, int]]) -> None:
    record = identified(record)
    problems = check_record(record)
    if problems:
        raise UserError(problems[0].template, **problems[0].values)
    row_id = writer.insert(
        record.entity, completed(workspace, writer, record.entity, codec.values_of(record))
    )
    name = getattr(record, record.label_field, None)
    if name is not None:
        known.setdefault(record.entity, {})[name] = row_id


def _values(
    record: type[Record], row: Mapping[str, Any], currency: str, known: Mapping[str, Mapping[str, int]]
) -> dict[str, Any]:
    values = {
        spec.name: _value(spec, row[spec.name], currency, known) for spec in specs(record) if spec.name in row
    }
    if record.of_any:
        # Of any kind of record: which one is told beside its name.
        kind, row_id = record.of_any
        values[row_id] = known[row[kind]][row[row_id]]
    if any(spec.name == "currency" for spec in specs(record)):
        values.setdefault("currency", currency)
    return values


def _value(spec: Spec, told: Any, currency: str, known: Mapping[str, Mapping[str, int]]) -> Any:
    """Return a value as it is stored: amounts in minor units, names of records as their ids, lists joined."""
    match spec.kind:
        case Kind.MONEY:
            return Money.of(told, currency).minor
        case Kind.BASIS_POINTS:
            return round(float(told) * 100)
        case Kind.CHANNELS | Kind.LONG_TEXT if isinstance(told, list):
            return (" " if spec.kind is Kind.CHANNELS else "\n").join(told)
        case Kind.TIME:
            return _moment(told)
        case Kind.REFERENCE:
            return known[spec.refers_to][told]
        case _:
            return told


def _moment(told: str) -> str:
    """Return a time as it is told, or so long before now."""
    ago = _AGO.fullmatch(told)
    if ago is None:
        return told
    return f"{datetime.now(UTC) - timedelta(hours=int(ago[1]), minutes=int(ago[2] or 0)):%Y-%m-%dT%H:%M:00Z}"
