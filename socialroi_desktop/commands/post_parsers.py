"""The words of the commands about posts that are planned. Reads none."""

import argparse

from socialroi_desktop.commands.whole import row_id


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands of this module."""
    check = commands.add_parser("check-post", help="what is to be said of a post before it comes out")
    check.add_argument("file")
    check.add_argument("id", type=row_id)
    check.add_argument(
        "--override",
        metavar="REASON",
        help="keep why it comes out although a check says no, so that it may be ready",
    )
    check.add_argument("--json", action="store_true")
    link = commands.add_parser("link", help="the link of a post, tagged so that who comes by it is known")
    link.add_argument("file")
    link.add_argument("--post", type=row_id, required=True, metavar="ID")
    link.add_argument("--keep", action="store_true", help="write it into the post as well")
    pack = commands.add_parser(
        "pack", help="text, link, code and media without place data, ready to be published"
    )
    pack.add_argument("file")
    pack.add_argument("--post", type=row_id, metavar="ID")
    pack.add_argument("--deal", type=row_id, metavar="ID", help="what its partner is handed instead")
    pack.add_argument("--out", required=True, metavar="FOLDER", help="a new or empty one")
    pack.add_argument("--json", action="store_true")
    phone = commands.add_parser(
        "calendar", help="planned posts as a calendar for the phone (.ics), each with a reminder"
    )
    phone.add_argument("file")
    phone.add_argument("--out", required=True, metavar="C.ics")
    phone.add_argument("--from", dest="first", metavar="DAY", help="from this day on (else from today)")
    draft = commands.add_parser(
        "draft", help="draft posts for several channels from one source, each fitted to its channel"
    )
    draft.add_argument("file")
    draft.add_argument(
        "--from", dest="source", required=True, metavar="SOURCE",
        help="product:3, offer:3, ugc:3, mention:3 or article:TITLE",
    )  # fmt: skip
    draft.add_argument("--link", metavar="URL", help="the page of an article")
    draft.add_argument("--channels", action="append", metavar="C,C", help="such as instagram,tiktok")
    draft.add_argument("--on", metavar="WHEN", help="planned for, such as 2026-10-02T09:00")
    draft.add_argument("--template", metavar="T", help="new_line, how_to_buy or discount")
    draft.add_argument("--language", metavar="L", help="of the template, such as pl (else English)")
    draft.add_argument(
        "--steps", action="store_true", help="how far the six steps are with the source, nothing made"
    )
    draft.add_argument("--json", action="store_true")
    repeat = commands.add_parser(
        "repeat", help="plan a post again every so many days, weeks or months, at the same hour of its clock"
    )
    repeat.add_argument("file")
    repeat.add_argument("id", type=row_id)
    repeat.add_argument("--every", required=True, metavar="STEP", help="day, week, month, 3 days, 2 weeks …")
    repeat.add_argument("--until", metavar="DAY", help="its last day")
    repeat.add_argument("--times", metavar="N", help="how many times more, instead of a last day")
    repeat.add_argument("--json", action="store_true")
    join = commands.add_parser(
        "join", help="a planned post and the one that came out become one; alone: what may be one"
    )
    join.add_argument("file")
    join.add_argument(
        "ids", type=row_id, nargs="*", metavar="ID", help="of the planned one, then of the one that is out"
    )
    join.add_argument("--sure", action="store_true", help="all that are sure to be one")
    join.add_argument("--json", action="store_true")
    share = commands.add_parser("ugc-share", help="make draft posts that show a piece of the library")
    share.add_argument("file")
    share.add_argument("id", type=row_id, help="of the ugc_item")
    share.add_argument("--channel", action="append", required=True, metavar="C", help="once for each draft")
    share.add_argument("--on", metavar="WHEN", help="planned for, such as 2026-10-02T09:00")
    share.add_argument("--text", metavar="WORDS", help="else the caption with the credit of its maker")
    share.add_argument("--owner", metavar="NAME", help="who sees to it (else the owner of the piece)")
    share.add_argument("--json", action="store_true")
