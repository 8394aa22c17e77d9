"""Saved views on the command line: found by their name, and held to what can be shown before they are kept."""

from collections.abc import Callable
from typing import Any

from socialroi_desktop.domain import saved_views
from socialroi_desktop.domain.fields import Record, Spec
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import SavedView, UgcItem
from socialroi_desktop.errors import UsageError, UserError
from socialroi_desktop.queries.library.asked import today_in, with_line
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.tags import all_tags

Read = Callable[[Spec, str], Any]


def view_query(workspace: Workspace, entity: str, name: str, read: Read) -> Query:
    """Return what a saved view asks; UserError names those there are, UsageError for no name."""
    if not name.strip():
        raise UsageError("--view names a saved view; write its name, or leave it out.")
    known = [view for view in reading.listing(workspace, SavedView) if view.record_kind == entity]
    found = next((view for view in known if fold(view.name) == fold(name)), None)
    if found is None:
        names = ", ".join(view.name for view in known) or "–"
        raise UserError(
            "There is no view “{name}” of {entity}; there are: {names}.",
            name=name,
            entity=entity,
            names=names,
        )
    query = saved_views.query_of(found, read)
    saved_views.must_have_tags(found, query, [tag.name for tag in all_tags(workspace)])
    return with_line(workspace, query, today_in(workspace)) if entity == UgcItem.entity else query


def must_be_shown(record: Record, read: Read) -> None:
    """UserError for a saved view of a kind or of fields there are none of; any other record holds."""
    if isinstance(record, SavedView):
        saved_views.must_hold(record, read)
