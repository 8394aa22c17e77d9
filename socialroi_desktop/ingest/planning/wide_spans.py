"""Lists of costs with a column for each month, week or quarter, in any language of `month_names`.

Knows headers and the first rows. Whether the amounts are costs at all is told as of any list (`told_costs`).
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

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
    names = _names(wide.header)
    told = {at: kind for at, name in enumerate(names) if (kind := _kind(name))}
    counts = Counter(told.values())
    kind = next((kind for kind in _KINDS if counts[kind] > 1), "")
    parts = {at: names[at] for at, found in told.items() if found == kind}
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
        parts=tuple(zip(_dated(wide, list(parts.values())), ((at,) for at in parts), strict=True)),
        title=_TITLE,
        ends=wide.ends(parts),
        by_part=True,
        zeros=False,
        left_out=tuple(wide.title(at) for at in sums if wide.title(at)),
    )


def _names(header: Sequence[str]) -> list[str]:
    """Return headers with Vietnamese months as they are usually written; T1 to T4 alone may be quarters, so they are none."""
    names = [" ".join(cell.split()) for cell in header]
    told = {at: found for at, name in enumerate(names) if (found := _T.match(normalise(name)))}
    months = any(int(found[1]) > _QUARTERS for found in told.values())
    for at, found in told.items():
        names[at] = f"tháng {found[1]}{found[2] or ''}" if months else ""
    return names


def _kind(name: str) -> str:
    """Return which kind of span a header names; "" for any other header."""
    text = normalise(name)
    if _FIRST_DAY.match(text):
        return MONTH
    if not text or text.isdigit() or (found := named_in(text, MONTH)) is None:
        return ""
    return "" if looks_like_day(text) and found.year is None else found.kind


def _are_parts(wide: Wide, parts: Mapping[int, str]) -> bool:
    """Tell whether columns are different spans with figures under them."""
    spans = [named_in(normalise(name), MONTH) or normalise(name) for name in parts.values()]
    filled = [at for at in parts if wide.cells(at)]
    return len(set(spans)) == len(parts) and bool(filled) and all(map(wide.holds_figures, filled))


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


def _dated(wide: Wide, names: Sequence[str]) -> list[str]:
    """Return the names of the parts, with the year that stands above them where they have none."""
    years = {year for text in (wide.title(0), *wide.titles, wide.names[1]) for year in _YEAR.findall(text)}
    if len(years) != 1 or any(_YEAR.search(name) or named_year(name) for name in names):
        return list(names)
    year = years.pop()
    return [f"{name} {year}" for name in names]


def named_year(name: str) -> int | None:
    """Return the year that the name of a span tells, also in two figures; None where it tells none."""
    found = named_in(normalise(name), MONTH) or named_in(normalise(name), ANY)
    return found.year if found else None
