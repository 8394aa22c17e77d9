"""Posts and visits of invented shops and what they add up to, in plain Python; nothing of the app is used here.

A rate adds its two sides over the rows that tell both; orders are held against visits of the days some visits are told of.
"""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from io import StringIO
from random import Random
from zoneinfo import ZoneInfo

from oracle_calculator import NOBODY, ZERO, times

POSTS = (
    "Post ID", "Account ID", "Account username", "Description", "Publish time", "Permalink", "Post type", "Date", "Impressions",
    "Views", "Reach", "Likes", "Comments", "Shares", "Saves", "Link clicks",
)  # fmt: skip
VISITS = ("Date", "Source", "Medium", "Campaign", "Sessions", "Page views", "Bounces", "Engaged sessions")
CHANNELS = {
    ("instagram", "social"): "instagram", ("facebook", "social"): "facebook", ("google", "cpc"): "paid_search",
    ("google", "organic"): "organic_search", ("newsletter", "email"): "email",
}  # fmt: skip
SOCIAL = ("instagram", "facebook")
COUNTS = ("impressions", "views", "reach", "likes", "comments", "shares", "saves", "link_clicks")
MOST = (9_000, 9_000, 5_000, 400, 30, 20, 20, 50)
OF_POSTS = (*COUNTS, "engagements", "posts")
OF_VISITS = ("sessions", "page_views", "bounces", "engaged_sessions")
# Each rate with what stands above and below its line.
POST_RATES = {
    "engagement_rate_by_reach": ("engagements", "reach"), "engagement_rate_by_views": ("engagements", "views"),
    "engagement_rate_by_impressions": ("engagements", "impressions"), "frequency": ("impressions", "reach"),
    "click_through_rate_by_impressions": ("link_clicks", "impressions"), "applause_rate": ("likes", "posts"),
    "amplification_rate": ("shares", "posts"), "conversation_rate": ("comments", "posts"),
}  # fmt: skip
MEANS = {
    f"engagement_rate_by_{by}_mean_of_posts": ("engagements", by) for by in ("reach", "views", "impressions")
}
VISIT_RATES = {
    "bounce_rate": ("bounces", "sessions"), "engaged_session_rate": ("engaged_sessions", "sessions"),
}  # fmt: skip
ADDED = (*OF_POSTS, *OF_VISITS, "social_sessions")
ORDER_RATES = {"conversion_rate_by_sessions": "orders", "social_conversion_rate": "social_orders"}
RATES = {**POST_RATES, **VISIT_RATES}
OTHER_RATES = (*MEANS, "social_traffic_share", *ORDER_RATES)


@dataclass(frozen=True)
class Row:
    """A row of a file: its group under each breakdown, and the counts it tells."""

    groups: dict[str, str]
    tells: dict[str, Decimal]


def some_posts(chance: Random) -> str:
    """Return an export of posts whose clock is that of Los Angeles, with cells that are empty."""
    rows: list[tuple[object, ...]] = [POSTS]
    for number in range(chance.choice((0, 0, 4, 12))):
        # Around the nights in which clocks go forward there and here, and the ends of days and months.
        when = datetime(2026, 3, 7, 18, 0) + timedelta(
            days=chance.choice((0, 20, 24, 53)), minutes=chance.randint(0, 1900)
        )
        told = [
            chance.choice((chance.randint(0, most), chance.randint(1, most), ""))
            for most in (9_000, 9_000, 5_000, 400, 30, 20, 20, 50)
        ]
        rows.append((
            f"17900000000000{number:03d}", "1784", "board.shop", f"Post {number}", f"{when:%m/%d/%Y %H:%M}",
            f"https://www.instagram.com/p/Cabc{number:03d}/", "IG image", "Lifetime", *told,
        ))  # fmt: skip
    return _text(rows)


def some_visits(chance: Random, links: Iterable[str]) -> str:
    """Return a table of visits by day and source over some of the days on which orders came."""
    rows: list[tuple[object, ...]] = [VISITS]
    first = date(2026, 3, 27) + timedelta(days=chance.randint(0, 20))
    for day in range(chance.choice((0, 0, 5, 30))):
        for source, medium in chance.sample(list(CHANNELS), chance.randint(1, len(CHANNELS))):
            sessions = chance.randint(0, 300)
            rest = [chance.choice((chance.randint(0, sessions * most), "")) for most in (3, 1, 1)]
            rows.append(
                (first + timedelta(days=day), source, medium, chance.choice((*links, "")), sessions, *rest)
            )
    return _text(rows)


def rows_of(posts: str, visits: str, zone: str, links: dict[str, str]) -> tuple[list[Row], list[Row]]:
    """Return what each post and each row of visits tells, and where it belongs."""
    found: tuple[list[Row], list[Row]] = ([], [])
    for line in csv.DictReader(StringIO(posts)):
        there = datetime.strptime(line["Publish time"], "%m/%d/%Y %H:%M").replace(
            tzinfo=ZoneInfo("America/Los_Angeles")
        )
        tells = {
            name: Decimal(line[head]) for name, head in zip(COUNTS, POSTS[8:], strict=True) if line[head]
        }
        # Reactions decide: who tells no likes tells no engagements.
        if "likes" in tells:
            tells["engagements"] = sum(
                (tells.get(name, ZERO) for name in ("likes", "comments", "shares", "saves")), ZERO
            )
        keys = {"": "", "channel": "instagram", "campaign": NOBODY, "post": line["Description"]}
        found[0].append(
            Row(keys | times(there.astimezone(ZoneInfo(zone)).date()), tells | {"posts": Decimal(1)})
        )
    for line in csv.DictReader(StringIO(visits)):
        channel = CHANNELS[line["Source"], line["Medium"]]
        tells = {
            name: Decimal(line[head]) for name, head in zip(OF_VISITS, VISITS[4:], strict=True) if line[head]
        }
        if channel in SOCIAL:
            tells["social_sessions"] = tells["sessions"]
        keys = {"": "", "channel": channel, "campaign": links.get(line["Campaign"], NOBODY)}
        found[1].append(Row(keys | times(date.fromisoformat(line["Date"])), tells))
    return found


def added(rows: Iterable[Row], name: str) -> Decimal | None:
    """Add a count over the rows that tell it; None where none does."""
    told = [row.tells[name] for row in rows if name in row.tells]
    return sum(told, ZERO) if told else None


def paired(rows: Sequence[Row], above: str, below: str) -> Decimal | None:
    """Divide two sums of the rows that tell both."""
    both = [row for row in rows if above in row.tells and below in row.tells]
    under = added(both, below)
    return (added(both, above) or ZERO) / under if under else None


def mean(rows: Iterable[Row], above: str, below: str) -> Decimal | None:
    """Return the mean of the rates of single posts."""
    rates = [one for row in rows if (one := paired([row], above, below)) is not None]
    return sum(rates, ZERO) / len(rates) if rates else None


def _text(rows: list[tuple[object, ...]]) -> str:
    out = StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue()
