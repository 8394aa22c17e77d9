"""Writes a letter from a template: fields filled in, missing ones marked in the text and never an empty hole. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from socialroi_desktop.domain.letters.checking import problems_of
from socialroi_desktop.domain.letters.fields import MERGE_FIELDS
from socialroi_desktop.domain.letters.grammar import context, environment
from socialroi_desktop.errors import UserError

# A wall: a letter of fields that are long themselves ends here.
LETTER_LENGTH = 50_000
_MARK = re.compile("⟦(" + "|".join(MERGE_FIELDS) + ")⟧", re.IGNORECASE)

_TEMPLATE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_BRACED = re.compile(r"\{\s*(?:" + "|".join(MERGE_FIELDS) + r")\s*\}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as plain text; fields without a value stand in it as ⟦field⟧."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class OpenField:
    """A field that still waits for its value: in which text (`subject` or `body`), and the signs from `start` to `end`."""

    field: str
    part: str
    start: int
    end: int


def write(subject: str, body: str, values: Mapping[str, str]) -> Letter:
    """Return the letter a template makes of values by field; UserError says what is wrong with the template."""
    problems = problems_of(subject, body)
    if problems:
        raise UserError(problems[0].template, **problems[0].values)
    title = _written(subject, values)
    return Letter(" ".join(title.split()), _written(body, values).strip("\n") + "\n")


def open_fields(letter: Letter) -> tuple[OpenField, ...]:
    """Return the fields of a letter that are still missing, in order, also after it was edited by hand."""
    return tuple(
        OpenField(mark[1].lower(), part, mark.start(), mark.end())
        for part, text in (("subject", letter.subject), ("body", letter.body))
        for mark in _MARK.finditer(text)
    )


def left_marks(letter: Letter) -> tuple[str, ...]:
    """Return what of a template still stands in a letter, as it was typed into it or into a value."""
    return tuple(dict.fromkeys(_TEMPLATE.findall(f"{letter.subject}\n{letter.body}")))


def braced_fields(text: str) -> tuple[str, ...]:
    """Return the fields that stand in a text in braces, as other programs write them: “{code}”."""
    return tuple(dict.fromkeys(_BRACED.findall(text)))


def fill(text: str, field: str, value: str) -> str:
    """Return a text with the marks of one missing field replaced by its value."""
    return re.sub(f"⟦{re.escape(field)}⟧", lambda _mark: value, text, flags=re.IGNORECASE)


def _written(text: str, values: Mapping[str, str]) -> str:
    parts, length = [], 0
    for part in environment().from_string(text).generate(context(dict(values))):
        parts.append(part)
        length += len(part)
        if length > LETTER_LENGTH:
            raise UserError(
                "The letter grows longer than {most} signs; use fields less often or shorten their values.",
                most=LETTER_LENGTH,
            )
    return "".join(parts)
