"""Saving goals: a goal without a baseline is no goal and is not kept."""

from collections.abc import Sequence
from dataclasses import replace

from socialroi_desktop.domain.identity import word_of
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Campaign, Goal, GoalSignal, GoalTarget, Tactic
from socialroi_desktop.domain.telling import short
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.methods.goal_kinds import kind_id
from socialroi_desktop.operations.records.goal_rules import goal_problems
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.names import meanings

_WITH_TACTICS = "Tactics that came with it: {count}."


def save_goal(
    workspace: Workspace,
    *,
    goal: Goal,
    campaign: str = "",
    targets: tuple[GoalTarget, ...] | None = None,
    signals: tuple[GoalSignal, ...] | None = None,
    tactics: Sequence[Tactic] = (),
) -> Changed:
    """Add a goal, or change it when it has an id; return what changed.

    `targets` are all the parts of its target and `signals` all it is watched by; without them those it has stay.
    `tactics` are added to those it has.

    `campaign` names the campaign to tie it to and wins over `goal.campaign_id`; one that does not exist yet
    is made in the same change, with the goal's days and channels. UserError with the first problem when the
    goal does not hold, when another goal has its name, or when it was deleted meanwhile.
    """
    goal = replace(goal, of_kind=kind_id(goal.metric, goal.of_kind))
    if targets is not None:
        targets = tuple(replace(part, kind=kind_id(goal.metric, part.kind)) for part in targets)
    template = "Add goal: {name}" if goal.id is None else "Edit goal: {name}"
    with change(workspace, template, name=short(goal.name), record="goal") as writer:
        _must_be_the_only(writer, goal)
        problems = goal_problems(workspace, goal, targets)
        if problems:
            raise UserError(problems[0].template, **problems[0].values)
        if campaign.strip():
            goal = replace(goal, campaign_id=_campaign_id(writer, goal, campaign.strip()))
        row_id = _write(writer, goal)
        for record, parts in ((GoalTarget, targets), (GoalSignal, signals)):
            if parts is not None:
                _write_parts(workspace, writer, record, row_id, parts)
        for tactic in tactics:
            writer.insert(Tactic.entity, codec.values_of(replace(tactic, goal_id=row_id)))
    done = "Added goal: {name}" if goal.id is None else "Edited goal: {name}"
    notes = (Problem(_WITH_TACTICS, {"count": len(tactics)}),) if tactics else ()
    return Changed(done, {"name": short(goal.name)}, writer.rows, (row_id,), notes=notes)


def _write(writer: Writer, goal: Goal) -> int:
    values = codec.values_of(goal)
    if goal.id is None:
        return writer.insert("goal", values)
    writer.update("goal", goal.id, values)
    return goal.id


def _write_parts(
    workspace: Workspace,
    writer: Writer,
    record: type[GoalTarget] | type[GoalSignal],
    goal_id: int,
    parts: Sequence[GoalTarget | GoalSignal],
) -> None:
    """Keep exactly these parts of a goal: those that are there already are changed, others go."""
    stay = {part.id for part in parts}
    before = reading.referring(workspace, record, "goal_id", goal_id)
    gone = [part.id for part in before if part.id is not None and part.id not in stay]
    writer.delete_rows(record.entity, gone)
    there = {part.id for part in before}
    for part in parts:
        values = codec.values_of(replace(part, goal_id=goal_id))
        if part.id in there and part.id is not None:
            writer.update(record.entity, part.id, values)
        else:
            writer.insert(record.entity, values)


def _must_be_the_only(writer: Writer, goal: Goal) -> None:
    known = meanings(writer.connection, "goal")
    word = word_of(Goal, goal.name)
    if word in known and known[word] != goal.id:
        raise UserError(
            "There is a goal “{name}” already; choose another name or edit that one.",
            name=short(goal.name),
        )


def _campaign_id(writer: Writer, goal: Goal, name: str) -> int:
    known = meanings(writer.connection, "campaign")
    word = word_of(Campaign, name)
    if word in known:
        found = known[word]
        if found is None:
            raise UserError(
                "Several campaigns are called “{name}”; choose one of them from the list.", name=name
            )
        return found
    made = Campaign(
        name=name, start=goal.start, end=goal.end, channels=goal.channels, product_line=goal.product_line
    )
    return writer.insert("campaign", codec.values_of(made))
