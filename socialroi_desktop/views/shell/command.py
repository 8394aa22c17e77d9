"""Something the command palette can run. Small, so that the window can hold commands before the palette exists."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """Something to run: its name, a muted hint (shortcut or place), and what it does."""

    title: str
    hint: str
    run: Callable[[], object]


# Given what is typed and a function that takes the commands found for it, at once or later.
Find = Callable[[str, Callable[[Sequence[Command]], None]], None]
