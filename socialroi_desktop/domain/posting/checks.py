"""What is looked at before a post comes out: one list of checks, each with its sentence. Pure.

Another check is another function here or beside, named in `checks_of`; where it is shown and what it holds up follows.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.outreach.ready_pack import is_given_for, lacks_disclosure
from socialroi_desktop.domain.posting.around import Around
from socialroi_desktop.domain.posting.check import Check
from socialroi_desktop.domain.posting.content_checks import (
    brand_checks,
    length_checks,
    repeat_checks,
    time_checks,
)
from socialroi_desktop.domain.posting.post_rights import PieceInPost, limit_problem, right_problem
from socialroi_desktop.domain.posting.promise_checks import (
    call_checks,
    card_checks,
    link_checks,
    page_checks,
)
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.reasons import says_something
from socialroi_desktop.domain.records import Post

# What a post that is only begun does not pass yet; that is no obstacle to speak of.
CONTENT = "content"
# Where alone a post may be seen: no obstacle either, but nobody can know it from the post.
TERRITORY = "territory"
_EMPTY = N_("The post has neither a text nor a piece; write its text, or put a piece of the library into it.")


def checks_of(
    post: Post, pieces: Sequence[PieceInPost], today: date, around: Around | None = None
) -> tuple[Check, ...]:
    """Return what is to be said of a post with the pieces of the library in it, as of a day, before it comes out.

    Without what stands around it only its pieces and whether it has any content are looked at.
    """
    return (
        *_rights(post, pieces, today),
        *_territory(post, pieces, today),
        *_disclosure(post, pieces),
        *_content(post, pieces),
        *(_beyond_pieces(post, around, today) if around is not None else ()),
    )


def _beyond_pieces(post: Post, around: Around, today: date) -> Iterator[Check]:
    yield from link_checks(post, around)
    yield from call_checks(post, around)
    yield from page_checks(post, around)
    yield from card_checks(post, around)
    yield from length_checks(post, around)
    yield from brand_checks(post, around)
    yield from time_checks(post, around)
    yield from repeat_checks(post, around, today)


def in_the_way(checks: Sequence[Check]) -> tuple[Check, ...]:
    """Return the checks for which a post cannot be ready."""
    return tuple(check for check in checks if check.blocking and not check.ok)


def has_reason(post: Post) -> bool:
    """Tell whether somebody wrote down why a post comes out all the same."""
    return says_something(post.override_reason)


def on_another_day(post: Post, planned_before: str | None) -> bool:
    """Tell whether a post is planned for another day than before."""
    return (planned_before or "")[:10] != (post.scheduled_at or "")[:10]


def _rights(post: Post, pieces: Sequence[PieceInPost], today: date) -> Iterator[Check]:
    problems = [problem for piece in pieces if (problem := right_problem(piece, post.scheduled_at, today))]
    for problem in problems:
        yield Check("rights", False, True, problem)
    if not pieces:
        yield Check("rights", True, True, Problem("No piece of the library is used in it."))
    elif not problems:
        yield Check("rights", True, True, Problem("A right covers every piece on its day."))


def _territory(post: Post, pieces: Sequence[PieceInPost], today: date) -> Iterator[Check]:
    for piece in pieces:
        if limit := limit_problem(piece, post.scheduled_at, today):
            yield Check(TERRITORY, False, False, limit)


def _disclosure(post: Post, pieces: Sequence[PieceInPost]) -> Iterator[Check]:
    given = [piece for piece in pieces if piece.deal is not None and is_given_for(piece.deal)]
    if not given:
        return
    problems = [problem for piece in given if (problem := undisclosed(post, piece))]
    for problem in problems:
        yield Check("disclosure", False, True, problem)
    if not problems:
        yield Check("disclosure", True, True, Problem("The text says what was given for its pieces."))


def _content(post: Post, pieces: Sequence[PieceInPost]) -> Iterator[Check]:
    """Tell of a post with neither words nor a piece. Its title is not seen; pictures of the shop need not be in the library."""
    if not pieces and not (post.text or "").strip():
        yield Check(CONTENT, False, True, Problem(_EMPTY))


def undisclosed(post: Post, piece: PieceInPost) -> Problem | None:
    """Return what a text lacks that shows a piece for which something was given."""
    deal = piece.deal
    if deal is None:
        return None
    if lacks_disclosure(deal):
        return Problem(
            "Something was given for “{piece}”; write into its deal how that is disclosed, then into the text of the post.",
            {"piece": piece.title},
        )
    said = (deal.disclosure or "").strip()
    if said.casefold() in f"{post.title or ''}\n{post.text or ''}".casefold():
        return None
    return Problem(
        "Something was given for “{piece}”; write “{disclosure}” into the text of the post.",
        {"piece": piece.title, "disclosure": said},
    )
