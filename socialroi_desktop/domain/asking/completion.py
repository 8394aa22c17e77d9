"""What may stand in a place of the line: names of fields, then values of the field that is asked. Pure."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from socialroi_desktop.domain.asking.fields import Language
from socialroi_desktop.domain.asking.tokens import tokens, value_text
from socialroi_desktop.domain.folding import fold

MOST = 12


@dataclass(frozen=True, slots=True)
class Gap:
    """What is being typed from `start` to `end` of a line: a value of a `field`, or the name of one where that is ""."""

    field: str
    typed: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Offer:
    """What may stand in a gap: `words` are shown, `text` is put there."""

    words: str
    text: str


def gap_at(line: str, place: int) -> Gap | None:
    """Return what is being typed just before a place of a line; None for nothing, and for a phrase."""
    before = tokens(line[:place])
    if not before or before[-1].end != place:
        return None
    token, whole = before[-1], next(one for one in tokens(line) if one.end >= place)
    value = token.values[-1]
    if token.field:
        ends = next((each.end for each in whole.values if each.end >= place), place)
        return Gap(token.field, value.text, value.start, max(ends, place))
    return None if value.quoted else Gap("", value.text, value.start, whole.end)


def offers(gap: Gap, values: Callable[[str], Iterable[str]], language: Language) -> list[Offer]:
    """Return what may stand in a gap; `values` tells those of a field that a workspace has."""
    if not gap.field:
        return _names(fold(gap.typed), language) if gap.typed else []
    field = language.by_name.get(gap.field)
    if field is None or field.read is None:
        return []
    known = dict.fromkeys((*field.words, *values(field.name)))
    found = [Offer(value, value_text(value)) for value in _like(gap.typed, known)]
    return [] if [offer.words for offer in found] == [gap.typed] else found


def put(line: str, gap: Gap, offer: Offer) -> tuple[str, int]:
    """Return the line with an offer in its gap, and the place after it."""
    text = offer.text
    if not text.endswith(":") and gap.end >= len(line):
        text += " "
    return line[: gap.start] + text + line[gap.end :], gap.start + len(text)


def _names(typed: str, language: Language) -> list[Offer]:
    found = [
        field
        for field in language.fields
        if any(word.startswith(typed) for word in (field.name, *field.also, *field.same))
    ]
    texts = [
        text
        for field in found
        for text in ([field.name] if field.alone else []) + [f"{field.name}:"] * bool(field.read)
    ]
    return [] if texts == [typed] else [Offer(text, text) for text in texts]


def _like(typed: str, values: Iterable[str]) -> list[str]:
    """Return the values that hold what is typed, those that begin with it first."""
    word = fold(typed)
    holding = [value for value in values if word in fold(value)]
    return sorted(holding, key=lambda value: not fold(value).startswith(word))[:MOST]
