"""Words for what can be asked for: those that people read are shown, those of records are understood as well. Pure."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from socialroi_desktop.domain.folding import fold


class Words:
    """Words by what they mean: `means` gives the id of one that was typed, `said` what is shown of an id."""

    def __init__(
        self, ids: Iterable[str], also: Mapping[str, str], said: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        """`also` are further words with the ids they mean, `said` what is shown where that is not the id itself."""
        self._said = {row_id: said.get(row_id, row_id.replace("_", "-")) for row_id in ids}
        shown = {word: row_id for row_id, word in self._said.items()}
        named = {**dict(zip(self._said, self._said, strict=True)), **shown, **also}
        self._means = {folded_word(word): row_id for word, row_id in named.items()}

    @property
    def shown(self) -> tuple[str, ...]:
        """The words that people read, one for each id."""
        return tuple(self._said.values())

    @property
    def near(self) -> Mapping[str, str]:
        """All words that are understood, folded, with the id each means."""
        return self._means

    def means(self, text: str) -> str | None:
        """Return the id a word means, however its parts are joined; None for one that means nothing here."""
        return self._means.get(folded_word(text))

    def said(self, row_id: str) -> str:
        """Return the word that people read for an id."""
        return self._said[row_id]

    def usual(self, text: str) -> str:
        """Return the word that people read for what a text means; the text itself where that is nothing known."""
        meant = self.means(text)
        return text if meant is None else self.said(meant)


def folded_word(text: str) -> str:
    """Return a word as words are compared here, however its parts are joined."""
    return re.sub(r"[\s_-]+", "_", fold(text).strip())
