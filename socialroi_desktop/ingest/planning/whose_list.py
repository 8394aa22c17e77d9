"""Which formats of networks a list may be of that names no network: one whose headers anybody may have is nobody's export.

A format declares as `marks` what only the files of its network have. Other evidence is the name of the file, and the
addresses of posts in its rows. Knows candidates and the first rows; reads no cells for good.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from socialroi_desktop.catalogue import channels
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.options import Options
from socialroi_desktop.ingest.files.source import Source
from socialroi_desktop.ingest.formats.declared import Format, format_of
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.planning.candidate import Candidate
from socialroi_desktop.ingest.planning.invoices import ORDERS, is_of_sales
from socialroi_desktop.ingest.planning.mapping import MAPPED, guess_mapping, meant_by
from socialroi_desktop.ingest.planning.marks import is_marked
from socialroi_desktop.ingest.planning.people_columns import column_below, networks_in_names
from socialroi_desktop.ingest.planning.said_network import of_said_network, proves_network
from socialroi_desktop.ingest.planning.told_costs import COSTS, tells_costs
from socialroi_desktop.ingest.planning.told_rates import RATES, tells_rates

DAYS, POSTS = "account_day", "post"
# Lists of posts of any network, and of visits of any site.
_PLANNER, _TRAFFIC = "planner_posts", "plain_traffic"
_CLOCK = re.compile(r"(?<!\d)(\d{1,2}):(\d{2})")
_COPY = re.compile(r"\s*\(\d+\)$")
# What names of files in archives and of sheets of workbooks stand behind.
_IN = "\u203a"
# Whose rows of one day are several, all of them days.
_WHOSE = frozenset({"account", "channel"})
_OF_POSTS = frozenset({"text", "title", "permalink", "external_id"})
_OF_ACCOUNTS = frozenset({"followers", "new_followers", "unfollows", "profile_views", "posts", "viewers"})
Found = list[tuple[int, Candidate]]


def believed(source: Source, found: Found, options: Options, home: str) -> Found:
    """Return the candidates of a file, best first, without those it, or what was said of it, does not bear out.

    `home` is the currency of the workspace.
    """
    said = options.defaults.get("channel")
    left = [
        pair
        for pair in of_said_network(found, said)
        if _is_said(pair[1], options) or _is_borne_out(source, *pair, said, home)
    ]
    if options.entity not in (DAYS, POSTS):
        return left
    return [pair for pair in left if pair[1].format.entity == options.entity]


def _is_said(one: Candidate, options: Options) -> bool:
    """Tell whether a list of costs or rates was said to be one."""
    return one.format.entity == options.entity and one.format.id in (COSTS, *RATES)


def _is_borne_out(source: Source, table: int, one: Candidate, said: str | None, home: str) -> bool:
    network = one.format.constants.get("channel")
    if one.format.id == _TRAFFIC:
        return any(meant_by(name, DAYS) not in ("day", "views") for name, _ in one.found)
    if one.format.id == ORDERS:
        return is_of_sales(one, source.tops[table].rows[one.row])
    if one.format.id in (COSTS, *RATES):
        return _tells_money(source, table, one, home)
    if one.format.entity not in (DAYS, POSTS) or not channels().is_social(network):
        return True
    rows = source.tops[table].rows[one.row + 1 :]
    header = source.tops[table].rows[one.row]
    names = (source.name, source.tables[table].name)
    is_proven = (
        said == network
        or _is_marked(one, header)
        or _is_named(one.format, names)
        or _leads_to(one, rows, header)
    )
    if not is_proven or one.format.strategy != "rows":
        return is_proven
    # These go through all headers, which a wide file has thousands of.
    return not (
        _names_networks(header, rows, one.format)
        or (one.format.entity == DAYS and lists_posts(header, rows, one.format))
    )


def _tells_money(source: Source, table: int, one: Candidate, home: str) -> bool:
    """Tell whether a list of costs or rates is one: those of sales and payouts have the same headers."""
    top = source.tops[table].rows
    if one.format.id in RATES:
        return tells_rates(one, top[one.row], top[one.row + 1 :], home)
    names = (source.name.rpartition(_IN)[2], source.tables[table].name)
    return tells_costs(one, top[one.row], top[one.row + 1 :], names)


def _is_marked(one: Candidate, header: Sequence[str]) -> bool:
    """Tell whether the headers are those of the export of one network."""
    form = one.format
    if form.strategy != "rows" or form.sheets or form.above or form.preamble:
        # Such files say in lines above their tables, or by their sheets, what they are.
        return True
    if not form.marks:
        return proves_network(form, [name for name, _ in one.found])
    return is_marked(one, header)


def _is_named(form: Format, names: Sequence[str]) -> bool:
    """Tell whether the name of the file or its sheet names the network, or is that of its exports."""
    stem = _COPY.sub("", normalise(Path(names[0].rpartition(_IN)[2]).stem))
    return stem in form.files or networks_in_names(names, {}) == {form.constants["channel"]}


def _leads_to(one: Candidate, rows: Sequence[Sequence[str]], header: Sequence[str]) -> bool:
    """Tell whether an address in the rows is one of the network."""
    told = {name for name, column in one.found if column.field == "permalink"}
    links = [index for index, name in enumerate(header) if " ".join(name.split()) in told]
    cells = (row[index] for row in rows for index in links if index < len(row))
    return any(channels().of_word(cell) == one.format.constants["channel"] for cell in cells if cell.strip())


def listed_as(entity: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return what a list holds that was guessed to hold days or posts: posts where it names them or has several on a day."""
    if entity == DAYS:
        return POSTS if lists_posts(header, rows) else DAYS
    days, posts = guess_mapping(header, DAYS), guess_mapping(header, POSTS)
    is_either = entity == POSTS and "day" in days.values() and days.keys() >= posts.keys()
    return DAYS if is_either and not lists_posts(header, rows) else entity


