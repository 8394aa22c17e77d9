"""The `proof` command: the figure and every row behind it, down to file and line."""

import argparse
from pathlib import Path
from typing import Any

from socialroi_desktop.commands import words
from socialroi_desktop.commands.figures import as_json, as_line, find_figures, period_of, scope_of
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.money import from_minor
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
    if arguments.group not in groups:
        raise UsageError(
            "There is no group “{name}” by {by}; there are: {known}.",
            name=arguments.group, by=arguments.by, known=", ".join(groups) or "–",
        )  # fmt: skip
    return [figure for figure in found if figure.group[arguments.by] == arguments.group]


def _as_json(proof: Proof) -> dict[str, Any]:
    return {**as_json(proof.figure), "proof": [_table(table) for table in proof.tables]}


def _table(table: ProofTable) -> dict[str, Any]:
    return {"entity": table.entity, "total": table.total, "rows": [_row(row) for row in table.rows]}


def _row(row: SourceRow) -> dict[str, Any]:
    return {
        "id": row.row_id, "day": row.day, "label": row.label, "amount": _money(row.amount, row.currency),
        "net": _money(row.net, row.currency), "currency": row.currency, "minutes": row.minutes,
        "origin": row.origin, "page": row.page, "file": row.file, "sha256": row.sha256, "line": row.line,
    }  # fmt: skip


def _money(minor: int | None, currency: str | None) -> str | None:
    return None if minor is None or currency is None else str(from_minor(minor, currency))


def _print_lines(proof: Proof) -> None:
    print(as_line(proof.figure))
    for table in proof.tables:
        print(f"  {table.entity}: {table.total}")
        for row in table.rows:
            amount = _money(row.amount, row.currency)
            money = f"{amount} {row.currency}" if amount is not None else ""
            place = f"{row.file} line {row.line}" if row.file else "typed by hand"
            told = (f"id={row.row_id}", row.day, row.label, money, place)
            print("    " + "; ".join(part for part in told if part))
