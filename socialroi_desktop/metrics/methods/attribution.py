"""Which touch of an order gets how much of it: the models, and the credit of whole groups to the cent.

Knows no store: orders come summed by signature (the same touches in the same order). What has no touch is
`unattributed` and is never spread.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.errors import UserError

By = Literal["channel", "campaign", "influencer"]
Key = str | int
Amount = int | Fraction
MODELS = ("last_touch", "last_non_direct", "first_touch", "linear", "position", "time_decay")
DIRECT = "direct"
HALF_LIFE_DAYS = 7
_FINE = 10**9


@dataclass(frozen=True, slots=True)
class Touch:
    """One contact before an order. `kind` says how it is known (utm, referrer, discount_code, typed ...).

    `together` is how many contacts in a row, each of which says so, were one moment: they share what a model gives it.
    """

    channel: str
    campaign: Key | None = None
    influencer: Key | None = None
    kind: str = ""
    days_before: int | None = None
    together: int = 1


@dataclass(frozen=True, slots=True)
class SignatureSums:
    """Orders that share the same touches, oldest first, with their sums: minor units and whole counts."""

    touches: tuple[Touch, ...]
    sums: Mapping[str, int]


def weights(touches: Sequence[Touch], model: str) -> tuple[Fraction, ...]:
    """Return the share of each touch, oldest first; they add up to exactly 1 (no touches, no shares).

    Position gives 40/20/40 (two touches 50/50, one 100), time decay halves the weight every 7 days.
    UserError for a model that is unknown or not yet there.
    """
    if model not in MODELS:
        raise _no_such(model)
    moments = _moments(touches)
    if len(moments) < len(touches):
        shares = weights(moments, model)
        return tuple(
            share / touch.together
            for touch, share in zip(moments, shares, strict=True)
            for _ in range(touch.together)
        )
    count = len(touches)
    if count == 0:
        return ()
    if model in ("last_touch", "last_non_direct", "first_touch"):
        chosen = _chosen(touches, model)
        return tuple(Fraction(int(place == chosen)) for place in range(count))
    if model == "position" and count > 1:
        return _by_position(count)
    if model == "time_decay":
        return _by_age(touches)
    return (Fraction(1, count),) * count


def told_apart(paths: Collection[Sequence[Touch]]) -> tuple[str, ...]:
    """Return the models, in the order of `MODELS`, that share out one of these paths like none of those before; never empty."""
    found: dict[tuple[tuple[Fraction, ...], ...], str] = {}
    for model in MODELS:
        found.setdefault(tuple(weights(path, model) for path in paths), model)
    return tuple(found.values())


def alike(model: str, paths: Collection[Sequence[Touch]]) -> str:
    """Return the first of the models that share out these paths as `model` does; itself where none does."""
    shares = [weights(path, model) for path in paths]
    return next(name for name in MODELS if [weights(path, name) for path in paths] == shares)


def _moments(touches: Sequence[Touch]) -> tuple[Touch, ...]:
    """Return the first touch of each moment."""
    found: list[Touch] = []
    place = 0
    while place < len(touches):
        found.append(touches[place])
        place += touches[place].together
    return tuple(found)


def split(minor: int, shares: Sequence[Fraction]) -> tuple[int, ...]:
    """Split minor units by shares that add up to 1; parts add up to `minor` exactly (largest remainder).

    ValueError when the shares do not add up to 1, or one is negative.
    """
    if sum(shares) != 1 or min(shares) < 0:
        raise ValueError("shares must be at least 0 and add up to 1")
    return _whole([share * minor for share in shares])


def credit(
    rows: Iterable[SignatureSums], model: str, by: By, *, minor: Collection[str] = ()
) -> dict[Key, dict[str, Amount]]:
    """Credit summed orders to channels, campaigns or influencers; `unattributed` holds what no touch claims.

    Shares are added up exactly. Those of the sums `minor` are rounded once to whole minor units: over all groups every
    one equals the input to the last of them, and many small orders do not drift. Counts stay fractions: half an order is
    half an order. A touch without a campaign (influencer) leaves its share
    unattributed in that grouping.
    """
    exact: dict[str, dict[Key, Amount]] = defaultdict(lambda: defaultdict(int))
    for row in rows:
        # Most orders are of one touch, and whole numbers are added much faster.
        shares = [
            (key, 1 if share == 1 else share) for key, share in _shares_by_key(row.touches, model, by).items()
        ]
        for name, amount in row.sums.items():
            for key, share in shares:
                exact[name][key] += share * amount
    keys = dict.fromkeys(key for parts in exact.values() for key in parts)
    credited: dict[Key, dict[str, Amount]] = {key: {} for key in keys}
    for name, parts in exact.items():
        found = list(parts.values())
        told = _whole(found) if name in minor else map(_plain, found)
        for key, part in zip(parts, told, strict=True):
            credited[key][name] = part
    return credited


def _plain(amount: Amount) -> Amount:
    return amount.numerator if amount.denominator == 1 else amount


# Many groups of orders have the same few paths.
@lru_cache(maxsize=1024)
def _shares_by_key(touches: tuple[Touch, ...], model: str, by: By) -> Mapping[Key, Fraction]:
    shares: dict[Key, Fraction] = {}
    for touch, share in zip(touches, weights(touches, model), strict=True):
        key: Key | None = getattr(touch, by)
        if share:
            name = UNATTRIBUTED if key is None else key
            shares[name] = shares.get(name, Fraction(0)) + share
    return MappingProxyType(shares or {UNATTRIBUTED: Fraction(1)})


def _chosen(touches: Sequence[Touch], model: str) -> int:
    if model == "first_touch":
        return 0
    places = range(len(touches))
    if model == "last_non_direct":
        places_known = [place for place in places if touches[place].channel != DIRECT]
        return places_known[-1] if places_known else places[-1]
    return places[-1]


def _by_position(count: int) -> tuple[Fraction, ...]:
    if count == 2:
        return Fraction(1, 2), Fraction(1, 2)
    middle = Fraction(1, 5 * (count - 2))
    return Fraction(2, 5), *(middle,) * (count - 2), Fraction(2, 5)


def _by_age(touches: Sequence[Touch]) -> tuple[Fraction, ...]:
    """Halve the weight every 7 days; a path with an undated touch is shared evenly, as no age is known."""
    ages = [touch.days_before for touch in touches if touch.days_before is not None]
    if len(ages) < len(touches):
        return (Fraction(1, len(touches)),) * len(touches)
    # Counted from the latest touch, as only the differences matter: very old paths do not underflow.
    newest = min(ages)
    raw = [Fraction(2 ** (-(age - newest) / HALF_LIFE_DAYS)) for age in ages]
    whole = sum(raw)
    # Billionths, so that sums over many paths keep a small denominator and are the same on every machine.
    return tuple(Fraction(part, _FINE) for part in _whole([share / whole * _FINE for share in raw]))


def _whole(exact: Sequence[Amount]) -> tuple[int, ...]:
    """Round fractions whose sum is whole to integers of the same sum; largest remainders go up."""
    floors = [amount.numerator // amount.denominator for amount in exact]
    missing = int(sum(exact)) - sum(floors)
    if not missing:
        return tuple(floors)
    by_remainder = sorted(range(len(exact)), key=lambda place: floors[place] - exact[place])
    for place in by_remainder[:missing]:
        floors[place] += 1
    return tuple(floors)


def _no_such(model: str) -> UserError:
    if model == "markov":
        return UserError(
            "The Markov model is not there yet; choose one of: {models}.", models=", ".join(MODELS)
        )
    return UserError(
        "There is no attribution model “{model}”; choose one of: {models}.",
        model=model,
        models=", ".join(MODELS),
    )
