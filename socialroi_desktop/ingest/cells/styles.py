"""How the cells of one column are written, decided from the whole file where the file can decide it.

Knows columns of text; what it cannot decide it says, so that it is asked instead of guessed.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice

from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.ingest.cells.date_doubts import (
    FIRST,
    OPEN,
    are_swapped,
    may_be_written,
    year_of_two_digits,
)
from socialroi_desktop.ingest.cells.dates import decide_order, has_long_year, looks_like_day
from socialroi_desktop.ingest.cells.numbers import (
    decide_decimal,
    decimal_beside,
    decimal_evidence,
    is_fine,
    is_shortened,
    may_be_ratios,
    written_evidence,
)
from socialroi_desktop.ingest.cells.power_words import PowerWords

DATES = frozenset({Kind.DATE, Kind.TIME})
# A look that costs less than reading every amount as a day.
_MAY_BE_DAY = re.compile(r"\d[./-]\d{1,2}[./-]\d")
NUMBERS = frozenset({Kind.INTEGER, Kind.MONEY, Kind.MINUTES, Kind.DECIMAL, Kind.BASIS_POINTS})


@dataclass(frozen=True, slots=True)
class Style:
    """Separator of decimals, order of day and month; `unsure`: a cell that fits both readings is in doubt.

    `coarse`: amounts of the column have no more decimals than their currency, so that three digits behind the sign are in doubt;
    with `ratios` percentages without a sign may be shares of one;
    `today` is the ISO day by which days far from it are doubted; with `years_open` a year of two digits may stand first,
    with `swapped` day and month of dates in ISO form may be swapped; `dated` that a spreadsheet made days of some amounts.

    `disproved` tells that a cell proves the other separator of decimals than `decimal`.

    `long_years` tells that years are written with four digits, so that one of two is in doubt; `grouped` that one mark
    before just three digits of a count groups thousands; `zeros` that long ids end in zeros where digits were. `trusted`
    names by their numbers of decimals the currencies whose amounts prove the separator, None where it holds for all;
    `thirds` that amounts of currencies with two decimals have just three digits behind a point as well;
    `words` tells what words behind shortened numbers mean in the table.
    """

    decimal: str = "."
    order: str = "dmy"
    unsure: bool = False
    long_years: bool = False
    grouped: bool = False
    trusted: frozenset[int] | None = None
    zeros: bool = False
    thirds: bool = False
    words: PowerWords | None = None
    coarse: bool = False
    ratios: bool = False
    today: str = ""
    years_open: bool = False
    swapped: bool = False
    dated: bool = False
    disproved: bool = False


@dataclass(frozen=True, slots=True)
class Habits:
    """What is known before looking: answers of the user, what the format declares, what to suggest.

    `whole` tells that the numbers of the column have no decimals, `rounded` that they may have, but are counts; `today` is an
    ISO day, "" where days are not held against it; `percent` tells that percentages are written as such.
    """

    decimal: str | None = None
    order: str | None = None
    declared_decimal: str = ""
    declared_order: str = ""
    likely_order: str = "dmy"
    typed: bool = False
    whole: bool = False
    rounded: bool = False
    today: str = ""
    percent: bool = False


# So many cells of a column show whether it holds both orders of day and month.
_FAR = 20_000
_OTHER = {".": ",", ",": "."}
Column = Callable[[], Iterator[str]]


def decide(kind: Kind, near: Sequence[str], whole: Column, habits: Habits) -> Style:
    """Return the style of a column of `kind`: from its first cells, else from all, else as declared."""
    if kind in DATES:
        return _of_dates(near, whole, habits)
    if kind in NUMBERS:
        return (_of_amounts if kind is Kind.MONEY else _of_numbers)(kind, near, whole, habits)
    return Style()


def _of_numbers(kind: Kind, near: Sequence[str], whole: Column, habits: Habits) -> Style:
    found = _proved(decide_decimal, near, whole)
    decimal = found[0] or habits.decimal
    counts = habits.whole or (habits.rounded and not habits.declared_decimal)
    if counts and kind is Kind.INTEGER and found[1] and not decimal and not habits.typed:
        # A count has no decimals, so a lone mark before three digits groups thousands.
        decimal = decimal_beside(near) or decimal_beside(whole())
    decimal = decimal or habits.declared_decimal or "."
    ratios = kind is Kind.BASIS_POINTS and not habits.percent and may_be_ratios(near, decimal)
    return Style(
        decimal=decimal,
        grouped=habits.whole,
        ratios=ratios and may_be_ratios(islice(whole(), _FAR), decimal),
    )


def _of_amounts(kind: Kind, near: Sequence[str], whole: Column, habits: Habits) -> Style:
    # What is shortened has no thousands, so its sign says nothing of 350.000 beside it.
    cells = [cell for cell in near if not is_shortened(cell)]
    evidence = written_evidence if habits.typed else decimal_evidence
    found = _proved(partial(decide_decimal, evidence=evidence), cells, whole)
    decimal = habits.decimal or found[0]
    told = decimal or habits.declared_decimal
    # What was said of a column is held against more of it than its first rows.
    held = chain(cells, islice(whole(), _FAR)) if habits.decimal else cells
    disproved = decimal is not None and any(evidence(cell) == _OTHER[decimal] for cell in held)
    return Style(
        decimal=told or ".",
        unsure=(not told and found[1]) or (disproved and not habits.decimal and "?" in map(evidence, cells)),
        disproved=disproved,
        trusted=None if decimal or habits.declared_decimal else frozenset(),
        coarse=not habits.decimal and (habits.typed or not any(map(is_fine, near))),
        dated=any(map(looks_like_day, filter(_MAY_BE_DAY.search, near))),
    )


def _of_dates(near: Sequence[str], whole: Column, habits: Habits) -> Style:
    found = _proved(decide_order, near, whole)
    if found[0] and not found[1]:
        # A file that was put together of two may prove the other order further down.
        near = tuple(dict.fromkeys(islice(whole(), _FAR))) or near
        found = decide_order(near)
    elif not found[0] and may_be_written(near, typed=habits.typed):
        near = tuple(dict.fromkeys(islice(whole(), _FAR))) or near
        found = decide_order(near)
    order = habits.order or found[0] or habits.declared_order
    years = year_of_two_digits(near, habits.today) if habits.today else ""
    if years == OPEN and (habits.order or habits.declared_order):
        years = ""
    return Style(
        order="ymd" if years == FIRST else order or habits.likely_order,
        unsure=found[1] and not habits.order and bool(found[0] or not order),
        long_years=any(map(has_long_year, near)),
        today=habits.today,
        years_open=years == OPEN,
        swapped=are_swapped(near),
    )


def _proved(
    decide_cells: Callable[[Iterable[str]], tuple[str | None, bool]], near: Iterable[str], whole: Column
) -> tuple[str | None, bool]:
    found = decide_cells(near)
    return decide_cells(whole()) if found[0] is None and found[1] else found
