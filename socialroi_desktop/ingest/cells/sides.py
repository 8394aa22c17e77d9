"""Credit and debit behind amounts, as books and banks write them: `12.50 CR`, `12.50DR`, `$12.50 Cr.`. Pure.

Which of the two is money that came in depends on whose book it is, so both ways are to be asked.
"""

import re

_SIDED = re.compile(
    r"^(?P<amount>.*\d[^\w\d]*(?:[A-Za-z]{3}\s+)?)(?P<side>cr|dr)\.?\s*$", re.IGNORECASE | re.DOTALL
)
CREDIT, DEBIT = "cr", "dr"


def sided(text: str) -> tuple[str, str]:
    """Return an amount without the mark of its side, and `cr`, `dr` or "" where it has none."""
    if text.rstrip(" .\u00a0")[-1:] not in ("r", "R"):
        return text, ""
    found = _SIDED.match(text)
    if found is None:
        return text, ""
    return found["amount"].rstrip(), found["side"].lower()
