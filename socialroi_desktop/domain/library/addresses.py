"""Addresses of what people posted: which of several words are some, and whose handle stands in one. Pure."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from socialroi_desktop.domain.identity import is_post


def addresses_in(words: Iterable[str]) -> list[str]:
    """Return the addresses, each once, where all words are addresses of the web; none where one is anything else."""
    given = list(dict.fromkeys(word.strip() for word in words if word.strip()))
    return given if all(map(_is_of_web, given)) else []


def handle_in(address: str) -> str:
    """Return the handle of whose post an address leads to, as far as it tells it; "" where it does not."""
    steps = [step for step in urlsplit(address).path.split("/") if step]
    marked = next((step for step in steps if step.startswith("@") and len(step) > 1), "")
    first = steps[0] if steps and not is_post(address) else ""
    return (marked or first).removeprefix("@")


def _is_of_web(word: str) -> bool:
    try:
        told = urlsplit(word)
    except ValueError:
        return False
    return told.scheme in ("http", "https") and bool(told.hostname) and not any(map(str.isspace, word))
