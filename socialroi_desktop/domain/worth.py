"""Something unusual that is worth a look: a sentence, what it rests on, and the rows behind it. Pure; knows no area."""

from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.problem import Problem

# How the kind of a decision on it begins, among those on what is due.
KIND = "worth_"


@dataclass(frozen=True, slots=True)
class Worth:
    """One unusual change of a `day`.

    `kind` says what sort of change, `row_id` what it is about (an id that stays), `says` the sentence and `why` what stands
    behind it; `ids` are the rows of `entity` that show it.
    """

    kind: str
    row_id: int
    day: date
    says: Problem
    why: Problem
    entity: str
    ids: tuple[int, ...]

    @property
    def key(self) -> str:
        """What names it on the command line."""
        return f"{self.kind}:{self.row_id}:{self.day.isoformat()}"
