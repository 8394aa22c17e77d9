"""Whether a piece has a title that says something to others, and is no more than the name of its file. Pure."""

from pathlib import PurePath

from socialroi_desktop.domain.records import UgcItem


def own_title(item: UgcItem) -> str:
    """Return the title of a piece, "" where it is only what its file was called, such as DSC00017."""
    name = item.file_name or ""
    title = item.title.strip()
    return "" if name and title in (name, PurePath(name).stem) else title
