"""What is wrong with one place of one file, as data: a bad cell is a fact about its row, not an exception."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Problem:
    """One sentence about a line and column; `template` and `values` let the edge translate it.

    `minor` says that only a cell was left out and its row is taken all the same. `option` names the option of reading the file
    that settles it for all rows, `second` tells that the row can be taken with the second reading instead; `further` are more
    doubts about the same row.
    """

    template: str
    values: Mapping[str, object] = field(default_factory=dict)
    line: int | None = None
    column: str | None = None
    minor: bool = False
    option: str = ""
    second: bool = False
    further: tuple["Problem", ...] = ()

    def __str__(self) -> str:
        return self.message

    @property
    def message(self) -> str:
        """The sentence in English, with those of further doubts behind it."""
        return " ".join(one.template.format(**one.values) for one in self.each())

    def each(self) -> tuple["Problem", ...]:
        """Return this and the further doubts, each as one of its own."""
        return (replace(self, further=()), *self.further) if self.further else (self,)


def joined(first: Problem | None, second: Problem | None) -> Problem | None:
    """Return two problems of one row as one: what is said once is enough, and a blank beside a doubt needs no word."""
    if first is None or second is None or second in first.each():
        return first if second is None else first or second
    if first.minor and not second.minor:
        first, second = second, first
    # How a cell was read, as somebody said, is told all the same.
    told = second.each() if not second.minor or second.option else ()
    return replace(first, further=(*first.further, *told)) if told else first
