"""A first guess for files of no known format: what they hold, and which column fills which field.

Derived from the declared fields (labels, aliases, kinds), from what headers mean in the shipped formats and from a list
of words; the user mends it on the mapping screen.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import cache

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.fields import Kind, Record, Spec, specs
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.formats.declared import Format, formats
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.formats.state_headers import state_headers
from socialroi_desktop.paths import resource

MAPPED = "mapped"
# What a file may leave open, because it is asked.
_ASKED = (Kind.CHANNEL, Kind.CURRENCY)
# What columns of any table may be called; alone they speak for none of these records.
_COMMON = {
    "account_day": {"day", "account", "note"},
    "lead": {"created_at", "note", "channel", "campaign"},
    "mention": {"mentioned_at", "note", "channel", "source"},
}
_ACCOUNTS = "account_day"
# So many columns tell a record of which nothing that is required is named.
_TELLING = 4
_LENGTHS = frozenset({"hours_to_seconds", "minutes_to_seconds", "milliseconds"})
# What only comes with another record has no file of its own.
ENTITIES = tuple(name for name, record in RECORDS.items() if record.own_file and not record.part_of)


def _tells_itself(record: type[Record]) -> bool:
    """Whether a row can tell all that a record needs: what it belongs to, and by what it is known again."""
    needed = {record.part_of, *record.key}
    return all(spec.importable for spec in specs(record) if spec.required or spec.name in needed)


# What may be read from a file that the app saved, or that somebody says holds it.
TAKEN = tuple(name for name, record in RECORDS.items() if name in ENTITIES or _tells_itself(record))


def importable(entity: str) -> tuple[Spec, ...]:
    """Return the fields of a record that files of any program may fill."""
    return tuple(spec for spec in specs(RECORDS[entity]) if spec.importable and not spec.only_own)


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
    return _mapping(_names_for(entity, _folded_names(header)), _vocabulary(entity))


def meant_by(header: str, entity: str) -> str | None:
    """Return the field of a record that a header means; None for none."""
    fields = _vocabulary(entity)
    return fields.get(normalise(header)) or fields.get(_folded(header))


def _folded_names(header: Sequence[str]) -> list[tuple[str, str]]:
    """Return the headers folded, and bare of units."""
    return [(normalise(name), _folded(name)) for name in header]


def _names_for(entity: str, names: Sequence[tuple[str, str]]) -> Sequence[tuple[str, str]]:
    """Return folded headers as they are read for a record: for days of accounts bare of the network too."""
    return [(name, _without_network(bare)) for name, bare in names] if entity == _ACCOUNTS else names


def _without_network(name: str) -> str:
    """Return `reach` for `instagram reach` and for `reach instagram`."""
    first, _, after = name.partition(" ")
    before, _, last = name.rpartition(" ")
    social = channels().social_ids
    if after and channels().of_word(first) in social:
        return after
    return before if before and channels().of_word(last) in social else name


def _mapping(names: Sequence[tuple[str, str]], fields: Mapping[str, str]) -> dict[int, str]:
    """Map headers given twice: folded, and without a unit in brackets."""
    mapping: dict[int, str] = {}
    taken: set[str] = set()
    for index, (name, bare) in enumerate(names):
        found = fields.get(name) or fields.get(bare)
        if found and found not in taken:
            mapping[index] = found
            taken.add(found)
    return mapping


@cache
def _vocabulary(entity: str) -> Mapping[str, str]:
    """Return header -> field: as declared, else as listed, else as in most shipped formats of the record."""
    known = {spec.name for spec in importable(entity)}
    votes: dict[str, Counter[str]] = {}
    for form in formats():
        for column in form.columns if form.entity == entity else ():
            for name in column.headers if column.field in known and not column.child else ():
                votes.setdefault(name, Counter())[column.field] += 1
    fields = {name: counts.most_common(1)[0][0] for name, counts in votes.items()}
    if entity == "order":
        fields = dict.fromkeys(state_headers(), "status") | fields
    return fields | _declared(entity)


@cache
def _declared(entity: str) -> dict[str, str]:
    """Return header -> field as declared, else as listed; what tells records apart."""
    return _listed(entity) | {
        name: spec.name for spec in reversed(importable(entity)) for name in names_of(spec)
    }


@cache
def _word_lists() -> Mapping[str, Mapping[str, list[str]]]:
    return tomllib.loads(resource("header_words.toml").read_text("utf-8"))


def _listed(entity: str) -> dict[str, str]:
    """Return the words of the list for a record; figures of account days are named alike on posts."""
    known = {spec.name for spec in importable(entity)}
    lists = _word_lists()
    shared = lists.get("account_day", {}) if entity == "post" else {}
    return {
        normalise(word): name
        for name, words in {**shared, **lists.get(entity, {})}.items()
        if name in known
        for word in words
    }


def plain_words(entity: str) -> Collection[str]:
    """Return the headers, folded, that lists of anybody have for the fields of a record: no network's own."""
    return _declared(entity).keys()


