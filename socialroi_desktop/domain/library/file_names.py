"""What pieces are called on their way out of the house, by a rule such as `{number}-{creator}-{title}`. Pure."""

import re
from collections.abc import Callable, Mapping, Sequence
from string import Formatter
from types import MappingProxyType

from socialroi_desktop.domain.library.handing_out import Chosen
from socialroi_desktop.domain.media import extension_of, safe_name
from socialroi_desktop.domain.problem import Problem

USUAL_RULE = "{number}-{creator}-{title}"
_FIELDS: Mapping[str, Callable[[Chosen], str]] = MappingProxyType(
    {
        "creator": lambda one: one.creator or one.handle,
        "handle": lambda one: one.handle or one.creator,
        "title": lambda one: one.item.title,
        "use": lambda one: one.use,
        "kind": lambda one: one.item.kind,
        "id": lambda one: str(one.item.id or ""),
    }
)
RULE_FIELDS = ("number", *_FIELDS)


def rule_problem(rule: str) -> Problem | None:
    """Return what keeps a rule from naming files; None where it can."""
    try:
        named = [
            name + (f"!{turned}" if turned else "") + (f":{form}" if form else "")
            for _, name, form, turned in Formatter().parse(rule)
            if name is not None
        ]
    except ValueError:
        return Problem(
            "The rule has a brace without its other one; write {example}.", {"example": USUAL_RULE}
        )
    known = ", ".join(f"{{{name}}}" for name in RULE_FIELDS)
    wrong = next((name for name in named if name not in RULE_FIELDS), None)
    if wrong is not None:
        return Problem(
            "There is no {field}; a rule may have {known}.", {"field": f"{{{wrong}}}", "known": known}
        )
    if not named:
        return Problem("All files would have the same name; a rule needs one of {known}.", {"known": known})
    return None


def name_of(
    chosen: Chosen, number: int, count: int, extensions: Sequence[str], rule: str = USUAL_RULE
) -> str:
    """Return what a rule calls a piece, as a name for any system; `number` is told with as many digits as `count` has.

    `extensions` are those a file of this kind may have. Two pieces may be called the same where the rule has no number.
    """
    values = {name: _as_part(read(chosen)) for name, read in _FIELDS.items()}
    filled = rule.format(number=f"{number:0{len(str(count))}}", **values)
    # What is not known leaves no gap.
    stem = re.sub(r"([-_ ])[-_ ]+", r"\1", re.sub(r"[/\\]", "-", filled)).strip("-_. ")
    own = extension_of(chosen.item.file_name or "")
    ending = own if own in extensions or not extensions else extensions[0]
    return safe_name((stem or str(number)) + (f".{ending}" if ending else ""))


def _as_part(text: str) -> str:
    return "_".join(text.split())
