"""Completes clicks on links: over which days they were counted, by which tool, and which channel and campaign the link is for.

The days are those the row tells, else those told for the file; a list that tells when its links were made counts from then
on until the day it was saved.
"""

from collections.abc import Callable, Iterable, Mapping

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.link_words import link_words
from socialroi_desktop.domain.records.visits import LIFETIME
from socialroi_desktop.domain.sites import host_of
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.reading import Bad

Row = dict[str, Value]
# Counts of one row that are added up, as an entry on a map was seen in several places.
_SEEN = ("_views_1", "_views_2", "_views_3", "_views_4")
_CUTS = {"_country": "country", "_device": "device", "_referrer": "referrer"}
CLICK_INGREDIENTS = frozenset({"_day", "_created", "_range", *_SEEN, *_CUTS})
CLICK_COMPLETED = (
    "tool", "link", "title", "target", "breakdown", "part", "span", "period_start", "period_end", "channel", "source", "medium",
    "campaign", "views",
)  # fmt: skip
# The words of a format that say which tool a site is of stand under this name.
_TOOLS = "_tool"
# Shorter names may stand in any word.
_SHORT = 4
_NO_DAYS = "The file does not say which days these clicks are of; give the period."
_NO_LINK = "There is neither a link nor a title in this row."


def link_clicks(layout: Layout) -> Callable[[Row], Bad | None]:
    """Return what completes the rows of one layout."""
    tools = layout.format.words.get(_TOOLS, {})
    named = _tool_in(layout.table.path.stem, tools.values())
    cuts = {name: word for name, word in _CUTS.items() if layout.positions(name)}

    def complete(row: Row) -> Bad | None:
        short = _bare(row.get("link"))
        link = short or _bare(row.get("target")) or row.get("title")
        if not link:
            return Bad(_NO_LINK)
        row["link"] = link
        row["tool"] = row.get("tool") or _tool(short, tools) or named
        parts = {word: str(row.pop(name, None) or "") for name, word in cuts.items()}
        row["breakdown"], row["part"] = (
            "+".join(sorted(parts)),
            " / ".join(parts[word] for word in sorted(parts)),
        )
        row["part"] = row["part"] if parts else None
        _way(row, parts.get("referrer"))
        seen = [row.pop(name, None) for name in _SEEN]
        counts = [count for count in seen if isinstance(count, int)]
        row["views"] = sum(counts) if counts else row.get("views")
        return _days(row, layout)

    return complete


def _bare(link: Value) -> str:
    """Return an address without what one list writes and another leaves out."""
    text = str(link or "").strip()
    scheme, found, rest = text.partition("://")
    bare = rest if found and scheme.casefold() in ("http", "https") else text
    return bare.removeprefix("www.").rstrip("/")


def _tool(short: str, tools: Mapping[str, str]) -> str | None:
    """Return the tool whose site a short link is of, else that site; None for what is no address."""
    if "." not in short:
        return None
    host = host_of(short) or ""
    return tools.get(host) or host or None


def _tool_in(file: str, tools: Iterable[str]) -> str | None:
    """Return the tool that a file is called after; None for none."""
    words = file.casefold()
    return next((tool for tool in tools if tool.casefold() in words and len(tool) > _SHORT), None)


def _way(row: Row, referrer: str | None) -> None:
    """Settle source, medium, campaign and channel: as told, as the target is tagged, else as the clicks were referred."""
    words = link_words(str(row.get("target") or row.get("link") or ""))
    if not row.get("source"):
        row["source"], row["medium"] = (
            (words.source, words.medium or None) if words.source else (referrer or None, row.get("medium"))
        )
    row.setdefault("medium", None)
    row["campaign"] = row.get("campaign") or words.campaign or None
    if row.get("channel") is None:
        source, medium = row["source"], row["medium"]
        row["channel"] = channels().of_visit(
            source if isinstance(source, str) else None, medium if isinstance(medium, str) else None
        )


def _days(row: Row, layout: Layout) -> Bad | None:
    day, made = row.pop("_day", None), row.pop("_created", None)
    if (span := row.pop("_range", None)) is not None:
        row["period_start"], row["period_end"] = str(span).split(" - ")
    start = day or row.get("period_start")
    end = day or row.get("period_end") or start
    row["span"] = ""
    if not start and layout.period is not None:
        start, end = layout.period.start.isoformat(), layout.period.end.isoformat()
    elif not start and isinstance(made, str):
        start, end = made, max(made, layout.saved_on or made)
        row["span"] = LIFETIME
    if not isinstance(start, str) or not isinstance(end, str):
        return Bad(_NO_DAYS)
    row["period_start"], row["period_end"] = start, end
    row["span"] = row["span"] or f"{start}/{end}"
    return None
