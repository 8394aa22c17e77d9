"""Finds what is behind one figure of the ROI tab: the inputs of its inputs, the rows down to file and line.

Runs off the window's thread; shows nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.proof import ROWS_SHOWN, ProofTable, prove
from socialroi_desktop.queries.roi.snapshot import Entry
from socialroi_desktop.store.file.workspace import Workspace

# Inputs that are sums of others: the proof lists what they were made of as well.
MADE_OF_OTHERS = ("attributed_contribution", "contribution", "total_cost")


@dataclass(frozen=True, slots=True)
class ProofAnswer:
    """A figure with the figures its inputs were made of, by metric, and the rows behind it, kind by kind."""

    entry: Entry
    parts: Mapping[str, Figure] = field(default_factory=dict)
    tables: tuple[ProofTable, ...] = ()

    @property
    def rows(self) -> int:
        """How many rows there are in all."""
        return sum(table.total for table in self.tables)


def find_proof(workspace: Workspace, entry: Entry, limit: int = ROWS_SHOWN) -> ProofAnswer:
    """Return what is behind a figure; at most `limit` rows of each kind."""
    return ProofAnswer(
        entry, _parts(workspace, entry), prove(workspace, entry.figure, entry.scope, limit).tables
    )


def _parts(workspace: Workspace, entry: Entry) -> dict[str, Figure]:
    asked = [name for name in MADE_OF_OTHERS if name in entry.figure.inputs]
    if entry.figure.metric == "total_cost" or "total_cost" in asked:
        asked.append("hours")
    parts: dict[str, Figure] = {}
    for name in asked:
        for figure in figures_of(workspace, entry.scope, [name]):
            if figure.group == entry.figure.group and figure.start == entry.figure.start:
                parts[name] = figure
    return parts
