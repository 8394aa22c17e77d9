"""What amounts of a row are finer than the smallest coin: kept beside them, so that sums are rounded once.

Knows the layout and its converters; a field says by its `rest_of` of which amount it is the rest.
"""

from collections.abc import Callable, Mapping, Sequence

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.readers import Readers
from socialroi_desktop.ingest.cells.reading import as_value

Fill = Callable[[dict[str, Value], Sequence[str], str, int], None]


def finer(layout: Layout, readers: Readers, sources: Mapping[str, Sequence[int]]) -> Fill:
    """Return what fills in the rests of a row of cells in a currency: nothing where the record or the file has none."""
    wanted = [
        (spec.name, spec.rest_of, sources[spec.rest_of])
        for spec in layout.specs.values()
        if spec.rest_of in sources and spec.name not in sources
    ]

    def fill(row: dict[str, Value], cells: Sequence[str], currency: str, line: int) -> None:
        # A number that was read the second way has no more decimals than that.
        for name, amount, places in wanted if not layout.options.is_second(line) else ():
            filled = next((index for index in places if cells[index].strip()), None)
            if filled is not None and row.get(amount) is not None:
                rest = readers.rest(filled, layout.currencies.get(filled, currency))
                row[name] = as_value(rest[cells[filled]])

    return fill
