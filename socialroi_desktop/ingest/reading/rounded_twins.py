"""Two columns of one name that tell one figure twice: `13.8M` and `13800000`. Pure."""

import re
from decimal import Decimal, InvalidOperation

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.ingest.formats.headers import plain

_SHORT = re.compile(r"^\d[\d.,]*\s*(?:k|m|b|mln|mio|tys|万|亿)\.?$", re.IGNORECASE)


def _slack(text: str, value: Decimal) -> Decimal | None:
    """Return how far the exact figure may be from a shortened one; None where the text is not shortened."""
    bare = plain(text)
    if not _SHORT.match(bare):
        return None
    digits = re.sub(r"\D", "", bare)
    try:
        return value / Decimal(int(digits)) if int(digits) else Decimal(1000)
    except InvalidOperation:
        return None


def exact_of(first: tuple[str, Value], second: tuple[str, Value]) -> Value:
    """Return the exact one of two figures of which one is the other shortened; None where they contradict."""
    for short, exact in ((first, second), (second, first)):
        if not isinstance(short[1], int) or not isinstance(exact[1], int):
            return None
        slack = _slack(short[0], Decimal(short[1]))
        if slack is not None and _slack(exact[0], Decimal(exact[1])) is None:
            return exact[1] if abs(short[1] - exact[1]) <= slack else None
    return None
