"""What is said of one use of every piece, pieces of which the same is said together: few sayings, however many pieces.

Reads; what a saying means is told by `domain.library`.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from socialroi_desktop.domain.library.permission import Rights
from socialroi_desktop.domain.records.deals import BINDING
from socialroi_desktop.domain.records.library import GRANTED
from socialroi_desktop.store.file.codec import quoted, texts
from socialroi_desktop.store.file.workspace import Workspace

# Of each row a line of JSON with all that a permission follows from, but for the order: as one text, pieces are quickly compared.
_TOLD = "state, starts_on, ends_on, territory"


@dataclass(frozen=True, slots=True)
class Said:
    """One row on the use; `id` is only its place among those of the piece."""

    entity: str
    id: int | None
    use: str
    state: str
    starts_on: str | None
    ends_on: str | None
    territory: str | None
    asked_on: str | None
    answered_on: str | None


def sayings(workspace: Workspace, use: str) -> Iterator[tuple[Rights, list[int]]]:
    """Give what is said of a use with the ids of the pieces of which just this is said; nothing of those of which nothing is."""
    own = _by(workspace, "usage_right", "ugc_item_id", "asked_on, answered_on", use)
    of_deal = _by(workspace, "deal_right", "deal_id", "NULL, NULL", use)
    of_deal |= {-deal: _without_grants(rows) for deal, rows in of_deal.items()}
    standing = _by(workspace, "standing_consent", "influencer_id", "NULL, NULL", use)
    alike: defaultdict[tuple[str, str, str], list[int]] = defaultdict(list)
    for piece, deal, person in _leaning(workspace, use) if of_deal or standing else ():
        alike[own.pop(piece, ""), of_deal.get(deal, ""), standing.get(person, "")].append(piece)
    for piece, rows in own.items():
        alike[rows, "", ""].append(piece)
    for (mine, deals, people), pieces in alike.items():
        own_rows, standing_rows = _said("usage_right", use, mine), _said("standing_consent", use, people)
        yield Rights(own_rows, _said("deal_right", use, deals), standing_rows), pieces


def _said(entity: str, use: str, rows: str) -> tuple[Said, ...]:
    lines = rows.split("\n") if rows else []
    return tuple(Said(entity, number, use, *json.loads(line)) for number, line in enumerate(lines, start=1))


def _without_grants(rows: str) -> str:
    return "\n".join(line for line in rows.split("\n") if json.loads(line)[0] not in GRANTED)


def _by(workspace: Workspace, entity: str, owner: str, days: str, use: str) -> dict[int, str]:
    """Return the rows on a use by the record they name, a line each, in order."""
    cursor = workspace.connection().cursor()
    cursor.row_factory = None  # plain tuples: they are many
    found: dict[int, str] = {}
    sql = (
        f"SELECT {quoted(owner)}, json_array({_TOLD}, {days}) FROM {quoted(entity)}"
        f" WHERE use = ? AND {quoted(owner)} > 0 ORDER BY id"
    )
    for key, line in cursor.execute(sql, (use,)):
        found[key] = f"{found[key]}\n{line}" if key in found else line
    return found


def _leaning(workspace: Workspace, use: str) -> Iterator[tuple[int, int, int]]:
    """Give the pieces whose deal or maker says something of a use, with both; 0 for none, and for a deal that does not count.

    Which does is told by `piece_rights.rights_by_piece`; of one that only refuses, the id is below 0.
    """
    cursor = workspace.connection().cursor()
    cursor.row_factory = None
    yield from cursor.execute(
        "SELECT i.id, coalesce(iif(i.influencer_id IS NULL, -d.id, d.id), 0), coalesce(i.influencer_id, 0) FROM ugc_item i"
        f" LEFT JOIN deal d ON d.id = i.deal_id AND d.state IN {texts(sorted(BINDING))}"
        " AND (i.influencer_id IS NULL OR i.influencer_id = d.influencer_id)"
        " WHERE d.id IN (SELECT deal_id FROM deal_right WHERE use = :use)"
        " OR i.influencer_id IN (SELECT influencer_id FROM standing_consent WHERE use = :use) ORDER BY i.id",
        {"use": use},
    )


def every_id(workspace: Workspace) -> Iterator[int]:
    """Give the id of every piece."""
    cursor = workspace.connection().cursor()
    cursor.row_factory = None
    yield from (row[0] for row in cursor.execute("SELECT id FROM ugc_item"))
