"""Which own tag a text carries: the handles and hashtags of the brand, with @ or # before them. Pure."""

import re
from collections.abc import Callable, Iterable

from socialroi_desktop.domain.folding import fold


def tag_finder(handles: Iterable[str]) -> Callable[[str | None], str]:
    """Return what finds the first own tag of a text, folded and with its sign; "" where there is none."""
    folded = sorted({fold(handle) for handle in handles if handle}, key=len, reverse=True)
    if not folded:
        return lambda _text: ""
    # After a longer handle nothing of a word may follow: @skate is not @skater.
    pattern = re.compile(rf"(?<!\w)[@#](?:{'|'.join(map(re.escape, folded))})(?!\w|[.](?=\w))")

    def find(text: str | None) -> str:
        found = pattern.search(fold(text)) if text else None
        return found[0] if found else ""

    return find
