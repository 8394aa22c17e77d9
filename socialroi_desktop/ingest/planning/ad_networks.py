"""Whether a report of ads tells which network it is of: headers that every network's report may have tell none.

Knows candidates and layouts; reads no rows.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.formats.declared import format_of
from socialroi_desktop.ingest.planning.recognise import RIVAL, Candidate

ADS = "ad_cost"
# The format of lists whose headers are no network's own.
_PLAIN = "plain_ads"
# A column that cuts a report speaks for the network whose reports are cut so.
_CUT = "_breakdown"
_READ_AS = "No column says which network these ads ran on; they were read as {channel}. Say it where that is wrong (--channel)."


def of_no_network(found: Sequence[tuple[int, Candidate]]) -> Sequence[tuple[int, Candidate]]:
    """Return the candidates of a file, best first.

    Where those that fit are of several networks and no header is the own one of any, the list of no network goes first.
    """
    table, best = found[0]
    if not _is_of_one(best) or best.row > 0:
        return found
    others = {
        one.format.constants["channel"]
        for at, one in found
        if at == table and _is_of_one(one) and one.confidence >= RIVAL
    }
    plain = next(
        (
            pair
            for pair in found
            if pair[0] == table and pair[1].format.id == _PLAIN and pair[1].row == best.row
        ),
        None,
    )
    if len(others) < 2 or plain is None or not _names(best) <= _names(plain[1], _CUT):
        return found
    return [
        (table, replace(plain[1], confidence=best.confidence)),
        *(pair for pair in found if pair is not plain),
    ]


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
    plain = format_of(_PLAIN)
    told = (plain.find(layout.header[at]) for at in layout.columns)
    return all(hit is not None and hit[0].field != _CUT for hit in told)


def guessed_network(layout: Layout) -> Iterator[Problem]:
    """Say as which network a report was read that tells none."""
    if is_guessed(layout) and not layout.options.defaults.get("channel"):
        name = channels()[str(layout.format.constants["channel"])].name
        yield Problem(_READ_AS, {"channel": name})
