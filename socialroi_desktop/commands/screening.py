"""The `screen` command: holds the list of people against a rule, and moves them when told to."""

import argparse
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import ScreeningRule
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.outreach.screening import NOBODY_MOVES, move_screened
from socialroi_desktop.queries.outreach.screening import Screening, rules, screening
from socialroi_desktop.store.file.workspace import Workspace, open_workspace


def run_screen(arguments: argparse.Namespace) -> int:
    """Hold the list of people against a screening rule; with --apply move them."""
    with open_workspace(Path(arguments.file), read_only=not arguments.apply) as workspace:
        told = screened(workspace, arguments.rule, onward=arguments.to, apply=arguments.apply)
    print_json(told) if arguments.json else print("\n".join(lines(told)))
    return 0


def screened(workspace: Workspace, word: str, *, onward: str | None, apply: bool) -> dict[str, Any]:
    """Return the counts of a list under a rule, each person with the verdict, and what was done ("" for a look only)."""
    found = screening(workspace, _rule(workspace, word))
    told = as_json(found)
    return {**told, "applied": _applied(workspace, found, onward or found.rule.onward) if apply else None}


def _applied(workspace: Workspace, found: Screening, onward: str) -> str:
    """Move people and return what was done; that nobody has to move is no problem."""
    out = {one.person.id or 0: " ".join(_words(one.result.reasons)) for one in found.of("out")}
    passed = [one.person.id or 0 for one in found.of("pass") if one.person.stage != onward]
    if not passed and not out:
        return NOBODY_MOVES
    return move_screened(workspace, rule=found.rule.name, passed=passed, out=out, onward=onward).text


def _rule(workspace: Workspace, word: str) -> ScreeningRule:
    known = rules(workspace)
    for rule in known:
        if word == str(rule.id) or fold(word) == fold(rule.name):
            return rule
    if not known:
        raise UserError(
            "There is no screening rule yet; add one: socialroi add FILE screening_rule name=… minimum_followers=10000."
        )
    raise UserError(
        "There is no screening rule “{word}”; there are: {names}.",
        word=word, names=", ".join(rule.name for rule in known),
    )  # fmt: skip


def as_json(found: Screening) -> dict[str, Any]:
    """Return a screening as a JSON object."""
    return {
        "rule": found.rule.name,
        "aim": found.aim,
        "found": found.found,
        "passed": found.passed,
        "pass": len(found.of("pass")),
        "out": len(found.of("out")),
        "unknown": len(found.of("unknown")),
        "flagged": found.flagged,
        "people": [
            {
                "id": one.person.id,
                "name": one.person.name,
                "verdict": one.result.verdict,
                "reasons": _words(one.result.reasons),
                "missing": _words(one.result.missing),
                "flags": _words(one.result.flags),
            }
            for one in found.judged
        ],
    }


def lines(told: Mapping[str, Any]) -> Iterator[str]:
    """Give what is printed of a screening: the counts, a line a person, what was done."""
    counts = "{found} of {aim} found, {passed} pass; {out} out, {unknown} open, {flagged} suspicious"
    yield counts.format(**told)
    for one in told["people"]:
        why = " ".join((*one["reasons"], *one["missing"], *one["flags"]))
        yield "; ".join(filter(None, (str(one["id"]), one["name"], one["verdict"], why)))
    if told["applied"]:
        yield told["applied"]


def _words(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.message for problem in problems]
