"""The line by which records are looked for, taken apart into what is asked and where it stands. Pure; any text has tokens.

`-` before anything negates it; a name of ASCII letters before a colon asks a field, with commas between several values; quotation
marks keep a phrase together. The signs of Chinese keyboards (：，“”) mean the same.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

# Opening mark to those that close it.
_QUOTES = {'"': '"', "“": "”“", "„": "”“"}
_COMMAS, _COLONS = ",，", ":："
# The address of a page is no field; a number may be compared without a colon.
_FIELD = re.compile(rf"([A-Za-z_]+)(?:[{_COLONS}](?!//)|=(?=\d)|(?=[<>≥≤]=?\d))")
_PLAIN = re.compile(rf"[^\s{_COMMAS}{_COLONS}{''.join(_QUOTES)}]+")


@dataclass(frozen=True, slots=True)
class Value:
    """A value or word as it was meant, without its marks; `start` and `end` are its place in the line, marks included."""

    text: str
    start: int
    end: int
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Token:
    """One thing that is asked: values of a field, or one word or phrase where `field` is ""."""

    field: str
    values: tuple[Value, ...]
    start: int
    end: int
    negated: bool = False


def tokens(line: str) -> tuple[Token, ...]:
    """Return what a line asks, in its order."""
    return tuple(_tokens(line))


def written(field: str, values: Iterable[str], *, negated: bool = False) -> str:
    """Return the token that asks a field for values."""
    return f"{'-' if negated else ''}{field}:{','.join(map(value_text, values))}"


def value_text(text: str) -> str:
    """Return a value as it is typed: in quotation marks where it would not be read as one without them."""
    plain = _PLAIN.fullmatch(text) is not None and text.casefold() != NONE and ".." not in text
    return text if plain else '"' + text.replace('"', '""') + '"'


# Asks for those of which nothing is told.
NONE = "none"


def _tokens(line: str) -> Iterator[Token]:
    place = 0
    while place < len(line):
        if line[place].isspace():
            place += 1
            continue
        token = _token(line, place)
        yield token
        place = token.end


def _token(line: str, start: int) -> Token:
    negated = line[start] == "-" and line[start + 1 : start + 2].strip() != ""
    place = start + negated
    named = _FIELD.match(line, place)
    if named is None:
        value = _value(line, place, until="")
        return Token("", (value,), start, value.end, negated)
    values, place = [_value(line, named.end(), until=_COMMAS)], named.end()
    while (place := values[-1].end) < len(line) and line[place] in _COMMAS:
        values.append(_value(line, place + 1, until=_COMMAS))
    return Token(named[1].lower(), tuple(values), start, place, negated)


def _value(line: str, start: int, *, until: str) -> Value:
    """Return the value that begins in a place; it ends before white space and before any of some signs."""
    if start < len(line) and line[start] in _QUOTES:
        return _quoted(line, start)
    end = start
    while end < len(line) and not line[end].isspace() and line[end] not in until:
        end += 1
    return Value(line[start:end], start, end)


def _quoted(line: str, start: int) -> Value:
    """Return what stands in quotation marks; those that nobody closed yet reach to the end."""
    closing, place = _QUOTES[line[start]], start + 1
    letters: list[str] = []
    while place < len(line):
        if line[place] in closing:
            if line[place : place + 2] != '""':
                return Value("".join(letters), start, place + 1, quoted=True)
            place += 1
        letters.append(line[place])
        place += 1
    return Value("".join(letters), start, place, quoted=True)
