"""The `proof` command: the figure and every row behind it, down to file and line."""

import argparse
from collections.abc import Collection, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from socialroi_desktop.catalogue import channels
from socialroi_desktop.commands import words
from socialroi_desktop.commands.figures import as_json, as_line, find_figures, period_of, scope_of
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.money import from_minor
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.domain.values.numbers import minutes_text
from socialroi_desktop.errors import UsageError
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.queries.proof import ALL_ROWS, Proof, ProofTable, prove
from socialroi_desktop.store.file.workspace import open_workspace
from socialroi_desktop.store.sums.evidence import SourceRow

_OF_GOALS = "A goal is proved by its metric: ask for --metric with --from and --to of the goal instead."


def run_proof(arguments: argparse.Namespace) -> int:
    """Print figures with the rows behind them."""
    start, end = words.day(arguments.start, "--from"), words.day(arguments.end, "--to")
    if arguments.by == "goal":
        raise UsageError(_OF_GOALS)
    if arguments.group is not None and not arguments.by:
        raise UsageError("--group names a group of a breakdown; say which with --by.")
    limit = ALL_ROWS if arguments.limit is None else arguments.limit
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        period = period_of(workspace, start, end)
        found = find_figures(workspace, period, arguments.metric, arguments.by, arguments.model)
        scope = scope_of(workspace, period, arguments.by, arguments.model)
        proofs = [prove(workspace, figure, scope, limit) for figure in _chosen(found, arguments)]
        if arguments.json:
            print_json([_as_json(proof) for proof in proofs])
        else:
            for proof in proofs:
                _print_lines(proof)
    return 0


def _chosen(found: list[Figure], arguments: argparse.Namespace) -> list[Figure]:
    if arguments.group is None:
        return found
    groups = list(dict.fromkeys(figure.group[arguments.by] for figure in found))
    meant = _meant(arguments.group, groups, _labels(arguments.by, groups))
    if not meant:
        raise _no_group(arguments.group, arguments.by, groups)
    return [figure for figure in found if figure.group[arguments.by] in meant]


def _meant(word: str, groups: Sequence[str], labels: Mapping[str, str]) -> Collection[str]:
    """Return the groups that a word means: the one written so, else those called so, whatever the case."""
    if word in groups:
        return (word,)
    return [group for group in groups if fold(word) in (fold(group), fold(labels.get(group, group)))]


def _labels(by: str, groups: Sequence[str]) -> Mapping[str, str]:
    """Return what groups are called that are ids."""
    if by == "channel":
        return channels().names(*groups)
    declared = {spec.name: spec for spec in specs(Influencer)}
    return {choice.id: choice.label for choice in declared[by].choices} if by in declared else {}


def _no_group(word: str, by: str, groups: Sequence[str]) -> UsageError:
    folded = {fold(group): group for group in groups}
    near = get_close_matches(fold(word), folded, 1)
    if near:
        return UsageError(
            "There is no group “{name}” by {by}; did you mean “{near}”?",
            name=word, by=by, near=folded[near[0]],
        )  # fmt: skip
    return UsageError(
        "There is no group “{name}” by {by}; there are: {known}.",
        name=word, by=by, known=", ".join(groups) or "–",
    )  # fmt: skip


def _as_json(proof: Proof) -> dict[str, Any]:
    return {**as_json(proof.figure), "proof": [_table(table) for table in proof.tables]}


def _table(table: ProofTable) -> dict[str, Any]:
    return {"entity": table.entity, "total": table.total, "rows": [_row(row) for row in table.rows]}


def _row(row: SourceRow) -> dict[str, Any]:
    return {
        "id": row.row_id, "day": row.day, "label": row.label, "amount": _money(row.amount, row.currency),
        "net": _money(row.net, row.currency), "currency": row.currency, "minutes": row.minutes,
        "hourly_rate": _money(row.hourly, row.currency), "counted": _money(row.counted, row.base),
        "origin": row.origin, "page": row.page, "file": row.file, "sha256": row.sha256, "line": row.line,
    }  # fmt: skip


def _money(minor: int | None, currency: str | None) -> str | None:
    return None if minor is None or currency is None else str(from_minor(minor, currency))


def _worked_out(row: SourceRow) -> str:
    """Return what an amount of own time was worked out from."""
    if row.hourly is None or row.minutes is None:
        return ""
    return f"{minutes_text(row.minutes)} h × {_money(row.hourly, row.currency)} = "


def _print_lines(proof: Proof) -> None:
    print(as_line(proof.figure))
    for table in proof.tables:
        print(f"  {table.entity}: {table.total}")
        for row in table.rows:
            amount = _money(row.amount, row.currency)
            money = f"{_worked_out(row)}{amount} {row.currency}" if amount is not None else ""
            if row.counted is not None:
                money += f" = {_money(row.counted, row.base)} {row.base}"
            place = f"{row.file} line {row.line}" if row.file else "typed by hand"
            told = (f"id={row.row_id}", row.day, row.label, money, place)
            print("    " + "; ".join(part for part in told if part))
