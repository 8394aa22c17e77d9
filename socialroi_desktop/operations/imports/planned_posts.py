"""Which planned post a row of a platform means: it has come out, under the number that the platform gave it.

It is known by its address, else by its channel, its day and its words. What is only like one is a doubt that names both:
taken, it is a post of its own, and the two can be merged.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.post_addresses import address
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Post
from socialroi_desktop.domain.records.reach import PUBLISHED
from socialroi_desktop.store.changes.bulk import Stored
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.sameness.planned import Planned, planned_posts, stored_posts, zone_of

# So many days around its plan a post of the same words may be the one that was planned.
_NEAR = 14
_SHOWN = 60
_LIKE = N_(
    "“{text}” of {day} looks like the planned post “{which}” (post {id}): mend day or text of the plan and import again, or take"
    " it as a post of its own and merge the two."
)


@dataclass(frozen=True, slots=True)
class CameOut:
    """By place in the chunk: the planned posts that have come out, their states, and doubts of rows that only look like one."""

    stored: Mapping[int, Stored] = field(default_factory=dict)
    states: Mapping[int, Mapping[str, tuple[Value, Value]]] = field(default_factory=dict)
    doubts: Mapping[int, Problem] = field(default_factory=dict)


def meet_planned(writer: Writer, chunk: Chunk, met: Mapping[int, Stored]) -> CameOut:
    """Return which planned posts the rows of a chunk mean that meet no post by its number."""
    if chunk.entity != Post.entity or len(met) == len(chunk.rows) or "published_at" not in chunk.columns:
        return CameOut()
    planned = planned_posts(writer.connection)
    if not planned:
        return CameOut()
    zone = ZoneInfo(zone_of(writer.connection))
    rows = [_Row(chunk, n, zone) for n in range(len(chunk.rows)) if n not in met]
    plans = _Plans(planned)
    found = {row.n: row.like(plans) for row in rows if row.is_out}
    # A plan comes out once, and a row comes of one plan.
    wanted: defaultdict[int, list[int]] = defaultdict(list)
    for n, (sure, _) in found.items():
        for post in sure:
            wanted[post.id].append(n)
    meant = {n: sure[0].id for n, (sure, _) in found.items() if len(sure) == 1 and wanted[sure[0].id] == [n]}
    stored = stored_posts(writer.connection, chunk.columns, sorted(meant.values()))
    by_place = {row.n: row for row in rows}
    doubts = {
        n: by_place[n].doubt(like[0])
        for n, both in found.items()
        if n not in meant and (like := [one for some in both for one in some if one.id not in meant.values()])
    }
    states = {
        n: {"state": (found[n][0][0].state, PUBLISHED)} for n in meant if found[n][0][0].state != PUBLISHED
    }
    return CameOut({n: stored[row_id] for n, row_id in meant.items()}, states, doubts)


class _Plans:
    """Plans by what an export tells of them, so that each of many rows is looked up once."""

    def __init__(self, planned: Iterable[Planned]) -> None:
        self.by_address: defaultdict[str, list[Planned]] = defaultdict(list)
        self.by_words: defaultdict[tuple[Value, str], list[Planned]] = defaultdict(list)
        for one in planned:
            if one.permalink:
                self.by_address[address(one.permalink)].append(one)
            for words in {_words(one.text), _words(one.title)} - {""}:
                self.by_words[one.channel, words].append(one)


class _Row:
    """A row of an export, as far as it tells which plan it came of."""

    def __init__(self, chunk: Chunk, n: int, zone: ZoneInfo) -> None:
        self.n, self._chunk = n, chunk
        moment = self._cell("published_at")
        self._day = datetime.fromisoformat(str(moment)).astimezone(zone).date() if moment else None
        self._words = _words(self._cell("text") or self._cell("title"))

    @property
    def is_out(self) -> bool:
        return self._day is not None and self._cell("state") in (None, PUBLISHED)

    def like(self, plans: "_Plans") -> tuple[list[Planned], list[Planned]]:
        """Return the plans that it came of for sure, and those it is only like."""
        link = self._cell("permalink")
        same = plans.by_address.get(address(str(link))) if link else None
        if same:
            return same, []
        alike = plans.by_words.get((self._cell("channel"), self._words), []) if self._words else []
        near = [one for one in alike if self._days_from(one) <= _NEAR and self._may_be_of_account(one)]
        sure = [one for one in near if self._is_of_day(one) and self._words == _words(one.text)]
        return sure, [one for one in near if one not in sure]

    def _may_be_of_account(self, one: Planned) -> bool:
        account = self._cell("account")
        return not account or not one.account or _words(account) == _words(one.account)

    def _is_of_day(self, one: Planned) -> bool:
        return _day_of(one) is not None and self._days_from(one) == 0

    def _days_from(self, one: Planned) -> int:
        planned = _day_of(one)
        if planned is None or self._day is None:
            return 0
        return abs((planned - self._day).days)

    def doubt(self, post: Planned) -> Problem:
        told = {
            "text": _short(self._cell("text") or self._cell("title")), "day": str(self._day), "id": post.id,
            "which": _short(post.title or post.text),
        }  # fmt: skip
        return Problem(_LIKE, told, line=self._chunk.lines[self.n])

    def _cell(self, name: str) -> Value:
        columns = self._chunk.columns
        return self._chunk.rows[self.n][columns.index(name)] if name in columns else None


def _day_of(one: Planned) -> date | None:
    """Return the day a plan came out on by the word of somebody, else the one it is planned for."""
    told = one.published_on or (one.scheduled_at or "")[:10]
    return date.fromisoformat(told) if told else None


def _words(text: Value) -> str:
    return " ".join(str(text or "").casefold().split())


def _short(text: Value) -> str:
    words = " ".join(str(text or "").split())
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"
