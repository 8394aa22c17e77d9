"""What can be done for goals of one kind: tactics to choose from, each with its reason and what counts as done. Pure."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from socialroi_desktop.domain.records import Goal, Tactic
from socialroi_desktop.domain.records.tactics import ONCE


@dataclass(frozen=True, slots=True)
class PlaybookTactic:
    """One tactic of a playbook; texts are English source texts, `due` are days after the goal begins.

    `count` is how many each time, 0 where it is only ticked; `row` the line of the checklist it stands for.
    """

    playbook: str
    id: str
    title: str
    todo: str
    why: str
    done: str
    row: str
    repeat: str = ONCE
    count: int = 0
    due: int | None = None
    minutes: int | None = None
    objective: str | None = None
    measure: str | None = None
    channels: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What a tactic made of it remembers it by."""
        return f"{self.playbook}/{self.id}"

    def draft(self, goal: Goal, today: date, words: Callable[[str], str] = str) -> Tactic:
        """Return the tactic it becomes for a goal; what is due before today is due today. `words` translates.

        Of its channels those stay that the goal has, too; where there is none, those of the goal.
        """
        own = (goal.channels or "").split()
        shared = [channel for channel in self.channels if not own or channel in own]
        return Tactic(
            name=words(self.title),
            goal_id=goal.id,
            repeat=self.repeat,
            wanted=self.count or None,
            due_on=self._due(goal, today),
            minutes=self.minutes,
            objective=self.objective,
            channels=" ".join(shared or own) or None,
            page=(goal.pages or "").strip().partition("\n")[0] or None if self._leads_somewhere else None,
            measure=self.measure,
            campaign_id=goal.campaign_id,
            playbook=self.key,
            note=words(self.todo),
        )

    @property
    def _leads_somewhere(self) -> bool:
        return self.measure in ("posts_with_link", "visits_of_page")

    def _due(self, goal: Goal, today: date) -> str | None:
        if self.due is None and self.repeat == ONCE:
            return None
        begins = date.fromisoformat(goal.start) if goal.start else today
        return max(today, begins + timedelta(days=self.due or 0)).isoformat()


@dataclass(frozen=True, slots=True)
class Playbook:
    """The tactics for goals of one kind."""

    kind: str
    title: str
    tactics: tuple[PlaybookTactic, ...]
