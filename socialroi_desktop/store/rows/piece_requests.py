"""What was asked for pieces and waits for an answer of whoever made them. Reads only."""

import json
import sqlite3
from collections.abc import Iterable, Sequence

from socialroi_desktop.domain.library.whose_word import can_answer
from socialroi_desktop.domain.records import UsageRight
from socialroi_desktop.domain.records.library import WAITING
from socialroi_desktop.store.file.codec import record_of, texts
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.piece_makers import MAKER, RIGHT_OF_MAKER

_WAITING = f"{RIGHT_OF_MAKER} WHERE r.state IN {texts(sorted(WAITING))}"


def waiting_for_answer(workspace: Workspace, item_ids: Iterable[int]) -> list[UsageRight]:
    """Return the requests for some pieces that wait for an answer, in order; what was said by another maker is none."""
    sql = f"{_WAITING} AND r.ugc_item_id IN (SELECT value FROM json_each(?)) ORDER BY r.id"
    return _answerable(workspace.connection().execute(sql, (json.dumps(sorted(set(item_ids))),)))


def asked_beside(workspace: Workspace, rights: Sequence[UsageRight]) -> list[UsageRight]:
    """Return what waits for an answer of other pieces and was asked for in the same message as some rights."""
    messages = {(right.said_by, right.asked_on, right.wording) for right in rights if right.wording}
    pieces = {right.ugc_item_id for right in rights}
    sql = (
        f"{_WAITING} AND i.influencer_id = ? AND r.said_by = i.influencer_id AND r.asked_on = ? AND r.wording = ?"
        " ORDER BY r.id"
    )
    found = (
        right
        for message in sorted(messages, key=str)
        for right in _answerable(workspace.connection().execute(sql, message))
    )
    return [right for right in found if right.ugc_item_id not in pieces]


def answers_of_another(workspace: Workspace, right: UsageRight) -> bool:
    """Tell whether an answer to a right is not one of who made its piece, so that nobody can note it as theirs."""
    sql = f"SELECT {MAKER} FROM ugc_item i WHERE i.id = ?"
    (maker,) = workspace.connection().execute(sql, (right.ugc_item_id,)).fetchone()
    return not can_answer(right.said_by, maker)


def _answerable(rows: Iterable[sqlite3.Row]) -> list[UsageRight]:
    return [record_of(UsageRight, row) for row in rows if can_answer(row["said_by"], row["maker"])]
