"""The `ugc-results` command: what pieces of the library brought, posts with them beside others, and pages before and after."""

import argparse
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands.library_lines import plain
from socialroi_desktop.commands.printing import print_json, print_rows
from socialroi_desktop.domain.money import from_minor
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import UsageError
from socialroi_desktop.metrics.methods.beside import NOT_CAUSE, Share
from socialroi_desktop.queries.library.before_after import (
    DAYS,
    NOT_BY_IT,
    BeforeAfter,
    Side,
    before_and_after,
)
from socialroi_desktop.queries.library.beside import Compared, kinds_beside
from socialroi_desktop.queries.library.results import NOT_ADDED_UP, PieceResults, results_of_pieces
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.pieces import item_of

_NO_PAGES = "No page of the shop shows it; write down where under “Where used”."
_COUNTS = ("reach", "clicks", "orders")
_AMOUNTS = ("net_sales", "cost")


def run_ugc_results(arguments: argparse.Namespace) -> int:
    """Print the results of one piece with its pages, or of all pieces with the kinds beside other posts."""
    if arguments.days is not None and arguments.id is None:
        raise UsageError("--days goes with --id; name a piece with it.")
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        today = datetime.now(ZoneInfo(workspace.settings().timezone)).date()
        if arguments.id is None:
            told = _of_all(workspace, today)
        else:
            told = _of_one(workspace, arguments.id, today, arguments.days or DAYS)
    if arguments.json:
        print_json(told)
        return 0
    for name in ("pieces", "kinds", "pages"):
        print_rows([plain(row) for row in told.get(name, ())], as_json=False)
    if any(row["beside"] for row in told["pieces"]):
        print(NOT_ADDED_UP)
    print(told["note"] if told.get("pages", True) else _NO_PAGES)
    return 0


def _of_all(workspace: Workspace, today: date) -> dict[str, Any]:
    items = reading.listing(workspace, UgcItem)
    base = workspace.settings().currency
    return {
        "pieces": [_piece(one, base) for one in results_of_pieces(workspace, items, today)],
        "kinds": [_kind(one) for one in kinds_beside(workspace)],
        "note": NOT_CAUSE,
    }


def _of_one(workspace: Workspace, item_id: int, today: date, days: int) -> dict[str, Any]:
    item = item_of(workspace, item_id)
    base = workspace.settings().currency
    return {
        "pieces": [_piece(one, base) for one in results_of_pieces(workspace, [item], today)],
        "pages": [_page(one) for one in before_and_after(workspace, item_id, today, days)],
        "note": NOT_BY_IT,
    }


def _piece(found: PieceResults, base: str) -> dict[str, Any]:
    values = {name: getattr(found, name) for name in (*_COUNTS, *_AMOUNTS, "roi")}
    told = {name: _known(value, base if name in _AMOUNTS else None) for name, value in values.items()}
    reasons = {name: value.message for name, value in values.items() if isinstance(value, Problem)}
    return {
        "id": found.item.id, "title": found.item.title, "kind": found.item.kind, "rating": found.item.rating,
        "shortlisted": bool(found.item.shortlisted),
        "posts": [post.id for post in found.posts], "beside": sorted(found.beside), **told, "currency": base, "reasons": reasons,
    }  # fmt: skip


def _known(value: Any, currency: str | None) -> Any:
    if isinstance(value, Problem):
        return None
    if isinstance(value, int):
        return str(from_minor(value, currency)) if currency else value
    return str(value)


def _kind(found: Compared) -> dict[str, Any]:
    note = NOT_CAUSE if found.reason is None else found.reason.message
    return {
        "kind": found.kind, "count": found.count, "of": found.base, "with": _share(found.with_piece),
        "without": _share(found.without), "stands": found.stands, "note": note,
    }  # fmt: skip


def _share(share: Share | None) -> dict[str, Any] | None:
    if share is None:
        return None
    ends = share.range
    return {
        "events": share.events, "base": share.base, "rows": share.rows,
        "share": None if share.value is None else f"{share.value:.6f}",
        "low": None if ends is None else f"{ends[0]:.6f}", "high": None if ends is None else f"{ends[1]:.6f}",
    }  # fmt: skip


def _page(found: BeforeAfter) -> dict[str, Any]:
    told = {
        "usage": found.usage.id,
        "where": found.usage.where,
        "page": found.page,
        "from_on": found.usage.from_on,
    }
    if isinstance(found.sides, Problem):
        return told | {"before": None, "after": None, "stands": found.stands, "reason": found.sides.message}
    before, after = map(_side, found.sides)
    return told | {"before": before, "after": after, "stands": found.stands}


def _side(side: Side) -> dict[str, Any]:
    values = {"visits": side.visits, "orders": side.orders}
    return {
        "from": side.period.start.isoformat(), "to": side.period.end.isoformat(), "days": side.period.days,
        **{name: _known(value, None) for name, value in values.items()},
        "conversion": _share(side.share),
        "reasons": {name: value.message for name, value in values.items() if isinstance(value, Problem)},
    }  # fmt: skip
