"""Lists of figures by day with a column for each network: Date, Instagram, TikTok, 小红书.

Knows headers, the first rows and the names of file and sheet. A network alone does not say what is counted: where no name
tells it either, it is asked, and never taken for rates of currencies or for costs.
"""

import re
from collections.abc import Mapping
from itertools import pairwise

from socialroi_desktop.ingest.cells.dates import looks_like_day
from socialroi_desktop.ingest.files.long_tables import Spread
from socialroi_desktop.ingest.files.tables import LongTable, Table
from socialroi_desktop.ingest.formats.alike import loosened, split_network
from socialroi_desktop.ingest.formats.declared import NETWORK, format_of
from socialroi_desktop.ingest.planning.mapping import meant_by
from socialroi_desktop.ingest.planning.told_costs import called_of_costs
from socialroi_desktop.ingest.planning.wide_rows import Wide

_TITLE, _DAYS = "networks", "account_day"
# The name of the figure where nothing tells it, so that it is asked.
UNKNOWN, _COST = "Figure", "Cost"
_PEOPLE = "plain_influencers"
_WORD = re.compile(r"[^\W\d_]+")
_NOT_TOLD = frozenset({"day", "channel", "account", "note"})


def networks_in(wide: Wide) -> Spread | None:
    """Return how a table with a column for each network is made long; None for any other."""
    words = format_of(_PEOPLE).words[NETWORK]
    told = {at: split_network(wide.header[at], words) for at in range(len(wide.header))}
    parts = {at: (network, rest) for at, (network, rest) in told.items() if network}
    day = next((at for at in wide.others(parts) if _holds_days(wide, at)), None)
    networks = list(dict.fromkeys(network for network, _ in parts.values()))
    figures = list(dict.fromkeys(rest for _, rest in parts.values()))
    if day is None or len(networks) < 2 or not all(map(_is_figure, figures)):
        return None
    filled = [at for at in parts if wide.cells(at)]
    if len(set(parts.values())) < len(parts) or not filled or not all(map(wide.holds_figures, filled)):
        return None
    sums = [at for at in wide.others(parts) if at != day and wide.adds_up(at, list(parts))]
    places = {pair: at for at, pair in parts.items()}
    return Spread(
        kept={at: _day_or(wide, at, day) for at in wide.others(parts) if at not in sums},
        name="Platform",
        values=tuple(rest or _told(wide, day) for rest in figures),
        parts=tuple(
            (_shown(wide, parts, network), tuple(places.get((network, rest)) for rest in figures))
            for network in networks
        ),
        title=_TITLE,
        ends=wide.ends(parts),
        left_out=tuple(wide.title(at) for at in sums),
    )


def tells_figures(table: Table) -> bool:
    """Tell whether a table was made long by networks, and says what is counted under them."""
    if not isinstance(table, LongTable) or table.spread.title != _TITLE:
        return False
    return UNKNOWN not in table.spread.values


def _holds_days(wide: Wide, at: int) -> bool:
    cells = wide.cells(at)
    return bool(cells) and sum(map(looks_like_day, cells)) * 2 > len(cells)


def _is_figure(name: str) -> bool:
    """Tell whether what stands beside the name of a network is a figure of its days, or nothing."""
    return not name or (meant_by(name, _DAYS) or "day") not in _NOT_TOLD or meant_by(name, "cost") == "amount"


def _shown(wide: Wide, parts: Mapping[int, tuple[str, str]], network: str) -> str:
    """Return the name of a network as the file writes it where that is all of a header, else its id."""
    bare = (at for at, (named, rest) in parts.items() if named == network and not rest)
    return next(map(wide.title, bare), network)


def _day_or(wide: Wide, at: int, day: int) -> str:
    """Return the name of a column, that of days as days are called."""
    title = wide.title(at)
    return "Date" if at == day and meant_by(title, _DAYS) != "day" else title or f"Column {at + 1}"


def _told(wide: Wide, day: int) -> str:
    """Return what bare networks count: as the corner, a title, the sheet or the file is called."""
    names = (wide.title(day), *wide.titles, *reversed(wide.names))
    if called_of_costs(names):
        return _COST
    for text in names:
        words = list(_WORD.findall(text.rpartition(".")[0] or text))
        pairs = [" ".join(pair) for pair in pairwise(words)]
        tried = (*pairs, *map(loosened, (*pairs, *words)))
        found = [one for one in tried if (meant_by(one, _DAYS) or "day") not in _NOT_TOLD]
        if found:
            return found[0]
    return UNKNOWN
