"""When an order was placed, where day, clock and time zone stand in columns of their own.

Knows the layout; formats whose stamp stands in one column are read as ever.
"""

import re

from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.dates import looks_like_day
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.reading import Cell, Memo, Unsure
from socialroi_desktop.ingest.cells.styles import Style
from socialroi_desktop.ingest.cells.time_cells import time_cell
from socialroi_desktop.ingest.cells.zone_cells import zone_named

_MIDNIGHT = re.compile(r"[ T]00:00(?::00)?$")
_NO_ZONE = "“{value}” is no time zone known here; the time was read as in {zone}."


class Moments:
    """Reads the moments of the rows of one layout."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._day = layout.positions("ordered_at")
        self._clock = layout.positions("_clock")
        self._zone = layout.positions("_zone")
        self._memos: dict[tuple[int, str], Memo] = {}
        # Whether the clock or the zone stands in a column of its own.
        self.apart = bool(self._clock or self._zone)

    def of(self, cells: list[str]) -> tuple[Cell, int]:
        """Return the moment of a row in UTC, and the column of its day."""
        at = next((index for index in self._day if cells[index].strip()), self._day[0])
        clock = next((text for index in self._clock if (text := cells[index].strip())), "")
        zone = next((text for index in self._zone if (text := cells[index].strip())), "")
        text = cells[at].strip()
        # A workbook writes a day as its first moment.
        text = _MIDNIGHT.sub("", text) if clock else text
        if clock and looks_like_day(clock):
            text = clock
        elif clock and text and ":" not in text:
            text = f"{text} {clock}"
        return self._memo(at, zone)[text] if text else None, at

    def _memo(self, at: int, name: str) -> Memo:
        if (at, name) not in self._memos:
            layout = self._layout
            zone = zone_named(name) if name else layout.zone
            style = layout.styles.get(at, Style())
            read = time_cell(style, zone or layout.zone, layout.day_zone, layout.period)

            def doubted(text: str) -> Cell:
                value = read(text)
                told = shown(name) | {"zone": layout.zone.key}
                return Unsure(value, _NO_ZONE, told) if isinstance(value, str) else value

            self._memos[at, name] = Memo(read if zone else doubted)
        return self._memos[at, name]
