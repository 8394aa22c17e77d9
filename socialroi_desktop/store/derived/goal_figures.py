"""What was worked out about goals is kept in the file, until any row changes but those that only goals have.

It follows from the rows and is never logged. Knows not what was asked and what is told: both are texts.
"""

import sqlite3
from collections.abc import Callable, Mapping
from datetime import date

from socialroi_desktop.store.derived.keeping import put_beside
from socialroi_desktop.store.derived.order_days import ORDER_DAYS
from socialroi_desktop.store.derived.touched import Touched
from socialroi_desktop.store.file.workspace import Workspace

# What no figure of another goal is made of: a question names all of its own goal.
_OF_GOALS = frozenset({"goal", "goal_note", "goal_signal", "goal_target"})
# From so many goals on a reader keeps what it worked out, in small workspaces too.
_MANY = 50


def forget_goal_figures(connection: sqlite3.Connection, touched: Touched) -> None:
    """Forget what may not hold any more after a change."""
    if touched.entities - _OF_GOALS:
        connection.execute("DELETE FROM goal_figure")


def goal_figures(workspace: Workspace, day: date) -> Mapping[str, str]:
    """Return by question what is kept of a day."""
    rows = workspace.connection().execute(
        "SELECT question, told FROM goal_figure WHERE day = ?", (day.isoformat(),)
    )
    return {row[0]: row[1] for row in rows}


def keep_goal_figures(
    workspace: Workspace, day: date, work_out: Callable[[], Mapping[str, str]], goals: int
) -> None:
    """Work out what is told by question, and keep it for the next one who asks of this day, where that is worth it."""
    found: dict[str, str] = {}
    if not (workspace.writable or goals >= _MANY or ORDER_DAYS.are_worth_it(workspace.connection())):
        work_out()
        return

    def write(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM goal_figure WHERE day <> ?", (day.isoformat(),))
        connection.executemany(
            "INSERT OR REPLACE INTO goal_figure (day, question, told) VALUES (?, ?, ?)",
            ((day.isoformat(), question, told) for question, told in found.items()),
        )

    put_beside(workspace, lambda: found.update(work_out()), write)
