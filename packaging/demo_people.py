"""Roll what people do around the demo shop: reach by day, sign-ups, what is said of it, paths to an order.

Shaped like the exports of Meta Business Suite, Meta lead ads, Brand24 and a touch log. All invented.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

LEADS = (
    "id,created_time,ad_id,ad_name,adset_id,adset_name,campaign_id,campaign_name,form_id,form_name,is_organic,platform,"
    "which_size_do_you_wear?,full_name,email,phone_number,lead_status"
)
MENTIONS = (
    "Date,Title,Content,Author,Followers count,Source,Domain,URL,Sentiment,Reach,Influence score,Likes count"
)
TOUCHES = "cookie,time,interaction,conversion,conversion_value,channel"
Row = list[object]


def daily_sections(plot: Mapping[str, Any], days: Sequence[date], rng: Random) -> Iterator[str]:
    """Give the lines of a daily file of Meta Business Suite: one section a figure, each under its title."""
    yield "sep=,"
    for section in plot["section"]:
        yield from (f'"{section["title"]}"', '"Date","Primary"')
        for place, day in enumerate(days):
            grown = 1 + section["growth"] * place / len(days)
            weekend = 0.8 if day.weekday() >= 5 else 1.0
            yield f'"{day.isoformat()}T00:00:00","{int(section["usual"] * grown * weekend * (0.75 + 0.5 * rng.random()))}"'
        yield ""


def leads(plot: Mapping[str, Any], days: Sequence[date], rng: Random) -> Iterator[Row]:
    """Give the rows of a lead-ads export, oldest first."""
    names, forms, sizes = plot["names"], plot["forms"], plot["sizes"]
    for n in range(plot["count"]):
        day = days[n * len(days) // plot["count"]]
        first, last = names[int(rng.random() * len(names))].split()
        form = forms[int(rng.random() * len(forms))]
        organic = rng.random() < 0.3
        yield [
            f"l:7{n:05d}", f"{day.isoformat()}T{8 + int(rng.random() * 12):02d}:{int(rng.random() * 60):02d}:00+01:00",
            "" if organic else f"ag:12{n % 3}", "" if organic else form["ad"], "" if organic else "as:34",
            "" if organic else "Warm, 18-34", "" if organic else "c:56", "" if organic else form["campaign"], f"f:{form['id']}",
            form["name"], "true" if organic else "false", "ig" if rng.random() < 0.7 else "fb",
            sizes[int(rng.random() * len(sizes))], f"{first} {last}", f"{first}.{last}{n}@example.com".lower(),
            f"p:+48600{n:06d}" if rng.random() < 0.5 else "", "CREATED",
        ]  # fmt: skip


def mentions(plot: Mapping[str, Any], days: Sequence[date], rng: Random) -> Iterator[Row]:
    """Give the rows of a listening tool's export, oldest first."""
    said = plot["said"]
    for n in range(plot["count"]):
        day = days[n * len(days) // plot["count"]]
        words = said[int(rng.random() * len(said))]
        author = plot["authors"][int(rng.random() * len(plot["authors"]))]
        followers = int(300 + rng.random() * 20_000)
        site = f"{words['source'].lower()}.com"
        at = f"{day.isoformat()} {8 + int(rng.random() * 13):02d}:{int(rng.random() * 60):02d}"
        yield [
            at, "", words["text"], author, followers, words["source"], site, f"https://{site}/{author}/{7000 + n}",
            words["sentiment"], int(followers * rng.random() * 0.4), 1 + int(rng.random() * 9), int(rng.random() * 40),
        ]  # fmt: skip


def touches(plot: Mapping[str, Any], days: Sequence[date], rng: Random) -> Iterator[Row]:
    """Give the touches of visitors, not in order: some end with an order, most do not."""
    channels = plot["channels"]
    for n in range(plot["visitors"]):
        at = days[int(rng.random() * len(days))]
        count = 1 + int(rng.random() * rng.random() * 6)
        buys = rng.random() < plot["buying"]
        for step in range(count):
            last = buys and step == count - 1
            yield [
                f"v{n:04d}", f"{at.isoformat()}T{8 + step:02d}:{int(rng.random() * 60):02d}:00Z",
                "conversion" if last else "impression", int(last), f"{40 + rng.random() * 90:.2f}" if last else 0,
                channels[int(rng.random() ** 1.4 * len(channels))],
            ]  # fmt: skip
            at = min(at + timedelta(days=int(rng.random() * 9)), days[-1])
