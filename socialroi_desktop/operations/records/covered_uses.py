"""A place where a piece is used is held against the rights of the piece as it is written down.

What a right does not cover is said and kept: it may be asked for, or the place is taken down. Where the right was declined or
withdrawn, whoever uses it all the same says why.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.library.standing import UsageCover, cover_of_place
from socialroi_desktop.domain.library.taken_back import taken_back_from
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.posting.post_rights import REASON
from socialroi_desktop.domain.reasons import says_something
from socialroi_desktop.domain.records import Post, UgcItem, Usage
from socialroi_desktop.domain.records.library import REFUSED
from socialroi_desktop.domain.records.reach import PLANNED_STATES
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.piece_rights import piece_of, rights_of_pieces

# What says which place it is, for how long and where; a row that only gets another note is not held to its right again.
_ASKED_OF = ("ugc_item_id", "where", "post_id", "territory", "from_on", "to_on", "taken_down_on")


_REFUSED: Mapping[str, str] = MappingProxyType(
    {
        "declined": N_(
            "It was declined. Write into the note why it is used all the same, or choose another piece."
        ),
        "withdrawn": N_(
            "The right was withdrawn. Write into the note why it is used all the same, or choose another piece."
        ),
        "ahead": N_(
            "The right was withdrawn from {day} on. Write into the note why it is used all the same, or choose another piece."
        ),
    }
)
# A post that is not out asks for its own reason in the end, whatever stands with the piece.
_REFUSED_IN_POST: Mapping[str, str] = MappingProxyType(
    {
        "declined": N_(
            "It was declined. Choose another piece, or write into the note why it is in the post; before it comes out, the post"
            " needs a reason of its own{command}."
        ),
        "withdrawn": N_(
            "The right was withdrawn. Choose another piece, or write into the note why it is in the post; before it comes out,"
            " the post needs a reason of its own{command}."
        ),
        "ahead": N_(
            "The right was withdrawn from {day} on. Choose another piece or an earlier day, or write into the note why it is in"
            " the post; before it comes out, the post needs a reason of its own{command}."
        ),
    }
)


def must_not_be_refused(workspace: Workspace, record: Record, before: Record | None = None) -> None:
    """UserError when a piece is put where its use was declined or withdrawn, and no note says why, or says it any more.

    A place that is there already may be used for fewer days.
    """
    if not isinstance(record, Usage) or _says_why(record):
        return
    if isinstance(before, Usage) and not _says_why(before) and _is_less(record, before):
        return
    found = _cover(workspace, record)
    if found is None or not found.to_take_down or found.right is None or found.right.state not in REFUSED:
        return
    back = taken_back_from(found.right)
    kind = "ahead" if back else found.right.state
    if _goes_out(workspace, record):
        raise UserError(_REFUSED_IN_POST[kind], day=back, command=f" ({REASON})")
    raise UserError(_REFUSED[kind], day=back)


def with_cover(
    workspace: Workspace, changed: Changed, record: Record, before: Record | None = None
) -> Changed:
    """Return a change of a place with a note where no right covers it."""
    if not isinstance(record, Usage) or not _asks(record, before):
        return changed
    found = _cover(workspace, record)
    if found is None or not found.to_take_down:
        return changed
    return replace(changed, notes=(*changed.notes, found.reason))


def _says_why(usage: Usage) -> bool:
    return says_something(usage.note)


def _goes_out(workspace: Workspace, usage: Usage) -> bool:
    """Tell whether a piece is shown by a post that has not come out."""
    post = reading.get(workspace, Post, usage.post_id) if usage.post_id else None
    return post is not None and post.state in PLANNED_STATES


def _asks(record: Usage, before: Record | None) -> bool:
    return before is None or any(getattr(record, name) != getattr(before, name) for name in _ASKED_OF)


def _is_less(record: Usage, before: Usage) -> bool:
    """Tell whether a place is the same as before and used on no other days."""
    same = all(
        getattr(record, name) == getattr(before, name)
        for name in ("ugc_item_id", "where", "post_id", "territory", "taken_down_on")
    )
    within = (before.from_on or "") <= (record.from_on or "")
    return same and within and (before.to_on is None or (record.to_on or "9") <= before.to_on)


def _cover(workspace: Workspace, usage: Usage) -> UsageCover | None:
    item = reading.get(workspace, UgcItem, usage.ugc_item_id or 0)
    if item is None:
        return None
    post = reading.get(workspace, Post, usage.post_id) if usage.post_id else None
    today = datetime.now(ZoneInfo(workspace.settings().timezone)).date()
    rights = rights_of_pieces(workspace, [piece_of(item)])[item.id or 0]
    return cover_of_place(rights, usage, today, None if post is None else (post.state, post.day))
