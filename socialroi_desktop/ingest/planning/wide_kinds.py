"""Lists of costs with a column for each kind of them: a fee, the value of a product and a commission for each influencer.

Knows headers and the first rows. Orders have columns of shipping and discounts, too: only kinds that no order has tell costs.
"""

from collections.abc import Sequence

from socialroi_desktop.domain.records.spending import COST_KIND
from socialroi_desktop.ingest.files.long_tables import Spread
from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.formats.currency_headers import without_currency
from socialroi_desktop.ingest.formats.declared import format_of
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.planning.money_lists import holds_money
from socialroi_desktop.ingest.planning.told_costs import COSTS, called_of_takings
from socialroi_desktop.ingest.planning.wide_rows import Wide

_TITLE, _KIND, _PEOPLE = "kinds", "kind", "plain_influencers"
_ONLY_COSTS = frozenset({"ad_spend", "influencer_fee", "product_seeding", "tool", "rights"})
# What tells no kind of a cost, though its columns hold figures.
_SPENT = frozenset({"amount", "minutes", "kind"})


def kinds_in(wide: Wide) -> Spread | None:
    """Return how a list with a column for each kind of cost is made long; None for any other."""
    form = format_of(COSTS)
    found = {at: form.find(name) for at, name in enumerate(wide.header) if name.strip()}
    columns = {at: hit[0] for at, hit in found.items() if hit}
    parts = {
        at: kind
        for at in range(len(wide.header))
        if (kind := kind_of_cost(wide.title(at), columns.get(at))) and wide.holds_figures(at)
    }
    if len(parts) < 2 or len(set(parts.values())) < 2 or _ONLY_COSTS.isdisjoint(parts.values()):
        return None
    for at in wide.others(parts):
        if _is_unknown(wide, at) and not wide.adds_up(at, list(parts)):
            # An amount of a kind that nobody knows is asked about, row by row.
            parts[at] = wide.title(at)
    others = list(wide.others(parts))
    sums = [at for at in others if wide.adds_up(at, list(parts))]
    left = [at for at in others if at not in sums]
    if any(_speaks_against(wide.title(at), columns.get(at)) for at in left):
        return None
    return Spread(
        kept={at: wide.title(at) or f"Column {at + 1}" for at in left},
        name="Kind",
        values=(_amount([wide.title(at) for at in parts]),),
        parts=tuple((_shown(wide.title(at), parts[at]), (at,)) for at in sorted(parts)),
        title=_TITLE,
        ends=wide.ends(parts),
        zeros=False,
        left_out=tuple(wide.title(at) for at in sums if wide.title(at)),
    )


def _speaks_against(title: str, column: Column | None) -> bool:
    """Tell whether a column beside the kinds holds another amount, or what no list of costs has."""
    return normalise(title) in format_of(COSTS).forbids or (column is not None and column.field in _SPENT)


def _amount(titles: Sequence[str]) -> str:
    """Return the name of the amounts, with the currency that all their headers name."""
    codes = {without_currency(normalise(title))[1] for title in titles}
    code = codes.pop() if len(codes) == 1 else ""
    return f"Amount ({code})" if code else "Amount"


def _shown(title: str, kind: str) -> str:
    """Return the kind of a column as its cells name it: its header where that is known, else what the kind is called."""
    if normalise(title) in format_of(COSTS).words[_KIND]:
        return title
    return next((choice.label for choice in COST_KIND if choice.id == kind), kind)


def _is_unknown(wide: Wide, at: int) -> bool:
    """Tell whether a column holds amounts and its header is none that lists of costs or of people know."""
    title, cells = wide.title(at), wide.cells(at)
    if not title or not wide.holds_figures(at) or not holds_money(cells) or called_of_takings((title,)):
        return False
    return not any(form.find(title) or form.ignores(title) for form in map(format_of, (COSTS, _PEOPLE)))


def kind_of_cost(title: str, column: Column | None) -> str:
    """Return the kind of cost a header names: as a whole, or with words beside it that only say that it is an amount."""
    form = format_of(COSTS)
    kinds, beside = form.words[_KIND], form.words["_beside"]
    name, _ = without_currency(normalise(title))
    if column is not None and column.told:
        return column.told
    if column is not None and column.field not in ("note", "influencer_id"):
        return ""
    if name in kinds:
        return kinds[name]
    words = name.split()
    known = [word for word in words if word in kinds]
    told = {kinds[word] for word in known if word not in beside} or {kinds[word] for word in known}
    rest = any(word not in kinds and word not in beside for word in words)
    return told.pop() if len(told) == 1 and not rest else ""
