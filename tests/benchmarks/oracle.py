"""How many figures of invented shops are not those of an independent calculator: none is right.

Run: `python packaging/dev.py benchmark oracle`.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from oracle_check import unequal
from oracle_shops import a_shop

SHOPS = 300


def main() -> None:
    """Print shops, figures compared and those unequal, each unequal one with the seed of its shop."""
    compared, wrong = 0, 0
    for seed in range(SHOPS):
        count, found = unequal(a_shop(seed))
        compared += count
        wrong += len(found)
        for line in found:
            print(f"shop {seed}: {line}", flush=True)
    print(f"{'shops':>8}{'figures':>12}{'unequal':>10}\n{SHOPS:>8}{compared:>12,}{wrong:>10,}")


if __name__ == "__main__":
    main()
