"""One condition on a field as SQL, as `domain.selecting` reads it in plain Python. Knows declared fields and their columns."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor
from typing import Any

from socialroi_desktop.domain.fields import Kind, Record, Spec, specs
from socialroi_desktop.domain.money import currencies_by_exponent
from socialroi_desktop.domain.query import Term, field_named
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.searching import END_OF_NAME
from socialroi_desktop.domain.selecting import comparable
from socialroi_desktop.domain.tagging import words_of_tags
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file.codec import column
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


def not_too_many(wanted: Sequence[str]) -> None:
    """UserError for more words than one search takes."""
    if len(wanted) > MOST_WORDS:
        raise UserError(_TOO_MANY, count=len(wanted), most=MOST_WORDS)


def term_of(record: type[Record], term: Term, texts: Texts) -> Condition:
    """Return the condition that the row called `t` meets a term."""
    spec = field_named(record, term.field)
    if term.op == "~" and spec.kind is Kind.REFERENCE:
        return refers_to_named(spec, term.value, texts)
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
        not_too_many(tags)
        asked = [_is_tag(tag, texts) for tag in tags]
        having = [f"t.id IN ({holders(record.entity, condition)})" for condition, _ in asked]
        every = " AND ".join(having) or f"{tags_of(record.entity)} IS NOT NULL"
        return every, [value for _, values in asked for value in values]
    if spec.kind is Kind.CHANNELS:
        # Any known set holds all of none.
        told = [
            (f"{column(spec.name)} IS NOT NULL", []),
            *(holds_id(spec.name, item) for item in wanted.split()),
        ]
        return " AND ".join(text for text, _ in told), [value for _, values in told for value in values]
    # Where a word is looked for in numbers, it is in their digits.
    return holds(folded(column(spec.name)), wanted, texts)


def refers_to_named(spec: Spec, text: str, texts: Texts) -> Condition:
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
        return holds(_NAME, text, texts)
    return f"instr(r.text, ?) > 0{_IN_NAME}", [text, text]


def holds_id(name: str, item: str) -> Condition:
    """Return the condition that a column with ids between spaces holds one."""
    return f"instr(' ' || {column(name)} || ' ', ?) > 0", [f" {item} "]


def any_of(parts: Sequence[Condition]) -> Condition:
    """Return the condition that one of several is met."""
    return f"({' OR '.join(text for text, _ in parts)})", [value for _, values in parts for value in values]


def holds(cell: str, word: str, texts: Texts) -> Condition:
    """Return the condition that a folded cell holds a folded word, in the scripts that are asked for."""
    pattern = texts.scripts.pattern(word)
    if not pattern:
        return f"instr({cell}, ?) > 0", [word]
    # GLOB takes ten times as long as looking for a text, which rules most rows out.
    held = texts.scripts.held(word)
    some, values = any_of([(f"instr({cell}, ?) > 0", [part]) for part in held])
    return f"({some} AND {cell} GLOB ?)", [*values, f"*{pattern}*"]


def _is_tag(word: str, texts: Texts) -> Condition:
    pattern = texts.scripts.pattern(word)
    return ("n.word GLOB ?", [pattern]) if pattern else ("n.word = ?", [word])


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
