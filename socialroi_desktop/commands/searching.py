"""The `search` command: records of any kind that hold every word, and the field that holds it.

Where pieces of the library alone are looked for, the words are a line of their language.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from socialroi_desktop.commands.catching_up import catch_up_if_free
from socialroi_desktop.commands.general import record_named
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.folding import words
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import UsageError
from socialroi_desktop.queries.library.asked import asked, today_in
from socialroi_desktop.queries.search import Found, FoundKind, looked_through, search, search_kind
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import search_texts

# What people call some kinds of record.
NAMED = {"ugc": "ugc_item", "influencers": "influencer", "posts": "post", "mentions": "mention"}
ALL = "all"


def run_search(arguments: argparse.Namespace) -> int:
    """Print what is found; return the exit status."""
    if not words(arguments.query):
        raise UsageError("Say what to look for, such as: socialroi search shop.socialroi serum.")
    entities = kinds(arguments.kind)
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        groups = _found(workspace, arguments.query, entities, arguments.limit)
        waits = search_texts.much_waits(workspace) and not workspace.is_copied
    _print(arguments, groups)
    if waits:
        sys.stdout.flush()
        catch_up_if_free(Path(arguments.file))
    return 0


def _print(arguments: argparse.Namespace, groups: Sequence[FoundKind]) -> None:
    found = [row for group in groups for row in group.rows]
    if arguments.json:
        print_json([as_json(row) for row in found])
        return
    for row in found:
        print(as_line(row))


def _found(workspace: Workspace, text: str, entities: list[str], limit: int) -> list[FoundKind]:
    if entities != [UgcItem.entity]:
        return search(workspace, text, entities, of_each=limit)
    return [search_kind(workspace, asked(workspace, text, today_in(workspace)), of_each=limit)]


def kinds(named: str) -> list[str]:
    """Return the kinds of record to look through, by the word of the command line; UsageError for one there is none of."""
    if named == ALL:
        return looked_through()
    entity = NAMED.get(named, named)
    record_named(entity)
    return [entity]


def as_json(row: Found) -> dict[str, Any]:
    """Return one record that was found."""
    return {"id": row.row_id, "entity": row.entity, "title": row.label, "where": row.where}


def as_line(row: Found) -> str:
    """Return one record that was found as a line for people."""
    title = " ".join(row.label.split())
    excerpt = f": {row.excerpt}" if row.field and row.excerpt else ""
    return f"{row.entity} {row.row_id}  {title}  [{row.where}{excerpt}]"
