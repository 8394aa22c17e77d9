"""Words for what can be asked of pieces: kinds, places of use, how their rights stand. Pure."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from socialroi_desktop.domain.asking.words import Words
from socialroi_desktop.domain.fields import Choice
from socialroi_desktop.domain.library.rights_words import ENDS, NONE, RIGHTS_WORDS, UNCOVERED, USABLE
from socialroi_desktop.domain.library.standing import Standing
from socialroi_desktop.domain.records.library import UGC_KIND, USE, WHERE_USED


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
