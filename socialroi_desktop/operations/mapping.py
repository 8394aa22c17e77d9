"""Remembers which column of an unknown file means which field, by the header, so that it is asked once."""

from dataclasses import replace
from typing import Any

from socialroi_desktop import ingest
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store import batches
from socialroi_desktop.store.workspace import Workspace
from socialroi_desktop.store.writer import Writer, change

_COLUMNS, _DEFAULTS = "columns", "defaults"


def remember_mapping(workspace: Workspace, *, plan: ingest.Plan) -> Changed | None:
    """Keep the mapping a file is read with; None when it was not mapped by hand or is known already."""
    options = plan.layout.options
    if options.mapping is None:
        return None
    known = batches.remembered_mapping(workspace, plan.fingerprint)
    if known == (plan.entity, _kept(options)):
        return None
    with change(workspace, "Column mapping of {file}", file=plan.source.name) as writer:
        _write(writer, plan, options)
    return Changed("Column mapping of {file}", {"file": plan.source.name}, frozenset(writer.entities))


def remembered_options(
    workspace: Workspace, fingerprint: str, options: ingest.Options | None
) -> ingest.Options | None:
    """Return options with the mapping kept for a header; None when there is none."""
    known = batches.remembered_mapping(workspace, fingerprint)
    if known is None:
        return None
    entity, kept = known
    base = options or ingest.Options()
    return replace(
        base, entity=entity, mapping=kept[_COLUMNS], defaults=dict(kept[_DEFAULTS]) | dict(base.defaults)
    )


def _kept(options: ingest.Options) -> dict[str, Any]:
    return {_COLUMNS: dict(options.mapping or {}), _DEFAULTS: dict(options.defaults)}


def _write(writer: Writer, plan: ingest.Plan, options: ingest.Options) -> None:
    batches.remember_mapping(writer, plan.fingerprint, plan.entity, _kept(options))
