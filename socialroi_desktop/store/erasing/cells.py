"""Which cells of a row hold what must go when a person is erased, and what stands there instead.

Knows declarations and words, no rows. Words that orders carry (codes, names of products) stay: money hangs on them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from socialroi_desktop.domain.fields import Kind, Record, Spec, specs
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.outreach.person_words import PersonWords
from socialroi_desktop.domain.records import RECORDS

_TEXTS = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.URL})


@cache
def text_fields(entity: str) -> tuple[Spec, ...]:
    """Return the fields of a kind of record in which somebody may be named."""
    return tuple(
        spec
        for spec in specs(RECORDS[entity])
        if spec.kind in _TEXTS
        # What follows from another field is told by that one.
        and not spec.folds
        and spec.name not in RECORDS[entity].of_any
        and (entity, spec.name) not in _carried()
    )


@cache
def personal_fields(entity: str) -> tuple[Spec, ...]:
    """Return the fields of a kind of record that tell of whom it is about."""
    return tuple(spec for spec in specs(RECORDS[entity]) if spec.personal)


@cache
def outgoing(entity: str) -> Mapping[str, tuple[str, bool]]:
    """Return by column which kind of record it names, and whether the row makes no sense without that."""
    if entity not in RECORDS:
        return {}
    record: type[Record] = RECORDS[entity]
    return {
        spec.name: (spec.refers_to, spec.name == record.part_of) for spec in specs(record) if spec.refers_to
    }


@cache
def _carried() -> frozenset[tuple[str, str]]:
    places = [(record.entity, place) for record in RECORDS.values() for place in record.named_in]
    return frozenset(
        pair for entity, place in places for pair in ((entity, place.field), (place.entity, place.cell))
    ) | {("deal", "code")}


def with_folded(entity: str, changed: Mapping[str, Any]) -> dict[str, Any]:
    """Return changed cells with the folded texts of them that a row keeps."""
    folding = (spec for spec in specs(RECORDS[entity]) if spec.folds in changed)
    return {**changed, **{spec.name: fold(changed[spec.folds] or "") for spec in folding}}


@dataclass(frozen=True, slots=True)
class Finding:
    """What must go from the cells of rows.

    `apart` are the words that name the person in any text, `close` those that do in rows about them.
    """

    apart: PersonWords
    close: PersonWords

    def changes(self, entity: str, values: Mapping[str, Any], *, about: bool) -> dict[str, Any]:
        """Return what changes in some cells of a row; `about` says that the row is about the person."""
        words = self.close if about else self.apart
        changed: dict[str, Any] = {}
        for spec in text_fields(entity):
            text = values.get(spec.name)
            if text and words.named_in(text):
                left = words.without(text) if spec.required else words.left_of(text)
                changed[spec.name] = None if about and not spec.required else left
        if about:
            told = (spec.name for spec in personal_fields(entity) if values.get(spec.name) is not None)
            changed |= dict.fromkeys(told)
        return with_folded(entity, changed)

    def is_about(self, entity: str, values: Mapping[str, Any]) -> bool:
        """Tell whether what a row tells of whom it is about names the person."""
        texts = (values.get(spec.name) for spec in personal_fields(entity) if spec.kind in _TEXTS)
        return any(text and self.apart.named_in(text) for text in texts)
