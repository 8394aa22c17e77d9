"""Saving goals: a goal without a baseline is no goal and is not kept."""

import dataclasses

from socialroi_desktop.domain.identity import word_of
from socialroi_desktop.domain.records import Campaign, Goal
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.methods.goals import validate
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.names import meanings


def save_goal(workspace: Workspace, *, goal: Goal, campaign: str = "") -> Changed:
    """Add a goal, or change it when it has an id; return what changed.

    `campaign` names the campaign to tie it to and wins over `goal.campaign_id`; one that does not exist yet
    is made in the same change, with the goal's days and channels. UserError with the first problem when the
    goal does not hold, when another goal has its name, or when it was deleted meanwhile.
    """
    problems = validate(goal)
    if problems:
        raise UserError(problems[0].template, **problems[0].values)
    template = "Add goal: {name}" if goal.id is None else "Edit goal: {name}"
    with change(workspace, template, name=goal.name, record="goal") as writer:
        _must_be_the_only(writer, goal)
        if campaign.strip():
            goal = dataclasses.replace(goal, campaign_id=_campaign_id(writer, goal, campaign.strip()))
        row_id = _write(writer, goal)
    done = "Added goal: {name}" if goal.id is None else "Edited goal: {name}"
    return Changed(done, {"name": goal.name}, writer.rows, (row_id,))


def _write(writer: Writer, goal: Goal) -> int:
    values = codec.values_of(goal)
    if goal.id is None:
        return writer.insert("goal", values)
    writer.update("goal", goal.id, values)
    return goal.id


def _must_be_the_only(writer: Writer, goal: Goal) -> None:
    known = meanings(writer.connection, "goal")
    word = word_of(Goal, goal.name)
    if word in known and known[word] != goal.id:
        raise UserError(
            "There is a goal “{name}” already; choose another name or edit that one.", name=goal.name
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
