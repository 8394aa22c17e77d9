"""The command that prints offers as funnels."""

import argparse
from fractions import Fraction
from pathlib import Path
from typing import Any

from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Campaign
from socialroi_desktop.domain.shares import percent_text
from socialroi_desktop.errors import NotThere
from socialroi_desktop.metrics.methods.funnel import FunnelStep, Rate
from socialroi_desktop.queries.strategy.funnels import Funnel, funnels
from socialroi_desktop.store.file.workspace import open_workspace
from socialroi_desktop.store.rows import reading


def run_funnel(arguments: argparse.Namespace) -> int:
    """Print the funnels of all campaigns, or of one."""
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        wanted = arguments.campaign
        if wanted is not None and reading.get(workspace, Campaign, wanted) is None:
            raise NotThere("There is no {kind} {id}.", entity="campaign", kind="campaign", id=wanted)
        found = [each for each in funnels(workspace) if wanted in (None, each.campaign_id)]
    if arguments.json:
        print_json([_told(each) for each in found])
        return 0
    for each in found:
        print(each.campaign or "Offers of no campaign")
        for step in each.steps:
            print(f"  {_line(step)}")
    return 0


def _told(funnel: Funnel) -> dict[str, Any]:
    return {
        "campaign_id": funnel.campaign_id,
        "campaign": funnel.campaign,
        "steps": [_step(step) for step in funnel.steps],
    }


def _step(step: FunnelStep) -> dict[str, Any]:
    return {
        "step": step.place, "offers": list(step.names), "reached": step.reached, "responses": step.responses,
        "response_rate": _percent(step.rate.value), "response_rate_reason": _reason(step.rate.reason),
        "passed": _percent(step.passed.value) if step.passed else None,
        "passed_reason": _reason(step.passed.reason) if step.passed else None,
    }  # fmt: skip


def _line(step: FunnelStep) -> str:
    parts = [f"{step.place} {', '.join(step.names)}: {_said(step.rate, 'answered')}"]
    if step.passed:
        parts.append(_said(step.passed, "of the step before"))
    return "; ".join(parts)


def _said(rate: Rate, of: str) -> str:
    if rate.value is None:
        return rate.reason.message if rate.reason else ""
    return f"{_percent(rate.value)} % {of}"


def _percent(share: Fraction | None) -> str | None:
    """Return a share as percent with one digit."""
    return None if share is None else percent_text(round(share * 1000) * 10)


def _reason(reason: Problem | None) -> str | None:
    return reason.message if reason else None
