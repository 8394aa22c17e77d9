"""Which file of an import is being written: told as each one begins. Knows no widgets."""

from collections.abc import Callable, Sequence

from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.translating import translate


class UnderWay:
    """Says "3 of 20 · orders.csv" at the start and whenever a file is done; nothing of an import of one file."""

    def __init__(self, names: Sequence[str], say: Callable[[str], None]) -> None:
        self._names, self._say = names, say
        self._number = 0

    def next(self, _done: object = None) -> None:
        """The next file begins."""
        self._number += 1
        if 1 < len(self._names) >= self._number:
            words = translate("UnderWay", "{number} of {count} · {file}")
            self._say(
                words.format(
                    number=formatting.number(self._number),
                    count=formatting.number(len(self._names)),
                    file=self._names[self._number - 1],
                )
            )
