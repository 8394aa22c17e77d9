"""Which cells of a row hold what must go when a person is erased, and what stands there instead.

Knows declarations and words, no rows. Words that orders carry (codes, names of products) stay: money hangs on them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.fields import Kind, Record, Spec, specs
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.identity import handle_of, is_address
from socialroi_desktop.domain.outreach.person_words import (
    PersonWords,
    Told,
    close_words_of,
    sure_words_of,
    words_in_labels,
    words_of,
    words_of_ways,
)
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
        spec.name: (spec.refers_to, spec.required or spec.name == record.part_of)
        for spec in specs(record)
        if spec.refers_to
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


# Of people who stay, and their accounts, this is their own, whoever is called alike.
_OWN = {
    "influencer": frozenset({"name", "handle", "email", "profile"}),
    "handle": frozenset({"handle", "link"}),
}
_MARKS_OF_LINKS = frozenset({"utm_source", "utm_medium", "utm_campaign", "referrer"})


@dataclass(frozen=True, slots=True)
class Finding:
    """What must go from the cells of rows.

    `close` are the words that name the person in rows about them. In all others `apart` do where names stand, `ways` in the
    marks of links, `sure` in what is told at length, `labels` in short texts.
    """

    apart: PersonWords
    close: PersonWords
    sure: PersonWords
    ways: PersonWords
    labels: PersonWords

    @classmethod
    def of(cls, told: Told) -> "Finding":
        """Return what must go of somebody of whom this is known."""
        return cls(
            words_of(told),
            close_words_of(told),
            sure_words_of(told),
            words_of_ways(told),
            words_in_labels(told),
        )

    def changes(self, entity: str, values: Mapping[str, Any], *, about: bool) -> dict[str, Any]:
        """Return what changes in some cells of a row; `about` says that the row is about the person."""
        changed: dict[str, Any] = {}
        for spec in text_fields(entity):
            text = values.get(spec.name)
            words = self.close if about else self._words(entity, spec)
            if text and words is not None and words.named_in(text):
                left = words.without(text) if spec.required else words.left_of(text)
                changed[spec.name] = None if about and not spec.required else left
        if about:
            told = (spec.name for spec in personal_fields(entity) if values.get(spec.name) is not None)
            changed |= dict.fromkeys(told)
        return with_folded(entity, changed)

    def is_about(self, entity: str, values: Mapping[str, Any]) -> bool:
        """Tell whether what a row tells of whom it is about names the person, or lies under a page of theirs."""
        told = [(spec, values.get(spec.name)) for spec in personal_fields(entity)]
        if any(text and _names_somebody(spec) and self.apart.named_in(text) for spec, text in told):
            return True
        return any(text and spec.kind is Kind.URL and self._is_under_page(text) for spec, text in told)

    def in_way(self, cell: str, text: str) -> bool:
        """Tell whether a cell of a way that an order came by names the person."""
        return (self.ways if cell in _MARKS_OF_LINKS else self.apart).named_in(text)

    @property
    def elsewhere(self) -> PersonWords:
        """The words that name the person in texts of which no field is known: kept rows of files, what steps say."""
        return replace(self.ways, spared=frozenset())

    def _is_under_page(self, link: str) -> bool:
        """Tell whether an address is that of an account of the person on a network, or of something below it."""
        handle = handle_of(link) if is_address(link) else None
        return handle is not None and channels().of_word(link) is not None and self.apart.is_called(handle)

    def _words(self, entity: str, spec: Spec) -> PersonWords | None:
        if spec.name in _OWN.get(entity, ()):
            return None
        if _names_somebody(spec):
            return self.apart
        if spec.name in _MARKS_OF_LINKS:
            return self.ways
        return self.sure if _is_prose(spec) else self.labels


def _names_somebody(spec: Spec) -> bool:
    return spec.names_somebody or spec.is_handle or spec.is_email


def _is_prose(spec: Spec) -> bool:
    return spec.kind is Kind.LONG_TEXT or spec.name == "note"
