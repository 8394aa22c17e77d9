"""What a line can ask of a kind of record: fields with what they mean, an example, and how their values are read. Pure.

Knows no record: each area declares its own language.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from socialroi_desktop.domain.asking.values import Reader
from socialroi_desktop.domain.query import Atom


@dataclass(frozen=True, slots=True)
class AskedField:
    """One field of the line: `meaning` is a sentence, `example` what can be typed, `read` the conditions of a value.

    `words` are the values there always are; others are those that stand in `sources`, kinds of record and their fields.
    `alone` is what the name asks without a value, nothing where it needs one; without `read` it takes none. `also` are words
    that people may write instead, for which the right one is named; `same` are those that ask the same.
    """

    name: str
    meaning: str
    example: str
    read: Reader | None = None
    words: tuple[str, ...] = ()
    sources: tuple[tuple[str, str], ...] = ()
    alone: tuple[Atom, ...] = ()
    also: tuple[str, ...] = ()
    same: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Language:
    """The fields that can be asked of one kind of record, and the same by every name they have."""

    entity: str
    fields: tuple[AskedField, ...]
    by_name: Mapping[str, AskedField]


def language(entity: str, fields: tuple[AskedField, ...]) -> Language:
    """Return the language of some fields."""
    names = {name: field for field in fields for name in (field.name, *field.same)}
    return Language(entity, fields, MappingProxyType(names))
