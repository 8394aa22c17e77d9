"""The goals to start from (`resources/goal_templates.toml`) as drafts of goal records. Knows no widgets."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from socialroi_desktop.domain.records import Goal, GoalSignal, GoalTarget
from socialroi_desktop.paths import resource
from socialroi_desktop.viewmodels.plan.periods import preset
from socialroi_desktop.viewmodels.shared.translating import declared


@dataclass(frozen=True, slots=True)
class GoalTemplate:
    """One goal to start from; texts are English source texts, `period` is a name `periods.preset` knows.

    `unmeasured` is where the baseline comes from while the metric is not counted, `follows` the metrics of the goals that
    come first, `unknown` the words of a line that say nothing a goal has.
    """

    id: str
    title: str
    about: str
    name: str
    kind: str
    metric: str
    target_kind: str
    target: str
    period: str
    channels: tuple[str, ...] = ()
    product_line: str = ""
    campaign: str = ""
    unmeasured: str = "typed"
    follows: tuple[str, ...] = ()
    targets: tuple[Mapping[str, str], ...] = ()
    season: str = ""
    pages: str = ""
    of_kind: str = ""
    signals: tuple[str, ...] = ()
    giveaways: int | None = None
    fans_picked: int | None = None
    invites_each: int | None = None
    accept_rate: str | None = None
    unknown: tuple[str, ...] = ()

    @property
    def parts(self) -> tuple[GoalTarget, ...]:
        """The parts of the target, by channel or kind."""
        return tuple(
            GoalTarget(channel=part.get("channel"), kind=part.get("kind"), target=part["target"])
            for part in self.targets
        )

    @property
    def shown_title(self) -> str:
        """The title, translated."""
        return declared("GoalTemplates", self.title)

    @property
    def shown_about(self) -> str:
        """The sentence below the title, translated."""
        return declared("GoalTemplates", self.about)

    @property
    def watched(self) -> tuple[GoalSignal, ...]:
        """The signals the goal is watched by beside its metric."""
        return tuple(GoalSignal(metric=metric) for metric in self.signals)

    def draft(self, today: date) -> Goal:
        """Return the goal this template begins with; its baseline is still missing."""
        period = preset(self.period, today)
        return Goal(
            name=declared("GoalTemplates", self.name),
            kind=self.kind,
            metric=self.metric,
            target_kind=self.target_kind,
            target=self.target or None,
            start=period.start.isoformat(),
            end=period.end.isoformat(),
            channels=" ".join(self.channels) or None,
            product_line=declared("GoalTemplates", self.product_line) or None,
            season=declared("GoalTemplates", self.season) or None,
            pages=self.pages or None,
            of_kind=self.of_kind or None,
            giveaways=self.giveaways,
            fans_picked=self.fans_picked,
            invites_each=self.invites_each,
            accept_rate=self.accept_rate,
        )


@cache
def goal_templates() -> tuple[GoalTemplate, ...]:
    """Return the shipped templates in their order; TypeError for a key that is not declared."""
    rows = tomllib.loads(resource("goal_templates.toml").read_text("utf-8"))["template"]
    lists = ("channels", "follows", "targets", "signals")
    return tuple(GoalTemplate(**(row | {name: tuple(row.get(name, ())) for name in lists})) for row in rows)
