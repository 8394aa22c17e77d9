"""Chinese is written in two scripts: which signs of one stand for which of the other, and what a word then matches.

Words are folded as in a search. Pure: the table of signs is handed in (it is data, `resources/chinese/scripts.txt`).
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import product
from types import MappingProxyType

# A longer word is a text that somebody pasted; it is looked for as it is written.
_LONGEST = 200


class Scripts:
    """The signs that stand for each other, by pairs told; without any a word matches as it is written."""

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        found: defaultdict[str, set[str]] = defaultdict(set)
        for sign, other in pairs:
            found[sign] |= {sign, other}
            found[other] |= {sign, other}
        self._signs: Mapping[str, str] = MappingProxyType(
            {sign: "".join(sorted(signs)) for sign, signs in found.items()}
        )
        self._regex = lru_cache(maxsize=256)(self._compiled)

    def forms(self, word: str) -> tuple[str, ...]:
        """Return for each sign of a folded word the signs that match it, itself among them."""
        if word.isascii() or len(word) > _LONGEST:
            return tuple(word)
        return tuple(self._signs.get(sign, sign) for sign in word)

    def spellings(self, word: str) -> list[str]:
        """Return every way to write a folded word; for the few signs that an index is asked for."""
        return ["".join(signs) for signs in product(*self.forms(word))]

    def pattern(self, word: str) -> str:
        """Return what finds a folded word by GLOB of SQLite; an empty text where it is only written in one way."""
        forms = self.forms(word)
        if all(len(signs) == 1 for signs in forms):
            return ""
        return "".join(f"[{signs}]" if len(signs) > 1 or signs in "*?[" else signs for signs in forms)

    def held(self, word: str) -> list[str]:
        """Return texts of which every text that holds a folded word holds one: the longest part written in one way, if any."""
        forms = self.forms(word)
        runs = "".join(signs if len(signs) == 1 else "\n" for signs in forms).split("\n")
        longest = max(runs, key=len)
        return [longest] if longest else list(sorted(forms, key=len)[0])

    def holds(self, text: str, word: str) -> bool:
        """Tell whether a folded text holds a folded word in any script."""
        return word in text or (not word.isascii() and self._regex(word).search(text) is not None)

    def is_same(self, one: str, word: str) -> bool:
        """Tell whether a folded text is a folded word in any script."""
        return one == word or (not word.isascii() and self._regex(word).fullmatch(one) is not None)

    def places(self, text: str, word: str) -> Iterator[tuple[int, int]]:
        """Give beginning and end of each place where a folded text holds a folded word."""
        return (found.span() for found in self._regex(word).finditer(text)) if word else iter(())

    def _compiled(self, word: str) -> re.Pattern[str]:
        return re.compile(
            "".join(f"[{signs}]" if len(signs) > 1 else re.escape(signs) for signs in self.forms(word))
        )


AS_WRITTEN = Scripts()


def read_scripts(lines: Iterable[str]) -> Scripts:
    """Return the scripts that the lines of the table tell: a sign, a blank, those that stand for it; # begins a remark."""
    told = (line.split() for line in lines if not line.startswith("#"))
    return Scripts((row[0], other) for row in told if len(row) == 2 for other in row[1])
