"""What every cell of a kind is held against: how a text is shown in a sentence, and the bounds of its field.

Knows cells and declared fields; parses nothing.
"""

from socialroi_desktop.domain.fields import Kind, Spec
from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.validation import HIGHEST_NUMBER
from socialroi_desktop.ingest.cells.reading import Bad, Cell, Unsure

_NEGATIVE = "“{value}” cannot be negative."
_BEYOND = "“{value}” is too large: {field} goes from {least} to {most}."
_TOO_MANY = "“{value}” is {number}, more than any account has; check the number, or its ending, in the file."
# Counts of people, of which no account has more than there are people online; no account is followed by a fifth of these.
_FOLLOWING = frozenset(
    {"followers", "new_followers", "follows", "unfollows", "members", "subscribers", "size"}
)
_PEOPLE = _FOLLOWING | {"viewers", "reach"}
_MOST_FOLLOWING, _MOST_PEOPLE, _MOST = 10**9, 5 * 10**9, 10**11
ENDING = (
    "“{value}” is {first} or {second}: its ending means another number in another language; write it in full."
)
LARGE = "“{value}” is too large."


def shown(text: str) -> dict[str, object]:
    """Return a text for a sentence: on one line and not too long."""
    short = " ".join(text.split())
    return {"value": short if len(short) <= 60 else short[:59] + "…"}


def bounded(value: int, text: str, spec: Spec | None) -> Cell:
    """Return a number, refused where its field cannot hold it."""
    if abs(value) > HIGHEST_NUMBER:
        return Bad(LARGE, shown(text))
    if spec is not None and spec.minimum is not None and value < spec.minimum:
        return Bad(_NEGATIVE, shown(text))
    if spec is not None and spec.maximum is not None and value > spec.maximum:
        ends = {"field": spec.label, "least": spec.minimum or 0, "most": spec.maximum}
        return Bad(_BEYOND, shown(text) | ends)
    return value


def likely_most(field: str, spec: Spec | None) -> int | None:
    """Return what hardly any count of a field exceeds, by which two readings of one are weighed; None where it is no count."""
    if field.rpartition(":")[2] in _PEOPLE:
        return _MOST_FOLLOWING
    return _MOST if spec is not None and spec.kind is Kind.INTEGER else None


def believed(value: Cell, text: str, spec: Spec | None, *, people: bool = False) -> Cell:
    """Return a count, in doubt where no account can have so many."""
    name = "" if spec is None else spec.name
    most = _MOST_PEOPLE if people or name in _PEOPLE else _MOST
    if name in _FOLLOWING:
        most = _MOST_FOLLOWING
    if isinstance(value, int) and value > most:
        return Unsure(value, _TOO_MANY, shown(text) | {"number": value})
    return value


def two_counts(taken: Value, other: Value, text: str) -> Unsure:
    """Return a number whose ending means another one elsewhere, in both readings."""
    return Unsure(taken, ENDING, shown(text) | {"first": taken, "second": other}, other=other)
