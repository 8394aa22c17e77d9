"""What is wrong with a template, said when it is saved and before a letter is sent. Pure."""

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

from socialroi_desktop.domain.letters.fields import MERGE_FIELDS
from socialroi_desktop.domain.letters.grammar import FILTERS, environment, is_allowed, parts_of
from socialroi_desktop.domain.problem import Problem

if TYPE_CHECKING:
    from jinja2 import nodes

# Walls against what is no letter.
TEMPLATE_LENGTH = 10_000
DEPTH = 12
_EXAMPLE = "{{ first_name }}"
_CONDITION = "{% if code %} … {% endif %}"
# jinja2 drops such a block before there is a tree to look at, and one that is left open swallows the rest.
_RAW = re.compile(r"\{%[-+]?\s*(?:end)?raw\b")


def problems_of(subject: str, body: str) -> tuple[Problem, ...]:
    """Return what keeps a template from being used, the first problem of each text first; empty when it holds."""
    empty = Problem("The text of the letter is empty; write it.", column="body")
    return (*check_text(subject, "subject"), *(check_text(body, "body") if body.strip() else (empty,)))


def check_text(text: str, column: str) -> tuple[Problem, ...]:
    """Return what is wrong with one text of a template; `column` names it, lines count from 1."""
    if len(text) > TEMPLATE_LENGTH:
        return (
            Problem(
                "A template may have {most} signs and this has {number}; shorten it.",
                {"most": TEMPLATE_LENGTH, "number": len(text)},
                column=column,
            ),
        )
    raw = _RAW.search(text)
    if raw:
        return (_more(text[: raw.start()].count("\n") + 1, column),)
    parsed = parse(text, column)
    if isinstance(parsed, Problem):
        return (parsed,)
    found = _found(parsed, column)
    return tuple(sorted(found, key=lambda problem: problem.line or 0))


def parse(text: str, column: str = "") -> "nodes.Template | Problem":
    """Return the template as jinja2 reads it, or what keeps it from being read."""
    from jinja2 import TemplateSyntaxError

    line: int | None = None
    try:
        return environment().parse(text)
    except TemplateSyntaxError as error:
        line = error.lineno
    except (RecursionError, ValueError, MemoryError):
        # Brackets deeper than the stack, numbers longer than Python reads: no letter has them.
        line = 1
    return Problem(
        "Line {row} cannot be read: write a field as {example} and a condition as {condition}.",
        {"row": line, "example": _EXAMPLE, "condition": _CONDITION},
        line,
        column,
    )


def _found(tree: "nodes.Template", column: str) -> list[Problem]:
    found = []
    for node, depth in parts_of(tree):
        problem = _too_deep(node, column) if depth > DEPTH else _of_part(node, column)
        if problem is not None:
            found.append(problem)
        if depth > DEPTH:
            break
    return found


def _of_part(node: "nodes.Node", column: str) -> Problem | None:
    from jinja2 import nodes

    if not is_allowed(node):
        return _more(node.lineno, column)
    if isinstance(node, nodes.Name) and node.name not in MERGE_FIELDS:
        return _unknown(node.name, node.lineno, column)
    return None


def _more(line: int, column: str) -> Problem:
    return Problem(
        "Line {row} holds more than a letter may: only fields such as {example}, conditions such as {condition}, "
        "and {filters} after a field.",
        {"row": line, "example": _EXAMPLE, "condition": _CONDITION, "filters": ", ".join(FILTERS)},
        line,
        column,
    )


def _unknown(name: str, line: int, column: str) -> Problem:
    written = f"{{{{ {name} }}}}"
    near = get_close_matches(name, MERGE_FIELDS, 1, 0.5)
    if near:
        return Problem(
            "There is no field {written}; do you mean {near}?",
            {"written": written, "near": near[0]},
            line,
            column,
        )
    return Problem(
        "There is no field {written}; there are: {known}.",
        {"written": written, "known": ", ".join(MERGE_FIELDS)},
        line,
        column,
    )


def _too_deep(node: "nodes.Node", column: str) -> Problem:
    return Problem(
        "From line {row} on there are too many conditions inside each other; write it simpler.",
        {"row": node.lineno},
        node.lineno,
        column,
    )
