"""The words by which people mean the shop: those of its brands, its handles and hashtags, its accounts. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.records import Account, Brand


@dataclass(frozen=True, slots=True)
class BrandWords:
    """What people call the shop, each once whatever its case: words as they are, handles and hashtags without a sign."""

    words: tuple[str, ...]
    handles: tuple[str, ...]


def brand_words(brands: Iterable[Brand], accounts: Iterable[Account]) -> BrandWords:
    """Return the words of all brands, and their handles with those of the own accounts that are not only watched."""
    known = list(brands)
    words = [word for brand in known for word in (brand.name, *lines(brand.words))]
    handles = [line.lstrip("@#") for brand in known for line in lines(brand.handles)]
    own = [account.name.lstrip("@") for account in accounts if account.role != "watch"]
    return BrandWords(_each_once(words), _each_once([*handles, *own]))


def lines(text: str | None) -> tuple[str, ...]:
    """Return the lines of a text that hold something."""
    return tuple(line.strip() for line in (text or "").splitlines() if line.strip())


def _each_once(words: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for word in words:
        if word:
            found.setdefault(fold(word), word)
    return tuple(found.values())
