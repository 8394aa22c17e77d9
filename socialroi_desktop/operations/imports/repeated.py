"""The verdict on a chunk of which every row is stored already. Pure."""

from collections.abc import Sequence
from typing import overload

from socialroi_desktop.domain.imports import Assessed, Verdict


class Repeated(Sequence[Assessed]):
    """The same for each row; made a verdict a row only where one looks."""

    __slots__ = ("_ids",)

    def __init__(self, ids: range) -> None:
        self._ids = ids

    @property
    def ids(self) -> range:
        """The ids of the stored rows, in the order of the chunk."""
        return self._ids

    @overload
    def __getitem__(self, index: int) -> Assessed: ...
    @overload
    def __getitem__(self, index: slice) -> "Repeated": ...
    def __getitem__(self, index: int | slice) -> "Assessed | Repeated":
        if isinstance(index, slice):
            return Repeated(self._ids[index])
        return Assessed(Verdict.SAME, self._ids[index])

    def __len__(self) -> int:
        return len(self._ids)
