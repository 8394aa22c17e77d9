"""The command `cadence`: what raising a number of posts by some percent is, beside what was said it would be."""

import argparse
from typing import Any

from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.cadence import (
    Often,
    Raised,
    disagreement,
    plain,
    raised,
    read_often,
    read_percent,
)
from socialroi_desktop.errors import UserError


def run_cadence(arguments: argparse.Namespace) -> int:
    """Print the raised range, and where what was said is another one, by how many percent that is."""
    said = None if arguments.said is None else _often(arguments.said)
    percent = read_percent(arguments.percent)
    if percent is None:
        raise UserError("“{text}” is no percentage; write one such as +50%.", text=arguments.percent)
    found = raised(_often(arguments.usual), percent, said)
    if arguments.json:
        print_json(as_json(found, arguments.unit))
        return 0
    print(found.target)
    wrong = disagreement(found)
    if wrong is not None:
        print(wrong.message)
    return 0


def as_json(found: Raised, unit: str | None) -> dict[str, Any]:
    """Return it as a JSON object."""
    wrong = disagreement(found)
    lift = found.said_lift
    return {
        "usual": str(found.usual), "percent": plain(found.percent), "target": str(found.target),
        "low": plain(found.target.low), "high": plain(found.target.high), "unit": unit,
        "said": None if found.said is None else str(found.said), "agrees": found.agrees,
        "said_percent": None if lift is None else [plain(round(end, 1)) for end in lift],
        "message": None if wrong is None else wrong.message,
    }  # fmt: skip


def _often(text: str) -> Often:
    found = read_often(text)
    if found is None:
        raise UserError(
            "“{text}” is no number of posts; write one such as 4, or a range such as 3-5.", text=text
        )
    return found
