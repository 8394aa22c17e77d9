"""How kinds of values are read that any line may ask for: into conditions of which any may hold. Pure."""

from collections.abc import Callable
from difflib import get_close_matches

from socialroi_desktop.domain.asking.spans import Today
from socialroi_desktop.domain.asking.tokens import NONE, Value
from socialroi_desktop.domain.asking.words import Words, folded_word
from socialroi_desktop.domain.asking.wrong import AskedWrong
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.query import Atom, Term, Through

# A value read, days being told from a day on and in its time zone.
Reader = Callable[[Value, Today], tuple[Atom, ...]]


def is_none(value: Value) -> bool:
    """Tell whether a value asks for those of which nothing is told."""
    return not value.quoted and fold(value.text) == NONE


def text(field: str) -> Reader:
    """Read a part of what stands in a field, or of what a record it refers to is called."""

    def read(value: Value, _today: Today) -> tuple[Atom, ...]:
        return (Term(field, "=", None) if is_none(value) else Term(field, "~", fold(value.text)),)

    return read


def line(value: Value, _today: Today) -> tuple[Atom, ...]:
    """Read a part of the line of a product."""
    if is_none(value):
        return Term("product_id", "=", None), Through("product_id", Term("line", "=", None))
    return (Through("product_id", Term("line", "~", fold(value.text))),)


def tag(value: Value, _today: Today) -> tuple[Atom, ...]:
    """Read a tag by its whole name."""
    return (Term("tags", "=", None) if is_none(value) else Term("tags", "~", value.text),)


def choice(field: str, words: Words) -> Reader:
    """Read one of the choices of a field."""
    return lambda value, _today: (Term(field, "=", chosen(value, words)),)


def chosen(value: Value, words: Words) -> str:
    """Return the id a word means; AskedWrong names the nearest one, or all there are."""
    found = words.means(value.text)
    if found is not None:
        return found
    near = get_close_matches(folded_word(value.text), words.near, 1)
    if near:
        raise AskedWrong(
            "“{value}” (character {place}) cannot be asked for; did you mean “{near}”?",
            value, value=value.text, near=words.said(words.near[near[0]]),
        )  # fmt: skip
    raise AskedWrong(
        "“{value}” (character {place}) cannot be asked for; there are: {known}.",
        value, value=value.text, known=", ".join(words.shown),
    )  # fmt: skip
