"""What only some kinds of record must hold beyond what they declare, because it leans on the day or on other rows."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from socialroi_desktop.catalogue import profile_rules
from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.records import (
    AccountFigure,
    FollowerCount,
    Goal,
    GoalSignal,
    GoalTarget,
    PlatformShare,
    ProfileCheck,
    StageChange,
)
from socialroi_desktop.domain.shares import too_much
from socialroi_desktop.errors import UserError, WrongField
from socialroi_desktop.operations.records.goal_doors import must_be_met_or_missed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def must_hold_besides(workspace: Workspace, record: Record) -> None:
    """UserError for what can never be shown or counted.

    A check of items there are none of, a count of a day ahead or counted already, a figure of an account twice a day, a step
    ahead of now, a goal that cannot be met or missed, shares of a stage that are more than all of it.
    """
    if isinstance(record, ProfileCheck):
        wrong = profile_rules().problem(record.ticked)
        if wrong is not None:
            raise UserError(wrong.template, **wrong.values)
    elif isinstance(record, FollowerCount):
        _must_be_over(workspace, record)
        _must_be_the_only_one(workspace, record)
    elif isinstance(record, StageChange):
        _must_be_taken(record)
    elif isinstance(record, Goal | GoalTarget | GoalSignal):
        must_be_met_or_missed(workspace, record)
    elif isinstance(record, PlatformShare):
        _must_leave_room(workspace, record)
    elif isinstance(record, AccountFigure):
        _must_be_noted_once(workspace, record)


def _must_be_noted_once(workspace: Workspace, figure: AccountFigure) -> None:
    """One value a day and figure, whatever case its name is in: of two only one would ever be told."""
    for other in reading.referring(workspace, AccountFigure, "account_id", figure.account_id or 0):
        if other.id != figure.id and (fold(other.metric), other.day) == (fold(figure.metric), figure.day):
            raise UserError(
                "“{metric}” of {day} is noted already: {value}. Change that figure, it is {id}.",
                metric=other.metric, day=other.day, value=other.value, id=other.id,
            )  # fmt: skip


def _must_leave_room(workspace: Workspace, share: PlatformShare) -> None:
    others = reading.referring(workspace, PlatformShare, "stage_plan_id", share.stage_plan_id or 0)
    wrong = too_much(share, [other for other in others if other.id != share.id])
    if wrong is not None:
        raise WrongField(wrong.template, column=wrong.column or "", **wrong.values)


def _must_be_taken(step: StageChange) -> None:
    if step.changed_at > f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}":
        raise UserError(
            "Since cannot be “{moment}”: nobody has come into a stage ahead of now; write now or a moment before.",
            moment=step.changed_at,
        )


def _must_be_over(workspace: Workspace, count: FollowerCount) -> None:
    today = datetime.now(ZoneInfo(workspace.settings().timezone)).date().isoformat()
    if count.counted_on > today:
        raise UserError(
            "Counted on cannot be “{day}”: nobody can have counted then; write today or a day before.",
            day=count.counted_on,
        )


def _must_be_the_only_one(workspace: Workspace, count: FollowerCount) -> None:
    """One count a day and account: two of them would each be taken for the growth of the other."""
    account = (count.channel, count.handle.casefold(), count.counted_on)
    for other in reading.referring(workspace, FollowerCount, "influencer_id", count.influencer_id or 0):
        if other.id != count.id and (other.channel, other.handle.casefold(), other.counted_on) == account:
            raise UserError(
                "The followers of @{handle} were counted on {day} already: {followers}. Change that count, it is {id}.",
                handle=count.handle, day=count.counted_on, followers=other.followers, id=other.id,
            )  # fmt: skip
