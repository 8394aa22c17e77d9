"""Whether a list of days and amounts is one of costs: those of sales, payouts and invoices have the same bare headers.

Told by a header that only costs have, by kinds of costs in its rows, or by what the file or its sheet is called.
"""

from collections.abc import Iterator, Sequence, Set
from pathlib import Path

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.ingest.formats.currency_headers import without_currency
from socialroi_desktop.ingest.formats.declared import Format, format_of
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.planning.candidate import Candidate
from socialroi_desktop.ingest.planning.people_columns import column_below

COSTS = "plain_costs"
# Fields that nothing but a cost has.
_OWN = frozenset({"minutes"})
# Money that came in, beside what went out.
_CAME_IN = "_came_in"
# Of a file that is called by takings, only its headers may tell that it holds costs all the same.
_TAKINGS, _CALLED, _PLANS = "takings", "costs", "plans"
# From so many letters on a word of an alphabet may be part of a longer one.
_LONG = 5


def tells_costs(
    one: Candidate, header: Sequence[str], rows: Sequence[Sequence[str]], names: Sequence[str]
) -> bool:
    """Tell whether a candidate for a list of costs is one; `names` are those of the file and its sheet."""
    own = one.format.words["_headers"]
    if any(without_currency(normalise(name))[0] in own for name in header):
        return True
    fields = {column.field for _, column in one.found}
    if fields & _OWN or ("influencer_id" in fields and any(column.told for _, column in one.found)):
        return True
    called = set(_called(one.format, names))
    if _TAKINGS in called:
        return False
    return _CALLED in called or _names_kinds(one, header, rows)


def called_of_costs(names: Sequence[str]) -> bool:
    """Tell whether names call a list one of costs, and none of takings."""
    called = set(_called(format_of(COSTS), names))
    return _CALLED in called and _TAKINGS not in called


def called_plans(names: Sequence[str]) -> bool:
    """Tell whether names call a list one of what is planned."""
    return _PLANS in set(_called(format_of(COSTS), names))


def called_of_takings(names: Sequence[str]) -> bool:
    """Tell whether names call something takings, or what is left of them."""
    return _TAKINGS in set(_called(format_of(COSTS), names))


def _called(form: Format, names: Sequence[str]) -> Iterator[str]:
    """Give what the names say a list holds."""
    for name in names:
        text = fold(Path(name).stem.replace("_", " ").replace("-", " "))
        words, joined = text.split(), text.replace(" ", "")
        for word, meant in form.words["_names"].items():
            bare = fold(word).replace(" ", "")
            if bare in words or ((len(bare) >= _LONG or not bare.isascii()) and bare in joined):
                yield meant


def _names_kinds(one: Candidate, header: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether a row names a kind of costs in its column of kinds, or in that of notes."""
    told = {name for name, column in one.found if column.field in ("kind", "note")}
    places = [at for at, name in enumerate(header) if " ".join(name.split()) in told]
    cells = [cell for at in places for cell in column_below(rows, at)]
    if any(column.field == _CAME_IN for _, column in one.found):
        # Of a book with two sides the rows need not all be costs.
        return any(names_kind(one.format, cell) for cell in cells)
    kinds = _kinds(one.format)
    return any(normalise(cell) in kinds for cell in cells)


def names_kind(form: Format, cell: str) -> bool:
    """Tell whether a word of a cell, or the whole of it, is one for a kind of costs."""
    kinds, name = _kinds(form), normalise(cell)
    return name in kinds or not kinds.isdisjoint(name.split())


def _kinds(form: Format) -> Set[str]:
    return form.words["kind"].keys() | form.words["kind"].values()
