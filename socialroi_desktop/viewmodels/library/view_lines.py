"""The line that a saved view of pieces asks: its text, and the conditions that views once had beside it. Pure."""

from collections.abc import Callable, Mapping
from typing import Any

from socialroi_desktop.domain.asking.tokens import written
from socialroi_desktop.domain.library.asked_editing import as_words
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import UserError

_NAMED = {
    "product_id": ("product", "product"),
    "influencer_id": ("creator", "influencer"),
    "campaign_id": ("campaign", "campaign"),
}
_VALUES: Mapping[tuple[str, str], Callable[[Any], str]] = {
    ("kind", "="): lambda value: written("kind", [value]),
    ("rating", ">="): lambda value: f"rating:{value}..",
    ("rating", "<="): lambda value: f"rating:..{value}",
    ("rating", "="): lambda value: f"rating:{value}",
    ("language", "="): lambda value: written("lang", [value]),
    ("shortlisted", "="): lambda value: "short" if value else "-short",
    ("tags", "~"): lambda value: " ".join(written("tag", [name.strip()]) for name in str(value).split(",")),
    ("owner", "~"): lambda value: written("owner", [value]),
}


def line_of_view(view: Query, names: Mapping[str, Mapping[int, str]]) -> str:
    """Return the line of a view; `names` are those of records by kind. UserError names a condition that no line can ask."""
    if not view.terms:
        return view.text
    return " ".join(filter(None, (as_words(view.text), *(_asked(term, names) for term in view.terms))))


def _asked(term: Term, names: Mapping[str, Mapping[int, str]]) -> str:
    field, entity = _NAMED.get(term.field, ("", ""))
    name = names[entity].get(term.value) if field and term.op == "=" else None
    if name is not None:
        return written(field, [name])
    if field and term.op == "~":
        return written(field, [term.value])
    told = _VALUES.get((term.field, term.op))
    if told is None or term.value is None:
        raise UserError(
            "No line can ask for “{field} {op}” of {entity}; save the view anew.",
            field=term.field, op=term.op, entity=UgcItem.entity,
        )  # fmt: skip
    return told(term.value)
