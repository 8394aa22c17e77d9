"""How often the ranges of totals, means and ROI hold the truth, in invented shops of which it is known.

Run: `python packaging/dev.py benchmark ranges_hold`.
"""

import sys
from decimal import Decimal
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from simulated_shops import COMING, VALUES, held_means, held_roi, held_totals

SHOPS = 600
ORDERS = (3, 8, 20, 60, 200, 600)


def main() -> None:
    """Print a line for each cell by the number of orders: 91 to 99 % is right for a range of 95 %."""
    print(f"{'held, orders on average':44}" + "".join(f"{orders:>8}" for orders in ORDERS))
    for coming in COMING:
        for kind in VALUES:
            name = f"{kind}, {coming}"
            held = [held_totals(kind, coming, n, shops=SHOPS, chance=Random(f"{name} {n}")) for n in ORDERS]
            print(f"{name:44}" + "".join(f"{share:>8.1%}" for share in held), flush=True)
    for kind in VALUES:
        held = [held_means(kind, n, shops=SHOPS, chance=Random(f"{kind} {n}")) for n in ORDERS]
        print(f"{f'mean value: {kind}':44}" + "".join(f"{share:>8.1%}" for share in held), flush=True)
    for unsure in (None, Decimal("0.2")):
        held = [held_roi(n, unsure, shops=SHOPS, chance=Random(n)) for n in ORDERS]
        name = "ROI, costs off by 20 %, " + ("taken as right" if unsure is None else "said to be")
        print(f"{name:44}" + "".join(f"{share:>8.1%}" for share in held), flush=True)


if __name__ == "__main__":
    main()
