"""The words of the commands about what posts speak of and what people say by own tags. Reads none."""

import argparse

from socialroi_desktop.commands.whole import row_ids


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands of this module."""
    topics = commands.add_parser(
        "topics",
        help="the topic map: what each topic brought, topics by month, posts off the map",
        description="Tell the topic map: posts of each topic with what they brought (rate: engagements of 100 people reached,"
        " with its 95 %% range), how many topics each month had, and the posts off the map.",
    )
    topics.add_argument("file", help="the workspace")
    topics.add_argument(
        "--give", metavar="TOPIC", help="put --posts on this topic (id or name; none: off it)"
    )
    topics.add_argument("--posts", type=row_ids, metavar="ID,ID", help="the posts for --give")
    topics.add_argument("--works", action="store_true", help="what works on each platform, with its evidence")
    tags = commands.add_parser(
        "own-tags",
        help="mentions with your handle or hashtag by week beside visits and orders; whom to thank",
        description="Tell mentions with your own handle or hashtag by week, beside visits and orders of the same weeks, and whom"
        " nobody has thanked yet.",
    )
    tags.add_argument("file", help="the workspace")
    tags.add_argument("--thank", type=row_ids, metavar="ID,ID", help="who wrote these mentions was thanked")
    customers = commands.add_parser(
        "customers",
        help="who buys and buys again: by channel, by how long ago and how often, by the month of the first order",
        description="Tell new and returning customers with what they are worth, how long ago and how often people bought, and how"
        " many of each month came back; a year up to today where no day is told.",
    )
    customers.add_argument("file", help="the workspace")
    for each in (topics, tags, customers):
        each.add_argument("--from", dest="start", metavar="DAY", help="the first day, as 2026-09-01")
        each.add_argument("--to", dest="end", metavar="DAY", help="the last day")
        each.add_argument("--json", action="store_true", help="as JSON")
