"""Whether tax that came on top was taken of goods alone or of shipping, too: told by the rates that are usual.

Knows amounts only, nothing of files or orders.
"""

# Rates of value added and sales tax that a list need not name to be known by; in thousandths.
USUAL_RATES = (25, 26, 38, 55, 81, 135, 255, *range(30, 280, 10))


def at_usual_rate(tax: int, of: int) -> bool:
    """Tell whether tax is that of an amount at a usual rate, to a minor unit."""
    return any(abs(1000 * tax - of * rate) <= 1000 for rate in USUAL_RATES)


def is_of_shipping(tax: int, goods: int, shipping: int) -> bool | None:
    """Tell whether tax on top is of shipping, too: one of both amounts fits a usual rate; None where both do, or none."""
    both, alone = at_usual_rate(tax, goods + shipping), at_usual_rate(tax, goods)
    return None if both is alone else both
