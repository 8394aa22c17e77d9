"""The words of the commands about files kept with records. Reads none."""

import argparse

from socialroi_desktop.commands.whole import row_id


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands of this module."""
    kept = commands.add_parser("attach", help="keep a file with a record")
    rows = commands.add_parser("attachments", help="print the files kept with a record")
    for each in (kept, rows):
        each.add_argument("file")
        each.add_argument("entity")
        each.add_argument("id", type=row_id)
        each.add_argument("--json", action="store_true")
    kept.add_argument("path")
    kept.add_argument("--note")
    copy = commands.add_parser("attachment", help="write a kept file to a path")
    copy.add_argument("file")
    copy.add_argument("id", type=row_id)
    copy.add_argument("--out", required=True, metavar="PATH", help="a new file, or a folder for it")
