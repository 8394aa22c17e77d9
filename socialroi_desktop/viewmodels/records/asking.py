"""What a table of records asks: what is searched, a tag, a view, and what the filters of the window leave. Knows no widgets."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from socialroi_desktop.domain.fields import TAGS, Kind, Record, specs
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.viewmodels.shared.filter_state import FilterState


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What leaves rows out besides what is searched: conditions of a view, days and channels of the window."""

    terms: tuple[Term, ...] = ()
    period: Period | None = None
    channels: frozenset[str] | None = None


EVERYTHING_SHOWN = Narrowed()


def narrowed_by(record: type[Record], filters: FilterState, terms: Sequence[Term]) -> Narrowed:
    """Return what leaves out records of a kind; the window says nothing of those without a day or a channel."""
    has_channel = any(spec.kind is Kind.CHANNEL for spec in specs(record))
    return Narrowed(
        tuple(terms),
        filters.period if record.day_field else None,
        filters.channels if has_channel else None,
    )


def asking(query: Query, narrowed: Narrowed, text: str, tag: str | None) -> Query:
    """Return a query that keeps its order and asks for this text, this tag and what else narrows."""
    tagged = (Term(TAGS.name, "~", tag),) if tag else ()
    return replace(
        query,
        text=text.strip(),
        terms=(*tagged, *narrowed.terms),
        period=narrowed.period,
        channels=narrowed.channels,
    )
