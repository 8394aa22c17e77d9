"""Where in a text as people wrote it the words of a search stand: by folded signs, in the scripts that are asked for.

Pure; what is searched is told elsewhere.
"""

from collections.abc import Iterable
from itertools import pairwise

from socialroi_desktop.domain.chinese import Scripts
from socialroi_desktop.domain.folding import fold

Span = tuple[int, int]
# So many signs before a place are shown with it, and twice as many behind it.
_AROUND = 24


def spans(text: str, wanted: Iterable[str], scripts: Scripts) -> tuple[Span, ...]:
    """Return first and next-after-last sign of each place where a text holds one of some folded words, in order.

    Places that touch are one. A word that only the joining of Korean letters makes is not pointed at.
    """
    folded, places = [], []
    for place, sign in enumerate(text):
        piece = fold(sign)
        folded.append(piece)
        places += [place] * len(piece)
    whole = "".join(folded)
    places.append(len(text))
    found = sorted(
        (places[first], max(places[after], places[after - 1] + 1))
        for word in wanted
        for first, after in scripts.places(whole, word)
    )
    return _joined(found)


def around(text: str, at: int) -> str:
    """Return a short part of a text around a place, in one line; from the start of a word where the language has spaces."""
    start = max(text.rfind(" ", 0, max(0, at - _AROUND)) + 1, at - 2 * _AROUND, 0)
    part = " ".join(text[start : at + 2 * _AROUND].split())
    return ("…" if start else "") + part + ("…" if at + 2 * _AROUND < len(text) else "")


def parts(text: str, found: Iterable[Span]) -> list[tuple[str, bool]]:
    """Return a text in parts, each with whether it is one of some places in order."""
    ends = [0, *(end for span in found for end in span), len(text)]
    cut = ((text[first:after], number % 2 == 1) for number, (first, after) in enumerate(pairwise(ends)))
    return [(part, marked) for part, marked in cut if part]


def _joined(found: Iterable[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for first, after in found:
        if joined and first <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(after, joined[-1][1])
        else:
            joined.append((first, after))
    return tuple(joined)
