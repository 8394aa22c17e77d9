"""Rows that name a record by a word, as a file told it, and not by its id. Knows what the record declares of them."""

from collections.abc import Sequence

from socialroi_desktop.domain.fields import NamedIn, Record
from socialroi_desktop.store.file.codec import column, quoted
from socialroi_desktop.store.file.workspace import Workspace


def left_nameless(workspace: Workspace, gone: Record, stays: Record) -> tuple[int, str]:
    """Return how many rows name the one record and not the other that stays in its place, and one word they use."""
    named: dict[str, list[NamedIn]] = {}
    for place in gone.named_in:
        named.setdefault(place.entity, []).append(place)
    for entity, places in named.items():
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
    parts = [f"{column(place.cell)} IS ?{' COLLATE NOCASE' if place.folded else ''}" for place, _ in told]
    return " OR ".join(parts) or "0", [word for _, word in told]
