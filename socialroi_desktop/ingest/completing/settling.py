"""What settles the rows of some files before they are completed: it needs the whole layout, not one row."""

from collections.abc import Callable

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.records import LinkClicks
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.reading import Bad
from socialroi_desktop.ingest.completing.link_clicks import link_clicks
from socialroi_desktop.ingest.completing.planner_posts import planner_posts


def settling(layout: Layout) -> Callable[[dict[str, Value]], Bad | None] | None:
    """Return what settles a row with what is known of its file; None where nothing is."""
    if layout.format.entity == LinkClicks.entity and not layout.format.own:
        return link_clicks(layout)
    return planner_posts(layout) if layout.format.planner else None
