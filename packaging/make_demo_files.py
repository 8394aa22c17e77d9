"""Roll the demo shop's export files: the same files every time, shaped like what the platforms really export.

    python packaging/make_demo_files.py [FOLDER]      default: resources/demo

The shop's own facts (products, campaigns, codes) are read from resources/demo/workspace.toml, what happens there from
demo_story.toml beside this file. Only `random()` of a seeded generator is drawn, whose sequence Python keeps
from version to version; a test compares the files with a fresh roll.
"""

import csv
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import demo_orders
import demo_people

HERE = Path(__file__).resolve().parent
DEMO = HERE.parent / "resources" / "demo"
SEED = 20261120
GOAL_MONTH, GOAL_REACH = "10/", 10_000

FACEBOOK = (
    "Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type,Permalink,Is crosspost,Is share,"
    "Post type,Languages,Custom labels,Funded content status,Data comment,Date,Views,Reach,"
    '"Reactions, Comments and Shares",Reactions,Comments,Shares,Total clicks,Link Clicks,Other Clicks,Seconds viewed'
)
INSTAGRAM = (
    "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,"
    "Data comment,Date,Views,Reach,Likes,Shares,Comments,Saves,Follows"
)
ADS = (
    "Reporting starts,Reporting ends,Campaign name,Ad Set Name,Ad name,Results,Result indicator,Reach,Impressions,"
    "Amount spent (USD),Clicks (all),Link clicks"
)
VISITS = "Date,Session source / medium,Sessions,Engaged sessions,Total users,New users"
LANDINGS = "Date,Landing page,Sessions"
COSTS = "Date,Kind,Channel,Campaign,Influencer,Amount,Currency,Hours,Note"
Row = Sequence[object]


@dataclass(frozen=True)
class Story:
    """What the dice are rolled over."""

    shop: Mapping[str, Any]
    plot: Mapping[str, Any]

    @property
    def days(self) -> list[date]:
        """All days of the demo."""
        first, last = (date.fromisoformat(self.plot[name]) for name in ("first_day", "last_day"))
        return [first + timedelta(days=n) for n in range((last - first).days + 1)]

    def days_from(self, part: str) -> list[date]:
        """The days of the demo from the first day of one part of its plot on."""
        first = date.fromisoformat(self.plot[part]["first_day"])
        return [day for day in self.days if day >= first]


def read_story() -> Story:
    """Read the shop's facts and its plot."""
    shop = tomllib.loads((DEMO / "workspace.toml").read_text("utf-8"))
    return Story(shop, tomllib.loads((HERE / "demo_story.toml").read_text("utf-8")))


def write_files(folder: Path) -> list[Path]:
    """Write all files of the demo into a folder and return them."""
    story = read_story()
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    orders = demo_orders.roll_orders(story.shop, story.plot, story.days, Random(SEED))
    for year in (2025, 2026):
        sold = [row for order in reversed(orders) if order.day.year == year for row in order.rows]
        made.append(_write(folder / f"orders_export_{year}.csv", demo_orders.HEADER.split(","), sold))
    made.append(_write(folder / "facebook_posts.csv", _names(FACEBOOK), _facebook(story, Random(SEED + 1))))
    made.append(
        _write(folder / "instagram_posts.csv", _names(INSTAGRAM), _instagram(story, Random(SEED + 2)))
    )
    made.append(_write(folder / "meta_ads.csv", _names(ADS), _ads(story, Random(SEED + 3))))
    for year in (2025, 2026):
        days = [day for day in story.days if day.year == year]
        rows = list(_visits(story, days, Random(SEED + year)))
        made.append(_write(folder / f"ga4_traffic_{year}.csv", _names(VISITS), rows, _preamble(days)))
    landed = [day for day in story.days if day >= date.fromisoformat(story.plot["landings"]["first_day"])]
    made.append(
        _write(
            folder / "ga4_landing_pages.csv",
            _names(LANDINGS),
            list(_landings(story, landed, Random(SEED + 9))),
            _preamble(landed, "Landing page"),
        )
    )
    made.append(
        _write(folder / "costs.csv", _names(COSTS), sorted(_costs(story), key=lambda row: str(row[0])))
    )
    return [*made, *_people(folder, story)]


