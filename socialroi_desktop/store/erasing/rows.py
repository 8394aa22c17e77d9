"""Takes a person out of the rows that are there: theirs go, of all others only what names them or tells of them.

Writes through a `Writer`, so that what follows from rows follows here, too; its log is dropped by the caller.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from socialroi_desktop.domain.library.whose_word import ERASED
from socialroi_desktop.domain.parts import parts_of
from socialroi_desktop.domain.records import RECORDS, Attachment, Post, UgcItem, UsageRight
from socialroi_desktop.store.changes.references import kept_with
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.erasing.cells import Finding, personal_fields, text_fields, with_folded
from socialroi_desktop.store.erasing.whose import PERSON
from socialroi_desktop.store.file.codec import column as named
from socialroi_desktop.store.file.codec import quoted

# The cells of a way that an order came by; the code stays, for orders carry it.
_WAY = ("utm_source", "utm_medium", "utm_campaign", "referrer", "code", "creator")
# What stands in place of credit, wording, answer and proof of a right.
_WHY = "Creator erased"
_MAY_NAME = ("utm_source", "utm_medium", "utm_campaign", "referrer", "creator")


@dataclass(frozen=True, slots=True)
class Traces:
    """Rows `about` the person by kind, which stay without them, and the ways of orders that live on as another one.

    `pieces` of the library they made, by id, each with where its file lies that is only linked.
    """

    about: Mapping[str, set[int]]
    ways: Mapping[int, int]
    pieces: Mapping[int, str | None] = field(default_factory=dict)


def erase_rows(writer: Writer, person_id: int, finding: Finding, *, with_pieces: bool = False) -> Traces:
    """Delete a person with all that is theirs, the pieces they made where it is asked, and clear what else tells of them."""
    about = _rows_about(writer, person_id, finding)
    pieces = writer.referring(UgcItem.entity, "influencer_id", [person_id])
    rights = writer.referring(UsageRight.entity, UsageRight.part_of, pieces)
    lying = {row_id: _lies_elsewhere(writer, row_id) for row_id in pieces}
    for right in writer.referring(UsageRight.entity, "said_by", [person_id]):
        writer.update(UsageRight.entity, right, {"said_by": ERASED})
    for piece in writer.referring(UgcItem.entity, "made_by", [person_id]):
        writer.update(UgcItem.entity, piece, {"made_by": ERASED})
    if with_pieces:
        writer.delete_rows(UgcItem.entity, pieces)
    writer.delete_rows(PERSON, [person_id])
    for entity in [name for name in about if personal_fields(name)]:
        _delete_files(writer, entity, sorted(about[entity]))
    for entity in RECORDS:
        _clear(writer, entity, about[entity], finding)
    if not with_pieces:
        _note_why(writer, rights)
        for piece in pieces:
            writer.update(UgcItem.entity, piece, {"maker_erased": 1, "made_by": ERASED})
    return Traces(about, _clear_ways(writer, finding), lying)


def _lies_elsewhere(writer: Writer, piece: int) -> str | None:
    row = writer.connection.execute("SELECT path FROM ugc_item WHERE id = ?", (piece,)).fetchone()
    return None if row is None else row["path"]


def _note_why(writer: Writer, rights: Sequence[int]) -> None:
    """Write beside rights that stay why nobody stands behind them any more."""
    for row_id in rights:
        # What the shop grants itself is its own word, whoever is gone.
        sql = "SELECT coalesce(note, '') <> '' OR state = 'self_granted' FROM usage_right WHERE id = ?"
        if not writer.connection.execute(sql, (row_id,)).fetchone()[0]:
            writer.update(UsageRight.entity, row_id, {"note": _WHY})


def _rows_about(writer: Writer, person_id: int, finding: Finding) -> dict[str, set[int]]:
    about: dict[str, set[int]] = defaultdict(set)
    for reference in writer.references(PERSON):
        # Another person who names this one is not about them.
        if reference.entity != PERSON and not reference.required:
            about[reference.entity].update(writer.referring(reference.entity, reference.column, [person_id]))
    for entity in RECORDS:
        if personal_fields(entity):
            names = [spec.name for spec in personal_fields(entity)]
            rows = writer.connection.execute(
                f"SELECT t.id, {', '.join(map(named, names))} FROM {quoted(entity)} t"
            )
            about[entity].update(row["id"] for row in rows if finding.is_about(entity, dict(row)))
    about[Post.entity].update(_delivered(writer, person_id))
    for entity in list(about):
        for part in parts_of(entity):
            about[part.entity].update(writer.referring(part.entity, part.part_of, sorted(about[entity])))
    return about


def _delivered(writer: Writer, person_id: int) -> list[int]:
    """Return the posts that deals of a person led to, but for those of an account whose own figures are kept: the shop's."""
    rows = writer.connection.execute(
        "SELECT p.id FROM post p JOIN deliverable l ON l.post_id = p.id JOIN deal d ON d.id = l.deal_id"
        " WHERE d.influencer_id = ? AND NOT EXISTS (SELECT 1 FROM account_day a"
        " WHERE a.channel = p.channel AND a.account IS p.account)",
        (person_id,),
    )
    return [row["id"] for row in rows]


