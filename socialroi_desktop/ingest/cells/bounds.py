"""What every cell of a kind is held against: how a text is shown in a sentence, and the bounds of its field.

Knows cells and declared fields; parses nothing.
"""

from socialroi_desktop.domain.fields import Spec
from socialroi_desktop.domain.validation import HIGHEST_NUMBER
from socialroi_desktop.ingest.cells.reading import Bad, Cell

_NEGATIVE = "“{value}” cannot be negative."
_BEYOND = "“{value}” is too large: {field} goes from {least} to {most}."
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
