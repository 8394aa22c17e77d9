"""Something the command palette can run. Small, so that the window can hold commands before the palette exists."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from socialroi_desktop.viewmodels.shared.roles import Tone


@dataclass(frozen=True, slots=True)
class Command:
    """Something to run: its name, a muted hint (its key, or where a record holds the words), and what it does.

    `state` tells in a word or two how things stand with a record, and whether that is good or bad.
    """

    title: str
    hint: str
    run: Callable[[], object]
    state: tuple[str, Tone] = ("", Tone.PLAIN)


@dataclass(frozen=True, slots=True)
class CommandGroup:
    """Commands under one title, or records of one kind; `count` is how many there are, those not listed included.

    One that comes `otherwise` is shown only where nothing else is found.
    """

    title: str
    commands: tuple[Command, ...]
    count: str = ""
    otherwise: bool = False


# Begins a word that says through which kind of record to look.
NARROWING = "in:"


def is_narrowing(word: str) -> bool:
    """Tell whether a word says through which kind of record to look."""
    return word.casefold().startswith(NARROWING)


# Takes the groups found for what is typed, at once or later.
Deliver = Callable[[Sequence[CommandGroup]], None]
Find = Callable[[str, Deliver], None]
