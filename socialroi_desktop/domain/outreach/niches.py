"""Whether what is told of somebody speaks of a word, in whatever form it stands there. Pure.

Words are compared by their beginnings, not by a dictionary: endings that make other forms of a word are left out.
"""

import re

# Of these the longest that leaves enough of a word is taken off.
_ENDINGS = ("ings", "ing", "ers", "er", "es", "s", "e", "y", "a", "i", "o")
_LEAST = 4
_WORD = re.compile(r"\w+")


def speaks_of(told: str, word: str) -> bool:
    """Tell whether a folded text holds a folded word, or begins one with its stem: of “skate” in “roller skating”, too."""
    if word in told:
        return True
    stem = _stem(word)
    return any(each.startswith(stem) for each in _WORD.findall(told))


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            return word.removesuffix(ending)
    return word
