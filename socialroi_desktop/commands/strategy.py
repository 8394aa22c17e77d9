"""The commands about who the shop is and where: steps, versions side by side, own accounts, shares of platforms."""

import argparse
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.general import as_json, record_named
from socialroi_desktop.commands.printing import print_json, print_rows
from socialroi_desktop.domain.brand_words import brand_words
from socialroi_desktop.domain.comparing import compared
from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.period import Period, last_days
from socialroi_desktop.domain.records import Account, Brand, StagePlan
from socialroi_desktop.domain.shares import percent_text
from socialroi_desktop.errors import NotThere, UsageError, UserError
from socialroi_desktop.operations.records.own_platforms import rename_platform
from socialroi_desktop.operations.strategy import take_over_accounts
from socialroi_desktop.queries.strategy.account_figures import OwnFigure
from socialroi_desktop.queries.strategy.accounts import account_numbers, accounts
from socialroi_desktop.queries.strategy.effort import effort_by_role
from socialroi_desktop.queries.strategy.shares import PlatformUse, StageUse, current_stage, stage_use
from socialroi_desktop.queries.strategy.steps import Step, seven_steps
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.own_accounts import unlisted_accounts

_EFFORT_DAYS = 90


def run_steps(arguments: argparse.Namespace) -> int:
    """Print the seven steps."""
    with _opened(arguments) as workspace:
        found = [_step(step) for step in seven_steps(workspace, _today(workspace, arguments))]
    if arguments.json:
        print_json(found)
        return 0
    for told in found:
        print(f"{told['number']} {told['name']}: {told['percent']} %")
        for output in told["outputs"]:
            print(f"  {'x' if output['is_done'] else '-'} {output['text']}")
    return 0


def run_compare(arguments: argparse.Namespace) -> int:
    """Print two records of a kind side by side."""
    record = record_named(arguments.entity)
    with _opened(arguments) as workspace:
        currency = workspace.settings().currency
        both = [_one(workspace, record, row_id) for row_id in (arguments.before, arguments.after)]
        before, after = (as_json(each, currency) for each in both)
        found = [
            {"field": pair.spec.name, "label": pair.spec.label, "before": before[pair.spec.name],
             "after": after[pair.spec.name], "differs": pair.differs}
            for pair in compared(*both)
        ]  # fmt: skip
    print_rows(found, as_json=arguments.json)
    return 0


def run_accounts(arguments: argparse.Namespace) -> int:
    """Print own accounts with what is counted of them, and those that files name and that are not listed."""
    if (arguments.rename is None) != (arguments.to is None):
        raise UsageError("--rename goes with --to: which platform, and what it is called from now on.")
    writes = arguments.take_over or arguments.rename is not None
    with open_workspace(Path(arguments.file), read_only=not writes) as workspace:
        if arguments.rename is not None:
            changed = rename_platform(workspace, platform=arguments.rename, to=arguments.to)
            if not arguments.json:
                print(changed.text)
        if arguments.take_over:
            take_over_accounts(workspace)
        today = _today(workspace, arguments)
        found = [_account(workspace, account, today, arguments.days) for account in accounts(workspace)]
        found += [
            {"id": None, "channel": told.channel, "name": told.name, "role": None, "posts": told.posts, "last_told": told.last}
            for told in unlisted_accounts(workspace)
        ]  # fmt: skip
    if not arguments.json:
        # A line has no room for days and values before.
        found = [row | {"own_figures": _in_line(row.get("own_figures", ()))} for row in found]
    print_rows(found, as_json=arguments.json)
    return 0


def run_shares(arguments: argparse.Namespace) -> int:
    """Print what a stage gives each platform against what went there, or the effort by role of account."""
    with _opened(arguments) as workspace:
        today, currency = _today(workspace, arguments), workspace.settings().currency
        stage = _stage(workspace, arguments.stage, today)
        if arguments.effort:
            period = last_days(today, _EFFORT_DAYS)
            if stage is not None and stage.start <= today.isoformat():
                period = Period(date.fromisoformat(stage.start), min(today, date.fromisoformat(stage.end)))
            rows, notes = effort_by_role(workspace, period)
            told: dict[str, Any] = {
                "from": period.start.isoformat(), "to": period.end.isoformat(), "currency": currency,
                "roles": [
                    {"role": row.role, "accounts": row.accounts, "posts": row.posts, "hours": _text(row.spent.hours),
                     "money": _text(row.spent.money)}
                    for row in rows
                ],
                "notes": [note.message for note in notes],
            }  # fmt: skip
        elif stage is None:
            raise UserError("There is no stage yet; add one with “socialroi add FILE stage_plan …”.")
        else:
            told = _use(stage_use(workspace, stage, today), currency)
    if arguments.json:
        print_json(told)
    else:
        print_rows(told["roles" if arguments.effort else "platforms"], as_json=False)
        for note in told["notes"]:
            print(note)
    return 0


