"""The words of the commands that work on records of any kind, and of what a deal must bring. Reads none."""

import argparse

from socialroi_desktop.commands.whole import ROWS, row_id


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands of this module."""
    _add_break_even(commands)
    _add_reading(commands)
    _add_writing(commands)


def _add_reading(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    fields = commands.add_parser("fields", help="name the kinds of record, or the fields of one")
    fields.add_argument("entity", nargs="?")
    rows = commands.add_parser("list", help="print records")
    rows.add_argument("file")
    rows.add_argument("entity")
    rows.add_argument(
        "--where", action="append", default=[], metavar='"FIELD OP VALUE"', help="OP: = != < <= > >= ~"
    )
    rows.add_argument("--sort", default="", metavar="[-]FIELD")
    rows.add_argument("--limit", type=ROWS, metavar="N")
    rows.add_argument("--view", metavar="NAME", help="what a saved view asks must hold, too")
    rows.add_argument("--csv", metavar="OUT", help="save them as a CSV file that can be imported again")
    rows.add_argument(
        "--force", action="store_true", help="with --csv: replace a file that is there and is no such list"
    )
    for each in (fields, rows):
        each.add_argument("--json", action="store_true")


def _add_writing(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    added = commands.add_parser("add", help="add a record")
    changed = commands.add_parser("set", help="change fields of a record")
    gone = commands.add_parser("delete", help="delete records")
    joined = commands.add_parser("merge", help="make one record of two; undo takes it back")
    for each in (added, changed, gone, joined):
        each.add_argument("file")
        each.add_argument("entity")
    changed.add_argument("id", type=row_id)
    joined.add_argument("keep", type=row_id, metavar="KEEP", help="the id of the record that stays")
    joined.add_argument("goes", type=row_id, metavar="GOES", help="the id of the one that becomes part of it")
    joined.add_argument(
        "fields", nargs="*", metavar="FIELD=keep|goes", help="whose value stays; else as the window proposes"
    )
    gone.add_argument("ids", nargs="+", type=row_id, metavar="ID")
    for each in (added, changed):
        each.add_argument("fields", nargs="+", metavar="FIELD=VALUE")
    for each in (added, changed, gone, joined):
        each.add_argument("--json", action="store_true")


def _add_break_even(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    asked = commands.add_parser("break-even", help="say how many orders pay for a deal with a partner")
    asked.add_argument("file", nargs="?", help="with --deal: what is not said is taken from this workspace")
    asked.add_argument("--deal", type=row_id, metavar="ID")
    for flag, told in {
        "--fee": "what the partner is paid",
        "--product": "what the products sent cost you",
        "--shipping": "what sending them costs",
        "--rate": "what your own hour costs",
        "--aov": "average order value",
    }.items():
        asked.add_argument(flag, metavar="AMOUNT", help=told)
    asked.add_argument("--hours", metavar="HOURS", help="your own time")
    for flag, told in {
        "--margin": "what is left of an order after product, shipping and fees",
        "--refund-rate": "the part of sales that is given back",
        "--commission": "the partner's part of what buyers keep",
    }.items():
        asked.add_argument(flag, metavar="PERCENT", help=told)
    asked.add_argument("--currency", metavar="CODE")
    asked.add_argument(
        "--keep", action="store_true", help="with --deal: keep with the deal what it is assumed to bring"
    )
    asked.add_argument("--json", action="store_true")
