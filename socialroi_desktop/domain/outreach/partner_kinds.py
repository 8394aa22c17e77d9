"""What each kind of partner is asked for and judged by. The table is data (`resources/outreach/kinds.toml`); pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PartnerKind:
    """One kind of partner: its purposes, the likeliest first, in English, and the metrics that tell what it brought, by id."""

    id: str
    purposes: tuple[str, ...]
    results: tuple[str, ...]