def network_told(entity: str, fields: Collection[str], names: Sequence[str]) -> Mapping[str, str]:
    """Return the channel of a list without a column of them, as the names of file and sheet tell it; else nothing."""
    told = networks_in_names(names, {}) if entity in (DAYS, POSTS) and "channel" not in fields else set()
    return {"channel": told.pop()} if len(told) == 1 else {}


def may_be_posts(layout: Layout) -> bool:
    """Tell whether a list that was guessed to hold days tells nothing that only an account has."""
    form = layout.format
    return form.id == MAPPED and form.entity == DAYS and not any(map(layout.positions, _OF_ACCOUNTS))


def may_be_takings(guess: str, found: Found, left: Sequence[tuple[int, Candidate]]) -> Found:
    """Return the candidate for a list of costs that nothing bears out, where a list fits best as one or is guessed to be one.

    `left` is what is borne out.
    """
    costs = [pair for pair in found if pair[1].format.id == COSTS and pair not in left]
    # Invoices that name no customer may be of one's own sales.
    invoices = [pair for pair in found if pair[1].format.id == ORDERS and pair not in left]
    return [*costs, *invoices] if guess == "cost" or costs == found[:1] else invoices


def is_settled(layout: Layout, found: Found, left: Sequence[tuple[int, Candidate]]) -> bool:
    """Tell whether a guess needs no asking: all is known, and of the network said, or of none, the list is no export."""
    dropped = found[:1] != left[:1] and not may_be_takings(layout.format.entity, found, left)
    return (dropped or layout.format.entity in (DAYS, POSTS)) and _is_all_known(layout, found)


def _is_all_known(layout: Layout, found: Found) -> bool:
    """Tell whether every column of a list is mapped, or one that the best of the `found` formats, or no list of posts, keeps."""
    forms = (*(one.format for _, one in found[:1]), format_of(_PLANNER))
    rest = [name for at, name in enumerate(layout.header) if name.strip() and at not in layout.columns]
    return len(layout.columns) > 1 and all(any(form.ignores(name) for form in forms) for name in rest)


def lists_posts(header: Sequence[str], rows: Sequence[Sequence[str]], form: Format | None = None) -> bool:
    """Tell whether a list that looks like figures by day is one of posts: it names them, or has several on a day.

    `form` knows which of its columns are none of a post.
    """
    unknown = _unknown(header, form)
    if any(meant_by(header[at], POSTS) in _OF_POSTS for at in unknown):
        return True
    known = guess_mapping(header, DAYS)
    day = next((at for at, name in known.items() if name == "day"), None)
    if day is None or not (_WHOSE | _OF_ACCOUNTS).isdisjoint(known.values()):
        return False
    told = {tuple(row) for row in rows if day < len(row) and any(map(str.isdigit, row[day]))}
    cells = [" ".join(row[day].split()) for row in told]
    return any(map(_has_clock, cells)) or len(set(cells)) < len(cells)


def _names_networks(header: Sequence[str], rows: Sequence[Sequence[str]], form: Format) -> bool:
    """Tell whether a column that a format does not know names the network of each row."""
    named = (at for at in _unknown(header, form) if meant_by(header[at], DAYS) == "channel")
    return any(channels().of_word(cell) for at in named for cell in column_below(rows, at))


def _unknown(header: Sequence[str], form: Format | None) -> list[int]:
    return [
        at
        for at, name in enumerate(header)
        if name.strip() and not (form is not None and (form.find(name) or form.ignores(name)))
    ]


def _has_clock(cell: str) -> bool:
    found = _CLOCK.search(cell)
    return found is not None and (int(found[1]), int(found[2])) != (0, 0)
