"""The command about campaigns: what each cost, line by line, what it brought, and all of them in groups."""

import argparse
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.records import Campaign
from socialroi_desktop.errors import NotThere, UsageError
from socialroi_desktop.metrics.figure import Figure, as_shown
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.operations.csv_files import must_be_free, write_csv
from socialroi_desktop.queries.campaigns.budget import HEADER, budget_request
from socialroi_desktop.queries.campaigns.groups import CampaignGroup, campaign_groups
from socialroi_desktop.queries.campaigns.returns import CampaignReturns, returns_of
from socialroi_desktop.queries.campaigns.review import Said, said_of
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import reading

_ADDED = ("orders", "net_sales", "total_cost")


def run_campaigns(arguments: argparse.Namespace) -> int:
    """Print campaigns, one of them, or all in groups."""
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        today = (
            words.day(arguments.on, "--on") or datetime.now(ZoneInfo(workspace.settings().timezone)).date()
        )
        if arguments.by:
            groups = campaign_groups(workspace, arguments.by, today)
            return _print_groups(groups, workspace.settings().currency, as_json=arguments.json)
        if arguments.budget_request:
            return _save_request(workspace, arguments, today)
        found = [_read(workspace, each, today) for each in _wanted(workspace, arguments.campaign)]
    if arguments.json:
        print_json([_told(returns, said) for returns, said in found])
        return 0
    for returns, said in found:
        print(returns.campaign.name)
        for figure in (*returns.parts, returns.total, *returns.brought.values()):
            print(f"  {_line(figure)}")
        for verdict in said.verdicts:
            print(f"  {verdict.metric}: {verdict.verdict}")
    return 0


def _save_request(workspace: Workspace, arguments: argparse.Namespace, today: date) -> int:
    if arguments.campaign is None:
        raise UsageError("Say of which campaign the budget is asked for, with --campaign.")
    (campaign,) = _wanted(workspace, arguments.campaign)
    path = Path(arguments.budget_request)
    must_be_free(path, HEADER)
    write_csv(path, HEADER, budget_request(workspace, campaign, today))
    return 0


def _wanted(workspace: Workspace, wanted: int | None) -> list[Campaign]:
    found = [each for each in reading.listing(workspace, Campaign) if wanted in (None, each.id)]
    if wanted is not None and not found:
        raise NotThere("There is no {kind} {id}.", entity="campaign", kind="campaign", id=wanted)
    return found


def _read(workspace: Workspace, campaign: Campaign, today: date) -> tuple[CampaignReturns, Said]:
    return returns_of(workspace, campaign, today), said_of(workspace, campaign)


def _told(returns: CampaignReturns, said: Said) -> dict[str, Any]:
    return {
        "id": returns.campaign.id, "name": returns.campaign.name, "closed_on": returns.campaign.closed_on,
        "currency": returns.total.unit,
        "costs": {figure.metric: _text(figure.value) for figure in returns.parts},
        "total_cost": _text(returns.total.value), "note": returns.total.note,
        "hours": _text(returns.hours.value),
        "brought": {name: _text(figure.value) for name, figure in returns.brought.items()},
        "verdicts": [
            {"metric": one.metric, "verdict": one.verdict, "value": one.value, "target": one.target, "goal_id": one.goal_id}
            for one in said.verdicts
        ],
        "causes": [{"cause": one.cause, "words": one.words} for one in said.causes],
        "lessons": returns.campaign.lessons,
    }  # fmt: skip


def _print_groups(groups: list[CampaignGroup], currency: str, *, as_json: bool) -> int:
    if as_json:
        print_json([_of_group(group, currency) for group in groups])
        return 0
    for group in groups:
        told = "; ".join(f"{name}={value}" for name, value in _figures(group, currency).items())
        print(f"{_called(group)}: {told}")
    return 0


def _of_group(group: CampaignGroup, currency: str) -> dict[str, Any]:
    return {
        "told": list(group.told), "campaigns": list(group.campaigns), "whole": group.whole, "unrecorded": group.unrecorded,
        "currency": currency, **_figures(group, currency),
    }  # fmt: skip


def _figures(group: CampaignGroup, currency: str) -> dict[str, str | None]:
    found = {**{name: group.sums[name] for name in _ADDED}, "profit": group.profit, "roi": group.roi}
    return {name: _text(as_shown(name, value, currency)) for name, value in found.items()}


def _called(group: CampaignGroup) -> str:
    if group.whole:
        return "All of them"
    return "Only named in links and ads" if group.unrecorded else ", ".join(group.told) or "Not told"


def _line(figure: Figure) -> str:
    known = _text(figure.value)
    return f"{METRICS[figure.metric].label}: {known if known is not None else figure.note}"


def _text(value: Decimal | None) -> str | None:
    return None if value is None else f"{value:f}"