def _people(folder: Path, story: Story) -> list[Path]:
    """Write what people do around the shop: reach by day, sign-ups, mentions, paths."""
    daily = folder / "instagram_daily.csv"
    lines = demo_people.daily_sections(story.plot["daily"], story.days_from("daily"), Random(SEED + 5))
    daily.write_text("\n".join(lines), "utf-8", newline="")
    tables = (
        ("leads.csv", demo_people.LEADS, demo_people.leads),
        ("mentions.csv", demo_people.MENTIONS, demo_people.mentions),
        ("touches.csv", demo_people.TOUCHES, demo_people.touches),
    )
    made = [daily]
    for place, (name, header, roll) in enumerate(tables, start=6):
        part = name.removesuffix(".csv")
        rows = list(roll(story.plot[part], story.days_from(part), Random(SEED + place)))
        made.append(_write(folder / name, _names(header), rows))
    return made


def _names(header: str) -> list[str]:
    return next(csv.reader([header]))


def _write(path: Path, header: Sequence[str], rows: Sequence[Row], preamble: str = "") -> Path:
    with path.open("w", encoding="utf-8", newline="") as handle:
        handle.write(preamble)
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
    return path


def _between(rng: Random, low: float, high: float) -> float:
    return low + (high - low) * rng.random()


