"""All sums that are kept by day, brought up to date by who changed something."""

import sqlite3

from socialroi_desktop.store.derived import keeping
from socialroi_desktop.store.derived.order_days import ORDER_DAYS
from socialroi_desktop.store.derived.product_days import PRODUCT_DAYS
from socialroi_desktop.store.derived.visit_days import VISIT_DAYS
from socialroi_desktop.store.file.workspace import Workspace

KEPT = (ORDER_DAYS, PRODUCT_DAYS, VISIT_DAYS)


def keep_up(workspace: Workspace) -> None:
    """Sum the days of a change again where they hold few rows; the change is done, even where this is broken off."""
    try:
        for kept in KEPT:
            kept.bring_up_to_date(workspace, keeping.FEW)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname != "SQLITE_INTERRUPT":
            raise
