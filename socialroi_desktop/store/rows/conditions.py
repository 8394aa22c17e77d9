"""What a query asks of the rows of a table, as SQL. The same is read in plain Python by `domain.selecting`.

Knows declared fields and their columns; the order of rows is told elsewhere.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor
from typing import Any

from socialroi_desktop.domain.fields import Kind, Record, Spec, may_be_tagged, specs
from socialroi_desktop.domain.folding import words
from socialroi_desktop.domain.money import currencies_by_exponent
from socialroi_desktop.domain.query import Query, Term, field_named
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.searching import END_OF_NAME
from socialroi_desktop.domain.selecting import channel_fields, comparable
from socialroi_desktop.domain.tagging import words_of_tags
from socialroi_desktop.store.file.codec import column, quoted
from socialroi_desktop.store.rows.search_texts import folded, text_rows
from socialroi_desktop.store.rows.tags import holders, tags_of

Condition = tuple[str, list[Any]]
_WORDS_OF = {"=": "IS", "!=": "IS NOT"}
# No whole number of minor units: an amount that a currency cannot hold is held by no row.
_BETWEEN_TWO = 0.5
# The name stands first in the text.
_IN_NAME = f" AND instr(r.text, ?) < instr(r.text, char({ord(END_OF_NAME)}))"
DIGITS = (0, 2, 3)


def rows_of(query: Query, fresh: frozenset[str]) -> Condition:
    """Return FROM and WHERE of a query over the table called `t`, and their values.

    `fresh` names the kinds of record whose kept texts may be searched.
    """
    record = RECORDS[query.entity]
    found = [*_period(record, query), *_channels(record, query)]
    found += [_term(record, term, fresh) for term in query.terms]
    found += [_word(record, word, query.alike, fresh) for word in words(query.text)]
    clause = " AND ".join(text for text, _ in found)
    source = f"FROM {quoted(query.entity)} t"
    if words(query.text):
        source += f" JOIN ({text_rows(record, fresh=query.entity in fresh)}) s ON s.id = t.id"
    return source + (f" WHERE {clause}" if found else ""), [value for _, values in found for value in values]


def by_currency(record: type[Record], of_digits: Mapping[int, str]) -> str:
    """Return SQL that chooses by the number of decimal digits of the row's currency."""
    base = "(SELECT currency FROM settings)"
    has_own = any(spec.name == "currency" for spec in specs(record))
    own = f"coalesce(nullif({column('currency')}, ''), {base})" if has_own else base
    cases = " ".join(
        f"WHEN {own} IN ({', '.join(repr(code) for code in codes)}) THEN {of_digits[digits]}"
        for digits, codes in currencies_by_exponent().items()
    )
    return f"(CASE {cases} ELSE {of_digits[2]} END)"


def _period(record: type[Record], query: Query) -> list[Condition]:
    if query.period is None or not record.day_field:
        return []
    days = [query.period.start.isoformat(), query.period.end.isoformat()]
    return [(f"{column(record.day_field)} BETWEEN ? AND ?", days)]


def _channels(record: type[Record], query: Query) -> list[Condition]:
    names = channel_fields(record)
    if query.channels is None or not names:
        return []
    wanted = sorted(query.channels)
    marks = ", ".join("?" * len(wanted))
    told: list[Condition] = []
    for name in names:
        if field_named(record, name).kind is Kind.CHANNEL:
            told.append((f"{column(name)} IN ({marks})", list(wanted)))
        else:
            told += [_holds_id(name, item) for item in wanted]
    return [_any(told)] if told else [("0", [])]


def _holds_id(name: str, item: str) -> Condition:
    return f"instr(' ' || {column(name)} || ' ', ?) > 0", [f" {item} "]


def _any(parts: Sequence[Condition]) -> Condition:
    return f"({' OR '.join(text for text, _ in parts)})", [value for _, values in parts for value in values]


def _term(record: type[Record], term: Term, fresh: frozenset[str]) -> Condition:
    spec = field_named(record, term.field)
    if term.op == "~" and spec.kind is Kind.REFERENCE:
        return _refers_to_named(spec, term.value, fresh)
    if term.op == "~":
        return _contains(record, spec, term.value)
    name = tags_of(record.entity, "word") if spec.kind is Kind.TAGS else column(term.field)
    if term.value is None:
        return f"{name} {_WORDS_OF[term.op]} NULL", []
    operator = _WORDS_OF.get(term.op, term.op)
    if spec.kind is Kind.MONEY:
        of_digits = {digits: str(_threshold(term.value, digits, term.op)) for digits in DIGITS}
        return f"{name} {operator} {by_currency(record, of_digits)}", []
    if spec.kind is Kind.DECIMAL:
        name = f"CAST({name} AS REAL)"
    elif spec.kind is Kind.CHANNELS:
        name = f"ordered_words({name})"
    return f"{name} {operator} ?", [comparable(spec, term.value)]


def _threshold(amount: Decimal, digits: int, op: str) -> int | float:
    """Return the minor units with which those of a row are compared as the amounts would be."""
    exact = Fraction(amount) * 10**digits
    if op in _WORDS_OF:
        return exact.numerator if exact.denominator == 1 else _BETWEEN_TWO
    whole = floor(exact) if op in (">", "<=") else ceil(exact)
    # What no row can hold is no integer to SQLite either.
    return whole if abs(whole) < 2**63 else float(whole)


def _contains(record: type[Record], spec: Spec, wanted: str) -> Condition:
    if spec.kind is Kind.TAGS:
        words = words_of_tags(wanted)
        having = f"t.id IN ({holders(record.entity, 'n.word = ?')})"
        return " AND ".join([having] * len(words)) or f"{tags_of(record.entity)} IS NOT NULL", list(words)
    if spec.kind is Kind.CHANNELS:
        # Any known set holds all of none.
        told = [
            (f"{column(spec.name)} IS NOT NULL", []),
            *(_holds_id(spec.name, item) for item in wanted.split()),
        ]
        return " AND ".join(text for text, _ in told), [value for _, values in told for value in values]
    # Where a word is looked for in numbers, it is in their digits.
    return f"instr({folded(column(spec.name))}, ?) > 0", [wanted]


def _refers_to_named(spec: Spec, text: str, fresh: frozenset[str]) -> Condition:
    """Return the condition that a row refers to a record whose name holds a folded text."""
    texts = text_rows(RECORDS[spec.refers_to], fresh=spec.refers_to in fresh)
    called = f"SELECT r.id FROM ({texts}) r WHERE instr(r.text, ?) > 0{_IN_NAME}"
    return f"{column(spec.name)} IN ({called})", [text, text]


def _word(
    record: type[Record], word: str, alike: Mapping[str, Sequence[str]], fresh: frozenset[str]
) -> Condition:
    known = {spec.name: spec for spec in specs(record)}
    found: list[Condition] = [("instr(s.text, ?) > 0", [word])]
    for spec in known.values():
        if spec.kind is Kind.REFERENCE:
            found.append(_refers_to_named(spec, word, fresh))
    if may_be_tagged(record):
        found.append((f"t.id IN ({holders(record.entity, 'instr(n.word, ?) > 0')})", [word]))
    for name, ids in alike.items():
        if ids and name in known:
            found.append((f"{column(name)} IN ({', '.join('?' * len(ids))})", list(ids)))
    return _any(found)
