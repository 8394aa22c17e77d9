"""A post becomes ready, and stays it, only where every check allows that, or somebody says why it goes out all the same.

Whichever way it is written: form, cell, block of cells or command. What a right that is taken away does to posts that are
ready is told by `store.changes.following`.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import chain
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.posting.checks import (
    TERRITORY,
    checks_of,
    has_reason,
    in_the_way,
    on_another_day,
)
from socialroi_desktop.domain.posting.post_rights import REASON, SHOWN_BY, PieceInPost
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Influencer, Post, UgcItem, Usage, UsageRight
from socialroi_desktop.domain.records.reach import PUBLISHED, READY
from socialroi_desktop.errors import UserError, WrongField
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.piece_rights import piece_of
from socialroi_desktop.store.rows.post_pieces import pieces_in_posts, with_rights
from socialroi_desktop.store.rows.post_surroundings import around_post

# So many signs of a post tell which it is.
_LONGEST = 60
# What is checked of a post that is ready; an edit of the rest does not hold it up.
_ASKED_OF = ("state", "scheduled_at", "title", "text", "override_reason")

_KEPT_BACK = N_("“{post}” was ready and is a draft again. {why}")
_SEVERAL_KEPT_BACK = N_(
    "{count} posts that were ready are drafts again, the first is “{post}”. {why} The Calendar says it of the others."
)
_NOT_WRONG = N_("What was checked of it is not so any more; check it and set it ready anew.")
_NO_NAME = N_("A post of {day}")
_GONE = N_("A post that was ready is a draft again: a piece it showed is gone.")
_GONE_FROM_SEVERAL = N_("{count} posts that were ready are drafts again: a piece they showed is gone.")
# What no check knows a person may know; a command names the field as it calls it as well.
_OR_SAY_WHY = N_("{problem} Or write into “Ready all the same”{command} why it comes out so.")
_AND = N_("{problem} {more}")
_FORMER = N_(
    "“{piece}”: another one than its creator of now granted its use, or said how to be named; that does not count any more."
    " Open the piece on the UGC tab, then note their answer there or ask them."
)
_FORMER_OF_SEVERAL = N_(
    "“{piece}” and {count} more: others than their creators of now granted their use, or said how to be named; that does not"
    " count any more. Open each on the UGC tab, then note the answer there or ask them."
)
OF_FORMER_MAKERS = frozenset({_FORMER, _FORMER_OF_SEVERAL})
_WHY = N_(
    "The reason why a post comes out all the same was given for other pieces, another day or while it was ready, and is"
    " gone; give it anew where it still holds."
)


def must_be_ready(workspace: Workspace, record: Record, before: Record | None = None) -> None:
    """UserError, with what to do, when a post would be ready that must not come out so, or a piece would make it one."""
    if isinstance(record, Post):
        same = isinstance(before, Post) and all(
            getattr(record, name) == getattr(before, name) for name in _ASKED_OF
        )
        if record.id is not None and not same:
            pieces = pieces_in_posts(workspace.connection(), [record.id]).get(record.id, ())
            column = _asked_for(record, before)
            _must_pass(workspace, _with_its_reason(record, before), pieces, _today(workspace), column)
            if not _is_out(before):
                _must_have_passed(workspace, record, pieces, column)
    elif isinstance(record, Usage) and record.post_id and record.taken_down_on is None:
        post = reading.get(workspace, Post, record.post_id)
        same = before is not None and all(getattr(record, name) == getattr(before, name) for name in SHOWN_BY)
        if post is not None and not same:
            # The reason that was given is for the pieces that are in it already.
            wrong = _wrong(
                workspace, replace(post, override_reason=None), _in_it(workspace, record), _today(workspace)
            )
            if wrong is not None:
                raise UserError(wrong.template, **wrong.values)


def why_not_ready(workspace: Workspace, post: Post) -> Problem | None:
    """Return all that keeps a post from being ready as it is now; None where nothing does, or a reason lets it through."""
    pieces = pieces_in_posts(workspace.connection(), [post.id or 0]).get(post.id or 0, ())
    return _wrong(workspace, replace(post, state=READY), pieces, _today(workspace))


def with_limits(
    workspace: Workspace, changed: Changed, record: Record, before: Record | None = None
) -> Changed:
    """Return the change by which a post becomes ready with a note where a right does not cover everywhere it may be seen."""
    if not isinstance(record, Post) or record.state != READY:
        return changed
    same = isinstance(before, Post) and (before.state, before.scheduled_at) == (
        record.state,
        record.scheduled_at,
    )
    if same:
        return changed
    pieces = pieces_in_posts(workspace.connection(), [record.id or 0]).get(record.id or 0, ())
    checks = checks_of(record, pieces, _today(workspace))
    limits = (check.says for check in checks if check.check == TERRITORY and not check.ok)
    return replace(changed, notes=(*changed.notes, *limits))


def without_reason(kept: Record, taken: frozenset[str]) -> frozenset[str]:
    """Return the fields to take from the one of two records that goes: not why it would have come out with its own pieces."""
    to_come = isinstance(kept, Post) and kept.state != PUBLISHED
    return taken - {REASON} if to_come else taken


def with_fallen(workspace: Workspace, changed: Changed, entity: str, asked: Collection[str] = ()) -> Changed:
    """Return a change with a note where posts that were ready are drafts again by it, or reasons given for posts went.

    Where it opened rights, as those of a piece that somebody else has made, that is noted as well.
    What was changed of posts themselves, the fields `asked`, is no news.
    """
    # Who is erased, and what goes with them, is told by the receipt.
    notes = [] if entity == Influencer.entity else list(_of_former_makers(workspace, changed))
    if notes:
        changed = replace(changed, leads_to=_one_piece(changed))
    rows = changed.rows.get(Post.entity)
    if rows is None:
        return replace(changed, notes=(*changed.notes, *notes))
    if "state" in rows.fields and entity != Post.entity:
        notes.append(_fallen(workspace, changed, list(chain.from_iterable(rows.edited))))
    if REASON in rows.fields and REASON not in asked:
        notes.append(Problem(_WHY))
    return replace(changed, notes=(*changed.notes, *notes))


def _of_former_makers(workspace: Workspace, changed: Changed) -> Iterator[Problem]:
    pieces, rights = changed.rows.get(UgcItem.entity), changed.rows.get(UsageRight.entity)
    if pieces is None or rights is None or pieces.deleted:
        return
    if "influencer_id" in pieces.fields and {"state", "credit"} & rights.fields:
        ids = list(dict.fromkeys(chain.from_iterable(pieces.edited)))
        item = reading.get(workspace, UgcItem, ids[0])
        told = {"piece": item.title if item is not None else "", "count": len(ids) - 1}
        yield Problem(_FORMER if len(ids) == 1 else _FORMER_OF_SEVERAL, told)


def _one_piece(changed: Changed) -> Place | None:
    """Return the piece that was changed; None where there are several."""
    ids = {row_id for span in changed.rows[UgcItem.entity].edited for row_id in span}
    return Place(UgcItem.entity, (ids.pop(),)) if len(ids) == 1 else None


def _fallen(workspace: Workspace, changed: Changed, ids: Sequence[int]) -> Problem:
    pieces, count = changed.rows.get(UgcItem.entity), len(ids)
    if pieces is not None and pieces.deleted and Usage.entity in changed.rows:
        return Problem(_GONE) if count == 1 else Problem(_GONE_FROM_SEVERAL, {"count": count})
    post = reading.get(workspace, Post, ids[0])
    if post is None:
        return Problem(_GONE)
    told = {"post": _called(post), "why": _why_fallen(workspace, post), "count": count}
    return Problem(_KEPT_BACK if count == 1 else _SEVERAL_KEPT_BACK, told)


def _called(post: Post) -> object:
    words = " ".join((post.title or post.text or "").split())
    if not words:
        return Problem(_NO_NAME, {"day": (post.scheduled_at or "")[:10]})
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"


def _why_fallen(workspace: Workspace, post: Post) -> Problem:
    """Return what keeps a post from being ready as it is now."""
    return why_not_ready(workspace, post) or Problem(_NOT_WRONG)


def _with_its_reason(post: Post, before: Record | None) -> Post:
    """Return a post without a reason that was given for another day."""
    if isinstance(before, Post) and before.override_reason == post.override_reason:
        return replace(post, override_reason=None) if on_another_day(post, before.scheduled_at) else post
    return post


def _asked_for(post: Post, before: Record | None) -> str:
    """Return the field by which a post asks to be ready: the first that is another than before."""
    return next((name for name in _ASKED_OF if getattr(post, name) != getattr(before, name, None)), "state")


def _must_pass(
    workspace: Workspace, post: Post, pieces: Sequence[PieceInPost], today: date, column: str
) -> None:
    wrong = _wrong(workspace, post, pieces, today)
    if wrong is not None:
        raise WrongField(_OR_SAY_WHY, column=column, problem=wrong, command=f" ({REASON})")


def _must_have_passed(workspace: Workspace, post: Post, pieces: Sequence[PieceInPost], column: str) -> None:
    """UserError when a post is said to have come out on a day on which it must not have; a post without pieces just did."""
    if post.state != PUBLISHED or not pieces:
        return
    # Where nobody knows the day, it is out today.
    day = _today(workspace)
    if post.published_at:
        day = datetime.fromisoformat(post.published_at).astimezone(_zone(workspace)).date()
    _must_pass(workspace, replace(post, state=READY, scheduled_at=day.isoformat()), pieces, day, column)


def _is_out(before: Record | None) -> bool:
    return isinstance(before, Post) and before.state == PUBLISHED


def _wrong(workspace: Workspace, post: Post, pieces: Sequence[PieceInPost], today: date) -> Problem | None:
    if post.state != READY or has_reason(post):
        return None
    wrong = in_the_way(checks_of(post, pieces, today, around_post(workspace, post, today)))
    return _together([check.says for check in wrong]) if wrong else None


def _together(problems: Sequence[Problem]) -> Problem:
    told = problems[-1]
    for problem in reversed(problems[:-1]):
        told = Problem(_AND, {"problem": problem, "more": told})
    return told


def _in_it(workspace: Workspace, usage: Usage) -> Sequence[PieceInPost]:
    item = reading.get(workspace, UgcItem, usage.ugc_item_id or 0)
    if item is None:
        return ()
    return [piece for _, piece in with_rights(workspace.connection(), [(usage, piece_of(item))])]


def _today(workspace: Workspace) -> date:
    return datetime.now(_zone(workspace)).date()


def _zone(workspace: Workspace) -> ZoneInfo:
    return ZoneInfo(workspace.settings().timezone)
