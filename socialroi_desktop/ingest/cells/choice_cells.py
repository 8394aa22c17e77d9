"""Cells that hold one of a few known words: the choices of a field, or what the words of a format mean.

Knows no rows; a converter answers with a value or `Unsure` and never raises.
"""

from collections.abc import Mapping

from socialroi_desktop.domain.fields import Spec
from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.flag_cells import READINGS
from socialroi_desktop.ingest.cells.options import COLUMN
from socialroi_desktop.ingest.cells.reading import Cell, Convert, Unsure
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.formats.order_states import state_of

_UNKNOWN = (
    "“{value}” is none of the known words for {field}: the order is {first} or {second}."
    " Take it in the reading that is right."
)


def choice_cell(spec: Spec, words: Mapping[str, str]) -> Convert:
    """Make a converter for words of a list, in any of the format's languages; `shipped*` is any text that begins so."""
    known = {
        normalise(name): choice.id for choice in spec.choices for name in (choice.id, choice.label)
    } | dict(words)
    beginnings = [(word[:-1], choice) for word, choice in known.items() if word.endswith("*")]
    # What a format takes an unknown word for stands among its words as none.
    fallback = known.get("") or ("other" if any(choice.id == "other" for choice in spec.choices) else None)
    labels = {choice.id: choice.label for choice in spec.choices}

    def convert(text: str) -> Cell:
        name = normalise(text)
        if not name or name == "-":
            return None
        if name in known:
            return known[name] or None
        begun = next((choice for word, choice in beginnings if name.startswith(word)), None)
        if spec.unknown_asked:
            begun = state_of(name, known)
        if begun is not None:
            return begun
        told = shown(text) | {"field": spec.label}
        if spec.unknown_asked:
            both = {"first": READINGS["paid"], "second": READINGS["voided"]}
            return Unsure(None, _UNKNOWN, told | both, other="voided", option=COLUMN)
        if fallback is None:
            sentence = "“{value}” is none of the known words for {field}; it was left out."
            return Unsure(None, sentence, told, minor=True)
        sentence = "“{value}” is none of the known words for {field}; it was read as Other."
        if fallback != "other":
            sentence = "“{value}” is none of the known words for {field}; it was read as “{choice}”."
            told["choice"] = labels[fallback]
        return Unsure(fallback, sentence, told)

    return convert


def word_cell(words: Mapping[str, str]) -> Convert:
    """Make a converter of an ingredient into what its words mean; `search*` is any text that begins so, others are None."""
    beginnings = [(word.removesuffix("*"), meant, word.endswith("*")) for word, meant in words.items()]

    def convert(text: str) -> Cell:
        name = normalise(text)
        return next(
            (meant for word, meant, begun in beginnings if name == word or (begun and name.startswith(word))),
            None,
        )

    return convert
