"""In which order files of one kind were exported, as far as they tell it: by their latest day, else by when they were written.

Knows plans; reads the dates of a file once more, and only where another file of its kind comes with it.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from socialroi_desktop.ingest.cells.dates import day
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.styles import DATES, Style
from socialroi_desktop.ingest.files.folders import in_name_order
from socialroi_desktop.ingest.planning.plan import Plan

# What is written within a minute was copied or unpacked at once, which tells nothing of when it was exported.
_AT_ONCE = 60 * 10**9
# Larger files are not read once more for their days.
_LARGEST = 64 * 2**20


@dataclass(frozen=True, slots=True)
class Succession:
    """Plans by their places: `order` is the one to take them in, `open_after` those before each that may be newer than it."""

    order: tuple[int, ...]
    open_after: Mapping[int, frozenset[int]]


@dataclass(frozen=True, slots=True)
class _Told:
    """What a file tells of when it was exported: its latest day as ISO, "" where it has none, and nanoseconds."""

    day: str
    written: int

    def is_before(self, other: "_Told") -> bool | None:
        """Tell whether this is the older file; None where nothing tells, or day and time contradict each other."""
        apart = other.written - self.written
        by_time = apart > 0 if abs(apart) >= _AT_ONCE else None
        if not (self.day and other.day) or self.day == other.day:
            return by_time
        by_day = self.day < other.day
        return by_day if by_time in (None, by_day) else None


def succession(plans: Sequence[Plan]) -> Succession:
    """Return the order in which files are to be taken: of one kind the newest last, so that it is the one that counts."""
    kinds: dict[tuple[str, str], list[int]] = {}
    for place, plan in enumerate(plans):
        kinds.setdefault((plan.entity, plan.format_id), []).append(place)
    order = list(range(len(plans)))
    open_after: dict[int, frozenset[int]] = {}
    for places in kinds.values():
        if len(places) > 1:
            told = _told([plans[place] for place in places])
            by_age = sorted(
                range(len(places)), key=lambda n: (told[n].day, told[n].written, _name(plans[places[n]]))
            )
            for place, n in zip(places, by_age, strict=True):
                order[place] = places[n]
            for rank, n in enumerate(by_age):
                unsure = [places[m] for m in by_age[:rank] if told[m].is_before(told[n]) is not True]
                if unsure:
                    open_after[places[n]] = frozenset(unsure)
    return Succession(tuple(order), open_after)


def _name(plan: Plan) -> tuple[object, ...]:
    return in_name_order(plan.source.name)


def _told(plans: Sequence[Plan]) -> list[_Told]:
    """Return what files tell; a copy of another one is as old as that."""
    written: dict[str, int] = {}
    for plan in plans:
        digest, when = plan.source.sha256, plan.source.modified
        written[digest] = min(written.get(digest, when), when)
    days: dict[str, str] = {}
    for plan in plans:
        digest = plan.source.sha256 + plan.layout.table.name
        if digest not in days:
            days[digest] = _latest(plan.layout) if plan.source.size <= _LARGEST else ""
    return [
        _Told(days[plan.source.sha256 + plan.layout.table.name], written[plan.source.sha256])
        for plan in plans
    ]


def _latest(layout: Layout) -> str:
    """Return the latest day that any column of dates tells, in ISO; what lies ahead was planned, not exported."""
    today = datetime.now(layout.day_zone).date().isoformat()
    places = [index for index in layout.columns if layout.kind(index) in DATES]
    return max((found for found in _days(layout, places) if found <= today), default="") if places else ""


def _days(layout: Layout, places: Sequence[int]) -> Iterator[str]:
    seen: set[tuple[int, str]] = set()
    for block in layout.blocks():
        seen |= {(at, _day_alone(row[at])) for row in block.rows for at in places if at < len(row)}
    for at, text in seen:
        with suppress(ValueError):
            yield day(text, layout.styles.get(at, Style()).order) or ""


def _day_alone(text: str) -> str:
    """Return a moment in ISO without its time, of which a file has as many as rows."""
    return text[:10] if text[4:5] == "-" else text
