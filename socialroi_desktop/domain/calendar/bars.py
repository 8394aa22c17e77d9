"""What lasts over several days of a calendar: campaigns and goals as bars. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import urlsplit

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import BioLink, Campaign, Goal


@dataclass(frozen=True, slots=True)
class Bar:
    """A campaign or a goal from `first` to `last`, None where that end is open."""

    entity: str
    id: int
    name: str
    first: date | None
    last: date | None

    def within(self, span: Period) -> Period | None:
        """Return the days of a span it lies over."""
        first, last = max(self.first or span.start, span.start), min(self.last or span.end, span.end)
        return Period(first, last) if first <= last else None


def bars_of(campaigns: Iterable[Campaign], goals: Iterable[Goal], span: Period) -> tuple[Bar, ...]:
    """Return what lies over days of a span: campaigns above goals, within these what begins first above what begins later."""
    told = [
        _bar("campaign", one.id, one.name, one.start, one.end) for one in campaigns if one.start or one.end
    ]
    aims = [_bar("goal", one.id, one.name, one.start, one.end) for one in goals if one.start and one.end]
    told.sort(key=_begins)
    aims.sort(key=_begins)
    return tuple(bar for bar in (*told, *aims) if bar.within(span) is not None)


def _bar(entity: str, row_id: int | None, name: str, start: str | None, end: str | None) -> Bar:
    first, last = (date.fromisoformat(day) if day else None for day in (start, end))
    return Bar(entity, row_id or 0, name, first, last)


def _begins(bar: Bar) -> tuple[date, int]:
    return bar.first or date.min, bar.id


def bio_bars(links: Iterable[BioLink], span: Period) -> tuple[Bar, ...]:
    """Return where the links of profiles led over days of a span; one without a last day leads there until the next one."""
    found = []
    told = sorted(links, key=lambda link: (link.channel, link.account or "", link.start))
    for place, link in enumerate(told):
        after = told[place + 1] if place + 1 < len(told) else None
        followed = after is not None and (after.channel, after.account) == (link.channel, link.account)
        last = date.fromisoformat(link.end) if link.end else None
        if last is None and after is not None and followed:
            last = date.fromisoformat(after.start) - timedelta(days=1)
        bar = Bar("bio_link", link.id or 0, shown_link(link.link), date.fromisoformat(link.start), last)
        if bar.within(span) is not None:
            found.append(bar)
    return tuple(found)


def shown_link(link: str) -> str:
    """Return a link as people read it: without what it is tagged with."""
    parts = urlsplit(link)
    return f"{parts.netloc}{parts.path}"
