"""How visits are added up: each sum from the cuts and days that count for it (see `visit_cuts`).

Visits counted over several days are spread over them evenly. Divides nothing.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from socialroi_desktop.domain.money import share_of_days
from socialroi_desktop.domain.pages import page_matches
from socialroi_desktop.domain.pairs import Pair, left, pair_of, side, sum_of
from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.derived.ways import campaign_names
from socialroi_desktop.store.file.codec import quoted
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.worth import ordinal
from socialroi_desktop.store.sums.buckets import next_bucket
from socialroi_desktop.store.sums.told import TIMES, Named, Rows, Tell
from socialroi_desktop.store.sums.visit_cuts import (
    EVERY_DAY,
    OF_PAGES,
    TIMED_BY_PAGES,
    cuts_that_count,
    visits_table,
)
from socialroi_desktop.store.sums.visit_tools import Told

WEB_SUMS = (
    "sessions", "engaged_sessions", "users", "new_users", "page_views", "bounces", "session_seconds",
    "engagement_seconds", "page_seconds", "key_events", "web_revenue",
)  # fmt: skip
# The visits that engagement time was measured in.
TIMED = "timed_visits"
_REVENUE = "web_revenue"
_WORTH = "revenue_worth"
_CONVERTED = (
    "CASE WHEN coalesce(t.currency, :base) = :base THEN t.web_revenue"
    " ELSE worth(t.web_revenue, t.currency, t.period_end) END"
)
_REST_WORTH = "revenue_rest_worth"
# What is finer than a coin is converted with it, so that both together are worth what the exact amount is.
_REST = (
    "CASE WHEN coalesce(t.currency, :base) = :base THEN t.revenue_rest"
    " ELSE worth_rest(t.web_revenue, t.revenue_rest, t.currency, t.period_end) END"
)
# What analytics puts in brackets, such as (direct), names no campaign.
CAMPAIGN = Named(
    "campaign_called(t.campaign)", "CASE WHEN trim(t.campaign) NOT LIKE '(%' THEN t.campaign END"
)


def visit_rows(
    workspace: Workspace,
    period: Period,
    *,
    by: str = "",
    week_start: int = 0,
    pages: Sequence[str] = (),
    names: Sequence[str] = WEB_SUMS,
    pairs: Sequence[Pair] = (),
    known: Sequence[Told] | None = None,
    apart: bool = True,
) -> Rows:
    """Return the visits that count in a period for some of the `WEB_SUMS`, those that can be added up by `by`.

    Which of them count depends on all the rows of the period: asked for fewer days of it, they stay the same. By time
    there is a row for each bucket. With `pages` only visits of these pages are counted, from the cuts that name pages.
    For the sides of `pairs` a cut counts that tells both. `known` are the cuts there are, where they have been read.
    Rows that need not be told `apart` by their ids are read from kept sums where these serve.
    """
    _teach(workspace, by)
    names = (*names, *dict.fromkeys(side(name, pair) for pair in pairs for name in pair))
    wanted = "\n".join(pages)
    cuts = cuts_that_count(workspace, period, names, by=by, pages=wanted, known=known)
    values: dict[str, object] = {"cuts": cuts, "pages": wanted}
    kept = None
    if not apart and not wanted and by != "campaign" and visits_table(workspace) != "web_sessions":
        kept = Kept(workspace, period, names, values)
    source = _by_time(by, week_start, names, wanted, kept) if by in TIMES else _whole(names, wanted, kept)
    tells = {name: Tell(f"t.{quoted(name)} IS NOT NULL", f"sum(t.{quoted(name)})") for name in names}
    for pair in pairs:
        tells |= {left(name, pair): _left(name, pair) for name in pair}
    if TIMED_BY_PAGES in names:
        tells[TIMED] = Tell(f"t.{TIMED} IS NOT NULL", f"sum(t.{TIMED})")
    if _REVENUE in names:
        tells[_REVENUE] = Tell(
            f"t.{_REVENUE} IS NOT NULL",
            f"sum(t.{_WORTH})",
            f"sum(t.{_REVENUE})",
            rest=f"sum(t.{_REST_WORTH})",
        )
    return Rows(
        "web_sessions",
        f"({source}) t",
        "t.first",
        "t.channel",
        tells,
        named={"campaign": CAMPAIGN},
        cut_by=tuple(tell.when for tell in tells.values()),
        inside=f"({' OR '.join(tell.when for tell in tells.values()) or '0'})",
        apart=f"CASE WHEN t.{_WORTH} IS NULL AND t.{_REVENUE} IS NOT NULL THEN t.currency END"
        if _REVENUE in names
        else "NULL",
        many="sum(t.many)",
        values=values,
    )


def tools_of(workspace: Workspace, period: Period, told: str = "id") -> list[str]:
    """Return the names of the tools that counted visits in a period; with `told`, those that tell this sum."""
    tells = "" if told == "id" else f" AND {told} IS NOT NULL"
    rows = workspace.connection().execute(
        f"SELECT DISTINCT tool FROM {visits_table(workspace)} WHERE period_start <= ?"
        f" AND period_end >= ? AND tool IS NOT NULL{tells} ORDER BY tool",
        (period.end.isoformat(), period.start.isoformat()),
    )
    return [row["tool"] for row in rows]


class Kept:
    """What of the visits of a period is read from their kept sums: rows of single days, and those that count whole."""

    def __init__(
        self, workspace: Workspace, period: Period, names: Sequence[str], values: Mapping[str, object]
    ) -> None:
        self._workspace, self._names = workspace, names
        self._values = {
            "start": period.start.isoformat(), "end": period.end.isoformat(), "base": workspace.settings().currency, **values,
        }  # fmt: skip
        every = (
            " AND ".join(f"coalesce(c.{_on(name)}, '{EVERY_DAY}') = '{EVERY_DAY}'" for name in names) or "1"
        )
        single = f"(t.period_start = t.period_end OR ({every} AND t.period_start >= :start AND t.period_end <= :end))"
        # Each amount of another currency is converted and rounded by itself.
        own = "(t.web_revenue IS NULL OR coalesce(t.currency, :base) = :base)" if _REVENUE in names else "1"
        self._alike = f"({single} AND {own})"

    def counted(self, inside: str, ends: tuple[str, str]) -> str:
        """Return the part of visits as `_counted` does: from kept sums, and from the rows only where some need it."""
        asked = f"{inside} AND {self._alike}"
        parts = [_counted("web_day_sum t", asked, ends, self._names, "", kept=True)]
        if self.some(f"{inside} AND NOT {self._alike}"):
            rest = f"{inside} AND NOT {self._alike}"
            parts.append(_counted("web_sessions t", rest, ends, self._names, ""))
        return " UNION ALL ".join(parts)

    def some(self, inside: str) -> bool:
        """Tell whether there are such visits."""
        found = self._workspace.connection().execute(
            f"SELECT 1 FROM web_day_sum t JOIN {_cuts(self._names)} WHERE {inside} LIMIT 1", self._values
        )
        return found.fetchone() is not None


_OVERLAPPING = "t.period_start <= :end AND t.period_end >= :start"


def _whole(names: Sequence[str], pages: str, kept: Kept | None) -> str:
    ends = (":start", ":end")
    if kept is not None:
        return kept.counted(_OVERLAPPING, ends)
    return _counted("web_sessions t", _OVERLAPPING, ends, names, pages)


def _by_time(by: str, week_start: int, names: Sequence[str], pages: str, kept: Kept | None) -> str:
    """Return visits of single days as they are, and the others with a row for each bucket their days fall into."""
    after = next_bucket("first", by, week_start)
    spans = (
        "(WITH RECURSIVE span(id, first, till) AS ("
        "SELECT id, max(period_start, :start), min(period_end, :end) FROM web_sessions"
        " WHERE period_start <= :end AND period_end >= :start AND period_start < period_end"
        f" UNION ALL SELECT id, {after}, till FROM span WHERE {after} <= till)"
        f" SELECT id, first, min(date({after}, '-1 day'), till) AS last FROM span) d JOIN web_sessions t ON t.id = d.id"
    )
    days = "t.period_start = t.period_end AND t.period_start BETWEEN :start AND :end"
    ends = ("t.period_start", "t.period_start")
    single = kept.counted(days, ends) if kept else _counted("web_sessions t", days, ends, names, pages)
    if kept is not None and not kept.some(f"{_OVERLAPPING} AND t.period_start < t.period_end"):
        return single
    return f"{single} UNION ALL {_counted(spans, '1', ('d.first', 'd.last'), names, pages)}"


def _cuts(names: Sequence[str]) -> str:
    """Return the cuts that count, called `c`, and how visits called `t` belong to them, to be joined."""
    told = [f"json_extract(value, '$[{place}]') AS {_on(name)}" for place, name in enumerate(names, 3)]
    cells = ", ".join(
        (
            "json_extract(value, '$[0]') AS tool",
            "json_extract(value, '$[1]') AS site",
            "json_extract(value, '$[2]') AS cut",
            *told,
        )
    )
    return (
        f"(SELECT {cells} FROM json_each(:cuts)) c"
        " ON c.cut = t.breakdown AND c.tool IS t.tool AND c.site IS t.property"
    )


def _counted(
    source: str, inside: str, ends: tuple[str, str], names: Sequence[str], pages: str, *, kept: bool = False
) -> str:
    """Return the part of each visit from the first to the last day that counts for each sum, NULL where none does.

    Rows that are `kept` sums stand for several.
    """
    cells = [f"{_part(_cell(name), f'c.{_on(name)}', ends)} AS {quoted(name)}" for name in names]
    if _REVENUE in names:
        on = f"c.{_on(_REVENUE)}"
        cells += [f"{_part(_CONVERTED, on, ends)} AS {_WORTH}", f"{_part(_REST, on, ends)} AS {_REST_WORTH}"]
        cells.append("t.currency")
    if TIMED_BY_PAGES in names:
        measured = f"CASE WHEN t.{TIMED_BY_PAGES} IS NOT NULL THEN c.{_on(TIMED_BY_PAGES)} END"
        cells.append(f"{_part('t.sessions', measured, ends)} AS {TIMED}")
    row = "NULL AS id, NULL AS campaign, t.many" if kept else "t.id, t.campaign, 1 AS many"
    return (
        f"SELECT {row}, t.channel, {ends[0]} AS first, {', '.join(cells)}"
        f" FROM {source} JOIN {_cuts(names)} WHERE {inside}{f' AND {OF_PAGES}' if pages else ''}"
    )


def _on(name: str) -> str:
    return quoted(f"on_{name}")


def _cell(name: str) -> str:
    """Return what a row tells of a sum; of one side of a pair only where it tells both."""
    told = " AND ".join(f"t.{other} IS NOT NULL" for other in pair_of(name))
    return f"CASE WHEN {told} THEN t.{sum_of(name)} END" if told else f"t.{name}"


def _left(name: str, pair: Pair) -> Tell:
    alone = f"(t.{name} IS NOT NULL AND t.{quoted(side(name, pair))} IS NULL)"
    return Tell(alone, f"sum({alone} * t.many)")


def _part(amount: str, on: str, ends: tuple[str, str]) -> str:
    days = f"t.period_start, t.period_end, {ends[0]}, {ends[1]}"
    return (
        f"CASE {on} WHEN '{EVERY_DAY}' THEN CASE WHEN t.period_start >= {ends[0]} AND t.period_end <= {ends[1]}"
        f" THEN {amount} ELSE share({amount}, {days}) END ELSE share_of_runs({amount}, {days}, {on}) END"
    )


def _teach(workspace: Workspace, by: str) -> None:
    """Tell the connection of pages, of runs of days, and what campaigns are called in links."""
    workspace.kept(_teach_cuts)
    if by == "campaign":
        workspace.kept(teach_campaigns)


def _teach_cuts(workspace: Workspace) -> None:
    connection = workspace.connection()
    connection.create_function("page_matches", 2, _matches, deterministic=True)
    connection.create_function("share_of_runs", 6, _share_of_runs, deterministic=True)


def teach_campaigns(workspace: Workspace) -> None:
    """Let SQL ask which campaign a word of links means."""
    connection = workspace.connection()
    connection.create_function("campaign_called", 1, _campaign(workspace), deterministic=True)


def _campaign(workspace: Workspace) -> Callable[[str | None], int | None]:
    words = campaign_names(workspace.connection())

    @cache
    def called(word: str | None) -> int | None:
        text = (word or "").strip()
        return None if not text or text.startswith("(") else words.of(text)

    return called


def _matches(page: str | None, wanted: str) -> bool:
    return page_matches(page, tuple(wanted.split("\n")))


def _share_of_runs(  # noqa: PLR0917  # SQL gives arguments by place alone
    amount: int | None, start: str, end: str, first: str, last: str, runs: str | None
) -> int | None:
    """Return the part of an amount spread evenly from `start` to `end` that falls on some runs of days; None for no day."""
    if amount is None or runs is None:
        return None
    begun, ended = ordinal(start), ordinal(end)
    inside = max(begun, ordinal(first)), min(ended, ordinal(last))
    found = [(max(one, inside[0]), min(other, inside[1])) for one, other in _runs(runs)]
    parts = [
        share_of_days(amount, ended - begun + 1, one - begun, other - begun)
        for one, other in found
        if one <= other
    ]
    return sum(parts) if parts else None


@cache
def _runs(text: str) -> tuple[tuple[int, int], ...]:
    pairs = (run.split("-") for run in text.split())
    return tuple((int(first), int(last)) for first, last in pairs)
