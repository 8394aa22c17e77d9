"""The words of the commands about who the shop is and where. Reads none."""

import argparse

from socialroi_desktop.commands.whole import DAYS, row_id


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands of this module."""
    steps = commands.add_parser("steps", help="the seven steps of the plan and how far each is")
    steps.add_argument("file")
    steps.add_argument("--on", metavar="DAY", help="as of this day; today when left out")
    compared = commands.add_parser("compare", help="two records of a kind side by side: what differs")
    compared.add_argument("file")
    compared.add_argument("entity", help="such as brief")
    compared.add_argument("before", type=row_id, metavar="BEFORE")
    compared.add_argument("after", type=row_id, metavar="AFTER")
    own = commands.add_parser("accounts", help="own accounts with their numbers, and those that files name")
    own.add_argument("file")
    own.add_argument("--take-over", action="store_true", help="list all that files name")
    own.add_argument("--rename", metavar="PLATFORM", help="call a platform of your own otherwise, see --to")
    own.add_argument("--to", metavar="NAME", help="its new name; it becomes one with a channel of that name")
    own.add_argument("--on", metavar="DAY", help="as of this day; today when left out")
    own.add_argument(
        "--days", type=DAYS, default=28, metavar="N", help="growth and engagement over so many days"
    )
    shares = commands.add_parser(
        "shares", help="what a stage gives each platform against costs and hours; effort by role of account"
    )
    shares.add_argument("file")
    shares.add_argument(
        "--stage", type=row_id, metavar="ID", help="of the stage_plan; the one of today when left out"
    )
    shares.add_argument(
        "--effort", action="store_true", help="posts, hours and money by role of account instead"
    )
    shares.add_argument("--on", metavar="DAY", help="as of this day; today when left out")
    brand = commands.add_parser("brand-words", help="the words and handles by which people mean the shop")
    brand.add_argument("file")
    funnel = commands.add_parser(
        "funnel", help="the offers of each campaign as steps: how many saw and answered them, and go on"
    )
    funnel.add_argument("file")
    funnel.add_argument("--campaign", type=row_id, metavar="ID", help="only the offers of this campaign")
    kept = commands.add_parser(
        "kept", help="followers that giveaways and contests gained, and how many stayed 30, 60 and 90 days"
    )
    kept.add_argument("file")
    kept.add_argument("--activity", type=row_id, metavar="ID", help="only this one")
    kept.add_argument("--on", metavar="DAY", help="as of this day; today when left out")
    promotions = commands.add_parser(
        "promotions",
        help="visits, leads and sales by the links of promotions with partners, credited to each partner",
    )
    promotions.add_argument("file")
    promotions.add_argument("--on", metavar="DAY", help="until this day; today when left out")
    campaigns = commands.add_parser(
        "campaigns", help="what campaigns cost, line by line, and brought; or all of them in groups"
    )
    campaigns.add_argument("file")
    campaigns.add_argument("--campaign", type=row_id, metavar="ID", help="only this one")
    campaigns.add_argument(
        "--budget-request", metavar="CSV", help="save the sheet that asks for the budget of --campaign"
    )
    campaigns.add_argument("--by", choices=("people", "goods", "place"), help="groups that add up instead")
    campaigns.add_argument("--on", metavar="DAY", help="as of this day; today when left out")
    offers = commands.add_parser(
        "offers", help="the average order before, during and after each offer, and orders with its code"
    )
    motives = commands.add_parser(
        "motives", help="activities by motive: who took part, new followers, cost and cost per result"
    )
    for each in (offers, motives):
        each.add_argument("file")
        each.add_argument("--on", metavar="DAY", help="as of this day; today when left out")
    for each in (steps, compared, own, shares, brand, funnel, kept, promotions, campaigns, offers, motives):
        each.add_argument("--json", action="store_true")
