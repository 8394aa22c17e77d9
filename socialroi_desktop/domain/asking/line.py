"""The one line by which records are looked for, read as a query: `line:skate rights:ads -used "unboxing" taken:2026-03..`. Pure.

What stands in the line must all hold, and of several values of a field any: `rights:ads,repost` finds what may be used for
one of them, `rights:ads rights:repost` what may be used for both.
"""

from difflib import get_close_matches

from socialroi_desktop.domain.asking.fields import AskedField, Language
from socialroi_desktop.domain.asking.spans import Today
from socialroi_desktop.domain.asking.tokens import Token, Value, tokens
from socialroi_desktop.domain.asking.wrong import AskedWrong
from socialroi_desktop.domain.folding import fold, words
from socialroi_desktop.domain.query import Atom, Clause, Phrase, Query

# As many conditions as SQLite joins in any case.
MOST = 60


def read_line(line: str, today: Today, language: Language) -> Query:
    """Return the query of a line that is asked today, of the kind of record of its language.

    AskedWrong says what cannot be read, and where.
    """
    asked = tokens(line)
    # What is read of so many would be thrown away.
    _not_too_much(asked, sum(value.text != "" for token in asked for value in token.values))
    plain = [token for token in asked if is_plain(token, language) and not token.negated]
    clauses = [_clause(token, today, language) for token in asked if token not in plain]
    _not_too_much(asked, len(plain) + sum(len(clause.any_of) for clause in clauses))
    text = " ".join(token.values[0].text for token in plain)
    return Query(language.entity, text=text, clauses=tuple(clause for clause in clauses if clause.any_of))


def field_of(token: Token, language: Language) -> str:
    """Return the field a token asks, with or without a value; "" for words."""
    value = token.values[0]
    if token.field:
        known = language.by_name.get(token.field)
        return token.field if known is None else known.name
    alone = None if value.quoted else language.by_name.get(fold(value.text))
    return alone.name if alone is not None and alone.alone else ""


def is_plain(token: Token, language: Language) -> bool:
    """Tell whether a token is a word, looked for wherever it stands."""
    return not field_of(token, language) and not token.values[0].quoted


def _clause(token: Token, today: Today, language: Language) -> Clause:
    field = field_of(token, language)
    if not field:
        return Clause(_phrases(token.values[0]), token.negated)
    known = language.by_name.get(field)
    if known is None:
        raise _unknown(token, language)
    if not token.field:
        return Clause(known.alone, token.negated)
    return Clause(tuple(atom for value in token.values for atom in _read(known, value, today)), token.negated)


def _phrases(value: Value) -> tuple[Atom, ...]:
    if value.quoted:
        phrase = " ".join(fold(value.text).split())
        return (Phrase(phrase),) if phrase else ()
    return tuple(map(Phrase, words(value.text)))


def _read(field: AskedField, value: Value, today: Today) -> tuple[Atom, ...]:
    if field.read is None:
        raise AskedWrong(
            "“{name}:” (character {place}) takes no value; write {example} alone.",
            value, name=field.name, example=field.example,
        )  # fmt: skip
    if not fold(value.text).strip().strip("@"):
        raise AskedWrong(
            "“{name}:” lacks a value (character {place}); write one, such as {example}.",
            value, name=field.name, example=field.example,
        )  # fmt: skip
    return field.read(value, today)


def _unknown(token: Token, language: Language) -> AskedWrong:
    also = {word: field.name for field in language.fields for word in (*field.also, field.name)}
    near = get_close_matches(token.field, also, 1)
    if near:
        return AskedWrong(
            "There is no “{name}:” (character {place}); did you mean “{near}:”?",
            token, name=token.field, near=also[near[0]],
        )  # fmt: skip
    return AskedWrong(
        "There is no “{name}:” (character {place}); there are: {known}. Put it in quotation marks to look for it as it stands.",
        token, name=token.field, known=", ".join(f"{field.name}:" for field in language.fields),
    )  # fmt: skip


def _not_too_much(asked: tuple[Token, ...], count: int) -> None:
    if count > MOST:
        raise AskedWrong(
            "The line asks for {count} things at once, and {most} is the most; leave some out (character {place}).",
            asked[min(MOST, len(asked) - 1)], count=count, most=MOST,
        )  # fmt: skip
