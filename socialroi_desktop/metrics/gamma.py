"""Quantiles of the gamma distribution, of which a library would bring fifty megabytes. Knows nothing of money."""

from math import exp, inf, lgamma, log, sqrt

Z = 1.959963984540054
LOW, HIGH = 0.025, 0.975
# From this shape on the cube of a normal value is right to six digits (E. B. Wilson and M. Hilferty, 1931).
_NORMAL_FROM = 500.0
_STEPS = 200


def gamma_quantile(shape: float, *, upper: bool) -> float:
    """Return the 97.5 % point (`upper`), or the 2.5 % point, of a gamma variable of a shape over 0 and scale 1."""
    z = Z if upper else -Z
    cube = 1 - 1 / (9 * shape) + z / (3 * sqrt(shape))
    guess = shape * cube**3
    if shape >= _NORMAL_FROM:
        return guess
    chance = HIGH if upper else LOW
    if shape < 1 or cube <= 0:
        # Near 0 the distribution is x ** shape / gamma(shape + 1).
        guess = exp((log(chance) + lgamma(shape + 1)) / shape)
    return _solved(shape, chance, guess)


def _solved(shape: float, chance: float, guess: float) -> float:
    """Return where the distribution reaches a chance: Newton's steps, halved where they would leave what is known."""
    low, high, value = 0.0, inf, guess
    for _ in range(_STEPS):
        if value <= 0:
            return 0.0
        missing = gamma_share(shape, value) - chance
        low, high = (low, min(high, value)) if missing > 0 else (max(low, value), high)
        density = exp((shape - 1) * log(value) - value - lgamma(shape))
        following = value - missing / density if density else inf
        if not low < following < high:
            following = (low + high) / 2 if high < inf else 2 * value
        if abs(following - value) <= 1e-12 * value:
            return following
        value = following
    return value


def gamma_share(shape: float, value: float) -> float:
    """Return the share of a gamma variable up to a value over 0: a series below its mean, a continued fraction above."""
    front = exp(shape * log(value) - value - lgamma(shape))
    if value < shape + 1:
        term = total = 1 / shape
        place = shape
        while term > total * 1e-15:
            place += 1
            term *= value / place
            total += term
        return front * total
    return 1 - front * _fraction(shape, value)


def _fraction(shape: float, value: float) -> float:
    """Return the continued fraction of the upper part (W. J. Lentz, 1976)."""
    part = value + 1 - shape
    numerator, denominator = inf, 1 / part
    found, place = denominator, 0
    while True:
        place += 1
        factor = -place * (place - shape)
        part += 2
        denominator = 1 / (factor * denominator + part)
        numerator = part + factor / numerator
        step = numerator * denominator
        found *= step
        if abs(step - 1) < 1e-14:
            return found
