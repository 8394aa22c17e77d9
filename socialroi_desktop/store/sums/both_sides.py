"""Rows added up a second time for rates: only those that tell both sides, and how many tell only one.

Knows declared rows and which sums belong together; divides nothing.
"""

import json
from collections.abc import Collection, Iterable
from dataclasses import replace

from socialroi_desktop.domain.pairs import Pair, left, side
from socialroi_desktop.store.sums.told import Rows, Tell


def with_pairs(rows: Rows, pairs: Iterable[Pair]) -> Rows:
    """Return the rows with the sums of both sides of each pair that concerns them, and the counts of what is left out.

    Rows that can tell only one side of a pair tell nothing of it: they are told together with rows that tell both.
    """
    told = [pair for pair in pairs if not rows.tells.keys().isdisjoint(pair)]
    if not told:
        return rows
    tells = dict(rows.tells)
    for pair in told:
        both = " AND ".join(_told(rows, name) for name in pair)
        for name in pair:
            if name not in rows.tells:
                continue
            alone = f"{_told(rows, name)} AND NOT ({both})"
            tells[side(name, pair)] = _among(rows.tells[name], both)
            tells[left(name, pair)] = Tell(alone, f"sum({alone})", told=alone)
    return replace(rows, tells=tells)


def with_told(rows: Rows, pairs: Iterable[Pair], names: Iterable[str]) -> Rows:
    """Return rows that tell one side of each pair, some of `names`, with its sum over those that tell it."""
    tells = dict(rows.tells)
    for pair in pairs:
        for name in set(pair).intersection(names):
            tells[side(name, pair)] = _among(rows.tells[name], _told(rows, name))
    return replace(rows, tells=tells)


def of_channels(rows: Rows, name: str, pair: Pair, channels: Collection[str]) -> Rows:
    """Return rows with one of their sums as a side of a pair whose other side other rows tell, of some channels alone."""
    return _where(rows, name, pair, "t.channel", channels)


def of_days(rows: Rows, name: str, pair: Pair, days: Collection[str]) -> Rows:
    """Return rows with one of their sums as a side of a pair whose other side other rows tell, of some days (ISO) alone."""
    return _where(rows, name, pair, rows.day, days)


def _where(rows: Rows, name: str, pair: Pair, cell: str, among: Collection[str]) -> Rows:
    told, asked = _told(rows, name), "_".join(("among", *pair))
    both = f"({told} AND {cell} IN (SELECT value FROM json_each(:{asked})))"
    alone = f"({told} AND NOT {both})"
    tells = {
        **rows.tells,
        side(name, pair): _among(rows.tells[name], both),
        # Rows may stand for several.
        left(name, pair): Tell(
            alone, f"sum({alone}{' * t.many' if 't.many' in rows.many else ''})", told=alone
        ),
    }
    return replace(rows, tells=tells, values={**rows.values, asked: json.dumps(sorted(among))})


def told_by(rows: Rows, pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """Return the pairs both sides of which these rows can tell."""
    return tuple(pair for pair in pairs if rows.tells.keys() >= set(pair))


def _told(rows: Rows, name: str) -> str:
    tell = rows.tells.get(name)
    return "(0 = 1)" if tell is None else f"({tell.told or tell.when})"


def _among(tell: Tell, both: str) -> Tell:
    unconverted = f"{tell.unconverted} FILTER (WHERE {both})" if tell.unconverted else ""
    rest = f"{tell.rest} FILTER (WHERE {both})" if tell.rest else ""
    return Tell(both, f"{tell.adds} FILTER (WHERE {both})", unconverted, told=both, rest=rest)
