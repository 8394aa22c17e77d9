"""Tactics are counted and ticked by day: one row a day and tactic, each step undone like any other change.

What is done once is done as soon as as many are counted as wanted, and runs again when one of them is taken back.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from socialroi_desktop.domain.records import Goal, Tactic, TacticDone
from socialroi_desktop.domain.records.tactics import DONE, DROPPED, ONCE, RUNNING
from socialroi_desktop.domain.tactics import Tally, tally
from socialroi_desktop.domain.telling import short
from socialroi_desktop.domain.validation import HIGHEST_NUMBER
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def attach_tactics(workspace: Workspace, *, goal: Goal, tactics: Sequence[Tactic]) -> Changed:
    """Add tactics to a goal in one step; UserError where the goal is gone, or has one of that name."""
    if reading.get(workspace, Goal, goal.id or 0) is None:
        raise UserError("This goal has been deleted meanwhile; choose another.")
    if not tactics:
        raise UserError("No tactic is chosen; tick those that are to be done.")
    named = {one.name for one in reading.referring(workspace, Tactic, "goal_id", goal.id or 0)}
    for tactic in tactics:
        if tactic.name in named:
            raise UserError(
                "“{goal}” has the tactic “{name}” already.", goal=short(goal.name), name=short(tactic.name)
            )
    template = "Add {number} tactics to “{goal}”"
    details = {"goal": short(goal.name), "number": len(tactics), "records": Tactic.entity}
    with change(workspace, template, **details) as writer:
        ids = [
            writer.insert(Tactic.entity, codec.values_of(replace(tactic, goal_id=goal.id)))
            for tactic in tactics
        ]
    return Changed("Added {number} tactics to “{goal}”", details, writer.rows, tuple(ids))


def count_tactic(
    workspace: Workspace, *, tactic_id: int, by: int, day: date, minutes: int | None = None
) -> Changed:
    """Count some more of a tactic on a day, or some less; `minutes` spent are added to those of the day.

    UserError where there would be less than none, the tactic is gone or was dropped.
    """
    tactic = _tactic(workspace, tactic_id)
    held = _row(workspace, tactic_id, day)
    if (held.count if held else 0) + by < 0:
        raise UserError(
            "Nothing of “{name}” is counted on {day} that could be taken back.",
            name=tactic.name, day=day.isoformat(),
        )  # fmt: skip
    template = "Count of “{name}”: one more" if by >= 0 else "Count of “{name}”: one less"
    details = {"name": tactic.name, "record": Tactic.entity}
    with change(workspace, template, **details) as writer:
        _add(writer, tactic, held, TacticDone(day=day.isoformat(), count=by, minutes=minutes))
        _settle(workspace, writer, tactic, day)
    now = tally(tactic, _days(workspace, tactic_id), day, _week_start(workspace))
    told = {**details, "now": now.now, "wanted": now.wanted}
    return Changed("“{name}”: {now} of {wanted}", told, writer.rows, (tactic_id,))


def tick_tactic(workspace: Workspace, *, tactic_id: int, day: date) -> Changed:
    """Say that a tactic is done, for its day or week where it repeats; where it is already, that it is not.

    UserError when the tactic is gone or was dropped.
    """
    tactic = _tactic(workspace, tactic_id)
    now = tally(tactic, _days(workspace, tactic_id), day, _week_start(workspace))
    details = {"name": tactic.name, "record": Tactic.entity}
    undone = now.met if tactic.repeat != ONCE else tactic.state == DONE
    with change(workspace, "Not done: {name}" if undone else "Done: {name}", **details) as writer:
        if not undone:
            fill_tactic(workspace, writer, tactic_id=tactic_id, day=day)
        elif (held := _row(workspace, tactic_id, day)) is not None and held.count:
            _add(writer, tactic, held, TacticDone(day=day.isoformat(), count=-held.count))
            _settle(workspace, writer, tactic, day)
        else:
            writer.update(Tactic.entity, tactic_id, {"state": RUNNING, "done_on": None})
    done = "Not done any more: {name}" if undone else "Done: {name}"
    return Changed(done, details, writer.rows, (tactic_id,))


def fill_tactic(workspace: Workspace, writer: Writer, *, tactic_id: int, day: date) -> None:
    """Count, within a change, what is left of a tactic: in its day or week, or in all where it is done once."""
    tactic = _tactic(workspace, tactic_id)
    now = tally(tactic, _days(workspace, tactic_id), day, _week_start(workspace))
    if now.left:
        _add(writer, tactic, _row(workspace, tactic_id, day), TacticDone(day=day.isoformat(), count=now.left))
    _settle(workspace, writer, tactic, day)


def _add(writer: Writer, tactic: Tactic, held: TacticDone | None, more: TacticDone) -> None:
    if held is None:
        writer.insert(TacticDone.entity, codec.values_of(replace(more, tactic_id=tactic.id)))
        return
    count = held.count + more.count
    if count > HIGHEST_NUMBER or (held.minutes or 0) + (more.minutes or 0) > HIGHEST_NUMBER:
        raise UserError("What is counted of “{name}” is too large; count less.", name=tactic.name)
    if not count and held.minutes is None and more.minutes is None and not held.note:
        writer.delete_rows(TacticDone.entity, [held.id or 0])
        return
    spent = held.minutes if more.minutes is None else (held.minutes or 0) + more.minutes
    writer.update(TacticDone.entity, held.id or 0, {"count": count, "minutes": spent})


def _settle(workspace: Workspace, writer: Writer, tactic: Tactic, day: date) -> None:
    """Say of what is done once whether it is."""
    if tactic.repeat != ONCE:
        return
    met = _total(workspace, tactic).met
    if met and tactic.state == RUNNING:
        writer.update(Tactic.entity, tactic.id or 0, {"state": DONE, "done_on": day.isoformat()})
    elif not met and tactic.state == DONE:
        writer.update(Tactic.entity, tactic.id or 0, {"state": RUNNING, "done_on": None})


def _total(workspace: Workspace, tactic: Tactic) -> Tally:
    return tally(tactic, _days(workspace, tactic.id or 0), date.max, _week_start(workspace))


def _tactic(workspace: Workspace, tactic_id: int) -> Tactic:
    tactic = reading.get(workspace, Tactic, tactic_id)
    if tactic is None:
        raise UserError("There is no tactic {id} any more; choose another.", id=tactic_id)
    if tactic.state == DROPPED:
        raise UserError(
            "“{name}” was dropped; set its state to Running before it is counted.", name=tactic.name
        )
    return tactic


def _days(workspace: Workspace, tactic_id: int) -> list[TacticDone]:
    return reading.referring(workspace, TacticDone, "tactic_id", tactic_id)


def _row(workspace: Workspace, tactic_id: int, day: date) -> TacticDone | None:
    found = reading.referring(workspace, TacticDone, "tactic_id", tactic_id, {"day": day.isoformat()})
    return found[0] if found else None


def _week_start(workspace: Workspace) -> int:
    return int(workspace.settings().week_start)
