"""The line of pieces as other controls read and change it: what one field asks, and the line that asks something else. Pure."""

from collections.abc import Iterable

from socialroi_desktop.domain.asking.line import field_of, is_plain
from socialroi_desktop.domain.asking.tokens import Token, tokens, value_text, written
from socialroi_desktop.domain.library.asked_pieces import PIECES


def asked_of(line: str, field: str) -> tuple[Token, ...]:
    """Return the tokens of a line that ask a field."""
    return tuple(token for token in tokens(line) if field_of(token, PIECES) == field)


def values_of(line: str, field: str) -> tuple[str, ...]:
    """Return the values a line asks of a field and does not negate, in order."""
    asked = (token for token in asked_of(line, field) if token.field and not token.negated)
    return tuple(value.text for token in asked for value in token.values if value.text)


def text_of(line: str, token: Token) -> str:
    """Return a token as it stands in its line."""
    return line[token.start : token.end]


def with_token(line: str, field: str, text: str) -> str:
    """Return the line that asks a field for this token alone; without one, not at all."""
    found = asked_of(line, field)
    kept = (
        text_of(line, token) if token not in found else text * (token == found[0]) for token in tokens(line)
    )
    return " ".join(filter(None, [*kept, "" if found else text]))


def with_values(line: str, field: str, values: Iterable[str]) -> str:
    """Return the line that asks a field for any of these values; of none, not at all."""
    told = tuple(values)
    return with_token(line, field, written(field, told) if told else "")


def as_words(text: str) -> str:
    """Return the line that looks for each word of a text, whatever it would mean in a line."""
    return " ".join(word if all(map(_is_word, tokens(word))) else _quoted(word) for word in text.split())


def _is_word(token: Token) -> bool:
    return is_plain(token, PIECES) and not token.negated


def _quoted(word: str) -> str:
    told = value_text(word)
    return told if told.startswith('"') else f'"{told}"'
