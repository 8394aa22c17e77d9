"""Pieces of which only the link is kept: each has one, and an address that was typed as the title is it. Pure."""

from dataclasses import replace
from typing import TypeVar

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.library.addresses import addresses_in
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import UgcItem

R = TypeVar("R", bound=Record)


def with_link_of_title(record: R) -> R:
    """Return a new piece with its link where that stands in the title instead; anything else as it is."""
    if not isinstance(record, UgcItem) or record.id is not None or record.kind != "link" or record.url:
        return record
    found = addresses_in([record.title or ""])
    return replace(record, url=found[0]) if found else record


def is_left_without(item: UgcItem, before: UgcItem) -> bool:
    """Tell whether a piece loses its link and no file is kept of it: one that is only a link, or has no words either."""
    kept = item.sha256 or item.path or (item.caption and item.kind != "link")
    return bool(before.url) and not item.url and not kept


def link_problems(item: UgcItem) -> tuple[Problem, ...]:
    """Return what is wrong with a new piece that is only a link and has none."""
    # One that is there already may go on being rated and tagged.
    if item.id is not None or item.kind != "link" or item.url or item.sha256 or item.path:
        return ()
    return (Problem("A piece that is only a link needs one; write its address.", column="url"),)
