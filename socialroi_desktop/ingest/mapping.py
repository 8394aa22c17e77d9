"""A first guess for files of no known format: what they hold, and which column fills which field.

Derived from the declared fields alone (labels, aliases, kinds); the user mends it on the mapping screen.
"""

import re
from collections.abc import Mapping, Sequence

from socialroi_desktop.domain.fields import Kind, Spec, specs
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.ingest.formats import Column, Format
from socialroi_desktop.ingest.headers import normalise

MAPPED = "mapped"
# What only comes with another record has no file of its own.
ENTITIES = tuple(name for name in RECORDS if name not in ("order_line", "post_metrics", "lead_step"))


def importable(entity: str) -> tuple[Spec, ...]:
    """Return the fields of a record that an import may fill."""
    return tuple(spec for spec in specs(RECORDS[entity]) if spec.importable)


def names_of(spec: Spec) -> tuple[str, ...]:
    """Return the headers, folded, under which a field is expected: id, label and aliases."""
    return tuple(
        dict.fromkeys(
            normalise(name) for name in (spec.label, spec.name, spec.name.replace("_", " "), *spec.aliases)
        )
    )


def _folded(header: str) -> str:
    return re.sub(r"\s*[(\[].*?[)\]]\s*$", "", normalise(header)).replace("_", " ").strip()


def guess_mapping(header: Sequence[str], entity: str) -> dict[int, str]:
    """Return column index -> field for the headers that name a field of `entity`; one column a field."""
    return _mapping([(normalise(name), _folded(name)) for name in header], entity)


def _mapping(names: Sequence[tuple[str, str]], entity: str) -> dict[int, str]:
    """Map headers given twice: folded, and without a unit in brackets."""
    fields = {name: spec.name for spec in reversed(importable(entity)) for name in names_of(spec)}
    mapping: dict[int, str] = {}
    taken: set[str] = set()
    for index, (name, bare) in enumerate(names):
        found = fields.get(name) or fields.get(bare)
        if found and found not in taken:
            mapping[index] = found
            taken.add(found)
    return mapping


def guess_entity(header: Sequence[str]) -> str:
    """Return the kind of record the headers name best; costs where nothing speaks for any."""
    names = [(normalise(name), _folded(name)) for name in header]

    def score(entity: str) -> tuple[float, int]:
        found = set(_mapping(names, entity).values())
        required = [
            spec.name for spec in importable(entity) if spec.required and spec.kind is not Kind.CHANNEL
        ]
        met = sum(name in found for name in required)
        return len(found) + 2 * met - 1.5 * (len(required) - met), met

    best = max(ENTITIES, key=score)
    return best if score(best)[1] else "cost"


def as_format(
    entity: str, header: Sequence[str], mapping: Mapping[int, str], defaults: Mapping[str, str]
) -> Format:
    """Return the mapping as a format, so that one reader reads both."""
    kinds = {spec.name: spec.kind for spec in importable(entity)}
    columns = tuple(
        Column(field=name, headers=(normalise(header[index]),), parser=_parser(kinds[name], header[index]))
        for index, name in mapping.items()
    )
    return Format(
        id=MAPPED,
        label="Mapped by hand",
        entity=entity,
        strategy="rows",
        columns=columns,
        constants=defaults,
        symbols=True,
        undated=entity == "post",
    )


def _parser(kind: Kind, header: str) -> str:
    if kind is Kind.REFERENCE:
        return "text"
    if kind is Kind.MINUTES:
        return "minutes" if "min" in normalise(header) else "hours"
    return ""
