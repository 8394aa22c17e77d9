"""What a deal brought so far, for the `deal` command."""

from datetime import date
from typing import Any

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.queries.outreach.partner_results import WAYS
from socialroi_desktop.queries.outreach.results import results_of_deal
from socialroi_desktop.store.file.workspace import Workspace


def results_told(workspace: Workspace, deal_id: int, today: date) -> dict[str, Any]:
    """Return orders by way, each order once, and figures by metric, None where they are not known; `note` says what else counts.

    Figures are decimal texts, money in `currency`.
    """
    found = results_of_deal(workspace, deal_id, today)
    known = not isinstance(found.orders, Problem)
    reasons = () if known else (found.orders,)
    values = {name: figure.value for name, figure in found.figures.items()}
    told: dict[str, Any] = {
        "id": deal_id,
        "from": found.period.start.isoformat(),
        "to": found.period.end.isoformat(),
        "orders": len(found.brought) if known else None,
        **{way: found.by(way) if known else None for way in WAYS},
        "again": found.again if known else None,
        "currency": found.currency,
        "figures": {name: None if value is None else format(value, "f") for name, value in values.items()},
    }
    note = " ".join(each.message for each in (*reasons, *found.shared) if isinstance(each, Problem))
    return told | ({"note": note} if note else {})
