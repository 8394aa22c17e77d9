"""What a query asks of the rows of a table, as SQL. The same is read in plain Python by `domain.selecting`.

Knows declared fields and their columns; the order of rows is told elsewhere.
"""

from socialroi_desktop.domain.fields import Kind, Record
from socialroi_desktop.domain.folding import words
from socialroi_desktop.domain.query import Query, field_named, looked_for, phrases_of
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.selecting import channel_fields
from socialroi_desktop.store.file.codec import column, quoted
from socialroi_desktop.store.rows import search_index
from socialroi_desktop.store.rows.clauses import clause_of, elsewhere, one_of, word_of
from socialroi_desktop.store.rows.search_texts import Texts, text_rows
from socialroi_desktop.store.rows.terms import Condition, any_of, holds_id, not_too_many, term_of


def rows_of(query: Query, texts: Texts, among: tuple[int, int] | None = None) -> Condition:
    """Return FROM and WHERE of a query over the table called `t`, and their values.

    `texts` tells which kept texts may be searched; `among` cuts the rows to those with ids from one to another.
    UserError for more than `MOST_WORDS` different words.
    """
    record = RECORDS[query.entity]
    not_too_many([*words(query.text), *phrases_of(query)])
    found = [*_among(query), *_period(record, query), *_channels(record, query)]
    found += [term_of(record, term, texts) for term in query.terms]
    found += [clause_of(record, clause, texts) for clause in query.clauses]
    found += [word_of(record, word, query.alike, texts) for word in words(query.text)]
    if among is not None:
        found.append(("t.id BETWEEN ? AND ?", list(among)))
    source, values = _source(record, query, texts, by_index=among is None and query.entity in texts.indexed)
    clause = " AND ".join(text for text, _ in found)
    values = [*values, *(value for _, parts in found for value in parts)]
    return source + (f" WHERE {clause}" if found else ""), values


def _source(record: type[Record], query: Query, texts: Texts, *, by_index: bool) -> Condition:
    table = f"{quoted(query.entity)} t"
    wanted = looked_for(query)
    if not wanted and not phrases_of(query):
        return f"FROM {table}", []
    searched = f"({text_rows(record, texts)}) s ON s.id = t.id"
    if not by_index or not wanted:
        return f"FROM {table} JOIN {searched}", []
    near, values = _named(record, query, texts)
    # In this order: the index names few rows, whatever SQLite expects of it.
    return f"FROM ({near}) d CROSS JOIN {table} ON t.id = d.id CROSS JOIN {searched}", values


def _among(query: Query) -> list[Condition]:
    if query.among is None:
        return []
    return [one_of(query.among)]


def _period(record: type[Record], query: Query) -> list[Condition]:
    if query.period is None or not record.day_field:
        return []
    days = [query.period.start.isoformat(), query.period.end.isoformat()]
    day = column(record.day_field)
    ahead = f" OR {day} IS NULL" if record.undated_stay else ""
    return [(f"({day} BETWEEN ? AND ?{ahead})", days)]


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
            told += [holds_id(name, item) for item in wanted]
    return [any_of(told)] if told else [("0", [])]


def _named(record: type[Record], query: Query, texts: Texts) -> Condition:
    """Return a SELECT of all rows that may hold every word: those whose text may, and those that hold one elsewhere."""
    wanted = looked_for(query)
    parts = [search_index.named(record.entity, wanted, texts.scripts)]
    for condition, values in (one for word in wanted for one in elsewhere(record, word, query.alike, texts)):
        parts.append((f"SELECT t.id FROM {quoted(record.entity)} t WHERE {condition}", values))
    return " UNION ".join(text for text, _ in parts), [value for _, values in parts for value in values]
