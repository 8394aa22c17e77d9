"""Two versions of a record side by side, in words: each field, what both say, what became of the words. Knows no widgets."""

from collections.abc import Sequence
from dataclasses import dataclass

from socialroi_desktop.domain.comparing import Mark, Words, compared, word_changes
from socialroi_desktop.domain.fields import Record
from socialroi_desktop.viewmodels.shared.field_text import Naming, shown
from socialroi_desktop.viewmodels.shared.wording import field_label


@dataclass(frozen=True, slots=True)
class Line:
    """One field of both: its label and the parts of both texts."""

    label: str
    before: tuple[Words, ...]
    after: tuple[Words, ...]

    @property
    def differs(self) -> bool:
        """Whether the two do not say the same."""
        return any(part.mark is not Mark.SAME for part in (*self.before, *self.after))


def compared_lines(before: Record, after: Record, naming: Naming) -> Sequence[Line]:
    """Return a line for each field that at least one of two records tells."""
    lines = []
    for pair in compared(before, after):
        texts = shown(before, pair.spec, naming), shown(after, pair.spec, naming)
        lines.append(Line(field_label(pair.spec), *word_changes(*texts)))
    return lines
