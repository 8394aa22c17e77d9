"""The words of the commands for outreach: a deal, screening, erasing, and the settings of a workspace. Reads none."""

import argparse

from socialroi_desktop.commands.whole import row_id


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands of this module."""
    _add_letter(commands)
    add_deal(commands)
    _add_erase(commands)
    _add_screen(commands)
    _add_settings(commands)


def _add_erase(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    erased = commands.add_parser("erase", help="erase a person everywhere, for good")
    erased.add_argument("file")
    erased.add_argument("entity", choices=("influencer",))
    erased.add_argument("id", type=row_id)
    erased.add_argument("--yes", action="store_true", help="do it; without this, what would go is printed")
    erased.add_argument(
        "--pieces",
        choices=("keep", "delete"),
        default="keep",
        help="of the library, made by the person: they stay without a name, or go with their bytes",
    )
    erased.add_argument("--receipt", metavar="OUT", help="save the receipt as a file, too")
    erased.add_argument("--json", action="store_true")


def add_deal(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `deal`."""
    deal = commands.add_parser("deal", help="do one step of a deal with a partner")
    deal.add_argument("file")
    deal.add_argument("id", type=row_id)
    deal.add_argument("--accept", type=row_id, metavar="PROPOSAL", help="make an offer the terms of the deal")
    deal.add_argument("--answer", type=row_id, metavar="PROPOSAL", help="add a counter-offer of today")
    deal.add_argument("--sign", action="store_true", help="note that it is signed")
    deal.add_argument(
        "--code", nargs="?", const="", metavar="PERCENT", help="make its discount code, free of clashes"
    )
    deal.add_argument("--link", nargs="?", const="", metavar="PAGE", help="make its tagged link to a page")
    deal.add_argument("--costs", action="store_true", help="write what it costs, or bring that up to date")
    deal.add_argument(
        "--pack", metavar="DIR", help="save text, code and link for the partner in a new folder"
    )
    deal.add_argument(
        "--sheet", action="store_true", help="print its terms sheet, to be handed to the partner"
    )
    deal.add_argument("--results", action="store_true", help="print what it brought so far, each order once")
    deal.add_argument("--text", metavar="WORDS", help="with --pack: the words to share")
    deal.add_argument(
        "--post",
        metavar="PURPOSE",
        help="with --pack: a post from its template: new_line, how_to_buy or discount",
    )
    deal.add_argument("--language", help="with --post: another language than that of the partner")
    deal.add_argument("--json", action="store_true")


def _add_screen(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    screen = commands.add_parser("screen", help="hold the list of people against a screening rule")
    screen.add_argument("file")
    screen.add_argument("rule", metavar="RULE", help="the name or id of a screening_rule")
    screen.add_argument("--apply", action="store_true", help="move those who pass, decline those who are out")
    screen.add_argument("--to", choices=("screen", "get_contact"), help="where those who pass go")
    screen.add_argument("--json", action="store_true")


def _add_settings(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    told = commands.add_parser("settings", help="print the settings of a workspace, or change some")
    told.add_argument("file")
    told.add_argument("fields", nargs="*", metavar="FIELD=VALUE", help="“fields settings” names them")
    told.add_argument("--json", action="store_true")


def _add_letter(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    letter = commands.add_parser("letter", help="write a letter to somebody from a template")
    letter.add_argument("file")
    letter.add_argument("--influencer", type=row_id, required=True, metavar="ID")
    letter.add_argument("--deal", type=row_id, metavar="ID", help="what it is about (else the newest deal)")
    letter.add_argument(
        "--purpose", metavar="P", help="first_letter, follow_up, permission, seeding, thanks or renewal"
    )
    letter.add_argument(
        "--language", metavar="L", help="en, pl, vi, zh_Hans or zh_Hant (else that of the person)"
    )
    letter.add_argument("--log", action="store_true", help="log it as sent, with a follow-up")
    letter.add_argument("--json", action="store_true")
