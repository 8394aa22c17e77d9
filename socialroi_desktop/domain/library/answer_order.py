"""In which order answers about the use of a piece were given. Pure."""

from collections.abc import Iterable
from typing import Protocol, TypeVar


class Written(Protocol):
    """A row that may tell when it was asked and answered (`asked_on`, `answered_on`, ISO); `id` tells when it was written."""

    @property
    def id(self) -> int | None: ...


W = TypeVar("W", bound=Written)


def in_order(rights: Iterable[W]) -> list[W]:
    """Return rows by when they were answered, the newest last: by their days, of one day as they were written down.

    One whose day nobody knows was answered by the time it was written down: it comes after all that were written before it,
    and no earlier than it was asked. What is written later with a day comes before or after it by that day.
    """
    written = sorted(rights, key=lambda one: one.id or 0)
    if len(written) < 2:
        return written
    told: list[tuple[str, W]] = []
    newest = ""
    for right in written:
        day = getattr(right, "answered_on", None) or max(newest, getattr(right, "asked_on", None) or "")
        newest = max(newest, day)
        told.append((day, right))
    return [right for _, right in sorted(told, key=lambda pair: pair[0])]


def newest_day(rights: Iterable[Written]) -> str | None:
    """Return the last day (ISO) that is known of some rows; None where none is."""
    days = (getattr(right, name, None) for right in rights for name in ("answered_on", "asked_on"))
    return max(filter(None, days), default=None)
