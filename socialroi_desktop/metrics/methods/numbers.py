"""Exact decimals that records keep as text. Pure."""

from decimal import Decimal, InvalidOperation


def number(text: str | None) -> Decimal | None:
    """Return an exact decimal kept as text, or None when it is blank or no finite number."""
    try:
        value = Decimal((text or "").strip())
    except InvalidOperation:
        return None
    return value if value.is_finite() else None
