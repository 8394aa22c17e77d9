"""Files that a view draws, written for others. Knows no dialogs."""

from pathlib import Path

from socialroi_desktop.operations.whole import write_whole


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole, in the place of one that is there; UserError where it cannot be, or is one of ours."""
    write_whole(path, data)
