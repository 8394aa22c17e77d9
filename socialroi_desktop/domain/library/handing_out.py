"""Pieces on their way out of the house: what each is called there, and its line in the sheet of credits and rights. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from socialroi_desktop.domain.library.permission import Permission
from socialroi_desktop.domain.media import extension_of, safe_name
from socialroi_desktop.domain.records.library import USE, UgcItem

SHEET = "credits-and-rights.csv"
HEADER = (
    "File", "Title", "Creator", "Handle", "Credit", "Use", "Until", "Territory", "Disclosure", "Source",
    "Right", "Reason of override",
)  # fmt: skip
_USE_NAMES = {choice.id: choice.label for choice in USE}


@dataclass(frozen=True, slots=True)
class Chosen:
    """One piece that somebody wants to hand out for one use, whether that is allowed, and whom to name beside it."""

    item: UgcItem
    use: str
    answer: Permission
    creator: str = ""
    handle: str = ""
    disclosure: str = ""


def name_of(chosen: Chosen, number: int, count: int, extensions: Sequence[str]) -> str:
    """Return `{number}-{creator}-{title}` as a name for any system, of which no two of one folder are alike.

    `count` is how many are chosen, `extensions` are those a file of this kind may have.
    """
    parts = (f"{number:0{len(str(count))}}", chosen.creator or chosen.handle, chosen.item.title)
    # A sign that parts folders would cut off what stands before it.
    stem = "-".join("_".join(part.split()) for part in parts if part.strip())
    own = extension_of(chosen.item.file_name or "")
    ending = own if own in extensions or not extensions else extensions[0]
    return safe_name(stem.replace("/", "-").replace("\\", "-") + (f".{ending}" if ending else ""))


def line_of(chosen: Chosen, file: str, reason: str) -> list[str]:
    """Return the cells below `HEADER`; `reason` is why a piece goes out that should not."""
    right = chosen.answer.right
    return [
        file, chosen.item.title, chosen.creator, chosen.handle, getattr(right, "credit", None) or "",
        _USE_NAMES[chosen.use], (right and right.ends_on) or "", (right and right.territory) or "",
        chosen.disclosure, chosen.item.url or "", chosen.answer.reason.message,
        "" if chosen.answer.allowed else reason,
    ]  # fmt: skip
