"""The words of the commands that make, fill and keep a workspace, and of those about this installation. Reads none."""

import argparse
from collections.abc import Mapping

from socialroi_desktop.commands.whole import MINUTES


def add_later(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", later: Mapping[str, str]
) -> None:
    """Add commands that are not there yet, with what is said of each."""
    for name, words in later.items():
        coming = commands.add_parser(name, help=words)
        coming.add_argument("words", nargs="*")
        for flag in ("--out", "--from", "--to", "--kind"):
            coming.add_argument(flag, help=argparse.SUPPRESS)
        coming.add_argument("--json", action="store_true", help=argparse.SUPPRESS)


def add_making(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands that make a workspace, bring files into it and take a change back."""
    demo = commands.add_parser("demo", help="make a filled demo workspace and open it")
    demo.add_argument("file", nargs="?")
    demo.add_argument("--no-window", action="store_true", help="make it only")
    new = commands.add_parser("new", help="make an empty workspace")
    new.add_argument("file")
    new.add_argument("--name", metavar="SHOP", help="what your shop is called in letters (else as the file)")
    new.add_argument("--currency", default="USD", metavar="CODE")
    new.add_argument("--timezone", default="UTC", metavar="ZONE", help="for example Europe/Warsaw")
    new.add_argument("--margin", metavar="PERCENT", help="gross margin for products without a unit cost")
    new.add_argument("--hourly-rate", metavar="AMOUNT", help="what your own hour costs")
    _add_import(commands)
    undo = commands.add_parser("undo", help="undo the last change")
    undo.add_argument("file")
    undo.add_argument("--json", action="store_true")


def add_keeping(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands that tell what is due, check, copy and save a workspace, and those about the installation."""
    _add_due(commands)
    _add_goals(commands)
    sources = commands.add_parser(
        "sources", help="sources of visits and orders that match nothing, with their counts"
    )
    sources.add_argument("file")
    sources.add_argument("--json", action="store_true")
    check = commands.add_parser("check", help="check the file for damage")
    check.add_argument("file")
    backup = commands.add_parser("backup", help="copy a workspace and verify the copy")
    backup.add_argument("file")
    backup.add_argument("out", nargs="?")
    export = commands.add_parser("export", help="save every kind of record as a CSV file of its own")
    export.add_argument("file")
    export.add_argument("directory")
    export.add_argument("--json", action="store_true")
    _add_screenshots(commands)
    commands.add_parser("self-test", help="check that this installation works")


def _add_screenshots(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    shots = commands.add_parser("screenshots", help="draw every tab as a PNG")
    shots.add_argument("directory")
    shots.add_argument("--workspace")
    shots.add_argument("--language", default="en")
    shots.add_argument("--theme", default="light", choices=("light", "dark", "contrast", "system"))
    shots.add_argument("--size", default="1280x800", metavar="WxH")


def _add_import(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    brought = commands.add_parser("import", help="import exports of platforms and shops")
    brought.add_argument("file")
    brought.add_argument("exports", nargs="+", metavar="EXPORT")
    brought.add_argument("--format", metavar="ID", help="read the files as this format")
    brought.add_argument("--currency", metavar="CODE", help="currency of amounts that name none")
    brought.add_argument("--timezone", metavar="ZONE", help="zone of times that name none")
    brought.add_argument("--period", metavar="FROM..TO", help="the days a file covers that does not say so")
    brought.add_argument("--account", metavar="NAME", help="the account or shop the files are from")
    brought.add_argument("--channel", metavar="CHANNEL", help="the network of files that name none")
    brought.add_argument(
        "--encoding", metavar="NAME", help="the encoding of files that do not prove their own"
    )
    brought.add_argument(
        "--read",
        metavar="NAME=ANSWER",
        action="append",
        default=[],
        help="answer what files leave open: dates=month-first, decimals=comma, year=2025, channel=tiktok, kind=cost,"
        " “column Betrag=amount”, influencer:Anna=12; FILE:NAME=ANSWER for one of several",
    )
    brought.add_argument(
        "--accept",
        metavar="LINES",
        help="take doubtful rows: their lines (4,7-9), or all; 4=2 in the second reading; FILE:LINES of several",
    )
    brought.add_argument("--refuse", metavar="LINES", help="leave rows out by their lines, whatever they are")
    brought.add_argument(
        "--dry-run", action="store_true", help="judge every row and list the doubtful ones, keep nothing"
    )
    brought.add_argument("--json", action="store_true")


def _add_goals(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    goals = commands.add_parser("goals", help="where the goals stand, with the parts of their targets")
    goals.add_argument("file")
    goals.add_argument("--on", metavar="DAY", help="as of this day; today when left out")
    goals.add_argument("--json", action="store_true")


def _add_due(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    due = commands.add_parser("due", help="what is due over all tabs; done, moved or dropped")
    due.add_argument("file")
    due.add_argument("--on", metavar="DAY", help="as of this day; today when left out")
    decided = due.add_mutually_exclusive_group()
    for flag, told in {
        "--done": "say that an item is done",
        "--move": "put an item off; with --to",
        "--drop": "will not be done; with --reason",
        "--worked": "keep own time spent on an item as cost; with --minutes",
    }.items():
        decided.add_argument(flag, metavar="ITEM", help=told)
    due.add_argument("--minutes", metavar="N", type=MINUTES)
    due.add_argument("--to", metavar="DAY")
    due.add_argument("--link", metavar="URL", help="where a post can be seen that is out; with --done")
    due.add_argument("--reason", metavar="WORDS")
    due.add_argument("--json", action="store_true")
    worth = commands.add_parser("worth", help="what is unusual in the last days, with the rows behind it")
    worth.add_argument("file")
    worth.add_argument("--on", metavar="DAY", help="as of this day; today when left out")
    worth.add_argument("--seen", metavar="ITEM", help="let go of one")
    worth.add_argument("--json", action="store_true")
