"""Which rows a table holds for good, as those of one order: a standing condition that new rows meet too."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from socialroi_desktop.domain.query import Query, Term


@dataclass(frozen=True, slots=True)
class Within:
    """The rows with `values`, which every new row gets too.

    `currency` is that of amounts that name none: "" for the workspace's, None where whatever they are part of tells none yet.
    """

    values: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    currency: str | None = ""

    def all_of(self, entity: str) -> Query:
        """Return the query of all these rows of a kind of record."""
        return Query(entity, terms=tuple(Term(name, "=", value) for name, value in self.values.items()))


EVERYTHING = Within()
