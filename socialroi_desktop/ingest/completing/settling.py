"""What settles the rows of some files before they are completed: it needs the whole layout, not one row."""

from collections.abc import Callable

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.records import LinkClicks
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.reading import Bad
from socialroi_desktop.ingest.completing.link_clicks import link_clicks
from socialroi_desktop.ingest.completing.planner_posts import network_of_link, planner_posts


def settling(layout: Layout) -> Callable[[dict[str, Value]], Bad | None] | None:
    """Return what settles a row with what is known of its file; None where nothing is."""
    if layout.format.entity == LinkClicks.entity and not layout.format.own:
        return link_clicks(layout)
    if layout.format.planner:
        return planner_posts(layout)
    return _by_address if tells_by_address(layout) else None


def tells_by_address(layout: Layout) -> bool:
    """Tell whether posts that a list names no network of are each of the one that its address tells."""
    return layout.format.addressed and bool(layout.positions("permalink")) and not layout.positions("channel")


def _by_address(row: dict[str, Value]) -> None:
    network = network_of_link(row.get("permalink"))
    if network is not None:
        row["channel"] = network
