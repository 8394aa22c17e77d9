"""Files that are too large to be read once more while they are imported, and what is said of them then."""

from collections.abc import Iterator
from typing import Protocol

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem

# Bytes; a file of more is read once.
LARGEST = 64 * 2**20
_LEFT_OUT = N_(
    "The file is larger than {size} MB, so it was not held against earlier readings of its rows: rows that another file of these"
    " columns told, read otherwise or as of another account, may be here twice. Import it in parts to be asked about them."
)


def is_too_large(size: int) -> bool:
    """Tell whether a file of so many bytes is read only once."""
    return size > LARGEST


class OnceMore(Protocol):
    """What reads a file once more, if it is not too large."""

    left_out: bool


def not_read_again(*readers: OnceMore) -> Iterator[Problem]:
    """Say of a file that it was too large to be read once more where that may matter."""
    if any(reader.left_out for reader in readers):
        yield Problem(_LEFT_OUT, {"size": LARGEST // 2**20})
