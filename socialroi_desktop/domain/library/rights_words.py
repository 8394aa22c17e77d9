"""The words by which the line of pieces asks for rights, and which standing of a use each of them means. Pure."""

from collections.abc import Mapping
from datetime import date

from socialroi_desktop.domain.library.permission import Rights
from socialroi_desktop.domain.library.standing import Standing, UseStanding, standings
from socialroi_desktop.domain.records.library import USE

# The name of the question among what no field tells.
RIGHTS = "rights"
# Any use may be made; one may not for long; nobody was asked for anything.
USABLE, ENDS, NONE = "usable", "ends", str(Standing.NONE)
USES = tuple(choice.id for choice in USE)
STATES = tuple(str(state) for state in Standing if state is not Standing.NONE)
RIGHTS_WORDS = (*USES, USABLE, ENDS, NONE, *STATES)


def words_met(use: str, standing: UseStanding) -> tuple[str, ...]:
    """Return the words that are true of a piece by how one use of it stands; `NONE` is so only where all uses say so."""
    granted = (use, USABLE) if standing.allowed else ()
    ends = (ENDS,) if standing.allowed and standing.ends_soon else ()
    waiting = () if standing.waiting is None else (str(standing.waiting.state),)
    return *granted, *ends, str(standing.state), *waiting


def is_met(word: str, found: Mapping[str, UseStanding]) -> bool:
    """Tell whether a word is true of a piece whose uses stand so."""
    met = [words_met(use, standing) for use, standing in found.items()]
    return all(word in words for words in met) if word == NONE else any(word in words for words in met)


def rights_met(word: str, rights: Rights, day: date) -> bool:
    """Tell whether a word is true of a piece of which this is said, on a day."""
    return is_met(word, standings(rights, day))
