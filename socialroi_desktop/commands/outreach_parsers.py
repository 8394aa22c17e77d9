"""The words of the commands for the steps of a deal, and to erase a person. Reads no workspace."""

import argparse
from collections.abc import Callable


def add_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", whole: Callable[[str], int]
) -> None:
    """Add the commands of this module; `whole` reads the id of a row."""
    add_deal(commands, whole)
    _add_erase(commands, whole)


def _add_erase(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", whole: Callable[[str], int]
) -> None:
    erased = commands.add_parser("erase", help="erase a person everywhere, for good")
    erased.add_argument("file")
    erased.add_argument("entity", choices=("influencer",))
    erased.add_argument("id", type=whole)
    erased.add_argument("--yes", action="store_true", help="do it; without this, what would go is printed")
    erased.add_argument("--receipt", metavar="OUT", help="save the receipt as a file, too")
    erased.add_argument("--json", action="store_true")


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
    deal.add_argument(
        "--post",
        metavar="PURPOSE",
        help="with --pack: a post from its template: new_line, how_to_buy or discount",
    )
    deal.add_argument("--language", help="with --post: another language than that of the partner")
    deal.add_argument("--json", action="store_true")
