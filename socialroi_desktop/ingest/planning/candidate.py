"""How well one row of a table fits one format as its header, and why."""

from dataclasses import dataclass

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.formats.alike import split_network
from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.formats.declared import NETWORK, Format

# Below this no format fits well enough and the mapping screen is shown.
ENOUGH = 0.55
RIVAL = 0.3
# So much is left of the confidence in a format that needs a column which is not there.
LACKING = 0.3
_PERSON = frozenset({"name", "email"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """How well one row of a table fits one format as its header. `row` is the index in the sample.

    `header` is given where the table has none of its own.
    """

    format: Format
    row: int
    confidence: float
    found: tuple[tuple[str, Column], ...]
    width: int
    known: int
    header: tuple[str, ...] = ()

    @property
    def reasons(self) -> tuple[Problem, ...]:
        """Why this format: how many columns are known, and the two that say most."""
        best = sorted(self.found, key=lambda pair: -pair[1].weight)[:2]
        values: dict[str, object] = {"found": self.known, "count": self.width}
        if len(best) < 2:
            return (Problem("{found} of {count} columns are known.", values),)
        names = {"first": best[0][0], "second": best[1][0]}
        return (
            Problem("{found} of {count} columns are known, among them {first} and {second}.", values | names),
        )

    @property
    def accounts(self) -> int:
        """On how many networks a list of people names accounts beside the person."""
        words = self.format.words.get(NETWORK, {})
        if not self.format.loose or not any(column.field in _PERSON for _, column in self.found):
            return 0
        told = (split_network(name, words)[0] for name, column in self.found if column.field == "handle")
        return len(set(filter(None, told)))

    @property
    def bare_confidence(self) -> float:
        """How well the columns fit where what no column tells may be said."""
        return self.confidence / LACKING if self.unmet else self.confidence

    @property
    def missing(self) -> tuple[str, ...]:
        """The needs that no column meets, each once by the header it usually has."""
        return tuple(dict.fromkeys(_usual_header(self.format, need[0]) for need in self.unmet))

    @property
    def unmet(self) -> tuple[tuple[str, ...], ...]:
        """The needs that no column meets."""
        fields = {column.field for _, column in self.found} | set(self.format.constants)
        if self.accounts > 1:
            # Who has accounts on several networks is on a list of people, whatever else it tells.
            return ()
        return tuple(need for need in self.format.needs if fields.isdisjoint(need))


def _usual_header(form: Format, name: str) -> str:
    columns = [column for column in form.columns if column.field == name]
    return columns[0].headers[0] if columns and columns[0].headers else name
