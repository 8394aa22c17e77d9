"""How often an ordinary new week falls outside its usual range, in shops in which nothing changes.

Run: `python packaging/dev.py benchmark usual_bands`.
"""

import sys
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from simulated_weeks import CALM, RARE, outside_share

SHOPS, WEEKS = 3000, (8, 13, 26)


def main() -> None:
    """Print a line for each kind of shop: the share outside, told from 8, 13 and 26 weeks; 5 to 7 % is right."""
    print(f"{'outside, told from':28}" + "".join(f"{weeks:>5} weeks" for weeks in WEEKS))
    for kind in (*CALM, *RARE):
        shares = [
            outside_share(kind, weeks, shops=SHOPS, chance=Random(f"{kind} {weeks}")) for weeks in WEEKS
        ]
        print(f"{kind:28}" + "".join(f"{share:>11.1%}" for share in shares), flush=True)


if __name__ == "__main__":
    main()
