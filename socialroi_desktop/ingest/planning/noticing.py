"""What a plan tells beforehand about a file: its encoding, what was assumed, what it lacks.

Knows the layout and its first rows; decides nothing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.files.old_encodings import name_of
from socialroi_desktop.ingest.files.tables import TextTable
from socialroi_desktop.ingest.planning.ad_networks import guessed_network
from socialroi_desktop.ingest.planning.asked_amounts import proven_told
from socialroi_desktop.ingest.planning.called_lists import is_as_called, read_as_called
from socialroi_desktop.ingest.planning.contradicting import contradicted
from socialroi_desktop.ingest.planning.hidden import hidden_told
from socialroi_desktop.ingest.planning.line_prices import line_prices_told
from socialroi_desktop.ingest.planning.span_columns import spreading
from socialroi_desktop.ingest.planning.unread import unread
from socialroi_desktop.ingest.planning.whose_list import may_be_posts
from socialroi_desktop.ingest.planning.wide_tables import long_told
from socialroi_desktop.ingest.sections import titled

_MOST = 20

_OF_ROWS = N_(
    "No column holds the totals; they are worked out from the rows: quantity times price, less discounts, plus shipping."
)
_OF_GOODS = N_(
    "No column holds the totals; they are worked out of the goods: less discounts, plus shipping. Where the goods are told after"
    " their discounts, leave those out by the mapping."
)


def notices(layout: Layout, data: Sequence[Sequence[str]]) -> tuple[Problem, ...]:
    """Return what is to be said of a file before it is read."""
    return tuple(
        chain(
            _encoded(layout),
            _decoded(layout),
            _nothing(layout, data),
            _headerless(layout),
            _assumed(layout),
            long_told(layout),
            spreading(layout),
            guessed_network(layout),
            contradicted(layout, data),
            _called(layout),
            proven_told(layout),
            hidden_told(layout),
            unread(layout, data),
        )
    )


def _called(layout: Layout) -> Iterator[Problem]:
    if layout.listed is not None and is_as_called(layout):
        yield read_as_called(layout.listed)


def _nothing(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[Problem]:
    if not data:
        yield Problem(
            "There are columns but no rows under them; export a period that has data.",
            line=layout.header_line,
        )


def _headerless(layout: Layout) -> Iterator[Problem]:
    if layout.headerless:
        yield Problem("The file has no line of column names; its first line was read as data.")


def _assumed(layout: Layout) -> Iterator[Problem]:
    """Say what was taken for granted where the file does not tell it."""
    if layout.format.strategy == "titled":
        yield from titled.problems(layout)
    if any("total" in need[:-1] for need in layout.format.needs) and not layout.positions("total"):
        of_goods = layout.positions("_subtotal") and not layout.positions("unit_price", child=True)
        of_lines = next(line_prices_told(layout), None)
        yield of_lines or Problem(_OF_GOODS if of_goods else _OF_ROWS)
    if layout.format.planner and layout.options.network:
        network = channels()[layout.options.network].name
        yield Problem(
            "Rows that name no network were read as {channel}, because other files of this import are.",
            {"channel": network},
        )
    if layout.undated and layout.period is not None:
        yield Problem(
            "The file holds no dates; its posts count on the first day of the period you gave, or of their month in it."
        )
    if layout.undated_costs and (period := layout.period) is not None:
        yield Problem(
            "The file holds no days; its costs are of {start} to {end} and count evenly on these days.",
            {"start": str(period.start), "end": str(period.end)},
        )
    if layout.options.entity is None and may_be_posts(layout):
        yield Problem(
            "No known export has these columns; each row was read as a day of an account. Where each is a post, say so"
            " (--read kind=post)."
        )
    if layout.positions("_interactions") and not layout.positions("_campaign_type"):
        yield Problem(
            "Interactions are clicks of some ads and views of others, so they were left out; "
            "add the column “Campaign type” to the report.",
            column=layout.title(layout.positions("_interactions")[0]),
        )
    made = layout.format.identity or layout.format.planner
    if made and not any(layout.positions(name) for name in ("external_id", "permalink")):
        yield Problem(
            "The file holds no ids of posts; they were made from text and time, so a changed text is a new post."
        )
    if layout.format.undated and not (layout.positions("external_id") or layout.positions("permalink")):
        yield Problem(
            "The file holds no ids of posts; they were made from the texts, so a changed text is a new post."
            if layout.positions("text")
            else "The file holds neither ids nor texts of posts; they are told apart by their days and their order on each."
            if layout.positions("published_at")
            else "The file holds neither ids nor texts of posts; a later export of it will not be recognised as the same posts."
        )


def _encoded(layout: Layout) -> Iterator[Problem]:
    """Say which encoding was taken where the file does not prove it."""
    if isinstance(table := layout.table_in_file, TextTable) and table.encoding.guessed:
        yield Problem(
            "The file is not UTF-8; it was read as {encoding}. Check names with letters beyond A to Z.",
            {"encoding": name_of(table.encoding.name)},
        )


def _decoded(layout: Layout) -> Iterator[Problem]:
    """Name the first cells of a file of two encodings; they are imported as they could be read."""
    if not isinstance(layout.table, TextTable) or not layout.table.encoding.mixed:
        return
    named = 0
    for block in layout.table.blocks(width=len(layout.header)):
        for problem in block.doubts.values():
            place = int(problem.column or 0)
            name = layout.header[place] if place < len(layout.header) else str(place + 1)
            yield replace(problem, column=name)
            named += 1
            if named >= _MOST:
                return
