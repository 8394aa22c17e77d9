"""What a card of a board shows of its record, told by plain functions. Knows no record in particular and no widgets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Tone

Tag = tuple[str, Tone]


@dataclass(frozen=True, slots=True)
class CardLine:
    """One line of a card; where it is judged its words say so too."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Card:
    """All that stands on one card, from the top: title and number, subtitle with its mark, lines, tag with footer.

    The subtitle is one line and shortens itself; the short `mark` after it stays whole, as does what stands `aside`, at the
    end of the card. The `hint` tells on hover what these say in signs. On a tile what stands `beside` its tag takes the place of
    the footer: as much as there is room for, each whole, the first ones first.
    """

    title: str
    number: str = ""
    subtitle: str = ""
    mark: str = ""
    lines: tuple[CardLine, ...] = ()
    tag: Tag | None = None
    footer: str = ""
    hint: str = ""
    aside: str = ""
    beside: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """Everything on the card as it is read aloud or shown on hover: a line of text each."""
        told = (
            self.title,
            self.number,
            beside((self.subtitle, self.mark)),
            *(line.text for line in self.lines),
        )
        foot = (self.tag[0] if self.tag else "", self.footer, self.hint)
        return "\n".join(text for text in (*told, *foot) if text)


def _nothing(_record: Any) -> str:
    return ""


def _none(_record: Any) -> tuple[str, ...]:
    return ()


def _no_lines(_record: Any) -> Sequence[CardLine]:
    return ()


def _no_tag(_record: Any) -> Tag | None:
    return None


@dataclass(frozen=True, slots=True)
class CardSetup:
    """What each part of a card says of a record, one plain function a part; what is left out stays empty."""

    title: Callable[[Any], str]
    number: Callable[[Any], str] = _nothing
    subtitle: Callable[[Any], str] = _nothing
    mark: Callable[[Any], str] = _nothing
    lines: Callable[[Any], Sequence[CardLine]] = _no_lines
    tag: Callable[[Any], Tag | None] = _no_tag
    footer: Callable[[Any], str] = _nothing
    hint: Callable[[Any], str] = _nothing
    aside: Callable[[Any], str] = _nothing
    beside: Callable[[Any], tuple[str, ...]] = _none

    def card(self, record: Any) -> Card:
        """Return the card of a record."""
        return Card(
            self.title(record),
            self.number(record),
            self.subtitle(record),
            self.mark(record),
            tuple(self.lines(record)),
            self.tag(record),
            self.footer(record),
            self.hint(record),
            self.aside(record),
            self.beside(record),
        )
