"""Bytes of exports to typed rows and problems: sniff, recognise, map, parse.

Knows formats and files. Knows neither the store nor what the rows will be used for: whether a row is new is
told by `operations`.
"""

from socialroi_desktop.ingest.cells.options import (
    ALL_LINES,
    COLUMN,
    NO_STATES,
    STATES,
    Options,
    Question,
    header_in,
)
from socialroi_desktop.ingest.cells.reading import SAID
from socialroi_desktop.ingest.files.folders import exports_in
from socialroi_desktop.ingest.files.source import Source, check_unchanged, open_source
from socialroi_desktop.ingest.formats.amount_headers import MEANINGS
from socialroi_desktop.ingest.formats.declared import Format, formats
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.planning.asking import is_open_day
from socialroi_desktop.ingest.planning.contradicting import speaks_against
from socialroi_desktop.ingest.planning.opening import BESIDE, open_sources
from socialroi_desktop.ingest.planning.plan import Plan, plan
from socialroi_desktop.ingest.planning.siblings import networks_told
from socialroi_desktop.ingest.planning.succession import succession
from socialroi_desktop.ingest.reading.one_row import OneRow, one_row
from socialroi_desktop.ingest.reading.reader import read

__all__ = [
    "ALL_LINES",
    "BESIDE",
    "COLUMN",
    "MEANINGS",
    "NO_STATES",
    "SAID",
    "STATES",
    "Format",
    "OneRow",
    "Options",
    "Plan",
    "Question",
    "Source",
    "check_unchanged",
    "exports_in",
    "formats",
    "header_in",
    "is_open_day",
    "networks_told",
    "normalise",
    "one_row",
    "open_source",
    "open_sources",
    "plan",
    "read",
    "speaks_against",
    "succession",
]
