"""The 95 % range of a rate of totals over posts, told by how far the posts differ from each other.

People who see one post do not act each on their own: a post is liked as a whole. A range that counts every engagement as a draw
of its own is far too narrow for what the next posts will bring. Ratio estimator and its variance: Cochran, Sampling Techniques
(1977), chapter 6; Student's t with one degree of freedom less than there are posts. Knows neither topics nor files.
"""

from collections.abc import Sequence
from decimal import Decimal

from socialroi_desktop.metrics.methods.trend import student

# Fewer posts tell nothing of how far posts differ.
FEWEST = 3


def range_of_posts(posts: Sequence[tuple[Decimal, Decimal]]) -> tuple[Decimal, Decimal] | None:
    """Return both ends of the range of Σ engagements / Σ reach, each post being (engagements, reach); None of too few posts."""
    reached = sum((reach for _, reach in posts), Decimal(0))
    if len(posts) < FEWEST or reached <= 0:
        return None
    rate = sum((engaged for engaged, _ in posts), Decimal(0)) / reached
    off = sum(((engaged - rate * reach) ** 2 for engaged, reach in posts), Decimal(0))
    error = (off * len(posts) / (len(posts) - 1)).sqrt() / reached
    half = student(len(posts) - 1) * error
    return max(Decimal(0), rate - half), rate + half
