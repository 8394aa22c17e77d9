"""What is seen of tiles: all that each of them shows, and what they have in common. Paints nothing."""

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QImage

from socialroi_desktop.viewmodels.records.cards import Card
from socialroi_desktop.viewmodels.records.tiles import TilesModel
from socialroi_desktop.viewmodels.shared.pictures import Pictures
from socialroi_desktop.views.theme import Palette

_GONE = Card("")


@dataclass(frozen=True, slots=True)
class Look:
    """What all tiles of a view have in common: `ratio` is the pixels of the screen to one of theirs, `icons` whether there are.

    `ground` is the token of the colour behind their round corners.
    """

    size: QSize
    ratio: float
    font: QFont
    palette: Palette
    ground: str = "surface"
    icons: bool = True


@dataclass(frozen=True, slots=True)
class Face:
    """All that one tile shows: two that are equal look the same in one look.

    `picture` is the key of an image, 0 for none; `icon` is drawn then, "" for none.
    """

    card: Card
    picture: int = 0
    icon: str = ""
    selected: bool = False
    current: bool = False

    def has_words_of(self, other: "Face") -> bool:
        """Tell whether it differs from another in its picture at most."""
        return (self.card, self.selected, self.current) == (other.card, other.selected, other.current)


def face_of(
    tiles: TilesModel, pictures: Pictures, number: int, *, selected: bool, current: bool
) -> tuple[Face, QImage | None]:
    """Return what a tile shows now, and the image of its picture."""
    # None for a record that is gone and whose row is not yet.
    card, sha256 = tiles.told(number) or (_GONE, None)
    image = None if sha256 is None else pictures.picture(sha256)
    none = image is None and (sha256 is None or pictures.reason(sha256))
    face = Face(
        card,
        0 if image is None else image.cacheKey(),
        tiles.icon(number) if none else "",
        selected,
        current,
    )
    return face, image
