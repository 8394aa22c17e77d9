"""Lists of costs with a column for each month, week or quarter, in any language of `month_names`.

Knows headers and the first rows. Whether the amounts are costs at all is told as of any list (`told_costs`).
"""

import re
from collections import Counter

from socialroi_desktop.ingest.cells.dates import looks_like_day
from socialroi_desktop.ingest.cells.spans import ANY, MONTH, QUARTER, WEEK, named_in
from socialroi_desktop.ingest.files.long_tables import Spread
from socialroi_desktop.ingest.formats.declared import format_of
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.planning.told_costs import COSTS, called_of_costs, called_plans, names_kind
from socialroi_desktop.ingest.planning.wide_rows import Wide

_TITLE = "months"
# From the finest on; coarser ones beside them add them up.
_KINDS = (WEEK, MONTH, QUARTER)
_NAMES = {WEEK: "Week", MONTH: "Month", QUARTER: "Quarter"}
_FIRST_DAY = re.compile(r"^(?:19|20)\d\d-\d\d-01(?:[ T]00:00.*)?$")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# Months are written so in Vietnamese, quarters in French, Spanish and Italian.
_T = re.compile(r"^t\s?(\d{1,2})(\D.*)?$")
_QUARTERS = 4
_AMOUNTS = frozenset({"amount", "spent_on"})


def spans_in(wide: Wide) -> Spread | None:
    """Return how a table with a column for each month, week or quarter is made long; None for any other."""
    told = {at: kind for at in range(len(wide.header)) if (kind := _kind(wide.header[at]))}
    counts = Counter(told.values())
    kind = next((kind for kind in _KINDS if counts[kind] > 1), "")
    parts = [at for at, found in told.items() if found == kind]
    if not kind or not _are_parts(wide, parts):
        return None
    coarser = {at for at, found in told.items() if found != kind}
    others = list(wide.others(parts))
    sums = [at for at in others if at in coarser or _is_year(wide, at) or wide.adds_up(at, parts)]
    kept = _kept(wide, [at for at in others if at not in sums])
    if kept is None:
        return None
    return Spread(
        kept=kept,
        name=_NAMES[kind],
        values=(_amount(wide),),
        parts=tuple(zip(_named(wide, parts), ((at,) for at in parts), strict=True)),
        title=_TITLE,
        ends=wide.ends(parts),
        by_part=True,
        zeros=False,
        left_out=tuple(wide.title(at) for at in sums if wide.title(at)),
    )


def _kind(cell: str) -> str:
    """Return which kind of span a header names; "" for any other header."""
    text = normalise(cell)
    if _FIRST_DAY.match(text):
        return MONTH
    if not text or text.isdigit() or (found := named_in(_plain(text), MONTH)) is None:
        return ""
    return "" if looks_like_day(text) and found.year is None else found.kind


def _plain(text: str) -> str:
    """Return a header with a Vietnamese month as it is usually written."""
    found = _T.match(text)
    return f"tháng {found[1]}{found[2] or ''}" if found and int(found[1]) > _QUARTERS else text


def _are_parts(wide: Wide, parts: list[int]) -> bool:
    """Tell whether columns are different spans with figures under them, all after or before what names the rows."""
    titles = {named_in(_plain(normalise(wide.header[at])), MONTH) for at in parts}
    if None in titles:
        titles = {normalise(wide.header[at]) for at in parts}  # type: ignore[misc]  # first days, told apart as they stand
    filled = [at for at in parts if wide.cells(at)]
    return len(titles) == len(parts) and bool(filled) and all(map(wide.holds_figures, filled))


def _is_year(wide: Wide, at: int) -> bool:
    return _YEAR.fullmatch(wide.title(at)) is not None and wide.holds_figures(at)


def _kept(wide: Wide, others: list[int]) -> dict[int, str] | None:
    """Return the other columns with their names; what names the rows is called so where its header says something else."""
    form = format_of(COSTS)
    labels = [at for at in others if wide.cells(at) and not wide.holds_figures(at)]
    kept = {at: wide.title(at) or f"Column {at + 1}" for at in others}
    unknown = [at for at in others if wide.holds_figures(at) and not _is_known(kept[at])]
    if not labels or unknown:
        # Figures that nobody knows may be a month, too; no month is left out.
        return None
    at = labels[0]
    hit = form.find(kept[at])
    field = hit[0].field if hit else ""
    says_else = (
        not wide.title(at) or field in _AMOUNTS or called_of_costs((kept[at],)) or _YEAR.search(kept[at])
    )
    holds_kinds = field == "note" and any(names_kind(form, cell) for cell in wide.cells(at))
    if field != "kind" and (says_else or holds_kinds):
        kept[at] = "Category"
    return kept


def _is_known(title: str) -> bool:
    form = format_of(COSTS)
    return form.find(title) is not None or form.ignores(title)


def _amount(wide: Wide) -> str:
    """Return the name of the amounts: as the corner of a table, or a line above it, calls them; of plans by any name."""
    near = (wide.title(0), *wide.titles)
    if called_plans((*near, *wide.names)):
        return "Budget"
    return "Cost" if called_of_costs(near) else "Amount"


def _named(wide: Wide, parts: list[int]) -> list[str]:
    """Return the names of the parts, with the year that stands above them where they have none."""
    names = [_shown(wide.header[at], normalise(wide.header[at])) for at in parts]
    years = {year for text in (wide.title(0), *wide.titles, wide.names[1]) for year in _YEAR.findall(text)}
    if len(years) != 1 or any(_YEAR.search(name) or named_year(name) for name in names):
        return names
    year = years.pop()
    return [f"{name} {year}" for name in names]


def _shown(header: str, text: str) -> str:
    plain = _plain(text)
    return " ".join(header.split()) if plain == text else plain


def named_year(name: str) -> int | None:
    """Return the year that the name of a span tells, also in two figures; None where it tells none."""
    found = named_in(normalise(name), MONTH) or named_in(normalise(name), ANY)
    return found.year if found else None
