"""The rights to a piece as one text for a cell of a file: a line each, of the form `use: ads; state: granted; until: 2026-12-31`.

What a line tells stands in the order of the fields; semicolons and line breaks of a value are written with a backslash. Pure.
"""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from socialroi_desktop.domain.records import UsageRight

# What a field is called in the text; the words of a request are left out, they tell of a letter and not of the right.
FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "use": "use", "state": "state", "starts_on": "from", "ends_on": "until", "territory": "where", "credit": "credit",
        "asked_on": "asked", "channel": "by", "answered_on": "answered", "answer": "answer", "note": "note",
    }
)  # fmt: skip
_NAMED = {word: name for name, word in FIELDS.items()}
_BETWEEN = re.compile(r"(?<!\\); *")
_ESCAPED = re.compile(r"\\(.)")


def rights_text(rights: Sequence[UsageRight]) -> str | None:
    """Return rights as one text; None for none."""
    return "\n".join(map(_line, rights)) or None


def rights_told(text: str) -> tuple[Mapping[str, str], ...]:
    """Return what each line of a text tells, as texts by field; ValueError with a word that is none of it."""
    return tuple(_told(line) for line in text.splitlines() if line.strip())


def _line(right: UsageRight) -> str:
    told = ((word, getattr(right, name)) for name, word in FIELDS.items())
    return "; ".join(f"{word}: {_escaped(str(value))}" for word, value in told if value is not None)


def _escaped(text: str) -> str:
    one_line = "\\n".join(text.replace("\\", "\\\\").splitlines())
    return one_line.replace(";", "\\;")


def _told(line: str) -> Mapping[str, str]:
    found = {}
    for part in _BETWEEN.split(line.strip()):
        word, colon, value = part.partition(":")
        name = _NAMED.get(word.strip().casefold())
        if not colon or name is None:
            raise ValueError(part)
        found[name] = _ESCAPED.sub(lambda match: "\n" if match[1] == "n" else match[1], value.strip())
    return found
