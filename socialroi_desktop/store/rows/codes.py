"""Which discount codes there are and whose they are: in the list of codes, in deals, typed at checkouts."""

from collections import defaultdict

from socialroi_desktop.domain.code_texts import possible_codes
from socialroi_desktop.domain.key_texts import word_alike
from socialroi_desktop.domain.records import Deal
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.reading import listing

_OWNED = (
    "SELECT code, influencer_id FROM discount_code"
    " UNION SELECT code, influencer_id FROM deal WHERE code IS NOT NULL"
)
_TYPED = "SELECT DISTINCT code FROM touch WHERE code <> ''"


def known_codes(workspace: Workspace) -> dict[str, frozenset[int]]:
    """Return by folded code the people it is kept for; nobody for one that is known without a person."""
    found: dict[str, set[int]] = defaultdict(set)
    for code, person in workspace.connection().execute(_OWNED):
        owners = found[word_alike(code)]
        if person is not None:
            owners.add(person)
    return {code: frozenset(owners) for code, owners in found.items()}


def deals_of_code(workspace: Workspace, code: str) -> tuple[Deal, ...]:
    """Return the deals that have a code, in any case, in the order of their ids."""
    word = word_alike(code)
    return tuple(deal for deal in listing(workspace, Deal) if word_alike(deal.code) == word)


def typed_codes(workspace: Workspace) -> frozenset[str]:
    """Return the folded codes that buyers have typed, known or not."""
    typed = workspace.connection().execute(_TYPED)
    return frozenset().union(*(possible_codes(row[0]) for row in typed))