def _delete_files(writer: Writer, entity: str, ids: Sequence[int]) -> None:
    """Delete the files kept with rows that are about the person: letters, pictures of them."""
    for reference in kept_with(entity):
        if reference.entity == Attachment.entity:
            found = writer.referring(reference.entity, reference.column, ids, reference.kind)
            writer.delete_rows(reference.entity, found)


def _clear(writer: Writer, entity: str, about: set[int], finding: Finding) -> None:
    names = {spec.name for spec in (*text_fields(entity), *personal_fields(entity))}
    if not names:
        return
    rows = writer.connection.execute(
        f"SELECT t.id, {', '.join(map(named, sorted(names)))} FROM {quoted(entity)} t"
    ).fetchall()
    for row in rows:
        changes = finding.changes(entity, dict(row), about=row["id"] in about)
        for name, value in changes.items():
            if value is not None and _is_taken(writer, entity, name, value):
                # A name may stand only once.
                changes[name] = f"{value} {row['id']}"
        if changes:
            writer.update(entity, row["id"], with_folded(entity, changes))


def _is_taken(writer: Writer, entity: str, name: str, value: str) -> bool:
    sql = f"SELECT 1 FROM {quoted(entity)} t WHERE {named(name)} = ?"
    return writer.connection.execute(sql, (value,)).fetchone() is not None


def _clear_ways(writer: Writer, finding: Finding) -> dict[int, int]:
    """Take the person out of the ways orders came by; two that are one then become the older one, which is returned."""
    joined: dict[int, int] = {}
    columns = ", ".join(_WAY)
    for row in writer.connection.execute(f"SELECT id, {columns} FROM touch").fetchall():
        cleared = {name: "" for name in _MAY_NAME if row[name] and finding.in_way(name, row[name])}
        if not cleared:
            continue
        told = {name: cleared.get(name, row[name]) for name in _WAY}
        twin = writer.connection.execute(
            f"SELECT id FROM touch WHERE ({columns}) = ({', '.join('?' * len(_WAY))})", tuple(told.values())
        ).fetchone()
        if twin is None:
            writer.update("touch", row["id"], cleared)
        elif twin["id"] < row["id"]:
            joined[row["id"]] = twin["id"]
            _join(writer, keep=twin["id"], drop=row["id"])
        else:
            joined[twin["id"]] = row["id"]
            _join(writer, keep=row["id"], drop=twin["id"])
            writer.update("touch", row["id"], cleared)
    return joined


def _join(writer: Writer, *, keep: int, drop: int) -> None:
    for order in _orders_of(writer, drop):
        writer.update("order", order, {"touch_id": keep})
    writer.delete_rows("touch", [drop])


def _orders_of(writer: Writer, way: int) -> Sequence[int]:
    return [row[0] for row in writer.connection.execute('SELECT id FROM "order" WHERE touch_id = ?', (way,))]
