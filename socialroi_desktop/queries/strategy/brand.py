"""How well people find the shop behind its posts: where the brand is seen, and who asked in vain where to buy. Reads only."""

from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import Brand
from socialroi_desktop.domain.records.reach import PUBLISHED
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.ordering import cells


@dataclass(frozen=True, slots=True)
class BrandStanding:
    """Of `looked_at` posts, which say whether the brand is in sight, it is in `seen`.

    `asked` people wanted to know where to buy, in `threads` mentions; `missed` of them were told no shop. `most_missed` is the
    id of the mention with most of these, None where nobody was missed.
    """

    seen: int
    looked_at: int
    asked: int
    threads: int
    missed: int
    most_missed: int | None


def brand_standing(workspace: Workspace, _brand: Brand, _today: date) -> BrandStanding:
    """Return what posts and mentions say, of all days; neither tells of which brand it is."""
    looked = Query("post", terms=(Term("state", "=", PUBLISHED), Term("brand_visible", "!=", None)))
    in_sight = [bool(visible) for _, visible in cells(workspace, looked, ("brand_visible",))]
    threads = Query("mention", terms=(Term("asked", ">", 0),))
    rows = list(cells(workspace, threads, ("asked", "told")))
    missed = {row_id: max(0, asked - (told or 0)) for row_id, asked, told in rows}
    most = max(missed, key=lambda row_id: missed[row_id], default=None)
    return BrandStanding(
        seen=sum(in_sight),
        looked_at=len(in_sight),
        asked=sum(asked for _, asked, _ in rows),
        threads=len(rows),
        missed=sum(missed.values()),
        most_missed=most if most is not None and missed[most] else None,
    )
