"""What was worked out of all buyers is kept in the file, until any row changes that orders, or what they are worth, follow from.

It follows from the rows and is never logged. Knows not what was asked and what is told: a question is a text, an answer rows
of plain values.
"""

import json
import sqlite3
from collections.abc import Callable, Sequence

from socialroi_desktop.store.derived.keeping import put_beside
from socialroi_desktop.store.derived.order_days import ORDER_DAYS
from socialroi_desktop.store.derived.touched import Touched
from socialroi_desktop.store.file.program import program
from socialroi_desktop.store.file.workspace import Workspace

# What orders are, how they came about and what they are worth: all else may change and buyers are as they were.
_MADE_OF = frozenset({
    "order", "order_line", "refund", "product", "exchange_rate", "settings", "discount_code", "source_rule", "influencer",
    "handle", "campaign", "post", "touchpoint", "deal", "account", "bio_link", "platform",
})  # fmt: skip
# Answers of some dozen questions: another period, horizon or day each.
_MOST = 60

Answer = list[tuple[object, ...]]


def forget_buyers(connection: sqlite3.Connection, touched: Touched) -> None:
    """Forget what may not hold any more after a change."""
    if touched.entities & _MADE_OF:
        connection.execute("DELETE FROM buyer_answer")


def kept_answer(workspace: Workspace, question: Sequence[object], read: Callable[[], Answer]) -> Answer:
    """Return what `read` answers, as it was kept where orders are many and the same was asked before."""
    connection = workspace.connection()
    if not ORDER_DAYS.are_worth_it(connection):
        return read()
    asked = json.dumps([program(), *question])
    row = connection.execute("SELECT told FROM buyer_answer WHERE question = ?", (asked,)).fetchone()
    if row is not None:
        return [tuple(each) for each in json.loads(row[0])]
    found: Answer = []

    def write(keeping: sqlite3.Connection) -> None:
        if keeping.execute("SELECT count(*) FROM buyer_answer").fetchone()[0] >= _MOST:
            keeping.execute("DELETE FROM buyer_answer")
        told = json.dumps(found, separators=(",", ":"))
        keeping.execute("INSERT OR REPLACE INTO buyer_answer (question, told) VALUES (?, ?)", (asked, told))

    put_beside(workspace, lambda: found.extend(read()), write)
    return found
