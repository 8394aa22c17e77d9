"""What the `search` command is asked with."""

import argparse

from socialroi_desktop.commands.whole import ROWS


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    asked = commands.add_parser(
        "search", help="find records of any kind by words, or parts of words, they hold"
    )
    asked.add_argument("file")
    asked.add_argument(
        "query",
        help="all of its words must be there, whatever their case and accents; of ugc also fields, such as rights:ads -used;"
        " last, and after --, where it begins with a minus",
    )  # fmt: skip
    asked.add_argument(
        "--in", dest="kind", default="all", metavar="KIND",
        help="ugc, influencers, posts, mentions, all, or a kind of record as “fields” names it",
    )  # fmt: skip
    asked.add_argument("--limit", type=ROWS, default=50, metavar="N", help="of each kind; 50 when left out")
    asked.add_argument("--json", action="store_true")
