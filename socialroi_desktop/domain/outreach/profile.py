"""What partners look at in our own accounts before they answer, and what a check of it says. The items are handed in; pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records.screening import words_of


@dataclass(frozen=True, slots=True)
class ProfileItem:
    """One thing to look at; label and help are English texts that are translated where they are shown."""

    id: str
    label: str
    help: str


@dataclass(frozen=True, slots=True)
class ProfileRules:
    """All that is looked at, in order, and after how many days a check is old."""

    items: tuple[ProfileItem, ...]
    again_after_days: int

    def ticked(self, text: str | None) -> tuple[str, ...]:
        """Return the items that a text names by id or label, in their order."""
        meant = {fold(word) for word in words_of(text)}
        return tuple(item.id for item in self.items if meant & {item.id, fold(item.label)})

    def unknown(self, text: str | None) -> tuple[str, ...]:
        """Return the words of a text that name no item."""
        known = {word for item in self.items for word in (item.id, fold(item.label))}
        return tuple(word for word in words_of(text) if fold(word) not in known)

    def problem(self, text: str | None) -> Problem | None:
        """Return what is wrong with a text of items: the first word that names none, and those there are."""
        unknown = self.unknown(text)
        if not unknown:
            return None
        return Problem(
            "“{word}” is nothing that a profile check looks at; there are: {known}.",
            {"word": unknown[0], "known": text_of([item.id for item in self.items])},
            column="ticked",
        )


def text_of(ids: Sequence[str]) -> str:
    """Return items as a check keeps them."""
    return ", ".join(ids)
