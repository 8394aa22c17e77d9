"""Keeps what a post became and how its figures grew: the post holds the latest, `post_metrics` what each export told.

Decides which of two figures is the later one; knows no file and no format.
"""

from collections.abc import Mapping, Sequence

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.imports import Assessed, Chunk, Value, Verdict
from socialroi_desktop.domain.records import PostMetrics
from socialroi_desktop.domain.records.reach import PUBLISHED
from socialroi_desktop.operations.imports.set_back import set_back
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.writer import Writer

FIGURES = tuple(spec.name for spec in specs(PostMetrics) if spec.name not in PostMetrics.key)
# What an older export adds to a post that holds later figures already: a pseudo field, like the lines of an order.
EARLIER = "earlier figures"
Row = Sequence[Value]


def without_old_plans(chunk: Chunk, verdicts: Sequence[Assessed]) -> Sequence[Assessed]:
    """Return verdicts in which what a file tells as a plan changes nothing of a post that has come out since."""
    if "state" not in chunk.columns:
        return verdicts
    return [
        Assessed(Verdict.SAME, item.existing_id)
        if item.existing_id and item.changes.get("state", (None,))[0] == PUBLISHED
        else item
        for item in verdicts
    ]


def settled(writer: Writer, chunk: Chunk, verdicts: Sequence[Assessed]) -> Sequence[Assessed]:
    """Return verdicts in which figures of an earlier day do not replace later ones, but join the history."""
    if "as_of" not in chunk.columns:
        return verdicts
    at = chunk.columns.index("as_of")
    changed = {n: item for n, item in enumerate(verdicts) if item.existing_id and "as_of" in item.changes}
    known = bulk.known_days(writer.connection, [item.existing_id or 0 for item in changed.values()])
    made = list(verdicts)
    for n, item in changed.items():
        made[n] = _settle(item, chunk.rows[n][at], known.get(item.existing_id or 0, frozenset()))
    return made


def _settle(item: Assessed, day: Value, known: frozenset[str]) -> Assessed:
    changes = dict(item.changes)
    before, _ = changes.pop("as_of")
    told = {name for name in changes if name in FIGURES}
    doubt = item.doubt
    if before is not None and str(day) < str(before):
        # It is known to be the older one, and sets nothing back.
        doubt = None if set_back("post", changes) else doubt
        # A blank figure may be filled by an older export, a known one is never set back.
        for name in told:
            if changes[name][0] is not None:
                del changes[name]
        if str(day) not in known and told:
            changes[EARLIER] = (None, day)
    elif told:
        changes["as_of"] = (before, day)
    if not changes:
        return Assessed(Verdict.SAME, item.existing_id)
    verdict = item.verdict if doubt is item.doubt else Verdict.CHANGED
    return Assessed(verdict, item.existing_id, changes, doubt)


def keep(writer: Writer, batch_id: int, columns: Sequence[str], rows: Mapping[int, tuple[Row, int]]) -> None:
    """Add to the history the figures of posts, given by post id as (row of `columns`, file line)."""
    names = [name for name in FIGURES if name in columns]
    if "as_of" not in columns or not names:
        return
    day, at = columns.index("as_of"), [columns.index(name) for name in names]
    known = bulk.known_days(writer.connection, list(rows))
    fresh = []
    for post_id, (row, line) in rows.items():
        figures = [row[index] for index in at]
        if row[day] is None or all(figure is None for figure in figures):
            continue
        if row[day] in known.get(post_id, ()):
            found = bulk.metrics_id(writer.connection, post_id, str(row[day]))
            told = {name: value for name, value in zip(names, figures, strict=True) if value is not None}
            writer.update("post_metrics", found, told | {"batch_id": batch_id, "source_line": line})
        else:
            fresh.append((post_id, row[day], *figures, batch_id, line))
    writer.insert_rows("post_metrics", ("post_id", "as_of", *names, "batch_id", "source_line"), fresh)
