"""The words of the commands about tactics and how often is posted. Reads none."""

import argparse

from socialroi_desktop.commands.whole import MINUTES, MORE, WEEKS, row_id


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands of this module."""
    tactics = commands.add_parser("tactics", help="say how far tactics are, count one, or tick it")
    tactics.add_argument("file")
    tactics.add_argument("--on", metavar="DAY", help="as of this day (else today)")
    tactics.add_argument("--goal", type=row_id, metavar="ID", help="those of one goal only")
    doing = tactics.add_mutually_exclusive_group()
    doing.add_argument("--count", type=row_id, metavar="ID", help="count one more of it, or --by")
    doing.add_argument(
        "--tick", type=row_id, metavar="ID", help="say that it is done; a second time, that not"
    )
    tactics.add_argument(
        "--by", type=MORE, metavar="N", help="with --count: how many more; -1 takes one back"
    )
    tactics.add_argument("--minutes", type=MINUTES, metavar="N", help="with --count: the time it took")
    tactics.add_argument("--json", action="store_true")
    _add_playbook(commands)
    _add_cadence(commands)
    _add_posting(commands)


def _add_playbook(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    book = commands.add_parser("playbook", help="list tactics for a goal, or give it some of them")
    book.add_argument("file", nargs="?", help="without it the playbooks are listed as they come")
    book.add_argument("--goal", type=row_id, metavar="ID")
    book.add_argument("--kind", metavar="KIND", help="of this kind of goal (else that of the goal)")
    book.add_argument("--add", metavar="IDS|all", help="such as link_in_posts,lead_ads: in one step")
    book.add_argument("--on", metavar="DAY", help="nothing is due before this day (else today)")
    book.add_argument("--json", action="store_true")


def _add_cadence(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    often = commands.add_parser("cadence", help="say what raising a number of posts by some percent is")
    often.add_argument("usual", metavar="RANGE", help="what is usual, such as 3-5")
    often.add_argument("percent", metavar="PERCENT", help="by how much it is raised, such as +50%%")
    often.add_argument("--said", metavar="RANGE", help="what was said it would be, such as 6-10")
    often.add_argument("--unit", choices=("day", "week"), help="of what the range is, a day or a week")
    often.add_argument("--json", action="store_true")


def _add_posting(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    posting = commands.add_parser("posting", help="hold posts by week, and of what they are, against targets")
    posting.add_argument("file")
    posting.add_argument("--on", metavar="DAY", help="as of this day (else today)")
    posting.add_argument("--weeks", type=WEEKS, metavar="N", help="so many whole weeks back (else 8)")
    posting.add_argument("--json", action="store_true")