def guess_entity(header: Sequence[str]) -> str:
    """Return the kind of record the headers name best; costs where nothing speaks for any."""
    folded = _folded_names(header)

    def score(entity: str) -> tuple[float, int]:
        names = _names_for(entity, folded)
        found = set(_mapping(names, _declared(entity)).values())
        required = [spec.name for spec in importable(entity) if spec.asked and spec.kind not in _ASKED]
        if _says_too_little(entity, found, names):
            return -len(required), 0
        met = sum(name in found for name in required)
        if entity == "post" and not met and len(found) >= _TELLING:
            # Ids of posts are made where there are none, their days are asked.
            return float(len(found)), 1
        return len(found) + 2 * met - 1.5 * (len(required) - met), met

    scores = {entity: score(entity) for entity in ENTITIES}
    best = max(ENTITIES, key=lambda entity: scores[entity])
    return best if scores[best][1] else "cost"


def _says_too_little(entity: str, found: set[str], names: Sequence[tuple[str, str]]) -> bool:
    """Whether only what any table has (days, amounts, notes) speaks for a record."""
    if entity == "refund":
        told = any(word in name for name, _ in names for word in ("refund", "return"))
        return not told and not found & {"number", "external_id"}
    if entity == "exchange_rate":
        people = set(_mapping(_names_for(_ACCOUNTS, names), _vocabulary(_ACCOUNTS)).values())
        return "rate" not in found or not people <= _COMMON[_ACCOUNTS] | {"channel"}
    return entity in _COMMON and found <= _COMMON[entity]


def as_format(
    entity: str, header: Sequence[str], mapping: Mapping[int, str], defaults: Mapping[str, str]
) -> Format:
    """Return the mapping as a format, so that one reader reads both."""
    kinds = {spec.name: spec.kind for spec in specs(RECORDS[entity])}
    columns = tuple(
        Column(
            field=name,
            headers=(normalise(header[index]),),
            parser=_units().get((name, normalise(header[index])), "")
            or _parser(kinds.get(name, Kind.TEXT), header[index]),
        )
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
        addressed=entity == "post",
        account=_account_field(entity),
    )


@cache
def _units() -> Mapping[tuple[str, str], str]:
    """Return by field and header, folded, how lengths are read that a header tells in hours or minutes."""
    return {
        (column.field, name): column.parser
        for form in formats()
        for column in form.columns
        if column.parser in _LENGTHS
        for name in column.headers
    }


@cache
def _account_field(entity: str) -> str:
    """Return the field that takes whose account a file is of, as in the shipped formats of the record; "" for none."""
    told = (form.account for form in formats() if form.entity == entity and form.account)
    return next(told, "")


def _parser(kind: Kind, header: str) -> str:
    if kind is Kind.REFERENCE:
        return "text"
    if kind is Kind.MINUTES:
        return "minutes" if "min" in normalise(header) else "hours"
    return ""
