"""Pieces of the library are chosen among: rated, put on the shortlist, edited together. Each is one change, however many."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.domain.tagging import BETWEEN, tag_names, tags_text
from socialroi_desktop.operations.records.blocks import LeftRow, TableEdit, edit_table
from socialroi_desktop.operations.records.saying import Said
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.ordering import records_by_id

_ONE_RATED = Said(N_("Rate {rating}: “{which}”"), N_("Rated {rating}: “{which}”"))
_RATED = Said(N_("Rate pieces {rating} ({number})"), N_("Rated {rating}: pieces ({number})"))
_ONE_LISTED = Said(N_("Shortlist: “{which}”"), N_("Put on the shortlist: “{which}”"))
_LISTED = Said(N_("Shortlist pieces ({number})"), N_("Put pieces on the shortlist ({number})"))
_ONE_TAKEN_OFF = Said(N_("Take off the shortlist: “{which}”"), N_("Taken off the shortlist: “{which}”"))
_TAKEN_OFF = Said(
    N_("Take pieces off the shortlist ({number})"), N_("Took pieces off the shortlist ({number})")
)


def rate(workspace: Workspace, *, ids: Sequence[int], rating: int) -> Changed | None:
    """Rate pieces from 0 to 5; None when all were rated so."""
    one, several = (replace(said, values={"rating": rating}) for said in (_ONE_RATED, _RATED))
    return _all(workspace, ids, {"rating": rating}, one, several)


def shortlist(workspace: Workspace, *, ids: Sequence[int]) -> Changed | None:
    """Put pieces on the shortlist; where all of them are on it, take them off."""
    found = records_by_id(workspace, UgcItem.entity, ids).values()
    off = all(isinstance(item, UgcItem) and item.shortlisted for item in found)
    said = (_ONE_TAKEN_OFF, _TAKEN_OFF) if off else (_ONE_LISTED, _LISTED)
    return _all(workspace, ids, {"shortlisted": int(not off)}, *said)


def _all(
    workspace: Workspace, ids: Sequence[int], values: Mapping[str, Any], one: Said, several: Said
) -> Changed | None:
    edit = TableEdit(UgcItem.entity, dict.fromkeys(ids, values))
    return edit_table(workspace, edit=edit, one=one, several=several)[0]


def edit_together(
    workspace: Workspace, *, ids: Sequence[int], values: Mapping[str, Any], tags: str = ""
) -> tuple[Changed | None, tuple[LeftRow, ...]]:
    """Give pieces the same values, and tags beside those they have; return the change and what could not be changed."""
    edits: dict[int, Mapping[str, Any]] = {}
    for row_id, item in records_by_id(workspace, UgcItem.entity, ids).items():
        more = {"tags": tags_text(tag_names(BETWEEN.join((item.tags or "", tags))))} if tags else {}
        edits[row_id] = {**values, **more}
    return edit_table(workspace, edit=TableEdit(UgcItem.entity, edits))
