"""The merge fields of letters, each declared once: what a template may name, and where its value is kept.

Knows no records: who fills the fields in is told elsewhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Kept(StrEnum):
    """Where a value is kept, and so where a missing one is filled in."""

    PERSON = "person"
    DEAL = "deal"
    PIECE = "piece"
    WORKSPACE = "workspace"


@dataclass(frozen=True, slots=True)
class MergeField:
    """One field of a letter: `{{ id }}` in a template stands for its value; `example` is only shown."""

    id: str
    label: str
    example: str
    kept: Kept


_ALL = (
    MergeField("name", "Name", "Ania Kowalska", Kept.PERSON),
    MergeField("first_name", "First name", "Ania", Kept.PERSON),
    MergeField("handle", "Handle", "@ania.skates", Kept.PERSON),
    MergeField("network", "Network", "Instagram", Kept.PERSON),
    MergeField("country", "Country", "Poland", Kept.PERSON),
    MergeField("shop_name", "Shop name", "Birch & Bean", Kept.WORKSPACE),
    MergeField("sign_off", "Sign-off", "Marta, Skate & Skin", Kept.WORKSPACE),
    MergeField("product", "Product", "our new skate shoes", Kept.DEAL),
    MergeField("product_line", "Product line", "Skate shoes", Kept.DEAL),
    MergeField("code", "Discount code", "ANIA10", Kept.DEAL),
    MergeField("link", "Tagged link", "https://shop.example/?utm_source=ania", Kept.DEAL),
    MergeField("fee", "Fee", "€150.00", Kept.DEAL),
    MergeField("commission", "Commission", "10%", Kept.DEAL),
    MergeField("deliverables", "Deliverables", "One reel, two stories", Kept.DEAL),
    MergeField("starts_on", "First day", "1 September 2026", Kept.DEAL),
    MergeField("ends_on", "Last day", "30 September 2026", Kept.DEAL),
    MergeField("disclosure", "Disclosure", "#ad", Kept.DEAL),
    MergeField("rights_end", "End of usage rights", "31 December 2026", Kept.DEAL),
    MergeField("piece", "Piece", "First ride", Kept.PIECE),
    MergeField("piece_link", "Link of the piece", "https://instagram.example/p/1", Kept.PIECE),
    MergeField("uses", "Uses asked for", "in our advertising and on our website", Kept.PIECE),
    MergeField("until", "Asked until", "31 December 2026", Kept.PIECE),
    MergeField("credit", "Credit", "@ania.skates", Kept.PIECE),
)
MERGE_FIELDS: Mapping[str, MergeField] = MappingProxyType({field.id: field for field in _ALL})
