"""Costs that a list of the same columns told with another amount: corrected, or further ones. Asked, once for each span of days.

A cost of a month is held against that month as a whole, though it is stored by day. Those that bear a number are known by it
(`other_amounts`). Writes nothing.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.imports import Assessed, Chunk, Value, Verdict, assess
from socialroi_desktop.domain.key_forms import key_forms
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem, joined
from socialroi_desktop.domain.records import Cost
from socialroi_desktop.ingest import SAID
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.sameness.cost_lists import costs_between, lists_alike, read_second

_OF_SPAN = N_(
    "An earlier list has {before} of this kind for {first_day} to {last_day}, and this row says {after}. Taken as a correction it"
    " makes {first} of them, as a further cost {second}."
)
_OF_DAY = N_(
    "An earlier list has {before} of this kind for {first_day}, and this row says {after}. Taken as a correction it makes {first}"
    " of them, as a further cost {second}."
)
_FURTHER = N_("It is a further cost beside the {before} of an earlier list, as was said.")
_AMOUNTS = ("amount", "minutes")
_BESIDE_KEY = ("campaign_id", "influencer_id", "post_id", "deal_id", "activity_id")
Row = Sequence[Value]
Thing = tuple[Value, ...]


def corrected_costs(
    writer: Writer, batch_id: int, chunk: Chunk, met: Mapping[int, bulk.Stored]
) -> dict[int, Assessed]:
    """Return by place the verdict on each new row of what an earlier list told with another amount."""
    if chunk.entity != Cost.entity or len(met) == len(chunk.rows):
        return {}
    rows = _Rows(chunk)
    groups = [group for group in rows.groups() if not met.keys() >= set(group.places)]
    if not groups:
        return {}
    connection = writer.connection
    alike, second = lists_alike(connection, batch_id), read_second(connection, batch_id)
    days = min(one.span[0] for one in groups), max(one.span[1] for one in groups)
    left = rows.left(costs_between(connection, rows.columns, days, batch_id), alike, met)
    found: dict[int, Assessed] = {}
    for group in groups:
        told = _Told(chunk, group, {n: met[n] for n in group.places if n in met})
        if told.find(left):
            is_further = not second.isdisjoint({0, chunk.lines[group.places[0]]})
            found |= told.further(rows) if is_further else told.corrected()
    return found


@dataclass(frozen=True, slots=True)
class _Group:
    """The rows that were told as one, by their places: what they are of, and of which days."""

    places: list[int]
    span: tuple[str, str]
    thing: Thing


class _Rows:
    """The rows of a chunk and how they are held against stored ones."""

    def __init__(self, chunk: Chunk) -> None:
        self._chunk = chunk
        self.columns = chunk.columns
        key = tuple(
            name
            for name in Cost.key
            if name in chunk.columns and name not in (*_AMOUNTS, Cost.day_field, Cost.numbered_by)
        )
        self._how = key_forms(Cost.entity, tuple(name for name in chunk.columns if name in key))
        self._known_by = [chunk.columns.index(name) for name in chunk.columns if name in key]
        self._beside = [chunk.columns.index(name) for name in _BESIDE_KEY if name in chunk.columns]
        self._day = chunk.columns.index(Cost.day_field)

    def _thing(self, row: Row) -> Thing:
        loose = self._how.loose_of([row[at] for at in self._known_by])
        return (*(one or None for one in loose), *(row[at] for at in self._beside))

    def groups(self) -> Iterator[_Group]:
        """Give the rows without a number in groups; a note on one day is asked about by its words."""
        chunk = self._chunk
        found: dict[tuple[object, ...], _Group] = {}
        for n, row in enumerate(chunk.rows):
            span = chunk.spans.get(n)
            if _cell(chunk, row, "reference") or (span is None and _cell(chunk, row, "note")):
                continue
            thing, day = self._thing(row), str(row[self._day])
            key = (chunk.lines[n], span, thing) if span else (n,)
            found.setdefault(key, _Group([], span or (day, day), thing)).places.append(n)
        yield from found.values()

    def left(
        self, stored: Sequence[bulk.Stored], alike: set[int], met: Mapping[int, bulk.Stored]
    ) -> dict[tuple[str, Thing], list[bulk.Stored]]:
        """Return by day and thing the stored costs of lists alike that no row is."""
        known = {row["id"] for row in met.values()}
        found: dict[tuple[str, Thing], list[bulk.Stored]] = defaultdict(list)
        for one in stored:
            if one["batch_id"] in alike and one["id"] not in known:
                row = tuple(one[name] for name in self.columns)
                found[str(row[self._day]), self._thing(row)].append(one)
        return found

    def free_number(self, n: int, taken: Value) -> int:
        """Return a number that no equal row has, more than the one that a stored one has `taken`."""
        at = self.columns.index(Cost.numbered_by)
        same = [row[at] for row in self._chunk.rows if _but(row, at) == _but(self._chunk.rows[n], at)]
        return max(int(str(one or 1)) for one in (*same, taken)) + 1


class _Told:
    """What one group of rows tells, beside what is stored of it."""

    def __init__(self, chunk: Chunk, group: _Group, met: Mapping[int, bulk.Stored]) -> None:
        self._chunk, self._group, self._met = chunk, group, met
        self._day = chunk.columns.index(Cost.day_field)
        self._by_place: dict[int, bulk.Stored] = {}

    def find(self, left: dict[tuple[str, Thing], list[bulk.Stored]]) -> bool:
        """Tell whether stored costs are told anew, as a whole; they are used up by that."""
        chunk, group = self._chunk, self._group
        fresh = [n for n in group.places if n not in self._met]
        taken: dict[int, tuple[str, Thing]] = {}
        used: dict[tuple[str, Thing], int] = defaultdict(int)
        for n in fresh:
            key = (str(chunk.rows[n][self._day]), group.thing)
            if used[key] < len(left.get(key, ())):
                self._by_place[n] = left[key][used[key]]
                used[key] += 1
                taken[n] = key
        if not taken or not self._is_whole():
            self._by_place = {}
            return False
        for n, key in taken.items():
            left[key].remove(self._by_place[n])
        return True

    def _is_whole(self) -> bool:
        """Tell whether the stored ones are of all days, but for those that had none of a few coins."""
        first, last = map(date.fromisoformat, self._group.span)
        count = (last - first).days + 1
        days = {str(row[Cost.day_field]) for row in (*self._by_place.values(), *self._met.values())}
        return len(days) >= count or self._before("amount") + self._before("minutes") < count

    def _before(self, name: str) -> int:
        if name not in self._chunk.columns:
            return 0
        return sum(row[name] or 0 for row in (*self._by_place.values(), *self._met.values()))

    def _after(self, name: str) -> int:
        rows = (self._chunk.rows[n] for n in self._group.places)
        return sum(int(str(_cell(self._chunk, row, name) or 0)) for row in rows)

    def _values(self) -> dict[str, object]:
        name = next((one for one in _AMOUNTS if self._before(one) != self._after(one)), "amount")
        currency = str(_cell(self._chunk, self._chunk.rows[self._group.places[0]], "currency") or "")
        before, after = self._before(name), self._after(name)

        def shown(value: int) -> object:
            return Amount(value, currency) if name == "amount" else value

        first, last = self._group.span
        days = {"first_day": first} | ({"last_day": last} if last != first else {})
        amounts = {"before": before, "after": after, "first": after, "second": before + after}
        return days | {one: shown(value) for one, value in amounts.items()}

    def corrected(self) -> dict[int, Assessed]:
        """Return the verdicts that ask, and put the amount in the place of the other one where the row is taken."""
        chunk, values = self._chunk, self._values()
        asked = Problem(
            _OF_SPAN if "last_day" in values else _OF_DAY,
            values,
            line=chunk.lines[self._group.places[0]],
            second=True,
        )
        found = {}
        for n in self._group.places:
            if n in self._met:
                continue
            doubt = joined(asked, chunk.doubts.get(n))
            stored = self._by_place.get(n)
            if stored is None:
                found[n] = Assessed(Verdict.DOUBTFUL, doubt=doubt)
            else:
                changes = assess(chunk.columns, chunk.rows[n], stored)
                found[n] = Assessed(Verdict.DOUBTFUL, stored["id"], changes, doubt)
        return found

    def further(self, rows: _Rows) -> dict[int, Assessed]:
        """Return the verdicts on a cost that somebody said is a further one: also its days of equal amounts are."""
        said = Problem(_FURTHER, {"before": self._values()["before"]}, minor=True, option=SAID)
        found = {}
        for n in self._group.places:
            changes: dict[str, tuple[Value, Value]] = {}
            if n in self._met and Cost.numbered_by in self._chunk.columns:
                taken = self._met[n][Cost.numbered_by]
                changes = {Cost.numbered_by: (taken, rows.free_number(n, taken))}
            found[n] = Assessed(Verdict.NEW, None, changes, said)
        return found


def _but(row: Row, at: int) -> tuple[Value, ...]:
    return (*row[:at], *row[at + 1 :])


def _cell(chunk: Chunk, row: Row, name: str) -> Value:
    return row[chunk.columns.index(name)] if name in chunk.columns else None
