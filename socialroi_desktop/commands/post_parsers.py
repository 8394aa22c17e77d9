"""The words of the commands about posts that are planned. Reads none."""

import argparse
from collections.abc import Callable


def add_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", whole: Callable[[str], int]
) -> None:
    """Add the commands of this module; `whole` reads the id of a row."""
    check = commands.add_parser("check-post", help="what is to be said of a post before it comes out")
    check.add_argument("file")
    check.add_argument("id", type=whole)
    check.add_argument("--json", action="store_true")
