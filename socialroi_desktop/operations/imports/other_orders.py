"""Orders that a file tells otherwise than a later export of the same shop would: of another shop, or with lines of a second file.

Numbers of shops that no list names may be the same. Pure; knows verdicts and what rows meet.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from socialroi_desktop.domain.fields import Spec, specs
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.imports import Assessed, Chunk, Value, Verdict
from socialroi_desktop.domain.money import Amount, from_minor
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import RECORDS, Order
from socialroi_desktop.operations.imports.met_parts import MetParts
from socialroi_desktop.store.changes import bulk

_SPLIT = Problem(
    "Order {number} is here with other lines ({stored}), and none of them is among those of this row ({told}). If its lines"
    " stand in two files they add up to {second}: put them into one file. Else take the row, which then replaces the other"
    " with {first}."
)
_ANOTHER = Problem(
    "Order {number} is here with {before}, and this row says {first} and “{field}” otherwise, which a later export of one shop"
    " seldom changes. If the list is of another shop, say of which (--account), and both count, {second}; else take the row,"
    " which then replaces the other."
)
_CURRENCY = Problem(
    "Order {number} is here with {before}, and this row says {first}, in another currency, which a later export of one shop"
    " seldom changes. If the list is of another shop, say of which (--account), and both count; else take the row, which then"
    " replaces the other."
)
_BUYERS = Problem(
    "Every order of this file that is here was bought by somebody else there, order {number} as well, so the list may be of"
    " another shop. If so, say of which (--account): both count then, {second} of this order; else take the row, which replaces"
    " the other with {first}."
)
_AMONG = Problem(
    "Other orders of this file differ from those with their numbers here, so order {number} may be of another shop, too. If so,"
    " say of which (--account); else take the row, which then replaces the other."
)
# What lists are of that name no shop.
_NAMELESS = frozenset({"list", "import"})
# What came of an order explains another total.
_EXPLAINS = frozenset({"refunds", "status", "discounts", "shipping_income", "taxes"})
_FACTS = (
    "utm_source",
    "customer",
    "utm_campaign",
    "discount_code",
    "creator",
    "country",
    "landing_page",
    "referrer",
)
# Of so many orders that all keep their totals, other facts are only told better; where one in so many does not, all are asked.
_SEVERAL, _SHARE = 3, 4
_BUYER = "customer"
_SUMS = ("total", "gross_sales")
_MOMENT, _MONEY = "ordered_at", "currency"
# Moments of another zone are whole quarters of an hour apart, in seconds; seconds may be left out. A day may be an hour shorter.
_QUARTER, _MINUTE, _HOUR = 900, 60, 3600
# Words of so many letters tell what a product is.
_LETTERS = 3
Met = Mapping[int, bulk.Stored]


def other_orders(chunk: Chunk, verdicts: Sequence[Assessed], met: Met, parts: MetParts) -> Sequence[Assessed]:
    """Return the verdicts, those in doubt that would replace an order by what may be another one, or a part of it."""
    if chunk.entity != Order.entity:
        return verdicts
    changed = {
        n: item
        for n, item in enumerate(verdicts)
        if item.verdict is Verdict.CHANGED and n in met and met[n]["batch_id"] is not None
    }
    if not changed:
        return verdicts
    telling = _Telling(chunk, parts)
    doubts = telling.split(changed) | telling.of_others(changed, len(met))
    return [
        replace(item, verdict=Verdict.DOUBTFUL, doubt=doubts[n]) if n in doubts else item
        for n, item in enumerate(verdicts)
    ]


class _Telling:
    """What rows of a chunk tell of orders that are here."""

    def __init__(self, chunk: Chunk, parts: MetParts) -> None:
        self._chunk, self._parts = chunk, parts
        self._at = {name: chunk.columns.index(name) for name in ("number", "currency", "source")}

    def split(self, changed: Mapping[int, Assessed]) -> dict[int, Problem]:
        """Return a doubt for each order of which none of the lines that are here is told again."""
        found: dict[int, Problem] = {}
        for n, item in changed.items():
            stored, told = self._parts.both(n, "name", "sku")
            if not stored or not told or any(_is_one(one, other) for one in stored for other in told):
                continue
            now = self._total(n, "gross_sales")
            before, after = item.changes.get("gross_sales", (now, now))
            if isinstance(before, int) and isinstance(after, int):
                sums = {"first": self._amount(n, after), "second": self._amount(n, before + after)}
                lines = {"stored": _called(stored), "told": _called(told)}
                found[n] = self._of(n, _SPLIT, {**lines, **sums})
        return found

    def of_others(self, changed: Mapping[int, Assessed], known: int) -> dict[int, Problem]:
        """Return a doubt for each order of a list without a name of its shop that may be another one; `known` orders are here."""
        nameless = {n: item for n, item in changed.items() if self._cell(n, "source") in _NAMELESS}
        totals = {n: sums for n, item in nameless.items() if (sums := _other_total(item)) is not None}
        facts = {n: told for n, item in nameless.items() if (told := list(_facts(item, other=n in totals)))}
        apart = {n: sums for n, sums in totals.items() if n in facts}
        if known < _SEVERAL or apart:
            replaced = (n for n, told in facts.items() if any(before is not None for _, before, _ in told))
            same = {n: (total, total) for n in replaced if (total := self._total(n, *_SUMS)) is not None}
            apart = {**same, **apart}
        found = {n: self._another(n, sums, facts[n][0], changed[n]) for n, sums in apart.items()}
        buyers = {n for n, told in facts.items() if any(_other_buyer(*one) for one in told)}
        if len(buyers) == known >= _SEVERAL:
            found |= {n: self._bought(n) for n in buyers if n not in found}
        if len(apart) * _SHARE >= known:
            found |= {n: self._of(n, _AMONG, {}) for n in {**facts, **totals} if n not in found}
        return found

    def _another(
        self, n: int, sums: tuple[int, int], fact: tuple[Spec, Value, Value], item: Assessed
    ) -> Problem:
        before, after = sums
        if (was := item.changes.get(_MONEY, (None, None))[0]) is not None:
            told = {"before": Amount(before, str(was)), "first": self._amount(n, after)}
            return self._of(n, _CURRENCY, told)
        values = {
            "before": self._amount(n, before), "first": self._amount(n, after),
            "second": self._amount(n, before + after), "field": fact[0].label,
        }  # fmt: skip
        return self._of(n, _ANOTHER, values)

    def _bought(self, n: int) -> Problem:
        total = self._total(n, *_SUMS) or 0
        return self._of(n, _BUYERS, {"first": self._amount(n, total), "second": self._amount(n, 2 * total)})

    def _of(self, n: int, said: Problem, values: Mapping[str, object]) -> Problem:
        values = {"number": self._cell(n, "number"), **values}
        return replace(said, values=values, line=self._chunk.lines[n])

    def _amount(self, n: int, amount: int) -> Amount:
        return Amount(amount, str(self._cell(n, "currency")))

    def _total(self, n: int, *names: str) -> int | None:
        at = next((self._chunk.columns.index(name) for name in names if name in self._chunk.columns), None)
        value = None if at is None else self._chunk.rows[n][at]
        return value if isinstance(value, int) else None

    def _cell(self, n: int, name: str) -> Value:
        return self._chunk.rows[n][self._at[name]]


def _other_total(item: Assessed) -> tuple[int, int] | None:
    """Return what an order came to and would come to, where nothing that came of it explains that."""
    if not _EXPLAINS.isdisjoint(item.changes):
        return None
    before, after = item.changes.get("total") or item.changes.get("gross_sales") or (None, None)
    if not isinstance(before, int) or not isinstance(after, int):
        return None
    was, now = item.changes.get(_MONEY, ("", ""))
    # The same number in another currency is that order, whose currency was told otherwise.
    same = was != now and from_minor(before, str(was)) == from_minor(after, str(now))
    return None if same else (before, after)


def _facts(item: Assessed, *, other: bool) -> Iterator[tuple[Spec, Value, Value]]:
    """Give what an order would have anew, or otherwise, of who bought it and where they came from.

    Of one that comes to another total currency and moment are such facts, too.
    """
    declared = {spec.name: spec for spec in specs(RECORDS[Order.entity])}
    for name in _FACTS:
        before, after = item.changes.get(name, (None, None))
        if after is not None:
            yield declared[name], before, after
    for name in (_MONEY, _MOMENT) if other else ():
        before, after = item.changes.get(name, (None, None))
        if before and after and (name == _MONEY or _is_other_moment(str(before), str(after))):
            yield declared[name], before, after


def _is_other_moment(before: str, after: str) -> bool:
    """Tell whether two moments are not one that was told in another zone, to the minute or to the second."""
    apart = abs((datetime.fromisoformat(before) - datetime.fromisoformat(after)).total_seconds())
    return _MINUTE <= apart % _QUARTER <= _QUARTER - _MINUTE or abs(apart - 24 * _HOUR) <= _HOUR


def _other_buyer(field: Spec, before: Value, after: Value) -> bool:
    return field.name == _BUYER and None not in (before, after)


def _is_one(first: Sequence[Value], second: Sequence[Value]) -> bool:
    """Tell whether two lines, each a name and an SKU, may be of one product; one without a name may be any."""
    names, codes = (
        [fold(str(value)).strip() if value else "" for value in both]
        for both in zip(first, second, strict=True)
    )
    if all(codes):
        return codes[0] == codes[1]
    words = [{word for word in name.split() if len(word) >= _LETTERS} for name in names]
    return not all(names) or names[0] in names[1] or names[1] in names[0] or not words[0].isdisjoint(words[1])


def _called(lines: Sequence[Sequence[Value]]) -> str:
    return ", ".join(str(next(filter(None, one), "?")) for one in lines[:3])
