"""Text as it is compared when people search: case, accents and width do not count, in any language.

Knows letters only; what is searched, and where, is told elsewhere.
"""

import unicodedata

from socialroi_desktop.domain.key_texts import UNSEEN

# Letters that Unicode does not take apart into a base and a mark.
_PLAIN = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ı": "i"})


class _Folded(dict[int, str]):
    """What becomes of each sign, worked out once: of thousands of texts most signs are the same few hundred."""

    def __missing__(self, code: int) -> str:
        if UNSEEN.match(chr(code)):
            self[code] = ""
            return ""
        parts = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", chr(code)).casefold())
        bare = "".join(letter for letter in parts if not unicodedata.combining(letter))
        self[code] = found = unicodedata.normalize("NFC", bare).translate(_PLAIN)
        return found


_FOLDED = _Folded()


def fold(text: str) -> str:
    """Return the folded text: compatibility forms joined, lower case, marks stripped, ł as l and đ as d."""
    if "\0" in text:
        # Where texts are searched they end at this sign.
        text = text.replace("\0", "")
    if text.isascii():
        return text.lower()
    # Signs that are written as several, as the syllables of Korean may be, join at the end.
    return unicodedata.normalize("NFC", text.translate(_FOLDED))


def words(text: str) -> list[str]:
    """Return the folded words of a search, each once; a row is found when it holds all of them.

    Handles are kept without their sign, so it is not asked for; what holds it is found all the same.
    """
    return list(dict.fromkeys(word.lstrip("@") or word for word in fold(text).split()))


def ordered_words(text: str) -> str:
    """Return ids joined by spaces in one order, each once."""
    return " ".join(sorted(set(text.split())))
