"""The form of a goal while it is filled in: draft, problems, advice, measured baseline. Knows no widgets."""

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Goal, GoalSignal, GoalTarget
from socialroi_desktop.metrics.methods.goals import currency_of, period_of
from socialroi_desktop.operations.goals import save_goal
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.queries.goal_baselines import Offer
from socialroi_desktop.viewmodels.plan.goal_baseline import OFFERED_BY, BaselineMeter
from socialroi_desktop.viewmodels.plan.goal_choices import Known, campaign_called, newest_of, read_known
from socialroi_desktop.viewmodels.plan.goal_defaults import (
    fresh_goal,
    newest_brief_id,
    usual_source,
    with_usual_days,
    with_usual_metric,
)
from socialroi_desktop.viewmodels.plan.goal_drafts import (
    NAMED_BY,
    advice_of,
    problems_of,
    watched,
    with_level,
    with_parts,
    with_share,
)
from socialroi_desktop.viewmodels.plan.goal_words import sentence, suggested_name
from socialroi_desktop.viewmodels.plan.one_line import lost_words
from socialroi_desktop.viewmodels.plan.playbook_table import drafts_for, titles_for
from socialroi_desktop.viewmodels.plan.share_meter import SHARED_BY, ShareMeter
from socialroi_desktop.viewmodels.plan.templates import GoalTemplate
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of

# What the measured baseline depends on.
_MEASURED_BY = OFFERED_BY | {"baseline_start", "baseline_end"}


