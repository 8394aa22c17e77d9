"""Doubts orders whose state says that money went back while no amount is told.

Pure; knows the typed orders of a chunk, whatever list they stand in.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from socialroi_desktop.domain.imports import Chunk
from socialroi_desktop.domain.problem import Problem

_UNTOLD = "Order {number} says that money went back, and not how much; add the amount, or take it and bring a list of refunds."
_BACK = ("partially_refunded", "refunded")


def doubt_untold(chunks: Iterable[Chunk]) -> Iterator[Chunk]:
    """Give the chunks of a list of orders with those in doubt of which nobody tells what was paid back."""
    for chunk in chunks:
        found = _untold(chunk)
        yield replace(chunk, doubts={**found, **chunk.doubts}) if found else chunk


def _untold(chunk: Chunk) -> dict[int, Problem]:
    at = {name: place for place, name in enumerate(chunk.columns)}
    if not {"status", "number", "gross_sales"} <= at.keys():
        return {}
    back = at.get("refunds")
    return {
        place: Problem(_UNTOLD, {"number": row[at["number"]]}, line=chunk.lines[place])
        for place, row in enumerate(chunk.rows)
        if row[at["status"]] in _BACK and row[at["gross_sales"]] and (back is None or not row[back])
    }
