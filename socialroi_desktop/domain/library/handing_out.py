"""Pieces on their way out of the house, each with its line in the sheet of credits and rights. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from socialroi_desktop.domain.library.crediting import handle_shown
from socialroi_desktop.domain.library.permission import Permission
from socialroi_desktop.domain.library.standing import SOON
from socialroi_desktop.domain.records.library import USE, UgcItem

SHEET = "credits-and-rights.csv"
HEADER = (
    "File", "Title", "Creator", "Handle", "Credit", "Use", "Until", "Territory", "Disclosure", "Source",
    "Right", "Reason of override",
)  # fmt: skip
_USE_NAMES = {choice.id: choice.label for choice in USE}


@dataclass(frozen=True, slots=True)
class Chosen:
    """One piece that somebody wants to hand out for one use, whether that is allowed, and whom to name beside it.

    `whose` is what the sheet says of the creator where nobody can be named.

    `until` is the last day on which it may be used so, None without an end and where it may not.
    """

    item: UgcItem
    use: str
    answer: Permission
    creator: str = ""
    handle: str = ""
    credit: str = ""
    whose: str = ""
    disclosure: str = ""
    until: date | None = None


def ending_soon(chosen: Sequence[Chosen], day: date) -> list[Chosen]:
    """Return the pieces that may go on a day and may not be used so for long, those that end first before the others."""
    last = day + timedelta(SOON)
    found = [one for one in chosen if one.answer.allowed and one.until is not None and one.until <= last]
    return sorted(found, key=lambda one: one.until or last)


def line_of(chosen: Chosen, file: str, reason: str) -> list[str]:
    """Return the cells below `HEADER`; `reason` is why a piece goes out that should not.

    Until when and where are those of a right that allows the use: of any other one nobody may go by them.
    """
    allowed, right = chosen.answer.allowed, chosen.answer.right
    until = chosen.until.isoformat() if allowed and chosen.until else ""
    where = (chosen.answer.only_in or (right and right.territory) or "") if allowed else ""
    return [
        file, chosen.item.title, chosen.creator or chosen.whose, handle_shown(chosen.handle), chosen.credit,
        _USE_NAMES[chosen.use], until, where,
        chosen.disclosure, chosen.item.url or "", chosen.answer.reason.message,
        "" if allowed else reason,
    ]  # fmt: skip
