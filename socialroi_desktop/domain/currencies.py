"""Which codes are currencies in truth, beyond their form. Knows no amounts and no rates."""

from functools import cache

from socialroi_desktop.domain.money import is_currency

# ISO 4217 keeps them for no currency and for tests.
_NO_MONEY = frozenset({"XXX", "XTS"})


def is_known_currency(code: str) -> bool:
    """Tell whether `code` is a currency that is, or was, paid with."""
    return is_currency(code) and code in _known()


@cache
def _known() -> frozenset[str]:
    # Loaded when it is asked for: it reads the names of all of them.
    from babel.numbers import list_currencies

    return frozenset(list_currencies()) - _NO_MONEY
