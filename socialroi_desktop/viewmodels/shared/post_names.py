"""What posts are called where others refer to them: day, channel and first words, never the platform's number alone.

A name is written when it is asked for: of 10,000 posts a table shows a few. Knows no widgets.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from socialroi_desktop.store.rows.post_labels import PostLabel
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.wording import channel_name

_LONGEST = 40


class PostNames(Mapping[int, str]):
    """Names of posts by id, in the order given; posts that would be called the same carry their number too."""

    def __init__(self, labels: Sequence[PostLabel]) -> None:
        self._labels = {label.id: label for label in labels}
        self._alike = Counter(_likeness(label) for label in labels)

    def __getitem__(self, row_id: int) -> str:
        label = self._labels[row_id]
        return post_name(label, numbered=self._alike[_likeness(label)] > 1)

    def __iter__(self) -> Iterator[int]:
        return iter(self._labels)

    def __len__(self) -> int:
        return len(self._labels)


def post_name(label: PostLabel, *, numbered: bool = False) -> str:
    """Return what a post is called: 5 Jul 2026 · Instagram · first words; its number where it has no words."""
    day = formatting.day(date.fromisoformat(label.day)) if label.day else ""
    words = first_words(label.text) or label.external_id
    parts = [day, channel_name(label.channel), words]
    if numbered and words != label.external_id:
        parts.append(label.external_id)
    return beside(part for part in parts if part)


def first_words(text: str) -> str:
    """Return the beginning of a text on one line, cut between words where it has any."""
    line = " ".join(text.split())
    if len(line) <= _LONGEST:
        return line
    # Chinese and Japanese have no spaces: a cut that leaves too little is made inside the text.
    cut = line[: _LONGEST + 1].rpartition(" ")[0]
    return (cut if len(cut) > _LONGEST // 2 else line[:_LONGEST]).rstrip() + "…"


def _likeness(label: PostLabel) -> tuple[str | None, str, str]:
    return label.day, label.channel, first_words(label.text).casefold()
