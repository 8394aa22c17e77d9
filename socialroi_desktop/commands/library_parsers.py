"""The words of the commands of the library. Reads none."""

import argparse

from socialroi_desktop.commands.whole import DAYS, DAYS_BESIDE, row_id, row_ids
from socialroi_desktop.domain.library.file_names import USUAL_RULE
from socialroi_desktop.domain.records.library import USE


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands of this module."""
    added = commands.add_parser("ugc", help="add pictures, films and folders of them to the library")
    added.add_argument("file")
    added.add_argument("paths", nargs="*", metavar="PATH")
    added.add_argument("--link", action="store_true", help="leave the files where they lie, keep no copy")
    added.add_argument(
        "--find", metavar="FOLDER", help="look there for linked files that were moved; adds none"
    )
    added.add_argument("--alike", action="store_true", help="list what looks alike, in groups; adds none")
    added.add_argument(
        "--merge", type=row_ids, metavar="KEEP,GOES",
        help="make one piece of two, with the stricter rights",
    )  # fmt: skip
    added.add_argument("--json", action="store_true")
    _add_export(commands)
    results = commands.add_parser("ugc-results", help="what pieces of the library brought, and their pages")
    results.add_argument("file")
    results.add_argument("--id", type=row_id, help="of one ugc_item, with its pages before and after")
    results.add_argument(
        "--days", type=DAYS_BESIDE, metavar="N", help="with --id: so many days before and after"
    )
    results.add_argument("--json", action="store_true")
    _add_rights(commands)


def _add_rights(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    rights = commands.add_parser(
        "rights", help="may a piece be used in one way, there and then; what is to be taken down"
    )
    rights.add_argument("file")
    rights.add_argument(
        "ids", type=row_id, nargs="*", metavar="id", help="of the ugc_item; with --ask and --answer several"
    )
    asked = rights.add_mutually_exclusive_group(required=True)
    asked.add_argument("--use", choices=[choice.id for choice in USE])
    asked.add_argument("--take-down", action="store_true", help="list every place that no right covers")
    asked.add_argument("--ask", metavar="USE,…", help="write the request for these uses, such as ads,website")
    asked.add_argument("--answer", choices=("granted", "declined", "replied"), help="to what was asked for")
    asked.add_argument(
        "--withdraw", metavar="USE,…", help="its maker takes these uses of it back; all: every use"
    )
    rights.add_argument("--channel", metavar="C", help="with --ask: on which network, such as instagram")
    rights.add_argument(
        "--language", metavar="L", help="with --ask: en, pl, vi, zh_Hans or zh_Hant (else that of the maker)"
    )
    rights.add_argument(
        "--log", action="store_true", help="with --ask: note it as asked today, and log the touch"
    )
    rights.add_argument(
        "--days", type=DAYS, metavar="N", help="with --answer granted: for so long; else without an end"
    )
    rights.add_argument(
        "--uses", metavar="USE,…", help="with --answer: only what was asked for these uses; else for all"
    )
    rights.add_argument("--credit", metavar="WORDS", help="with --answer: how the maker is named")
    rights.add_argument("--text", metavar="WORDS", help="with --answer, --withdraw: what they wrote")
    rights.add_argument(
        "--on",
        metavar="D",
        help="the day of the use, or its first day; with a step the day it is noted for; today where left out",
    )
    rights.add_argument(
        "--until", metavar="D", help="its last day; with --ask or --answer granted that of the right"
    )
    rights.add_argument(
        "--territory",
        metavar="COUNTRY,…",
        help="where it is shown; with --ask or --answer granted where it may be",
    )
    rights.add_argument("--json", action="store_true")


def _add_export(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    out = commands.add_parser(
        "ugc-export", help="copy pieces into a folder, with a sheet of credits and rights"
    )
    out.add_argument("file")
    out.add_argument("out", help="a new or an empty folder")
    wanted = out.add_mutually_exclusive_group(required=True)
    wanted.add_argument("--collection", metavar="NAME")
    wanted.add_argument("--ids", type=row_ids, metavar="1,2,…")
    out.add_argument("--use", required=True, choices=[choice.id for choice in USE], help="what for")
    out.add_argument("--on", metavar="D", help="the day of the use; today where it is left out")
    out.add_argument("--territory", metavar="COUNTRY,…", help="where they are shown")
    out.add_argument("--override", metavar="REASON", help="those go, too, that may not be used so")
    out.add_argument(
        "--override-ids",
        type=row_ids,
        metavar="1,2,…",
        help="of those that may not, the ones the reason is for",
    )
    out.add_argument(
        "--names", metavar="RULE", default=USUAL_RULE, help="what files are called, such as {id}-{title}"
    )
    out.add_argument(
        "--contact-sheet",
        metavar="OUT.pdf",
        help="also pages of pictures with creator and rights of those that went",
    )
    out.add_argument(
        "--keep-data",
        action="store_true",
        help="the copies tell place and device, but for those of somebody erased",
    )
    out.add_argument("--json", action="store_true")
