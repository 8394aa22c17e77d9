"""What a thing is called that has no title, and how long one may be: it stands in lists, on tiles and in names of files. Pure."""

from dataclasses import replace
from typing import Any, TypeVar

from socialroi_desktop.domain.fields import Kind, Record, spec_of
from socialroi_desktop.domain.problem import Problem

R = TypeVar("R", bound=Record)
MOST_LETTERS = 500
# A title made of a text is cut to so many letters, at the end of a word where there is one.
_SHORT = 60


def title_problems(title: str | None) -> tuple[Problem, ...]:
    """Return what is wrong with the length of a title; nothing when it can be shown."""
    if title is None or len(title) <= MOST_LETTERS:
        return ()
    template = "The title has {count} letters; {most} are the most. Put the rest into the text."
    return (Problem(template, {"count": len(title), "most": MOST_LETTERS}, column="title"),)


def title_of_text(text: str) -> str:
    """Return the first words of a text."""
    line = " ".join(text.split())
    if len(line) <= _SHORT:
        return line
    cut = line[:_SHORT]
    return f"{cut[: cut.rfind(' ')] if ' ' in cut[_SHORT // 2 :] else cut}…"


def title_of_link(url: str) -> str:
    """Return an address as a title, cut where it is too long for one."""
    return url if len(url) <= MOST_LETTERS else f"{url[: MOST_LETTERS - 1]}…"


def titled(record: R) -> R:
    """Return a record that is called by its first words or its link where it has no title; others as they are."""
    told = getattr(record, record.label_field, None) if record.titled_by else None
    if not record.titled_by or (isinstance(told, str) and told.strip()):
        return record
    for name in record.titled_by:
        text = str(getattr(record, name) or "").strip()
        if text:
            make = title_of_link if spec_of(type(record), name).kind is Kind.URL else title_of_text
            named: dict[str, Any] = {record.label_field: make(text)}
            return replace(record, **named)
    return record
