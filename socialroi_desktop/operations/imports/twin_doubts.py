"""Doubts about orders and posts that look like one that stands in the workspace under another shop or id."""

from collections.abc import Mapping

from socialroi_desktop.domain.imports import Chunk
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.derived import twins

_TWIN_ORDER = "Looks like order {number} of {shop} (“{file}”, line {met}): taking both would count it twice."
_BY_HAND = "Looks like {number} of {shop}, which was written down by hand: taking both would count it twice."
_LIKE_POST = (
    "Has the day and the words of a post that another source told (“{file}”, line {met}): taking both would count it twice."
    " Export both with the links of the posts to settle it, or take it if it is another post."
)
_TWIN_POST = "Looks like a post that is here already under another id (“{file}”, line {met}): taking both would count it twice."


def twins_of(writer: Writer, chunk: Chunk, met: Mapping[int, bulk.Stored]) -> dict[int, Problem]:
    """Return a doubt for each new order or post that stands in the workspace under another shop or id."""
    find = {"order": twins.twin_orders, "post": twins.twin_posts}.get(chunk.entity)
    if find is None:
        return {}
    fresh = {n: row for n, row in enumerate(chunk.rows) if n not in met}
    template = _TWIN_ORDER if chunk.entity == "order" else _TWIN_POST
    return {
        n: Problem(
            _BY_HAND if not twin.file else _LIKE_POST if twin.only_like else template,
            {
                "number": twin.name, "shop": twin.where, "file": twin.file, "met": twin.line,
                "entity": chunk.entity, "id": twin.id,
            },
            line=chunk.lines[n],
        )
        for n, twin in find(writer.connection, chunk.columns, fresh).items()
    }  # fmt: skip
