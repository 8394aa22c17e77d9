"""What a query asks of the rows of a table, as SQL. The same is read in plain Python by `domain.selecting`.

Knows declared fields and their columns; the order of rows is told elsewhere.
"""

import json
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
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file.codec import column, quoted
from socialroi_desktop.store.rows import search_index
from socialroi_desktop.store.rows.search_texts import Texts, folded, text_rows
from socialroi_desktop.store.rows.tags import holders, tags_of

Condition = tuple[str, list[Any]]
_WORDS_OF = {"=": "IS", "!=": "IS NOT"}
# No whole number of minor units: an amount that a currency cannot hold is held by no row.
_BETWEEN_TWO = 0.5
# The name stands first in the text.
_IN_NAME = f" AND instr(r.text, ?) < instr(r.text, char({ord(END_OF_NAME)}))"
_NAME = f"substr(r.text, 1, instr(r.text, char({ord(END_OF_NAME)})) - 1)"
DIGITS = (0, 2, 3)
# SQLite nests no condition deeper than 1000 and joins no more than 500 lists; a word may need several of each.
MOST_WORDS = 60
_TOO_MANY = "Those are {count} different words, and a search takes {most} at most; leave out the common ones."


def rows_of(query: Query, texts: Texts, among: tuple[int, int] | None = None) -> Condition:
    """Return FROM and WHERE of a query over the table called `t`, and their values.

    `texts` tells which kept texts may be searched; `among` cuts the rows to those with ids from one to another.
    UserError for more than `MOST_WORDS` different words.
    """
    record = RECORDS[query.entity]
    _not_too_many(words(query.text))
    found = [*_among(query), *_period(record, query), *_channels(record, query)]
    found += [_term(record, term, texts) for term in query.terms]
    found += [_word(record, word, query.alike, texts) for word in words(query.text)]
    if among is not None:
        found.append(("t.id BETWEEN ? AND ?", list(among)))
    source, values = _source(record, query, texts, by_index=among is None and query.entity in texts.indexed)
    clause = " AND ".join(text for text, _ in found)
    values = [*values, *(value for _, parts in found for value in parts)]
    return source + (f" WHERE {clause}" if found else ""), values


def _not_too_many(wanted: Sequence[str]) -> None:
    if len(wanted) > MOST_WORDS:
        raise UserError(_TOO_MANY, count=len(wanted), most=MOST_WORDS)


def _source(record: type[Record], query: Query, texts: Texts, *, by_index: bool) -> Condition:
    table = f"{quoted(query.entity)} t"
    if not words(query.text):
        return f"FROM {table}", []
    searched = f"({text_rows(record, texts)}) s ON s.id = t.id"
    if not by_index:
        return f"FROM {table} JOIN {searched}", []
    near, values = _named(record, query, texts)
    # In this order: the index names few rows, whatever SQLite expects of it.
    return f"FROM ({near}) d CROSS JOIN {table} ON t.id = d.id CROSS JOIN {searched}", values


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


def _among(query: Query) -> list[Condition]:
    if query.among is None:
        return []
    return [("t.id IN (SELECT value FROM json_each(?))", [json.dumps(sorted(query.among))])]


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


def _holds(cell: str, word: str, texts: Texts) -> Condition:
    """Return the condition that a folded cell holds a folded word, in the scripts that are asked for."""
    pattern = texts.scripts.pattern(word)
    return (f"{cell} GLOB ?", [f"*{pattern}*"]) if pattern else (f"instr({cell}, ?) > 0", [word])


def _is_tag(word: str, texts: Texts) -> Condition:
    pattern = texts.scripts.pattern(word)
    return ("n.word GLOB ?", [pattern]) if pattern else ("n.word = ?", [word])


def _term(record: type[Record], term: Term, texts: Texts) -> Condition:
    spec = field_named(record, term.field)
    if term.op == "~" and spec.kind is Kind.REFERENCE:
        return _refers_to_named(spec, term.value, texts)
    if term.op == "~":
        return _contains(record, spec, term.value, texts)
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


def _contains(record: type[Record], spec: Spec, wanted: str, texts: Texts) -> Condition:
    if spec.kind is Kind.TAGS:
        tags = words_of_tags(wanted)
        _not_too_many(tags)
        asked = [_is_tag(tag, texts) for tag in tags]
        having = [f"t.id IN ({holders(record.entity, condition)})" for condition, _ in asked]
        every = " AND ".join(having) or f"{tags_of(record.entity)} IS NOT NULL"
        return every, [value for _, values in asked for value in values]
    if spec.kind is Kind.CHANNELS:
        # Any known set holds all of none.
        told = [
            (f"{column(spec.name)} IS NOT NULL", []),
            *(_holds_id(spec.name, item) for item in wanted.split()),
        ]
        return " AND ".join(text for text, _ in told), [value for _, values in told for value in values]
    # Where a word is looked for in numbers, it is in their digits.
    return _holds(folded(column(spec.name)), wanted, texts)


def _refers_to_named(spec: Spec, text: str, texts: Texts) -> Condition:
    """Return the condition that a row refers to a record whose name holds a folded text."""
    called, values = _named_so(text, texts)
    called = f"SELECT r.id FROM ({text_rows(RECORDS[spec.refers_to], texts)}) r WHERE {called}"
    if spec.refers_to in texts.indexed and text:
        near, more = search_index.named(spec.refers_to, [text], texts.scripts)
        called, values = f"{called} AND r.id IN ({near})", [*values, *more]
    return f"{column(spec.name)} IN ({called})", values


def _named_so(text: str, texts: Texts) -> Condition:
    """Return the condition that the name at the beginning of a kept text `r.text` holds a folded text."""
    if texts.scripts.pattern(text):
        return _holds(_NAME, text, texts)
    return f"instr(r.text, ?) > 0{_IN_NAME}", [text, text]


def _named(record: type[Record], query: Query, texts: Texts) -> Condition:
    """Return a SELECT of all rows that may hold every word: those whose text may, and those that hold one elsewhere."""
    wanted = words(query.text)
    parts = [search_index.named(record.entity, wanted, texts.scripts)]
    for condition, values in (one for word in wanted for one in _elsewhere(record, word, query.alike, texts)):
        parts.append((f"SELECT t.id FROM {quoted(record.entity)} t WHERE {condition}", values))
    return " UNION ".join(text for text, _ in parts), [value for _, values in parts for value in values]


def _word(record: type[Record], word: str, alike: Mapping[str, Sequence[str]], texts: Texts) -> Condition:
    return _any([_holds("s.text", word, texts), *_elsewhere(record, word, alike, texts)])


def _elsewhere(
    record: type[Record], word: str, alike: Mapping[str, Sequence[str]], texts: Texts
) -> list[Condition]:
    """Return the conditions by which a row holds a word that its own text need not hold."""
    known = {spec.name: spec for spec in specs(record)}
    found: list[Condition] = [
        _refers_to_named(spec, word, texts) for spec in known.values() if spec.kind is Kind.REFERENCE
    ]
    if may_be_tagged(record):
        condition, values = _holds("n.word", word, texts)
        found.append((f"t.id IN ({holders(record.entity, condition)})", values))
    for name, ids in alike.items():
        if ids and name in known:
            found.append((f"{column(name)} IN ({', '.join('?' * len(ids))})", list(ids)))
    return found
