"""How often the 80 % band of a goal's forecast holds and its chances come true, beside plainer forecasts, in drawn series.

Run: `python packaging/dev.py benchmark forecast`; a number after it draws so many series of each kind.
"""

import os
import sys
from pathlib import Path
from time import process_time

# One core is what is measured; it has to be said before numpy is loaded.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).parents[1] / "support"))
sys.path.insert(0, str(Path(__file__).parents[2]))

from simulated_series import KINDS, METHODS, SAID, Score, score

# The model was weighed on seeds 11, 101, 102, 2027 and 4051; this one was looked at once it stood.
SERIES, SEED = 1000, 7177


def main() -> None:
    """Print a line for each kind and method: coverage, width of the band, chances said and come true, claims that were right."""
    series = int(sys.argv[1]) if len(sys.argv) > 1 else SERIES
    said = "".join(f"{share:>14.0%}" for share in SAID)
    print(f"{series} series of each kind; the band is to hold 76 to 84 %, chances come true within 5 points")
    errors = [100 * (share * (1 - share) / series) ** 0.5 for share in (0.8, 0.5)]
    print("standard errors: {:.1f} points of the band, {:.1f} of a chance of 50 %".format(*errors), end="; ")
    print(
        "“by lot” a count at the edge of the middle 80 % is in it by its share; claims are “ahead” and “behind”"
    )
    print(f"{'kind':10}{'method':15}{'held':>7}{'by lot':>8}{'width':>7} |{said} |{said}   | claims right")
    print(f"{'':47} |{'chance said -> came true':^42} |{'of targets set without it (cases)':^42}   |")
    begun = process_time()
    for kind in KINDS:
        for name, found in score(kind, list(METHODS), series=series, seed=SEED).items():
            print(line(kind, name, found), flush=True)
    print(f"{process_time() - begun:.0f} s of one core")


def line(kind: str, name: str, found: Score) -> str:
    """Return the line of a method."""
    own = "".join("{:>6.0%} -> {:<4.0%}".format(*found.true_at(share)) for share in SAID)
    targets = "".join(
        "{:>4.0%} -> {:<4.0%}({})".format(*found.true_of_targets(share)).rjust(15) for share in SAID
    )
    right, claims = found.claims
    held = f"{found.coverage:>7.1%}{found.even_coverage:>8.1%}{found.width:>7.2f}"
    return f"{kind:10}{name:15}{held} |{own} |{targets}   |{right:>5.0%} of {claims}"


if __name__ == "__main__":
    main()
