"""What a screening rule says of everybody on the list who was not chosen yet, and how long the list is by now."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from socialroi_desktop.catalogue import jump_rule, tiers
from socialroi_desktop.domain.outreach.jumps import jumps
from socialroi_desktop.domain.outreach.screening import Screened, Verdict, concerns, screen
from socialroi_desktop.domain.outreach.tiers import own_sizes
from socialroi_desktop.domain.records import FollowerCount, Handle, Influencer, ScreeningRule
from socialroi_desktop.domain.records.people import ASIDE
from socialroi_desktop.domain.records.screening import LIST_OF
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

P = TypeVar("P", Handle, FollowerCount)
# Who stands there waits to be screened; whoever went on was chosen.
WAITING = frozenset({"search", "screen"})


@dataclass(frozen=True, slots=True)
class Judged:
    """One person who waits, with what the rule says."""

    person: Influencer
    result: Screened


@dataclass(frozen=True, slots=True)
class Screening:
    """A list held against a rule: who waits (in order of their ids), how many were found in all, how many went on."""

    rule: ScreeningRule
    judged: tuple[Judged, ...]
    found: int
    went_on: int

    @property
    def aim(self) -> int:
        """How many people are looked for."""
        return self.rule.aim or LIST_OF

    @property
    def passed(self) -> int:
        """How many pass, those who went on before included."""
        return self.went_on + len(self.of("pass"))

    @property
    def flagged(self) -> int:
        """How many of those who wait look as if their followers were bought."""
        return sum(bool(one.result.flags) for one in self.judged)

    def of(self, verdict: Verdict) -> tuple[Judged, ...]:
        """Return those who wait of one verdict."""
        return tuple(one for one in self.judged if one.result.verdict == verdict)


def screening(workspace: Workspace, rule: ScreeningRule) -> Screening:
    """Hold everybody a rule is about against it."""
    people = [person for person in reading.listing(workspace, Influencer) if concerns(rule, person)]
    handles = _of_people(workspace, Handle) if rule.channels else {}
    counts = _of_people(workspace, FollowerCount)
    sizes = own_sizes(tiers(), workspace.settings())
    judged = tuple(
        Judged(
            person,
            screen(
                person,
                rule,
                sizes,
                handles.get(person.id or 0, ()),
                jumps(counts.get(person.id or 0, ()), jump_rule()),
            ),
        )
        for person in people
        if person.stage in WAITING
    )
    went_on = sum(person.stage not in WAITING | ASIDE for person in people)
    return Screening(rule, judged, len(people), went_on)


def rules(workspace: Workspace) -> list[ScreeningRule]:
    """Return the rules there are, the newest last."""
    return reading.listing(workspace, ScreeningRule)


def _of_people(workspace: Workspace, part: type[P]) -> Mapping[int, Sequence[P]]:
    """Return the parts of a kind by the id of their person."""
    found: defaultdict[int, list[P]] = defaultdict(list)
    for one in reading.listing(workspace, part):
        found[one.influencer_id or 0].append(one)
    return found
