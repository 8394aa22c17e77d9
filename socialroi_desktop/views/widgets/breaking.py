"""Lets a long word (an address, a check sum) be broken in a label, which else takes all its width. Knows no widget."""

import re

# A label breaks at zero-width spaces, and at no sign of an address.
_MAY_BREAK = "\N{ZERO WIDTH SPACE}"
_LONGEST, _PART = 18, 12
_PLACE = re.compile(rf"[/?&=]|[^/?&=]{{{_PART}}}")


def breakable(text: str) -> str:
    """Return a text whose long words may be broken behind the signs that part an address, else anywhere."""
    return " ".join(
        word if len(word) <= _LONGEST else _PLACE.sub(lambda part: part[0] + _MAY_BREAK, word)
        for word in text.split(" ")
    )
