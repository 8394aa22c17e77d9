"""Everything about one record in words: all fields, the records it refers to, and where the row came from."""

from dataclasses import dataclass

from socialroi_desktop.domain.fields import Kind, Record, Spec, specs
from socialroi_desktop.domain.records import RECORDS, UgcItem
from socialroi_desktop.store.changes import batches
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.field_text import Naming, shown
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import field_label


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a row came from; `file` is empty for rows typed by hand."""

    sentence: str
    file: str = ""
    line: str = ""
    sha256: str = ""
    imported: str = ""
    batch_id: int | None = None


def details(record: Record, naming: Naming, without: frozenset[str] = frozenset()) -> list[tuple[str, str]]:
    """Return (label, value) of every field that is known; last, in one line, the fields that are not.

    Fields `without` which it goes, by name, are told elsewhere.
    """
    texts = [
        (field_label(spec), shown(record, spec, naming))
        for spec in specs(type(record))
        if spec.name not in without and not _is_internal(record, spec)
    ]
    known = [(label, text) for label, text in texts if text]
    unknown = listed(label for label, text in texts if not text)
    return [*known, (translate("RecordDetails", "Not known"), unknown)] if unknown else known


def references(record: Record) -> dict[str, tuple[str, int]]:
    """Return, by label of the field, entity and id of each record that one refers to."""
    found = ((field_label(spec), reference_of(record, spec)) for spec in specs(type(record)))
    return {label: reference for label, reference in found if reference is not None}


def reference_of(record: Record, spec: Spec) -> tuple[str, int] | None:
    """Return entity and id of the record that one field refers to, or None."""
    if record.of_any and spec.name in record.of_any:
        kind, row_id = (getattr(record, name) for name in record.of_any)
        return (kind, row_id) if kind in RECORDS and row_id is not None else None
    row_id = getattr(record, spec.name) if spec.kind is Kind.REFERENCE else None
    return None if row_id is None else (spec.refers_to, int(row_id))


def _is_internal(record: Record, spec: Spec) -> bool:
    """Tell book-keeping that nobody typed and no file holds, and the hash of what is seen, from what is about the record."""
    typed_by_nobody = not spec.shown and not spec.editable
    return typed_by_nobody and (not spec.importable or spec.name == record.picture_field)


def _not_imported(record: Record) -> str:
    if isinstance(record, UgcItem) and record.file_name:
        return translate("RecordDetails", "From the file “{file}”.").format(file=record.file_name)
    return translate("RecordDetails", "Typed by hand.")


def origin(workspace: Workspace, record: Record, zone: str) -> Origin:
    """Return which import, file and line a record came from."""
    batch = None if record.batch_id is None else batches.batch(workspace, record.batch_id)
    if batch is None:
        return Origin(_not_imported(record))
    template = translate("RecordDetails", "{file}, line {line}")
    line = formatting.UNKNOWN if record.source_line is None else str(record.source_line)
    return Origin(
        template.format(file=batch.file, line=line),
        batch.file,
        line,
        batch.sha256,
        formatting.local_moment(batch.at, zone),
        batch.id,
    )
