"""Where rows name a record by a word, not by its id. Knows names of fields only."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NamedIn:
    """Rows of an entity that name a record by its `field` in their `cell`; with `codes` it may hold several, in any case."""

    field: str
    entity: str
    cell: str
    codes: bool = False
