"""The words of the commands about tactics and how often is posted. Reads none."""

import argparse
from collections.abc import Callable


def add_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", whole: Callable[[str], int]
) -> None:
    """Add the commands of this module; `whole` reads the id of a row."""
    tactics = commands.add_parser("tactics", help="say how far tactics are, count one, or tick it")
    tactics.add_argument("file")
    tactics.add_argument("--on", metavar="DAY", help="as of this day (else today)")
    tactics.add_argument("--goal", type=whole, metavar="ID", help="those of one goal only")
    doing = tactics.add_mutually_exclusive_group()
    doing.add_argument("--count", type=whole, metavar="ID", help="count one more of it, or --by")
    doing.add_argument(
        "--tick", type=whole, metavar="ID", help="say that it is done; a second time, that not"
    )
    tactics.add_argument("--by", type=int, metavar="N", help="with --count: how many more; -1 takes one back")
    tactics.add_argument("--minutes", type=whole, metavar="N", help="with --count: the time it took")
    tactics.add_argument("--json", action="store_true")
