"""Rows added up by where they belong: an entity declares how, one statement does it for all of them.

Adds up and counts in SQL; ids of single rows are asked for elsewhere. Knows no scope and divides nothing.
"""

import json
import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from socialroi_desktop.domain.money import RESTS
from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.rates import OldRate, load_rates
from socialroi_desktop.store.rows.worth import with_money
from socialroi_desktop.store.sums.group_names import GroupNames

TIMES = frozenset({"day", "week", "month"})


@dataclass(frozen=True, slots=True)
class Told:
    """Rows that belong to the same place and tell the same sums, added up; money in minor units of the base currency.

    Where rows are finer than these units, so is the sum. `key` is what a question is broken down by besides the channel: a
    day, campaign, influencer or post. `behind` are the sums they stand behind, whether they add to them or not. `apart` holds,
    by sum and currency, money that no rate converts.
    """

    entity: str
    channel: str | None
    key: str | None
    sums: Mapping[str, int | Fraction]
    behind: frozenset[str]
    count: int
    apart: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Tell:
    """How rows tell one sum, in SQL: when they do, what they add up to, and money as it was where no rate converts it.

    `told` is when a single row tells it, where that is narrower than when it stands behind it; `rest` adds up what is finer
    than the smallest coin, in millionths of it.
    """

    when: str = "1"
    adds: str = "count(*)"
    unconverted: str = ""
    told: str = ""
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """How rows name a record, in SQL: by its id, else by what their file calls it."""

    id: str
    words: str = "NULL"

    @property
    def only_words(self) -> str:
        """The words of rows that name no record by id."""
        if self.words == "NULL":
            return self.words
        return f"CASE WHEN {self.id} IS NULL THEN nullif(trim({self.words}), '') END"


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of an entity, called `t`, in SQL: by what they can be told apart and which sums they tell.

    `keys` are the breakdowns besides channel and time; those in `named` are records, told by their labels last.
    `cut_by` are the cells that decide which sums a row tells; where `alike` is true every row stands behind all of
    them that need nothing else (`when` is "1").
    `inside` says which rows fall in the days from `:start` to `:end`, `apart` gives the currency of money that
    cannot be converted. `product` is the id of the product they are about, where they can be about one. `converted` are currency
    and day by which their money is converted. `values` are what
    the SQL asks for by name besides the days (see `asked_of`). `many` counts the rows, where some stand for several.
    """

    entity: str
    source: str
    day: str
    channel: str
    tells: Mapping[str, Tell]
    keys: Mapping[str, str] = field(default_factory=dict)
    named: Mapping[str, Named] = field(default_factory=dict)
    cut_by: tuple[str, ...] = ()
    alike: bool = False
    inside: str = ""
    apart: str = "NULL"
    product: str = ""
    order: str = "t.id"
    many: str = "count(*)"
    converted: tuple[str, str] | tuple[()] = ()
    values: Mapping[str, object] = field(default_factory=dict)

    @property
    def within(self) -> str:
        """Which rows fall in the days asked for."""
        return self.inside or f"{self.day} BETWEEN :start AND :end"

    @property
    def breakdowns(self) -> frozenset[str]:
        """By what these rows can be grouped; "" is the whole."""
        return frozenset({"", "channel", *TIMES, *self.keys, *self.named})

    def key(self, by: str) -> str:
        """Return what a breakdown tells rows apart by, besides their channel."""
        if by in TIMES:
            return self.day
        return self.named[by].id if by in self.named else self.keys.get(by, "NULL")

    def words(self, by: str) -> str:
        """Return what tells rows apart that name no record."""
        return self.named[by].only_words if by in self.named else "NULL"


def about(rows: Rows, product: str) -> Rows:
    """Return the rows without those that are about another product than the one, or the product line, that is asked for.

    What names no product stays: nothing says that it is about another. So do all rows where none is asked for.
    """
    if not product or not rows.product:
        return rows
    same = " OR ".join(f"p.{cell} = :product COLLATE NOCASE" for cell in ("line", "name", "sku"))
    wanted = f"({rows.product} IS NULL OR {rows.product} IN (SELECT p.id FROM product p WHERE {same}))"
    return replace(rows, inside=f"{rows.within} AND {wanted}", values={**rows.values, "product": product})


def of_campaign(rows: Rows, campaign: int | None) -> Rows:
    """Return the rows of a campaign alone, told by its id; all of them where none is asked for."""
    if campaign is None:
        return rows
    inside = f"{rows.within} AND {rows.named['campaign'].id} = :campaign"
    return replace(rows, inside=inside, values={**rows.values, "campaign": campaign})


def in_months(rows: Rows, by: str) -> Rows:
    """Return the rows told by the first day of their month where that is all that is asked; fewer are handed over then."""
    if by != "month":
        return rows
    return replace(rows, day=f"substr({rows.day}, 1, 7) || '-01'", inside=rows.within)


def on_days(rows: Rows, days: Collection[str]) -> Rows:
    """Return the rows of some days (ISO) alone."""
    inside = f"{rows.within} AND {rows.day} IN (SELECT value FROM json_each(:told_days))"
    return replace(rows, inside=inside, values={**rows.values, "told_days": json.dumps(sorted(days))})


def summed(
    workspace: Workspace, rows: Rows, period: Period, by: str, names: Collection[str] | None = None
) -> list[Told]:
    """Add up the rows of a period by channel and by what is asked; with `names` only these sums."""
    tells = {name: tell for name, tell in rows.tells.items() if names is None or name in names}
    cuts = dict.fromkeys((*rows.cut_by, *(tell.when for tell in tells.values() if _cuts(rows, tell))))
    # By time the day comes first, as in the indexes.
    return _read(workspace, rows, period, by, tells=tells, grouped=("2", "1", "3", "4", *cuts))


def _cuts(rows: Rows, tell: Tell) -> bool:
    """Tell whether a sum is told by some of the rows alone that the declared cuts do not tell apart."""
    return tell.when != "1" and (rows.alike or bool(tell.told))


def old_rates(workspace: Workspace, rows: Rows, period: Period, by: str) -> list[tuple[Told, OldRate]]:
    """Return rows whose money only a much older rate converts, with what they tell, and that rate."""
    if not rows.converted:
        return []
    rates, (currency, day) = load_rates(workspace), rows.converted
    money = {name: tell for name, tell in rows.tells.items() if tell.unconverted}
    tells = [f"max({tell.when})" for tell in money.values()]
    found = with_money(workspace).execute(
        f"SELECT {rows.channel}, {rows.key(by)}, {rows.words(by)}, {currency}, {day}, {', '.join(tells)}"
        f" FROM {rows.source} WHERE {rows.within} AND {currency} <> :base GROUP BY 1, 2, 3, 4, 5",
        asked_of(workspace, rows, period),
    )
    called = GroupNames(workspace.connection(), by) if by in rows.named else None
    old = []
    for channel, key, words, code, when, *told in map(tuple, found.fetchall()):
        rate = rates.too_old(code, when)
        if rate is not None:
            name = key if called is None else called.of(key, words)
            behind = frozenset(name for name, tells in zip(money, told, strict=True) if tells)
            old.append((Told(rows.entity, channel, None if name is None else str(name), {}, behind, 0), rate))
    return old


def one_by_one(workspace: Workspace, rows: Rows, period: Period, by: str) -> list[Told]:
    """Return the rows of a period that tell something, each for itself."""
    return _read(workspace, rows, period, by, tells=rows.tells, grouped=("t.id",))


def _read(
    workspace: Workspace,
    rows: Rows,
    period: Period,
    by: str,
    *,
    tells: Mapping[str, Tell],
    grouped: Collection[str],
) -> list[Told]:
    cells = [
        f"{rows.channel} AS channel", f"{rows.key(by)} AS key", f"{rows.apart} AS apart",
        f"{rows.words(by)} AS words", f"{rows.many} AS many",
        *(f"max({tell.when}) AS w{n}, {tell.adds} AS a{n}" for n, tell in enumerate(tells.values())),
        *(f"{tell.rest} AS r{n}" for n, tell in enumerate(tells.values()) if tell.rest),
        *(f"{tell.unconverted} AS u{n}" for n, tell in enumerate(tells.values()) if tell.unconverted),
    ]  # fmt: skip
    found = with_money(workspace).execute(
        f"SELECT {', '.join(cells)} FROM {rows.source} WHERE {rows.within} GROUP BY {', '.join(grouped)}",
        asked_of(workspace, rows, period),
    )
    called = GroupNames(workspace.connection(), by) if by in rows.named else None
    return [_told(rows, tells, row, called) for row in found.fetchall()]


def asked_of(workspace: Workspace, rows: Rows, period: Period) -> dict[str, object]:
    """Return what declared rows ask for by name: the days, what money is counted in, and values of their own."""
    settings = workspace.settings()
    return {
        "start": period.start.isoformat(), "end": period.end.isoformat(),
        "base": settings.currency, "hourly": settings.hourly_rate, **rows.values,
    }  # fmt: skip


def _told(rows: Rows, tells: Mapping[str, Tell], row: sqlite3.Row, called: GroupNames | None) -> Told:
    sums: dict[str, int | Fraction] = {}
    behind = {name for name, tell in tells.items() if tell.when == "1"} if rows.alike else set[str]()
    apart: dict[str, dict[str, int]] = {}
    for n, (name, tell) in enumerate(tells.items()):
        if not row[f"w{n}"]:
            continue
        if row[f"a{n}"] is not None:
            rest = row[f"r{n}"] if tell.rest else None
            sums[name] = row[f"a{n}"] + Fraction(rest, RESTS) if rest else row[f"a{n}"]
        elif tell.unconverted and row["apart"] is not None:
            apart[name] = {row["apart"]: row[f"u{n}"]}
            continue
        elif rows.alike and tell.when == "1":
            continue
        behind.add(name)
    key = row["key"] if called is None else called.of(row["key"], row["words"])
    shown = None if key is None else str(key)
    return Told(rows.entity, row["channel"], shown, sums, frozenset(behind), row["many"], apart=apart)
