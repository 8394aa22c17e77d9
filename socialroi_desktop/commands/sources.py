"""The `sources` command: sources of visits and orders that nobody knows; `add FILE source_rule` says which channel one is of."""

import argparse
from pathlib import Path

from socialroi_desktop.commands.printing import print_rows
from socialroi_desktop.store.file.workspace import open_workspace
from socialroi_desktop.store.sums.unknown_sources import unknown_sources


def run_sources(arguments: argparse.Namespace) -> int:
    """Print each unknown source once with what came from it."""
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        found = unknown_sources(workspace)
    rows = [
        {
            "source": one.source,
            "medium": one.medium or None,
            "visits": one.visits,
            "orders": one.orders,
            "since": one.since or None,
        }
        for one in found
    ]
    print_rows(rows, as_json=arguments.json)
    return 0
