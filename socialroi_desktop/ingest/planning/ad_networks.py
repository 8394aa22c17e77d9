"""Whether a report of ads tells which network it is of: headers that every network's report may have tell none.

Knows candidates and layouts; reads no rows.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.files.source import Source
from socialroi_desktop.ingest.formats.ad_cuts import cuts_ads
from socialroi_desktop.ingest.formats.declared import format_of
from socialroi_desktop.ingest.planning.candidate import ENOUGH, RIVAL, Candidate
from socialroi_desktop.ingest.planning.marks import is_marked

ADS = "ad_cost"
# The format of lists whose headers are no network's own.
PLAIN = "plain_ads"
_COSTS = "cost"
# A column that cuts a report speaks for the network whose reports are cut so.
_CUT = "_breakdown"
_READ_AS = "No column says which network these ads ran on; they were read as {channel}. Say it where that is wrong (--channel)."


def of_no_network(source: Source, found: Sequence[tuple[int, Candidate]]) -> Sequence[tuple[int, Candidate]]:
    """Return the candidates of a file, best first.

    The list of no network goes first where it alone reads the spend, and where it reads all that the best one reads and
    nothing shows that the file is of the network of that one.
    """
    plain = next(
        (pair for pair in found if _is_but_of_no_network(pair[1], is_cut=_cut_by(source, pair))), None
    )
    if plain is None:
        return found
    table, best = found[0]
    listed = replace(plain[1], confidence=plain[1].bare_confidence)
    rest = [pair for pair in found if pair is not plain]
    if best.confidence < ENOUGH:
        return [(plain[0], listed), *rest] if listed.confidence >= ENOUGH else found
    same_rows = (table, best.row) == (plain[0], listed.row)
    if same_rows and _names(best) <= _names(listed, _CUT) and _is_unsure(source, found):
        return [(table, replace(listed, confidence=best.confidence)), *rest]
    return found


def _is_unsure(source: Source, found: Sequence[tuple[int, Candidate]]) -> bool:
    """Tell whether the best format is of costs, or of a network that a file shows nothing of, or of one of several."""
    table, best = found[0]
    if best.format.entity == _COSTS:
        return True
    if not _is_of_one(best) or best.row > 0:
        return False
    fitting = (one for at, one in found if at == table and _is_of_one(one) and one.confidence >= RIVAL)
    several = len({one.format.constants["channel"] for one in fitting}) > 1
    return several or (bool(best.format.marks) and not is_marked(best, source.tops[table].rows[best.row]))


def _cut_by(source: Source, pair: tuple[int, Candidate]) -> bool:
    """Tell whether a header near a candidate's is one by which reports of ads are cut."""
    return any(map(cuts_ads, source.tops[pair[0]].rows[pair[1].row]))


def _is_but_of_no_network(candidate: Candidate, *, is_cut: bool) -> bool:
    """Tell whether a file is a list of ads that lacks nothing but the network, and its days, which both may be said.

    It has figures of ads, or names campaigns and `is_cut` by what only ads are: such spend is no cost of its own.
    """
    fields = {column.field for _, column in candidate.found}
    figures = {"impressions", "clicks", "link_clicks", "results"} & fields or (
        is_cut and "campaign" in fields
    )
    lacking = [need for need in candidate.unmet if "channel" not in need and "_day" not in need]
    return candidate.format.id == PLAIN and bool(candidate.unmet and figures) and not lacking


def _is_of_one(candidate: Candidate) -> bool:
    """Tell whether a format is of the ads of one network, and a file names no other in its rows."""
    form = candidate.format
    named = any(column.field == "channel" for _, column in candidate.found)
    return form.entity == ADS and "channel" in form.constants and not named


def _names(candidate: Candidate, but: str = "") -> frozenset[str]:
    return frozenset(name for name, column in candidate.found if column.field != but)


def is_guessed(layout: Layout) -> bool:
    """Tell whether nothing in a report of ads is of the one network that it was read as."""
    form = layout.format
    if form.entity != ADS or "channel" not in form.constants or layout.positions("channel"):
        return False
    plain = format_of(PLAIN)
    told = (plain.find(layout.header[at]) for at in layout.columns)
    return all(hit is not None and hit[0].field != _CUT for hit in told)


def guessed_network(layout: Layout) -> Iterator[Problem]:
    """Say as which network a report was read that tells none."""
    if is_guessed(layout) and not layout.options.defaults.get("channel"):
        name = channels()[str(layout.format.constants["channel"])].name
        yield Problem(_READ_AS, {"channel": name})