def _post_days(story: Story, count: int) -> Iterator[date]:
    days = story.days
    return (days[n * len(days) // count] for n in range(count))


def _publish_time(day: date, rng: Random) -> str:
    # Evening in Warsaw is morning in California, whose clock these exports use.
    return f"{day:%m/%d/%Y} {6 + int(rng.random() * 6):02d}:{int(rng.random() * 60):02d}"


def _reach(plot: Mapping[str, Any], day: date, rng: Random) -> int:
    grown = plot["growth"] if day.year == 2026 else 1.0
    return int(_between(rng, *plot["reach"]) * grown)


def _facebook(story: Story, rng: Random) -> list[list[object]]:
    plot, texts = story.plot["posts"]["facebook"], story.plot["text"]
    rows: list[list[object]] = []
    for n, day in enumerate(_post_days(story, plot["count"])):
        reach = _reach(plot, day, rng)
        reactions, comments, shares = (int(reach * rng.random() * part) for part in (0.07, 0.012, 0.008))
        clicks, links = int(reach * rng.random() * 0.06), int(reach * rng.random() * 0.03)
        kind = plot["kinds"][int(rng.random() * len(plot["kinds"]))]
        post = 830000000000000 + n * 7919
        rows.append([
            post, 61550001000200, "Skate & Skin", texts[n % len(texts)]["words"], "", 32 if kind in ("Videos", "Reels") else 0,
            _publish_time(day, rng), "", f"https://www.facebook.com/skateandskin.example/posts/{post}", 0, 0, kind, "", "",
            "", "", "Lifetime", int(reach * _between(rng, 1.2, 1.9)), reach, reactions + comments + shares, reactions,
            comments, shares, clicks + links, links, clicks, int(reach * 1.4) if kind in ("Videos", "Reels") else "",
        ])  # fmt: skip
    _settle(rows)
    return rows[::-1]


def _settle(rows: list[list[object]]) -> None:
    """Make the reach of the goal's baseline month the round number of the goal."""
    month = [row for row in rows if str(row[6]).startswith(GOAL_MONTH) and "/2026" in str(row[6])]
    reach = [int(str(row[18])) for row in month]
    scaled = [value * GOAL_REACH // sum(reach) for value in reach]
    scaled[0] += GOAL_REACH - sum(scaled)
    for row, value in zip(month, scaled, strict=True):
        row[17], row[18] = value * 3 // 2, value


def _instagram(story: Story, rng: Random) -> list[list[object]]:
    plot, texts = story.plot["posts"]["instagram"], story.plot["text"]
    rows: list[list[object]] = []
    for n, day in enumerate(_post_days(story, plot["count"])):
        reach = _reach(plot, day, rng)
        likes, shares, comments, saves = (
            int(reach * rng.random() * part) for part in (0.11, 0.015, 0.014, 0.03)
        )
        kind = plot["kinds"][int(rng.random() * len(plot["kinds"]))]
        post = 17900000000000000 + n * 104729
        rows.append([
            post, 17841400000000001, "skate.and.skin", "Skate & Skin", texts[(n * 5 + 3) % len(texts)]["words"],
            28 if kind == "IG reel" else 0, _publish_time(day, rng), f"https://www.instagram.com/p/D{n:03d}demo/", kind, "",
            "Lifetime", int(reach * _between(rng, 1.1, 1.8)), reach, likes, shares, comments, saves,
            int(rng.random() * 5) if rng.random() < 0.6 else "",
        ])  # fmt: skip
    return rows[::-1]


def _ads(story: Story, rng: Random) -> list[list[object]]:
    rows = [row for bought in story.plot["ads"] for row in _ad_months(bought, rng)]
    spent, reach, shown = (sum(float(str(row[at])) for row in rows) for at in (9, 7, 8))
    total: list[object] = [
        "2025-01-01",
        "2026-11-20",
        "",
        "",
        "",
        "",
        "",
        int(reach * 0.7),
        int(shown),
        f"{spent:.2f}",
        "",
        "",
    ]
    return [total, *rows]


def _ad_months(bought: Mapping[str, Any], rng: Random) -> Iterator[list[object]]:
    last = date.fromisoformat(bought["end"])
    start = date.fromisoformat(bought["start"])
    while start <= last:
        end = min((start.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1), last)
        for name in bought["sets"]:
            spend = bought["a_day"] / len(bought["sets"]) * ((end - start).days + 1) * _between(rng, 0.9, 1.1)
            shown = int(spend * _between(rng, 95, 150))
            clicks = int(shown * _between(rng, 0.011, 0.024))
            yield [
                start, end, bought["campaign"], name, f"{name}, picture", f"{clicks * 0.7:.1f}", "actions:link_click",
                int(shown * 0.62), shown, f"{spend:.2f}", clicks, int(clicks * 0.7),
            ]  # fmt: skip
        start = end + timedelta(days=1)


def _preamble(days: Sequence[date], table: str = "Traffic acquisition: Session source / medium") -> str:
    line = "# ----------------------------------------\n"
    return (
        f"{line}# {table}\n# Account: Skate & Skin\n# Property: skateandskin.example - GA4\n"
        f"{line}# \n# All Users\n# Start date: {days[0]:%Y%m%d}\n# End date: {days[-1]:%Y%m%d}\n"
    )


def _visits(story: Story, days: Sequence[date], rng: Random) -> Iterator[list[object]]:
    for day in days:
        season = story.plot["season"][day.month - 1]
        for channel in story.plot["channel"]:
            usual = channel["sessions"][day.year - 2025] * season
            if channel["id"] == "tiktok" and day < demo_orders.TIKTOK_FROM:
                usual = 0
            sessions = int(usual * _between(rng, 0.6, 1.4))
            if not sessions:
                continue
            engaged = min(sessions, int(sessions * channel["engaged"] * _between(rng, 0.85, 1.15)))
            users = max(1, int(sessions * _between(rng, 0.78, 0.95)))
            source = f"{channel['source']} / {channel['medium']}"
            yield [f"{day:%Y%m%d}", source, sessions, engaged, users, int(users * _between(rng, 0.5, 0.8))]


def _landings(story: Story, days: Sequence[date], rng: Random) -> Iterator[list[object]]:
    """Give the visits of each day by the page on which they began; the gallery of buyers draws some to the home page."""
    plot = story.plot["landings"]
    for day in days:
        grown = plot["growth"] if day.isoformat() >= plot["gallery_day"] else 1.0
        season = story.plot["season"][day.month - 1]
        for page in plot["page"]:
            usual = page["sessions"] * season * (grown if page["path"] == "/" else 1.0)
            yield [f"{day:%Y%m%d}", page["path"], int(usual * _between(rng, 0.7, 1.3))]


def _costs(story: Story) -> Iterator[list[object]]:
    for cost in story.plot["cost"]:
        day = date.fromisoformat(cost.get("start", story.plot["first_day"]))
        while day <= story.days[-1]:
            amount = f"{cost['amount']:.2f}" if "amount" in cost else ""
            yield [
                day, cost["kind"], cost.get("channel", ""), cost.get("campaign", ""), cost.get("influencer", ""), amount,
                "USD", cost.get("hours", ""), cost["note"],
            ]  # fmt: skip
            if not cost["every"]:
                break
            day += timedelta(days=cost["every"])


if __name__ == "__main__":
    for written in write_files(Path(sys.argv[1]) if len(sys.argv) > 1 else DEMO):
        print(f"{written.name}: {written.stat().st_size:,} bytes")
