"""Net sentiment in words: as points from −100 to +100, with what it is made of. Knows figures only."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.translating import translate


@dataclass(frozen=True, slots=True)
class SentimentWords:
    """The figure with its tone, its range, its other form and its parts (good, neutral, bad); "" for what is not known."""

    value: str
    tone: str
    count: str
    range: str
    other: str
    parts: str
    counts: tuple[int, int, int]


def points(value: Decimal | None) -> str:
    """Return a share as points with their sign: 0.3 is +30."""
    return formatting.UNKNOWN if value is None else formatting.number(value * 100, signed=True)


def sentiment_words(figures: Mapping[str, Figure]) -> SentimentWords:
    """Return what is said of the figures by id."""
    counts = tuple(_count(figures.get(name)) for name in ("positive", "neutral", "negative"))
    good, neutral, bad = counts
    net, without = figures.get("net_sentiment"), figures.get("net_sentiment_without_neutral")
    value = net.value if net is not None else None
    tone = "" if not value else "good" if value > 0 else "bad"
    spread = ""
    if net is not None and net.low is not None and net.high is not None:
        spread = translate("Sentiment", "{low} … {high}").format(low=points(net.low), high=points(net.high))
    other = ""
    if without is not None and without.value is not None:
        other = translate("Sentiment", "without neutral {points}").format(points=points(without.value))
    parts = ""
    if any(counts):
        parts = translate("Sentiment", "{good} good · {neutral} neutral · {bad} bad").format(
            good=formatting.number(good), neutral=formatting.number(neutral), bad=formatting.number(bad)
        )
    mentions = translate("Sentiment", "%Ln mentions", "", sum(counts))
    return SentimentWords(points(value), tone, mentions, spread, other, parts, (good, neutral, bad))


def _count(figure: Figure | None) -> int:
    return int(figure.value) if figure is not None and figure.value is not None else 0
