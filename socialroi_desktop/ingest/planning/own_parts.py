"""Whether a report of ads cut by network names only parts of the network of one tool: then it is of that tool.

Knows candidates and the rows near the top of a file.
"""

from collections.abc import Sequence

from socialroi_desktop.ingest.files.source import Source
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.planning.candidate import RIVAL, Candidate

# Among the `words` of a format: what the tool calls parts of its network, some of them as nobody else does.
PARTS = "_parts"
_OWN = "own"


def of_own_parts(source: Source, found: Sequence[tuple[int, Candidate]]) -> Sequence[tuple[int, Candidate]]:
    """Return the candidates of a file, best first: that of the tool whose parts its column of networks names first."""
    if not found:
        return found
    table, best = found[0]
    named = next((name for name, column in best.found if column.field == "channel"), None)
    if named is None or best.format.constants.get("channel"):
        return found
    cells = _cells(source.tops[table].rows, best.row, named)
    for pair in found[1:]:
        at, one = pair
        parts = one.format.words.get(PARTS, {})
        is_rival = (at, one.row) == (table, best.row) and one.confidence >= RIVAL
        if is_rival and cells and cells <= parts.keys() and _OWN in map(parts.get, cells):
            return [pair, *(other for other in found if other is not pair)]
    return found


def _cells(rows: Sequence[Sequence[str]], header: int, name: str) -> frozenset[str]:
    titles = [" ".join(cell.split()) for cell in rows[header]]
    at = titles.index(name)
    filled = (normalise(row[at]) for row in rows[header + 1 :] if at < len(row))
    return frozenset(cell for cell in filled if cell and cell not in ("-", "--", "total"))
