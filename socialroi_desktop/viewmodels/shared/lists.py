"""Several texts in one line: not every language puts a comma between them. Knows no sentence; blanks are left out."""

from collections.abc import Iterable

from socialroi_desktop.viewmodels.shared.translating import translate


def listed(texts: Iterable[str]) -> str:
    """Return names one after the other, as in "Instagram, TikTok"."""
    return translate("Lists", ", ").join(filter(None, texts))


def beside(texts: Iterable[str]) -> str:
    """Return facts of different kinds in one line, as in "Instagram · 1 Jul – 5 Aug 2026"."""
    return translate("Lists", " · ").join(filter(None, texts))
