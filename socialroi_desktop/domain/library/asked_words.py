"""Words for what can be asked of pieces: those that people read are shown, those of records are understood as well. Pure."""

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from socialroi_desktop.domain.fields import Choice
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.library.rights_words import ENDS, NONE, RIGHTS_WORDS, UNCOVERED, USABLE
from socialroi_desktop.domain.library.standing import Standing
from socialroi_desktop.domain.records.library import UGC_KIND, USE, WHERE_USED


class Words:
    """Words by what they mean: `means` gives the id of one that was typed, `said` what is shown of an id."""

    def __init__(
        self, ids: Iterable[str], also: Mapping[str, str], said: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        """`also` are further words with the ids they mean, `said` what is shown where that is not the id itself."""
        self._said = {row_id: said.get(row_id, row_id.replace("_", "-")) for row_id in ids}
        shown = {word: row_id for row_id, word in self._said.items()}
        named = {**dict(zip(self._said, self._said, strict=True)), **shown, **also}
        self._means = {folded_word(word): row_id for word, row_id in named.items()}

    @property
    def shown(self) -> tuple[str, ...]:
        """The words that people read, one for each id."""
        return tuple(self._said.values())

    @property
    def near(self) -> Mapping[str, str]:
        """All words that are understood, folded, with the id each means."""
        return self._means

    def means(self, text: str) -> str | None:
        """Return the id a word means, however its parts are joined; None for one that means nothing here."""
        return self._means.get(folded_word(text))

    def said(self, row_id: str) -> str:
        """Return the word that people read for an id."""
        return self._said[row_id]

    def usual(self, text: str) -> str:
        """Return the word that people read for what a text means; the text itself where that is nothing known."""
        meant = self.means(text)
        return text if meant is None else self.said(meant)


def folded_word(text: str) -> str:
    """Return a word as words are compared here, however its parts are joined."""
    return re.sub(r"[\s_-]+", "_", fold(text).strip())


def _labels(choices: Sequence[Choice]) -> dict[str, str]:
    return {choice.label: choice.id for choice in choices}


# What people call kinds of pieces besides.
_FILMS = ("film", "films", "clip", "clips", "movie", "movies", "reel", "reels", "videos")
_PICTURES = ("picture", "pictures", "image", "images", "pic", "pics", "photos")
KIND_WORDS = Words(
    (choice.id for choice in UGC_KIND),
    {**_labels(UGC_KIND), **dict.fromkeys(_FILMS, "video"), **dict.fromkeys(_PICTURES, "photo")},
)
PLACE_WORDS = Words((choice.id for choice in WHERE_USED), {**_labels(WHERE_USED), "gallery": "home_gallery"})
_LATER, _OWN = str(Standing.LATER), str(Standing.SELF_GRANTED)
# As tiles, the panel of a piece and the chip say it.
STATE_WORDS = Words(
    (*RIGHTS_WORDS, UNCOVERED),
    {
        **_labels(USE),
        **dict.fromkeys(("nobody asked", "unasked", "nobody was asked"), NONE),
        **dict.fromkeys(("own", "ours"), _OWN),
        "begins on a later day": _LATER,
        "usable for anything": USABLE,
        **dict.fromkeys(("no right", "without right", "used without a right"), UNCOVERED),
        "right withdrawn": str(Standing.WITHDRAWN),
        **dict.fromkeys(("ends soon", "ends within 30 days", "ending"), ENDS),
    },
    {NONE: "not-asked", _OWN: "our-own", _LATER: "begins-later", UNCOVERED: "used-without-right"},
)
BY_FIELD: Mapping[str, Words] = MappingProxyType(
    {"kind": KIND_WORDS, "rights": STATE_WORDS, "used": PLACE_WORDS}
)


def usual(field: str, text: str) -> str:
    """Return the word that people read for a value of a field that was typed in another way; else the text itself."""
    words = BY_FIELD.get(field)
    return text if words is None else words.usual(text)
