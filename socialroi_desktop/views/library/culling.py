"""The keys by which the piece that is shown large is chosen among: rated, put on the shortlist, tagged. Knows no window."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.viewmodels.library import piece_words
from socialroi_desktop.viewmodels.library.choosing import Choosing
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.library.commands import RATING_TITLES
from socialroi_desktop.views.records.setup import Extra

_RATINGS = {
    int(key): rating
    for rating, key in enumerate(
        (Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
    )
}


@dataclass(frozen=True, slots=True)
class CullingKeys:
    """What the keys do; `tag` is given ids and the window over which it asks for tags."""

    choosing: Choosing
    tag: Callable[[list[int], Any], object]

    def press(self, key: int, item: UgcItem, over: Any) -> bool:
        """Do to a piece what a key says; False where it says nothing."""
        ids = [item.id or 0]
        if key in _RATINGS:
            self.choosing.rate(ids, _RATINGS[key])
        elif key == Qt.Key.Key_S:
            self.choosing.shortlist(ids)
        elif key == Qt.Key.Key_T:
            if self.choosing.may(ids):
                self.tag(ids, over)
        else:
            return False
        return True


def marks(item: UgcItem) -> str:
    """Return how a piece was chosen: its stars, whether it is on the shortlist, its tags."""
    return beside((piece_words.stars(item), item.tags or ""))


def hint() -> str:
    """Return what the keys do, in a few words."""
    return translate("Culling", "0 to 5 rate, S shortlists, T tags")


def rating(rate: Callable[[int], object]) -> Extra:
    """Return the menu that rates the chosen pieces; `rate` is given the stars."""

    def with_stars(stars: int) -> Callable[[object], object]:
        return lambda _section: rate(stars)

    words = translate("Culling", "Rates the chosen pieces from 0 to 5")
    parts = (Extra(title(), words, with_stars(n), str(n)) for n, title in enumerate(RATING_TITLES))
    return Extra(translate("Culling", "Rate"), words, with_stars(0), parts=tuple(parts))
