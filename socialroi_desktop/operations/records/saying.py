"""How a change of records is told where more is known of it than that it was edited. Knows words, no rows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Said:
    """Templates of a change: `doing` as its title in the history, `done` once it was made; `values` fill them in.

    They may name `{which}` record it is, `{record}` and `{records}`, the `{number}` of several, and a `{choice}` of a field.
    """

    doing: str
    done: str
    values: Mapping[str, Any] = field(default_factory=dict)


def choice_of(field_name: str, value: str) -> dict[str, Any]:
    """Return the value of `{choice}`: a choice of a field of the record that is changed."""
    return {"choice": {"field": field_name, "text": value}}
