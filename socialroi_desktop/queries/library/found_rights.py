"""Which pieces meet a word for their rights on a day, kept until something they follow from changes.

What is said of a use is read by one statement, and asked for its meaning once for all pieces of which the same is said.
"""

from collections import defaultdict
from datetime import date

from socialroi_desktop.domain.library.rights_words import NONE, UNCOVERED, USES, words_met
from socialroi_desktop.domain.library.standing import use_standing
from socialroi_desktop.queries.library.uses import uses_from
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.said_of_uses import every_id, sayings

# What the answers follow from.
FOLLOWS_FROM = frozenset({"ugc_item", "usage_right", "deal_right", "standing_consent", "deal", "influencer"})
_Words = dict[str, frozenset[int]]


class FoundRights:
    """The pieces by use, day and word; asked from any thread, told by `forget` that they are to be read anew."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, date], _Words] = {}

    def forget(self) -> None:
        """Read anew what is asked next."""
        # What is being read meanwhile goes to those that nobody asks any more.
        self._kept = {}

    def ids(self, workspace: Workspace, word: str, day: date) -> frozenset[int]:
        """Return the pieces of which a word is true on a day."""
        if word == UNCOVERED:
            # Follows from places and posts as well, and is read anew each time.
            return _uncovered(workspace, day)
        if word == NONE:
            spoken = (
                ids
                for use in USES
                for state, ids in self._of_use(workspace, use, day).items()
                if state != NONE
            )
            return frozenset(every_id(workspace)).difference(*spoken)
        uses = (word,) if word in USES else USES
        empty = frozenset[int]()
        return empty.union(*(self._of_use(workspace, use, day).get(word, empty) for use in uses))

    def _of_use(self, workspace: Workspace, use: str, day: date) -> _Words:
        kept = self._kept
        found = kept.get((use, day))
        if found is None:
            found = kept[use, day] = _read(workspace, use, day)
        return found


def _uncovered(workspace: Workspace, day: date) -> frozenset[int]:
    found = (one for one in uses_from(workspace, day) if one.cover.without_right and not one.planned)
    return frozenset(one.place.piece.id for one in found)


def _read(workspace: Workspace, use: str, day: date) -> _Words:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for rights, pieces in sayings(workspace, use):
        for word in words_met(use, use_standing(rights, use, day)):
            found[word] += pieces
    return {word: frozenset(ids) for word, ids in found.items()}
