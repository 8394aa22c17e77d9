"""How the cells of one column are written, decided from the whole file where the file can decide it.

Knows columns of text; what it cannot decide it says, so that it is asked instead of guessed.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.ingest.cells.dates import decide_order, has_long_year
from socialroi_desktop.ingest.cells.numbers import decide_decimal, decimal_beside
from socialroi_desktop.ingest.cells.power_words import PowerWords

DATES = frozenset({Kind.DATE, Kind.TIME})
NUMBERS = frozenset({Kind.INTEGER, Kind.MONEY, Kind.MINUTES, Kind.DECIMAL, Kind.BASIS_POINTS})


@dataclass(frozen=True, slots=True)
class Style:
    """Separator of decimals, order of day and month; `unsure`: a cell that fits both readings is in doubt.

    `long_years` tells that years are written with four digits, so that one of two is in doubt; `grouped` that one mark
    before just three digits of a count groups thousands; `zeros` that long ids end in zeros where digits were. `trusted`
    names by their numbers of decimals the currencies whose amounts prove the separator, None where it holds for all;
    `words` tells what words behind shortened numbers mean in the table.
    """

    decimal: str = "."
    order: str = "dmy"
    unsure: bool = False
    long_years: bool = False
    grouped: bool = False
    trusted: frozenset[int] | None = None
    zeros: bool = False
    words: PowerWords | None = None


@dataclass(frozen=True, slots=True)
class Habits:
    """What is known before looking: answers of the user, what the format declares, what to suggest.

    `whole` tells that the numbers of the column have no decimals, `rounded` that they may have, but are counts.
    """

    decimal: str | None = None
    order: str | None = None
    declared_decimal: str = ""
    declared_order: str = ""
    likely_order: str = "dmy"
    typed: bool = False
    whole: bool = False
    rounded: bool = False


Column = Callable[[], Iterator[str]]


def decide(kind: Kind, near: Sequence[str], whole: Column, habits: Habits) -> Style:
    """Return the style of a column of `kind`: from its first cells, else from all, else as declared."""
    if kind in DATES:
        found = _proved(decide_order, near, whole)
        order = found[0] or habits.order or habits.declared_order
        return Style(
            order=order or habits.likely_order,
            unsure=not order and found[1],
            long_years=any(map(has_long_year, near)),
        )
    if kind in NUMBERS:
        found = _proved(decide_decimal, near, whole)
        decimal = found[0] or habits.decimal
        counts = habits.whole or (habits.rounded and not habits.declared_decimal)
        if counts and kind is Kind.INTEGER and found[1] and not decimal and not habits.typed:
            # A count has no decimals, so a lone mark before three digits groups thousands.
            decimal = decimal_beside(near) or decimal_beside(whole())
        decimal = decimal or habits.declared_decimal or ("." if habits.typed else "")
        return Style(
            decimal=decimal or ".",
            unsure=not decimal and found[1] and kind is Kind.MONEY,
            grouped=habits.whole and not habits.typed,
            trusted=frozenset() if kind is Kind.MONEY and not decimal else None,
        )
    return Style()


def _proved(
    decide_cells: Callable[[Iterable[str]], tuple[str | None, bool]], near: Iterable[str], whole: Column
) -> tuple[str | None, bool]:
    found = decide_cells(near)
    return decide_cells(whole()) if found[0] is None and found[1] else found
