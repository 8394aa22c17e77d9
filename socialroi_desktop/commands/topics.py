"""The command of the topic map: what posts of each topic brought, how many topics a month had, and posts put on a topic."""

import argparse
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_json, print_rows
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Topic
from socialroi_desktop.domain.telling import filled
from socialroi_desktop.errors import UsageError, UserError
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.operations.posting.topics import give_topic
from socialroi_desktop.queries.post_ranges import RATE
from socialroi_desktop.queries.strategy.topics import TopicMap, TopicRow, topic_map
from socialroi_desktop.queries.strategy.works import Works, what_works
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import reading


def run_topics(arguments: argparse.Namespace) -> int:
    """Print the map, or put posts on a topic."""
    if bool(arguments.give) != bool(arguments.posts):
        raise UsageError("Name the topic with --give and the posts with --posts.")
    first, last = words.day(arguments.start, "--from"), words.day(arguments.end, "--to")
    with open_workspace(Path(arguments.file), read_only=not arguments.give) as workspace:
        if arguments.give:
            changed = give_topic(workspace, ids=arguments.posts, topic_id=_topic(workspace, arguments.give))
            if not arguments.json:
                print(filled(changed.template, changed.details))
                return 0
        today = datetime.now(ZoneInfo(workspace.settings().timezone)).date()
        known = reading.first_and_last_day(workspace)
        start = first or (words.day(known[0], "--from") if known else None) or today
        end = last or max(start, today)
        if end < start:
            raise UsageError("--to lies before --from.")
        found = topic_map(workspace, Period(start, end))
        works = [_works(each) for each in what_works(workspace, found.period)] if arguments.works else []
    if arguments.works:
        print_rows(works, as_json=arguments.json)
    elif arguments.json:
        print_json(as_json(found))
    else:
        _print(found)
    return 0


def as_json(found: TopicMap) -> dict[str, Any]:
    """Return the map as scripts read it; a figure nobody can know is null with its reason."""
    return {
        "from": found.period.start.isoformat(),
        "to": found.period.end.isoformat(),
        "topics": [_row(row) for row in found.rows],
        "months": [
            {
                "month": row.start.isoformat(), "posts": row.posts, "topics": row.topics, "on_most": row.on_most,
                "rate": _figure(row.rate),
            }
            for row in found.months
        ],
        "off_the_map": list(found.off),
    }  # fmt: skip


def _print(found: TopicMap) -> None:
    told = as_json(found)
    print_rows(
        [
            {**each, "topic": f"{'  ' * each['depth']}{each['topic'] or 'off the map'}", "rate": _text(each["rate"])}
            for each in told["topics"]
        ],
        as_json=False,
    )  # fmt: skip
    print_rows([{**each, "rate": _text(each["rate"])} for each in told["months"]], as_json=False)


def _row(row: TopicRow) -> dict[str, Any]:
    counts = {name: _value(row.told[name]) for name in row.told if name != RATE}
    return {
        "id": row.topic.id if row.topic else None, "topic": row.topic.name if row.topic else None,
        "root": row.topic.root if row.topic else None, "depth": row.depth, **counts,
        "rate": _figure(row.told[RATE]),
    }  # fmt: skip


def _works(works: Works) -> dict[str, Any]:
    return {
        "channel": works.channel, "by": works.by, "name": works.name, "posts": works.posts,
        "rate": _value(works.rate), "low": _figure(works.rate)["low"], "high": _figure(works.rate)["high"],
        "usual": _value(works.usual), "verdict": works.verdict,
    }  # fmt: skip


def _value(figure: Figure) -> str | None:
    return None if figure.value is None else str(figure.value)


def _figure(figure: Figure) -> dict[str, str | None]:
    ends = {"low": figure.low, "high": figure.high}
    told = {name: None if value is None else str(value) for name, value in ends.items()}
    return {"value": _value(figure), **told, "note": figure.note}


def _text(figure: dict[str, str | None]) -> str | None:
    value, low, high = (_percent(figure[name]) for name in ("value", "low", "high"))
    return value if low is None or high is None else f"{value} ({low} to {high})"


def _percent(share: str | None) -> str | None:
    return None if share is None else f"{Decimal(share):.2%}"


def _topic(workspace: Workspace, word: str) -> int | None:
    """Return the id of a topic by its id or name; None for the word that takes posts off the map."""
    if word == "none":
        return None
    known = reading.listing(workspace, Topic)
    found = next((one for one in known if str(one.id) == word or fold(one.name) == fold(word)), None)
    if found is None:
        raise UserError("There is no topic “{name}”; “list FILE topic” names those there are.", name=word)
    return found.id
