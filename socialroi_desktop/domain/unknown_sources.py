"""A source of visits and orders that matches nothing known, as it is listed for the seller."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UnknownSource:
    """A source by its word or site and medium ("" for none), visits and orders that came from it, and their first day (ISO)."""

    source: str
    medium: str
    visits: int
    orders: int
    since: str
