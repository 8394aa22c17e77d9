"""Where pieces of somebody who is erased are still shown, and which of their rights go: what is to be done by hand. Pure."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class ShownPlace:
    """A place that shows a piece: `where` is its kind, `called` what it is called and `channel` that of a post; ISO days."""

    piece: str
    where: str
    called: str = ""
    channel: str = ""
    day: str = ""
    url: str = ""

    def told(self, clean: Callable[[str], str]) -> "ShownPlace":
        """Return it with its texts as `clean` leaves them."""
        return replace(self, piece=clean(self.piece), called=clean(self.called), url=clean(self.url))

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data, without what is not known."""
        return {name: value for name, value in asdict(self).items() if value}


@dataclass(frozen=True, slots=True)
class LostRight:
    """A use of a piece that may no longer be, as it rested on what its maker granted for all, or in a deal."""

    piece: str
    use: str

    def told(self, clean: Callable[[str], str]) -> "LostRight":
        """Return it with its texts as `clean` leaves them."""
        return replace(self, piece=clean(self.piece))

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return asdict(self)
