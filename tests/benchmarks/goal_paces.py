"""Where the pace of a goal leads to, read on several days with exports of several ages, as a share of what the rate brings.

Run: `python packaging/dev.py benchmark goal_paces`.
"""

import sys
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from simulated_goals import KINDS, RATES, READ, forecasts

GOALS = 3000


def main() -> None:
    """Print a line for each age of the export and rate of orders: the mean forecast by the day it is read; 100 % is right."""
    print(f"{'orders a day, read on day':48}" + "".join(f"{read:>8}" for read in READ))
    for kind in KINDS:
        found = forecasts(kind, goals=GOALS, chance=Random(kind))
        for rate in RATES:
            line = "".join(f"{found[(rate, read)]:>8.1%}" for read in READ)
            print(f"{kind:36}{rate:>10}  {line}", flush=True)


if __name__ == "__main__":
    main()
