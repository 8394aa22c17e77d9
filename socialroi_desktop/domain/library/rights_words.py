"""The words by which the line of pieces asks for rights, and which standing of a use each of them means. Pure."""

from socialroi_desktop.domain.library.standing import Standing, UseStanding
from socialroi_desktop.domain.library.taken_back import taken_back_from
from socialroi_desktop.domain.records.library import USE

# The name of the question among what no field tells.
RIGHTS = "rights"
# Any use may be made; one may not for long; nobody was asked for anything.
USABLE, ENDS, NONE = "usable", "ends", str(Standing.NONE)
USES = tuple(choice.id for choice in USE)
STATES = tuple(str(state) for state in Standing if state is not Standing.NONE)
RIGHTS_WORDS = (*USES, USABLE, ENDS, NONE, *STATES)
# It is used somewhere without a right: no standing of a use tells it, as that knows no places.
UNCOVERED = "uncovered"


def words_met(use: str, standing: UseStanding) -> tuple[str, ...]:
    """Return the words that are true of a piece by how one use of it stands; `NONE` is so only where all uses say so.

    Of a use that somebody was asked for it is not, whatever else was written down. Whoever is asked anew has taken nothing back
    and granted nothing by that: what was so before is so until there is an answer.
    """
    granted = (use, USABLE) if standing.allowed else ()
    ends = (ENDS,) if standing.allowed and standing.ends_soon else ()
    if standing.refused is not None and taken_back_from(standing.refused):
        # It may for a while, and was withdrawn for a day ahead.
        granted = *granted, str(Standing.WITHDRAWN)
    if standing.waiting is None:
        return *granted, *ends, str(standing.state)
    waiting = str(standing.waiting.state)
    return (waiting,) if standing.state is Standing.NONE else (*granted, *ends, str(standing.state), waiting)
