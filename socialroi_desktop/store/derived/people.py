"""What follows for a person from their log: size, since when in their stage, the last touch, since when something is owed.

Kept beside the person so that boards and filters over many people read one table. Knows rows, not how they are shown.
"""

import sqlite3

from socialroi_desktop.catalogue import tiers
from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.outreach.tiers import own_sizes
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.store.derived.rule import Rule
from socialroi_desktop.store.derived.touched import Touched
from socialroi_desktop.store.file.workspace import settings_of
from socialroi_desktop.store.rows.owing import ANSWER, AWAITING, PROMISE

# Who becomes another kind of partner stays in their stage: their first step since they last stood in another one counts.
_SINCE = (
    "(SELECT s.changed_on FROM stage_change s WHERE s.influencer_id = influencer.id AND NOT EXISTS (SELECT 1"
    " FROM stage_change o WHERE o.influencer_id = s.influencer_id AND o.stage IS NOT s.stage"
    " AND (o.changed_at, o.id) > (s.changed_at, s.id)) ORDER BY s.changed_at, s.id LIMIT 1)"
)
_LAST = "(SELECT c.{} FROM contact c WHERE c.influencer_id = influencer.id ORDER BY c.happened_at DESC, c.id DESC LIMIT 1)"
_OWED = (
    "(SELECT min(coalesce(c.promise_on, c.happened_on)) FROM contact c WHERE c.influencer_id = influencer.id"
    f" AND ({PROMISE.format(c='c')} OR {AWAITING.format(i='influencer')} AND {ANSWER.format(c='c')}))"
)


def _size(connection: sqlite3.Connection, _touched: Touched) -> None:
    sizes = own_sizes(tiers(), settings_of(connection))
    falling = sorted(sizes, key=lambda size: -size.first)
    cases = " ".join(f"WHEN followers >= {size.first:d} THEN '{size.id}'" for size in falling)
    tier = f"CASE {cases} END"
    connection.execute(f"UPDATE influencer SET tier = {tier} WHERE tier IS NOT {tier}")


def _set(connection: sqlite3.Connection, touched: Touched, entity: str, told: dict[str, str]) -> None:
    """Set columns of the people whose rows of a kind came, went or changed."""
    assigned = ", ".join(f"{name} = {sql}" for name, sql in told.items())
    differs = " OR ".join(f"{name} IS NOT {sql}" for name, sql in told.items())
    everybody = entity in touched.gone or "influencer_id" in touched.columns[entity]
    if everybody:
        connection.execute(f"UPDATE influencer SET {assigned} WHERE {differs}")
        return
    spans = touched.ranges[entity]
    first, last = min((a for a, _ in spans), default=1), max((b for _, b in spans), default=0)
    connection.execute(
        f"UPDATE influencer SET {assigned} WHERE id IN"
        f" (SELECT influencer_id FROM {entity} WHERE id BETWEEN ? AND ?) AND ({differs})",
        (first, last),
    )


def _stages(connection: sqlite3.Connection, touched: Touched) -> None:
    _set(connection, touched, "stage_change", {"stage_since": _SINCE})


def _touches(connection: sqlite3.Connection, touched: Touched) -> None:
    told = {
        "last_touch_on": _LAST.format("happened_on"),
        "last_touch_way": _LAST.format("way"),
        "owes_since": _OWED,
    }
    _set(connection, touched, "contact", told)
    # Who declines waits for no answer any more; who comes back does.
    for first, last in touched.ranges["influencer"] if touched.concerns("influencer", ("stage",)) else ():
        connection.execute(
            f"UPDATE influencer SET owes_since = {_OWED} WHERE id BETWEEN ? AND ? AND owes_since IS NOT {_OWED}",
            (first, last),
        )


_LIMITS = tuple(spec.name for spec in specs(Settings) if spec.name.startswith("tier_"))
TIERS = Rule({"influencer": ("followers",), "settings": _LIMITS}, _size)
STAGES = Rule({"stage_change": ()}, _stages)
TOUCHES = Rule({"contact": (), "influencer": ("stage",)}, _touches)
