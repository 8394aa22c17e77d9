"""Saved views go on asking for a tag under its new name. Knows what views keep; reads no rows that they show."""

import re

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.records import SavedView, Tag
from socialroi_desktop.domain.tagging import BETWEEN, tag_names
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

_OF_TAGS = re.compile(r"(\s*tags\s*(?:!=|=|~)\s*)(.*)", re.DOTALL)


def follow_tag(workspace: Workspace, writer: Writer, before: Record, after: Record) -> None:
    """Write what a tag is called now, inside a running change, into the views that ask for it by its name before.

    `after` is the tag it was renamed to or merged into. Records of other kinds concern no view.
    """
    if isinstance(before, Tag) and isinstance(after, Tag) and before.name != after.name:
        _rename(workspace, writer, before.name, after.name)


def _rename(workspace: Workspace, writer: Writer, old: str, new: str) -> None:
    for view in reading.listing(workspace, SavedView):
        told = "\n".join(_renamed(line, old, new) for line in (view.conditions or "").splitlines())
        if told != (view.conditions or "") and view.id is not None:
            writer.update(SavedView.entity, view.id, codec.values_of(view) | {"conditions": told})


def _renamed(line: str, old: str, new: str) -> str:
    found = _OF_TAGS.fullmatch(line)
    names = tag_names(found[2]) if found else ()
    if found is None or fold(old) not in map(fold, names):
        return line
    called = BETWEEN.join(new if fold(name) == fold(old) else name for name in names)
    # Of two that became one it asks once.
    return found[1] + BETWEEN.join(tag_names(called))