def run_brand_words(arguments: argparse.Namespace) -> int:
    """Print the words and handles by which people mean the shop."""
    with _opened(arguments) as workspace:
        found = brand_words(reading.listing(workspace, Brand), reading.listing(workspace, Account))
    if arguments.json:
        print_json({"words": list(found.words), "handles": list(found.handles)})
    else:
        print("\n".join((*found.words, *(f"@{handle}" for handle in found.handles))))
    return 0


def _opened(arguments: argparse.Namespace) -> Workspace:
    return open_workspace(Path(arguments.file), read_only=True)


def _today(workspace: Workspace, arguments: argparse.Namespace) -> date:
    told = words.day(arguments.on, "--on")
    return told or datetime.now(ZoneInfo(workspace.settings().timezone)).date()


def _one(workspace: Workspace, record: type[Record], row_id: int) -> Record:
    found = reading.get(workspace, record, row_id)
    if found is None:
        raise NotThere("There is no {kind} {id}.", entity=record.entity, kind=record.entity, id=row_id)
    return found


def _stage(workspace: Workspace, row_id: int | None, today: date) -> StagePlan | None:
    if row_id is None:
        return current_stage(workspace, today)
    found = _one(workspace, StagePlan, row_id)
    return found if isinstance(found, StagePlan) else None


def _step(step: Step) -> dict[str, Any]:
    return {
        "number": step.number, "id": step.id, "name": step.name, "opens": step.opens, "is_done": step.is_done,
        "percent": round(step.fraction * 100),
        "outputs": [
            {"text": output.says.message, "done": output.done, "of": output.of, "is_done": output.is_done}
            for output in step.outputs
        ],
        "next": step.next.says.message if step.next else None,
    }  # fmt: skip


def _account(workspace: Workspace, account: Account, today: date, days: int) -> dict[str, Any]:
    told = account_numbers(workspace, account, today, days)
    last = next(iter(told.checks), None)
    return {
        "id": account.id, "channel": account.channel, "name": account.name, "role": account.role, "stage": account.stage,
        "owner": account.owner, "followers": told.followers, "counted_on": told.counted_on, "gained": told.gained,
        "earlier_on": told.earlier_on, "growth_percent": _part(told.growth), "is_flat": told.flat is not None,
        "flat": told.flat.message if told.flat else None, "engagements": told.engaged[0],
        "engagements_before": told.engaged[1],
        "posts": told.posts, "checked_on": last.checked_on if last else None, "ready": last.passed if last else None,
        "ready_of": last.items if last else None, "check_on": account.check_on,
        "own_figures": [_own_figure(each) for each in told.own],
    }  # fmt: skip


def _in_line(figures: Iterable[Mapping[str, Any]]) -> str:
    return ", ".join(f"{each['metric']} {each['value']}" for each in figures)


def _own_figure(told: OwnFigure) -> dict[str, Any]:
    return {
        "metric": told.metric, "value": _text(told.value), "noted_on": told.noted_on,
        "earlier": None if told.earlier is None else _text(told.earlier), "earlier_on": told.earlier_on,
    }  # fmt: skip


def _use(use: StageUse, currency: str) -> dict[str, Any]:
    return {
        "stage": {"id": use.stage.id, "name": use.stage.name, "purpose": use.stage.purpose},
        "from": use.counted.start.isoformat() if use.counted else None,
        "to": use.counted.end.isoformat() if use.counted else None,
        "currency": currency,
        "sums": {
            total.field: None if total.value is None else percent_text(total.value) for total in use.totals
        },
        "platforms": [_platform(row) for row in use.platforms],
        "without_platform": {"money": _text(use.apart.money), "hours": _text(use.apart.hours)},
        "notes": [note.message for note in use.notes],
    }


def _platform(row: PlatformUse) -> dict[str, Any]:
    return {
        "channel": row.channel, "budget_share": _share(row.budget_planned), "budget_actual": _part(row.money_share),
        "money": _text(row.spent.money), "hours_share": _share(row.hours_planned), "hours_actual": _part(row.hours_share),
        "hours": _text(row.spent.hours),
    }  # fmt: skip


def _share(share: int | None) -> str | None:
    return None if share is None else percent_text(share)


def _part(share: Fraction | None) -> str | None:
    """Return a share as percent with one digit."""
    return None if share is None else percent_text(round(share * 1000) * 10)


def _text(amount: Any) -> str:
    return f"{amount.normalize():f}"
