"""Completes posts as planning tools list them: of which network each is, under which number, and whether it is out.

The network is told by its own cell, else by the address of the post, else for the whole file. A number that no
platform gave begins with `TOLD`, so that the post is met again by its address. What is not out is a plan: it has a
planned time, and no figures.
"""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from types import MappingProxyType
from zoneinfo import ZoneInfo

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.channels import ChannelTable
from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.post_addresses import address
from socialroi_desktop.domain.records import PostMetrics
from socialroi_desktop.domain.records.reach import PUBLISHED, READY, TOLD
from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.dates import moment
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.reading import Bad
from socialroi_desktop.ingest.formats.declared import formats

Row = dict[str, Value]
PLANNER_INGREDIENTS = frozenset({"_network", "_planned_at", "_clock"})
PLANNER_COMPLETED = ("external_id", "state", "scheduled_at", "permalink", "link")
_FIGURES = tuple(spec.name for spec in specs(PostMetrics) if spec.name != PostMetrics.part_of)
# Shorter numbers count the rows of a list; the next list begins with the same ones.
_TELLING = 6
_NO_NETWORK = "“{value}” names no network that is known; write it as Instagram."
_SEVERAL = "“{value}” names several networks; give each post of them a row of its own."
_UNTOLD = (
    "Neither a network nor the address of the post tells where this post is; say the channel of the file."
)
_WORDS = re.compile(r"[^\W_]+")
# Addresses of videos whose number stands in them; of other networks each format of its own exports tells it.
_IN_LINKS: Mapping[str, str] = MappingProxyType(
    {"youtube": r"(?:[?&]v=|youtu\.be/|/shorts/|/live/|/embed/)([A-Za-z0-9_-]{11})"}
)


def planner_posts(layout: Layout) -> Callable[[Row], Bad | None]:
    """Return what completes the rows of one layout, before ids and figures are looked at."""
    patterns = _id_patterns()
    told = (
        layout.options.defaults.get("channel")
        or layout.format.constants.get("channel")
        or layout.options.network
    )
    written_on, known = layout.saved_on, layout.channels

    def complete(row: Row) -> Bad | None:
        trouble = _network(row, told, known)
        if trouble is not None:
            return trouble
        _time(row, layout)
        _state(row, written_on, layout.zone)
        row["external_id"] = TOLD + _number(row, patterns)
        return None

    return complete


def network_of(text: str) -> str | None:
    """Return the one network that a text names by any of its words (`linkedin_company`); None for none or several."""
    found = networks_of(text)
    return found.pop() if len(found) == 1 else None


def networks_of(text: str, known: ChannelTable | None = None) -> set[str]:
    """Return the networks that a text names, of those that are known."""
    table = known or channels()
    whole = table.of_word(text)
    if whole is not None:
        return {whole}
    words = _WORDS.findall(text.casefold())
    pairs = [" ".join(words[at : at + 2]) for at in range(len(words) - 1)]
    return {found for word in (*words, *pairs) if (found := table.of_word(word)) and table[found].domains}


def network_of_link(link: Value) -> str | None:
    """Return the network whose post an address may be; None for a page of a shop."""
    found = channels().of_word(str(link)) if link else None
    return found if found is not None and channels()[found].posts else None


def _network(row: Row, told: str | None, known: ChannelTable) -> Bad | None:
    """Settle the channel of a row, and whether its link is the post or where the post leads."""
    text = row.pop("_network", None)
    by_link = network_of_link(row.get("permalink"))
    channel = by_link or told
    if isinstance(text, str):
        found = networks_of(text, known)
        if len(found) > 1:
            return Bad(_SEVERAL, shown(text))
        channel = found.pop() if found else None
        if channel is None:
            return Bad(_NO_NETWORK, shown(text))
    if channel is None:
        # Where nothing else tells, the account may: “Pine (Instagram)”.
        channel = network_of(str(row.get("account") or ""))
    if channel is None:
        return Bad(_UNTOLD)
    row["channel"] = channel
    if row.get("permalink") and by_link != channel:
        link = row.pop("permalink")
        row["link"] = row.get("link") or link
    row.setdefault("permalink", None)
    row.setdefault("link", None)
    return None


def _time(row: Row, layout: Layout) -> None:
    """Put the time of day that stands in a column of its own to the day."""
    clock, day = row.pop("_clock", None), row.get("published_at")
    if not isinstance(clock, str) or not isinstance(day, str):
        return
    date = _local(day, layout.day_zone).date()
    try:
        row["published_at"] = moment(f"{date} {clock}", "ymd", layout.zone) or day
    except ValueError:
        return


def _state(row: Row, written_on: str, zone: ZoneInfo) -> None:
    planned, out = row.pop("_planned_at", None), row.get("published_at")
    state = row.get("state")
    if state is None:
        ahead = (
            isinstance(out, str) and bool(written_on) and _local(out, zone).date().isoformat() > written_on
        )
        state = READY if ahead or (out is None and planned is not None) else PUBLISHED
    row["state"], row["scheduled_at"] = state, None
    if state == PUBLISHED:
        row["published_at"] = out or planned
        return
    when = planned or out
    row["published_at"] = None
    if isinstance(when, str):
        row["scheduled_at"] = f"{_local(when, zone):%Y-%m-%dT%H:%M}"
    row.update(dict.fromkeys(name for name in _FIGURES if name in row))


def _local(when: str, zone: ZoneInfo) -> datetime:
    return datetime.fromisoformat(when).replace(tzinfo=UTC).astimezone(zone)


def _number(row: Mapping[str, Value], patterns: Mapping[str, re.Pattern[str]]) -> str:
    """Return the number in the address of a post, else the one its row tells, else one made of address or words."""
    link = row.get("permalink")
    pattern = patterns.get(str(row["channel"]))
    if isinstance(link, str) and pattern is not None and (found := pattern.search(link)):
        return found[1]
    told = str(row.get("external_id") or "")
    if len(told) >= _TELLING:
        return told
    if isinstance(link, str):
        return _digest(address(link))
    when = row.get("published_at") or row.get("scheduled_at")
    return _digest("\n".join(str(row.get(name) or "") for name in ("account", "text", "title")) + f"\n{when}")


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "replace")).hexdigest()[:20]


def _id_patterns() -> Mapping[str, re.Pattern[str]]:
    """Return by network what finds the number of a post in its address, as the exports of the networks themselves read it."""
    own = {
        form.constants["channel"]: form.id_in_link
        for form in formats()
        if form.id_in_link and "channel" in form.constants
    }
    return {network: re.compile(pattern) for network, pattern in {**own, **_IN_LINKS}.items()}