class GoalEditor(QObject):
    """A draft goal. `changed` comes after every change, `known_changed` when choices are read, `saved` last.

    While the baseline is measured it follows metric, channels, product and dates by itself; the name, that of a
    template too, follows what it is made of until it is edited. `touched` is what holds something typed.
    """

    changed = Signal()
    known_changed = Signal()
    saved = Signal(int)

    def __init__(self, session: Session, goal: Goal | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.known = Known()
        # The name of a campaign that is not there yet.
        self.campaign = ""
        self.error, self.touched = "", False
        self.meter = BaselineMeter(session, by_hand=goal is not None, parent=self)
        self.meter.measured.connect(self._on_measured)
        self.meter.failed.connect(self._on_failed)
        self.shares = ShareMeter(session, self)
        self.shares.changed.connect(self.changed)
        self._named_by_hand = goal is not None
        self._from_template = False
        self._lost: tuple[Problem, ...] = ()
        self._unmeasured = "typed"
        self._open = True
        self.goal = goal or fresh_goal(
            "sales",
            self.known,
            session.today,
            currency=session.settings.currency,
            brief_id=newest_brief_id(session.workspace),
        )
        self.targets: tuple[GoalTarget, ...] = ()
        self.signals: tuple[GoalSignal, ...] = ()
        session.read(
            self.tr("Read choices"),
            lambda workspace, _: read_known(workspace, goal.id if goal else None),
            self._on_known,
        )

    @property
    def currency(self) -> str:
        """The currency money goals are in."""
        return currency_of(self.goal, self.session.settings.currency)

    @property
    def is_new(self) -> bool:
        """Whether the goal has not been saved yet."""
        return self.goal.id is None

    @property
    def problems(self) -> dict[str, Problem]:
        """What keeps the goal from being saved, the first problem of each field."""
        return problems_of(self.goal, self.targets, self.signals, self.known.goals)

    @property
    def advice(self) -> tuple[Problem, ...]:
        """What is worth thinking over."""
        return (*self._lost, *advice_of(self.goal, self.signals, self.known.goals))

    @property
    def sentence(self) -> str:
        """The goal in one sentence, or "" while it says too little."""
        return sentence(self.goal, self.currency)

    def start_from(self, template: GoalTemplate) -> None:
        """Fill the form from a template; what was typed before is replaced."""
        self._named_by_hand, self.meter.by_hand, self._from_template = not template.id, False, True
        self.campaign, self._unmeasured = template.campaign, template.unmeasured
        self._lost = lost_words(template)
        self.touched = not template.id  # a line was typed
        self.goal = replace(
            template.draft(self.session.today), id=self.goal.id, currency=self.currency,
            baseline_source=None, brief_id=self.goal.brief_id,
            follows_id=newest_of(self.session.workspace, template.follows),
        )  # fmt: skip
        source = usual_source(self.goal, template.metric, self.known, self._unmeasured)
        self.goal = replace(self.goal, baseline_source=source)
        self.targets, self.signals = template.parts, template.watched
        self._follow(frozenset({"baseline_source"}))

    def set(self, **fields: Any) -> None:
        """Change fields of the draft; blank text becomes None where the record allows it."""
        changes = {name: value for name, value in fields.items() if getattr(self.goal, name) != value}
        if not changes:
            return
        self.touched = True
        if "name" in changes:
            self._named_by_hand = bool(str(changes["name"]).strip())
        if changes.keys() & {"baseline_start", "baseline_end"}:
            self.meter.by_hand = True
        self.goal = replace(self.goal, **changes)
        self.goal = with_share(self.goal, changes)
        if "level" in changes:
            self._on_level()
        if "kind" in changes:
            self._on_kind(changes)
        if "baseline_source" in changes:
            self._on_source()
        self._follow(frozenset(changes))

    def set_targets(self, parts: tuple[GoalTarget, ...]) -> None:
        """Change the parts of the target; the target follows as long as no other number was typed."""
        before, self.targets, self.touched = self.targets, parts, True
        goal = with_parts(self.goal, before, parts)
        self.set(target=goal.target, channels=goal.channels)
        self.changed.emit()

    def watch(self, metrics: Collection[str]) -> None:
        """Watch the goal by signals of these metrics; those it has already stay as they are."""
        self.signals, self.touched = watched(self.signals, metrics), True
        self.changed.emit()

    def set_signals(self, signals: tuple[GoalSignal, ...]) -> None:
        """Change what is said of the signals."""
        self.signals, self.touched = signals, True
        self.changed.emit()

    def set_period(self, period: Period) -> None:
        """Set the days of the goal."""
        self.set(start=period.start.isoformat(), end=period.end.isoformat())

    def choose_campaign(self, campaign_id: int | None) -> None:
        """Tie the goal to a campaign, or to none."""
        self.campaign = ""
        self.set(campaign_id=campaign_id)

    def name_campaign(self, name: str) -> None:
        """Tie the goal to the campaign of a name; one that is not there yet is made when the goal is saved."""
        found = campaign_called(self.session, name)
        self.campaign = "" if found else name.strip()
        self.set(campaign_id=found)

    def measure(self) -> None:
        """Measure the baseline again in the background, over the days set by hand or else usual ones."""
        if not self.meter.measure(self.goal):
            self.goal = replace(self.goal, baseline=None)

    def take(self, offer: Offer) -> None:
        """Let the baseline be what was measured over the days of an offer; it stays with such days when the goal changes."""
        self.meter.pick(offer)
        if self.goal.baseline_source != "measured":
            self.goal = replace(self.goal, baseline_source="measured")
        self._on_measured(offer)

    @property
    def playbook_titles(self) -> list[str]:
        """What a new goal may be saved with: the tactics of the playbook for its kind; an old one has its own."""
        return titles_for(self.goal.kind) if self.is_new else []

    def save(self, *, with_tactics: bool = False) -> None:
        """Save the goal when nothing keeps it from that; `error` then says what went wrong, if anything."""
        self.error = ""
        if self.problems:
            self.changed.emit()
            return
        goal = replace(self.goal, name=self.goal.name.strip(), currency=self.currency)
        targets, signals = self.targets, self.signals
        new_campaign = "" if goal.campaign_id else self.campaign
        tactics = drafts_for(goal, self.session.today) if with_tactics and self.is_new else []
        self.session.perform(
            self.tr("Save goal"),
            lambda workspace, _: save_goal(
                workspace, goal=goal, campaign=new_campaign, targets=targets, signals=signals, tactics=tactics
            ),
            done=self._on_saved,
            failed=self._on_failed,
        )

    def close(self) -> None:
        """Let go of the draft; answers that are still under way are not waited for."""
        self._open = False
        self.deleteLater()

    def _on_known(self, known: Known) -> None:
        if not self._open:
            return
        self.known = known
        self.targets, self.signals = self.targets or known.targets, self.signals or known.signals
        before = self.goal.metric
        if self.is_new and self.goal.baseline_source is None:
            if not (self._named_by_hand or self._from_template):
                self.goal = with_usual_metric(self.goal, known, self._unmeasured)
            source = usual_source(self.goal, self.goal.metric, known, self._unmeasured)
            self.goal = replace(self.goal, baseline_source=source)
        self.known_changed.emit()
        if self.is_new:
            self._follow(frozenset({"baseline_source"} if self.goal.metric == before else {"metric"}))

    def _on_level(self) -> None:
        if self.goal.level != "metric":
            self.targets, self.goal = (), with_level(self.goal)
        elif not self.goal.metric:
            self.goal = with_usual_metric(self.goal, self.known, self._unmeasured)

    def _on_kind(self, changes: dict[str, Any]) -> None:
        if "metric" not in changes and self.goal.level == "metric":
            self.goal = with_usual_metric(self.goal, self.known, self._unmeasured)
        if self.is_new and not {"start", "end"} & changes.keys():
            self.goal = with_usual_days(self.goal, self.session.today)

    def _on_source(self) -> None:
        self.meter.stop()
        had_days = bool(self.goal.baseline_start and self.goal.baseline_end)
        self.meter.by_hand = self.meter.by_hand and had_days and self.goal.baseline_source != "new"
        self.goal = replace(self.goal, baseline=None)
        if self.goal.baseline_source == "new":
            self.goal = replace(self.goal, baseline_start=None, baseline_end=None)

    def _follow(self, changed: frozenset[str]) -> None:
        if not self._named_by_hand and changed & NAMED_BY:
            name = suggested_name(self.goal, self.currency) or self.goal.name
            self.goal = replace(self.goal, name=name)
        source = self.goal.baseline_source
        if changed & (_MEASURED_BY | {"kind", "baseline_source"}):
            self._measure_for(source)
        if changed & SHARED_BY:
            self.shares.measure(self.goal)
        period = period_of(self.goal.start, self.goal.end)
        if source == "typed" and not self.meter.by_hand and period is not None:
            self._set_days(period.previous())
        self.changed.emit()

    def _measure_for(self, source: str | None) -> None:
        if source == "measured":
            self.measure()
        else:
            # Nothing is taken from it: what usual days brought stays on offer.
            self.meter.measure(self.goal)

    def _set_days(self, days: Period) -> None:
        self.goal = replace(
            self.goal, baseline_start=days.start.isoformat(), baseline_end=days.end.isoformat()
        )

    def _on_measured(self, offer: Offer) -> None:
        if not self._open:
            return
        if self.goal.baseline_source == "measured":
            self._set_days(offer.days)
            value = offer.figure.value
            self.goal = replace(self.goal, baseline=None if value is None else format(value, "f"))
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        if not self._open:
            return
        self.error = sentence_of(error)
        self.changed.emit()

    def _on_saved(self, result: Changed | None) -> None:
        if self._open and result is not None and result.ids:
            self.saved.emit(result.ids[0])
