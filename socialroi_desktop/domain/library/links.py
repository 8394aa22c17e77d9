"""Pieces of which only the link is kept: each has one, and an address that was typed as the title is it. Pure."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.library.addresses import links_in_text
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import UgcItem

R = TypeVar("R", bound=Record)


def with_link_of_title(record: R) -> R:
    """Return a new piece with its link where that stands in the title instead, which is what else is told then.

    Anything else as it is, also where several links stand there.
    """
    if not isinstance(record, UgcItem) or record.id is not None or record.kind != "link" or record.url:
        return record
    found = links_in_text(record.title or "")
    if len(found) != 1:
        return record
    return replace(record, url=found[0].url, title=found[0].words or record.title)


def with_link_taken_out(base: Record, typed: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what was typed of a new piece with its link alone where links stand; words beside it are part of its text."""
    link = typed.get("url")
    if not isinstance(base, UgcItem) or base.id is not None or not isinstance(link, str):
        return typed
    found = links_in_text(link)
    if len(found) != 1 or not found[0].words:
        return typed
    text = "\n".join(part for part in (typed.get("caption"), found[0].words) if part)
    return {**typed, "url": found[0].url, "caption": text}


def no_one_link(base: Record, typed: Mapping[str, Any]) -> Problem | None:
    """Return why what stands in the place of the link of a new piece is none; None where it is not one of a new piece."""
    link = typed.get("url")
    if not isinstance(base, UgcItem) or base.id is not None or not isinstance(link, str):
        return None
    if links_in_text(link):
        return Problem(
            "Several links stand here; keep one, or close this and paste them over the pieces to add each.",
            column="url",
        )
    return Problem(
        "No link stands here; write the address of a page such as https://example.org.", column="url"
    )


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
