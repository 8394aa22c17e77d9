"""Which kind of goal a call to action serves: own words first, then those that ship. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.records import CallToAction

# What else a goal of a kind may ask for without missing its mark: people who look on are those who buy.
_ALSO: Mapping[str, frozenset[str]] = {
    "awareness": frozenset({"traffic"}),
    "selling": frozenset({"sales"}),
    "influence": frozenset({"awareness", "traffic"}),
    "networking": frozenset({"influencers", "awareness"}),
    "listening": frozenset({"awareness"}),
}
# Of goals of these kinds nobody can say by which words they are reached.
_ANY = frozenset({"stage", "own"})


@dataclass(frozen=True, slots=True)
class Calls:
    """Calls to action by their folded words, each with the kind of goal it serves, None for any."""

    fits: Mapping[str, str | None]

    def kind_of(self, words: str) -> str | None:
        """Return the kind of goal that words serve; None where nobody knows, or any."""
        bare = _bare(words)
        if bare in self.fits:
            return self.fits[bare]
        begun = [known for known in self.fits if _begins(bare, known)]
        return self.fits[max(begun, key=len)] if begun else None

    def serve(self, words: str, goal_kind: str | None) -> bool:
        """Tell whether words serve a kind of goal, as far as anybody knows."""
        kind = self.kind_of(words)
        if kind is None or goal_kind is None or goal_kind in _ANY:
            return True
        return kind == goal_kind or kind in _ALSO.get(goal_kind, frozenset())


def calls(shipped: Mapping[str, Iterable[str]], own: Iterable[CallToAction]) -> Calls:
    """Return what is known of calls; of one that is there twice, that of the workspace counts."""
    found: dict[str, str | None] = {
        _bare(words): kind for kind, several in shipped.items() for words in several
    }
    found |= {_bare(call.name): call.fits for call in own}
    return Calls(found)


def _bare(words: str) -> str:
    return fold(words).strip(" !.…:→>➡")


def _begins(text: str, known: str) -> bool:
    # Chinese has no blank between two words.
    return text.startswith(known) and (not known.isascii() or not text[len(known) : len(known) + 1].isalnum())
