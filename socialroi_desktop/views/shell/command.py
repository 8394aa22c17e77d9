"""Something the command palette can run. Small, so that the window can hold commands before the palette exists."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """Something to run: its name, a muted hint (its key, or where a record holds the words), and what it does."""

    title: str
    hint: str
    run: Callable[[], object]


@dataclass(frozen=True, slots=True)
class CommandGroup:
    """Commands under one title, or records of one kind; `count` is how many there are, those not listed included."""

    title: str
    commands: tuple[Command, ...]
    count: str = ""


# Takes the groups found for what is typed, at once or later.
Deliver = Callable[[Sequence[CommandGroup]], None]
Find = Callable[[str, Deliver], None]
