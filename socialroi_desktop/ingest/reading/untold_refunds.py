"""Doubts orders whose state says that money went back while no amount is told.

Pure; knows the typed orders of a chunk, whatever list they stand in.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from socialroi_desktop.domain.imports import Chunk, columns_of
from socialroi_desktop.domain.problem import Problem

_UNTOLD = "Order {number} says that money went back, and not how much; add the amount, or take it and bring a list of refunds."
_BACK = ("partially_refunded", "refunded")


def doubt_untold(chunks: Iterable[Chunk]) -> Iterator[Chunk]:
    """Give the chunks of a list of orders with those in doubt of which nobody tells what was paid back."""
    for chunk in chunks:
        found = _untold(chunk)
        yield replace(chunk, doubts={**found, **chunk.doubts}) if found else chunk


def _untold(chunk: Chunk) -> dict[int, Problem]:
    columns = dict(zip(chunk.columns, columns_of(chunk.rows), strict=True)) if len(chunk.rows) else {}
    if not {"status", "number", "gross_sales"} <= columns.keys():
        return {}
    # By column, as of most orders no more than the status need be looked at.
    places = [place for place, status in enumerate(columns["status"]) if status in _BACK]
    numbers, worth, back = columns["number"], columns["gross_sales"], columns.get("refunds")
    return {
        place: Problem(_UNTOLD, {"number": numbers[place]}, line=chunk.lines[place])
        for place in places
        if worth[place] and (back is None or not back[place])
    }
