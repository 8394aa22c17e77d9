"""The words of the commands for the steps of a deal. Reads no workspace."""

import argparse
from collections.abc import Callable


def add_deal(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", whole: Callable[[str], int]
) -> None:
    """Add `deal`; `whole` reads the id of a row."""
    deal = commands.add_parser("deal", help="do one step of a deal with a partner")
    deal.add_argument("file")
    deal.add_argument("id", type=whole)
    deal.add_argument("--accept", type=whole, metavar="PROPOSAL", help="make an offer the terms of the deal")
    deal.add_argument("--answer", type=whole, metavar="PROPOSAL", help="add a counter-offer of today")
    deal.add_argument("--sign", action="store_true", help="note that it is signed")
    deal.add_argument(
        "--code", nargs="?", const="", metavar="PERCENT", help="make its discount code, free of clashes"
    )
    deal.add_argument("--link", nargs="?", const="", metavar="PAGE", help="make its tagged link to a page")
    deal.add_argument("--costs", action="store_true", help="write what it costs, or bring that up to date")
    deal.add_argument(
        "--pack", metavar="DIR", help="save text, code and link for the partner in a new folder"
    )
    deal.add_argument("--text", metavar="WORDS", help="with --pack: the words to share")
    deal.add_argument("--json", action="store_true")
