"""Rows that name a record by a word, as a file told it, and not by its id. Knows what the record declares of them."""

from collections.abc import Sequence

from socialroi_desktop.domain.code_texts import codes_in
from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.key_texts import word_alike
from socialroi_desktop.domain.listings import NamedIn
from socialroi_desktop.store.file.codec import column, quoted
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.codes import known_codes


def left_nameless(workspace: Workspace, gone: Record, stays: Record) -> tuple[int, str]:
    """Return how many rows name the one record and not the other that stays in its place, and one word they use."""
    named: dict[str, list[NamedIn]] = {}
    for place in gone.named_in:
        named.setdefault(place.entity, []).append(place)
    for entity, places in named.items():
        if any(place.codes for place in places):
            count, word = _without_code(workspace, places[0], gone, stays)
            if count:
                return count, word
            continue
        mine, words = _naming(places, gone)
        others, other_words = _naming(places, stays)
        found = workspace.connection().execute(
            f"SELECT count(*) FROM {quoted(entity)} t WHERE ({mine}) AND NOT ({others})",
            (*words, *other_words),
        )
        if count := int(found.fetchone()[0]):
            return count, words[0]
    return 0, ""


def _naming(places: Sequence[NamedIn], record: Record) -> tuple[str, list[str]]:
    told = [(place, word) for place in places if (word := getattr(record, place.field)) is not None]
    parts = [f"{column(place.cell)} IS ?" for place, _ in told]
    return " OR ".join(parts) or "0", [word for _, word in told]


def _without_code(workspace: Workspace, place: NamedIn, gone: Record, stays: Record) -> tuple[int, str]:
    """Return how many rows hold the one code and not the other, alone in their cell or among several, and that code."""
    code = str(getattr(gone, place.field) or "")
    mine, other = word_alike(code), word_alike(getattr(stays, place.field))
    if not mine:
        return 0, ""
    known = {*known_codes(workspace), mine}
    cell = column(place.cell)
    rows = workspace.connection().execute(
        f"SELECT {cell}, count(*) FROM {quoted(place.entity)} t WHERE {cell} <> '' GROUP BY 1"
    )
    found = 0
    for text, count in rows:
        told = codes_in(text, known)
        found += count if mine in told and other not in told else 0
    return found, code
