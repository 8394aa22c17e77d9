"""What is wrong with one place of one file, as data: a bad cell is a fact about its row, not an exception."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Problem:
    """One sentence about a line and column; `template` and `values` let the edge translate it.

    `minor` says that only a cell was left out and its row is taken all the same.
    """

    template: str
    values: Mapping[str, object] = field(default_factory=dict)
    line: int | None = None
    column: str | None = None
    minor: bool = False

    def __str__(self) -> str:
        return self.message

    @property
    def message(self) -> str:
        """The sentence in English."""
        return self.template.format(**self.values)
