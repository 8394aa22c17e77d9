"""Rows that ask for something by a day that no field of theirs holds, found by declared statements.

A `Query` asks each row by itself; here the day follows from several: the first message of a log that nobody answered, the
last day or check of an account, the shortest silence among tags. Whatever else is due is asked by queries
(`queries.due.source.by_query`), and a test holds the people found here to what a query can say of them. Knows SQL, and
nothing of areas and words.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from socialroi_desktop.domain.due import Stage
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import owing


@dataclass(frozen=True, slots=True)
class DueRow:
    """A row with the day (ISO) it asks for, and the words its sentence names.

    `since` is the day it was told first, where that is another: what is told ahead of its day is not late before.
    `time` is that of its day (HH:MM), `minutes` how long it usually takes, `stage` its own part of the day's work, where those
    of its sort differ, `why` a sentence of its own on where it comes from, `others` further rows it is about.
    """

    id: int
    day: str
    words: Mapping[str, object]
    since: str = ""
    time: str = ""
    minutes: int | None = None
    stage: Stage | None = None
    why: Problem | None = None
    others: tuple[int, ...] = ()


def due_rows(workspace: Workspace, sql: str, today: str, until: str) -> Iterator[DueRow]:
    """Give what a statement finds: `id`, `day`, and every other column as a word. It may ask for `:today` and `:until`."""
    for row in workspace.connection().execute(
        f"SELECT * FROM ({sql}) WHERE day IS NOT NULL AND day <= :until ORDER BY day, id",
        {"today": today, "until": until},
    ):
        words = {name: str(row[name] or "") for name in row.keys() if name not in ("id", "day")}  # noqa: SIM118 - a row of sqlite gives values, not names
        yield DueRow(row["id"], row["day"], words)


ANSWER_OWED = f"""
SELECT c.id, c.happened_on AS day, i.name, coalesce(c.what, '') AS what FROM influencer i JOIN contact c ON c.id = (
    SELECT f.id FROM contact f WHERE f.influencer_id = i.id AND {owing.ANSWER.format(c="f")}
    ORDER BY f.happened_at, f.id LIMIT 1)
WHERE i.owes_since IS NOT NULL AND {owing.AWAITING.format(i="i")}
"""
CHECK_IN = """
SELECT 0 AS id, date(max(a.day), '+7 days') AS day FROM account_day a
WHERE (a.followers IS NOT NULL OR a.members IS NOT NULL) AND a.batch_id IS NULL
"""

# Signed, worth money, and in no cost; a cost of the partner that names no deal may well be it.
_UNWRITTEN = """d.state = 'signed' AND coalesce(d.fee, 0) + coalesce(d.product_cost, 0) + coalesce(d.shipping_cost, 0) > 0
    AND NOT EXISTS (SELECT 1 FROM cost c WHERE c.deal_id = d.id OR c.deal_id IS NULL AND c.influencer_id = d.influencer_id)"""
COSTS_UNWRITTEN = f"""
SELECT d.id, coalesce(d.signed_on, d.agreed_on, d.starts_on, :today) AS day, i.name, coalesce(d.name, d.purpose, '') AS what
FROM deal d JOIN influencer i ON i.id = d.influencer_id WHERE {_UNWRITTEN}
"""

# Letters are near or out: who reads them looks at the profile first.
_WRITING = "SELECT 1 FROM influencer w WHERE w.stage IN ('get_contact', 'letter', 'negotiate')"
PROFILE_NEVER = """
SELECT 0 AS id, min(coalesce(i.stage_since, :today)) AS day, '' AS what FROM influencer i
WHERE i.stage IN ('get_contact', 'letter', 'negotiate') AND NOT EXISTS (SELECT 1 FROM profile_check)
"""


def profile_old(days: int) -> str:
    """Return the statement for own accounts whose last check is so many days old, while letters are near or out.

    Accounts with a day of their own for the next check are due by that.
    """
    return f"""
    SELECT p.id, date(p.checked_on, '+{days:d} days') AS day, coalesce(p.account, p.channel) AS what FROM profile_check p
    WHERE EXISTS ({_WRITING}) AND NOT EXISTS (SELECT 1 FROM profile_check n WHERE n.channel = p.channel
        AND n.account IS p.account AND (n.checked_on, n.id) > (p.checked_on, p.id))
    AND NOT EXISTS (SELECT 1 FROM account a WHERE a.channel = p.channel AND a.name = p.account COLLATE NOCASE
        AND a.check_on IS NOT NULL)
    """


def keep_in_touch(days: Mapping[str, int]) -> str:
    """Return the statement for people not heard of for so many days: as their tags say, in a relationship else by tier.

    Of several tags the shortest silence counts. Who is not written to yet, or is done with, is not asked after.
    """
    cases = " ".join(f"WHEN '{tier}' THEN {count:d}" for tier, count in days.items())
    longest = max(days.values())
    return f"""
SELECT i.id, date(coalesce(i.last_touch_on, i.stage_since),
    '+' || coalesce(s.days, CASE coalesce(i.tier, '') {cases} ELSE {longest:d} END) || ' days') AS day, i.name
FROM influencer i LEFT JOIN (SELECT g.record_id, min(n.touch_days) AS days FROM tag n JOIN tagged g ON g.tag_id = n.id
    WHERE n.touch_days IS NOT NULL AND g.record_kind = 'influencer' GROUP BY g.record_id) s ON s.record_id = i.id
WHERE i.next_action_on IS NULL
    AND (i.stage = 'relationship' OR (s.days IS NOT NULL AND i.stage IN ('letter', 'negotiate', 'track')))
"""


def nothing_planned(days: int) -> str:
    """Return the statement for tracked people of whom nothing is open and for whom nothing is planned.

    The day is the last of what was to be live, or that on which they came into the stage; whoever was turned to since then
    is asked after again so many days later. Whose tag tells how long they may be silent is asked after by that.
    """
    return f"""
WITH tracked AS (SELECT i.id, i.name, i.last_touch_on AS touch, max(coalesce(i.stage_since, ''), coalesce((
        SELECT max(d.live_until) FROM deliverable d JOIN deal o ON o.id = d.deal_id
        WHERE o.influencer_id = i.id AND d.state = 'live'), '')) AS first
    FROM influencer i WHERE i.stage = 'track' AND i.next_action_on IS NULL AND i.owes_since IS NULL
    AND NOT EXISTS (SELECT 1 FROM deliverable d JOIN deal o ON o.id = d.deal_id
        WHERE o.influencer_id = i.id AND o.state <> 'declined' AND d.state NOT IN ('live', 'dropped'))
    AND NOT EXISTS (SELECT 1 FROM deal d WHERE d.influencer_id = i.id AND {_UNWRITTEN})
    AND NOT EXISTS (SELECT 1 FROM tag n JOIN tagged g ON g.tag_id = n.id
        WHERE n.touch_days IS NOT NULL AND g.record_kind = 'influencer' AND g.record_id = i.id))
SELECT id, CASE WHEN touch > first THEN date(touch, '+{days:d} days') ELSE nullif(first, '') END AS day, name FROM tracked
"""
