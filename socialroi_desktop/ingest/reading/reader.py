"""Reads a planned file: typed rows and problems, chunk after chunk, in bounded memory.

Chooses the strategy; a row that cannot be read is told of, never raised.
"""

import os
from collections.abc import Callable, Generator, Iterator

from socialroi_desktop.domain.imports import Chunk
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.files.collector import collector_paused
from socialroi_desktop.ingest.files.tables import TextTable
from socialroi_desktop.ingest.orders.reader import read_orders
from socialroi_desktop.ingest.planning.plan import Plan
from socialroi_desktop.ingest.planning.span_columns import is_of_spans
from socialroi_desktop.ingest.reading.beside import read_beside
from socialroi_desktop.ingest.reading.coarser import doubt_coarser
from socialroi_desktop.ingest.reading.cut_off import with_end
from socialroi_desktop.ingest.reading.cut_texts import only_telling
from socialroi_desktop.ingest.reading.grouped import read_grouped
from socialroi_desktop.ingest.reading.listed_orders import read_as_listed
from socialroi_desktop.ingest.reading.order_rows import read_order_rows
from socialroi_desktop.ingest.reading.paired_rates import read_pairs
from socialroi_desktop.ingest.reading.people import read_people
from socialroi_desktop.ingest.reading.pieces import read_pieces
from socialroi_desktop.ingest.reading.rows import read_rows
from socialroi_desktop.ingest.reading.spread_costs import spread_costs
from socialroi_desktop.ingest.reading.together import keep_together
from socialroi_desktop.ingest.reading.turned_rates import mend_turned
from socialroi_desktop.ingest.reading.untold_refunds import doubt_untold
from socialroi_desktop.ingest.reading.wide_rates import read_wide
from socialroi_desktop.ingest.reading.with_parts import read_with_parts
from socialroi_desktop.ingest.sections.stacked import read_stacked
from socialroi_desktop.ingest.sections.titled_rows import read_titled

# Bytes of text that take a second or two to read.
WORTH_A_PROCESS = 20_000_000

# Currencies that a central bank publishes and nobody types.
_MANY = 10
# Lists that name both currencies of each rate.
_TELLS_BOTH = "pairs"

_STRATEGIES = {
    "rows": read_rows, "grouped": read_grouped, "orders": read_orders, "stacked": read_stacked,
    "titled": read_titled, "wide": read_wide, "pairs": read_pairs, "beside": read_beside, "with_parts": read_with_parts,
}  # fmt: skip


def _reader(layout: Layout) -> Callable[[Layout, Progress], Iterator[Chunk]]:
    """Return what reads a layout; lists of people that others made come with their accounts, pieces with their rights."""
    form = layout.format
    if form.entity == "influencer" and form.strategy == "rows" and not form.own:
        return read_people
    if form.entity == "order" and form.strategy == "rows" and not form.own:
        return read_order_rows
    if form.entity == "ugc_item" and form.strategy == "rows":
        return read_pieces
    return _STRATEGIES[form.strategy]


def read(plan: Plan, progress: Progress = no_progress) -> Generator[Chunk]:
    """Give the rows of a planned file in chunks of about 20,000, in file order.

    `progress` counts bytes (rows in a workbook); whatever it raises (Cancelled) ends the reading. A
    declined plan gives nothing. A large file of text is read in a process of its own.
    """
    if plan.declined is not None:
        return
    if not _is_worth_a_process(plan.layout):
        yield from read_here(plan.layout, progress)
        return
    from socialroi_desktop.ingest.reading.ahead import read_ahead

    yield from read_ahead(plan.layout, progress, read_here)


def _is_worth_a_process(layout: Layout) -> bool:
    """Tell whether starting another process costs little beside what it takes over, and there is a processor for it."""
    table = layout.table
    if not isinstance(table, TextTable) or (os.cpu_count() or 1) < 2:
        return False
    return table.path.stat().st_size >= WORTH_A_PROCESS


def _may_be_wrong(layout: Layout) -> bool:
    """Tell whether somebody wrote a list of rates; a central bank is believed with many."""
    form = layout.format
    few = len(layout.positions("rate")) < _MANY or "currency" not in form.constants
    return not form.own and (form.strategy in ("rows", _TELLS_BOTH) or (form.strategy == "wide" and few))


def read_here(layout: Layout, progress: Progress) -> Iterator[Chunk]:
    """Give the chunks of a layout, read in this process."""
    chunks = _reader(layout)(layout, progress)
    if layout.format.entity == "ad_cost" and not layout.format.own:
        chunks = doubt_coarser(chunks)
    if layout.format.entity == "exchange_rate" and _may_be_wrong(layout):
        chunks = mend_turned(chunks, layout.settings.currency, says_way=layout.format.strategy == _TELLS_BOTH)
    if layout.format.entity == "order" and not layout.format.own:
        chunks = doubt_untold(chunks)
        if layout.listed is not None:
            chunks = read_as_listed(layout, chunks)
    if layout.undated_costs or (
        layout.format.entity == "cost" and any(map(is_of_spans, layout.columns.values()))
    ):
        chunks = spread_costs(chunks)
    chunks = with_end(layout, chunks)
    if layout.format.entity == "ad_cost":
        chunks = only_telling(layout, keep_together(chunks))
    while True:
        with collector_paused():
            chunk = next(chunks, None)
        if chunk is None:
            return
        yield chunk
