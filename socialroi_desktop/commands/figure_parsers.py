"""The words of the commands that ask for figures and for the rows behind them. Reads no workspace."""

import argparse

from socialroi_desktop.commands.whole import ROWS

_MODELS = (
    "attribution model: last_touch, first_touch, linear; last_non_direct, position and time_decay, which say so where they"
    " give the same"
)


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `figures` and `proof`."""
    figures = commands.add_parser("figures", help="work out figures")
    proof = commands.add_parser("proof", help="print every row behind a figure, with its file and line")
    for each in (figures, proof):
        each.add_argument("file")
        each.add_argument("--metric", nargs="+", action="extend", metavar="ID", required=each is proof)
        each.add_argument("--from", dest="start", metavar="DAY")
        each.add_argument("--to", dest="end", metavar="DAY")
        each.add_argument(
            "--by",
            default="",
            metavar="GROUP",
            help="channel, campaign, influencer, post, goal, product, band (time on pages), topic, form, stage, tier or kind"
            " (of the person), type (of mentions), day, week or month",
        )
        each.add_argument("--model", default="last_touch", help=_MODELS)
        each.add_argument("--json", action="store_true")
    proof.add_argument("--group", metavar="NAME", help="with --by: only the figure of this group")
    proof.add_argument("--limit", type=ROWS, metavar="N", help="print so many rows of each kind at the most")
