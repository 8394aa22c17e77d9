"""The one rule for spend that reports tell in several ways, as a whole, by country, by age or by platform: it counts once.

What is cut the same way adds to each other, part by part. Cut otherwise, a day is told once more: where it comes to the same, the
finer telling stays; else all its rows are in doubt, with both sums. Asks the store for what is there; writes nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from socialroi_desktop.domain.cuts import PLATFORM
from socialroi_desktop.domain.imports import Assessed, Chunk, Value, Verdict
from socialroi_desktop.domain.key_forms import key_forms
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem, joined
from socialroi_desktop.domain.records import AdCost
from socialroi_desktop.operations.imports.comparing_tellings import (
    agree,
    alike,
    apart_by_account,
    by_kind,
    in_fewer_rows,
    is_finer,
    other_parts,
    same_figures,
    spent,
    tellings,
    tells_more,
)
from socialroi_desktop.operations.imports.taken_together import taken_together
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.changes.writings import stored_rows
from socialroi_desktop.store.sameness.tellings import (
    ACCOUNT,
    CENT,
    FIGURES,
    Tellings,
    Thing,
    Told,
    stored_tellings,
)

_INSTEAD = Problem(
    "“{file}” tells this spend of {start} to {end} in another way, from line {met} on: {before} there, {after} in all rows of"
    " it here. Adding both would count it twice: take all of them only to put them in the place of those."
)
_BESIDE = Problem(
    "“{file}” tells this spend of {start} to {end} in another way, from line {met} on: {before} there, {after} in all rows of"
    " it here. Taking them too would count it twice: do so only where they are other money."
)
_WITHIN = Problem(
    "This file tells this spend of {start} to {end} in several ways, cut by one thing and by another, which come to {before} and"
    " to {after}: take the rows of one of them only."
)
_OTHER_WORDS = Problem(
    "“{file}” tells {before} for {start} to {end}, from line {met} on, in other parts or other words for them, and this file"
    " {after}: this row would add to that. Take it only where it is other money."
)
_IN_FEWER = Problem(
    "“{file}” tells this spend of {start} to {end} in more rows, from line {met} on: {before} there, {after} in all rows of it"
    " here. Those told no more would stay beside this one: take back that import first, or take the row only for other money."
)
# Figures of a row that takes the place of another one are blank where it tells none.
_BLANK_TOO = frozenset({"spend_rest", "reach", *FIGURES})


@dataclass(frozen=True, slots=True)
class _Group:
    """The rows of a chunk that tell one spend, by place, and the stored ones that some of them meet by their key."""

    rows: Mapping[int, Told]
    met: Mapping[int, bulk.Stored]

    @property
    def fresh(self) -> list[int]:
        return [n for n in self.rows if n not in self.met]

    @property
    def is_open(self) -> bool:
        """Whether some row would add or change spend."""
        return len(self.met) < len(self.rows) or any(
            row["spend"] is not None and self.rows[n].spend // CENT != row["spend"]
            for n, row in self.met.items()
        )


def told_otherwise(
    writer: Writer,
    batch_id: int,
    chunk: Chunk,
    met: Mapping[int, bulk.Stored],
    doubts: Mapping[int, Problem],
) -> dict[int, Assessed]:
    """Return by place the verdict on rows that meet none by their key, where their spend is told cut otherwise.

    `doubts` are further ones about rows of the chunk.
    """
    if chunk.entity != AdCost.entity or "spend" not in chunk.columns or not chunk.rows:
        return {}
    groups = {key: group for key, group in _groups(chunk, met).items() if group.is_open}
    if not groups:
        return {}
    days = [chunk.columns.index(name) for name in ("period_start", "period_end")]
    first, last = min(str(row[days[0]]) for row in chunk.rows), max(str(row[days[1]]) for row in chunk.rows)
    stored = stored_tellings(writer.connection, batch_id, (first, last), {thing for thing, _ in groups})
    found: dict[int, Assessed] = {}
    for (thing, account), group in groups.items():
        held = [one for one in stored.get(thing, ()) if not account or one.account in ("", account)]
        ruled = _Ruling(writer, chunk, days).of(group, held)
        found |= ruled | taken_together(chunk, ruled, ruled)
    return {n: _doubted(item, joined(chunk.doubts.get(n), doubts.get(n))) for n, item in found.items()}


def _doubted(item: Assessed, doubt: Problem | None) -> Assessed:
    """Return a verdict with what else is doubted of its row; one that is here already brings nothing."""
    if doubt is None or item.verdict is Verdict.SAME:
        return item
    verdict = item.verdict if doubt.minor else Verdict.DOUBTFUL
    return replace(item, verdict=verdict, doubt=joined(item.doubt, doubt))


def _groups(chunk: Chunk, met: Mapping[int, bulk.Stored]) -> dict[tuple[Thing, str], _Group]:
    how = Tellings(chunk.columns)
    rows: dict[tuple[Thing, str], dict[int, Told]] = defaultdict(dict)
    for n, row in enumerate(chunk.rows):
        thing, told = how.told(row, 0, chunk.lines[n])
        rows[thing, told.account][n] = told
    return {
        key: _Group(one, {n: met[n] for n in one if n in met} if met else {}) for key, one in rows.items()
    }


class _Ruling:
    """Says what becomes of the rows of one spend."""

    def __init__(self, writer: Writer, chunk: Chunk, days: Sequence[int]) -> None:
        self._writer, self._chunk, self._days = writer, chunk, days

    def of(self, group: _Group, held: Sequence[Told]) -> dict[int, Assessed]:
        kinds = by_kind(group.rows)
        if len(kinds) > 1:
            counted = _counted(group, kinds)
            if counted is None:
                return self._doubts(group.fresh, _WITHIN, _sums(kinds.values(), group.rows), ())
            again = {n: Assessed(Verdict.SAME) for n in group.fresh if n not in counted}
            return again | self.of(
                _Group(
                    {n: group.rows[n] for n in counted}, {n: group.met[n] for n in counted if n in group.met}
                ),
                held,
            )
        kind = next(iter(kinds))
        same = [one for one in held if one.kind == kind]
        others = [one for one in held if one.kind != kind]
        if others and group.fresh:
            return self._against(group, same, others)
        return self._other_words(group, same)

    def _other_words(self, group: _Group, same: Sequence[Told]) -> dict[int, Assessed]:
        """Ask about parts that come to what is here to the last impression: they may be the same money in other parts."""
        mine = list(group.rows.values())
        left = [one for one in same if one.id not in self._ids(group)]
        if not left or not spent(mine):
            return {}
        as_much = agree(mine, same) and same_figures(mine, same)
        fresh = (group.rows[n] for n in group.fresh)
        again = [one for one in same if one.id in self._ids(group)]
        fewer = in_fewer_rows(again, left)
        if not (as_much or fewer or other_parts(fresh, left, some_met=bool(group.met))):
            return {}
        changes = {n: _changes(self._chunk, n, row) for n, row in group.met.items()}
        open_ = [n for n in group.rows if changes.get(n, True)]
        said = _IN_FEWER if fewer and not as_much else _OTHER_WORDS
        doubts = self._doubts(open_, said, (spent(same), spent(mine)), same)
        return {
            n: replace(item, existing_id=group.met[n]["id"], changes=changes[n]) if n in changes else item
            for n, item in doubts.items()
        }

    @staticmethod
    def _ids(group: _Group) -> set[int]:
        return {row["id"] for row in group.met.values()}

    def _against(self, group: _Group, same: Sequence[Told], others: Sequence[Told]) -> dict[int, Assessed]:
        """Say what becomes of rows whose spend is told cut otherwise."""
        again = self._ids(group)
        mine = [*group.rows.values(), *(one for one in same if one.id not in again)]
        ways = tellings(others)
        agreeing = next((one for one in ways if agree(mine, one)), None)
        alone = not same and not group.met and len(ways) == 1 and len(others) <= len(group.rows)
        if agreeing is not None and not apart_by_account(mine, agreeing):
            if alike(mine, agreeing):
                return dict.fromkeys(group.fresh, Assessed(Verdict.SAME))
            if alone and is_finer(mine, agreeing) and same_figures(mine, agreeing):
                return self._instead(group, others, None)
            if not tells_more(mine, agreeing):
                return dict.fromkeys(group.fresh, Assessed(Verdict.SAME))
        sums = spent(agreeing or others), spent(mine)
        if not alone:
            return self._doubts(group.fresh, _BESIDE, sums, others)
        return self._instead(group, others, self._problem(group.fresh[0], _INSTEAD, sums, others))

    def _doubts(
        self, places: Sequence[int], said: Problem, sums: tuple[int, int], held: Sequence[Told]
    ) -> dict[int, Assessed]:
        return {n: Assessed(Verdict.DOUBTFUL, doubt=self._problem(n, said, sums, held)) for n in places}

    def _problem(self, n: int, said: Problem, sums: tuple[int, int], held: Sequence[Told]) -> Problem:
        row = self._chunk.rows[n]
        unit = str(row[self._chunk.columns.index("currency")] or "")
        before, after = (Amount(round(one / CENT), unit) for one in sums)
        start, end = (row[at] for at in self._days)
        told = {"start": start, "end": end, "before": before, "after": after}
        if held:
            told |= {"file": held[0].file, "met": held[0].line}
        return replace(said, values=told, line=self._chunk.lines[n])

    def _instead(self, group: _Group, others: Sequence[Told], doubt: Problem | None) -> dict[int, Assessed]:
        """Return rows that take the place of all stored ones, each that of one on its channel where there is such a one."""
        chunk = self._chunk
        stored = stored_rows(self._writer.connection, chunk.entity, chunk.columns, [one.id for one in others])
        free = sorted(group.rows)
        verdict = Verdict.NEW if doubt is None else Verdict.DOUBTFUL
        changed = Verdict.CHANGED if doubt is None else Verdict.DOUBTFUL
        found: dict[int, Assessed] = {}
        for one in others:
            n = next((n for n in free if group.rows[n].channel == one.channel), free[0])
            free.remove(n)
            found[n] = Assessed(changed, one.id, _changes(chunk, n, stored[one.id]), doubt)
        # What the report leaves out of the account holds for all of its rows.
        account = next((row[ACCOUNT] for row in stored.values() if row[ACCOUNT]), None)
        untold = {ACCOUNT: (None, account)} if account and not group.rows[min(group.rows)].account else {}
        found |= {n: Assessed(verdict, changes=untold, doubt=doubt) for n in free}
        return {
            n: item if doubt is None else replace(item, doubt=replace(doubt, line=chunk.lines[n]))
            for n, item in found.items()
        }


def _changes(chunk: Chunk, n: int, stored: bulk.Stored) -> Mapping[str, tuple[Value, Value]]:
    changes = {
        name: (stored[name], value)
        for name, value in zip(chunk.columns, chunk.rows[n], strict=True)
        if stored[name] != value and (value is not None or name in _BLANK_TOO | {"cut"})
    }
    return key_forms(chunk.entity, chunk.columns).without_writings(changes)


def _counted(group: _Group, kinds: Mapping[frozenset[str], list[int]]) -> list[int] | None:
    """Return which rows of one spend told in several ways count: those known, else the finest; None where sums differ."""
    told = [[group.rows[n] for n in places] for places in kinds.values()]
    if not all(agree(told[0], other) for other in told[1:]):
        return None
    return max(
        kinds.values(),
        key=lambda places: (
            any(n in group.met for n in places),
            PLATFORM in group.rows[places[0]].kind,
            len(group.rows[places[0]].kind),
        ),
    )


def _sums(kinds: Iterable[Sequence[int]], rows: Mapping[int, Told]) -> tuple[int, int]:
    sums = sorted({spent(rows[n] for n in places) for places in kinds})
    return sums[0], sums[-1]


def as_one(chunk: Chunk, verdicts: Sequence[Assessed]) -> Sequence[Assessed]:
    """Return the verdicts, all rows of one spend in doubt where some are, and taken together those cut the same way.

    Taken in part, they would tell a wrong sum.
    """
    if chunk.entity != AdCost.entity or not any(item.verdict is Verdict.DOUBTFUL for item in verdicts):
        return verdicts
    found = list(verdicts)
    for group in _groups(chunk, {}).values():
        asked = next((n for n in group.rows if verdicts[n].verdict is Verdict.DOUBTFUL), None)
        doubt = None if asked is None else verdicts[asked].doubt
        if doubt is None:
            continue
        for n in group.rows:
            if verdicts[n].verdict in (Verdict.NEW, Verdict.CHANGED):
                told = joined(verdicts[n].doubt, replace(doubt, line=chunk.lines[n]))
                found[n] = replace(verdicts[n], verdict=Verdict.DOUBTFUL, doubt=told)
        if any(_asks_of_all(chunk, n, verdicts[n]) for n in group.rows):
            for places in by_kind(group.rows).values():
                for n, item in taken_together(chunk, found, places).items():
                    found[n] = item
    return found


def _asks_of_all(chunk: Chunk, n: int, item: Assessed) -> bool:
    """Tell whether a row is asked about for more than how it is to be read itself, which each row is asked by itself."""
    own = chunk.doubts.get(n)
    return item.verdict is Verdict.DOUBTFUL and (bool(item.together) or own is None or own.minor)
