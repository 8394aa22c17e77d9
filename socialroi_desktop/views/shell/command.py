"""Something the command palette can run. Small, so that the window can hold commands before the palette exists."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from socialroi_desktop.viewmodels.shared.roles import Tone

if TYPE_CHECKING:
    from socialroi_desktop.domain.chinese import Scripts

# First sign and the one after the last of each place that holds what was typed.
Marks = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Command:
    """Something to run: its name, its key, and what it does.

    `state` tells in a word or two how things stand with a record, and whether that is good or bad. `where` is the field
    that holds what was typed, and `excerpt` what stands there; of a command it is where it belongs, or in which language
    it is called so. `marks` are the places of what was typed. `channel` is shown as a dot.
    """

    title: str
    hint: str
    run: Callable[[], object]
    state: tuple[str, Tone] = ("", Tone.PLAIN)
    where: str = ""
    excerpt: str = ""
    marks: Marks = ()
    excerpt_marks: Marks = ()
    icon: str = ""
    channel: str = ""


@dataclass(frozen=True, slots=True)
class CommandGroup:
    """Commands under one title, or records of one kind.

    `count` is how many there are, those not listed included, where these are more than are listed; `or_more` says that
    nobody counted further. `narrowing` is the word by which only this group is looked through. One that comes
    `otherwise` is shown only where nothing else is found, one that is `only_typed` only once something is typed.
    """

    title: str
    commands: tuple[Command, ...]
    count: int = 0
    or_more: bool = False
    narrowing: str = ""
    otherwise: bool = False
    only_typed: bool = False

    @property
    def total(self) -> int:
        """How many there are, as far as they were counted."""
        return max(self.count, len(self.commands))


# Begins a word that says through which kind of record to look.
NARROWING = "in:"


def is_narrowing(word: str) -> bool:
    """Tell whether a word says through which kind of record to look."""
    return word.casefold().startswith(NARROWING)


def kinds_named(text: str) -> list[str]:
    """Return the kinds that the words of a text name to look through them alone, folded."""
    from socialroi_desktop.domain.folding import fold

    return [fold(word[len(NARROWING) :]) for word in text.split() if is_narrowing(word)]


def without_narrowing(text: str) -> str:
    """Return what is looked for, without the words that say through which kind of record."""
    return " ".join(word for word in text.split() if not is_narrowing(word))


# Takes the groups found for what is typed, at once or later.
Deliver = Callable[[Sequence[CommandGroup]], None]
Find = Callable[[str, Deliver], None]


class Finder(Protocol):
    """Finds what an open workspace holds."""

    @property
    def scripts(self) -> "Scripts":
        """In which scripts Chinese is found."""
        ...

    def find(self, text: str, deliver: Deliver) -> None:
        """Deliver groups of what is found, at once or later."""
        ...

    def places(self) -> Sequence[CommandGroup]:
        """Return what is only listed once something is typed."""
        ...
