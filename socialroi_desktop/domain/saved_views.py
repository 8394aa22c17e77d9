"""What a saved view asks, as a query and back: conditions are kept in the words of the command line.

So scripts read and write them, and they mean the same in every language of the window. Knows no store.
"""

from collections.abc import Callable, Iterable
from decimal import Decimal
from difflib import get_close_matches
from typing import Any

from socialroi_desktop.domain.asking.line import read_line
from socialroi_desktop.domain.asking.spans import ANY_DAY
from socialroi_desktop.domain.fields import Kind, Record, Spec
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.library.asked_pieces import PIECES
from socialroi_desktop.domain.posting.asked_posts import POSTS
from socialroi_desktop.domain.query import Query, Term, field_named, parse
from socialroi_desktop.domain.records import RECORDS, SavedView, UgcItem
from socialroi_desktop.domain.tagging import tag_names
from socialroi_desktop.domain.values.numbers import unmistakable
from socialroi_desktop.domain.values.writing import as_json
from socialroi_desktop.errors import UserError

# What is asked for by lines.
_BY_LINE = {language.entity: language for language in (PIECES, POSTS)}
# A name is read in a menu.
LONGEST_NAME = 80


def view_of(query: Query, name: str) -> SavedView:
    """Return the view that asks what a query asks, its period and channels left out: those are of the whole window."""
    record = RECORDS[query.entity]
    order = f"-{query.sort}" if query.descending and query.sort else query.sort
    return SavedView(
        record_kind=query.entity,
        name=" ".join(name.split()),
        text=query.text or None,
        conditions="\n".join(written(record, term) for term in query.terms) or None,
        sort=order or None,
    )


def query_of(view: SavedView, read: Callable[[Spec, str], Any]) -> Query:
    """Return the query a view asks; UserError, which names the view, where its conditions no longer hold.

    `read` reads values as the command line writes them.
    """
    record = RECORDS.get(view.record_kind)
    if record is None:
        raise UserError("The view “{name}” is of no kind of record there is; delete it.", name=view.name)
    lines = filter(None, map(str.strip, (view.conditions or "").splitlines()))
    sort = view.sort or ""
    try:
        terms = tuple(parse(record, line, read) for line in lines)
        order = field_named(record, sort.removeprefix("-")).name if sort else ""
    except UserError as error:
        raise UserError(
            "The view “{name}” cannot be shown: {problem} Save it anew.", name=view.name, problem=str(error)
        ) from None
    return Query(view.record_kind, view.text or "", order, sort.startswith("-"), terms=terms)


def asks_by_line(view: SavedView) -> bool:
    """Tell whether the text of a view is a line of a language, more than words; tables without one leave it out."""
    language = _BY_LINE.get(view.record_kind)
    if language is None or view.conditions:
        return False
    try:
        return bool(read_line(view.text or "", ANY_DAY, language).clauses)
    except UserError:
        # Posts are looked for by words alone as well, whatever signs stand in them.
        return language is PIECES


def must_hold(view: SavedView, read: Callable[[Spec, str], Any]) -> None:
    """UserError where a view that is about to be kept asks of no kind of record, what cannot be asked, or has no short name."""
    if view.record_kind not in RECORDS:
        near = get_close_matches(view.record_kind, RECORDS, 1)
        raise UserError(
            "There is no record “{entity}”; did you mean “{near}”?"
            if near
            else "There is no record “{entity}”; there are: {known}.",
            entity=view.record_kind, near=near[0] if near else "", known=", ".join(RECORDS),
        )  # fmt: skip
    if len(view.name) > LONGEST_NAME:
        raise UserError("The name of a view has at most {most} letters; shorten it.", most=LONGEST_NAME)
    record = RECORDS[view.record_kind]
    for line in filter(None, map(str.strip, (view.conditions or "").splitlines())):
        parse(record, line, read)
    if record is UgcItem:
        # Their text is a line of its own language.
        read_line(view.text or "", ANY_DAY, PIECES)
    if view.sort:
        field_named(record, view.sort.removeprefix("-"))


def must_have_tags(view: SavedView, query: Query, known: Iterable[str]) -> None:
    """UserError where a view asks for a tag that is not among the names of those there are."""
    there = set(map(fold, known))
    record = RECORDS[query.entity]
    for term in query.terms:
        if field_named(record, term.field).kind is not Kind.TAGS:
            continue
        for name in tag_names(str(term.value or "")):
            if fold(name) not in there:
                raise UserError(
                    "The view “{name}” asks for the tag “{tag}”, which is not there any more; save it anew.",
                    name=view.name, tag=name,
                )  # fmt: skip


def written(record: type[Record], term: Term) -> str:
    """Return a condition in the words of the command line, on one line."""
    spec = field_named(record, term.field)
    told = term.value if term.op == "~" else _value_text(spec, term.value)
    return f"{term.field} {term.op} {' '.join(str(told).split())}".rstrip()


def _value_text(spec: Spec, value: Any) -> str:
    """Return the value of a condition as text; amounts are plain numbers already."""
    if isinstance(value, Decimal):
        return unmistakable(value)
    told = value if spec.kind is Kind.MONEY or value is None else as_json(spec, value, "USD")
    if isinstance(told, list):
        return ", ".join(told)
    return "" if told is None else str(told).lower() if isinstance(told, bool) else str(told)
